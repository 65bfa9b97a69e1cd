#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "core/study/record_study.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/records/double_entry_sample.h"
#include "ui/records/field_change_dialog.h"
#include "ui/records/filter_bar.h"
#include "ui/records/paste_dialog.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/records/records_commands.h"
#include "ui/records/records_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelection>
#include <QPointer>

// What a page does with its table as a whole.
namespace atlas::ui::records {

namespace {

// More of them would be felt as a window that stands still.
constexpr std::size_t most_deleted_here = 50;

} // namespace

void RecordsPage::filterList()
{
    m_list->askFilter();
}

void RecordsPage::clearFilters()
{
    m_list->filters().clearAll();
}

QString RecordsPage::whyNotClearFilters() const
{
    return m_list->filters().filtered() ? QString() : tr("Nothing is filtered.");
}

void RecordsPage::pasteRecords()
{
    if (const QString reason = whyNotPaste(); !reason.isEmpty()) {
        m_list->showProblem(reason);
        return;
    }
    PasteSource source = pasteSource(QGuiApplication::clipboard()->mimeData());
    if (!source.problem.isEmpty()) {
        m_list->showProblem(source.problem);
        m_context.navigator.tell(source.problem);
        return;
    }
    m_list->hideError();
    std::vector<std::size_t> shown;
    const QHeaderView* header = table().horizontalHeader();
    shown.reserve(static_cast<std::size_t>(header->count()));
    for (int place = 0; place < header->count(); ++place)
        shown.push_back(model().columns()[static_cast<std::size_t>(header->logicalIndex(place))]);
    auto* dialog =
        new PasteDialog(m_context, *m_layout, *m_words, std::move(shown), std::move(source), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString RecordsPage::whyNotPaste() const
{
    if (QString reason = whyNotAdd(); !reason.isEmpty())
        return reason;
    return m_layout->kind().key == dictionary::study::kind.key ? tr("Country studies are added one by one.")
                                                               : QString();
}

void RecordsPage::openViews()
{
    m_list->openViews();
}

void RecordsPage::changeField()
{
    if (!whyNotChange().isEmpty())
        return;
    m_form->keep();
    std::vector<std::int64_t> pks = table().selectedPks();
    if (pks.empty())
        pks.push_back(table().currentPk());
    const auto study = study::commonStudy(*m_context.session.file(), *m_layout, pks);
    if (!study) {
        m_list->showError(study.error());
        return;
    }
    auto* dialog = new FieldChangeDialog(m_context, *m_layout, *m_words, std::move(pks), *study, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Asked with every move in the table: counted without walking the rows.
std::int64_t RecordsPage::selectedCount() const
{
    std::int64_t selected = 0;
    for (const QItemSelectionRange& range : table().selectionModel()->selection())
        selected += range.height();
    return selected;
}

void RecordsPage::deleteRecords()
{
    if (!whyNotDelete().isEmpty())
        return;
    m_form->keep();
    const std::vector<std::int64_t> pks = table().selectedPks();
    if (pks.size() > most_deleted_here) {
        deleteMany(pks);
        return;
    }
    study::Door door(*m_context.session.file(), m_context.session.vocabularies());
    if (const auto removed = door.removeAll(*m_layout, pks, {}); !removed)
        m_list->showError(removed.error());
    m_context.session.noteWritten(toQString(m_layout->kind().key));
}

void RecordsPage::deleteMany(const std::vector<std::int64_t>& pks)
{
    auto file = writerFor(m_context.session);
    if (!file) {
        m_list->showError(file.error());
        return;
    }
    m_deleting = true;
    m_commands->refresh();
    m_context.tasks.start(
        tr("Deleting records"), &m_context.session,
        [file = std::move(*file), layout = m_layout, pks,
         vocabularies = &m_context.session.vocabularies()](TaskProgress& progress) {
            return study::Door(*file, *vocabularies).removeAll(*layout, pks, progress.steps());
        },
        [page = QPointer<RecordsPage>(this), session = &m_context.session, path = m_context.session.path(),
         kind = toQString(m_layout->kind().key)](const Result<std::int64_t>& removed) {
            const bool here = session->path() == path;
            if (here && removed)
                session->noteWritten(kind);
            if (page != nullptr)
                page->tellDeleted(removed, here);
        },
        TaskKind::writing);
}

void RecordsPage::tellDeleted(const Result<std::int64_t>& removed, bool here)
{
    m_deleting = false;
    m_commands->refresh();
    if (!here)
        return;
    if (!removed) {
        if (removed.error().code == ErrorCode::cancelled)
            m_context.navigator.tell(tr("Stopped. Nothing was deleted."));
        else
            m_list->showError(removed.error());
        return;
    }
    m_context.navigator.tell(
        tr("%1 records were deleted. Undo takes it back.", nullptr, static_cast<int>(*removed))
            .arg(m_context.language.number(*removed)));
}

void RecordsPage::drawForSecondEntry()
{
    if (!whyNotDrawForSecondEntry().isEmpty())
        return;
    m_form->keep();
    const SampleSource source{toQString(m_layout->kind().key), model().filter(), table().selectedPks()};
    m_context.navigator.show(QStringLiteral("double_entry"), QVariant::fromValue(source));
}

QString RecordsPage::whyNotDrawForSecondEntry() const
{
    if (QString reason = whyNoFile(); !reason.isEmpty())
        return reason;
    if (!study::canBeTypedTwice(*m_layout))
        return tr("Records of this kind are not typed twice.");
    return model().rowCount() > 0 ? QString() : tr("There are no records here.");
}

QString RecordsPage::whyNotChange() const
{
    if (QString reason = whyNotAdd(); !reason.isEmpty())
        return reason;
    if (table().currentPk() == 0)
        return tr("Choose a record first.");
    const auto most = static_cast<std::int64_t>(study::FieldChange::most_records);
    return selectedCount() <= most
               ? QString()
               : tr("At most %1 records can be changed at once.").arg(m_context.language.number(most));
}

} // namespace atlas::ui::records
