#include "ui/records/record_history.h"

#include "core/study/translations.h"
#include "ui/common/action_text.h"
#include "ui/common/convert.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

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
    case HistoryEntry::Change::erased:
        return RecordHistory::tr("Personal data erased");
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
    connect(this, &QTreeWidget::currentItemChanged, this, &RecordHistory::chosen);
}

void RecordHistory::showRecord(study::StudyFile* file, std::int64_t pk, const LinkNames& links)
{
    QTreeWidgetItem* before = currentItem();
    const int top = before == nullptr             ? -1
                    : before->parent() == nullptr ? indexOfTopLevelItem(before)
                                                  : indexOfTopLevelItem(before->parent());
    clear();
    m_entries.clear();
    if (file == nullptr || pk == 0) {
        Q_EMIT chosen();
        return;
    }
    m_entries = study::Journal(*file).history(*m_layout, pk).value_or(std::vector<HistoryEntry>());
    QTreeWidgetItem* step = nullptr;
    std::int64_t shown = 0;
    for (m_adding = 0; m_adding < m_entries.size(); ++m_adding) {
        const HistoryEntry& entry = m_entries[m_adding];
        if (step == nullptr || entry.action.seq != shown)
            step = addStep(entry);
        shown = entry.action.seq;
        if (entry.change == HistoryEntry::Change::updated)
            addField(step, entry, links);
    }
    expandAll();
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(std::clamp(top, 0, topLevelItemCount() - 1)));
    Q_EMIT chosen();
}

const HistoryEntry* RecordHistory::entryOf(const QTreeWidgetItem* item) const
{
    return item != nullptr ? &m_entries[item->data(0, Qt::UserRole).toULongLong()] : nullptr;
}

const HistoryEntry* RecordHistory::chosenEntry() const
{
    const QTreeWidgetItem* item = currentItem();
    return item != nullptr && item->parent() != nullptr ? entryOf(item) : nullptr;
}

const study::Action* RecordHistory::chosenStep() const
{
    const HistoryEntry* entry = entryOf(currentItem());
    return entry != nullptr ? &entry->action : nullptr;
}

const study::Action* RecordHistory::latestStep() const
{
    return m_entries.empty() ? nullptr : &m_entries.front().action;
}

bool RecordHistory::beforeErasure() const
{
    const study::Action* step = chosenStep();
    return step != nullptr && std::any_of(m_entries.begin(), m_entries.end(), [&](const HistoryEntry& entry) {
               return entry.change == HistoryEntry::Change::erased && entry.action.seq >= step->seq;
           });
}

void RecordHistory::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem() != nullptr)
        Q_EMIT restoreWanted();
    else
        QTreeWidget::keyPressEvent(event);
}

QTreeWidgetItem* RecordHistory::addStep(const HistoryEntry& entry)
{
    QString who = toQString(entry.action.author);
    if (!entry.action.team.empty())
        who = tr("%1 (%2)", "person and team").arg(who, toQString(entry.action.team));
    const QString when = m_words->language().time(entry.action.at);
    auto* step =
        new QTreeWidgetItem(this, {tr("%1, %2: %3", "when, who, what").arg(when, who, happened(entry))});
    step->setData(0, Qt::UserRole, qulonglong{m_adding});
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
    line->setData(0, Qt::UserRole, qulonglong{m_adding});
    for (int column = 0; column < 3; ++column)
        line->setToolTip(column, line->text(column));
}

} // namespace atlas::ui::records
