#pragma once

#include "core/study/filter.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace atlas {
struct Error;
}
namespace atlas::dictionary {
class Layout;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::ui {
class EmptyState;
class Preferences;
class TaskRunner;
class Words;
} // namespace atlas::ui

namespace atlas::ui::records {

class FilterBar;
class RecordTable;
class RecordTableModel;
class ViewsMenu;
struct TableView;

/// The left side of a page: what is listed, how it is found, and how much there is.
class RecordList : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the list.
    RecordList(const dictionary::Layout& layout, const Words& words, TaskRunner& tasks,
               Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] RecordTable& table() const { return *m_table; }
    [[nodiscard]] RecordTableModel& model() const { return *m_model; }

    /// nullptr lets go of the file.
    void setFile(study::StudyFile* file, std::vector<std::int64_t> scope);
    /// Shows what a filter from outside lets pass, with a chip that takes it off.
    void setOuterFilter(std::optional<study::Filter> filter);
    void focusSearch();
    /// The saved views of this table.
    [[nodiscard]] ViewsMenu& views() const { return *m_views; }
    void openViews();
    /// Asks what the current column is to be filtered by.
    void askFilter();
    [[nodiscard]] FilterBar& filters() const { return *m_filters; }
    /// How many records have typing that is not saved; 0 says nothing.
    void setDraftCount(int count);
    /// Goes to the record, taking off what hides it; false when it is not there at all.
    bool reveal(std::int64_t pk);

    [[nodiscard]] QString countText() const;
    /// What went wrong last, below the table; gone with the next success.
    void showError(const Error& error);
    void showProblem(const QString& sentence);
    void hideError();

Q_SIGNALS:
    void rowsChanged();
    void draftsWanted(const QPoint& place);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QToolButton* makeTool(const char* name, const char* picture, const QString& tip);
    [[nodiscard]] QWidget* makeFoot();
    void chooseColumns();
    [[nodiscard]] TableView currentView() const;
    void show(const TableView& view);
    [[nodiscard]] std::vector<std::size_t> columnsNamed(const QStringList& names) const;
    void openHeaderMenu(const QPoint& place);
    void showCounts();
    void makeNothingFits();
    void showNothingFits(bool show);
    void showAll();
    void readHabits();
    void keepHabits() const;
    void usualWidths();
    [[nodiscard]] QString habit(const char* name) const;

    const dictionary::Layout* m_layout;
    const Words* m_words;
    Preferences* m_preferences; ///< columns and widths are habits of the person
    RecordTableModel* m_model;
    RecordTable* m_table;
    QLineEdit* m_search = nullptr;
    QToolButton* m_columns = nullptr;
    QToolButton* m_viewsButton = nullptr;
    ViewsMenu* m_views = nullptr;
    bool m_firstShown = false; ///< the view that the table begins with is shown once
    FilterBar* m_filters = nullptr;
    QLabel* m_sign = nullptr; ///< that not all is shown
    QLabel* m_count = nullptr;
    QToolButton* m_drafts = nullptr;
    QLabel* m_error = nullptr;
    EmptyState* m_nothingFits = nullptr; ///< in place of the rows
};

} // namespace atlas::ui::records
