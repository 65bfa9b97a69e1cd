#pragma once

#include "core/base/result.h"
#include "core/exchange/code_finder.h"
#include "core/study/study_file.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::exchange {

/// Finds the record of a kind that a text names: by its title, blind to case and accents, or by a field that
/// is unique to it, such as a code. Remembers what it has asked for.
class LinkFinder {
public:
    /// Looks among the records of one country study. `file` must outlive the finder.
    LinkFinder(const study::StudyFile& file, std::string_view kind, std::int64_t study);

    /// Its pk as text; "" when no record, or more than one, goes by the name.
    [[nodiscard]] Result<std::string> find(std::string_view name);

private:
    [[nodiscard]] Result<std::vector<std::int64_t>> ask(const std::string& column,
                                                        const std::string& value) const;

    const study::StudyFile* m_file;
    const dictionary::Layout* m_layout;
    std::int64_t m_study;
    std::vector<std::string> m_columns; ///< to ask one after the other
    TextMap m_known;                    ///< by the text as it stands
};

} // namespace atlas::exchange
