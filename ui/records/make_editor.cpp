#include "ui/records/choice_editor.h"
#include "ui/records/choices_editor.h"
#include "ui/records/computed_view.h"
#include "ui/records/count_editor.h"
#include "ui/records/line_editor.h"
#include "ui/records/text_editor.h"

namespace atlas::ui::records {

FieldEditor* makeEditor(const dictionary::Field& field, const FormContext& context,
                        std::function<const dictionary::Values&()> values, QWidget* parent)
{
    using dictionary::FieldType;
    if (field.computed)
        return new ComputedView(field, context, parent);
    switch (field.type) {
    case FieldType::long_text:
        return new TextEditor(field, context, parent);
    case FieldType::boolean:
    case FieldType::choice:
    case FieldType::link:
        return new ChoiceEditor(field, context, std::move(values), parent);
    case FieldType::choices:
        return new ChoicesEditor(field, context, std::move(values), parent);
    case FieldType::count:
        return new CountEditor(field, context, parent);
    case FieldType::text:
    case FieldType::integer:
    case FieldType::decimal:
    case FieldType::year:
    case FieldType::date:
        break;
    }
    return new LineEditor(field, context, parent);
}

} // namespace atlas::ui::records
