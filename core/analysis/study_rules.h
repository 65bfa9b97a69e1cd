#pragma once

#include "core/dictionary/problem.h"

#include <span>
#include <string_view>

namespace atlas::analysis {

/// A rule over the whole study, which no record can answer for itself. It never blocks a save.
struct StudyRule {
    std::string_view kind; ///< of the records it is about
    std::string_view rule; ///< "V05", or a word for rules without a number
    dictionary::Severity severity = dictionary::Severity::error;
    std::string_view field;
    std::string_view text; ///< English source text, context "problems"; %1 … are the columns after the first
    std::string_view sql;  ///< selects the pk of each record that breaks the rule, then the arguments
    std::string_view with = {}; ///< common table expressions of several rules, put before `sql`
};

/// Entities, their years and their relations.
[[nodiscard]] std::span<const StudyRule> entityRules();
/// Statistics and indicators.
[[nodiscard]] std::span<const StudyRule> statisticRules();
/// Laws, institutions, definitions and terms.
[[nodiscard]] std::span<const StudyRule> frameworkRules();
/// Contributions, findings, recommendations, case studies and what they rest on.
[[nodiscard]] std::span<const StudyRule> findingRules();
/// Teams, fieldwork, instruments and sources.
[[nodiscard]] std::span<const StudyRule> fieldworkRules();

} // namespace atlas::analysis
