#include "ui/records/paste_models.h"

#include "ui/common/convert.h"
#include "ui/common/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas::ui::records {

namespace {

using atlas::exchange::PastePlan;
using atlas::exchange::PasteProblem;
using atlas::exchange::PasteSample;
using atlas::exchange::PasteTwin;
using atlas::exchange::RowProblem;

// Rows as a spreadsheet counts them.
QString rowNumber(const Words& words, std::size_t row)
{
    return words.language().number(static_cast<std::int64_t>(row) + 1);
}

QString simplified(std::string_view text)
{
    return toQString(text).simplified();
}

} // namespace

QString PasteView::columnName(std::size_t column) const
{
    const QString named = table && plan.header ? simplified(table->cell(0, column)) : QString();
    return named.isEmpty() ? QCoreApplication::translate("PasteView", "Column %1").arg(column + 1) : named;
}

PastePreviewModel::PastePreviewModel(const PasteView& view, const Words& words, LinkTitles& titles,
                                     QObject* parent)
    : QAbstractTableModel(parent)
    , m_view(&view)
    , m_words(&words)
    , m_titles(&titles)
{}

void PastePreviewModel::refresh()
{
    beginResetModel();
    m_columns.clear();
    for (std::size_t column = 0; column < m_view->plan.columns.size(); ++column)
        if (m_view->plan.columns[column] != PastePlan::no_column)
            m_columns.push_back({column, m_view->plan.columns[column]});
    endResetModel();
}

int PastePreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view->outcome.samples.size());
}

int PastePreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const dictionary::Column& PastePreviewModel::columnAt(int section) const
{
    return m_view->plan.layout->columns()[m_columns[static_cast<std::size_t>(section)].field];
}

QString PastePreviewModel::text(const PasteSample& sample, int section) const
{
    const dictionary::Column& described = columnAt(section);
    const std::size_t cell = m_columns[static_cast<std::size_t>(section)].field;
    QString text = m_words->cell(described, sample.values.cell(cell), m_titles->names()).simplified();
    if (!text.isEmpty())
        return text;
    const std::string_view reason = sample.values.missingReason(*described.field);
    return reason.empty() ? QString(QChar(0x2013)) : m_words->missingReason(reason);
}

QVariant PastePreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PasteSample& sample = m_view->outcome.samples[static_cast<std::size_t>(index.row())];
    const std::size_t column = m_columns[static_cast<std::size_t>(index.column())].pasted;
    const bool doubtful =
        std::find(sample.doubtful.begin(), sample.doubtful.end(), column) != sample.doubtful.end();
    switch (role) {
    case Qt::DisplayRole:
        return text(sample, index.column());
    case Qt::DecorationRole:
        return doubtful ? QVariant(icon(QStringLiteral("warning"))) : QVariant();
    case Qt::ToolTipRole: {
        const QString pasted = simplified(m_view->table->cell(sample.row, column));
        return doubtful ? tr("In the paste: %1. See the problems.").arg(pasted)
                        : tr("In the paste: %1").arg(pasted);
    }
    default:
        return {};
    }
}

QVariant PastePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_words->label(columnAt(section));
    const PasteSample& sample = m_view->outcome.samples[static_cast<std::size_t>(section)];
    return sample.added ? rowNumber(*m_words, sample.row)
                        : tr("%1, left out").arg(rowNumber(*m_words, sample.row));
}

PasteProblemsModel::PasteProblemsModel(const PasteView& view, const Words& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_view(&view)
    , m_words(&words)
{}

void PasteProblemsModel::refresh()
{
    beginResetModel();
    endResetModel();
}

int PasteProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view->outcome.problems.size());
}

int PasteProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant PasteProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const PasteProblem& problem = m_view->outcome.problems[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case row:
        return rowNumber(*m_words, problem.row);
    case column:
        return problem.column == RowProblem::no_column ? QString() : m_view->columnName(problem.column);
    case value:
        return simplified(problem.value);
    default:
        return m_words->language().text(problem.why);
    }
}

QVariant PasteProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case row:
        return tr("Row");
    case column:
        return tr("Column");
    case value:
        return tr("Text");
    default:
        return tr("Why");
    }
}

PasteTwinsModel::PasteTwinsModel(const PasteView& view, const Words& words, LinkTitles& titles,
                                 QObject* parent)
    : QAbstractTableModel(parent)
    , m_view(&view)
    , m_words(&words)
    , m_titles(&titles)
{}

void PasteTwinsModel::refresh()
{
    beginResetModel();
    endResetModel();
}

int PasteTwinsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view->outcome.twins.size());
}

int PasteTwinsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant PasteTwinsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PasteTwin& twin = m_view->outcome.twins[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == add)
        return twin.added ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case add:
        return rowNumber(*m_words, twin.row);
    case title:
        return simplified(twin.title);
    case other:
        return twin.twin.pk != 0 ? m_titles->title(m_view->plan.layout->kind().key, twin.twin.pk)
                                 : tr("Row %1 of the paste").arg(rowNumber(*m_words, twin.twin.row));
    default:
        return m_words->language().text(twin.twin.why);
    }
}

QVariant PasteTwinsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case add:
        return tr("Add row");
    case title:
        return tr("Name");
    case other:
        return tr("Looks like");
    default:
        return tr("Why");
    }
}

Qt::ItemFlags PasteTwinsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == add && !m_view->outcome.twins[static_cast<std::size_t>(index.row())].twin.forbidden)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PasteTwinsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || (flags(index) & Qt::ItemIsUserCheckable) == 0)
        return false;
    const PasteTwin& twin = m_view->outcome.twins[static_cast<std::size_t>(index.row())];
    if (twin.added == (value.toInt() == Qt::Checked))
        return false;
    Q_EMIT decided(twin.row);
    return true;
}

} // namespace atlas::ui::records
