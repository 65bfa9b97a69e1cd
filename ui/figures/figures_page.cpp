#include "ui/figures/figures_page.h"

#include "core/dictionary/vocabulary.h"
#include "core/figures/catalogue.h"
#include "core/study/study_file.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/error_box.h"
#include "ui/common/language.h"
#include "ui/common/shared_columns.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/figures_commands.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>

#include <chrono>

namespace atlas::ui::figures {

namespace {

using namespace std::chrono_literals;
constexpr auto calm = 150ms;
constexpr int list_width = 300;

} // namespace

FiguresPage::FiguresPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_commands(&FiguresCommands::of(context))
    , m_list(new QListWidget)
    , m_view(new FigureView(context.language))
{
    m_list->setAccessibleName(tr("Figures"));
    m_list->setObjectName(QStringLiteral("figureList"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({list_width, 3 * list_width});
    splitter->setChildrenCollapsible(false);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);

    fillList();
    m_later.setSingleShot(true);
    m_later.setInterval(calm);
    connect(&m_later, &QTimer::timeout, this, &FiguresPage::recompute);
    connect(m_list, &QListWidget::currentRowChanged, this, &FiguresPage::recompute);
    const auto soon = [this] { m_later.start(); };
    connect(&context.session, &StudySession::opened, this, soon);
    connect(&context.session, &StudySession::closing, this, &FiguresPage::forget);
    connect(&context.session, &StudySession::closed, this, soon);
    connect(&context.session, &StudySession::scopeChanged, this, soon);
    connect(&context.session, &StudySession::changed, this, soon);
    connect(m_view, &FigureView::recordsRequested, this,
            [this](const study::Filter& records, const QString& what) {
                Q_UNUSED(what)
                m_context.navigator.show(QStringLiteral("records.") + toQString(records.kind),
                                         QVariant::fromValue(records));
            });
    connect(m_view, &FigureView::saved, this,
            [this](const QString& path) { m_context.navigator.tell(tr("Saved as “%1”.").arg(path)); });
}

void FiguresPage::fillList()
{
    for (const atlas::figures::FigureSpec& spec : atlas::figures::catalogue()) {
        const QString id = toQString(spec.id);
        auto* item =
            new QListWidgetItem(tr("%1  %2").arg(id, m_context.language.text(message(spec.name))), m_list);
        item->setData(Qt::UserRole, id);
    }
    m_list->setCurrentRow(0);
}

void FiguresPage::showEvent(QShowEvent* event)
{
    m_commands->setPage(this);
    Page::showEvent(event);
}

void FiguresPage::hideEvent(QHideEvent* event)
{
    m_commands->setPage(nullptr);
    Page::hideEvent(event);
}

void FiguresPage::saveFigure()
{
    m_view->saveAs();
}

QString FiguresPage::whyNotSave() const
{
    return m_view->figure().empty() ? tr("There is no figure to take away.") : QString();
}

QList<QWidget*> FiguresPage::panes()
{
    return {m_list, m_view};
}

QString FiguresPage::currentId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void FiguresPage::shown(const QVariant& target)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole) == target)
            m_list->setCurrentRow(row);
    m_list->setFocus();
    if (m_request == 0)
        recompute();
}

void FiguresPage::step(int by)
{
    const int row = m_list->currentRow() + by;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

// Nothing of this study comes to stand in the next one.
void FiguresPage::forget()
{
    ++m_request;
    m_settled = true;
    m_view->setFigure({});
    m_context.commands.refresh();
}

void FiguresPage::recompute()
{
    auto file = readerFor(m_context.session);
    if (!file || currentId().isEmpty())
        return;
    m_settled = false;
    const int request = ++m_request;
    m_context.tasks.start(
        tr("Computing figure %1").arg(currentId()), this,
        [file = std::move(*file), columns = m_context.session.columns(), id = toUtf8(currentId()),
         language = toUtf8(m_context.language.code()), studies = m_context.session.scope(),
         vocabularies = &m_context.session.vocabularies()](TaskProgress& progress) {
            file->db().setInterrupt([&progress] { return progress.cancelled(); });
            const SharedColumns::Lease lease(columns);
            return atlas::figures::compute(
                id, {file.get(), vocabularies, language, studies, lease.cache().get()});
        },
        [this, request](Result<atlas::figures::FigureData> figure) { show(std::move(figure), request); });
}

void FiguresPage::show(Result<atlas::figures::FigureData> figure, int request)
{
    if (request != m_request)
        return;
    m_settled = true;
    if (!figure) {
        if (figure.error().code != ErrorCode::cancelled)
            showError(this, figure.error());
        return;
    }
    m_view->setFigure(std::move(*figure));
    m_context.commands.refresh();
}

} // namespace atlas::ui::figures
