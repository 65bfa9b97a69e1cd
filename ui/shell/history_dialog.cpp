#include "ui/shell/history_dialog.h"

#include "core/dictionary/kinds/double_entry.h"
#include "core/study/record_store.h"
#include "core/study/study_file.h"
#include "core/study/translations.h"
#include "ui/common/action_text.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/error_box.h"
#include "ui/common/row_table.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/shell/history_model.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace atlas::ui::shell {

namespace {

using namespace std::chrono_literals;
constexpr auto typing_pause = 150ms;
constexpr std::int64_t most_steps = 500;
constexpr std::int64_t most_entries = 300;

struct KindChoice {
    const char* text;
    std::optional<study::ActionKind> kind;
};

constexpr std::array kind_choices{
    KindChoice{QT_TRANSLATE_NOOP("atlas::ui::shell::HistoryDialog", "All steps"), {}},
    KindChoice{QT_TRANSLATE_NOOP("atlas::ui::shell::HistoryDialog", "Deletions"), study::ActionKind::remove},
    KindChoice{QT_TRANSLATE_NOOP("atlas::ui::shell::HistoryDialog", "Edits"), study::ActionKind::edit},
    KindChoice{QT_TRANSLATE_NOOP("atlas::ui::shell::HistoryDialog", "New records"),
               study::ActionKind::create},
    KindChoice{QT_TRANSLATE_NOOP("atlas::ui::shell::HistoryDialog", "Imports"), study::ActionKind::import},
};

QPushButton* buttonFor(QAction* action, QDialogButtonBox& box)
{
    QPushButton* button = box.addButton(action->text(), QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QDate dayOf(const study::Action& action)
{
    return QDateTime::fromMSecsSinceEpoch(action.at).date();
}

} // namespace

HistoryDialog::HistoryDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_words(context.session.vocabularies(), context.language)
    , m_model(new HistoryModel(context.language, this))
    , m_search(new QLineEdit(this))
    , m_kinds(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_entries(new QTreeWidget(this))
    , m_step(new QPushButton(tr("Take back this &step"), this))
    , m_day(new QPushButton(tr("Take back the whole &day…"), this))
    , m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_typing->setSingleShot(true);
    m_typing->setInterval(typing_pause);
    connect(m_typing, &QTimer::timeout, this, &HistoryDialog::fill);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &HistoryDialog::fill);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDialog::showStep);
    connect(m_step, &QPushButton::clicked, this, &HistoryDialog::takeBackStep);
    connect(m_day, &QPushButton::clicked, this, &HistoryDialog::takeBackDay);
    connect(&context.session, &StudySession::undoChanged, this, &HistoryDialog::fill);
    connect(&context.session, &StudySession::closing, this, &QDialog::reject);
    fill();
    m_table->setFocus();
}

void HistoryDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(makeFilter());
    column->addWidget(makeLists(), 1);
    column->addWidget(makeButtons());
    resize(780, 600);
}

QWidget* HistoryDialog::makeFilter()
{
    auto* line = new QWidget(this);
    m_search->setPlaceholderText(tr("Find a record, a file or a person"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_kinds->setAccessibleName(tr("Which steps"));
    for (const KindChoice& choice : kind_choices)
        m_kinds->addItem(tr(choice.text));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_kinds);
    return line;
}

QWidget* HistoryDialog::makeLists()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Steps, newest first"));
    readByRows(*m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_entries->setAccessibleName(tr("What this step changed"));
    m_entries->setHeaderLabels({tr("Record"), tr("Field"), tr("From"), tr("To")});
    m_entries->setRootIsDecorated(false);
    m_entries->setUniformRowHeights(true);
    m_entries->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_entries->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_entries);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({340, 180});
    return splitter;
}

QWidget* HistoryDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton* button : {m_step, m_day}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    for (const char* command : {"edit.undo", "edit.redo"})
        if (QAction* action = m_context.commands.action(QLatin1String(command)))
            buttonFor(action, *buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

// The step that was chosen stays chosen where it is still shown.
void HistoryDialog::fill()
{
    if (!m_context.session.isOpen() || m_context.session.file() == nullptr)
        return;
    const study::Action* chosen = current();
    const std::int64_t seq = chosen != nullptr ? chosen->seq : 0;
    study::StepFilter filter;
    filter.limit = most_steps;
    filter.words = toUtf8(m_search->text());
    filter.kind = kind_choices.at(static_cast<std::size_t>(std::max(0, m_kinds->currentIndex()))).kind;
    const bool all = filter.words.empty() && !filter.kind;
    m_model->setActions(
        study::Journal(*m_context.session.file()).actions(filter).value_or(std::vector<study::Action>{}));
    const int row = std::max(0, m_model->rowOf(seq));
    if (m_model->rowCount() > 0)
        m_table->selectRow(row);
    m_entries->setEnabled(m_model->rowCount() > 0);
    m_table->setToolTip(m_model->rowCount() > 0 || all ? QString() : tr("No step fits."));
    showStep();
}

const study::Action* HistoryDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->action(index.row()) : nullptr;
}

void HistoryDialog::showStep()
{
    m_entries->clear();
    const study::Action* step = current();
    const bool possible = step != nullptr && !m_context.session.readOnly() && !m_working &&
                          step->kind != study::ActionKind::erase;
    m_step->setEnabled(possible);
    m_day->setEnabled(possible);
    m_step->setText(step != nullptr && step->kind == study::ActionKind::remove
                        ? tr("&Bring back what was deleted")
                        : tr("Take back this &step"));
    if (step == nullptr) {
        auto* line = new QTreeWidgetItem(m_entries, {tr("No step fits. Try fewer letters.")});
        line->setFirstColumnSpanned(true);
        return;
    }
    if (const auto day = toDate(dayOf(*step)))
        m_day->setText(tr("Take back all of &day %1…").arg(m_context.language.date(*day)));
    const auto entries = study::Journal(*m_context.session.file()).entries(step->seq, most_entries);
    if (!entries)
        return;
    for (const study::StepEntry& entry : *entries)
        addEntry(entry);
}

void HistoryDialog::addEntry(const study::StepEntry& entry)
{
    using Change = study::HistoryEntry::Change;
    const QString nothing = QString(QChar(0x2013));
    if (entry.layout == nullptr)
        return;
    QString record = toQString(entry.title);
    const QString kind = m_words.label(entry.layout->kind().label);
    if (entry.last != 0)
        record = tr("%1: %2 records", "kind and number")
                     .arg(kind, m_context.language.number(entry.last - entry.pk + 1));
    else
        record = record.isEmpty() ? kind : tr("%1 (%2)", "record and kind").arg(record, kind);
    if (entry.change != Change::updated) {
        const QString what = entry.change == Change::created    ? tr("Created")
                             : entry.change == Change::removed  ? tr("Deleted")
                             : entry.change == Change::restored ? tr("Brought back")
                                                                : tr("Personal data erased");
        new QTreeWidgetItem(m_entries, {record, what, nothing, nothing});
        return;
    }
    const auto translation = study::parseTranslationName(*entry.layout, entry.column);
    const std::string_view name = translation ? translation->field->key : std::string_view(entry.column);
    const dictionary::Column* column = entry.layout->findColumn(name);
    const LinkNames links = [this](std::string_view target, std::int64_t pk) {
        const dictionary::Layout* layout = dictionary::findLayout(target);
        return layout != nullptr && m_context.session.file() != nullptr
                   ? toQString(study::titleInFile(m_context.session.file()->db(), *layout, pk))
                   : QString();
    };
    const auto written = [&](const dictionary::Value& value) {
        const QString text = column != nullptr ? m_words.cell(*column, value, links) : QString();
        // Both entries and what was settled are kept as JSON.
        if (entry.layout->kind().key == dictionary::double_entry::kind.key &&
            text.startsWith(QLatin1Char('{')))
            return tr("Shown under “Double entry”");
        return text.isEmpty() ? nothing : text;
    };
    QString field = column != nullptr           ? m_words.label(*column)
                    : entry.column == "missing" ? tr("Reasons for missing values")
                                                : toQString(entry.column);
    if (translation)
        field = tr("%1 in %2", "field and language")
                    .arg(field, m_words.term("report_language", translation->language));
    auto* line = new QTreeWidgetItem(m_entries, {record, field, written(entry.before), written(entry.after)});
    for (int at = 0; at < m_entries->columnCount(); ++at)
        line->setToolTip(at, line->text(at));
}

void HistoryDialog::run(const QString& title, Work work, std::function<void(const study::TakenBack&)> done)
{
    if (m_context.session.file() == nullptr || m_working)
        return;
    const auto writer = writerFor(m_context.session);
    if (!writer)
        return showError(this, writer.error());
    m_working = true;
    showStep();
    m_context.tasks.start(
        title, this,
        [file = *writer, work = std::move(work)](TaskProgress& progress) {
            file->db().setInterrupt([&progress] { return progress.cancelled(); });
            return work(*file);
        },
        [this, done = std::move(done)](const Result<study::TakenBack>& result) {
            m_working = false;
            showStep();
            if (!result && result.error().code != ErrorCode::cancelled)
                showError(this, result.error());
            else if (result && !result->obstacles.empty())
                showObstacles(*result);
            else if (result)
                done(*result);
        },
        TaskKind::writing);
}

void HistoryDialog::takeBackStep()
{
    const study::Action* step = current();
    if (step == nullptr)
        return;
    const QString what = actionText(*step);
    run(
        tr("Taking back: %1").arg(what),
        [seq = step->seq](study::StudyFile& file) {
            return study::takeBackStep(file, seq, study::Trial::no);
        },
        [this, what](const study::TakenBack& result) {
            m_context.navigator.tell(result.action != 0
                                         ? tr("Taken back: %1").arg(what)
                                         : tr("There was nothing left to take back: %1").arg(what));
            if (result.action != 0)
                m_context.session.noteWritten({});
        });
}

void HistoryDialog::takeBackDay()
{
    const study::Action* step = current();
    if (step == nullptr)
        return;
    const QDate day = dayOf(*step);
    run(
        tr("Looking at the day"),
        [day](study::StudyFile& file) {
            return study::takeBackDays(file, day.startOfDay().toMSecsSinceEpoch(),
                                       day.addDays(1).startOfDay().toMSecsSinceEpoch(), {},
                                       study::Trial::yes);
        },
        [this, day](const study::TakenBack& trial) { askForDay(day, trial); });
}

void HistoryDialog::askForDay(const QDate& day, const study::TakenBack& trial)
{
    const QString name = m_context.language.locale().toString(day, QLocale::LongFormat);
    auto* box = new QMessageBox(QMessageBox::Question, windowTitle(),
                                tr("Take back everything done on %1?").arg(name), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("takeBackDayBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("%Ln step(s)", nullptr, static_cast<int>(trial.steps)) + QStringLiteral(", ") +
        tr("%Ln record(s) and parts of records", nullptr, static_cast<int>(trial.records)) +
        QStringLiteral(". ") + tr("Undo brings it all back."));
    QPushButton* go = box->addButton(tr("&Take back"), QMessageBox::AcceptRole);
    connect(go, &QPushButton::clicked, this, [this, day, name] {
        run(
            tr("Taking back: %1").arg(name),
            [day](study::StudyFile& file) {
                return study::takeBackDays(file, day.startOfDay().toMSecsSinceEpoch(),
                                           day.addDays(1).startOfDay().toMSecsSinceEpoch(),
                                           toUtf8(day.toString(Qt::ISODate)), study::Trial::no);
            },
            [this, name](const study::TakenBack& result) {
                if (result.action != 0)
                    m_context.session.noteWritten({});
                m_context.navigator.tell(tr("Taken back: %1").arg(name));
            });
    });
    box->open();
}

QString HistoryDialog::obstacleText(const study::Obstacle& obstacle) const
{
    QString record = toQString(obstacle.title);
    if (record.isEmpty())
        record = m_words.label(obstacle.layout->kind().label);
    const dictionary::Column* column = obstacle.layout->findColumn(obstacle.column);
    if (column != nullptr)
        record = tr("%1, %2", "record, field").arg(record, m_words.label(*column));
    if (!obstacle.later)
        return tr("%1: changed since").arg(record);
    return tr("%1: %2 (%3, %4)", "record: step (person, time)")
        .arg(record, actionText(*obstacle.later), toQString(obstacle.later->author),
             m_context.language.time(obstacle.later->at));
}

void HistoryDialog::showObstacles(const study::TakenBack& result)
{
    QStringList lines;
    for (const study::Obstacle& obstacle : result.obstacles)
        lines.append(QStringLiteral("•  ") + obstacleText(obstacle));
    auto* box = new QMessageBox(QMessageBox::Information, windowTitle(),
                                tr("Later work stands on this. Nothing was changed."), QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("obstaclesBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(lines.join(QLatin1Char('\n')) + QStringLiteral("\n\n") +
                            tr("Take that back first, or keep both."));
    box->open();
}

} // namespace atlas::ui::shell
