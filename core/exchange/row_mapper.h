#pragma once

#include "core/base/date.h"
#include "core/dictionary/check.h"
#include "core/exchange/code_finder.h"
#include "core/exchange/plan.h"
#include "core/exchange/table_reader.h"

#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace atlas::exchange {

/// Something about one row that the person should know. The row goes in all the same unless it is refused.
struct RowProblem {
    static constexpr std::size_t no_column = std::numeric_limits<std::size_t>::max();
    std::size_t column = no_column; ///< position in the header; no_column: the row as a whole
    std::string value;              ///< what stands there, shortened
    Message why;                    ///< context "exchange" or "problems"
};

/// What does not stand in the table.
struct MapContext {
    std::string country; ///< ISO 3166-1 alpha-2 of the study
    Date today;
    std::string file; ///< stands for "{file}" in defaults
    dictionary::StudyCodes studyCodes{};
};

/// A plan bound to one header: turns rows into values of the plan's kind. A field that finds no value stays
/// empty, with the reason the plan gives; nothing is made up.
class RowMapper {
public:
    /// `plan` and `vocabularies` must outlive it.
    RowMapper(const Plan& plan, const std::vector<std::string>& header,
              const dictionary::Vocabularies& vocabularies, MapContext context);
    RowMapper(RowMapper&&) noexcept;
    ~RowMapper();

    /// Fills `values`, which must be empty ones of the plan's kind, and appends what it could not take.
    /// Afterwards the values hold nothing that keeps them from being stored.
    void map(const TableRow& row, dictionary::Values& values, std::vector<RowProblem>& problems);

    /// Where the field's values stand; no_column when the table does not hold it.
    [[nodiscard]] std::size_t columnOf(std::string_view field) const;
    /// Columns that the plan does not use, in the order of the header: those it knows to leave out and the
    /// others.
    [[nodiscard]] const std::vector<std::string>& unusedColumns() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace atlas::exchange
