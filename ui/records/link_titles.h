#pragma once

#include "ui/common/words.h"

#include <map>
#include <utility>

namespace atlas::study {
class StudyFile;
struct Record;
} // namespace atlas::study

namespace atlas::ui::records {

/// What records are called where others name them: their title, or, for a kind without one, their listed
/// fields. Remembers what it has read until forget().
class LinkTitles {
public:
    explicit LinkTitles(const Words& words)
        : m_words(&words)
    {}
    void setFile(const study::StudyFile* file); ///< nullptr when none is open
    void forget() { m_known.clear(); }

    /// "" for a record that is not there.
    [[nodiscard]] QString title(std::string_view kind, std::int64_t pk);
    [[nodiscard]] QString title(const study::Record& record);
    /// What else is listed of a record: tells apart those of one title. "" for one that is not there.
    [[nodiscard]] QString detail(std::string_view kind, std::int64_t pk);
    /// Whether the field may be handed on as the window writes it: privacy.h lets it go, and of a link also
    /// all that the linked record is called after.
    [[nodiscard]] bool mayLeave(const dictionary::Values& values, const dictionary::Field& field);
    /// The same as title(), as a function that holds on to this.
    [[nodiscard]] LinkNames names();

private:
    struct Known {
        QString title;
        bool mayLeave = true;
    };
    [[nodiscard]] Known read(const study::Record& record);
    [[nodiscard]] Known listed(const study::Record& record, std::string_view except);
    [[nodiscard]] Known known(std::string_view kind, std::int64_t pk);

    const Words* m_words;
    const study::StudyFile* m_file = nullptr;
    std::map<std::pair<std::string, std::int64_t>, Known> m_known;
};

} // namespace atlas::ui::records
