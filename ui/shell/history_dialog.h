#pragma once

#include "core/study/take_back.h"
#include "ui/common/page.h"
#include "ui/common/words.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;
class QTreeWidget;

namespace atlas::ui::shell {

class HistoryModel;

/// The steps of the open study, newest first: who, when and what, and below what the chosen one changed, from
/// and to. Takes back one of them, or all of a day, whatever came since.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(const PageContext& context, QWidget* parent);

private:
    using Work = std::function<Result<study::TakenBack>(study::StudyFile&)>;

    void build();
    [[nodiscard]] QWidget* makeFilter();
    [[nodiscard]] QWidget* makeLists();
    [[nodiscard]] QWidget* makeButtons();
    void fill();
    void showStep();
    void addEntry(const study::StepEntry& entry);
    void takeBackStep();
    void takeBackDay();
    void askForDay(const QDate& day, const study::TakenBack& trial);
    /// In a worker; `done` only when nothing stands in the way.
    void run(const QString& title, Work work, std::function<void(const study::TakenBack&)> done);
    void showObstacles(const study::TakenBack& result);
    [[nodiscard]] QString obstacleText(const study::Obstacle& obstacle) const;
    [[nodiscard]] const study::Action* current() const;

    PageContext m_context;
    Words m_words;
    HistoryModel* m_model;
    QLineEdit* m_search;
    QComboBox* m_kinds;
    QTableView* m_table;
    QTreeWidget* m_entries;
    QPushButton* m_step;
    QPushButton* m_day;
    QTimer* m_typing;
    bool m_working = false;
};

} // namespace atlas::ui::shell
