#pragma once

#include "core/base/result.h"
#include "core/figures/figure_data.h"
#include "ui/common/page.h"

#include <QTimer>

class QListWidget;

namespace atlas::ui::figures {

class FigureView;
class FiguresCommands;

/// The gallery: the figures of the catalogue on the left, the chosen one on the right, computed from the
/// records as they stand. Follows every change of the study. A mark leads to the page of its records.
class FiguresPage : public Page {
    Q_OBJECT

public:
    explicit FiguresPage(const PageContext& context, QWidget* parent = nullptr);

    /// `target`: the id of a figure ("C08").
    void shown(const QVariant& target) override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] bool settled() const override { return m_settled; }

    /// What the commands do.
    void recompute();
    void step(int by);
    void saveFigure();
    [[nodiscard]] QString whyNotSave() const; ///< "" when there is a figure

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void forget(); ///< the study goes
    void fillList();
    void show(Result<atlas::figures::FigureData> figure, int request);
    [[nodiscard]] QString currentId() const;

    PageContext m_context;
    FiguresCommands* m_commands;
    QListWidget* m_list;
    FigureView* m_view;
    QTimer m_later; ///< many changes in a row are one computation
    int m_request = 0;
    bool m_settled = false;
};

} // namespace atlas::ui::figures
