#include "core/exchange/plan.h"

#include "core/base/atomic_file.h"
#include "core/base/embedded.h"
#include "core/base/text.h"
#include "core/exchange/excerpt.h"
#include "core/exchange/plan_reader.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace atlas::exchange {
namespace {

constexpr std::uintmax_t plan_bytes = 4 * 1024 * 1024;
constexpr std::array<std::string_view, 1> shipped{"sea_standard.json"};
/// Columns of the header that an error names: enough to recognise the file.
constexpr std::size_t named_columns = 12;

std::string named(const std::vector<std::string>& header)
{
    std::string text;
    for (std::size_t i = 0; i < header.size() && i < named_columns; ++i)
        text += (i == 0 ? "" : ", ") + std::string(excerpt(header[i]));
    return header.size() > named_columns ? text + ", …" : text;
}

} // namespace

std::string columnKey(std::string_view name)
{
    return text::fold(name);
}

PlanReading readPlan(std::string_view json, const dictionary::Vocabularies& vocabularies)
{
    PlanReading reading;
    reading.plan = parsePlan(json, reading.mistakes);
    checkPlan(reading.plan, vocabularies, reading.mistakes);
    return reading;
}

Result<Plan> loadPlan(const std::filesystem::path& path, const dictionary::Vocabularies& vocabularies)
{
    auto json = readFile(path, plan_bytes);
    if (!json)
        return forward(std::move(json));
    PlanReading reading = readPlan(*json, vocabularies);
    if (reading.mistakes.empty())
        return std::move(reading.plan);
    std::string detail;
    for (const Message& mistake : reading.mistakes)
        detail += (detail.empty() ? "" : " ") + plain(mistake);
    return fail(ErrorCode::plan_invalid, {{"detail", detail}});
}

std::vector<Plan> shippedPlans(const dictionary::Vocabularies& vocabularies)
{
    std::vector<Plan> plans;
    plans.reserve(shipped.size());
    for (const std::string_view file : shipped)
        plans.push_back(readPlan(embedded::file(file), vocabularies).plan);
    return plans;
}

Result<Plan> choosePlan(const std::vector<std::string>& header, const std::vector<Plan>& plans)
{
    std::unordered_set<std::string> columns;
    for (const std::string& column : header)
        columns.insert(columnKey(column));
    const Plan* best = nullptr;
    for (const Plan& plan : plans) {
        const bool fits =
            std::all_of(plan.required.begin(), plan.required.end(),
                        [&](const std::string& column) { return columns.count(columnKey(column)) > 0; });
        if (fits && (best == nullptr || plan.required.size() > best->required.size()))
            best = &plan;
    }
    if (best == nullptr)
        return fail(ErrorCode::plan_not_found, {{"header", named(header)}});
    return *best;
}

} // namespace atlas::exchange
