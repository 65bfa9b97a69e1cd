#include "ui/figures/figure_view.h"

#include "ui/common/convert.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_box.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/palette.h"
#include "ui/common/row_table.h"
#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_export.h"
#include "ui/figures/figure_rows_model.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas::ui::figures {

FigureView::FigureView(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(&language)
    , m_canvas(new FigureCanvas)
    , m_rows(new FigureRowsModel(this))
    , m_table(new QTableView)
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState(QStringLiteral("figures")))
    , m_stack(new QStackedWidget)
    , m_tableButton(new QToolButton)
    , m_menuButton(new QToolButton)
    , m_tableAction(new QAction(this))
    , m_copyImageAction(new QAction(this))
    , m_copyDataAction(new QAction(this))
    , m_saveAction(new QAction(this))
{
    m_canvas->setBackgroundRole(QPalette::Base);
    m_canvas->setAutoFillBackground(true);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    makeTable();
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    makeActions();

    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 0);
    bar->addStretch();
    bar->addWidget(m_tableButton);
    bar->addWidget(m_menuButton);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_canvas);

    connect(m_canvas, &FigureCanvas::activated, this,
            [this](const Datum& datum) { requestRecords(datum.row, datum.column); });
    connect(m_canvas, &FigureCanvas::currentMoved, this, [this](const QRectF& target) {
        const QPoint middle = target.center().toPoint();
        m_scroll->ensureVisible(middle.x(), middle.y(), qRound(target.width() / 2),
                                qRound(target.height() / 2) + 8);
    });
    retranslate();
    showPart();
}

void FigureView::makeTable()
{
    m_table->setHorizontalHeader(new RoomyHeader(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->verticalHeader()->hide();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() > 0 && static_cast<std::size_t>(index.column()) <= m_data.columns.size())
            requestRecords(static_cast<std::size_t>(index.row()),
                           static_cast<std::size_t>(index.column()) - 1);
    });
}

void FigureView::makeActions()
{
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_copyDataAction->setShortcut(QKeySequence::Copy);
    m_copyImageAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_saveAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_tableAction->setIcon(icon(QStringLiteral("table")));
    m_copyDataAction->setIcon(icon(QStringLiteral("copy")));
    m_saveAction->setIcon(icon(QStringLiteral("export")));
    for (QAction* action : figureActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_tableAction, &QAction::toggled, this, &FigureView::showPart);
    connect(m_copyImageAction, &QAction::triggered, this, &FigureView::copyImage);
    connect(m_copyDataAction, &QAction::triggered, this, &FigureView::copyData);
    connect(m_saveAction, &QAction::triggered, this, &FigureView::saveAs);

    m_tableButton->setDefaultAction(m_tableAction);
    m_tableButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tableButton->setAutoRaise(true);
    auto* const menu = new QMenu(m_menuButton);
    menu->addActions({m_copyImageAction, m_copyDataAction, m_saveAction});
    m_menuButton->setMenu(menu);
    m_menuButton->setIcon(icon(QStringLiteral("export")));
    m_menuButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setAutoRaise(true);
}

QList<QAction*> FigureView::figureActions() const
{
    return {m_tableAction, m_copyImageAction, m_copyDataAction, m_saveAction};
}

void FigureView::setFigure(atlas::figures::FigureData figure)
{
    m_data = std::move(figure);
    m_canvas->setFigure(m_data, *m_language);
    m_rows->setFigure(m_data, *m_language);
    m_table->setAccessibleName(m_language->text(m_data.title));
    setAccessibleName(m_language->text(m_data.title));
    showPart();
}

void FigureView::setFigure(atlas::figures::FigureData figure, const Language& language)
{
    m_language = &language;
    setFigure(std::move(figure));
}

void FigureView::showPart()
{
    const bool empty = m_data.empty();
    for (QAction* action : figureActions())
        action->setEnabled(!empty);
    m_menuButton->setEnabled(!empty);
    if (empty)
        m_stack->setCurrentWidget(m_empty);
    else if (m_tableAction->isChecked())
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_scroll);
    setFocusProxy(m_stack->currentWidget() == m_table ? static_cast<QWidget*>(m_table) : m_canvas);
}

void FigureView::setTableShown(bool shown)
{
    m_tableAction->setChecked(shown);
}

bool FigureView::tableShown() const
{
    return m_tableAction->isChecked();
}

void FigureView::offerWhenEmpty(QAction* action)
{
    m_empty->offer(action);
}

void FigureView::requestRecords(std::size_t row, std::size_t column)
{
    const atlas::figures::Cell& cell = m_data.at(row, column);
    if (cell.records)
        Q_EMIT recordsRequested(*cell.records,
                                m_language->text(atlas::figures::cellName(m_data, row, column)));
}

void FigureView::copyImage() const
{
    auto* const taken = new QMimeData; // the clipboard takes it
    taken->setImageData(figureImage(m_data, *m_language, lightPalette()));
    taken->setData(QStringLiteral("image/svg+xml"), figureSvg(m_data, *m_language));
    QGuiApplication::clipboard()->setMimeData(taken);
}

void FigureView::copyData() const
{
    QGuiApplication::clipboard()->setText(figureTable(m_data, *m_language));
}

void FigureView::saveAs()
{
    const QString name = toQString(m_data.id) + QStringLiteral(".svg");
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save figure"), name,
        QStringList{tr("Drawing (*.svg)"), tr("Picture (*.png)"), tr("Rows (*.csv)")}.join(
            QStringLiteral(";;")));
    if (path.isEmpty())
        return;
    if (const Result<void> written = saveTo(path); !written)
        showError(this, written.error());
}

Result<void> FigureView::saveTo(const QString& path)
{
    Result<void> written = exportFigure(m_data, *m_language, toPath(path));
    if (written)
        Q_EMIT saved(path);
    return written;
}

void FigureView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FigureView::retranslate()
{
    m_tableAction->setText(tr("Show as table"));
    m_tableAction->setToolTip(tr("Show the rows behind the figure (%1)")
                                  .arg(m_tableAction->shortcut().toString(QKeySequence::NativeText)));
    m_copyImageAction->setText(tr("Copy picture"));
    m_copyDataAction->setText(tr("Copy rows"));
    m_saveAction->setText(tr("Save figure as…"));
    m_menuButton->setText(tr("Take away"));
    m_menuButton->setToolTip(tr("Copy or save the figure"));
    m_empty->setTexts(
        tr("Nothing to draw yet"),
        tr("No record holds the values of this figure. Add records or import a register, and the figure "
           "fills by itself; a filter may also be too narrow."));
}

} // namespace atlas::ui::figures
