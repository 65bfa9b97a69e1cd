#pragma once

#include "ui/records/field_editor.h"

namespace atlas::study {
struct Record;
}

namespace atlas::ui::records {

/// Takes what editors need to know of the country study of a record: its country, currency, thousands mark
/// and the lists it chose.
void takeStudy(FormContext& context, const study::Record& study);
/// Forgets those of the study before.
void forgetStudy(FormContext& context);

} // namespace atlas::ui::records
