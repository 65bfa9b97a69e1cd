#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace atlas::analysis {

/// Rows that share a key, for finding pairs without comparing all with all. Keys are 64-bit hashes: two that
/// are equal by accident only bring a pair together that the comparison then tells apart.
class KeyBuckets {
public:
    void add(std::uint64_t key, std::uint32_t row) { m_rows.emplace_back(key, row); }

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// Calls visit(rows) for every key that at least two rows have; rows ascending, each once.
    template <typename Visit>
    void visit(Visit visit)
    {
        std::sort(m_rows.begin(), m_rows.end());
        m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
        std::vector<std::uint32_t> rows;
        for (std::size_t begin = 0; begin < m_rows.size();) {
            rows.clear();
            std::size_t end = begin;
            for (; end < m_rows.size() && m_rows[end].first == m_rows[begin].first; ++end)
                rows.push_back(m_rows[end].second);
            if (rows.size() > 1)
                visit(std::span<const std::uint32_t>(rows));
            begin = end;
        }
    }

private:
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_rows;
};

/// Calls pair(a, b) for all pairs of a bucket; of one with more than `most` rows only those of the first row
/// with each other one, so that a name that ten thousand share makes ten thousand pairs, not fifty million.
template <typename Pair>
void pairsOf(std::span<const std::uint32_t> rows, std::size_t most, Pair pair)
{
    const std::size_t leaders = rows.size() > most ? 1 : rows.size();
    for (std::size_t i = 0; i < leaders; ++i)
        for (std::size_t j = i + 1; j < rows.size(); ++j)
            pair(rows[i], rows[j]);
}

/// A hash made of parts; the order counts.
class KeyHash {
public:
    explicit KeyHash(std::uint64_t kind)
        : m_state(kind * 0x9e3779b97f4a7c15ULL + 0x243f6a8885a308d3ULL)
    {}
    KeyHash& with(std::uint64_t part)
    {
        m_state ^= part + 0x9e3779b97f4a7c15ULL + (m_state << 6U) + (m_state >> 2U);
        m_state *= 0xff51afd7ed558ccdULL;
        m_state ^= m_state >> 33U;
        return *this;
    }
    KeyHash& with(std::string_view part)
    {
        for (const char c : part)
            with(static_cast<unsigned char>(c) + std::uint64_t{1});
        return with(part.size());
    }
    [[nodiscard]] std::uint64_t value() const { return m_state; }

private:
    std::uint64_t m_state;
};

} // namespace atlas::analysis
