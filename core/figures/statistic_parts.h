#pragma once

#include "core/figures/figure_parts.h"
#include "core/study/linked_records.h"

#include <span>
#include <vector>

namespace atlas::figures {

/// "estimate", "provisional", "forecast" …: what a reader must know of the value wherever it stands; empty
/// for an ordinary one. Of the observation status, the method, low reliability and "of respondents" (V23),
/// each that applies, none twice.
[[nodiscard]] Message statisticMarker(const study::Record& statistic);

/// What a count is called that does not say what it counts. The indicator's unit is what was wanted, not what
/// the source counted: "7.1 million members" may be households.
inline constexpr std::string_view unit_not_recorded = ATLAS_TEXT("report", "unit not recorded");

/// "2023", with the period where it is not the calendar year: "2023 (1 January 2023 to 30 June 2023)"; empty
/// without a year.
[[nodiscard]] Message statisticYear(const study::Record& statistic);

/// Whether the statistic states a value or a range: its status does not say that there is none.
[[nodiscard]] bool statesValue(const study::Record& statistic);
/// Whether two statistics of the scope say the same thing, of different years or twice of one.
[[nodiscard]] bool sameThing(const Scope& scope, const study::Record& left, const study::Record& right);
[[nodiscard]] std::int64_t yearOf(const study::Record& statistic); ///< 0 when not stated
/// Whether of two values of one thing and year a report that gives one number gives the left one: the one
/// marked as preferred; without a mark the most reliable, then the first entered.
[[nodiscard]] bool isChosenBefore(const study::Record& left, const study::Record& right);
/// Of several values of one thing the latest year, and within a year the chosen one; in the order they came.
/// Those that state no value are left out.
[[nodiscard]] std::vector<study::Record> latestStatistics(const Scope& scope, std::vector<study::Record> all);

/// Statistics with the indicators and sources they point to, ready to stand in a figure.
class CitedStatistics {
public:
    [[nodiscard]] static Result<CitedStatistics> read(const Scope& scope,
                                                      std::span<const study::Record> statistics);

    /// "Members (Households): Cooperative, 2023", led by the country where the scope has several.
    [[nodiscard]] Message name(const study::Record& statistic) const;
    /// The value times its multiplier, exactly as many decimals as were typed, with marker and record. A
    /// range without a value stands as its middle, marked so and shown as the range.
    [[nodiscard]] Cell cell(const study::Record& statistic) const;
    /// One line a source, in the order of first use, with every place cited in it; none for a confidential
    /// one.
    [[nodiscard]] std::vector<Message> sources() const;

private:
    explicit CitedStatistics(const Scope& scope)
        : m_scope(&scope)
    {}
    [[nodiscard]] const study::Record* indicator(const study::Record& statistic) const;
    [[nodiscard]] Message indicatorName(const study::Record& indicator) const;
    [[nodiscard]] Message unit(const study::Record& statistic) const;
    [[nodiscard]] Message currency(const study::Record& statistic) const;

    const Scope* m_scope;
    study::RecordsByPk m_indicators;
    study::RecordsByPk m_sources;
    struct Citation {
        std::int64_t source = 0;
        std::vector<std::string> locators;
    };
    std::vector<Citation> m_citations;
};

} // namespace atlas::figures
