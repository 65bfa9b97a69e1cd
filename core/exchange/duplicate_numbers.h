#pragma once

#include "core/exchange/problem_list.h"
#include "core/study/study_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace atlas::exchange {

/// Finds registration numbers that a register gives twice: within the table, and among the records that the
/// study held before. Told, never refused: which of the two is right is for a person to say.
class DuplicateNumbers {
public:
    DuplicateNumbers(const study::StudyFile& file, std::int64_t study, std::string_view kind);

    /// `values` of one row that goes in; nothing happens for kinds without registration numbers.
    [[nodiscard]] Result<void> check(const dictionary::Values& values, std::int64_t row, std::size_t column,
                                     ProblemList& problems);
    /// Reports what the table itself repeats.
    void finish(std::size_t column, ProblemList& problems);

private:
    struct Seen {
        std::uint64_t key = 0; ///< hash of register and number: 64 bits suffice to tell a million apart
        std::int64_t row = 0;
    };
    [[nodiscard]] Result<bool> knownRegister(const std::string& registry);
    [[nodiscard]] Result<bool> exists(const std::string& registry, const std::string* number) const;

    const study::StudyFile* m_file;
    std::int64_t m_study;
    bool m_active;
    std::vector<Seen> m_seen;
    std::vector<std::pair<std::string, bool>>
        m_registers; ///< asked for, and whether the study held any of it
};

} // namespace atlas::exchange
