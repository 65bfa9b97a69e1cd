#pragma once

#include "core/report/material.h"
#include "core/report/prose.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::report {

/// Author-date citations: how each source of a study is called in the text, which ones were called, and the
/// list of references they lead to. Two sources of one author and year are told apart as 2023a and 2023b.
class Citations {
public:
    explicit Citations(const Material& material);

    /// "(VCA 2023, p. 4)", leading to the list of references. A source that may not be printed is called
    /// "(unpublished source)" and leads nowhere; so does pk 0, "(no source recorded)".
    [[nodiscard]] Inline cite(std::int64_t source, std::string_view locator = {});
    /// The same without brackets, for the column of sources of a table.
    [[nodiscard]] Inline point(std::int64_t source, std::string_view locator = {});
    /// "VCA 2023, p. 4" for the line of sources under a figure or table; marks the source as cited.
    [[nodiscard]] Message name(std::int64_t source, std::string_view locator = {});

    /// In order of print.
    [[nodiscard]] Bibliography cited() const;
    /// Sources of the study that nothing in the report rests on.
    [[nodiscard]] Bibliography uncited() const;

private:
    struct Entry {
        const study::Record* source = nullptr;
        Message author;  ///< as called in the text
        Message year;    ///< with its letter
        std::string key; ///< of sorting
    };
    [[nodiscard]] Inline leading(Message text, std::int64_t source) const;
    [[nodiscard]] Message called(const Entry& entry, std::string_view locator) const;
    [[nodiscard]] Bibliography list(bool wantCited) const;

    const Material* m_material;
    std::vector<Entry> m_entries; ///< in order of print
    std::map<std::int64_t, std::size_t> m_byPk;
    std::set<std::int64_t> m_cited;
};

} // namespace atlas::report
