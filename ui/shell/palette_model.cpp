#include "ui/shell/palette_model.h"

#include "core/base/text.h"
#include "ui/common/convert.h"

#include <algorithm>
#include <sstream>

namespace atlas::ui::shell {

namespace {

// 3 at the beginning of the text, 2 of a word in it, 1 inside a word, 0 not at all.
int closeness(const std::string& word, const std::string& text)
{
    int best = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const bool wordBegins = at > 0 && text[at - 1] == ' ';
        best = std::max(best, at == 0 ? 3 : (wordBegins ? 2 : 1));
    }
    return best;
}

// 0 when a word is not found. Hints count less than any place in the text.
int score(const std::string& query, const std::string& text, const std::string& hint)
{
    int sum = 1;
    std::istringstream words(query);
    for (std::string word; words >> word;) {
        const int inText = closeness(word, text) * 2;
        const int found = std::max(inText, closeness(word, hint) > 0 ? 1 : 0);
        if (found == 0)
            return 0;
        sum += found;
    }
    return sum;
}

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_candidates.clear();
    for (PaletteEntry& entry : entries) {
        std::string text = text::fold(toUtf8(entry.text));
        std::string hint = text::fold(toUtf8(entry.hint));
        m_candidates.push_back({std::move(entry), std::move(text), std::move(hint)});
    }
    filter();
}

void PaletteModel::setQuery(const QString& query)
{
    m_query = text::fold(toUtf8(query));
    filter();
}

void PaletteModel::filter()
{
    beginResetModel();
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate& candidate = m_candidates[i];
        if (const int points = score(m_query, candidate.text, candidate.hint); points > 0)
            found.emplace_back(points * 2 + (candidate.entry.enabled ? 1 : 0), i);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    m_shown.clear();
    for (const auto& [points, index] : found)
        m_shown.push_back(index);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

const PaletteEntry& PaletteModel::entry(const QModelIndex& index) const
{
    return m_candidates[m_shown[static_cast<std::size_t>(index.row())]].entry;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry& shown = entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return QStringList{shown.text, shown.hint, shown.keys}.join(QStringLiteral(", "));
    case HintRole:
        return shown.hint;
    case KeysRole:
        return shown.keys;
    case IconRole:
        return shown.icon;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // One that is impossible now can still be chosen, so that the reason is read.
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

} // namespace atlas::ui::shell
