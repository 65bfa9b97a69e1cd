#pragma once

#include "core/base/result.h"
#include "core/figures/figure_data.h"

#include <QWidget>

#include <vector>

class QAction;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace atlas::ui {
class EmptyState;
class Language;
} // namespace atlas::ui

namespace atlas::ui::figures {

class FigureCanvas;
class FigureRowsModel;

/// A figure to look at, walk through and take away: the drawing or its rows as a table, copied or saved in
/// each format. Text of the figure is in `language`, that of menus in the window's.
class FigureView : public QWidget {
    Q_OBJECT

public:
    /// `language` must outlive the view or its next setFigure with another one.
    explicit FigureView(const Language& language, QWidget* parent = nullptr);

    /// A figure without a value shows the empty state.
    void setFigure(atlas::figures::FigureData figure);
    void setFigure(atlas::figures::FigureData figure, const Language& language);
    [[nodiscard]] const atlas::figures::FigureData& figure() const { return m_data; }

    void setTableShown(bool shown);
    [[nodiscard]] bool tableShown() const;

    /// What the empty state offers, such as "Import records". Not owned; the first is the one to take.
    void offerWhenEmpty(QAction* action);

    /// Table, copy image, copy data, save: for the menus of a page. They work while the view has a figure.
    [[nodiscard]] QList<QAction*> figureActions() const;

    void copyImage() const; ///< bitmap and SVG
    void copyData() const;  ///< the rows, tabs between
    /// Asks for a name, writes by its ending (svg, png, csv) and tells what went wrong.
    void saveAs();
    /// Without asking and without a word about an error.
    [[nodiscard]] Result<void> saveTo(const QString& path);

Q_SIGNALS:
    /// A mark was clicked or activated by key: list these records under the heading `what`.
    void recordsRequested(const atlas::study::Filter& records, const QString& what);
    void saved(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void makeTable();
    void requestRecords(std::size_t row, std::size_t column);
    void retranslate();
    void showPart();

    const Language* m_language;
    atlas::figures::FigureData m_data;
    FigureCanvas* m_canvas;
    FigureRowsModel* m_rows;
    QTableView* m_table;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QToolButton* m_tableButton;
    QToolButton* m_menuButton;
    QAction* m_tableAction;
    QAction* m_copyImageAction;
    QAction* m_copyDataAction;
    QAction* m_saveAction;
};

} // namespace atlas::ui::figures
