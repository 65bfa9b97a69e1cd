#pragma once

#include "core/study/double_entry.h"
#include "ui/common/page.h"
#include "ui/common/words.h"
#include "ui/records/link_titles.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace atlas::ui {
class EmptyState;
}

namespace atlas::ui::records {

class DoubleEntriesModel;
class SecondEntryForm;

/// What waits for a second entry, and the form in which it is typed.
class DoubleEntryList : public QWidget {
    Q_OBJECT

public:
    DoubleEntryList(const PageContext& context, const Words& words, QWidget* parent);
    ~DoubleEntryList() override;

    void setEntries(std::vector<study::DoubleEntry> entries);
    void takeFile();
    void letGo(); ///< keeps what was typed
    void keepDrafts();

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] DoubleEntriesModel& model() const { return *m_model; }
    [[nodiscard]] SecondEntryForm* form() const { return m_form; } ///< nullptr until something was typed
    /// Opens the form for the current row. Says in a sentence below the table why not.
    void typeCurrent();
    void allowSamePerson();
    void takeOff();

Q_SIGNALS:
    void wrote(const QString& kind);
    void submitted(atlas::study::EntryState state);
    void failed(const atlas::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLeft();
    void connectForm();
    void begin(const study::DoubleEntry& entry);
    void afterSubmit(study::EntryState state);
    void closeForm();
    void leaveGone();
    void goToRow(int row);
    void showState();
    [[nodiscard]] const study::DoubleEntry* current() const;
    [[nodiscard]] std::vector<std::int64_t> selected() const;
    [[nodiscard]] QString whyNotType(const study::DoubleEntry& entry) const;

    PageContext m_context;
    const Words* m_words;
    LinkTitles m_titles;
    DoubleEntriesModel* m_model;
    QTableView* m_table;
    QComboBox* m_filter;
    QLabel* m_why;
    QPushButton* m_type;
    QPushButton* m_allow;
    QPushButton* m_takeOff;
    QStackedWidget* m_right;
    EmptyState* m_empty;
    SecondEntryForm* m_form = nullptr;
    bool m_goOn = false; ///< the next one begins once the list is read anew
};

} // namespace atlas::ui::records
