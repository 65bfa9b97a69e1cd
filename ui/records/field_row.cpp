#include "ui/records/field_row.h"

#include "core/dictionary/vocabulary.h"
#include "ui/common/convert.h"
#include "ui/common/icons.h"
#include "ui/common/room_below.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/records/repeat_keys.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace atlas::ui::records {

namespace {

using dictionary::Field;
using dictionary::Unit;

constexpr int label_characters = 19;
constexpr int small_icon = 14;

QString unitText(const Field& field, const FormContext& context)
{
    switch (field.unit) {
    case Unit::percent:
        return QStringLiteral("%");
    case Unit::currency:
        return toQString(context.currency);
    case Unit::hours:
        return FieldRow::tr("hours");
    case Unit::jobs:
        return FieldRow::tr("jobs");
    case Unit::persons:
    case Unit::entities:
    case Unit::none:
        break;
    }
    return {};
}

QString labelText(const Field& field, const FormContext& context)
{
    QString text = context.words->label(field.label);
    if (const QString unit = unitText(field, context); !unit.isEmpty())
        text = QStringLiteral("%1 (%2)").arg(text, unit);
    // The mark never stands on a line of its own.
    return field.required ? text + QChar::Nbsp + QLatin1Char('*') : text;
}

QString hintText(const Field& field, const FormContext& context)
{
    QString hint = context.words->label(field.hint);
    if (!field.computed)
        return hint;
    const QString computed = FieldRow::tr("Computed when the record is saved.");
    return hint.isEmpty() ? computed : QStringLiteral("%1 %2").arg(computed, hint);
}

} // namespace

FieldRow::FieldRow(FieldEditor* editor, const FormContext& context, QGridLayout* grid, QWidget* form)
    : QObject(form)
    , m_editor(editor)
    , m_context(&context)
{
    const int line = grid->rowCount();
    m_hint = hintText(field(), context);
    addLabel(context, grid, line, form);
    addBox(context, grid, line, form);
    addButton(grid, line, form);
    QWidget* focus = m_editor->focusProxy() != nullptr ? m_editor->focusProxy() : m_editor;
    if (focus->accessibleName().isEmpty())
        focus->setAccessibleName(context.words->label(field().label));
    focus->setAccessibleDescription(m_hint);
}

void FieldRow::addLabel(const FormContext& context, QGridLayout* grid, int line, QWidget* form)
{
    m_label = new QWidget(form);
    auto* layout = new QHBoxLayout(m_label);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    auto* text = new QLabel(labelText(field(), context), m_label);
    text->setWordWrap(true);
    text->setBuddy(m_editor);
    text->setFixedWidth(form->fontMetrics().averageCharWidth() * label_characters);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    giveRoomBelow(*text);
    layout->addWidget(text, 0, Qt::AlignLeft | Qt::AlignTop);
    QStringList tips;
    if (field().required)
        tips.append(tr("Needed before the record can be submitted."));
    if (field().personal) {
        auto* lock = new QLabel(m_label);
        lock->setPixmap(icon(QStringLiteral("lock")).pixmap(small_icon));
        lock->setAccessibleName(tr("Personal data"));
        layout->addWidget(lock, 0, Qt::AlignTop);
        tips.append(tr("Personal data: leaves the study only with consent."));
    }
    if (field().carried)
        tips.append(tr("%1 repeats the value of the record before.")
                        .arg(repeatKeys().constFirst().toString(QKeySequence::NativeText)));
    layout->addStretch(1);
    m_label->setToolTip(tips.join(QLatin1Char('\n')));
    grid->addWidget(m_label, line, 0, Qt::AlignTop);
}

void FieldRow::addBox(const FormContext& context, QGridLayout* grid, int line, QWidget* form)
{
    Q_UNUSED(context)
    m_box = new QWidget(form);
    auto* layout = new QVBoxLayout(m_box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_editor);
    if (!m_hint.isEmpty()) {
        auto* hint = new QLabel(m_hint, m_box);
        hint->setProperty("role", QStringLiteral("quiet"));
        hint->setWordWrap(true);
        giveRoomBelow(*hint);
        layout->addWidget(hint);
    }
    grid->addWidget(m_box, line, 1);
}

void FieldRow::addButton(QGridLayout* grid, int line, QWidget* form)
{
    m_missing = new QToolButton(form);
    m_missing->setIcon(icon(QStringLiteral("help")));
    m_missing->setIconSize(QSize(small_icon, small_icon));
    m_missing->setToolTip(tr("Say why it is missing (F8)"));
    m_missing->setAccessibleName(tr("Why “%1” is missing").arg(m_context->words->label(field().label)));
    // F8 does the same; Tab goes from value to value.
    m_missing->setFocusPolicy(Qt::NoFocus);
    grid->addWidget(m_missing, line, 2, Qt::AlignTop);
    for (QWidget* under : {m_label, m_box, static_cast<QWidget*>(m_missing)})
        under->installEventFilter(this);
    showButton();
    connect(m_missing, &QToolButton::clicked, this, &FieldRow::askWhyMissing);
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_hovered = event->type() == QEvent::Enter;
        showButton();
    }
    return QObject::eventFilter(watched, event);
}

void FieldRow::setFocused(bool focused)
{
    m_focused = focused;
    showButton();
}

void FieldRow::showButton()
{
    // It keeps its place, unless the whole row goes.
    QSizePolicy place = m_missing->sizePolicy();
    place.setRetainSizeWhenHidden(m_relevant);
    m_missing->setSizePolicy(place);
    m_missing->setVisible(m_relevant && !m_readOnly && !field().computed &&
                          (m_focused || m_hovered || !m_reason.empty()));
}

bool FieldRow::holds(const QWidget* widget) const
{
    return widget != nullptr && (widget == m_editor || m_editor->isAncestorOf(widget));
}

void FieldRow::load(const dictionary::Values& values)
{
    m_editor->load(values);
    m_reason = values.missingReason(field());
    showReason();
    showButton();
}

void FieldRow::showReason()
{
    m_editor->showMissing(
        m_reason.empty() ? QString() : tr("Missing: %1").arg(m_context->words->missingReason(m_reason)));
}

void FieldRow::showOffer(const QString& offer)
{
    m_editor->showOffer(offer);
    if (offer.isEmpty())
        showReason();
}

void FieldRow::setRelevant(bool relevant)
{
    m_relevant = relevant;
    m_label->setVisible(relevant);
    m_box->setVisible(relevant);
    showButton();
}

void FieldRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_editor->setReadOnly(readOnly);
    showButton();
    if (m_translate != nullptr)
        m_translate->setEnabled(!readOnly);
}

void FieldRow::makeTranslate()
{
    m_translate = new QToolButton(m_box);
    m_translate->setIcon(icon(QStringLiteral("language")));
    m_translate->setIconSize(QSize(small_icon, small_icon));
    m_translate->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_translate->setToolTip(tr("Write this text in the other languages of the report (F7)"));
    m_translate->setFocusPolicy(Qt::NoFocus);
    // Right under the editor, above the hint.
    static_cast<QVBoxLayout*>(m_box->layout())->insertWidget(1, m_translate, 0, Qt::AlignLeft);
    connect(m_translate, &QToolButton::clicked, this, &FieldRow::translationsWanted);
}

void FieldRow::showTranslations(const QStringList& languages, bool possible)
{
    if (m_translate == nullptr && !possible)
        return;
    if (m_translate == nullptr)
        makeTranslate();
    m_translate->setText(languages.isEmpty() ? tr("Translate…")
                                             : tr("Also in %1").arg(languages.join(QStringLiteral(", "))));
    m_translate->setAccessibleName(tr("Translations of “%1”").arg(m_context->words->label(field().label)));
    m_translate->setEnabled(!m_readOnly);
    m_translate->setVisible(possible);
}

void FieldRow::makeMessage()
{
    m_messageLine = new QWidget(m_box);
    m_messageIcon = new QLabel(m_messageLine);
    m_message = new QLabel(m_messageLine);
    m_message->setWordWrap(true);
    auto* layout = new QHBoxLayout(m_messageLine);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(5);
    layout->addWidget(m_messageIcon, 0, Qt::AlignTop);
    layout->addWidget(m_message, 1);
    m_box->layout()->addWidget(m_messageLine);
}

void FieldRow::showMessage(const QString& text, dictionary::Severity severity)
{
    const bool warning = severity == dictionary::Severity::warning;
    m_editor->setProblem(!text.isEmpty() && !warning);
    if (text == m_text)
        return;
    m_text = text;
    QWidget* focus = m_editor->focusProxy() != nullptr ? m_editor->focusProxy() : m_editor;
    focus->setAccessibleDescription(text.isEmpty() ? m_hint : text);
    if (m_messageLine == nullptr && text.isEmpty())
        return;
    if (m_messageLine == nullptr)
        makeMessage();
    const ThemeColors& colors = colorsFor(m_box->palette());
    m_messageIcon->setPixmap(iconPixmap(warning ? QStringLiteral("warning") : QStringLiteral("error"),
                                        small_icon, m_box->devicePixelRatioF(),
                                        warning ? colors.warning : colors.danger));
    setStyleProperty(m_message, "role", warning ? QStringLiteral("warning") : QStringLiteral("danger"));
    m_message->setText(text);
    giveRoomBelow(*m_message);
    m_messageLine->setVisible(!text.isEmpty());
}

void FieldRow::askTranslations()
{
    if (m_translate != nullptr && m_translate->isVisible())
        m_translate->click();
}

void FieldRow::askWhyMissing()
{
    const dictionary::Vocabulary* reasons = m_context->words->vocabularies().find("missing_reason");
    if (reasons == nullptr || m_readOnly)
        return;
    auto* menu = new QMenu(m_missing);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const dictionary::Term& term : reasons->terms) {
        QAction* action = menu->addAction(m_context->words->term("missing_reason", term));
        action->setCheckable(true);
        action->setChecked(term.code == m_reason);
        connect(action, &QAction::triggered, this,
                [this, code = toQString(term.code)] { Q_EMIT missingChosen(code); });
    }
    if (!m_reason.empty()) {
        menu->addSeparator();
        QAction* back = menu->addAction(tr("Take the reason back"));
        connect(back, &QAction::triggered, this, [this] { Q_EMIT missingChosen(QString()); });
    }
    menu->popup(m_missing->mapToGlobal(QPoint(0, m_missing->height())));
}

} // namespace atlas::ui::records
