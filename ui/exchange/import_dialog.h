#pragma once

#include "ui/common/page.h"
#include "ui/exchange/import_job.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace atlas::ui {
class CountryBox;
class Task;
class TaskBar;
} // namespace atlas::ui

namespace atlas::ui::exchange {

class ProblemsModel;

/// Takes a register in: reads it without writing, lists every problem, and imports only when told to. The
/// whole import is one step of Undo. Nothing is written before *Import* was chosen; Cancel while it runs
/// takes everything out again.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const PageContext& context, const QString& table, QWidget* parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// A run has ended and the dialog shows what it found.
    void shown();

private:
    enum class Stage : std::uint8_t { reading, checked, importing, imported, failed };

    void layOut(const QString& table);
    void start(bool dryRun);
    void finish(ImportRun made, bool dryRun);
    void setStage(Stage stage);
    void choosePlan();
    [[nodiscard]] QString summary(const ImportRun& made, bool dryRun) const;

    PageContext m_context;
    QString m_table;
    QString m_plan;
    CountryBox* m_country;
    QLabel* m_heading;
    QLabel* m_summary;
    QLabel* m_ignored;
    QTableView* m_problemsView;
    ProblemsModel* m_problems;
    TaskBar* m_progress;
    QPushButton* m_planButton;
    QPushButton* m_import;
    QPushButton* m_close;
    Task* m_task = nullptr;
    int m_request = 0;
    Stage m_stage = Stage::reading;
};

/// Adds File ▸ Import… and opens the dialog for tables that are dropped on the window.
void addImportCommands(const PageContext& context, QWidget& window);

} // namespace atlas::ui::exchange
