#include "core/report/form_sizes.h"

#include "core/analysis/counting_rules.h"
#include "core/analysis/cross_tab.h"
#include "core/dictionary/count_column.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"

#include <algorithm>
#include <array>
#include <map>

namespace atlas::report {

namespace entity = dictionary::entity;
namespace fields = dictionary::entity_year;
using analysis::CrossTab;
using analysis::CrossTabCell;
using analysis::CrossTabQuery;
using analysis::Measure;
using dictionary::Value;

namespace {

constexpr std::array<std::string_view, 3> registered_codes{"sse_law", "other_law", "certified"};
constexpr std::string_view unregistered_code = "unregistered";
const std::string form_of_parent = "parent." + std::string(entity::sse_form.key);

std::string codeOf(const Value& value)
{
    const auto* code = std::get_if<std::string>(&value);
    return code != nullptr ? *code : std::string();
}

std::string totalOf(std::string_view count)
{
    return dictionary::countColumn(count, dictionary::count_parts.front());
}

/// Counts add up to whole numbers, exact in a double up to 2^53.
std::int64_t wholeOf(const CrossTabCell& cell)
{
    return static_cast<std::int64_t>(cell.value.value_or(0));
}

class Reading {
public:
    Reading(const study::StudyFile& file, analysis::ColumnCache& cache, std::int64_t study)
        : m_file(file)
        , m_cache(cache)
        , m_study(study)
    {}
    Result<FormSizes> run(std::int64_t referenceYear);

private:
    [[nodiscard]] Result<CrossTab> tab(std::string_view kind, std::vector<std::string> by,
                                       std::string_view summed = {}) const;
    Result<void> countEntities();
    Result<void> findYear(std::int64_t referenceYear);
    using Sums = std::vector<ReportedSum> FormSize::*;
    Result<void> addSums(const dictionary::Field& counted, const dictionary::Field& unit, Sums sums);
    Result<void> addNationalForms();
    FormSize& sizeOf(const std::string& form);

    const study::StudyFile& m_file;
    analysis::ColumnCache& m_cache;
    std::int64_t m_study;
    FormSizes m_sizes;
};

Result<CrossTab> Reading::tab(std::string_view kind, std::vector<std::string> by,
                              std::string_view summed) const
{
    CrossTabQuery query;
    query.filter.kind = kind;
    query.filter.studies = {m_study};
    query.by = std::move(by);
    if (!summed.empty()) {
        query.measure = Measure::sum;
        query.value = totalOf(summed);
        query.filter.all.push_back(
            {std::string(fields::year.key), study::Condition::Test::any_of, {std::int64_t{m_sizes.year}}});
    }
    return analysis::crossTab(m_cache, m_file, std::move(query));
}

Result<void> Reading::countEntities()
{
    const auto counts = tab(entity::kind.key, {std::string(entity::sse_form.key)});
    if (!counts)
        return tl::unexpected(counts.error());
    for (std::size_t row = 0; row < counts->rows.size(); ++row)
        if (counts->at(row).n > 0)
            m_sizes.forms.push_back({codeOf(counts->rows[row]), counts->at(row).n, {}, {}});
    m_sizes.total.entities = counts->total.n;
    std::stable_sort(m_sizes.forms.begin(), m_sizes.forms.end(),
                     [](const FormSize& left, const FormSize& right) {
                         if (left.form.empty() != right.form.empty())
                             return right.form.empty();
                         return left.entities > right.entities;
                     });
    return {};
}

Result<void> Reading::findYear(std::int64_t referenceYear)
{
    CrossTabQuery query;
    query.filter.kind = fields::kind.key;
    query.filter.studies = {m_study};
    for (const dictionary::Field* field : {&fields::members, &fields::workers})
        query.filter.any.push_back({{totalOf(field->key), study::Condition::Test::present, {}}});
    query.by = {std::string(fields::year.key)};
    // The year is that of the sums, and is chosen by those who are in them.
    query.filter = analysis::summed(std::move(query.filter));
    query.asGiven = true;
    const auto years = analysis::crossTab(m_cache, m_file, std::move(query));
    if (!years)
        return tl::unexpected(years.error());
    std::map<std::int64_t, std::int64_t> reported;
    for (std::size_t row = 0; row < years->rows.size(); ++row)
        if (const auto* year = std::get_if<std::int64_t>(&years->rows[row]))
            reported[*year] = years->at(row).n;
    m_sizes.year = static_cast<std::int32_t>(analysis::reportedYear(reported, referenceYear));
    return {};
}

FormSize& Reading::sizeOf(const std::string& form)
{
    const auto known = std::find_if(m_sizes.forms.begin(), m_sizes.forms.end(),
                                    [&](const FormSize& size) { return size.form == form; });
    return known != m_sizes.forms.end() ? *known : m_sizes.forms.emplace_back(FormSize{form, 0, {}, {}});
}

Result<void> Reading::addSums(const dictionary::Field& counted, const dictionary::Field& unit, Sums sums)
{
    const auto tab = this->tab(fields::kind.key, {form_of_parent, std::string(unit.key)}, counted.key);
    if (!tab)
        return tl::unexpected(tab.error());
    std::map<std::string, ReportedSum> totals;
    for (std::size_t row = 0; row < tab->rows.size(); ++row) {
        for (std::size_t column = 0; column < tab->columns.size(); ++column) {
            const CrossTabCell& cell = tab->at(row, column);
            if (cell.n == 0)
                continue;
            const std::string code = codeOf(tab->columns[column]);
            (sizeOf(codeOf(tab->rows[row])).*sums).push_back({code, wholeOf(cell), cell.n});
            ReportedSum& total = totals[code];
            total = {code, total.sum + wholeOf(cell), total.entities + cell.n};
        }
    }
    for (auto& [code, total] : totals)
        (m_sizes.total.*sums).push_back(std::move(total));
    return {};
}

/// The national form says of which form it is.
Result<void> Reading::addNationalForms()
{
    for (const FormSize& size : m_sizes.forms) {
        CrossTabQuery query;
        query.filter.kind = entity::kind.key;
        query.filter.studies = {m_study};
        query.filter.all = {
            {std::string(entity::sse_form.key),
             size.form.empty() ? study::Condition::Test::absent : study::Condition::Test::any_of,
             {}}};
        if (!size.form.empty())
            query.filter.all.front().values = {size.form};
        query.by = {std::string(entity::national_form.key), std::string(entity::registration_status.key)};
        const auto counts = analysis::crossTab(m_cache, m_file, std::move(query));
        if (!counts)
            return tl::unexpected(counts.error());
        const std::size_t first = m_sizes.national.size();
        for (std::size_t row = 0; row < counts->rows.size(); ++row) {
            NationalForm one{size.form, codeOf(counts->rows[row]), 0, 0, 0};
            for (std::size_t column = 0; column < counts->columns.size(); ++column) {
                const std::int64_t n = counts->at(row, column).n;
                const std::string status = codeOf(counts->columns[column]);
                one.entities += n;
                if (std::find(registered_codes.begin(), registered_codes.end(), status) !=
                    registered_codes.end())
                    one.registered += n;
                one.unregistered += status == unregistered_code ? n : 0;
            }
            if (one.entities > 0)
                m_sizes.national.push_back(std::move(one));
        }
        std::stable_sort(m_sizes.national.begin() + static_cast<std::ptrdiff_t>(first),
                         m_sizes.national.end(), [](const NationalForm& left, const NationalForm& right) {
                             return left.entities > right.entities;
                         });
    }
    return {};
}

Result<FormSizes> Reading::run(std::int64_t referenceYear)
{
    if (auto counted = countEntities(); !counted)
        return forward(std::move(counted));
    if (auto found = findYear(referenceYear); !found)
        return forward(std::move(found));
    if (m_sizes.year != 0) {
        if (auto added = addSums(fields::members, fields::member_unit, &FormSize::members); !added)
            return forward(std::move(added));
        if (auto added = addSums(fields::workers, fields::work_unit, &FormSize::workers); !added)
            return forward(std::move(added));
    }
    if (auto added = addNationalForms(); !added)
        return forward(std::move(added));
    return std::move(m_sizes);
}

} // namespace

Result<FormSizes> readFormSizes(const study::StudyFile& file, analysis::ColumnCache& cache,
                                std::int64_t study, std::int64_t referenceYear)
{
    return Reading(file, cache, study).run(referenceYear);
}

} // namespace atlas::report
