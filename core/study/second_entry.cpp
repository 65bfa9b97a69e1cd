#include "core/base/text.h"
#include "core/dictionary/kinds/double_entry.h"
#include "core/study/door.h"
#include "core/study/double_entry.h"
#include "core/study/record_row.h"
#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::study {

namespace {

namespace fields = dictionary::double_entry;
using dictionary::Layout;

Result<Record> stored(const StudyFile& file, std::int64_t pk)
{
    return RecordStore(file).find(dictionary::layoutOf(fields::kind), pk);
}

Result<void> refuseUnreadable(const Door& door, const Layout& layout, std::int64_t study,
                              const dictionary::Values& values)
{
    Record probe(layout);
    probe.study = study;
    probe.values = values;
    for (const dictionary::Problem& problem : door.check(probe))
        if (problem.severity == dictionary::Severity::unreadable)
            return fail(ErrorCode::record_refused,
                        {{"field", problem.field}, {"problem", plain(problem.text)}});
    return {};
}

Result<void> refuseUnreadable(const Door& door, std::int64_t study, const TypedRecord& typed)
{
    if (auto whole = refuseUnreadable(door, typed.values.layout(), study, typed.values); !whole)
        return whole;
    for (const TypedPart& part : typed.parts)
        if (auto one = refuseUnreadable(door, part.values.layout(), study, part.values); !one)
            return one;
    return {};
}

} // namespace

Result<TypedRecord> beginSecondEntry(StudyFile& file, const DoubleEntry& entry)
{
    const auto record = stored(file, entry.pk);
    if (!record)
        return tl::unexpected(record.error());
    auto draft = Drafts(file).find(record->layout(), record->uid);
    if (!draft)
        return tl::unexpected(draft.error());
    if (*draft)
        if (auto typed =
                TypedRecord::parse(*entry.layout, (*draft)->record.values.text(fields::second_values)))
            return std::move(*typed);
    TypedRecord typed(*entry.layout);
    if (entry.identifying != nullptr)
        typed.values.setCell(entry.layout->columnOf(*entry.identifying), entry.identity);
    return typed;
}

Result<void> keepSecondEntry(StudyFile& file, const DoubleEntry& entry, const TypedRecord& typed)
{
    auto record = stored(file, entry.pk);
    if (!record && record.error().code == ErrorCode::record_not_found) {
        auto draft = Drafts(file).find(dictionary::layoutOf(fields::kind), entry.uid);
        if (!draft)
            return forward(std::move(draft));
        if (*draft)
            record = std::move((*draft)->record);
    }
    if (!record)
        return forward(std::move(record));
    record->values.set(fields::second_values, typed.toJson());
    return Drafts(file).keep(*record);
}

Result<void> dropSecondEntry(StudyFile& file, const DoubleEntry& entry)
{
    Record record(dictionary::layoutOf(fields::kind));
    record.uid = entry.uid;
    return Drafts(file).discard(record);
}

Result<EntryState> submitSecondEntry(StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                     std::int64_t entry, TypedRecord typed)
{
    auto about = findDoubleEntry(file, entry);
    if (!about)
        return forward(std::move(about));
    if (about->state != EntryState::waiting)
        return fail(ErrorCode::record_changed, {{"kind", std::string(fields::kind.key)}});
    if (isBarred(file, *about))
        return fail(ErrorCode::record_refused,
                    {{"field", std::string(fields::second_typist.key)},
                     {"problem", "Who typed the record first cannot type it again."},
                     {"reason", "same_typist"}});
    typed.normalise();
    Door door(file, vocabularies);
    if (auto readable = refuseUnreadable(door, about->study, typed); !readable)
        return forward(std::move(readable));
    const auto first = readTyped(file, *about->layout, about->record);
    if (!first)
        return tl::unexpected(first.error());
    const auto compared = compareEntries(*first, typed, about->identifying);
    const bool differs = std::any_of(compared.begin(), compared.end(),
                                     [](const ComparedField& field) { return field.differs; });
    const EntryState state = differs ? EntryState::differs : EntryState::agrees;
    auto record = stored(file, entry);
    if (!record)
        return forward(std::move(record));
    record->values.set(fields::state, code(state));
    record->values.set(fields::second_typist, file.identity().author);
    record->values.set(fields::first_values, first->toJson());
    record->values.set(fields::second_values, typed.toJson());
    std::vector<Record> one{std::move(*record)};
    const std::string title = titleInFile(file.db(), *about->layout, about->record);
    if (auto saved = door.saveTyped(one, ActionKind::submit, title); !saved)
        return forward(std::move(saved));
    return state;
}

} // namespace atlas::study
