#include "ui/shell/record_finder.h"

#include "core/study/find_records.h"
#include "ui/common/convert.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"

namespace atlas::ui::shell {

namespace {

constexpr std::size_t most_of_a_kind = 6;

} // namespace

std::unique_ptr<RecordFinder> RecordFinder::over(const PageContext& context, const PageRegistry& pages)
{
    auto file = readerFor(context.session);
    if (!file)
        return nullptr;
    return std::unique_ptr<RecordFinder>(new RecordFinder(context, pages, std::move(*file)));
}

RecordFinder::RecordFinder(const PageContext& context, const PageRegistry& pages,
                           std::shared_ptr<study::StudyFile> file)
    : m_context(context)
    , m_file(std::move(file))
{
    // In the order of the navigation: what is entered most stands first.
    for (const PageDescription& page : pages.pages()) {
        const QString prefix = QStringLiteral("records.");
        const dictionary::Layout* layout =
            page.id.startsWith(prefix) ? dictionary::findLayout(toUtf8(page.id.mid(prefix.size()))) : nullptr;
        if (layout == nullptr || layout->kind().title.empty())
            continue;
        m_kinds.push_back(layout);
        m_pages.emplace(layout, page);
    }
}

void RecordFinder::find(const QString& typed)
{
    m_next = typed;
    m_waiting = true;
    if (m_task != nullptr)
        m_task->cancel();
    else
        start();
}

// The connection serves one thread at a time, so that the next query waits for the end of this one.
void RecordFinder::start()
{
    m_waiting = false;
    if (m_next.trimmed().isEmpty()) {
        Q_EMIT found({});
        return;
    }
    m_task = m_context.tasks.start(
        tr("Searching"), this,
        [file = m_file, kinds = m_kinds, studies = m_context.session.scope(),
         typed = toUtf8(m_next)](TaskProgress& progress) {
            file->db().setInterrupt([&progress] { return progress.cancelled(); });
            auto records = study::findRecords(*file, typed, kinds, studies, most_of_a_kind);
            file->db().setInterrupt({});
            return records;
        },
        [this](const Result<std::vector<study::FoundRecord>>& records) {
            m_task = nullptr;
            if (m_waiting)
                return start();
            std::vector<PaletteEntry> entries;
            if (records)
                for (const study::FoundRecord& record : *records)
                    entries.push_back(entryFor(record));
            Q_EMIT found(std::move(entries));
        });
}

PaletteEntry RecordFinder::entryFor(const study::FoundRecord& record) const
{
    const PageDescription& page = m_pages.at(record.layout);
    return {toQString(record.title),
            {},
            {},
            page.icon,
            true,
            [&navigator = m_context.navigator, id = page.id, pk = record.pk] {
                navigator.show(id, QVariant::fromValue(qint64{pk}));
            },
            page.title};
}

} // namespace atlas::ui::shell
