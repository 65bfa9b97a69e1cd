#include "core/study/settlement.h"

#include "core/dictionary/check.h"
#include "core/dictionary/kinds/double_entry.h"
#include "core/study/door.h"
#include "core/study/instrument_lock.h"
#include "core/study/record_store.h"
#include "core/study/record_writer.h"

#include <algorithm>

namespace atlas::study {

namespace {

namespace fields = dictionary::double_entry;
using dictionary::Field;
using dictionary::Values;

Result<Record> stored(const StudyFile& file, std::int64_t pk)
{
    return RecordStore(file).find(dictionary::layoutOf(fields::kind), pk);
}

class Settling {
public:
    Settling(StudyFile& file, const dictionary::Vocabularies& vocabularies, EntryPair& pair, Record entry)
        : m_file(file)
        , m_vocabularies(vocabularies)
        , m_pair(pair)
        , m_entry(std::move(entry))
    {}

    [[nodiscard]] Result<void> field(const ComparedField& at, Settle how, const Values* other);
    [[nodiscard]] Result<void> part(const ComparedField& at, Settle how);

private:
    [[nodiscard]] Result<Record> target(const ComparedField& at) const;
    void settleIrrelevant(const ComparedField& at, const Values& values);
    void note();
    [[nodiscard]] Result<void> removePart(const ComparedField& at);
    [[nodiscard]] Result<void> save(std::vector<Record> records);
    [[nodiscard]] std::string title() const
    {
        return titleInFile(m_file.db(), m_pair.first.values.layout(), m_pair.record);
    }

    StudyFile& m_file;
    const dictionary::Vocabularies& m_vocabularies;
    EntryPair& m_pair;
    Record m_entry;
};

Result<Record> Settling::target(const ComparedField& at) const
{
    const RecordStore store(m_file);
    return at.partUid.empty() ? store.find(*at.layout, m_pair.record)
                              : store.findByUid(*at.layout, at.partUid);
}

/// Decided by what stands.
Kept keptBy(const Field& field, const Values& final, const ComparedField& at)
{
    if (sameValue(field, &final, at.first))
        return Kept::first;
    return sameValue(field, &final, at.second) ? Kept::second : Kept::other;
}

void Settling::settleIrrelevant(const ComparedField& at, const Values& values)
{
    for (const ComparedField& one : m_pair.compared)
        if (m_pair.open(one) && one.field != nullptr && one.layout == at.layout &&
            one.partUid == at.partUid && one.first == at.first && !dictionary::relevant(values, *one.field))
            m_pair.settled.emplace(one.place, keptBy(*one.field, values, one));
}

void Settling::note()
{
    m_entry.values.set(fields::settled, toJson(m_pair.settled));
    const bool open = std::any_of(m_pair.compared.begin(), m_pair.compared.end(),
                                  [&](const ComparedField& one) { return m_pair.open(one); });
    m_entry.values.set(fields::state, code(open ? EntryState::differs : EntryState::settled));
}

Result<void> Settling::save(std::vector<Record> records)
{
    note();
    records.push_back(m_entry);
    return Door(m_file, m_vocabularies).saveAll(records, ActionKind::edit, title());
}

Result<void> Settling::field(const ComparedField& at, Settle how, const Values* other)
{
    auto record = target(at);
    const bool gone = !record && record.error().code == ErrorCode::record_not_found;
    if (!record && (!gone || how != Settle::keep))
        return forward(std::move(record));
    if (gone) {
        m_pair.settled.emplace(std::string(at.place), keptBy(*at.field, Values(*at.layout), at));
        return save({});
    }
    Values values = record->values;
    if (how == Settle::take_second)
        copyValue(*at.field, *at.second, values);
    else if (how == Settle::take_other)
        copyValue(*at.field, *other, values);
    dictionary::normalise(values);
    for (const Field* field : at.layout->fields())
        if (field->relevance && !dictionary::relevant(values, *field) &&
            dictionary::relevant(record->values, *field)) {
            values.clear(*field);
            values.setMissing(*field, "");
        }
    m_pair.settled.emplace(std::string(at.place), keptBy(*at.field, values, at));
    settleIrrelevant(at, values);
    record->values = std::move(values);
    return save({std::move(*record)});
}

/// A step of the same shape as the door's, which has none that deletes a part and writes another record.
Result<void> Settling::removePart(const ComparedField& at)
{
    const auto gone = RecordStore(m_file).findByUid(*at.layout, at.partUid);
    if (!gone)
        return tl::unexpected(gone.error());
    auto tx = Tx::begin(m_file.db());
    if (!tx)
        return forward(std::move(tx));
    if (auto open = refuseLockedRemoval(m_file, *gone); !open)
        return open;
    const std::string name = title();
    auto writer =
        RecordWriter::begin(m_file, {ActionKind::edit, m_pair.first.values.layout().kind().key, name});
    if (!writer)
        return forward(std::move(writer));
    if (auto removed = writer->remove(*at.layout, gone->pk); !removed)
        return removed;
    const auto before = stored(m_file, m_entry.pk);
    if (!before)
        return tl::unexpected(before.error());
    note();
    if (auto written = writer->update(m_entry, *before); !written)
        return written;
    return tx->commit();
}

Result<void> Settling::part(const ComparedField& at, Settle how)
{
    const bool there = m_pair.nowOf(at) != nullptr;
    const bool wanted = how == Settle::keep ? there : at.second != nullptr;
    m_pair.settled.emplace(std::string(at.place),
                           wanted == (at.first != nullptr) ? Kept::first : Kept::second);
    if (wanted == there)
        return save({});
    if (!wanted)
        return removePart(at);
    if (at.second == nullptr)
        return fail(ErrorCode::record_not_found, {{"kind", std::string(at.layout->kind().key)}});
    Record added(*at.layout);
    added.study = m_entry.study;
    added.parent = m_pair.record;
    added.values = *at.second;
    return save({std::move(added)});
}

} // namespace

const Values* EntryPair::nowOf(const ComparedField& field) const
{
    if (field.layout == &first.values.layout())
        return &now.values;
    for (const TypedPart& part : now.parts)
        if (&part.values.layout() == field.layout && !field.partUid.empty() && part.uid == field.partUid)
            return &part.values;
    return nullptr;
}

bool EntryPair::changedSince(const ComparedField& field) const
{
    if (!open(field))
        return false;
    const Values* values = nowOf(field);
    if (field.field == nullptr)
        return (values != nullptr) != (field.first != nullptr);
    return !sameValue(*field.field, field.first, values);
}

bool EntryPair::open(const ComparedField& field) const
{
    return field.differs && !settled.contains(field.place);
}

Result<std::unique_ptr<EntryPair>> readEntryPair(const StudyFile& file, std::int64_t entry)
{
    const auto about = findDoubleEntry(file, entry);
    if (!about)
        return tl::unexpected(about.error());
    const auto record = stored(file, entry);
    if (!record)
        return tl::unexpected(record.error());
    auto first = TypedRecord::parse(*about->layout, record->values.text(fields::first_values));
    auto second = TypedRecord::parse(*about->layout, record->values.text(fields::second_values));
    if (about->state == EntryState::waiting || !first || !second)
        return fail(ErrorCode::record_not_found, {{"kind", std::string(fields::kind.key)}});
    auto now = readTyped(file, *about->layout, about->record);
    if (!now)
        return tl::unexpected(now.error());
    auto pair = std::make_unique<EntryPair>(*about->layout, about->identifying);
    pair->first = std::move(*first);
    pair->second = std::move(*second);
    pair->now = std::move(*now);
    pair->record = about->record;
    pair->compared = compareEntries(pair->first, pair->second, about->identifying);
    pair->settled = parseSettlements(record->values.text(fields::settled));
    return pair;
}

Result<void> settle(StudyFile& file, const dictionary::Vocabularies& vocabularies, std::int64_t entry,
                    std::string_view place, Settle how, const Values* other)
{
    auto pair = readEntryPair(file, entry);
    if (!pair)
        return tl::unexpected(pair.error());
    auto record = stored(file, entry);
    if (!record)
        return forward(std::move(record));
    const auto at = std::find_if((*pair)->compared.begin(), (*pair)->compared.end(),
                                 [&](const ComparedField& one) { return one.place == place; });
    const bool third = how == Settle::take_other;
    if (at == (*pair)->compared.end() || !(*pair)->open(*at) ||
        (third && (other == nullptr || at->field == nullptr || &other->layout() != at->layout)))
        return fail(ErrorCode::invalid_argument, {{"detail", std::string(place)}});
    Settling settling(file, vocabularies, **pair, std::move(*record));
    return at->field != nullptr ? settling.field(*at, how, other) : settling.part(*at, how);
}

} // namespace atlas::study
