#include "ui/records/record_edit.h"

#include "core/base/uid.h"
#include "core/dictionary/check.h"
#include "core/dictionary/kinds/common.h"
#include "core/study/door.h"
#include "core/study/record_store.h"

namespace atlas::ui::records {

namespace {

// Values that are part of the text form only ("" or a trailing space) are no change.
bool sameValues(dictionary::Values left, dictionary::Values right)
{
    dictionary::normalise(left);
    dictionary::normalise(right);
    return left == right;
}

Result<void> noFile()
{
    return fail(ErrorCode::invalid_argument, {{"detail", "no study is open"}});
}

} // namespace

RecordEdit::RecordEdit(const dictionary::Layout& layout)
    : m_layout(&layout)
{}

void RecordEdit::setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies)
{
    m_file = file;
    m_vocabularies = vocabularies;
    clear();
}

void RecordEdit::clear()
{
    m_record.reset();
    m_base.reset();
    m_draftTime = 0;
    m_resumed = false;
}

void RecordEdit::set(study::Record record)
{
    m_base = record;
    m_record = std::move(record);
    m_draftTime = 0;
    m_resumed = false;
}

Result<void> RecordEdit::open(std::int64_t pk)
{
    if (m_file == nullptr)
        return noFile();
    auto stored = study::RecordStore(*m_file).find(*m_layout, pk);
    if (!stored)
        return forward(std::move(stored));
    auto draft = study::Drafts(*m_file).find(*m_layout, stored->uid);
    set(std::move(*stored));
    if (!draft)
        return forward(std::move(draft));
    if (!*draft || sameValues((*draft)->record.values, m_record->values))
        return {};
    std::optional<dictionary::Values>& base = (*draft)->base;
    if (base && sameValues((*draft)->record.values, *base))
        return {};
    // Saving checks the revision the typing began from, and what was typed is what differs from that one: not
    // from the one that stands there now.
    if (base && (*draft)->record.revision != m_record->revision)
        m_base->values = std::move(*base);
    m_record->values = (*draft)->record.values;
    m_record->revision = (*draft)->record.revision;
    m_draftTime = (*draft)->at;
    m_resumed = true;
    return {};
}

Result<void> RecordEdit::resume(std::string_view uid)
{
    if (m_file == nullptr)
        return noFile();
    auto draft = study::Drafts(*m_file).find(*m_layout, uid);
    if (!draft)
        return forward(std::move(draft));
    if (!*draft) {
        const auto stored = study::RecordStore(*m_file).findByUid(*m_layout, uid);
        return stored ? open(stored->pk) : tl::unexpected(stored.error());
    }
    if ((*draft)->record.pk != 0)
        return open((*draft)->record.pk);
    begin((*draft)->record.study);
    m_record = (*draft)->record;
    m_record->revision = 0;
    m_draftTime = (*draft)->at;
    m_resumed = true;
    return {};
}

void RecordEdit::begin(std::int64_t study)
{
    if (m_file == nullptr)
        return;
    study::Record record(*m_layout);
    record.uid = newUid(m_file->clock());
    record.study = study;
    record.values.set(dictionary::common::status, "draft");
    set(std::move(record));
}

void RecordEdit::beginPart(const study::Record& parent)
{
    // The parts of a country study belong to it.
    begin(parent.study != 0 ? parent.study : parent.pk);
    if (!m_record)
        return;
    m_record->parent = parent.pk;
    m_record->parentUid = parent.uid;
    m_base = m_record;
}

void RecordEdit::beginCopy()
{
    if (!m_record)
        return;
    dictionary::Values values = m_record->values;
    begin(m_record->study);
    for (const dictionary::Field* field : m_layout->fields())
        if (field->unique || field->computed)
            values.clear(*field);
    values.set(dictionary::common::status, "draft");
    m_record->values = std::move(values);
}

bool RecordEdit::changed() const
{
    return m_record && (!sameValues(m_record->values, m_base->values) || m_record->study != m_base->study);
}

bool RecordEdit::untouched() const
{
    return isNew() && sameValues(m_record->values, m_base->values);
}

std::vector<dictionary::Problem> RecordEdit::check() const
{
    if (!m_record || m_file == nullptr)
        return {};
    return study::Door(*m_file, *m_vocabularies).check(*m_record);
}

Result<void> RecordEdit::keep(bool anyway)
{
    if (!m_record || m_file == nullptr || m_file->readOnly())
        return {};
    study::Drafts drafts(*m_file);
    if (!changed() && !anyway) {
        if (m_draftTime == 0)
            return {};
        auto dropped = drafts.discard(*m_record);
        if (dropped)
            m_draftTime = 0;
        return dropped;
    }
    auto kept = drafts.keep(*m_record, isNew() ? std::nullopt : std::optional(m_base->values));
    if (kept)
        m_draftTime = m_file->clock().now();
    return kept;
}

Result<void> RecordEdit::discard()
{
    if (!m_record || m_file == nullptr)
        return {};
    auto dropped = study::Drafts(*m_file).discard(*m_record);
    if (!dropped)
        return dropped;
    if (!isNew())
        return open(m_record->pk);
    begin(m_record->study);
    return {};
}

study::Record RecordEdit::forSaving() const
{
    study::Record wanted = *m_record;
    dictionary::leaveOutIrrelevant(wanted.values);
    return wanted;
}

void RecordEdit::followStudy(std::int64_t study)
{
    if (!isNew())
        return;
    m_record->study = study;
    m_base->study = study;
}

void RecordEdit::goOnFrom(const study::Record& theirs)
{
    m_base = theirs;
    m_record->revision = theirs.revision;
    m_record->createdAt = theirs.createdAt;
    m_record->updatedAt = theirs.updatedAt;
}

std::optional<study::Record> RecordEdit::newerVersion() const
{
    if (!m_record || m_file == nullptr || m_record->pk == 0)
        return std::nullopt;
    auto stored = study::RecordStore(*m_file).find(*m_layout, m_record->pk);
    if (!stored || stored->revision == m_record->revision)
        return std::nullopt;
    return std::move(*stored);
}

} // namespace atlas::ui::records
