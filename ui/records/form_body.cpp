#include "ui/records/form_body.h"

#include "ui/common/words.h"
#include "ui/records/field_editor.h"
#include "ui/records/field_row.h"
#include "ui/records/parts_editor.h"

#include <QApplication>
#include <QMap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace atlas::ui::records {

namespace {

constexpr int room = 24; ///< pixels around what has the focus

/// The whole editor where it fits, for that is what a person looks at; else the part that has the focus.
void showFocused(QScrollArea& scroll)
{
    QWidget* focused = QApplication::focusWidget();
    if (focused == nullptr || !scroll.widget()->isAncestorOf(focused))
        return;
    QWidget* shown = focused;
    for (QWidget* one = focused; one != scroll.widget(); one = one->parentWidget())
        if (qobject_cast<FieldEditor*>(one) != nullptr)
            shown = one;
    const bool fits = shown->height() + 2 * room <= scroll.viewport()->height();
    scroll.ensureWidgetVisible(fits ? shown : focused, 0, room);
}

void followFocus(QScrollArea* scroll)
{
    // Once the event is done: a field may show more when it is entered, and a part may open.
    QObject::connect(qApp, &QApplication::focusChanged, scroll,
                     [scroll] { QTimer::singleShot(0, scroll, [scroll] { showFocused(*scroll); }); });
}

} // namespace

void goToSection(QScrollArea& scroll, const QWidget& heading)
{
    const auto placeOf = [&](const QWidget& widget) { return widget.mapTo(scroll.widget(), QPoint(0, 0)); };
    const int top = placeOf(heading).y();
    scroll.verticalScrollBar()->setValue(top - room / 3);
    QMap<std::pair<int, int>, QWidget*> inReadingOrder;
    for (QWidget* widget : scroll.widget()->findChildren<QWidget*>()) {
        const QPoint place = placeOf(*widget);
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && widget->isVisible() &&
            place.y() >= top)
            inReadingOrder.insert({place.y(), place.x()}, widget);
    }
    if (!inReadingOrder.isEmpty())
        inReadingOrder.first()->setFocus(Qt::ShortcutFocusReason);
}

FormBody makeFormBody(const dictionary::Layout& layout, const FormContext& context, QWidget* parent,
                      FieldsForm::Scope scope)
{
    FormBody body;
    body.scroll = new QScrollArea(parent);
    body.scroll->setWidgetResizable(true);
    body.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body.scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(body.scroll->viewport());
    inside->setObjectName(QStringLiteral("page"));
    body.column = new QVBoxLayout(inside);
    body.column->setContentsMargins(16, 12, 12, 20);
    body.fields = new FieldsForm(layout, context, inside, scope);
    body.column->addWidget(body.fields);
    for (const dictionary::Layout& part : dictionary::layouts()) {
        if (part.kind().parent != layout.kind().key)
            continue;
        auto* editor = new PartsEditor(part, context, inside);
        editor->setAccessibleName(context.words->label(part.kind().plural));
        body.column->addWidget(editor);
        body.parts.push_back(editor);
    }
    body.scroll->setWidget(inside);
    followFocus(body.scroll);
    return body;
}

QString unreadableField(const FieldsForm& fields, const std::vector<PartsEditor*>& parts, const Words& words)
{
    if (const std::string key = fields.firstUnreadable(); !key.empty())
        return words.label(fields.row(key)->field().label);
    for (const PartsEditor* part : parts)
        if (QString label = part->unreadableField(); !label.isEmpty())
            return label;
    return {};
}

bool focusUnreadable(FieldsForm& fields, const std::vector<PartsEditor*>& parts,
                     const std::function<void()>& show)
{
    if (const std::string field = fields.firstUnreadable(); !field.empty()) {
        show();
        return fields.focusField(field);
    }
    for (PartsEditor* part : parts)
        if (part->focusUnreadable())
            return true;
    return false;
}

void followMarkIn(FieldsForm& fields, const std::vector<PartsEditor*>& parts)
{
    fields.followMark();
    for (const PartsEditor* part : parts)
        if (part->form() != nullptr)
            part->form()->followMark();
}

} // namespace atlas::ui::records
