#include "ui/records/form_body.h"

#include "ui/common/words.h"
#include "ui/records/field_row.h"
#include "ui/records/parts_editor.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas::ui::records {

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
