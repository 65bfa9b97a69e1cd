#include "core/study/door.h"

#include "core/base/message.h"
#include "core/dictionary/check.h"
#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/instrument_lock.h"
#include "core/study/recommendation_number.h"
#include "core/study/record_row.h"
#include "core/study/record_store.h"
#include "core/study/record_study.h"
#include "core/study/record_writer.h"
#include "core/study/screening_result.h"
#include "core/study/translation_row.h"

namespace atlas::study {

using dictionary::Layout;
using dictionary::Problem;
using dictionary::Severity;

namespace {

Result<void> refuse(const Problem& problem)
{
    return fail(ErrorCode::record_refused, {{"field", problem.field}, {"problem", plain(problem.text)}});
}

/// What the file holds of a record that is about to be saved; empty for a new one.
Result<std::optional<Record>> storedVersion(const StudyFile& file, const Record& record)
{
    if (record.pk == 0)
        return std::optional<Record>();
    auto stored = RecordStore(file).find(record.layout(), record.pk);
    if (!stored)
        return forward(std::move(stored));
    if (stored->revision != record.revision)
        return fail(ErrorCode::record_changed, {{"kind", std::string(record.layout().kind().key)}});
    return std::optional<Record>(std::move(*stored));
}

std::string countryOf(const StudyFile& file, const Record& record)
{
    if (record.layout().kind().key == dictionary::study::kind.key)
        return std::string(record.values.text(dictionary::study::country));
    const auto study = RecordStore(file).find(dictionary::layoutOf(dictionary::study::kind), record.study);
    return study ? std::string(study->values.text(dictionary::study::country)) : std::string();
}

/// The uniqueness that SQL would only report as a failed constraint, as a problem at its field.
Result<void> refuseDuplicate(const StudyFile& file, const Record& record)
{
    for (const dictionary::Field* field : record.layout().fields()) {
        if (!field->unique || !record.values.has(*field))
            continue;
        Filter filter;
        filter.kind = record.layout().kind().key;
        if (record.study != 0)
            filter.studies = {record.study};
        filter.all.push_back({std::string(field->key),
                              Condition::Test::any_of,
                              {record.values.cell(record.layout().columnOf(*field))}});
        auto taken = RecordStore(file).exists(filter, record.pk);
        if (!taken)
            return forward(std::move(taken));
        if (*taken)
            return fail(ErrorCode::record_refused,
                        {{"field", std::string(field->key)},
                         {"problem", "Another record of this study has this value already."},
                         {"reason", "value_taken"}});
    }
    return {};
}

/// One record with its translations; a new one comes with them.
Result<void> writeOne(const StudyFile& file, RecordWriter& writer, Record& record,
                      const std::optional<Record>& stored, const std::vector<Translation>& texts)
{
    if (!stored) {
        if (auto inserted = writer.insert(record); !inserted)
            return inserted;
        return writeTranslations(file, record, texts);
    }
    if (!(stored->values == record.values))
        if (auto updated = writer.update(record, *stored); !updated)
            return updated;
    return writer.translate(record, texts);
}

Result<void> writeEach(const StudyFile& file, RecordWriter& writer, std::vector<Record>& records,
                       const std::vector<std::optional<Record>>& stored,
                       const std::vector<Translation>& texts, const Door::GoOn& goOn)
{
    std::int64_t whole = 0;
    for (std::size_t index = 0; index < records.size(); ++index) {
        if (goOn && !goOn())
            return fail(ErrorCode::cancelled);
        Record& record = records[index];
        const bool part = !record.layout().kind().parent.empty();
        if (part && record.parent == 0)
            record.parent = whole;
        if (record.study == 0 && record.layout().kind().parent == dictionary::study::kind.key)
            record.study = record.parent;
        if (auto belongs = refuseGoneStudy(file, record); !belongs)
            return belongs;
        if (auto numbered = giveNumber(file, record); !numbered)
            return numbered;
        if (auto unique = refuseDuplicate(file, record); !unique)
            return unique;
        const Record* const before = stored[index] ? &*stored[index] : nullptr;
        if (auto open = refuseLocked(file, record, before); !open)
            return open;
        const bool same = stored[index] && stored[index]->values == record.values;
        if (same && (index > 0 || texts.empty()))
            continue;
        auto done =
            writeOne(file, writer, record, stored[index], index == 0 ? texts : std::vector<Translation>());
        if (!done)
            return done;
        if (same)
            continue;
        if (!part)
            whole = record.pk;
    }
    return {};
}

Result<void> removeOne(StudyFile& file, RecordWriter& writer, const Record& record)
{
    if (auto open = refuseLockedRemoval(file, record); !open)
        return open;
    return writer.remove(record.layout(), record.pk);
}

Result<std::int64_t> removeEach(StudyFile& file, const Layout& layout, std::span<const std::int64_t> pks,
                                const Door::RemoveProgress& progress)
{
    // A single record is named in the history, and several are called so.
    const auto only = pks.size() == 1 ? RecordStore(file).find(layout, pks.front())
                                      : Result<Record>(fail(ErrorCode::record_not_found));
    const std::string name(only ? titleOf(*only) : std::string_view());
    const std::string_view kind = pks.size() == 1 ? layout.kind().key : std::string_view();
    auto writer = RecordWriter::begin(file, {ActionKind::remove, kind, name});
    if (!writer)
        return forward(std::move(writer));
    std::int64_t removed = 0;
    for (std::size_t index = 0; index < pks.size(); ++index) {
        if (progress && !progress(static_cast<std::int64_t>(index), static_cast<std::int64_t>(pks.size())))
            return fail(ErrorCode::cancelled);
        const auto record = RecordStore(file).find(layout, pks[index]);
        if (!record && record.error().code == ErrorCode::record_not_found)
            continue;
        if (auto done = record ? removeOne(file, *writer, *record) : tl::unexpected(record.error()); !done)
            return forward(std::move(done));
        ++removed;
    }
    return removed;
}

Result<bool> changesTexts(const StudyFile& file, const Record& record, const std::vector<Translation>& texts)
{
    for (const Translation& text : texts) {
        const auto before = readTranslation(file, {&record.layout(), record.pk, text.field, text.language});
        if (!before)
            return tl::unexpected(before.error());
        if (*before != (text.text.empty() ? dictionary::Value() : dictionary::Value(text.text)))
            return true;
    }
    return false;
}

} // namespace

std::vector<Problem> Door::judge(const Record& record) const
{
    dictionary::CheckContext context;
    context.vocabularies = m_vocabularies;
    context.country = countryOf(*m_file, record);
    context.today = dateOf(m_file->clock().now());
    auto problems = dictionary::check(record.values, context);
    // What cannot be read is told when it is.
    (void)addForeignLinks(*m_file, record, problems);
    return problems;
}

std::vector<Problem> Door::check(const Record& record) const
{
    if (!isScreened(record))
        return judge(record);
    // Judged as it would be saved. A profile that cannot be read is told when it is.
    Record computed = record;
    return judge(applyScreening(*m_file, computed) ? computed : record);
}

Result<void> Door::save(Record& record, const std::vector<Translation>& texts)
{
    std::vector<Record> one{record};
    const ActionKind kind = record.pk == 0 ? ActionKind::create : ActionKind::edit;
    auto saved = saveRecords(one, {kind, {}, {}}, texts, {}, DraftsOf::writer);
    if (saved)
        record = std::move(one.front());
    return saved;
}

// A translation is held to what the dictionary says of the text it stands for.
Result<void> Door::checkTexts(const Record& record, std::vector<Translation>& texts) const
{
    const Layout& layout = record.layout();
    const dictionary::Vocabulary* languages = m_vocabularies->find("report_language");
    for (Translation& text : texts) {
        const auto named = parseTranslationName(layout, translationName(text.field, text.language));
        if (!named)
            return fail(ErrorCode::invalid_argument,
                        {{"detail", translationName(text.field, text.language)}});
        if (languages == nullptr || languages->find(text.language) == nullptr)
            return fail(ErrorCode::unknown_language, {{"language", text.language}});
        Record probe(layout);
        probe.study = record.study;
        probe.values.set(*named->field, text.text);
        dictionary::normalise(probe.values);
        for (const Problem& problem : judge(probe))
            if (problem.severity == Severity::unreadable && problem.field == named->field->key)
                return refuse(problem);
        text.text = probe.values.text(*named->field);
    }
    return {};
}

Result<void> Door::saveAll(std::vector<Record>& records, ActionKind kind, std::string_view subject,
                           std::vector<Translation> texts, const GoOn& goOn)
{
    return saveRecords(records, {kind, {}, subject}, std::move(texts), goOn, DraftsOf::others);
}

Result<void> Door::saveTyped(std::vector<Record>& records, ActionKind kind, std::string_view subject)
{
    return saveRecords(records, {kind, {}, subject}, {}, {}, DraftsOf::writer);
}

Result<void> Door::saveRecords(std::vector<Record>& records, const NewAction& action,
                               std::vector<Translation> texts, const GoOn& goOn, DraftsOf typing)
{
    if (records.empty())
        return {};
    if (m_file->readOnly())
        return fail(ErrorCode::study_read_only, {{"path", m_file->path().string()}});
    if (auto taken = takeStudiesOfParents(*m_file, records); !taken)
        return taken;
    for (Record& record : records) {
        if (goOn && !goOn())
            return fail(ErrorCode::cancelled);
        dictionary::normalise(record.values);
        if (auto computed = applyScreening(*m_file, record); !computed)
            return computed;
        for (const Problem& problem : judge(record))
            if (problem.severity == Severity::unreadable)
                return refuse(problem);
    }
    if (auto checked = checkTexts(records.front(), texts); !checked)
        return checked;
    auto tx = Tx::begin(m_file->db());
    if (!tx)
        return forward(std::move(tx));
    // Written into a copy: after a failure the caller's records are those it came with.
    std::vector<Record> written = records;
    const std::string name(action.subject.empty() ? titleOf(records.front()) : action.subject);
    if (auto done = write(written, texts, {action.kind, records.front().layout().kind().key, name}, goOn);
        !done)
        return done;
    if (typing == DraftsOf::writer)
        if (auto dropped = dropDrafts(written); !dropped)
            return dropped;
    if (auto committed = tx->commit(); !committed)
        return committed;
    records = std::move(written);
    return {};
}

Result<void> Door::write(std::vector<Record>& records, const std::vector<Translation>& texts,
                         const NewAction& action, const GoOn& goOn)
{
    std::vector<std::optional<Record>> stored;
    bool changed = false;
    for (Record& record : records) {
        auto before = storedVersion(*m_file, record);
        if (!before)
            return forward(std::move(before));
        if (*before)
            if (auto kept = keepNumber(record, **before); !kept)
                return kept;
        changed = changed || !*before || !((*before)->values == record.values);
        stored.push_back(std::move(*before));
    }
    const auto retold = changesTexts(*m_file, records.front(), texts);
    if (!retold)
        return tl::unexpected(retold.error());
    if (changed || *retold) {
        auto writer = RecordWriter::begin(*m_file, action);
        if (!writer)
            return forward(std::move(writer));
        if (auto done = writeEach(*m_file, *writer, records, stored, texts, goOn); !done)
            return done;
    }
    return {};
}

Result<void> Door::dropDrafts(const std::vector<Record>& records)
{
    Drafts drafts(*m_file);
    for (const Record& record : records)
        if (auto dropped = drafts.discard(record); !dropped)
            return dropped;
    return {};
}

Result<void> Door::submit(Record& record)
{
    bool warned = false;
    for (const Problem& problem : check(record)) {
        if (problem.severity != Severity::warning)
            return refuse(problem);
        warned = true;
    }
    if (warned && !record.values.has(dictionary::common::note))
        return fail(ErrorCode::record_refused, {{"field", std::string(dictionary::common::note.key)},
                                                {"problem", "A warning needs a note."}});
    record.values.set(dictionary::common::status, "submitted");
    std::vector<Record> one{record};
    auto saved = saveTyped(one, ActionKind::submit, {});
    if (saved)
        record = std::move(one.front());
    return saved;
}

Result<void> Door::remove(const Layout& layout, std::int64_t pk)
{
    if (m_file->readOnly())
        return fail(ErrorCode::study_read_only, {{"path", m_file->path().string()}});
    auto tx = Tx::begin(m_file->db());
    if (!tx)
        return forward(std::move(tx));
    auto record = RecordStore(*m_file).find(layout, pk);
    if (!record)
        return forward(std::move(record));
    auto writer = RecordWriter::begin(*m_file, {ActionKind::remove, layout.kind().key, titleOf(*record)});
    if (!writer)
        return forward(std::move(writer));
    if (auto removed = removeOne(*m_file, *writer, *record); !removed)
        return removed;
    return tx->commit();
}

Result<std::int64_t> Door::removeAll(const Layout& layout, std::span<const std::int64_t> pks,
                                     const RemoveProgress& progress)
{
    if (m_file->readOnly())
        return fail(ErrorCode::study_read_only, {{"path", m_file->path().string()}});
    if (pks.size() > most_removed)
        return fail(ErrorCode::invalid_argument, {{"detail", "too many records to remove"}});
    const WideCache cache(m_file->db());
    auto tx = Tx::begin(m_file->db());
    if (!tx)
        return forward(std::move(tx));
    auto removed = removeEach(*m_file, layout, pks, progress);
    // A step that removes nothing is none.
    if (removed && *removed > 0)
        if (auto committed = tx->commit(); !committed)
            return forward(std::move(committed));
    return removed;
}

} // namespace atlas::study
