#include "ui/shell/command_palette.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/record_finder.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace atlas::ui::shell {

namespace {

constexpr int icon_size = 16;
constexpr int palette_width = 620;
constexpr int visible_rows = 11;

class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {palette_width, option.fontMetrics.height() + 14};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& colors = colorsFor(option.palette);
        if (index.data(PaletteModel::HeadingRole).toBool())
            return paintHeading(*painter, option, index.data().toString());
        const bool enabled = static_cast<const PaletteModel*>(index.model())->entry(index).enabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.tint);
            painter->drawRoundedRect(option.rect, 5, 5);
        }
        const QRect line = option.rect.adjusted(10, 0, -10, 0);
        const QColor text = enabled ? colors.text : option.palette.color(QPalette::Disabled, QPalette::Text);
        const QPixmap picture = iconPixmap(index.data(PaletteModel::IconRole).toString(), icon_size,
                                           painter->device()->devicePixelRatioF(), text);
        painter->drawPixmap(QPoint(line.left(), line.center().y() - icon_size / 2 + 1), picture);
        const QString right = note(index);
        painter->setPen(colors.quiet);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
        const int taken = right.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(right) + 16;
        const QRect place = line.adjusted(icon_size + 10, 0, -taken, 0);
        painter->setPen(text);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, place.width()));
        painter->restore();
    }

private:
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& heading)
    {
        painter.save();
        QFont font = option.font;
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * 0.9);
        painter.setFont(font);
        painter.setPen(colorsFor(option.palette).quiet);
        painter.drawText(option.rect.adjusted(10, 0, -10, -3), Qt::AlignLeft | Qt::AlignBottom, heading);
        painter.restore();
    }

    static QString note(const QModelIndex& index)
    {
        const QString hint = index.data(PaletteModel::HintRole).toString();
        const QString keys = index.data(PaletteModel::KeysRole).toString();
        return keys.isEmpty() || hint.isEmpty() ? hint + keys : hint + QStringLiteral("   ") + keys;
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, std::unique_ptr<RecordFinder> records,
                               QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_model(new PaletteModel(this))
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing fits. Try fewer letters."), this))
    , m_records(std::move(records))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Search and commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex&) { runCurrent(); });
    if (m_records)
        connect(m_records.get(), &RecordFinder::found, this, &CommandPalette::found);
    m_model->setEntries(std::move(entries));
    select(m_model->firstEntry());
    const int row = fontMetrics().height() + 14;
    resize(std::min(palette_width, parent->width() - 40), row * visible_rows + 48);
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 60)));
    m_input->setFocus();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::build()
{
    m_input->setObjectName(QStringLiteral("commandPaletteInput"));
    m_input->setPlaceholderText(m_records ? tr("Type the name of a record, a page or a command")
                                          : tr("Type a command or the name of a page"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_input->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandPaletteList"));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setProperty("role", QStringLiteral("quiet"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
}

void CommandPalette::typed(const QString& text)
{
    m_model->setQuery(text);
    select(m_model->firstEntry());
    if (m_records)
        m_records->find(text);
}

// What was chosen with the arrow keys stays chosen.
void CommandPalette::found(std::vector<PaletteEntry> entries)
{
    const QModelIndex current = m_list->currentIndex();
    const bool moved = current.isValid() && current.row() != m_model->firstEntry();
    const PaletteEntry chosen = moved ? m_model->entry(current) : PaletteEntry();
    m_model->setFound(std::move(entries));
    const int row = moved ? m_model->rowOf(chosen) : -1;
    select(row >= 0 ? row : m_model->firstEntry());
}

void CommandPalette::select(int row)
{
    m_list->setVisible(row >= 0);
    m_nothing->setVisible(row < 0);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    if (row == m_model->firstEntry())
        m_list->scrollToTop(); // its heading too
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    if (current.data(PaletteModel::HeadingRole).toBool())
        return;
    const PaletteEntry& chosen = m_model->entry(current);
    if (!chosen.enabled)
        return;
    // The palette is gone before the command runs: it may open a dialog of its own.
    const auto run = chosen.run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    constexpr std::array forList{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    if (std::find(forList.begin(), forList.end(), key->key()) != forList.end()) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    return false;
}

} // namespace atlas::ui::shell
