#pragma once

#include "core/dictionary/kinds/double_entry.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/response.h"
#include "core/study/double_entry.h"
#include "core/study/settlement.h"
#include "tests/core/study/fixture.h"

#include <vector>

namespace atlas::tests {

/// Entities that "Researcher" typed, and somebody else to type them again.
struct DoubleEntryFixture : StudyFixture {
    const dictionary::Layout& entityKind = dictionary::layoutOf(dictionary::entity::kind);

    void openAs(const char* author)
    {
        const auto path = file->path();
        file.reset();
        study::Identity who = identity();
        who.author = author;
        file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, who));
    }
    study::Marked mark(const std::vector<std::int64_t>& pks, bool samePerson = false)
    {
        study::Marking marking;
        marking.layout = &entityKind;
        marking.identifying = &dictionary::entity::name;
        marking.draw.way = study::Draw::Way::chosen;
        marking.samePerson = samePerson;
        return take(study::markForSecondEntry(*file, pks, marking, {}));
    }
    [[nodiscard]] std::vector<study::DoubleEntry> list() { return take(study::doubleEntries(*file, {})); }
    /// What somebody else types from the paper of the entity: `change` does it.
    template <typename Change>
    study::EntryState typeAgain(std::int64_t entry, Change change)
    {
        openAs("Second");
        const auto about = take(study::findDoubleEntry(*file, entry));
        study::TypedRecord typed = take(study::readTyped(*file, *about.layout, about.record));
        for (study::TypedPart& part : typed.parts)
            part.uid.clear();
        change(typed);
        return take(study::submitSecondEntry(*file, vocabularies(), entry, std::move(typed)));
    }
    void settle(std::int64_t entry, const char* place, study::Settle how,
                const dictionary::Values* other = nullptr)
    {
        done(study::settle(*file, vocabularies(), entry, place, how, other));
    }
    [[nodiscard]] study::EntryState state(std::int64_t entry)
    {
        return take(study::findDoubleEntry(*file, entry)).state;
    }
    study::Record addYear(const study::Record& entity, std::int64_t year, std::int64_t members)
    {
        study::Record part(dictionary::layoutOf(dictionary::entity_year::kind));
        part.study = studyPk;
        part.parent = entity.pk;
        part.values.set(dictionary::entity_year::year, year);
        part.values.set(dictionary::entity_year::members, dictionary::Count{members, {}, {}, {}});
        done(door().save(part));
        return part;
    }
};

} // namespace atlas::tests
