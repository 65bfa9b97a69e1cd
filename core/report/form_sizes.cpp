#include "core/report/form_sizes.h"

#include "core/analysis/cross_tab.h"
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
    Result<void> addMembers();
    Result<void> addWorkers();
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
        query.value = std::string(summed) + "_" + std::string(dictionary::count_parts.front());
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
    const auto years = tab(fields::kind.key, {std::string(fields::year.key)});
    if (!years)
        return tl::unexpected(years.error());
    for (std::size_t row = 0; row < years->rows.size(); ++row) {
        const auto* year = std::get_if<std::int64_t>(&years->rows[row]);
        if (year != nullptr && years->at(row).n > 0 && (referenceYear == 0 || *year <= referenceYear))
            m_sizes.year = std::max(m_sizes.year, static_cast<std::int32_t>(*year));
    }
    return {};
}

FormSize& Reading::sizeOf(const std::string& form)
{
    const auto known = std::find_if(m_sizes.forms.begin(), m_sizes.forms.end(),
                                    [&](const FormSize& size) { return size.form == form; });
    return known != m_sizes.forms.end() ? *known : m_sizes.forms.emplace_back(FormSize{form, 0, {}, {}});
}

Result<void> Reading::addMembers()
{
    const auto sums =
        tab(fields::kind.key, {form_of_parent, std::string(fields::member_unit.key)}, fields::members.key);
    if (!sums)
        return tl::unexpected(sums.error());
    std::map<std::string, ReportedSum> totals;
    for (std::size_t row = 0; row < sums->rows.size(); ++row) {
        for (std::size_t column = 0; column < sums->columns.size(); ++column) {
            const CrossTabCell& cell = sums->at(row, column);
            if (cell.n == 0)
                continue;
            const std::string unit = codeOf(sums->columns[column]);
            sizeOf(codeOf(sums->rows[row])).members.push_back({unit, wholeOf(cell), cell.n});
            ReportedSum& total = totals[unit];
            total = {unit, total.sum + wholeOf(cell), total.entities + cell.n};
        }
    }
    for (auto& [unit, total] : totals)
        m_sizes.total.members.push_back(std::move(total));
    return {};
}

Result<void> Reading::addWorkers()
{
    const auto sums = tab(fields::kind.key, {form_of_parent}, fields::workers.key);
    if (!sums)
        return tl::unexpected(sums.error());
    for (std::size_t row = 0; row < sums->rows.size(); ++row)
        if (sums->at(row).n > 0)
            sizeOf(codeOf(sums->rows[row])).workers = {"", wholeOf(sums->at(row)), sums->at(row).n};
    if (sums->total.n > 0)
        m_sizes.total.workers = {"", wholeOf(sums->total), sums->total.n};
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
    if (m_sizes.year != 0)
        for (Result<void> (Reading::*add)() : {&Reading::addMembers, &Reading::addWorkers})
            if (auto added = (this->*add)(); !added)
                return forward(std::move(added));
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
