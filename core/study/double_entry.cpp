#include "core/study/double_entry.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/double_entry.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "core/study/record_writer.h"

#include <algorithm>
#include <array>
#include <set>

namespace atlas::study {

namespace {

namespace fields = dictionary::double_entry;
using dictionary::Field;
using dictionary::FieldType;
using dictionary::Layout;

constexpr std::array<std::string_view, 4> state_codes{"waiting", "differs", "agrees", "settled"};
constexpr std::size_t told_each = 500; ///< records between two words on how far it is

const Layout& ownLayout()
{
    return dictionary::layoutOf(fields::kind);
}

constexpr std::string_view marked_uids =
    "SELECT record_uid FROM double_entry WHERE record_kind = ? AND deleted_at IS NULL";
constexpr std::string_view begun_uids = "SELECT uid FROM draft WHERE kind = ?";

Result<std::set<std::string>> uids(const StudyFile& file, std::string_view sql, std::string_view kind)
{
    auto statement = file.db().prepare(sql);
    if (!statement)
        return forward(std::move(statement));
    std::set<std::string> found;
    auto read = statement->bind(0, kind).each([&] { found.emplace(statement->text(0)); });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Record newEntry(const Stmt& row, const Marking& marking)
{
    Record entry(ownLayout());
    entry.study = row.integer(1);
    entry.values.set(fields::record_kind, marking.layout->kind().key);
    entry.values.set(fields::record_uid, row.text(0));
    if (marking.identifying != nullptr)
        entry.values.set(fields::identified_by, marking.identifying->key);
    entry.values.set(fields::state, code(EntryState::waiting));
    entry.values.set(fields::draw, marking.draw.toText());
    if (marking.samePerson)
        entry.values.set(fields::same_person, 1);
    entry.values.set(fields::first_typist, row.text(2));
    return entry;
}

Result<Marked> markAll(StudyFile& file, std::span<const std::int64_t> records, const Marking& marking,
                       const MarkProgress& progress)
{
    auto known = uids(file, marked_uids, marking.layout->kind().key);
    if (!known)
        return forward(std::move(known));
    auto writer = RecordWriter::begin(file, {ActionKind::create, fields::kind.key, {}});
    if (!writer)
        return forward(std::move(writer));
    auto row =
        file.db().prepare("SELECT t.uid, t.study, u.name FROM " + std::string(marking.layout->kind().key) +
                          " t LEFT JOIN author u ON u.id = t.created_by "
                          "WHERE t.pk = ? AND t.deleted_at IS NULL");
    if (!row)
        return forward(std::move(row));
    Marked marked;
    for (std::size_t place = 0; place < records.size(); ++place) {
        if (place % told_each == 0 && progress &&
            !progress(static_cast<std::int64_t>(place), static_cast<std::int64_t>(records.size())))
            return fail(ErrorCode::cancelled);
        const auto found = row->bind(0, records[place]).step();
        if (!found)
            return tl::unexpected(found.error());
        if (*found && !known->emplace(row->text(0)).second) {
            ++marked.already;
        } else if (*found) {
            Record entry = newEntry(*row, marking);
            if (auto inserted = writer->insert(entry); !inserted)
                return tl::unexpected(inserted.error());
            ++marked.marked;
        }
        row->reset();
    }
    return marked;
}

/// The entries of one kind that are identified by one field: their records are read with them.
struct Group {
    const Layout* layout = nullptr;
    const Field* identifying = nullptr;
    std::string field; ///< as stored
};

Result<std::vector<Group>> groups(const StudyFile& file, const std::string& scope)
{
    auto statement = file.db().prepare("SELECT DISTINCT record_kind, coalesce(identified_by, '') FROM "
                                       "double_entry d WHERE deleted_at IS NULL" +
                                       scope);
    if (!statement)
        return forward(std::move(statement));
    std::vector<Group> all;
    const auto read = statement->each([&] {
        const Layout* layout = dictionary::findLayout(statement->text(0));
        if (layout == nullptr || !canBeTypedTwice(*layout))
            return;
        Group group{layout, layout->findField(statement->text(1)), std::string(statement->text(1))};
        if (group.identifying != nullptr && !canNamePaper(*group.identifying))
            group.identifying = nullptr;
        all.push_back(std::move(group));
    });
    if (!read)
        return tl::unexpected(read.error());
    return all;
}

std::optional<EntryState> stateOf(std::string_view name)
{
    for (std::size_t index = 0; index < state_codes.size(); ++index)
        if (state_codes.at(index) == name)
            return static_cast<EntryState>(index);
    return std::nullopt;
}

dictionary::Value cellOf(const Stmt& row, int column, const Field* field, const Layout& layout)
{
    if (field == nullptr || row.isNull(column))
        return {};
    if (layout.columns()[layout.columnOf(*field)].type == dictionary::ColumnType::integer)
        return row.integer(column);
    return std::string(row.text(column));
}

Result<void> readGroup(const StudyFile& file, const Group& group, const std::string& scope,
                       const std::set<std::string>& begun, std::vector<DoubleEntry>& entries)
{
    const std::string identity =
        group.identifying != nullptr ? "t." + std::string(group.identifying->key) : std::string("NULL");
    auto row = file.db().prepare(
        "SELECT d.pk, d.uid, d.study, d.state, d.first_typist, d.second_typist, d.draw, d.same_person, "
        "d.created_at, d.updated_at, t.pk, " +
        identity + " FROM double_entry d JOIN " + std::string(group.layout->kind().key) +
        " t ON t.uid = d.record_uid AND t.deleted_at IS NULL WHERE d.deleted_at IS NULL AND d.record_kind = "
        "?1 AND coalesce(d.identified_by, '') = ?2" +
        scope);
    if (!row)
        return forward(std::move(row));
    row->bind(0, group.layout->kind().key).bind(1, std::string_view(group.field));
    return row->each([&] {
        const auto state = stateOf(row->text(3));
        if (!state)
            return;
        DoubleEntry entry;
        entry.pk = row->integer(0);
        entry.uid = row->text(1);
        entry.begun = begun.contains(std::string(row->text(1)));
        entry.study = row->integer(2);
        entry.state = *state;
        entry.firstTypist = row->text(4);
        entry.secondTypist = row->text(5);
        entry.draw = Draw::parse(row->text(6)).value_or(Draw{Draw::Way::chosen});
        entry.samePerson = row->integer(7) == 1;
        entry.markedAt = row->integer(8);
        entry.changedAt = row->integer(9);
        entry.record = row->integer(10);
        entry.layout = group.layout;
        entry.identifying = group.identifying;
        entry.identity = cellOf(*row, 11, group.identifying, *group.layout);
        entries.push_back(std::move(entry));
    });
}

Result<std::vector<DoubleEntry>> readEntries(const StudyFile& file, const std::string& scope)
{
    const auto all = groups(file, scope);
    if (!all)
        return tl::unexpected(all.error());
    const auto begun = uids(file, begun_uids, fields::kind.key);
    if (!begun)
        return tl::unexpected(begun.error());
    std::vector<DoubleEntry> entries;
    for (const Group& group : *all)
        if (auto read = readGroup(file, group, scope, *begun, entries); !read)
            return tl::unexpected(read.error());
    std::sort(entries.begin(), entries.end(),
              [](const DoubleEntry& left, const DoubleEntry& right) { return left.pk < right.pk; });
    return entries;
}

} // namespace

std::string_view code(EntryState state)
{
    return state_codes.at(static_cast<std::size_t>(state));
}

bool canBeTypedTwice(const Layout& layout)
{
    const dictionary::Kind& kind = layout.kind();
    return kind.parent.empty() && kind.key != dictionary::study::kind.key && kind.key != fields::kind.key;
}

bool canNamePaper(const Field& field)
{
    switch (field.type) {
    case FieldType::text:
    case FieldType::integer:
    case FieldType::year:
    case FieldType::date:
    case FieldType::choice:
    case FieldType::link:
        return !field.computed;
    case FieldType::long_text:
    case FieldType::decimal:
    case FieldType::boolean:
    case FieldType::choices:
    case FieldType::count:
        break;
    }
    return false;
}

Result<Marked> markForSecondEntry(StudyFile& file, std::span<const std::int64_t> records,
                                  const Marking& marking, const MarkProgress& progress)
{
    if (file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    if (marking.layout == nullptr || !canBeTypedTwice(*marking.layout) || records.size() > most_marked ||
        (marking.identifying != nullptr && !canNamePaper(*marking.identifying)))
        return fail(ErrorCode::invalid_argument, {{"detail", "records to be typed twice"}});
    const WideCache cache(file.db());
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    auto marked = markAll(file, records, marking, progress);
    // A step that marks nothing is none.
    if (marked && marked->marked > 0)
        if (auto committed = tx->commit(); !committed)
            return forward(std::move(committed));
    return marked;
}

Result<std::vector<DoubleEntry>> doubleEntries(const StudyFile& file, std::span<const std::int64_t> studies)
{
    std::string scope;
    for (const std::int64_t study : studies)
        scope += (scope.empty() ? " AND d.study IN (" : ", ") + std::to_string(study);
    return readEntries(file, scope.empty() ? scope : scope + ")");
}

Result<DoubleEntry> findDoubleEntry(const StudyFile& file, std::int64_t pk)
{
    auto found = readEntries(file, " AND d.pk = " + std::to_string(pk));
    if (!found)
        return forward(std::move(found));
    if (found->empty())
        return fail(ErrorCode::record_not_found, {{"kind", std::string(fields::kind.key)}});
    return std::move(found->front());
}

bool isBarred(const StudyFile& file, const DoubleEntry& entry)
{
    return !entry.samePerson && text::fold(file.identity().author) == text::fold(entry.firstTypist);
}

Result<void> allowSamePerson(StudyFile& file, const dictionary::Vocabularies& vocabularies,
                             std::span<const std::int64_t> entries, bool allowed)
{
    auto records = RecordStore(file).load(ownLayout(), entries);
    if (!records)
        return forward(std::move(records));
    for (Record& record : *records) {
        record.values.clear(fields::same_person);
        if (allowed)
            record.values.set(fields::same_person, 1);
    }
    return Door(file, vocabularies).saveAll(*records, ActionKind::edit, {});
}

Result<void> unmark(StudyFile& file, std::span<const std::int64_t> entries)
{
    if (file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    const auto records = RecordStore(file).load(ownLayout(), entries);
    if (!records || records->empty())
        return records ? Result<void>() : tl::unexpected(records.error());
    auto writer = RecordWriter::begin(file, {ActionKind::remove, fields::kind.key, {}});
    if (!writer)
        return forward(std::move(writer));
    for (const Record& record : *records)
        if (auto removed = writer->remove(ownLayout(), record.pk); !removed)
            return removed;
    return tx->commit();
}

} // namespace atlas::study
