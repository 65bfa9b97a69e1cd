#include "ui/records/record_table_model.h"

#include "core/base/text.h"
#include "core/study/study_file.h"
#include "ui/common/convert.h"
#include "ui/common/task_runner.h"

#include <algorithm>
#include <memory>

namespace atlas::ui::records {

namespace {

using dictionary::Column;
using study::Condition;

constexpr std::int64_t first_rows = 256;
// Reading so many ids takes a few milliseconds, whatever the order.
constexpr std::int64_t few_rows = 20'000;

} // namespace

RecordTableModel::RecordTableModel(const dictionary::Layout& layout, const Words& words, TaskRunner& tasks,
                                   QObject* parent)
    : QAbstractTableModel(parent)
    , m_layout(&layout)
    , m_words(&words)
    , m_tasks(&tasks)
    , m_titles(words)
    , m_pages(layout)
    , m_columns(usualColumns(layout))
    , m_sort{layout.kind().title.empty() ? "pk" : "title_key"}
{}

std::vector<std::size_t> RecordTableModel::usualColumns(const dictionary::Layout& layout)
{
    std::vector<std::size_t> columns;
    for (std::size_t index = 0; index < layout.columns().size(); ++index)
        if (layout.columns()[index].field->listed && layout.columns()[index].part == 0)
            columns.push_back(index);
    return columns;
}

void RecordTableModel::setFile(study::StudyFile* file)
{
    m_file = file;
    m_total = 0;
    m_titles.setFile(file);
    m_pages.setFile(file);
    m_search.clear();
    m_outer.reset();
    m_conditions.clear();
    restart();
}

void RecordTableModel::setScope(std::vector<std::int64_t> studies)
{
    if (studies == m_scope)
        return;
    m_scope = std::move(studies);
    m_total = 0;
    restart();
}

void RecordTableModel::setSearch(const QString& text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    restart();
}

void RecordTableModel::setOuterFilter(std::optional<study::Filter> wanted)
{
    if (wanted && wanted->kind != m_layout->kind().key)
        wanted.reset();
    if (wanted == m_outer)
        return;
    m_outer = std::move(wanted);
    restart();
}

void RecordTableModel::setConditions(std::vector<Condition> conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = std::move(conditions);
    restart();
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

study::Filter RecordTableModel::scopeFilter() const
{
    study::Filter scope;
    scope.kind = m_layout->kind().key;
    scope.studies = m_scope;
    return scope;
}

study::Filter RecordTableModel::filter() const
{
    study::Filter wanted = m_outer ? *m_outer : scopeFilter();
    wanted.all.insert(wanted.all.end(), m_conditions.begin(), m_conditions.end());
    if (!m_search.isEmpty() && hasTitles()) {
        wanted.all.push_back({"title_key", Condition::Test::matches, {toUtf8(m_search)}});
    }
    return wanted;
}

bool RecordTableModel::hasTitles() const
{
    return !m_layout->kind().title.empty();
}

// Walking an index stops at the first page; anything else goes over every row first.
bool RecordTableModel::firstPageIsCheap() const
{
    return m_search.isEmpty() && !m_outer && m_conditions.empty() && ordersByIndex();
}

bool RecordTableModel::ordersByIndex() const
{
    return m_sort.column == "pk" || m_sort.column == "title_key";
}

void RecordTableModel::refresh()
{
    m_pages.clear();
    m_titles.forget();
    if (m_file == nullptr) {
        restart();
        return;
    }
    stopWorker();
    if (few())
        readFirst(true);
    else
        readInWorker(0, true);
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModel::restart()
{
    stopWorker();
    m_pages.clear();
    m_titles.forget();
    if (m_file == nullptr) {
        take(Rows{});
        return;
    }
    const bool atOnce = few();
    const bool pageAtOnce = atOnce || firstPageIsCheap();
    if (pageAtOnce)
        readFirst(atOnce);
    // Of what a search finds, the first page is there long before the last row.
    if (!atOnce)
        readInWorker(!pageAtOnce && ordersByIndex() ? first_rows : 0, false);
}

// A table that was long is not counted again before its worker does.
bool RecordTableModel::few()
{
    if (m_total > few_rows)
        return false;
    const auto total = study::RecordStore(*m_file).count(scopeFilter());
    if (total)
        m_total = *total;
    return m_total <= few_rows;
}

void RecordTableModel::readFirst(bool all)
{
    RowQuestion question{filter(), scopeFilter(), m_sort, all ? 0 : first_rows, {}};
    if (!all && m_total > 0)
        question.total = m_total;
    auto rows = readRows(*m_file, question);
    if (rows && all && !hasTitles() && !m_search.isEmpty())
        keepMatching(rows->ids);
    take(std::move(rows));
}

// Records without a title are found by what they are called elsewhere, which no index knows.
void RecordTableModel::keepMatching(std::vector<std::int64_t>& ids)
{
    const std::string wanted = text::fold(toUtf8(m_search));
    const auto differs = [&](std::int64_t pk) {
        const std::string title = toUtf8(m_titles.title(m_layout->kind().key, pk));
        return text::fold(title).find(wanted) == std::string::npos;
    };
    ids.erase(std::remove_if(ids.begin(), ids.end(), differs), ids.end());
}

void RecordTableModel::readInWorker(std::int64_t limit, bool countAgain)
{
    auto sibling = m_file->sibling(study::DbMode::read_only);
    if (!sibling) {
        Q_EMIT failed(sibling.error());
        return;
    }
    const std::shared_ptr<study::StudyFile> file = std::move(*sibling);
    RowQuestion asked{filter(), scopeFilter(), m_sort, limit, {}};
    if (!countAgain && m_total > 0)
        asked.total = m_total;
    const auto work = [file, asked](TaskProgress& progress) {
        file->db().setInterrupt([&progress] { return progress.cancelled(); });
        return readRows(*file, asked);
    };
    const auto done = [this, limit, question = ++m_question](Result<Rows> rows) {
        if (question != m_question)
            return;
        m_task = nullptr;
        const bool more = limit > 0 && rows && static_cast<std::int64_t>(rows->ids.size()) == limit;
        // Before anybody hears of the first page, and may ask for something else.
        if (more)
            readInWorker(0, false);
        take(std::move(rows));
        if (!more)
            Q_EMIT loadingChanged();
    };
    m_task = m_tasks->start(tr("Listing records"), this, work, done);
    Q_EMIT loadingChanged();
}

void RecordTableModel::stopWorker()
{
    ++m_question;
    if (m_task == nullptr)
        return;
    m_task->cancel();
    m_task = nullptr;
    Q_EMIT loadingChanged();
}

void RecordTableModel::take(Result<Rows> rows)
{
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_total = rows->total;
    Q_EMIT aboutToRefresh();
    replaceIds(std::move(rows->ids));
    Q_EMIT refreshed();
}

// What stands at both ends stays, so that views keep their selection and place there.
void RecordTableModel::replaceIds(std::vector<std::int64_t> ids)
{
    const auto [oldStop, newStop] = std::mismatch(m_ids.begin(), m_ids.end(), ids.begin(), ids.end());
    const auto head = static_cast<std::size_t>(oldStop - m_ids.begin());
    std::size_t tail = 0;
    while (tail < m_ids.size() - head && tail < ids.size() - head &&
           m_ids[m_ids.size() - 1 - tail] == ids[ids.size() - 1 - tail])
        ++tail;
    const std::size_t oldMiddle = m_ids.size() - head - tail;
    const std::size_t newMiddle = ids.size() - head - tail;
    if (oldMiddle == 0 && newMiddle == 0)
        return;
    // Pages are numbered by place: they go once the ids have moved, before anybody is told.
    const int first = static_cast<int>(head);
    if (oldMiddle > 0) {
        beginRemoveRows({}, first, first + static_cast<int>(oldMiddle) - 1);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + first + static_cast<std::ptrdiff_t>(oldMiddle));
        m_pages.clear();
        endRemoveRows();
    }
    if (newMiddle > 0) {
        beginInsertRows({}, first, first + static_cast<int>(newMiddle) - 1);
        m_ids = std::move(ids);
        m_pages.clear();
        endInsertRows();
    }
}

std::int64_t RecordTableModel::pkAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : 0;
}

int RecordTableModel::rowOf(std::int64_t pk) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), pk);
    return found != m_ids.end() ? static_cast<int>(found - m_ids.begin()) : -1;
}

void RecordTableModel::setColumns(std::vector<std::size_t> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

int RecordTableModel::sortedColumn() const
{
    const std::string name =
        m_sort.column == "title_key" ? std::string(m_layout->kind().title) : m_sort.column;
    for (std::size_t place = 0; place < m_columns.size(); ++place)
        if (m_layout->columns()[m_columns[place]].name == name)
            return static_cast<int>(place);
    return -1;
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const Column& wanted = m_layout->columns()[m_columns[static_cast<std::size_t>(column)]];
    // The title sorts as it is searched, so that "Đồng" stands beside "Dong".
    const std::string name = wanted.field->key == m_layout->kind().title ? "title_key" : wanted.name;
    const bool descending = order == Qt::DescendingOrder;
    if (m_sort.column == name && m_sort.descending == descending)
        return;
    m_sort = {name, descending};
    restart();
}

} // namespace atlas::ui::records
