#pragma once

#include "core/exchange/citations/source_import.h"
#include "ui/common/page.h"

#include <QAbstractItemModel>
#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace atlas::ui {
class CountryBox;
class Task;
} // namespace atlas::ui

namespace atlas::ui::exchange {

class ProblemsModel;
class SourcesModel;

/// Takes a bibliography in (RIS, BibTeX, CSL-JSON): shows what each reference is and what the study has of it
/// already, and writes only when told to, as one step of Undo.
class SourceImportDialog : public QDialog {
    Q_OBJECT

public:
    SourceImportDialog(const PageContext& context, const QString& path, QWidget* parent = nullptr);

    /// While it writes: stops, and the study stays as it was.
    void reject() override;

Q_SIGNALS:
    /// A run has ended and the dialog shows what came of it.
    void shown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Preview = Result<atlas::exchange::SourcePreview>;
    using Outcome = Result<atlas::exchange::SourceImport>;
    enum class Stage : std::uint8_t { reading, ready, importing, done, failed };

    void layOut();
    [[nodiscard]] QPushButton* addChoice(const QString& text, const QString& tip,
                                         atlas::exchange::SourceChoice choice);
    void read();
    void showPreview(Preview preview);
    void takeIn();
    void showOutcome(const Outcome& outcome);
    void fail(const Error& error);
    void setStage(Stage stage);
    void showCount();
    [[nodiscard]] QModelIndexList selected() const;

    PageContext m_context;
    QString m_path;
    CountryBox* m_country;
    QLabel* m_summary;
    QTableView* m_view;
    SourcesModel* m_sources;
    QList<QPushButton*> m_choices;
    QLabel* m_problemsTitle;
    QTableView* m_problemsView;
    ProblemsModel* m_problems;
    QProgressBar* m_progress;
    QPushButton* m_import;
    QPushButton* m_close;
    QPointer<Task> m_writing;
    int m_request = 0;
    Stage m_stage = Stage::reading;
};

/// Whether the name is that of a bibliography: .ris, .bib, .json.
[[nodiscard]] bool isBibliography(const QString& path);

/// Adds Data ▸ Import sources… and opens the dialog for bibliographies that are dropped on the window.
void addSourceImportCommands(const PageContext& context, QWidget& window);

} // namespace atlas::ui::exchange
