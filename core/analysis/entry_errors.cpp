#include "core/analysis/entry_errors.h"

#include "core/dictionary/kinds/double_entry.h"
#include "core/study/double_entry.h"
#include "core/study/study_file.h"

#include <algorithm>

namespace atlas::analysis {

namespace {

namespace fields = dictionary::double_entry;
using dictionary::Layout;
using study::ComparedField;
using study::Kept;

std::size_t placeOf(const Layout& layout)
{
    return static_cast<std::size_t>(&layout - dictionary::layouts().data());
}

/// Whole parts stand before their fields.
std::size_t placeOf(const dictionary::Field* field, const Layout& layout)
{
    const auto& all = layout.fields();
    if (field == nullptr)
        return 0;
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), field) - all.begin()) + 1;
}

} // namespace

std::optional<double> rate(std::int64_t part, std::int64_t of)
{
    if (of == 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(of);
}

void EntryTally::add(const ComparedEntry& entry)
{
    ++m_records;
    PersonErrors& first = m_persons[entry.firstTypist];
    PersonErrors& second = m_persons[entry.secondTypist];
    first.person = entry.firstTypist;
    second.person = entry.secondTypist;
    for (const ComparedField& one : entry.fields) {
        FieldErrors& field = m_fields[{placeOf(*one.layout), placeOf(one.field, *one.layout), one.subject}];
        field.layout = one.layout;
        field.field = one.field;
        field.subject = one.subject;
        ++field.compared;
        ++first.compared;
        ++second.compared;
        if (!one.differs)
            continue;
        ++field.different;
        const auto settled = entry.settled->find(one.place);
        if (settled == entry.settled->end()) {
            ++field.open;
            ++first.open;
            ++second.open;
            continue;
        }
        first.errors += settled->second == Kept::first ? 0 : 1;
        second.errors += settled->second == Kept::second ? 0 : 1;
    }
}

EntryErrors EntryTally::result() const
{
    EntryErrors errors;
    errors.records = m_records;
    for (const auto& [place, field] : m_fields) {
        errors.fields.push_back(field);
        errors.compared += field.compared;
        errors.different += field.different;
        errors.open += field.open;
    }
    for (const auto& [name, person] : m_persons)
        errors.persons.push_back(person);
    return errors;
}

Result<EntryErrors> entryErrors(const study::StudyFile& file, std::span<const std::int64_t> studies,
                                const Layout* kind)
{
    const auto entries = study::doubleEntries(file, studies);
    if (!entries)
        return tl::unexpected(entries.error());
    auto row =
        file.db().prepare("SELECT first_values, second_values, settled FROM double_entry WHERE pk = ?");
    if (!row)
        return forward(std::move(row));
    EntryTally tally;
    for (const study::DoubleEntry& entry : *entries) {
        if (entry.state == study::EntryState::waiting || (kind != nullptr && entry.layout != kind))
            continue;
        const auto found = row->bind(0, entry.pk).step();
        if (!found)
            return tl::unexpected(found.error());
        const auto first = study::TypedRecord::parse(*entry.layout, row->text(0));
        const auto second = study::TypedRecord::parse(*entry.layout, row->text(1));
        const study::Settlements settled = study::parseSettlements(row->text(2));
        row->reset();
        if (!first || !second)
            continue;
        const auto compared = study::compareEntries(*first, *second, entry.identifying);
        tally.add({entry.firstTypist, entry.secondTypist, compared, &settled});
    }
    return tally.result();
}

} // namespace atlas::analysis
