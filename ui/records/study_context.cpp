#include "ui/records/study_context.h"

#include "core/dictionary/kinds/study.h"
#include "core/study/record.h"

namespace atlas::ui::records {

void takeStudy(FormContext& context, const study::Record& study)
{
    namespace fields = dictionary::study;
    context.study = study.pk;
    context.country = study.values.text(fields::country);
    context.currency = study.values.text(fields::currency);
    context.mark = thousandsMark(study.values.text(fields::thousands_mark));
    for (const dictionary::Field* field : study.layout().fields())
        if (field->type == dictionary::FieldType::choice && study.values.has(*field))
            context.studyCodes[std::string(field->vocabulary)] = study.values.text(*field);
}

void forgetStudy(FormContext& context)
{
    context.study = 0;
    context.country.clear();
    context.currency.clear();
    context.mark = ThousandsMark::unknown;
    context.studyCodes.clear();
}

} // namespace atlas::ui::records
