#include "ui/exchange/sources_model.h"

#include "core/dictionary/kinds/source.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"

#include <algorithm>

namespace atlas::ui::exchange {

using analysis::SourceMatch;
using atlas::exchange::SourceChoice;
using atlas::exchange::SourceProposal;
namespace fields = dictionary::source;

SourcesModel::SourcesModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{}

void SourcesModel::setSources(std::vector<SourceProposal> sources)
{
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
    Q_EMIT chosen();
}

void SourcesModel::set(int row, SourceChoice choice)
{
    SourceProposal& source = m_sources[static_cast<std::size_t>(row)];
    if (choice == SourceChoice::update && source.fills == 0)
        return;
    source.choice = choice;
    Q_EMIT dataChanged(index(row, 0), index(row, column_count - 1));
}

void SourcesModel::choose(const QModelIndexList& rows, SourceChoice choice)
{
    for (const QModelIndex& row : rows)
        set(row.row(), choice);
    Q_EMIT chosen();
}

void SourcesModel::chooseNext(const QModelIndexList& rows)
{
    for (const QModelIndex& row : rows) {
        const SourceProposal& source = m_sources[static_cast<std::size_t>(row.row())];
        const bool fills = source.fills > 0;
        const SourceChoice next = source.choice == SourceChoice::add             ? SourceChoice::skip
                                  : source.choice == SourceChoice::skip && fills ? SourceChoice::update
                                                                                 : SourceChoice::add;
        set(row.row(), next);
    }
    Q_EMIT chosen();
}

int SourcesModel::count(SourceChoice choice) const
{
    return static_cast<int>(
        std::count_if(m_sources.begin(), m_sources.end(),
                      [&](const SourceProposal& source) { return source.choice == choice; }));
}

int SourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString SourcesModel::knownText(const SourceProposal& source) const
{
    if (source.earlier)
        return tr("Repeats line %1 of the file").arg(m_language.number(m_sources[*source.earlier].line));
    if (source.existing == 0)
        return tr("New");
    QStringList matches;
    for (const SourceMatch match : source.matches)
        switch (match) {
        case SourceMatch::doi:
            matches << tr("same DOI");
            break;
        case SourceMatch::hash:
            matches << tr("same file");
            break;
        case SourceMatch::url:
            matches << tr("same page");
            break;
        case SourceMatch::title:
            matches << tr("same title");
            break;
        }
    const QString same = matches.join(QStringLiteral(", "));
    const QString fills =
        source.fills > 0 ? tr("%Ln empty field(s) could be filled", nullptr, static_cast<int>(source.fills))
                         : tr("nothing to fill");
    return tr("%1: “%2”; %3", "what is the same, title, what could be filled")
        .arg(same, toQString(source.existingTitle), fills);
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const SourceProposal& source = m_sources[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case what:
        return source.choice == SourceChoice::add    ? tr("Add")
               : source.choice == SourceChoice::skip ? tr("Skip")
                                                     : tr("Fill");
    case title:
        return toQString(source.values.text(fields::title));
    case who: {
        const auto authors = source.values.text(fields::authors);
        return toQString(authors.empty() ? source.values.text(fields::organisation) : authors);
    }
    case year: {
        const auto number = source.values.integer(fields::year);
        return number ? QString::number(*number) : QString();
    }
    default:
        return knownText(source);
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case what:
        return tr("What to do");
    case title:
        return tr("Title");
    case who:
        return tr("Authors");
    case year:
        return tr("Year");
    default:
        return tr("In this study");
    }
}

} // namespace atlas::ui::exchange
