#include "ui/shell/navigation.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <optional>

namespace atlas::ui::shell {

namespace {

constexpr int icon_size = 18;

QString headingOf(PageSection section)
{
    switch (section) {
    case PageSection::start:
        return {};
    case PageSection::data:
        return NavigationModel::tr("Data");
    case PageSection::analysis:
        return NavigationModel::tr("Analysis");
    case PageSection::report:
        return NavigationModel::tr("Report");
    }
    return {};
}

class NavigationDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int line = option.fontMetrics.height();
        const bool heading = index.data(NavigationModel::HeadingRole).toBool();
        const int text = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
        const bool group = !index.data(NavigationModel::GroupRole).toString().isEmpty();
        return {text + icon_size + 44, heading && !group ? line + 20 : line + 14};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(NavigationModel::HeadingRole).toBool())
            paintHeading(*painter, option, index);
        else
            paintPage(*painter, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.88);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(colorsFor(option.palette).quiet);
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            return paintGroup(painter, option, index);
        painter.drawText(option.rect.adjusted(16, 0, -8, -5), Qt::AlignLeft | Qt::AlignBottom,
                         index.data(Qt::DisplayRole).toString());
    }

    static void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const ThemeColors& colors = colorsFor(option.palette);
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.line);
            painter.drawRoundedRect(box, 5, 5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(colors.blue, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
        }
        const bool open = index.data(NavigationModel::OpenRole).toBool();
        const QString arrow = open ? QStringLiteral("chevron_down") : QStringLiteral("chevron_right");
        painter.drawPixmap(QPoint(box.right() - 20, box.center().y() - 6),
                           iconPixmap(arrow, 14, painter.device()->devicePixelRatioF(), colors.quiet));
        painter.setPen(colors.quiet);
        painter.drawText(box.adjusted(8, 0, -24, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data(Qt::DisplayRole).toString());
    }

    static void paintPage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const ThemeColors& colors = colorsFor(option.palette);
        const bool selected = index.data(NavigationModel::ShownRole).toBool();
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        if (selected || (enabled && option.state.testFlag(QStyle::State_MouseOver))) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(selected ? colors.tint : colors.line);
            painter.drawRoundedRect(box, 5, 5);
        }
        // The bar says "here" to those who do not see the tint.
        if (selected) {
            painter.setBrush(colors.blue);
            painter.drawRoundedRect(QRect(box.left(), box.top() + 5, 3, box.height() - 10), 1.5, 1.5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(colors.blue, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
        }
        const QColor color =
            !enabled ? option.palette.color(QPalette::Disabled, QPalette::Text)
                     : (selected ? colors.blue : option.palette.color(QPalette::Active, QPalette::Text));
        const QString iconName = index.data(Qt::DecorationRole).toString();
        const double ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(QPoint(box.left() + 10, box.center().y() - icon_size / 2 + 1),
                           iconPixmap(iconName, icon_size, ratio, color));
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(box.adjusted(10 + icon_size + 9, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data(Qt::DisplayRole).toString());
    }
};

} // namespace

NavigationModel::NavigationModel(const PageRegistry& pages, QObject* parent)
    : QAbstractListModel(parent)
{
    std::optional<PageSection> section;
    for (const PageDescription& page : pages.pages()) {
        const QString& last = m_rows.empty() ? QString() : m_rows.back().group;
        if (!page.group.isEmpty() && page.group != last)
            m_rows.push_back({page.group, {}, {}, page.group, false});
        else if (page.group.isEmpty() && page.section != section && !headingOf(page.section).isEmpty())
            m_rows.push_back({headingOf(page.section), {}, {}, {}, false});
        section = page.section;
        m_rows.push_back({page.title, page.id, page.icon, page.group, page.needsStudy});
        if (m_openGroup.isEmpty())
            m_openGroup = page.group;
    }
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::DecorationRole:
        return row.icon.isEmpty() ? QVariant() : row.icon;
    case Qt::ToolTipRole:
        return row.needsStudy && !m_open ? tr("Open a study first.") : QVariant();
    case PageIdRole:
        return row.page;
    default:
        return state(role, index.row());
    }
}

QVariant NavigationModel::state(int role, int number) const
{
    const Row& row = m_rows[static_cast<std::size_t>(number)];
    const bool heading = row.page.isEmpty();
    switch (role) {
    case HeadingRole:
        return heading;
    case GroupRole:
        return row.group;
    case OpenRole:
        return heading && !row.group.isEmpty() && row.group == m_openGroup;
    case ShownRole:
        return !heading && row.page == m_shown;
    case Qt::AccessibleDescriptionRole:
        if (!heading || row.group.isEmpty())
            return {};
        return row.group == m_openGroup ? tr("Group of pages, open") : tr("Group of pages, folded");
    default:
        return {};
    }
}

void NavigationModel::setShownPage(const QString& page)
{
    m_shown = page;
    changedAll();
}

void NavigationModel::setOpenGroup(const QString& group)
{
    m_openGroup = group;
    changedAll();
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.page.isEmpty() && !row.group.isEmpty())
        return Qt::ItemIsEnabled;
    if (row.page.isEmpty() || (row.needsStudy && !m_open))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void NavigationModel::setStudyOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    changedAll();
}

QModelIndex NavigationModel::indexOf(const QString& page) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&page](const Row& row) { return row.page == page; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

Navigation::Navigation(const PageRegistry& pages, QWidget* parent)
    : QListView(parent)
    , m_model(new NavigationModel(pages, this))
{
    setObjectName(QStringLiteral("navigationList"));
    setAccessibleName(tr("Pages"));
    setAccessibleDescription(tr("Choose a page with the arrow keys."));
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        const QString page = current.data(NavigationModel::PageIdRole).toString();
        if (!page.isEmpty() && !m_following)
            Q_EMIT pageWanted(page);
    });
    connect(this, &QListView::clicked, this, &Navigation::toggle);
    open(m_model->openGroup());
}

void Navigation::open(const QString& group)
{
    m_model->setOpenGroup(group);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QString own = index.data(NavigationModel::GroupRole).toString();
        const bool heading = index.data(NavigationModel::HeadingRole).toBool();
        setRowHidden(row, !heading && !own.isEmpty() && own != group);
    }
}

void Navigation::toggle(const QModelIndex& index)
{
    const QString group = index.data(NavigationModel::GroupRole).toString();
    if (group.isEmpty() || !index.data(NavigationModel::HeadingRole).toBool())
        return;
    open(group == m_model->openGroup() ? QString() : group);
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    const bool heads = currentIndex().data(NavigationModel::HeadingRole).toBool();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (heads)
            return toggle(currentIndex());
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void Navigation::setStudyOpen(bool open)
{
    m_model->setStudyOpen(open);
}

void Navigation::showCurrent(const QString& page)
{
    m_following = true;
    m_model->setShownPage(page);
    if (const QString group = m_model->indexOf(page).data(NavigationModel::GroupRole).toString();
        !group.isEmpty())
        open(group);
    selectionModel()->setCurrentIndex(m_model->indexOf(page), QItemSelectionModel::ClearAndSelect);
    m_following = false;
}

QSize Navigation::sizeHint() const
{
    return {std::clamp(sizeHintForColumn(0) + 16, 176, 260), QListView::sizeHint().height()};
}

} // namespace atlas::ui::shell
