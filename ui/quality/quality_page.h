#pragma once

#include "core/analysis/study_check.h"
#include "ui/common/page.h"
#include "ui/common/words.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace atlas::ui {
class EmptyState;
class TaskHead;
} // namespace atlas::ui

namespace atlas::ui::quality {

class AgreementView;
class QualityFilter;
class QualityModel;

/// Everything that the rules find wrong with the country studies shown, as `sse-atlas check` lists it; Enter
/// leads to the field that is meant. Beside it, how far two people who screened the same entities agree.
/// Found in a worker, anew when asked: records may change meanwhile.
class QualityPage : public Page {
    Q_OBJECT

public:
    QualityPage(const PageContext& context, QWidget* parent);

    void shown(const QVariant& target) override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] bool settled() const override;

    enum Part { problems_part, agreement_part };
    void showPart(Part part);
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] AgreementView& agreement() const { return *m_agreement; }
    [[nodiscard]] QString summary() const;
    void check();
    /// Shows the record of the chosen line, at the field.
    void openChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void makeFilters();
    void followSession();
    void forget();
    struct Found;
    void showFound(const Result<Found>& found);
    void listKinds();
    void showState();
    [[nodiscard]] QString outcome() const;

    PageContext m_context;
    Words m_words;
    TaskHead* m_head;
    QComboBox* m_severity;
    QComboBox* m_kind;
    QLabel* m_shown;
    QTableView* m_table;
    QualityModel* m_model;
    QualityFilter* m_filter;
    QTabBar* m_tabs;
    AgreementView* m_agreement;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    int m_request = 0;
    bool m_checked = false;
    bool m_stale = false;          ///< records changed since
    analysis::StudyCheck m_counts; ///< without the problems, which the model has
};

} // namespace atlas::ui::quality
