#include "ui/records/study_context.h"

#include "core/dictionary/kinds/study.h"
#include "core/dictionary/study_codes.h"
#include "core/study/record.h"

namespace atlas::ui::records {

void takeStudy(FormContext& context, const study::Record& study)
{
    namespace fields = dictionary::study;
    context.study = study.pk;
    context.country = study.values.text(fields::country);
    context.currency = study.values.text(fields::currency);
    context.mark = thousandsMark(study.values.text(fields::thousands_mark));
    context.studyCodes = dictionary::studyCodes(study.values);
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
