#pragma once

#include "ui/common/awaited_answer.h"
#include "ui/common/page.h"
#include "ui/records/field_editor.h"
#include "ui/records/paste_models.h"
#include "ui/records/paste_source.h"

#include <QDialog>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace atlas::ui {
class CountryBox;
class TaskBar;
} // namespace atlas::ui

namespace atlas::ui::records {

class PasteColumns;
class PasteWords;

/// Shows what the rows of the clipboard would become, and lets a person decide on columns, words and twins.
/// Nothing is written before "Add"; reading, checking and adding run off the window's thread.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    /// `shown`: columns of the layout as the table shows them, for a paste without a header. `words` must
    /// outlive the dialog.
    PasteDialog(const PageContext& context, const dictionary::Layout& layout, const Words& words,
                std::vector<std::size_t> shown, PasteSource source, QWidget* parent);
    ~PasteDialog() override;

    [[nodiscard]] const PasteView& view() const { return m_view; }
    [[nodiscard]] PasteColumns* columns() const { return m_columns; }
    [[nodiscard]] PasteWords* wordList() const { return m_wordList; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QString summary() const;

    void reject() override;

Q_SIGNALS:
    void checked();             ///< a run has ended and the dialog shows what it found
    void added(qint64 records); ///< they are in the file

private:
    enum class Stage : std::uint8_t { reading, checking, ready, adding, failed };

    void layOut();
    void connectOptions();
    void forgetDecisions();
    void chooseField(std::size_t column, std::size_t field);
    [[nodiscard]] QWidget* makeOptions();
    [[nodiscard]] QTableView* makeList(QAbstractItemModel* model, const QString& name);
    void readSource();
    void takeTable(Result<atlas::exchange::PastedTable> table);
    [[nodiscard]] std::vector<atlas::exchange::ColumnName> columnNames() const;
    void readHabits();
    void refreshLists();
    [[nodiscard]] QStringList columnsLeftOut() const;
    void readStudy();
    void rematch();
    void checkSoon();
    void start(bool dryRun);
    void finish(Result<atlas::exchange::PasteOutcome> outcome, bool dryRun);
    void showOutcome();
    void showFailure(const Error& error);
    void setStage(Stage stage);

    PageContext m_context;
    const Words* m_words;
    std::vector<std::size_t> m_shown;
    PasteSource m_source;
    PasteView m_view;
    LinkTitles m_titles;
    FormContext m_form; ///< what lists of codes depend on
    CountryBox* m_country;
    QCheckBox* m_header;
    QComboBox* m_decimal;
    QComboBox* m_dates;
    QCheckBox* m_twinsToo;
    QTabWidget* m_tabs;
    PasteColumns* m_columns;
    PasteWords* m_wordList;
    PastePreviewModel* m_preview;
    PasteTwinsModel* m_twins;
    PasteProblemsModel* m_problems;
    QLabel* m_summary;
    TaskBar* m_progress;
    QPushButton* m_add;
    QPushButton* m_cancel;
    AwaitedAnswer m_awaited;
    bool m_decimalChosen = false; ///< by the person, and so for whichever study
    bool m_datesChosen = false;
    Stage m_stage = Stage::reading;
};

} // namespace atlas::ui::records
