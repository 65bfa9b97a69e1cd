#include "ui/quality/quality_model.h"

#include "ui/common/convert.h"
#include "ui/common/icons.h"

namespace atlas::ui::quality {

using analysis::RecordProblem;
using dictionary::Severity;

namespace {

constexpr int icon_size = 32; ///< pixels: sharp up to 200 %

} // namespace

QualityModel::QualityModel(const Words& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(&words)
{}

void QualityModel::setProblems(std::vector<RecordProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int QualityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int QualityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant QualityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordProblem& problem = m_problems[static_cast<std::size_t>(index.row())];
    const bool warning = problem.problem.severity == Severity::warning;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(problem, index.column());
    case Qt::DecorationRole:
        // As a picture: an icon would turn white on the light ground of a chosen line.
        if (index.column() == grave)
            return QIcon(icon(warning ? QStringLiteral("warning") : QStringLiteral("error"))
                             .pixmap(icon_size, icon_size));
        return {};
    case SeverityRole:
        return static_cast<int>(problem.problem.severity);
    case KindRole:
        return toQString(problem.kind);
    default:
        return {};
    }
}

QString QualityModel::text(const RecordProblem& problem, int column) const
{
    const dictionary::Layout* layout = dictionary::findLayout(problem.kind);
    switch (column) {
    case grave:
        return problem.problem.severity == Severity::warning ? tr("Warning") : tr("Error");
    case record:
        return problem.title.empty() ? tr("Without a name") : toQString(problem.title);
    case kind:
        return layout != nullptr ? m_words->label(layout->kind().label) : toQString(problem.kind);
    case field: {
        const dictionary::Field* named =
            layout != nullptr ? layout->findField(problem.problem.field) : nullptr;
        return named != nullptr ? m_words->label(named->label) : QString(QChar(0x2013));
    }
    default:
        return m_words->language().text(problem.problem.text);
    }
}

QVariant QualityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case grave:
        return tr("Severity");
    case record:
        return tr("Record");
    case kind:
        return tr("Kind");
    case field:
        return tr("Field");
    default:
        return tr("What is wrong");
    }
}

} // namespace atlas::ui::quality
