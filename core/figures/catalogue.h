#pragma once

#include "core/base/result.h"
#include "core/figures/figure_data.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::analysis {
class ColumnCache;
}
namespace atlas::dictionary {
class Vocabularies;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::figures {

/// What a figure is computed from. Nothing is owned.
struct FigureContext {
    const study::StudyFile* file = nullptr;                 ///< never null
    const dictionary::Vocabularies* vocabularies = nullptr; ///< never null
    std::string language = "en";                            ///< BCP 47, of labels taken from vocabularies
    std::vector<std::int64_t> studies;      ///< pk in the order of print; empty: all of the file
    analysis::ColumnCache* cache = nullptr; ///< kept between figures; nullptr: columns are read for this one
};

/// One figure of the catalogue, as a list or a gallery shows it before anything is computed.
struct FigureSpec {
    std::string_view id; ///< "C08", stable: reports and the command line name figures by it
    FigureType type = FigureType::bars;
    std::string_view name; ///< English source text, context "report": "Entities by form"
};

/// In the order of print.
[[nodiscard]] std::span<const FigureSpec> catalogue();
/// nullptr for an unknown id.
[[nodiscard]] const FigureSpec* findFigure(std::string_view id);

/// unknown_figure for an id that is not in the catalogue. Without data the figure is empty() and its first
/// note says what to do.
[[nodiscard]] Result<FigureData> compute(std::string_view id, const FigureContext& context);

} // namespace atlas::figures
