#pragma once

#include "core/study/record.h"

#include <optional>

namespace atlas::study {
class StudyFile;
}

namespace atlas::ui::records {

/// The record of a kind whose values the next one may repeat: the one last saved here, else the newest of the
/// country study. Reads it when first asked and holds it until forget().
class RecordBefore {
public:
    explicit RecordBefore(const dictionary::Layout& layout)
        : m_layout(&layout)
    {}

    void setFile(const study::StudyFile* file); ///< nullptr when none is open
    void noteSaved(const study::Record& record);
    void forget() { m_known.reset(); } ///< the file may hold other values now
    /// nullptr when there is none but `now`. Never of another country study: places and links are its own.
    [[nodiscard]] const dictionary::Values* valuesFor(const study::Record& now);

private:
    struct Known {
        std::int64_t study = 0;
        std::int64_t except = 0;
        std::optional<study::Record> record;
    };
    [[nodiscard]] std::optional<study::Record> read(const study::Record& now) const;

    const dictionary::Layout* m_layout;
    const study::StudyFile* m_file = nullptr;
    std::int64_t m_last = 0;
    std::optional<Known> m_known;
};

} // namespace atlas::ui::records
