#include "ui/records/rests_on_dialog.h"

#include "core/dictionary/kinds/source.h"
#include "core/study/record_store.h"
#include "core/study/study_file.h"
#include "ui/common/convert.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/records/link_titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace atlas::ui::records {

namespace {

constexpr QSize comfortable(640, 520);
constexpr std::int64_t listed = 500; ///< of one field; more than this nobody reads
constexpr int kind_role = Qt::UserRole;
constexpr int pk_role = Qt::UserRole + 1;

} // namespace

RestsOnDialog::RestsOnDialog(const PageContext& context, const dictionary::Layout& layout, std::int64_t pk,
                             const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_words(context.session.vocabularies(), context.language)
    , m_heading(new QLabel)
    , m_stack(new QStackedWidget)
    , m_tree(new QTreeWidget)
    , m_empty(new EmptyState(QStringLiteral("link")))
    , m_progress(new QProgressBar)
    , m_open(new QPushButton(tr("&Open the record")))
{
    setWindowTitle(layout.kind().key == dictionary::source::kind.key ? tr("What rests on this source")
                                                                     : tr("What cites this record"));
    layOut(title);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { goTo(item); });
    connect(m_open, &QPushButton::clicked, this, [this] { goTo(m_tree->currentItem()); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        m_open->setEnabled(item != nullptr && item->data(0, pk_role).toLongLong() != 0);
    });
    connect(&context.session, &StudySession::closing, this, [this] { done(Rejected); });
    search(layout, pk);
}

void RestsOnDialog::layOut(const QString& title)
{
    m_heading->setText(title);
    m_heading->setWordWrap(true);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setUniformRowHeights(true);
    m_empty->setTexts(tr("Nothing rests on it yet"),
                      tr("Records that name it as their source, evidence or link are listed here."));
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Searching"));
    m_stack->addWidget(m_progress);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    m_open->setEnabled(false);
    m_open->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_open);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    resize(comfortable);
}

void RestsOnDialog::search(const dictionary::Layout& layout, std::int64_t pk)
{
    const auto reader = readerFor(m_context.session);
    if (!reader) {
        showFound({tl::unexpected(reader.error()), {}});
        return;
    }
    m_context.tasks.start(
        windowTitle(), this,
        [file = *reader, layout = &layout, pk](TaskProgress&) {
            const bool source = layout->kind().key == dictionary::source::kind.key;
            return Found{study::incomingLinks(*file, *layout, pk, listed),
                         source ? analysis::supportedBySource(*file, pk)
                                : Result<std::vector<analysis::SupportedRecord>>()};
        },
        [this](const Found& found) { showFound(found); });
}

QTreeWidgetItem* RestsOnDialog::addGroup(const QString& text, std::int64_t count)
{
    auto* group = new QTreeWidgetItem(
        m_tree,
        {tr("%1 (%2)", "kind and field, number of records").arg(text, m_context.language.number(count))});
    QFont bold = group->font(0);
    bold.setBold(true);
    group->setFont(0, bold);
    group->setExpanded(true);
    return group;
}

void RestsOnDialog::addRecord(QTreeWidgetItem* group, const dictionary::Layout& layout, std::int64_t pk,
                              const QString& title)
{
    QString text = title;
    if (text.isEmpty() && m_context.session.file() != nullptr) {
        LinkTitles titles(m_words);
        titles.setFile(m_context.session.file());
        text = titles.title(layout.kind().key, pk);
    }
    auto* item = new QTreeWidgetItem(group, {text.isEmpty() ? m_words.label(layout.kind().label) : text});
    item->setToolTip(0, text);
    item->setData(0, kind_role, toQString(layout.kind().key));
    item->setData(0, pk_role, qint64{pk});
}

void RestsOnDialog::addLinks(const study::IncomingLinks& links)
{
    const dictionary::Kind& kind = links.layout->kind();
    auto* group = addGroup(
        tr("%1: %2", "kind and field").arg(m_words.label(kind.plural), m_words.label(links.field->label)),
        links.count);
    for (const study::LinkingRecord& record : links.records)
        addRecord(group, *links.layout, record.pk, toQString(record.title));
    const auto left = links.count - static_cast<std::int64_t>(links.records.size());
    if (left > 0)
        new QTreeWidgetItem(group, {tr("and %Ln more", nullptr, static_cast<int>(left))});
}

void RestsOnDialog::addSupported(const std::vector<analysis::SupportedRecord>& supported)
{
    std::map<const dictionary::Layout*, QTreeWidgetItem*> groups;
    std::map<const dictionary::Layout*, std::int64_t> counts;
    std::map<std::pair<const dictionary::Layout*, std::int64_t>, bool> seen;
    for (const analysis::SupportedRecord& record : supported)
        if (seen.emplace(std::pair(record.layout, record.pk), true).second)
            ++counts[record.layout];
    seen.clear();
    for (const analysis::SupportedRecord& record : supported) {
        if (!seen.emplace(std::pair(record.layout, record.pk), true).second)
            continue;
        QTreeWidgetItem*& group = groups[record.layout];
        if (group == nullptr)
            group =
                addGroup(tr("%1 that its evidence supports").arg(m_words.label(record.layout->kind().plural)),
                         counts[record.layout]);
        addRecord(group, *record.layout, record.pk, toQString(record.title));
    }
}

void RestsOnDialog::showFound(const Found& found)
{
    if (!found.links || !found.supported) {
        const ErrorText text = errorText(!found.links ? found.links.error() : found.supported.error());
        m_empty->setTexts(text.happened, text.advice);
        m_stack->setCurrentWidget(m_empty);
        Q_EMIT shown();
        return;
    }
    addSupported(*found.supported);
    for (const study::IncomingLinks& links : *found.links)
        addLinks(links);
    m_stack->setCurrentWidget(m_tree->topLevelItemCount() > 0 ? static_cast<QWidget*>(m_tree) : m_empty);
    if (QTreeWidgetItem* first = m_tree->topLevelItem(0)) {
        m_tree->setCurrentItem(first->child(0));
        m_tree->setFocus();
    }
    Q_EMIT shown();
}

// The record of a part is reached through the record it is a part of.
void RestsOnDialog::goTo(const QTreeWidgetItem* item)
{
    std::int64_t pk = item != nullptr ? item->data(0, pk_role).toLongLong() : 0;
    if (pk == 0 || m_context.session.file() == nullptr)
        return;
    const dictionary::Layout* layout = dictionary::findLayout(toUtf8(item->data(0, kind_role).toString()));
    while (layout != nullptr && !layout->kind().parent.empty()) {
        const auto part = study::RecordStore(*m_context.session.file()).find(*layout, pk);
        if (!part)
            return;
        pk = part->parent;
        layout = dictionary::findLayout(layout->kind().parent);
    }
    if (layout == nullptr)
        return;
    const QString page = QStringLiteral("records.") + toQString(layout->kind().key);
    accept();
    m_context.navigator.show(page, QVariant::fromValue(qint64{pk}));
}

} // namespace atlas::ui::records
