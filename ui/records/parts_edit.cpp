#include "ui/records/parts_edit.h"

#include "core/dictionary/kinds/common.h"
#include "core/study/door.h"
#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::ui::records {

namespace {

// Years stand in their order, establishments in that of their names.
study::Sort orderOf(const dictionary::Layout& layout)
{
    for (const dictionary::Column& column : layout.columns())
        if (column.field->listed)
            return {column.name};
    return {"pk"};
}

bool belongsTo(const study::Record& part, const study::Record& parent)
{
    return part.parent != 0 ? part.parent == parent.pk : part.parentUid == parent.uid;
}

} // namespace

void PartsEdit::setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies)
{
    m_file = file;
    m_vocabularies = vocabularies;
    clear();
}

std::unique_ptr<RecordEdit> PartsEdit::make() const
{
    auto edit = std::make_unique<RecordEdit>(*m_layout);
    edit->setFile(m_file, m_vocabularies);
    return edit;
}

Result<void> PartsEdit::open(const study::Record& parent)
{
    clear();
    if (m_file == nullptr)
        return {};
    if (parent.pk != 0)
        if (auto opened = openSaved(parent); !opened)
            return opened;
    const auto drafts = study::Drafts(*m_file).all();
    if (!drafts)
        return tl::unexpected(drafts.error());
    // Drafts stand latest first; parts as they were begun.
    for (auto draft = drafts->rbegin(); draft != drafts->rend(); ++draft) {
        if (&draft->record.layout() != m_layout || isOpen(draft->record.uid) ||
            !belongsTo(draft->record, parent))
            continue;
        if (draft->record.pk != 0) {
            if (auto again = beginAgain(parent, draft->record); !again)
                return again;
            continue;
        }
        auto edit = make();
        if (auto resumed = edit->resume(draft->record.uid); !resumed)
            return resumed;
        m_parts.push_back(std::move(edit));
    }
    return {};
}

Result<void> PartsEdit::openSaved(const study::Record& parent)
{
    study::Filter own;
    own.kind = m_layout->kind().key;
    own.all.push_back({"parent", study::Condition::Test::any_of, {parent.pk}});
    const auto ids = study::RecordStore(*m_file).ids(own, orderOf(*m_layout));
    if (!ids)
        return tl::unexpected(ids.error());
    for (const std::int64_t pk : *ids) {
        auto edit = make();
        if (auto opened = edit->open(pk); !opened)
            return opened;
        m_parts.push_back(std::move(edit));
    }
    return {};
}

bool PartsEdit::isOpen(std::string_view uid) const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [&](const auto& part) { return part->record().uid == uid; });
}

// A part that was typed into, and taken back or deleted meanwhile.
Result<void> PartsEdit::beginAgain(const study::Record& parent, const study::Record& typed)
{
    if (m_file->readOnly())
        return {};
    auto tx = study::Tx::begin(m_file->db());
    if (!tx)
        return forward(std::move(tx));
    dictionary::Values values = typed.values;
    values.set(dictionary::common::status, "draft");
    auto fresh = make();
    fresh->beginPart(parent);
    fresh->setValues(values);
    if (auto dropped = study::Drafts(*m_file).discard(typed); !dropped)
        return dropped;
    if (auto kept = fresh->keep(true); !kept)
        return kept;
    if (auto committed = tx->commit(); !committed)
        return committed;
    m_parts.push_back(std::move(fresh));
    return {};
}

Result<bool> PartsEdit::renewGone(const study::Record& parent)
{
    bool renewed = false;
    for (std::size_t index = m_parts.size(); index-- > 0;) {
        const study::Record part = m_parts[index]->record();
        const auto stored =
            part.pk != 0 ? study::RecordStore(*m_file).find(*m_layout, part.pk) : Result<study::Record>(part);
        if (stored || stored.error().code != ErrorCode::record_not_found)
            continue;
        const bool typed = m_parts[index]->changed();
        if (typed)
            if (auto again = beginAgain(parent, part); !again)
                return tl::unexpected(again.error());
        m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(index));
        renewed = true;
    }
    return renewed;
}

RecordEdit& PartsEdit::add(const study::Record& parent)
{
    auto edit = make();
    edit->beginPart(parent);
    m_parts.push_back(std::move(edit));
    return *m_parts.back();
}

Result<void> PartsEdit::remove(std::size_t index)
{
    RecordEdit& part = *m_parts[index];
    if (auto dropped = study::Drafts(*m_file).discard(part.record()); !dropped)
        return dropped;
    if (!part.isNew())
        if (auto removed = study::Door(*m_file, *m_vocabularies).remove(*m_layout, part.record().pk);
            !removed && removed.error().code != ErrorCode::record_not_found)
            return removed;
    m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(index));
    return {};
}

bool PartsEdit::changed() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const auto& part) { return part->changed(); });
}

Result<void> PartsEdit::keep()
{
    for (const auto& part : m_parts)
        if (auto kept = part->keep(); !kept)
            return kept;
    return {};
}

Result<void> PartsEdit::discard(const study::Record& parent)
{
    for (const auto& part : m_parts)
        if (auto dropped = study::Drafts(*m_file).discard(part->record()); !dropped)
            return dropped;
    return open(parent);
}

void PartsEdit::appendChanged(std::vector<study::Record>& records) const
{
    for (const auto& part : m_parts)
        if (part->changed())
            records.push_back(part->forSaving());
}

void PartsEdit::saved(const study::Record& record)
{
    for (const auto& part : m_parts)
        if (part->record().uid == record.uid)
            part->saved(record);
}

} // namespace atlas::ui::records
