#include "ui/records/pair_comparison.h"

#include "core/study/record_merge.h"
#include "ui/common/convert.h"

#include <QFont>

#include <algorithm>

namespace atlas::ui::records {

namespace {

std::size_t at(PairComparison::Side side)
{
    return static_cast<std::size_t>(side);
}

PairComparison::Side other(PairComparison::Side side)
{
    return side == PairComparison::Side::first ? PairComparison::Side::second : PairComparison::Side::first;
}

} // namespace

PairComparison::PairComparison(const Words& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(&words)
{}

QString PairComparison::textOf(const study::Record& record, const dictionary::Field& field,
                               const LinkNames& links) const
{
    const QString text = m_words->field(record.values, field, links);
    const std::string_view reason = record.values.missingReason(field);
    return text.isEmpty() && !reason.empty() ? m_words->missingReason(reason) : text;
}

void PairComparison::setPair(study::Record left, study::Record right, const LinkNames& links)
{
    beginResetModel();
    m_pair.emplace(Pair{{std::move(left), std::move(right)}});
    m_lines.clear();
    m_survivor = Side::first;
    const study::Record& one = m_pair->records[0];
    const study::Record& two = m_pair->records[1];
    const auto differing = study::differingFields(one.values, two.values);
    const auto add = [&](const dictionary::Field* field, bool differs) {
        Line line;
        line.field = field;
        line.texts[0] = textOf(one, *field, links);
        line.texts[1] = textOf(two, *field, links);
        line.differs = differs;
        m_lines.push_back(std::move(line));
    };
    for (const dictionary::Field* field : differing)
        add(field, true);
    for (const dictionary::Field* field : one.layout().fields())
        if (one.values.has(*field) && std::find(differing.begin(), differing.end(), field) == differing.end())
            add(field, false);
    proposeWinners();
    endResetModel();
}

void PairComparison::clear()
{
    beginResetModel();
    m_pair.reset();
    m_lines.clear();
    endResetModel();
}

const study::Record& PairComparison::record(Side side) const
{
    return m_pair->records.at(at(side));
}

void PairComparison::proposeWinners()
{
    for (Line& line : m_lines) {
        if (line.chosen)
            continue;
        const bool empty = !m_pair->records.at(at(m_survivor)).values.has(*line.field);
        const bool there = m_pair->records.at(at(other(m_survivor))).values.has(*line.field);
        line.winner = empty && there ? other(m_survivor) : m_survivor;
    }
}

void PairComparison::setSurvivor(Side side)
{
    m_survivor = side;
    if (isEmpty())
        return;
    proposeWinners();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, first, second);
}

void PairComparison::choose(int row, Side side)
{
    Line& line = m_lines[static_cast<std::size_t>(row)];
    if (!line.differs)
        return;
    line.winner = side;
    line.chosen = true;
    Q_EMIT dataChanged(index(row, 0), index(row, column_count - 1));
}

bool PairComparison::differs(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].differs;
}

PairComparison::Side PairComparison::winner(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].winner;
}

std::vector<const dictionary::Field*> PairComparison::fromLoser() const
{
    std::vector<const dictionary::Field*> fields;
    for (const Line& line : m_lines)
        if (line.differs && line.winner != m_survivor)
            fields.push_back(line.field);
    return fields;
}

int PairComparison::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PairComparison::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant PairComparison::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (index.column() == name)
        return role == Qt::DisplayRole ? QVariant(m_words->label(line.field->label)) : QVariant();
    const auto side = index.column() == first ? Side::first : Side::second;
    const bool wins = line.differs && line.winner == side;
    if (role == Qt::FontRole && wins) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole)
        return wins ? tr("%1, kept").arg(line.texts.at(at(side))) : line.texts.at(at(side));
    if (role == Qt::ToolTipRole)
        return line.texts.at(at(side));
    if (role != Qt::DisplayRole)
        return {};
    // The mark says it to those who see no weight of letters.
    return (wins ? QStringLiteral("✓ ") : QString()) + line.texts.at(at(side));
}

QVariant PairComparison::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == name)
        return tr("Field");
    const bool stays = (section == first) == (m_survivor == Side::first);
    return stays ? tr("Stays") : tr("Goes");
}

} // namespace atlas::ui::records
