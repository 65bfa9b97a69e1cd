#include "ui/records/new_evidence.h"

#include "core/base/uid.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/study/door.h"
#include "ui/common/convert.h"

#include <algorithm>

namespace atlas::ui::records {

namespace evidence = dictionary::evidence;

namespace {

const evidence::Choice* choiceFor(const dictionary::Layout& layout)
{
    const auto* const found =
        std::find_if(evidence::targets.begin(), evidence::targets.end(),
                     [&](const evidence::Choice& one) { return one.link->target == layout.kind().key; });
    return found != evidence::targets.end() ? found : nullptr;
}

} // namespace

bool takesEvidence(const dictionary::Layout& layout)
{
    return choiceFor(layout) != nullptr;
}

Result<QString> beginEvidence(study::StudyFile& file, const study::Record& supported)
{
    const evidence::Choice* const choice = choiceFor(supported.layout());
    if (choice == nullptr || supported.pk == 0)
        return fail(ErrorCode::invalid_argument, {{"detail", std::string(supported.layout().kind().key)}});
    study::Record record(dictionary::layoutOf(evidence::kind));
    record.uid = newUid(file.clock());
    record.study = supported.study;
    record.values.set(dictionary::common::status, "draft");
    record.values.set(evidence::target_type, choice->code);
    record.values.set(*choice->link, supported.pk);
    if (auto kept = study::Drafts(file).keep(record); !kept)
        return forward(std::move(kept));
    return toQString(record.uid);
}

} // namespace atlas::ui::records
