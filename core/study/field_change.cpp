#include "core/study/field_change.h"

#include "core/dictionary/check.h"
#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/rules.h"
#include "core/study/instrument_lock.h"
#include "core/study/record_store.h"
#include "core/study/record_study.h"
#include "core/study/record_writer.h"
#include "core/study/screening_result.h"

#include <algorithm>
#include <map>

namespace atlas::study {

namespace {

using dictionary::Field;
using dictionary::Layout;
using dictionary::Values;

constexpr std::size_t read_at_once = 500;

class Changer {
public:
    Changer(StudyFile& file, const dictionary::Vocabularies& vocabularies, const FieldChange& change);

    Result<void> change(const Record& record, RecordWriter* writer);
    FieldChangeOutcome take();

private:
    void put(Values& values) const;
    [[nodiscard]] bool emptyIrrelevant(Values& values, const Values& before) const;
    [[nodiscard]] const std::string& countryOf(const Record& record);
    [[nodiscard]] Result<bool> leadsElsewhere(const Record& record);
    void noteBefore(const Values& values);
    void refuse(dictionary::Problem problem);

    StudyFile& m_file;
    const FieldChange& m_change;
    const Layout& m_layout;
    std::size_t m_first;
    std::size_t m_cells;
    dictionary::CheckContext m_context;
    std::map<std::int64_t, std::string> m_countries;
    std::optional<std::int64_t> m_linked;        ///< the country study that the new value links to
    std::map<std::string, std::size_t> m_before; ///< place in the outcome by what stood there
    FieldChangeOutcome m_outcome;
};

Changer::Changer(StudyFile& file, const dictionary::Vocabularies& vocabularies, const FieldChange& change)
    : m_file(file)
    , m_change(change)
    , m_layout(change.values.layout())
    , m_first(m_layout.columnOf(*change.field))
    , m_cells(change.field->type == dictionary::FieldType::count ? dictionary::count_parts.size() : 1)
{
    m_context.vocabularies = &vocabularies;
    m_context.today = dateOf(file.clock().now());
}

void Changer::put(Values& values) const
{
    values.setMissing(*m_change.field, "");
    for (std::size_t cell = m_first; cell < m_first + m_cells; ++cell)
        values.setCell(cell, m_change.values.cell(cell));
    const std::string reason(m_change.values.missingReason(*m_change.field));
    if (!reason.empty())
        values.setMissing(*m_change.field, reason);
}

/// What applied before and no longer does, as the form leaves it out when it saves.
bool Changer::emptyIrrelevant(Values& values, const Values& before) const
{
    bool emptied = false;
    for (const Field* field : m_layout.fields())
        if (field->relevance && values.has(*field) && dictionary::relevant(before, *field) &&
            !dictionary::relevant(values, *field)) {
            values.clear(*field);
            emptied = true;
        }
    return emptied;
}

const std::string& Changer::countryOf(const Record& record)
{
    const auto [place, isNew] = m_countries.try_emplace(record.study);
    if (!isNew)
        return place->second;
    const auto study = RecordStore(m_file).find(dictionary::layoutOf(dictionary::study::kind), record.study);
    if (study)
        place->second = study->values.text(dictionary::study::country);
    return place->second;
}

Result<bool> Changer::leadsElsewhere(const Record& record)
{
    if (!m_linked) {
        const auto linked = linkedStudy(m_file, m_change.values, *m_change.field);
        if (!linked)
            return tl::unexpected(linked.error());
        m_linked = *linked;
    }
    if (*m_linked == 0)
        return false;
    const auto own = studyOf(m_file, record);
    if (!own)
        return tl::unexpected(own.error());
    return *own != 0 && *own != *m_linked;
}

void Changer::noteBefore(const Values& values)
{
    Values field(m_layout);
    std::string key(values.missingReason(*m_change.field));
    for (std::size_t cell = m_first; cell < m_first + m_cells; ++cell) {
        const dictionary::Value& value = values.cell(cell);
        field.setCell(cell, value);
        key += '\x1f';
        if (const auto* text = std::get_if<std::string>(&value))
            key += "t" + *text;
        else if (const auto* number = std::get_if<std::int64_t>(&value))
            key += "n" + std::to_string(*number);
    }
    if (const auto known = m_before.find(key); known != m_before.end()) {
        ++m_outcome.before[known->second].times;
        return;
    }
    if (m_outcome.before.size() >= FieldChangeOutcome::most_before) {
        m_outcome.moreBefore = true;
        return;
    }
    const std::string reason(values.missingReason(*m_change.field));
    if (!reason.empty())
        field.setMissing(*m_change.field, reason);
    m_before.emplace(std::move(key), m_outcome.before.size());
    m_outcome.before.push_back({std::move(field), 1});
}

void Changer::refuse(dictionary::Problem problem)
{
    ++m_outcome.refused;
    if (!m_outcome.why)
        m_outcome.why = std::move(problem);
}

Result<void> Changer::change(const Record& record, RecordWriter* writer)
{
    if (!dictionary::relevant(record.values, *m_change.field)) {
        ++m_outcome.notApplicable;
        return {};
    }
    Record next = record;
    put(next.values);
    dictionary::normalise(next.values);
    if (next.values == record.values) {
        ++m_outcome.same;
        return {};
    }
    const bool emptied = emptyIrrelevant(next.values, record.values);
    if (auto computed = applyScreening(m_file, next); !computed)
        return computed;
    m_context.country = countryOf(record);
    for (dictionary::Problem& problem : dictionary::check(next.values, m_context))
        if (problem.severity == dictionary::Severity::unreadable) {
            refuse(std::move(problem));
            return {};
        }
    const auto elsewhere = leadsElsewhere(record);
    if (!elsewhere)
        return tl::unexpected(elsewhere.error());
    if (*elsewhere) {
        refuse(foreignLink(*m_change.field, dictionary::Severity::unreadable));
        return {};
    }
    if (auto open = refuseLocked(m_file, next, &record); !open) {
        if (open.error().code != ErrorCode::record_refused)
            return open;
        refuse({dictionary::Severity::unreadable, "instrument_locked", std::string(m_change.field->key),
                dictionary::rules::text(ATLAS_TEXT(
                    "problems", "This version has been answered: what was asked stays as it was."))});
        return {};
    }
    ++m_outcome.changed;
    m_outcome.emptied += emptied ? 1 : 0;
    noteBefore(record.values);
    return writer != nullptr ? writer->update(next, record) : Result<void>();
}

FieldChangeOutcome Changer::take()
{
    std::stable_sort(m_outcome.before.begin(), m_outcome.before.end(),
                     [](const auto& left, const auto& right) { return left.times > right.times; });
    return std::move(m_outcome);
}

Result<void> changeAll(StudyFile& file, std::span<const std::int64_t> pks, Changer& changer,
                       RecordWriter* writer, const ChangeProgress& progress, const Layout& layout)
{
    const RecordStore store(file);
    const auto total = static_cast<std::int64_t>(pks.size());
    for (std::size_t from = 0; from < pks.size(); from += read_at_once) {
        if (progress && !progress(static_cast<std::int64_t>(from), total))
            return fail(ErrorCode::cancelled);
        auto records = store.load(layout, pks.subspan(from, std::min(read_at_once, pks.size() - from)));
        if (!records)
            return tl::unexpected(records.error());
        for (const Record& record : *records)
            if (auto done = changer.change(record, writer); !done)
                return done;
    }
    return {};
}

bool changeable(const Field& field, const Values& values)
{
    return !field.computed && !(field.unique && values.has(field)) &&
           field.key != dictionary::common::status.key;
}

} // namespace

Result<FieldChangeOutcome> changeField(StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                       std::span<const std::int64_t> pks, const FieldChange& change,
                                       bool dryRun, const ChangeProgress& progress)
{
    if (change.field == nullptr || !changeable(*change.field, change.values))
        return fail(ErrorCode::invalid_argument, {{"detail", "field"}});
    if (pks.size() > FieldChange::most_records)
        return fail(ErrorCode::invalid_argument, {{"detail", std::to_string(pks.size())}});
    if (!dryRun && file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    const Layout& layout = change.values.layout();
    Changer changer(file, vocabularies, change);
    if (dryRun) {
        if (auto done = changeAll(file, pks, changer, nullptr, progress, layout); !done)
            return tl::unexpected(done.error());
        return changer.take();
    }
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    auto writer = RecordWriter::begin(file, {ActionKind::change, {}, {}});
    if (!writer)
        return forward(std::move(writer));
    if (auto done = changeAll(file, pks, changer, &*writer, progress, layout); !done)
        return tl::unexpected(done.error());
    FieldChangeOutcome outcome = changer.take();
    // A step that changes nothing is none.
    if (outcome.changed > 0)
        if (auto committed = tx->commit(); !committed)
            return tl::unexpected(committed.error());
    return outcome;
}

} // namespace atlas::study
