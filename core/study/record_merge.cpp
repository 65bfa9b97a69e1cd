#include "core/study/record_merge.h"

#include "core/dictionary/kinds/attachment.h"
#include "core/dictionary/kinds/common.h"
#include "core/dictionary/privacy.h"
#include "core/study/attachments.h"
#include "core/study/door.h"
#include "core/study/part_twin.h"
#include "core/study/record_row.h"
#include "core/study/record_store.h"
#include "core/study/record_writer.h"

#include <algorithm>
#include <set>

namespace atlas::study {

using dictionary::Field;
using dictionary::Layout;
using dictionary::Values;

namespace {

void takeField(Values& values, const Values& from, const Field& field)
{
    const std::size_t first = values.layout().columnOf(field);
    const std::string reason(from.missingReason(field));
    values.setMissing(field, {});
    const std::size_t columns =
        field.type == dictionary::FieldType::count ? dictionary::count_parts.size() : 1;
    for (std::size_t column = first; column < first + columns; ++column)
        values.setCell(column, from.cell(column));
    if (!reason.empty())
        values.setMissing(field, reason);
}

/// Whether a consent covers a personal value for which nobody gave it.
bool coversAnother(const Values& merged, const Values& survivor, const Values& loser)
{
    const auto& fields = merged.layout().fields();
    const auto mightLeave = [&](const Values& from, const Field& field) {
        return sameCells(merged, from, field) && dictionary::mayLeave(from, field);
    };
    return std::any_of(fields.begin(), fields.end(), [&](const Field* field) {
        return merged.has(*field) && dictionary::mayLeave(merged, *field) && !mightLeave(survivor, *field) &&
               !mightLeave(loser, *field);
    });
}

/// One merge while its transaction is open.
class Merge {
public:
    Merge(StudyFile& file, RecordWriter& writer, const RecordMerge& wanted)
        : m_file(&file)
        , m_store(file)
        , m_writer(&writer)
        , m_wanted(&wanted)
    {}
    [[nodiscard]] Result<Merged> run(Record survivor, const Record& stored, const Record& loser);

private:
    [[nodiscard]] Result<void> moveParts(const Layout& part);
    [[nodiscard]] Result<void> movePart(const Record& lost, std::vector<Record>& mine);
    [[nodiscard]] Result<void> mergePart(Record& mine, const Record& lost, std::vector<const Field*> taken);
    [[nodiscard]] Result<bool> textsAgree(const Record& mine, const Record& lost) const;
    [[nodiscard]] Result<void> moveAttachments(const Record& survivor, const Record& loser);
    [[nodiscard]] Result<void> moveLinks(const Layout& layout);
    [[nodiscard]] Result<void> moveLinksOf(Record record);
    [[nodiscard]] Result<void> takeTexts(const Record& survivor, const Record& loser);
    [[nodiscard]] bool linksToItself(const Record& record) const;

    StudyFile* m_file;
    RecordStore m_store;
    RecordWriter* m_writer;
    const RecordMerge* m_wanted;
    Merged m_done;
};

bool isLinkTo(const Field& field, const Layout& target)
{
    return field.type == dictionary::FieldType::link && field.target == target.kind().key;
}

// Nothing that stood on the part is lost: it is merged as its record is.
Result<void> Merge::mergePart(Record& mine, const Record& lost, std::vector<const Field*> taken)
{
    const Record stored = mine;
    for (const Field* field : taken)
        takeField(mine.values, lost.values, *field);
    const auto texts = Translations(*m_file).of(lost.layout(), lost.pk);
    if (!texts)
        return tl::unexpected(texts.error());
    if (auto told = m_writer->translate(mine, *texts); !told)
        return told;
    const RecordMerge wanted{&mine.layout(), mine.pk,       mine.revision,
                             lost.pk,        lost.revision, std::move(taken)};
    const auto done = Merge(*m_file, *m_writer, wanted).run(mine, stored, lost);
    if (!done)
        return tl::unexpected(done.error());
    m_done.parts += done->parts;
    m_done.links += done->links;
    m_done.removed += done->removed + 1;
    auto written = m_store.find(mine.layout(), mine.pk);
    if (!written)
        return forward(std::move(written));
    mine = std::move(*written);
    return {};
}

// Two translations of one text that differ are two things said.
Result<bool> Merge::textsAgree(const Record& mine, const Record& lost) const
{
    const Translations translations(*m_file);
    const auto texts = translations.of(mine.layout(), mine.pk);
    const auto others = translations.of(lost.layout(), lost.pk);
    if (!texts || !others)
        return tl::unexpected(!texts ? texts.error() : others.error());
    return std::none_of(texts->begin(), texts->end(), [&](const Translation& text) {
        return std::any_of(others->begin(), others->end(), [&](const Translation& other) {
            return other.field == text.field && other.language == text.language && other.text != text.text;
        });
    });
}

Result<void> Merge::movePart(const Record& lost, std::vector<Record>& mine)
{
    Twin twin = twinOf(mine, lost);
    if (twin.differing != nullptr)
        return tl::unexpected(yearsDiffer(lost, *twin.differing));
    if (twin.part != nullptr) {
        const auto agree = textsAgree(*twin.part, lost);
        if (!agree)
            return tl::unexpected(agree.error());
        if (*agree)
            return mergePart(mine[static_cast<std::size_t>(twin.part - mine.data())], lost,
                             std::move(twin.fromLoser));
    }
    ++m_done.parts;
    return m_writer->move(lost.layout(), lost.pk, m_wanted->loser, m_wanted->survivor);
}

Result<void> Merge::moveParts(const Layout& part)
{
    const auto partsOf = [&](std::int64_t parent) {
        Filter filter;
        filter.kind = part.kind().key;
        filter.all.push_back({"parent", Condition::Test::any_of, {parent}});
        return m_store.all(filter);
    };
    const auto lost = partsOf(m_wanted->loser);
    auto mine = partsOf(m_wanted->survivor);
    if (!lost || !mine)
        return tl::unexpected(!lost ? lost.error() : mine.error());
    for (const Record& one : *lost)
        if (auto moved = movePart(one, *mine); !moved)
            return moved;
    return {};
}

Result<void> Merge::moveAttachments(const Record& survivor, const Record& loser)
{
    const auto attachments = attachmentsOf(*m_file, loser);
    if (!attachments)
        return tl::unexpected(attachments.error());
    for (const Record& stored : *attachments) {
        Record moved = stored;
        moved.values.set(dictionary::attachment::owner_uid, survivor.uid);
        if (auto updated = m_writer->update(moved, stored); !updated)
            return updated;
        ++m_done.parts;
    }
    return {};
}

// A part of the survivor that leads to the survivor: the two were linked to each other.
bool Merge::linksToItself(const Record& record) const
{
    if (record.parent != m_wanted->survivor || record.layout().kind().parent != m_wanted->layout->kind().key)
        return false;
    const auto& fields = record.layout().fields();
    return std::any_of(fields.begin(), fields.end(), [&](const Field* field) {
        return isLinkTo(*field, *m_wanted->layout) && record.values.integer(*field) == m_wanted->survivor;
    });
}

Result<void> Merge::moveLinksOf(Record record)
{
    const Record stored = record;
    std::int64_t moved = 0;
    for (const Field* field : record.layout().fields())
        if (isLinkTo(*field, *m_wanted->layout) && record.values.integer(*field) == m_wanted->loser) {
            record.values.set(*field, m_wanted->survivor);
            ++moved;
        }
    if (linksToItself(record)) {
        ++m_done.removed;
        return m_writer->remove(record.layout(), record.pk);
    }
    m_done.links += moved;
    return moved > 0 ? m_writer->update(record, stored) : Result<void>();
}

Result<void> Merge::moveLinks(const Layout& layout)
{
    std::set<std::int64_t> linking;
    for (const Field* field : layout.fields()) {
        if (!isLinkTo(*field, *m_wanted->layout))
            continue;
        Filter filter;
        filter.kind = layout.kind().key;
        filter.any = {{{std::string(field->key), Condition::Test::any_of, {m_wanted->loser}}}};
        // What the loser said of the survivor has moved here with its parts.
        if (layout.kind().parent == m_wanted->layout->kind().key)
            filter.any.push_back({{"parent", Condition::Test::any_of, {m_wanted->survivor}},
                                  {std::string(field->key), Condition::Test::any_of, {m_wanted->survivor}}});
        const auto pks = m_store.ids(filter, {"pk"});
        if (!pks)
            return tl::unexpected(pks.error());
        linking.insert(pks->begin(), pks->end());
    }
    for (const std::int64_t pk : linking) {
        auto record = m_store.find(layout, pk);
        if (!record)
            return forward(std::move(record));
        if (auto moved = moveLinksOf(std::move(*record)); !moved)
            return moved;
    }
    return {};
}

// The translations of a text go with it: those of the text that lost would say something else.
Result<void> Merge::takeTexts(const Record& survivor, const Record& loser)
{
    const Translations translations(*m_file);
    auto texts = translations.of(survivor.layout(), survivor.pk);
    const auto others = translations.of(loser.layout(), loser.pk);
    if (!texts || !others)
        return tl::unexpected(!texts ? texts.error() : others.error());
    for (Translation& text : *texts)
        text.text.clear();
    texts->insert(texts->end(), others->begin(), others->end());
    const auto stays = [&](const Translation& text) {
        return std::none_of(m_wanted->fromLoser.begin(), m_wanted->fromLoser.end(),
                            [&](const Field* field) { return field->key == text.field; });
    };
    texts->erase(std::remove_if(texts->begin(), texts->end(), stays), texts->end());
    // Of a language that both have, the loser's stands last; taking it away first would be a second entry.
    const auto replaced = [&](const Translation& text) {
        return text.text.empty() && std::any_of(texts->begin(), texts->end(), [&](const Translation& other) {
                   return !other.text.empty() && other.field == text.field && other.language == text.language;
               });
    };
    std::vector<Translation> kept;
    std::copy_if(texts->begin(), texts->end(), std::back_inserter(kept),
                 [&](const Translation& text) { return !replaced(text); });
    return m_writer->translate(survivor, kept);
}

Result<Merged> Merge::run(Record survivor, const Record& stored, const Record& loser)
{
    if (!(survivor.values == stored.values))
        if (auto updated = m_writer->update(survivor, stored); !updated)
            return forward(std::move(updated));
    if (auto taken = takeTexts(survivor, loser); !taken)
        return forward(std::move(taken));
    for (const Layout& layout : dictionary::layouts())
        if (layout.kind().parent == m_wanted->layout->kind().key)
            if (auto moved = moveParts(layout); !moved)
                return forward(std::move(moved));
    if (auto moved = moveAttachments(survivor, loser); !moved)
        return forward(std::move(moved));
    for (const Layout& layout : dictionary::layouts())
        if (auto moved = moveLinks(layout); !moved)
            return forward(std::move(moved));
    if (auto removed = m_writer->remove(loser.layout(), loser.pk); !removed)
        return forward(std::move(removed));
    return m_done;
}

Result<Record> seen(const StudyFile& file, const Layout& layout, std::int64_t pk, std::int64_t revision)
{
    auto record = RecordStore(file).find(layout, pk);
    if (record && record->revision != revision)
        return fail(ErrorCode::record_changed, {{"kind", std::string(layout.kind().key)}});
    return record;
}

} // namespace

Result<Merged> mergeRecords(StudyFile& file, const dictionary::Vocabularies& vocabularies,
                            const RecordMerge& wanted)
{
    if (file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    auto stored = seen(file, *wanted.layout, wanted.survivor, wanted.survivorRevision);
    if (!stored)
        return forward(std::move(stored));
    auto loser = seen(file, *wanted.layout, wanted.loser, wanted.loserRevision);
    if (!loser)
        return forward(std::move(loser));
    const bool apart = stored->pk == loser->pk || stored->study != loser->study;
    if (apart || !wanted.layout->kind().parent.empty())
        return fail(ErrorCode::invalid_argument, {{"detail", "no two records of one study"}});
    Record survivor = *stored;
    for (const Field* field : wanted.fromLoser)
        takeField(survivor.values, loser->values, *field);
    const bool withdrawn = coversAnother(survivor.values, stored->values, loser->values) &&
                           dictionary::withdrawConsent(survivor.values);
    for (const dictionary::Problem& problem : Door(file, vocabularies).check(survivor))
        if (problem.severity == dictionary::Severity::unreadable)
            return fail(ErrorCode::record_refused,
                        {{"field", problem.field}, {"problem", plain(problem.text)}});
    const std::string name(titleOf(survivor));
    auto writer = RecordWriter::begin(file, {ActionKind::merge, wanted.layout->kind().key, name});
    if (!writer)
        return forward(std::move(writer));
    auto merged = Merge(file, *writer, wanted).run(std::move(survivor), *stored, *loser);
    if (!merged)
        return merged;
    if (auto committed = tx->commit(); !committed)
        return forward(std::move(committed));
    merged->consentWithdrawn = withdrawn;
    return merged;
}

} // namespace atlas::study
