#include "ui/records/attachments_pane.h"

#include "core/dictionary/kinds/attachment.h"
#include "core/study/attachments.h"
#include "ui/common/convert.h"
#include "ui/common/icons.h"
#include "ui/common/room_below.h"
#include "ui/common/row_table.h"
#include "ui/records/flow_layout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::records {

namespace attachment = dictionary::attachment;

namespace {

constexpr int most_rows_seen = 6;
enum Column : int { column_title, column_purpose, column_size, column_consent, column_count };

QToolButton* makeButton(const QString& text, const char* iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(ui::icon(QLatin1String(iconName)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

AttachmentsPane::AttachmentsPane(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_words(&words)
    , m_heading(new QWidget(this))
    , m_attach(makeButton(tr("Attach…"), "add", m_heading))
    , m_table(new QTableWidget(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("attachmentsPane"));
    setAccessibleName(m_words->label(attachment::kind.plural));
    makeTable();
    build();
    connect(m_attach, &QToolButton::clicked, this, &AttachmentsPane::attachWanted);
    fit();
    enable();
}

void AttachmentsPane::build()
{
    auto* row = new QHBoxLayout(m_heading);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(m_words->label(attachment::kind.plural), m_heading);
    label->setProperty("role", QStringLiteral("heading"));
    giveRoomBelow(*label);
    m_attach->setAccessibleName(tr("Attach a file to this record"));
    row->addWidget(label, 1);
    row->addWidget(m_attach);
    m_hint->setText(tr("No files yet. Drop consent forms, photographs, scans or recordings here, or press "
                       "Ctrl+Shift+A."));
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("quiet"));
    auto* buttons = new FlowLayout(m_buttons);
    for (const AttachmentWishText& wish : attachmentWishes()) {
        if (!wish.button)
            continue;
        auto* button = makeButton(wish.shown(), wish.icon, m_buttons);
        connect(button, &QToolButton::clicked, this, [this, asked = wish.wish] { ask(asked); });
        buttons->addWidget(button);
        m_wishes.emplace_back(wish.wish, button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_table);
    column->addWidget(m_buttons);
}

void AttachmentsPane::makeTable()
{
    m_table->setAccessibleName(m_words->label(attachment::kind.plural));
    readByRows(*m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAcceptDrops(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    m_table->setColumnCount(column_count);
    m_table->setHorizontalHeaderLabels({m_words->label(attachment::title.label),
                                        m_words->label(attachment::purpose.label), tr("Size"),
                                        m_words->label(attachment::consent_scopes.label)});
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(column_size, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::currentCellChanged, this, &AttachmentsPane::enable);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this] { ask(Wish::open); });
    connect(m_table, &QTableWidget::customContextMenuRequested, this, &AttachmentsPane::openMenu);
}

void AttachmentsPane::setFile(const study::StudyFile* file)
{
    m_file = file;
    clear();
}

void AttachmentsPane::clear()
{
    m_ownerKind.clear();
    m_ownerUid.clear();
    refresh();
}

void AttachmentsPane::showRecord(const study::Record& record)
{
    m_ownerKind = record.layout().kind().key;
    m_ownerUid = record.pk != 0 ? record.uid : std::string();
    refresh();
}

void AttachmentsPane::refresh()
{
    const std::int64_t chosen = currentPk();
    m_attachments.clear();
    if (m_file != nullptr && !m_ownerUid.empty()) {
        study::Record owner(*dictionary::findLayout(m_ownerKind));
        owner.uid = m_ownerUid;
        auto found = study::attachmentsOf(*m_file, owner);
        if (found)
            m_attachments = std::move(*found);
        else
            Q_EMIT failed(found.error());
    }
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_attachments.size()));
    int current = m_attachments.empty() ? -1 : 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        showRow(row);
        if (m_attachments[static_cast<std::size_t>(row)].pk == chosen)
            current = row;
    }
    m_table->setCurrentCell(current, 0);
    fit();
    enable();
}

void AttachmentsPane::showRow(int row)
{
    const dictionary::Values& values = m_attachments[static_cast<std::size_t>(row)].values;
    const QString purpose = m_words->field(values, attachment::purpose);
    const QString consent = m_words->field(values, attachment::consent_scopes);
    const qint64 bytes = values.integer(attachment::bytes).value_or(0);
    const std::array<QString, column_count> texts{toQString(values.text(attachment::title)),
                                                  purpose.isEmpty() ? tr("Not said yet") : purpose,
                                                  m_words->language().locale().formattedDataSize(bytes),
                                                  consent.isEmpty() ? tr("As the record says") : consent};
    for (int column = 0; column < column_count; ++column) {
        auto* item = new QTableWidgetItem(texts.at(static_cast<std::size_t>(column)));
        item->setToolTip(item->text());
        if (column == column_size)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
    QTableWidgetItem* title = m_table->item(row, column_title);
    const QString name = toQString(values.text(attachment::file_name));
    title->setToolTip(values.integer(attachment::beside) == 1
                          ? tr("%1, kept in the folder beside the study").arg(name)
                          : name);
}

void AttachmentsPane::fit()
{
    const int rows = std::min(m_table->rowCount(), most_rows_seen);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth() + 2);
    m_table->setVisible(rows > 0);
    m_buttons->setVisible(rows > 0);
    m_hint->setVisible(rows == 0);
}

void AttachmentsPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    enable();
}

void AttachmentsPane::enable()
{
    m_attach->setEnabled(!m_readOnly && m_file != nullptr);
    for (const auto& [wish, button] : m_wishes)
        button->setEnabled(possible(wish));
}

std::int64_t AttachmentsPane::currentPk() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_attachments.size())
               ? m_attachments[static_cast<std::size_t>(row)].pk
               : 0;
}

QToolButton* AttachmentsPane::buttonFor(Wish wish) const
{
    for (const auto& [known, button] : m_wishes)
        if (known == wish)
            return button;
    return nullptr;
}

bool AttachmentsPane::possible(Wish wish) const
{
    const auto all = attachmentWishes();
    const auto text =
        std::find_if(all.begin(), all.end(), [&](const AttachmentWishText& one) { return one.wish == wish; });
    return currentPk() != 0 && !(m_readOnly && text->writes);
}

void AttachmentsPane::ask(Wish wish)
{
    if (possible(wish))
        Q_EMIT wanted(wish, currentPk());
}

void AttachmentsPane::openMenu(const QPoint& place)
{
    if (currentPk() == 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const AttachmentWishText& wish : attachmentWishes()) {
        QAction* action = menu->addAction(ui::icon(QLatin1String(wish.icon)), wish.shown());
        action->setEnabled(possible(wish.wish));
        connect(action, &QAction::triggered, this, [this, asked = wish.wish] { ask(asked); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

bool AttachmentsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask(Wish::open);
        return true;
    case Qt::Key_F2:
        ask(Wish::describe);
        return true;
    case Qt::Key_Delete:
        ask(Wish::remove);
        return true;
    default:
        return false;
    }
}

} // namespace atlas::ui::records
