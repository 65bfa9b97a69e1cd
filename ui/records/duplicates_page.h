#pragma once

#include "core/analysis/entity_queue.h"
#include "core/study/record_merge.h"
#include "ui/common/page.h"
#include "ui/records/link_titles.h"
#include "ui/records/pair_comparison.h"

#include <memory>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace atlas::ui {
class EmptyState;
class TaskHead;
} // namespace atlas::ui

namespace atlas::ui::records {

class PairsModel;

/// Entities that may be one and the same, pair by pair, for a person to decide: merge them, or keep them
/// apart and never be asked again. Each decision is one step of Undo.
class DuplicatesPage : public Page {
    Q_OBJECT

public:
    DuplicatesPage(const PageContext& context, QWidget* parent);
    ~DuplicatesPage() override;

    void shown(const QVariant& target) override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] bool settled() const override;

    [[nodiscard]] QTableView& pairs() const { return *m_pairsView; }
    [[nodiscard]] PairComparison& comparison() const { return *m_comparison; }
    void search();
    void merge();
    void keepApart();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Found;
    void layOut();
    [[nodiscard]] QWidget* makeFoot();
    void showFound(const Found& found);
    void showPair();
    void showState();
    void forget();
    void decided(const QString& news);
    void fail(const Error& error);
    [[nodiscard]] bool mayWrite() const;

    PageContext m_context;
    Words m_words;
    LinkTitles m_titles;
    TaskHead* m_head;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableView* m_pairsView;
    PairsModel* m_pairs;
    QTableView* m_view;
    PairComparison* m_comparison;
    QPushButton* m_swap;
    QPushButton* m_merge;
    QPushButton* m_apart;
    int m_request = 0;
    bool m_searched = false;
};

} // namespace atlas::ui::records
