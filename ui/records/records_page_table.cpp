#include "core/dictionary/kinds/study.h"
#include "ui/common/study_session.h"
#include "ui/records/filter_bar.h"
#include "ui/records/paste_dialog.h"
#include "ui/records/record_list.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/records/records_commands.h"
#include "ui/records/records_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

// What a page does with its table as a whole.
namespace atlas::ui::records {

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

} // namespace atlas::ui::records
