#pragma once

#include "core/analysis/source_duplicates.h"
#include "core/dictionary/values.h"
#include "core/exchange/citations/citation.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::dictionary {
class Vocabularies;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::exchange {

/// What becomes of one reference of a bibliography.
enum class SourceChoice : std::uint8_t {
    add,    ///< as a new source
    skip,   ///< nothing
    update, ///< fills the empty fields of the source that is there already; changes nothing that is filled
};

/// One reference as it could be taken in.
struct SourceProposal {
    std::int64_t line = 0; ///< where it begins in the file
    dictionary::Values values;
    std::int64_t existing = 0;                  ///< pk of the source most like it; 0 when there is none
    std::string existingTitle;                  ///< of that source
    std::vector<analysis::SourceMatch> matches; ///< what speaks for it being the same
    std::int64_t fills = 0;                     ///< fields of the existing source that it would fill
    std::optional<std::size_t> earlier;         ///< the reference before it that it repeats
    SourceChoice choice = SourceChoice::add;    ///< proposed: skip a repeated one, else fill, else add
};

struct SourcePreview {
    std::vector<SourceProposal> sources;
    std::vector<CitationProblem> problems; ///< of reading, and values left out because no field can hold them
    std::int64_t problemCount = 0;
};

/// Called between steps; false stops with `cancelled`. May be empty.
using GoOn = std::function<bool()>;

/// Reads a bibliography and compares it with the sources of the study and with itself: by DOI, file, page,
/// and title with year (analysis::sourceDuplicates). Writes nothing. Errors are those of readCitations().
[[nodiscard]] Result<SourcePreview> previewSources(study::StudyFile& file,
                                                   const dictionary::Vocabularies& vocabularies,
                                                   const std::filesystem::path& path, std::int64_t study,
                                                   const GoOn& goOn = {});

struct SourceImport {
    std::int64_t added = 0, updated = 0, skipped = 0;
    bool operator==(const SourceImport&) const = default;
};

/// Takes the references in as chosen: one step of the journal under the name of the file, all or none. A
/// source that is gone meanwhile is added anew; one that has nothing to fill counts as skipped. `cancelled`
/// leaves the study as it was.
[[nodiscard]] Result<SourceImport> importSources(study::StudyFile& file,
                                                 const dictionary::Vocabularies& vocabularies,
                                                 std::span<const SourceProposal> sources, std::int64_t study,
                                                 const std::string& fileName, const GoOn& goOn = {});

} // namespace atlas::exchange
