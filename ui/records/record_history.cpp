#include "ui/records/record_history.h"

#include "core/study/journal.h"
#include "core/study/translations.h"
#include "ui/common/action_text.h"
#include "ui/common/convert.h"

#include <QHeaderView>

namespace atlas::ui::records {

namespace {

using study::HistoryEntry;

QString nothing()
{
    return QString(QChar(0x2013));
}

QString happened(const HistoryEntry& entry)
{
    switch (entry.change) {
    case HistoryEntry::Change::created:
        return RecordHistory::tr("Created");
    case HistoryEntry::Change::removed:
        return RecordHistory::tr("Deleted");
    case HistoryEntry::Change::restored:
        return RecordHistory::tr("Brought back");
    case HistoryEntry::Change::updated:
        break;
    }
    return actionText(entry.action);
}

} // namespace

RecordHistory::RecordHistory(const dictionary::Layout& layout, const Words& words, QWidget* parent)
    : QTreeWidget(parent)
    , m_layout(&layout)
    , m_words(&words)
{
    setColumnCount(3);
    setHeaderLabels({tr("What"), tr("From"), tr("To")});
    setAccessibleName(tr("History of this record"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setWordWrap(true);
    setSelectionMode(SingleSelection);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RecordHistory::showRecord(study::StudyFile* file, std::int64_t pk, const LinkNames& links)
{
    clear();
    if (file == nullptr || pk == 0)
        return;
    const auto entries = study::Journal(*file).history(*m_layout, pk);
    if (!entries)
        return;
    QTreeWidgetItem* step = nullptr;
    std::int64_t shown = 0;
    for (const HistoryEntry& entry : *entries) {
        if (step == nullptr || entry.action.seq != shown)
            step = addStep(entry);
        shown = entry.action.seq;
        if (entry.change == HistoryEntry::Change::updated)
            addField(step, entry, links);
    }
    expandAll();
}

QTreeWidgetItem* RecordHistory::addStep(const HistoryEntry& entry)
{
    QString who = toQString(entry.action.author);
    if (!entry.action.team.empty())
        who = tr("%1 (%2)", "person and team").arg(who, toQString(entry.action.team));
    const QString when = m_words->language().time(entry.action.at);
    auto* step =
        new QTreeWidgetItem(this, {tr("%1, %2: %3", "when, who, what").arg(when, who, happened(entry))});
    step->setFirstColumnSpanned(true);
    QFont strong = font();
    strong.setBold(true);
    step->setFont(0, strong);
    return step;
}

void RecordHistory::addField(QTreeWidgetItem* step, const HistoryEntry& entry, const LinkNames& links)
{
    if (entry.column == "missing") {
        addReasons(step, entry);
        return;
    }
    const auto translation = study::parseTranslationName(*m_layout, entry.column);
    const std::string_view name = translation ? translation->field->key : std::string_view(entry.column);
    const dictionary::Column* column = m_layout->findColumn(name);
    if (column != nullptr && translation)
        addLine(step,
                tr("%1 in %2", "field and language")
                    .arg(m_words->label(*column), m_words->term("report_language", translation->language)),
                m_words->cell(*column, entry.before), m_words->cell(*column, entry.after));
    else if (column == nullptr)
        addLine(step, toQString(entry.column), nothing(), nothing()); // a field the program no longer has
    else
        addLine(step, m_words->label(*column), m_words->cell(*column, entry.before, links),
                m_words->cell(*column, entry.after, links));
}

void RecordHistory::addReasons(QTreeWidgetItem* step, const HistoryEntry& entry)
{
    dictionary::Values before(*m_layout);
    dictionary::Values after(*m_layout);
    const auto read = [](dictionary::Values& values, const dictionary::Value& stored) {
        if (const auto* json = std::get_if<std::string>(&stored))
            values.setMissingJson(*json);
    };
    read(before, entry.before);
    read(after, entry.after);
    for (const dictionary::Field* field : m_layout->fields()) {
        const std::string_view from = before.missingReason(*field);
        const std::string_view to = after.missingReason(*field);
        if (from != to)
            addLine(step, tr("%1: why missing").arg(m_words->label(field->label)),
                    from.empty() ? QString() : m_words->missingReason(from),
                    to.empty() ? QString() : m_words->missingReason(to));
    }
}

void RecordHistory::addLine(QTreeWidgetItem* step, const QString& field, const QString& from,
                            const QString& to)
{
    auto* line =
        new QTreeWidgetItem(step, {field, from.isEmpty() ? nothing() : from, to.isEmpty() ? nothing() : to});
    for (int column = 0; column < 3; ++column)
        line->setToolTip(column, line->text(column));
}

} // namespace atlas::ui::records
