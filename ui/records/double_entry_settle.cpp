#include "ui/records/double_entry_settle.h"

#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/empty_state.h"
#include "ui/common/row_table.h"
#include "ui/common/study_session.h"
#include "ui/records/settle_value_dialog.h"
#include "ui/records/study_context.h"
#include "ui/records/study_mark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace atlas::ui::records {

using study::Settle;

DoubleEntrySettle::DoubleEntrySettle(const PageContext& context, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(&words)
    , m_titles(words)
    , m_model(new DiscrepanciesModel(words, m_titles.names(), this))
    , m_table(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_first(new QPushButton(tr("&1  Keep the first"), this))
    , m_second(new QPushButton(tr("&2  Take the second"), this))
    , m_other(new QPushButton(tr("&3  Type another…"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("check"), this))
{
    m_table->setModel(m_model);
    readByRows(*m_table);
    m_table->setAccessibleName(tr("What the two entries have differently"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(DiscrepanciesModel::paper, 180);
    m_table->setColumnWidth(DiscrepanciesModel::field, 240);
    for (const int column : {DiscrepanciesModel::first, DiscrepanciesModel::second})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_summary->setWordWrap(true);
    auto* list = new QWidget(this);
    auto* inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 12, 6);
    top->addWidget(m_summary);
    inside->addLayout(top);
    inside->addWidget(m_table, 1);
    inside->addWidget(makeFoot());
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_empty->setTexts(tr("Nothing is left to settle"),
                      tr("What two people typed differently stands here until somebody looks at the paper."));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DoubleEntrySettle::showState);
    connect(m_first, &QPushButton::clicked, this, [this] { settle(Settle::keep); });
    connect(m_second, &QPushButton::clicked, this, [this] { settle(Settle::take_second); });
    connect(m_other, &QPushButton::clicked, this, &DoubleEntrySettle::askOther);
    showState();
}

QWidget* DoubleEntrySettle::makeFoot()
{
    m_first->setToolTip(tr("The record stays as it is (1)"));
    m_second->setToolTip(tr("The record takes the value of the second entry (2)"));
    m_other->setToolTip(tr("Neither is right: type what stands on the paper (3)"));
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 6, 12, 10);
    auto* hint = new QLabel(
        tr("Look at the paper; each key settles one field and goes on. Undo takes it back."), foot);
    hint->setProperty("role", QStringLiteral("quiet"));
    hint->setWordWrap(true);
    row->addWidget(m_first);
    row->addWidget(m_second);
    row->addWidget(m_other);
    row->addWidget(hint, 1);
    return foot;
}

void DoubleEntrySettle::takeFile()
{
    m_titles.setFile(m_context.session.file());
    showState();
}

void DoubleEntrySettle::letGo()
{
    m_titles.setFile(nullptr);
    setEntries({}, 0);
}

void DoubleEntrySettle::setEntries(std::vector<DifferingEntry> entries, std::int64_t left)
{
    const int row = m_table->currentIndex().row();
    m_titles.forget();
    m_left = left;
    m_model->setEntries(std::move(entries));
    m_table->selectRow(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
    showState();
}

void DoubleEntrySettle::showState()
{
    const int row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < m_model->rowCount();
    const bool writable = m_context.session.file() != nullptr && !m_context.session.readOnly();
    for (QPushButton* button : {m_first, m_second})
        button->setEnabled(any && writable);
    m_other->setEnabled(any && writable && m_model->compared(row).field != nullptr &&
                        m_model->now(row) != nullptr);
    QString summary = tr("%Ln difference(s) to settle.", nullptr, m_model->rowCount());
    if (m_left > 0)
        summary +=
            QLatin1Char(' ') + tr("%Ln more record(s) come after these.", nullptr, static_cast<int>(m_left));
    m_summary->setText(summary);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void DoubleEntrySettle::settle(Settle how)
{
    settle(m_table->currentIndex().row(), how, nullptr);
}

// While it was typed, the list may have been read anew.
void DoubleEntrySettle::settleOther(std::int64_t entry, const std::string& place,
                                    const dictionary::Values& typed, const QString& name)
{
    const int row = m_model->rowOf(entry, place);
    if (row < 0)
        m_context.navigator.tell(
            tr("“%1” is not there to settle any more. What you typed was not written.").arg(name));
    else
        settle(row, Settle::take_other, &typed);
}

void DoubleEntrySettle::settle(int row, Settle how, const dictionary::Values* other)
{
    if (row < 0 || row >= m_model->rowCount() || m_context.session.file() == nullptr)
        return;
    study::StudyFile& file = *m_context.session.file();
    DifferingEntry entry{m_model->entry(row), nullptr};
    const std::string place = m_model->compared(row).place;
    const QString kind = toQString(entry.about.layout->kind().key);
    const auto done =
        study::settle(file, m_context.session.vocabularies(), entry.about.pk, place, how, other);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    if (auto pair = study::readEntryPair(file, entry.about.pk)) {
        entry.pair = std::move(*pair);
        m_model->replace(entry);
    }
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    showState();
    Q_EMIT wrote(kind);
    if (m_model->rowCount() > 0)
        m_table->setFocus();
}

void DoubleEntrySettle::askOther()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount() || m_context.session.file() == nullptr || !m_other->isEnabled())
        return;
    FormContext form;
    form.words = m_words;
    form.titles = &m_titles;
    form.file = m_context.session.file();
    form.today = dateOf(form.file->clock().now());
    const auto study = study::RecordStore(*form.file)
                           .find(dictionary::layoutOf(dictionary::study::kind), m_model->entry(row).study);
    if (study)
        takeStudy(form, *study);
    form.learnMark = [this, pk = form.study](ThousandsMark mark) { return learnMark(pk, mark); };
    auto* dialog = new SettleValueDialog(*m_model->compared(row).field, *m_model->now(row), std::move(form),
                                         m_model->fieldName(row), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_context.session, &StudySession::closing, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, entry = m_model->entry(row).pk, place = m_model->compared(row).place,
             name = m_model->fieldName(row)] { settleOther(entry, place, dialog->values(), name); });
    dialog->open();
}

bool DoubleEntrySettle::learnMark(std::int64_t study, ThousandsMark mark)
{
    if (m_context.session.file() == nullptr)
        return false;
    if (const auto saved =
            saveThousandsMark(*m_context.session.file(), m_context.session.vocabularies(), study, mark);
        !saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    Q_EMIT wrote(toQString(dictionary::study::kind.key));
    return true;
}

bool DoubleEntrySettle::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_1:
        settle(Settle::keep);
        return true;
    case Qt::Key_2:
        settle(Settle::take_second);
        return true;
    case Qt::Key_3:
        askOther();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace atlas::ui::records
