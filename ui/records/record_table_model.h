#pragma once

#include "core/study/record.h"
#include "ui/records/link_titles.h"
#include "ui/records/record_pages.h"
#include "ui/records/row_reader.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas::ui {
class Task;
class TaskRunner;
} // namespace atlas::ui

namespace atlas::ui::records {

/// The records of one kind as a table: a vector of row ids, and pages of records read when they are looked
/// at, so that a million rows cost some 20 MB and the last is as near as the first. The ids of a small file
/// are read at once; of a large one the first page at once and the rest in a worker.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole, ///< the stored value: number, code or text; invalid when absent
        MissingRole,            ///< true where there is no value
        CopyRole, ///< as a spreadsheet reads it: plain numbers, ISO dates, texts that run no formula; "" when
                  ///< absent or withheld
        WithheldRole, ///< true for a personal value, or a link to one, that no consent lets go
    };

    /// All must outlive the model.
    RecordTableModel(const dictionary::Layout& layout, const Words& words, TaskRunner& tasks,
                     QObject* parent = nullptr);

    /// nullptr empties the model and stops its worker; to be called before the file goes.
    void setFile(study::StudyFile* file);
    void setScope(std::vector<std::int64_t> studies);
    /// Shows records whose title holds the text, blind to case and accents; "" shows all.
    void setSearch(const QString& text);
    /// What was asked for from outside, "the records behind a mark"; empty takes it off. Other kinds are
    /// ignored.
    void setOuterFilter(std::optional<study::Filter> filter);
    /// What the columns are filtered by; every condition must hold, beside the outer filter and the search.
    /// Columns must be known (filter.h).
    void setConditions(std::vector<study::Condition> conditions);
    /// Reads again what may have changed.
    void refresh();

    [[nodiscard]] const dictionary::Layout& layout() const { return *m_layout; }
    [[nodiscard]] const QString& search() const { return m_search; }
    [[nodiscard]] const std::optional<study::Filter>& outerFilter() const { return m_outer; }
    [[nodiscard]] const std::vector<study::Condition>& conditions() const { return m_conditions; }
    [[nodiscard]] const std::vector<std::int64_t>& scope() const { return m_scope; }
    /// What is listed, whatever it is sorted by.
    [[nodiscard]] study::Filter filter() const;
    /// Records in scope, before search and filters.
    [[nodiscard]] std::int64_t total() const { return m_total; }
    [[nodiscard]] bool loading() const { return m_task != nullptr; }

    [[nodiscard]] std::int64_t pkAt(int row) const; ///< 0 outside the table
    [[nodiscard]] int rowOf(std::int64_t pk) const; ///< -1 when not listed

    /// Columns of the dictionary, by position in the layout, in the order shown.
    [[nodiscard]] const std::vector<std::size_t>& columns() const { return m_columns; }
    void setColumns(std::vector<std::size_t> columns);
    /// The column by which rows are ordered; -1 when it is not shown.
    [[nodiscard]] int sortedColumn() const;
    /// Those that the dictionary lists; of a count the total.
    [[nodiscard]] static std::vector<std::size_t> usualColumns(const dictionary::Layout& layout);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void aboutToRefresh(); ///< rows are about to move; whoever shows them remembers where it was
    void refreshed();      ///< rows stand as they are to stay
    void loadingChanged(); ///< a worker has begun or ended
    void failed(const atlas::Error& error);

private:
    [[nodiscard]] study::Filter scopeFilter() const;
    [[nodiscard]] bool isFiltered(const dictionary::Column& column) const;
    [[nodiscard]] bool hasTitles() const;
    [[nodiscard]] bool firstPageIsCheap() const;
    [[nodiscard]] bool few(); ///< so few that all are read at once
    void keepMatching(std::vector<std::int64_t>& ids);
    void restart(); ///< another question: what is listed now is of no use
    void readFirst(bool all);
    [[nodiscard]] bool ordersByIndex() const;
    /// `limit` 0: every id. What a limit cuts off is read next.
    void readInWorker(std::int64_t limit, bool countAgain);
    void stopWorker();
    void take(Result<Rows> rows);
    void replaceIds(std::vector<std::int64_t> ids);
    [[nodiscard]] QString text(const study::Record& record, std::size_t column) const;
    [[nodiscard]] QString copied(const study::Record& record, std::size_t column) const;
    [[nodiscard]] bool withheld(const study::Record& record, std::size_t column) const;
    [[nodiscard]] QString toolTip(const study::Record& record, std::size_t column) const;

    const dictionary::Layout* m_layout;
    const Words* m_words;
    TaskRunner* m_tasks;
    study::StudyFile* m_file = nullptr;
    Task* m_task = nullptr;      ///< lives until it has answered, which ends our knowing it
    std::int64_t m_question = 0; ///< tells a worker's late answer from the one awaited
    mutable LinkTitles m_titles;
    mutable RecordPages m_pages;
    std::vector<std::size_t> m_columns;
    std::vector<std::int64_t> m_scope;
    std::vector<std::int64_t> m_ids;
    QString m_search;
    std::optional<study::Filter> m_outer;
    std::vector<study::Condition> m_conditions;
    study::Sort m_sort;
    std::int64_t m_total = 0;
};

} // namespace atlas::ui::records
