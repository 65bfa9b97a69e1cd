#pragma once

#include "core/dictionary/check.h"
#include "core/dictionary/values.h"
#include "core/exchange/paste_plan.h"
#include "core/exchange/row_mapper.h"
#include "core/study/study_file.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace atlas::exchange {

/// A word of the paste that is no code of its field's list, or names no record it could link to.
struct UnknownWord {
    std::size_t column = 0; ///< of the paste
    std::string text;       ///< as it stands there first
    std::string folded;     ///< as PastePlan::words wants it
    std::int64_t times = 0;
    std::size_t row = 0; ///< where it stands first
};

/// Turns rows of a paste into values, as the form would take them: what cannot be read leaves its field
/// empty, and its text goes into the record's note, behind what the row has for that; of a personal field it
/// is left out. Of a name or a long text that is too long the field keeps the beginning. Nothing is made
/// up.
class PasteReader {
public:
    static constexpr std::size_t most_words = 5'000; ///< unknown words that are listed

    /// All but `context` and `studyCodes` must outlive the reader; the file is used by the reader's thread
    /// alone.
    PasteReader(const study::StudyFile& file, const PastedTable& table, const PastePlan& plan,
                dictionary::CheckContext context, const dictionary::StudyCodes& studyCodes);
    PasteReader(PasteReader&&) noexcept;
    ~PasteReader();

    /// Fills `values`, which must be empty ones of the plan's kind, and appends what it could not take, by
    /// column of the paste. Afterwards nothing keeps the values from being stored. Errors are those of the
    /// file.
    [[nodiscard]] Result<void> read(std::size_t row, dictionary::Values& values,
                                    std::vector<RowProblem>& problems);
    /// Words met so far that the plan does not explain, and whether there were more than are listed.
    [[nodiscard]] const std::vector<UnknownWord>& unknown() const;
    [[nodiscard]] bool moreUnknown() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace atlas::exchange
