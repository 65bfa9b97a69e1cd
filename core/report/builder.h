#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/figures/figure_data.h"
#include "core/report/model.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace atlas::analysis {
class ColumnCache;
}
namespace atlas::dictionary {
class Vocabularies;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::report {

struct ReportOptions {
    std::string country;  ///< ISO 3166-1 alpha-2; "" for the study with most statistics
    std::string language; ///< BCP 47; "" for the first report language of the study
    Date date;            ///< of issue, on the cover
    std::string program;  ///< name and version of the program, for the methodology; may be ""
};

/// Where a report gets its figures. `make` computes a figure of the catalogue over the country study with
/// this pk, labelled in a BCP 47 language. unknown_figure leaves the figure out of the report; any other
/// error fails it. C25 is over all countries of the file.
struct FigureSource {
    std::function<Result<figures::FigureData>(std::string_view id, std::int64_t study,
                                              std::string_view language)>
        make;                                     ///< empty: a report without figures
    std::shared_ptr<analysis::ColumnCache> cache; ///< the columns that figures and tables share; may be null
};

/// The figures of the program's own catalogue, over columns kept from earlier computations when there are
/// some. File and vocabularies must outlive it.
[[nodiscard]] FigureSource catalogueFigures(const study::StudyFile& file,
                                            const dictionary::Vocabularies& vocabularies,
                                            std::shared_ptr<analysis::ColumnCache> cache = nullptr);

/// The national mapping report from what the file knows of one country study, numbered and cross-referenced.
/// Chapters, sections, figures and tables that would be empty are left out; the methodology says so. Prints
/// no confidential record and no personal value without consent. unknown_country, unknown_language,
/// record_not_found (no study at all), and errors of reading.
[[nodiscard]] Result<Report> build(const study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                   const FigureSource& figures, const ReportOptions& options);

} // namespace atlas::report
