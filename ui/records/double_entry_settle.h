#pragma once

#include "core/study/settlement.h"
#include "ui/common/page.h"
#include "ui/common/words.h"
#include "ui/records/discrepancies_model.h"
#include "ui/records/link_titles.h"
#include "ui/records/number_text.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace atlas::ui {
class EmptyState;
}

namespace atlas::ui::records {

/// What two people typed differently, to be settled by one key or one click each.
class DoubleEntrySettle : public QWidget {
    Q_OBJECT

public:
    DoubleEntrySettle(const PageContext& context, const Words& words, QWidget* parent);

    /// `left`: records that differ beyond those given.
    void setEntries(std::vector<DifferingEntry> entries, std::int64_t left);
    void takeFile();
    void letGo();

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] DiscrepanciesModel& model() const { return *m_model; }
    void settle(study::Settle how);
    void askOther();

Q_SIGNALS:
    void wrote(const QString& kind);
    void failed(const atlas::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFoot();
    void settle(int row, study::Settle how, const dictionary::Values* other);
    void settleOther(std::int64_t entry, const std::string& place, const dictionary::Values& typed,
                     const QString& name);
    [[nodiscard]] bool learnMark(std::int64_t study, ThousandsMark mark);
    void showState();

    PageContext m_context;
    const Words* m_words;
    LinkTitles m_titles;
    DiscrepanciesModel* m_model;
    QTableView* m_table;
    QLabel* m_summary;
    QPushButton* m_first;
    QPushButton* m_second;
    QPushButton* m_other;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    std::int64_t m_left = 0;
};

} // namespace atlas::ui::records
