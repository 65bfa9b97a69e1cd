#pragma once

#include "core/dictionary/check.h"
#include "core/dictionary/values.h"
#include "core/exchange/code_finder.h"
#include "core/exchange/link_finder.h"
#include "core/exchange/paste_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::exchange {

/// A column of the paste that fills a column of the layout, and what its cells say.
struct PasteColumn {
    enum class Read : std::uint8_t { value, unreadable, doubtful, share };

    std::size_t at = 0;   ///< in the paste
    std::size_t cell = 0; ///< in the layout
    const dictionary::Field* field = nullptr;
    std::optional<CodeFinder> codes;
    std::optional<LinkFinder> links;

    /// Column `at` of the plan, which must fill one of the layout.
    PasteColumn(const study::StudyFile& file, const PastePlan& plan, const dictionary::CheckContext& context,
                const dictionary::StudyCodes& studyCodes, std::size_t at);

    /// The code, "yes" or "no", or the pk as text; "" when the word stands for nothing. With a name where a
    /// record is found that is written with other accents.
    [[nodiscard]] Result<NamedRecord> find(std::string_view word, WordFolder& folder);
    /// The words of a cell: one, or for a field of several codes those between semicolons, or lines, or
    /// commas.
    [[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view text, WordFolder& folder) const;
    /// What find() found, one or more.
    void setFound(std::vector<std::string> found, dictionary::Values& values) const;
    /// A number, a year or a date.
    [[nodiscard]] Read readNumber(std::string_view text, const TypingHabits& habits,
                                  dictionary::Values& values) const;

private:
    [[nodiscard]] std::string codeOf(std::string_view word, WordFolder& folder) const;
};

} // namespace atlas::exchange
