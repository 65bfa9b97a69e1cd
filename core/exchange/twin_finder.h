#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/dictionary/values.h"
#include "core/study/filter.h"
#include "core/study/study_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace atlas::exchange {

/// A record that a row may be once more.
struct Twin {
    std::int64_t pk = 0;    ///< of the record in the file; 0: an earlier row of the paste
    std::size_t row = 0;    ///< of that earlier row
    bool forbidden = false; ///< a field that must be unique says the same: it cannot be added
    Message why;            ///< context "exchange"
};

/// Finds, for each row that is to be added, a record of the study or an earlier row that looks the same: by a
/// field that must be unique, by registration number, by name (and, for entities that both say one,
/// province); for kinds without names, by all that the row says. Told, not refused: which is right is for a
/// person to say.
class TwinFinder {
public:
    /// `columns`: those of the layout that the paste fills. `file` must outlive the finder.
    TwinFinder(const study::StudyFile& file, const dictionary::Layout& layout, std::int64_t study,
               std::vector<std::size_t> columns);

    [[nodiscard]] Result<std::optional<Twin>> find(const dictionary::Values& values) const;
    /// The row is added: later ones are compared with it.
    void remember(const dictionary::Values& values, std::size_t row);
    /// To be called once before find(): reads what it compares with, for kinds without names.
    [[nodiscard]] Result<void> prepare();

private:
    using Seen = std::unordered_map<std::string, std::size_t>;

    /// What two records share that are twins for a reason; "" when the values do not say enough.
    [[nodiscard]] std::string numberKey(const dictionary::Values& values) const;
    [[nodiscard]] std::string nameKey(const dictionary::Values& values) const;
    [[nodiscard]] std::string wholeKey(const dictionary::Values& values) const;
    [[nodiscard]] Result<std::optional<Twin>> unique(const dictionary::Values& values) const;
    [[nodiscard]] Result<std::int64_t> storedByNumber(const dictionary::Values& values) const;
    [[nodiscard]] Result<std::int64_t> storedByName(const dictionary::Values& values) const;
    [[nodiscard]] Result<std::int64_t> ask(std::vector<study::Condition> all) const;

    const study::StudyFile* m_file;
    const dictionary::Layout* m_layout;
    std::int64_t m_study;
    std::vector<std::size_t> m_columns;
    Seen m_seen;
    std::unordered_map<std::string, std::int64_t> m_stored; ///< kinds without names: pk by wholeKey()
};

} // namespace atlas::exchange
