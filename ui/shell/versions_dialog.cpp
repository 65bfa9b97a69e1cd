#include "ui/shell/versions_dialog.h"

#include "core/base/clock.h"
#include "core/study/study_file.h"
#include "ui/common/action_text.h"
#include "ui/common/convert.h"
#include "ui/common/error_box.h"
#include "ui/common/error_text.h"
#include "ui/common/language.h"
#include "ui/common/own_lock.h"
#include "ui/common/row_table.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/shell/versions_model.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::shell {

namespace {

constexpr std::size_t most_steps = 200;

} // namespace

VersionsDialog::VersionsDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new VersionsModel(context.language, this))
    , m_table(new QTableView)
    , m_since(new QTextBrowser)
    , m_restore(new QPushButton(tr("&Go back to this version…")))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Versions of the study"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    m_model->setVersions(study::listSnapshots(toPath(context.session.path())));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionsDialog::chosen);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::askToRestore);
    connect(&context.session, &StudySession::closing, this, &QDialog::reject);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    chosen();
}

void VersionsDialog::layOut()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Versions, newest first"));
    readByRows(*m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(VersionsModel::WhatColumn, QHeaderView::Stretch);
    m_since->setAccessibleName(tr("What was written since"));
    m_since->setOpenLinks(false);
    m_restore->setAutoDefault(false);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_since);
    splitter->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    resize(680, 560);
}

const study::Snapshot* VersionsDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->version(index.row()) : nullptr;
}

void VersionsDialog::chosen()
{
    ++m_request;
    const study::Snapshot* version = current();
    m_restore->setEnabled(false);
    if (version == nullptr)
        m_since->setPlainText(tr("No version has been kept yet. One is kept each time a changed study is "
                                 "opened, every hour while you work, before an import, and when you save."));
    else
        compare(*version);
}

void VersionsDialog::compare(const study::Snapshot& version)
{
    auto file = readerFor(m_context.session);
    if (!file)
        return;
    m_since->setPlainText(tr("Comparing…"));
    const int request = m_request;
    m_context.tasks.start(
        tr("Comparing versions"), this,
        [file = std::move(*file), version](TaskProgress&) { return study::compareSnapshot(*file, version); },
        [this, request](const Result<study::SinceSnapshot>& since) {
            if (request != m_request)
                return;
            if (since)
                show(*since);
            else
                m_since->setPlainText(errorText(since.error()).paragraph());
        });
}

void VersionsDialog::show(const study::SinceSnapshot& since)
{
    m_restore->setEnabled(!m_context.session.readOnly() && !since.actions.empty());
    if (since.actions.empty()) {
        m_since->setPlainText(tr("Nothing was written since: the study is as it was then."));
        return;
    }
    QString html = QStringLiteral("<p><b>%1</b></p><ul>")
                       .arg(tr("%Ln step(s) since then", nullptr, static_cast<int>(since.actions.size())));
    for (std::size_t i = 0; i < std::min(since.actions.size(), most_steps); ++i) {
        const study::Action& action = since.actions[i];
        html += QStringLiteral("<li>%1</li>")
                    .arg(tr("%1 (%2, %3)", "step, person, time")
                             .arg(actionText(action), toQString(action.author),
                                  m_context.language.time(action.at))
                             .toHtmlEscaped());
    }
    html += QStringLiteral("</ul><table cellspacing=\"6\">");
    for (const study::SinceSnapshot::Count& count : since.counts) {
        if (count.then == count.now)
            continue;
        const auto& kind = dictionary::findLayout(count.kind)->kind();
        html +=
            QStringLiteral("<tr><td>%1</td><td align=\"right\">%2</td></tr>")
                .arg(m_context.language.text(message(kind.plural)).toHtmlEscaped(),
                     tr("%1 then, %2 now")
                         .arg(m_context.language.number(count.then), m_context.language.number(count.now)));
    }
    m_since->setHtml(html + QStringLiteral("</table>"));
}

void VersionsDialog::askToRestore()
{
    const study::Snapshot* version = current();
    if (version == nullptr)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, windowTitle(),
                                tr("Go back to the version of %1?").arg(m_context.language.time(version->at)),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("restoreBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What was written since leaves the study. The study as it is now is kept as a "
                               "version first, so that you can come back to it."));
    QPushButton* go = box->addButton(tr("&Go back"), QMessageBox::AcceptRole);
    connect(go, &QPushButton::clicked, this, [this, chosen = *version] { restore(chosen); });
    box->open();
}

void VersionsDialog::restore(const study::Snapshot& version)
{
    StudySession& session = m_context.session;
    const QString path = session.path();
    const study::Identity identity = session.file()->identity();
    const Clock* clock = &session.file()->clock();
    const QPointer<QWidget> window = parentWidget();
    TaskRunner& tasks = m_context.tasks;
    Navigator& navigator = m_context.navigator; // lives as long as the window
    const QString when = m_context.language.time(version.at);
    // Whoever is typing may want the study to stay as it is; then this dialog stays too, and may ask again.
    disconnect(m_closed);
    m_closed = connect(&session, &StudySession::closed, this, [=, &session, &tasks, &navigator] {
        tasks.start(
            tr("Going back to a version"), &session,
            [version, path = toPath(path), clock, identity](TaskProgress& progress) {
                return pastOwnLock([&] {
                    return study::restoreSnapshot(version, path, *clock, identity, progress.steps());
                });
            },
            [=, &session, &navigator](const Result<void>& restored) {
                // Whoever has opened another study meanwhile stays in it.
                if (!session.isOpen() && !session.busy())
                    session.open(path, false);
                else if (restored && window)
                    navigator.tell(tr("“%1” is back at the version of %2. Open it to go on with it.")
                                       .arg(QFileInfo(path).fileName(), when));
                if (!restored && restored.error().code != ErrorCode::cancelled)
                    showError(window, restored.error());
            },
            TaskKind::writing);
    });
    session.close(); // this dialog goes with it
}

} // namespace atlas::ui::shell
