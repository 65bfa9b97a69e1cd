#include "ui/shell/recent_list.h"

#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace atlas::ui::shell {

namespace {

constexpr int icon_size = 22;

QString shortFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return folder.startsWith(QDir::homePath()) ? QLatin1Char('~') + folder.mid(QDir::homePath().size())
                                               : folder;
}

class RecentDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {200, option.fontMetrics.height() * 2 + 18};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& colors = colorsFor(option.palette);
        const bool missing = index.data(RecentModel::MissingRole).toBool();
        const bool selected =
            option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(selected ? QPen(colors.blue, 2) : QPen(Qt::NoPen));
            painter->setBrush(colors.tint);
            painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6);
        }
        const QColor gray = option.palette.color(QPalette::Disabled, QPalette::Text);
        const QRect box = option.rect.adjusted(10, 8, -10, -8);
        painter->drawPixmap(QPoint(box.left(), box.center().y() - icon_size / 2),
                            iconPixmap(QStringLiteral("study"), icon_size,
                                       painter->device()->devicePixelRatioF(), missing ? gray : colors.blue));
        paintTexts(*painter, box.adjusted(icon_size + 12, 0, 0, 0), option, index,
                   missing ? gray : colors.text);
        painter->restore();
    }

private:
    static void paintTexts(QPainter& painter, const QRect& box, const QStyleOptionViewItem& option,
                           const QModelIndex& index, const QColor& color)
    {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(color);
        const int line = option.fontMetrics.height();
        painter.drawText(QRect(box.left(), box.top(), box.width(), line), Qt::AlignVCenter,
                         QFontMetrics(bold).elidedText(index.data(Qt::DisplayRole).toString(),
                                                       Qt::ElideMiddle, box.width()));
        painter.setFont(option.font);
        painter.setPen(colorsFor(option.palette).quiet);
        painter.drawText(QRect(box.left(), box.bottom() - line, box.width(), line), Qt::AlignVCenter,
                         option.fontMetrics.elidedText(index.data(RecentModel::DetailRole).toString(),
                                                       Qt::ElideMiddle, box.width()));
        if (index.data(RecentModel::PinnedRole).toBool())
            painter.drawPixmap(QPoint(box.right() - 14, box.top()),
                               iconPixmap(QStringLiteral("pin"), 14, painter.device()->devicePixelRatioF(),
                                          colorsFor(option.palette).accent));
    }
};

} // namespace

RecentModel::RecentModel(const Preferences& preferences, const Language& language, QObject* parent)
    : QAbstractListModel(parent)
    , m_preferences(preferences)
    , m_language(language)
{
    reload();
    connect(&preferences, &Preferences::recentChanged, this, &RecentModel::reload);
}

void RecentModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const RecentFile& file : m_preferences.recentFiles()) {
        const QFileInfo info(file.path);
        const bool missing = !info.exists();
        const QString when = missing ? tr("not found") : m_language.time(file.opened);
        m_rows.append(
            {file, info.completeBaseName(), shortFolder(file.path) + QStringLiteral(" · ") + when, missing});
    }
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(row.file.path);
    case Qt::AccessibleTextRole:
        return row.name + QStringLiteral(", ") + row.detail;
    case PathRole:
        return row.file.path;
    case DetailRole:
        return row.detail;
    case MissingRole:
        return row.missing;
    case PinnedRole:
        return row.file.pinned;
    default:
        return {};
    }
}

RecentList::RecentList(Preferences& preferences, const Language& language, QWidget* parent)
    : QListView(parent)
    , m_preferences(preferences)
{
    setObjectName(QStringLiteral("recentList"));
    setAccessibleName(tr("Recent studies"));
    setModel(new RecentModel(preferences, language, this));
    setItemDelegate(new RecentDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, &RecentList::openIndex);
}

void RecentList::openIndex(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT openWanted(index.data(RecentModel::PathRole).toString());
}

void RecentList::keyPressEvent(QKeyEvent* event)
{
    const QString path = currentIndex().data(RecentModel::PathRole).toString();
    if (!path.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT openWanted(path);
    else if (!path.isEmpty() && event->matches(QKeySequence::Delete))
        m_preferences.forget(path);
    else
        QListView::keyPressEvent(event);
}

void RecentList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const QString path = index.data(RecentModel::PathRole).toString();
    if (path.isEmpty())
        return;
    const bool pinned = index.data(RecentModel::PinnedRole).toBool();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, path] { Q_EMIT openWanted(path); })
        ->setEnabled(!index.data(RecentModel::MissingRole).toBool());
    menu->addAction(pinned ? tr("&Unpin") : tr("&Pin to the top"), this,
                    [this, path, pinned] { m_preferences.setPinned(path, !pinned); });
    menu->addAction(tr("&Remove from this list"), this, [this, path] { m_preferences.forget(path); });
    menu->popup(event->globalPos());
}

} // namespace atlas::ui::shell
