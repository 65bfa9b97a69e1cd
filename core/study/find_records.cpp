#include "core/study/find_records.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/study.h"

#include <algorithm>
#include <sstream>

namespace atlas::study {

using dictionary::Layout;

namespace {

/// Above every folded text that begins with what stands before it.
constexpr std::string_view behind_all = "\xf4\x8f\xbf\xbf";

std::vector<std::string> wordsOf(std::string_view typed)
{
    std::istringstream text(text::fold(typed));
    std::vector<std::string> words;
    for (std::string word; text >> word && words.size() < 8;)
        words.push_back(std::move(word));
    return words;
}

std::string inStudies(const Layout& layout, std::span<const std::int64_t> studies)
{
    if (studies.empty())
        return {};
    std::string list;
    for (const std::int64_t study : studies)
        list += (list.empty() ? "" : ", ") + std::to_string(study);
    const bool ofStudies = layout.kind().key == dictionary::study::kind.key;
    return std::string(" AND ") + (ofStudies ? "pk" : "study") + " IN (" + list + ")";
}

class Search {
public:
    Search(const StudyFile& file, std::vector<std::string> words, std::size_t each)
        : m_file(&file)
        , m_words(std::move(words))
        , m_each(each)
    {}

    [[nodiscard]] Result<void> in(const Layout& layout, const std::string& scope)
    {
        const std::size_t before = m_found.size();
        if (auto begun = run(layout, scope, before, true); !begun)
            return begun;
        return m_found.size() - before < m_each ? run(layout, scope, before, false) : Result<void>();
    }
    [[nodiscard]] std::vector<FoundRecord> take() { return std::move(m_found); }

private:
    [[nodiscard]] Result<void> run(const Layout& layout, const std::string& scope, std::size_t before,
                                   bool beginning)
    {
        std::string where = " WHERE deleted_at IS NULL";
        if (beginning)
            where += " AND title_key >= ?1 AND title_key < ?1 || '" + std::string(behind_all) + "'";
        for (std::size_t index = 0; index < m_words.size(); ++index)
            where += " AND instr(title_key, ?" + std::to_string(index + 1) + ") > 0";
        auto statement = m_file->db().prepare("SELECT pk, " + std::string(layout.kind().title) + " FROM " +
                                              std::string(layout.kind().key) + where + scope +
                                              " ORDER BY title_key LIMIT " + std::to_string(2 * m_each));
        if (!statement)
            return forward(std::move(statement));
        for (std::size_t index = 0; index < m_words.size(); ++index)
            statement->bind(static_cast<int>(index), std::string_view(m_words[index]));
        return statement->each([&]() -> Result<bool> {
            if (m_found.size() - before >= m_each)
                return false;
            const std::int64_t pk = statement->integer(0);
            const auto from = m_found.begin() + static_cast<std::ptrdiff_t>(before);
            if (std::none_of(from, m_found.end(), [pk](const FoundRecord& known) { return known.pk == pk; }))
                m_found.push_back({&layout, pk, std::string(statement->text(1))});
            return true;
        });
    }

    const StudyFile* m_file;
    std::vector<std::string> m_words;
    std::size_t m_each;
    std::vector<FoundRecord> m_found;
};

} // namespace

Result<std::vector<FoundRecord>> findRecords(const StudyFile& file, std::string_view typed,
                                             std::span<const Layout* const> kinds,
                                             std::span<const std::int64_t> studies, std::size_t each)
{
    std::vector<std::string> words = wordsOf(typed);
    if (words.empty())
        return std::vector<FoundRecord>();
    Search search(file, std::move(words), each);
    for (const Layout* layout : kinds)
        if (!layout->kind().title.empty())
            if (auto done = search.in(*layout, inStudies(*layout, studies)); !done)
                return forward(std::move(done));
    return search.take();
}

} // namespace atlas::study
