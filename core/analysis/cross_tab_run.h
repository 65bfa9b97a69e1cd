#pragma once

#include "core/analysis/accumulator.h"
#include "core/analysis/cross_tab.h"
#include "core/analysis/group_field.h"
#include "core/dictionary/field.h"

#include <array>
#include <string_view>
#include <vector>

namespace atlas::analysis {

/// One run over the rows: from a compiled query to totals by group.
class CrossTabRun {
public:
    [[nodiscard]] static Result<CrossTabRun> prepare(ColumnCache& cache, const CrossTabQuery& query);

    [[nodiscard]] Totals totals() const;
    /// Every measured number by group, in one list that `starts` divides; `totals` must be of this run.
    [[nodiscard]] std::vector<std::int64_t> sorted(const Totals& totals,
                                                   std::vector<std::size_t>& starts) const;

    [[nodiscard]] const GroupField& rowField() const { return m_fields[0]; }
    [[nodiscard]] const GroupField& columnField() const { return m_fields[1]; }
    [[nodiscard]] std::size_t groups() const { return m_fields[0].size * m_fields[1].size; }

private:
    template <typename Body>
    void eachBlock(Body body) const;

    RowFilter m_filter;
    std::array<GroupField, 2> m_fields{noField(), noField()};
    std::vector<Measured> m_measured;
};

/// The field at the end of a path; nullptr for a common column.
[[nodiscard]] const dictionary::Field* fieldAt(std::string_view kind, std::string_view path);
/// Whether a record can hold several codes there.
[[nodiscard]] bool isChoices(std::string_view kind, std::string_view path);

} // namespace atlas::analysis
