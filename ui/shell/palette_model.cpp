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
    m_found.clear();
    filter();
}

void PaletteModel::setFound(std::vector<PaletteEntry> entries)
{
    m_found = std::move(entries);
    filter();
}

void PaletteModel::addGroup(const QString& heading, const std::vector<const PaletteEntry*>& entries,
                            bool headed)
{
    if (headed && !heading.isEmpty())
        m_rows.push_back({nullptr, heading});
    for (const PaletteEntry* entry : entries)
        m_rows.push_back({entry, heading});
}

void PaletteModel::filter()
{
    beginResetModel();
    std::vector<std::pair<int, const PaletteEntry*>> fitting;
    for (const Candidate& candidate : m_candidates)
        if (const int points = score(m_query, candidate.text, candidate.hint); points > 0)
            fitting.emplace_back(points * 2 + (candidate.entry.enabled ? 1 : 0), &candidate.entry);
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    // Groups in the order of their best entry, then what was looked up, in the order it came.
    std::vector<std::pair<QString, std::vector<const PaletteEntry*>>> groups;
    const auto add = [&groups](const PaletteEntry& entry) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& known) { return known.first == entry.group; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {entry.group, {}});
        group->second.push_back(&entry);
    };
    for (const auto& [points, entry] : fitting)
        add(*entry);
    for (const PaletteEntry& entry : m_found)
        add(entry);
    m_rows.clear();
    for (const auto& [heading, entries] : groups)
        addGroup(heading, entries, groups.size() > 1 || !m_found.empty());
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const PaletteEntry& PaletteModel::entry(const QModelIndex& index) const
{
    return *m_rows[static_cast<std::size_t>(index.row())].entry;
}

int PaletteModel::firstEntry() const
{
    const auto first =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.entry != nullptr; });
    return first == m_rows.end() ? -1 : static_cast<int>(first - m_rows.begin());
}

int PaletteModel::rowOf(const PaletteEntry& entry) const
{
    const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.entry != nullptr && row.entry->text == entry.text && row.entry->group == entry.group;
    });
    return same == m_rows.end() ? -1 : static_cast<int>(same - m_rows.begin());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == HeadingRole)
        return row.entry == nullptr;
    if (row.entry == nullptr)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    const PaletteEntry& shown = *row.entry;
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
    if (!index.isValid() || index.data(HeadingRole).toBool())
        return Qt::NoItemFlags;
    // One that is impossible now can still be chosen, so that the reason is read.
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

} // namespace atlas::ui::shell
