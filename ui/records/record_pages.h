#pragma once

#include "core/study/record.h"

#include <QCache>

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas::study {
class StudyFile;
}

namespace atlas::ui::records {

/// The records that a table shows, read in pages when they are looked at; the pages last looked at are kept.
class RecordPages {
public:
    explicit RecordPages(const dictionary::Layout& layout);

    void setFile(const study::StudyFile* file); ///< nullptr when none is open
    /// To be called when rows moved, and when records changed.
    void clear() { m_pages.clear(); }
    /// The record of a row of `ids`; nullptr when it is gone. Valid until the next call.
    [[nodiscard]] const study::Record* at(const std::vector<std::int64_t>& ids, std::size_t row);

private:
    using Page = std::vector<std::optional<study::Record>>;

    [[nodiscard]] Page read(const std::vector<std::int64_t>& ids, std::size_t number) const;

    const dictionary::Layout* m_layout;
    const study::StudyFile* m_file = nullptr;
    QCache<std::size_t, Page> m_pages;
};

} // namespace atlas::ui::records
