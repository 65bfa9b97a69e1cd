#include "ui/records/study_mark.h"

#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "core/study/record_store.h"

namespace atlas::ui::records {

Result<study::Record> saveThousandsMark(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                        std::int64_t studyPk, ThousandsMark mark)
{
    const auto& layout = dictionary::layoutOf(dictionary::study::kind);
    auto record = study::RecordStore(file).find(layout, studyPk);
    if (!record)
        return record;
    study::Drafts drafts(file);
    auto draft = drafts.find(layout, record->uid);
    if (!draft)
        return forward(std::move(draft));
    const std::int64_t before = record->revision;
    record->values.set(dictionary::study::thousands_mark, codeOf(mark));
    std::vector<study::Record> one{std::move(*record)};
    if (auto saved = study::Door(file, vocabularies).saveAll(one, study::ActionKind::edit, {}); !saved)
        return forward(std::move(saved));
    record = std::move(one.front());
    // The draft goes on from the study as it is now.
    if (*draft) {
        study::Record& typed = (*draft)->record;
        typed.values.set(dictionary::study::thousands_mark, codeOf(mark));
        std::optional<dictionary::Values>& base = (*draft)->base;
        if (typed.revision == before) {
            typed.revision = record->revision;
            base = record->values;
        }
        if (auto kept = drafts.keep(typed, base); !kept)
            return forward(std::move(kept));
    }
    return record;
}

} // namespace atlas::ui::records
