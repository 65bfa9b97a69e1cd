#include "core/exchange/citations/source_import.h"

#include "core/dictionary/kinds/source.h"
#include "core/dictionary/rules.h"
#include "core/exchange/citations/citation_reader.h"
#include "core/exchange/citations/citation_record.h"
#include "core/study/door.h"
#include "core/study/record_store.h"

#include <map>

namespace atlas::exchange {

namespace fields = dictionary::source;
using dictionary::Values;
using study::Record;

namespace {

/// References stand beside the records of the file under numbers of their own.
std::int64_t pkOf(std::size_t index)
{
    return -1 - static_cast<std::int64_t>(index);
}

std::size_t indexOf(std::int64_t pk)
{
    return static_cast<std::size_t>(-1 - pk);
}

analysis::SourceIdentity identityOf(const Values& values, std::size_t index, std::int64_t study)
{
    analysis::SourceIdentity source;
    source.pk = pkOf(index);
    source.study = study;
    source.doi = values.text(fields::doi);
    source.url = values.text(fields::url);
    source.title = values.text(fields::title);
    source.titleEn = values.text(fields::title_en);
    source.year = values.integer(fields::year);
    return source;
}

/// The fields of `from` that `values` does not hold, and gives no reason for not holding.
std::vector<const dictionary::Field*> missingIn(const Values& values, const Values& from)
{
    std::vector<const dictionary::Field*> missing;
    for (const dictionary::Field* field : values.layout().fields())
        if (from.has(*field) && !values.has(*field) && values.missingReason(*field).empty())
            missing.push_back(field);
    return missing;
}

void fill(Values& values, const Values& from)
{
    for (const dictionary::Field* field : missingIn(values, from)) {
        const std::size_t column = values.layout().columnOf(*field);
        values.setCell(column, from.cell(column));
    }
}

class Preview {
public:
    Preview(const study::StudyFile& file, const dictionary::Vocabularies& vocabularies, std::int64_t study)
        : m_file(&file)
        , m_vocabularies(&vocabularies)
        , m_study(study)
    {}
    void take(CitationList list, const study::Door& door);
    [[nodiscard]] Result<void> compare();
    [[nodiscard]] SourcePreview finish() { return std::move(m_preview); }

private:
    void leaveOutUnreadable(SourceProposal& source, const study::Door& door);
    void note(const analysis::SourceCandidate& candidate);
    [[nodiscard]] Result<void> describe(SourceProposal& source) const;

    const study::StudyFile* m_file;
    const dictionary::Vocabularies* m_vocabularies;
    std::int64_t m_study;
    SourcePreview m_preview;
};

// One value that no field can hold must not keep the others out.
void Preview::leaveOutUnreadable(SourceProposal& source, const study::Door& door)
{
    Record probe(source.values.layout());
    probe.study = m_study;
    probe.values = source.values;
    for (const dictionary::Problem& problem : door.check(probe)) {
        const dictionary::Field* field = source.values.layout().findField(problem.field);
        if (problem.severity != dictionary::Severity::unreadable || field == nullptr)
            continue;
        source.values.clear(*field);
        ++m_preview.problemCount;
        if (m_preview.problems.size() < citation_limits::problems_kept)
            m_preview.problems.push_back(
                {source.line, message(ATLAS_TEXT("exchange", "%1 is left out: %2"),
                                      {dictionary::rules::label(*field), problem.text})});
    }
}

void Preview::take(CitationList list, const study::Door& door)
{
    m_preview.problems = std::move(list.problems);
    m_preview.problemCount = list.problemCount;
    for (const Citation& citation : list.citations) {
        SourceProposal source{citation.line, sourceValues(citation, *m_vocabularies), 0, {}, {}, 0, {}, {}};
        leaveOutUnreadable(source, door);
        m_preview.sources.push_back(std::move(source));
    }
}

// Candidates come with the highest score first.
void Preview::note(const analysis::SourceCandidate& candidate)
{
    if (candidate.first >= 0)
        return; // both stand in the study already
    SourceProposal& source = m_preview.sources[indexOf(candidate.first)];
    if (candidate.second > 0) {
        if (source.existing == 0) {
            source.existing = candidate.second;
            source.matches = candidate.matches;
        }
        return;
    }
    // Of two references the later one repeats the earlier; its number is the smaller one.
    const std::size_t earlier = indexOf(candidate.second);
    if (!source.earlier || earlier < *source.earlier)
        source.earlier = earlier;
    if (source.existing == 0 && source.matches.empty())
        source.matches = candidate.matches;
}

Result<void> Preview::describe(SourceProposal& source) const
{
    if (source.existing != 0) {
        const auto record =
            study::RecordStore(*m_file).find(dictionary::layoutOf(fields::kind), source.existing);
        if (!record)
            return tl::unexpected(record.error());
        source.existingTitle = record->values.text(fields::title);
        source.fills = static_cast<std::int64_t>(missingIn(record->values, source.values).size());
    }
    if (source.earlier || (source.existing != 0 && source.fills == 0))
        source.choice = SourceChoice::skip;
    else if (source.existing != 0)
        source.choice = SourceChoice::update;
    return {};
}

Result<void> Preview::compare()
{
    auto identities = analysis::readSourceIdentities(*m_file);
    if (!identities)
        return tl::unexpected(identities.error());
    for (std::size_t index = 0; index < m_preview.sources.size(); ++index)
        identities->push_back(identityOf(m_preview.sources[index].values, index, m_study));
    for (const analysis::SourceCandidate& candidate : analysis::sourceDuplicates(*identities))
        note(candidate);
    for (SourceProposal& source : m_preview.sources)
        if (auto described = describe(source); !described)
            return described;
    return {};
}

} // namespace

Result<SourcePreview> previewSources(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                     const std::filesystem::path& path, std::int64_t study, const GoOn& goOn)
{
    auto list = readCitations(path);
    if (!list)
        return forward(std::move(list));
    if (goOn && !goOn())
        return fail(ErrorCode::cancelled);
    const study::Door door(file, vocabularies);
    Preview preview(file, vocabularies, study);
    preview.take(std::move(*list), door);
    if (goOn && !goOn())
        return fail(ErrorCode::cancelled);
    if (auto compared = preview.compare(); !compared)
        return forward(std::move(compared));
    return preview.finish();
}

Result<SourceImport> importSources(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                   std::span<const SourceProposal> sources, std::int64_t study,
                                   const std::string& fileName, const GoOn& goOn)
{
    const dictionary::Layout& layout = dictionary::layoutOf(fields::kind);
    SourceImport done;
    std::vector<Record> records;
    std::map<std::int64_t, std::size_t> known; // of sources that are filled: where they stand in `records`
    for (const SourceProposal& source : sources) {
        if (goOn && !goOn())
            return fail(ErrorCode::cancelled);
        if (const auto twice = known.find(source.existing);
            twice != known.end() && source.choice == SourceChoice::update) {
            // Written once, with what both references bring.
            fill(records[twice->second].values, source.values);
            ++done.updated;
            continue;
        }
        auto existing = source.choice == SourceChoice::update
                            ? study::RecordStore(file).find(layout, source.existing)
                            : Result<Record>(fail(ErrorCode::record_not_found));
        if (!existing && existing.error().code != ErrorCode::record_not_found)
            return forward(std::move(existing));
        const bool nothing = existing && missingIn(existing->values, source.values).empty();
        if (source.choice == SourceChoice::skip || nothing) {
            ++done.skipped;
            continue;
        }
        Record record = existing ? std::move(*existing) : Record(layout);
        record.study = study;
        fill(record.values, source.values);
        ++(record.pk != 0 ? done.updated : done.added);
        if (record.pk != 0)
            known.emplace(record.pk, records.size());
        records.push_back(std::move(record));
    }
    if (auto saved =
            study::Door(file, vocabularies).saveAll(records, study::ActionKind::import, fileName, {}, goOn);
        !saved)
        return forward(std::move(saved));
    return done;
}

} // namespace atlas::exchange
