#pragma once

#include "core/base/result.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/figure_data.h"
#include "core/report/builder.h"
#include "core/report/contributions.h"
#include "core/report/form_sizes.h"
#include "core/report/study_facts.h"
#include "core/study/record.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::report {

/// Everything a report is made of, read once. What the chapters do with it can neither fail nor touch the
/// file. Records marked confidential are not in it.
struct Material {
    Material(const dictionary::Vocabularies& lists, const ReportOptions& options, study::Record record)
        : vocabularies(&lists)
        , language(options.language)
        , date(options.date)
        , program(options.program)
        , study(std::move(record))
    {}

    const dictionary::Vocabularies* vocabularies = nullptr; ///< not owned
    std::string language;
    Date date;
    std::string program;
    std::string country; ///< ISO 3166-1 alpha-2
    study::Record study; ///< in the report's language where it was translated, like the lists below
    bool limitationsTranslated = false;
    std::vector<study::Record> teams;
    std::vector<study::Record> people;
    std::vector<study::Record> sources;
    std::vector<study::Record> indicators;
    std::vector<study::Record> statistics;
    std::vector<study::Record> narratives;
    std::map<std::string, figures::FigureData, std::less<>> figures; ///< by id, those that show something
    std::vector<std::string> emptyFigures;                           ///< of those asked for
    std::map<std::int64_t, Message> indicatorNames;                  ///< by pk
    StudyFacts facts;
    FormSizes sizes;
    Contributions contributions;
    bool demonstration = false;

    /// The label of a code in the report's language; an empty message for an empty code.
    [[nodiscard]] Message label(std::string_view vocabulary, std::string_view code) const;
    [[nodiscard]] const study::Record* source(std::int64_t pk) const;
    [[nodiscard]] const study::Record* indicator(std::int64_t pk) const;
    /// In the report's language where the indicator is the starter catalogue's, else as its author wrote it.
    [[nodiscard]] Message indicatorName(const study::Record& indicator) const;
};

/// unknown_country when the file holds no study of that country, record_not_found when it holds none at all.
[[nodiscard]] Result<Material> readMaterial(const study::StudyFile& file,
                                            const dictionary::Vocabularies& vocabularies,
                                            const FigureSource& figures, const ReportOptions& options);

} // namespace atlas::report
