#include "core/exchange/duplicate_numbers.h"

#include "core/dictionary/kinds/entity.h"
#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::exchange {
namespace {

namespace entity = dictionary::entity;

/// FNV-1a, 64 bits.
std::uint64_t hashOf(std::string_view text, std::uint64_t hash = 14695981039346656037ULL)
{
    for (const char byte : text)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    return hash;
}

} // namespace

DuplicateNumbers::DuplicateNumbers(const study::StudyFile& file, std::int64_t study, std::string_view kind)
    : m_file(&file)
    , m_study(study)
    , m_active(kind == entity::kind.key)
{}

Result<bool> DuplicateNumbers::exists(const std::string& registry, const std::string* number) const
{
    using study::Condition;
    study::Filter filter;
    filter.kind = entity::kind.key;
    filter.studies = {m_study};
    filter.all.push_back({std::string(entity::registry.key), Condition::Test::any_of, {registry}});
    if (number != nullptr)
        filter.all.push_back({std::string(entity::reg_number.key), Condition::Test::any_of, {*number}});
    return study::RecordStore(*m_file).exists(filter, 0);
}

Result<bool> DuplicateNumbers::knownRegister(const std::string& registry)
{
    for (const auto& [name, known] : m_registers)
        if (name == registry)
            return known;
    auto known = exists(registry, nullptr);
    if (known)
        m_registers.emplace_back(registry, *known);
    return known;
}

Result<void> DuplicateNumbers::check(const dictionary::Values& values, std::int64_t row, std::size_t column,
                                     ProblemList& problems)
{
    if (!m_active || !values.has(entity::reg_number))
        return {};
    const std::string registry(values.text(entity::registry));
    const std::string number(values.text(entity::reg_number));
    m_seen.push_back({hashOf(number, hashOf("\n", hashOf(registry))), row});
    auto known = knownRegister(registry);
    if (known && *known)
        known = exists(registry, &number);
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (*known)
        problems.add(row, {column,
                           number,
                           {"exchange",
                            ATLAS_TEXT("exchange",
                                       "The study already held a record with this number of the register."),
                            {}}});
    return {};
}

void DuplicateNumbers::finish(std::size_t column, ProblemList& problems)
{
    std::sort(m_seen.begin(), m_seen.end(), [](const Seen& left, const Seen& right) {
        return left.key != right.key ? left.key < right.key : left.row < right.row;
    });
    const Seen* first = nullptr;
    for (const Seen& seen : m_seen) {
        if (first != nullptr && first->key == seen.key)
            problems.add(seen.row, {column,
                                    {},
                                    {"exchange",
                                     ATLAS_TEXT("exchange", "Row %1 has the same registration number."),
                                     {first->row}}});
        else
            first = &seen;
    }
    m_seen.clear();
}

} // namespace atlas::exchange
