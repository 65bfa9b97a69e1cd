#pragma once

#include "core/base/result.h"
#include "core/exchange/code_finder.h"
#include "core/study/study_file.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace atlas::exchange {

/// The record that a text names.
struct NamedRecord {
    std::string pk;   ///< as text; "" when no record, or more than one, goes by the name
    std::string name; ///< its title, where that is written with other accents than the text
};

/// Finds the record of a kind that a text names: by its title, blind to case, or by a field that is unique to
/// it, such as a code. A title with other accents is found where none has the same. Remembers what it has
/// asked for.
class LinkFinder {
public:
    /// Looks among the records of one country study. `file` must outlive the finder.
    LinkFinder(const study::StudyFile& file, std::string_view kind, std::int64_t study);

    [[nodiscard]] Result<NamedRecord> find(std::string_view name);

private:
    [[nodiscard]] Result<std::vector<std::int64_t>> ask(const std::string& column, const std::string& value,
                                                        std::int64_t most) const;
    [[nodiscard]] Result<NamedRecord> findTitle(std::string_view name) const;

    const study::StudyFile* m_file;
    const dictionary::Layout* m_layout;
    std::int64_t m_study;
    std::vector<std::string> m_columns; ///< to ask one after the other, before the title
    std::unordered_map<std::string, NamedRecord, TextHash, std::equal_to<>>
        m_known; ///< by the text as it stands
};

} // namespace atlas::exchange
