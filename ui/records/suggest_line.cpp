#include "ui/records/suggest_line.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <iterator>

namespace atlas::ui::records {

namespace {

constexpr int key_role = Qt::UserRole;
constexpr int detail_role = Qt::UserRole + 1;
constexpr int most_lines = 10;
constexpr int narrowest = 260;

// The detail stands quietly at the right edge.
class SuggestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem shortened = option;
        const QString detail = index.data(detail_role).toString();
        QStyledItemDelegate::paint(painter, shortened, index);
        if (detail.isEmpty())
            return;
        painter->save();
        painter->setPen(colorsFor(option.palette).quiet);
        painter->drawText(option.rect.adjusted(8, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QString detail = index.data(detail_role).toString();
        if (!detail.isEmpty())
            size.rwidth() += option.fontMetrics.horizontalAdvance(detail) + 24;
        return size;
    }
};

Suggestion suggestionAt(const QModelIndex& index)
{
    return {index.data(key_role).toString(), index.data(Qt::DisplayRole).toString(),
            index.data(detail_role).toString()};
}

QList<Suggestion> readingSo(const QList<Suggestion>& suggestions, const QString& typed)
{
    QList<Suggestion> found;
    std::copy_if(suggestions.begin(), suggestions.end(), std::back_inserter(found), [&](const auto& one) {
        return one.text.compare(typed.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found;
}

bool severalReadSo(const QList<Suggestion>& suggestions, const QString& typed)
{
    const QList<Suggestion> same = readingSo(suggestions, typed);
    const auto present = std::count_if(same.begin(), same.end(), [](const auto& one) { return !one.past; });
    return present > 1 || (present == 0 && same.size() > 1);
}

} // namespace

SuggestLine::SuggestLine(Source source, QWidget* parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_model(new QStandardItemModel(this))
{
    QAction* open = addAction(icon(QStringLiteral("chevron_down")), TrailingPosition);
    open->setToolTip(tr("Show the list (Down)"));
    connect(open, &QAction::triggered, this, [this] {
        if (listOpen())
            closeList();
        else
            openList();
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            m_held.clear();
        // Enter takes the marked one: of several of one name none is marked but by who chooses.
        const QList<Suggestion> found = m_source(text);
        fill(found, !text.isEmpty() && !severalReadSo(found, text));
        showList();
    });
}

SuggestLine::~SuggestLine()
{
    delete m_list;
}

void SuggestLine::openList()
{
    if (isReadOnly())
        return;
    fill(m_source(QString()), false);
    const QString shown = text();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Suggestion one = suggestionAt(m_model->index(row, 0));
        if (m_held.isEmpty() ? one.text == shown : one.key == m_held)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
    showList();
}

void SuggestLine::closeList()
{
    if (m_list)
        m_list->hide();
}

bool SuggestLine::listOpen() const
{
    return m_list && m_list->isVisible();
}

QList<Suggestion> SuggestLine::match() const
{
    const QList<Suggestion> found = m_source(text());
    for (const Suggestion& suggestion : readingSo(found, text()))
        if (suggestion.key == m_held)
            return {suggestion};
    if (severalReadSo(found, text()))
        return {};
    for (const Suggestion& suggestion : found)
        if (suggestion.text.compare(text().trimmed(), Qt::CaseInsensitive) == 0 ||
            suggestion.key.compare(text().trimmed(), Qt::CaseInsensitive) == 0)
            return {suggestion};
    return found.size() == 1 ? found : QList<Suggestion>();
}

bool SuggestLine::ambiguous() const
{
    return severalReadSo(m_source(text()), text());
}

void SuggestLine::fill(const QList<Suggestion>& suggestions, bool mark)
{
    if (!m_list) {
        // A tool tip window never takes the focus from the line; it is no child, so that the form cannot cut
        // it.
        m_list = new QListView(this);
        m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
        m_list->setAttribute(Qt::WA_ShowWithoutActivating);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setUniformItemSizes(false);
        m_list->setMouseTracking(true);
        m_list->setModel(m_model);
        m_list->setItemDelegate(new SuggestionDelegate(m_list));
        connect(m_list, &QListView::clicked, this, [this] { (void)pickMarked(); });
    }
    m_model->clear();
    for (const Suggestion& suggestion : suggestions) {
        auto* item = new QStandardItem(suggestion.text);
        item->setData(suggestion.key, key_role);
        item->setData(suggestion.detail, detail_role);
        m_model->appendRow(item);
    }
    if (mark && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void SuggestLine::showList()
{
    if (m_model->rowCount() == 0) {
        closeList();
        return;
    }
    const int lines = std::min(m_model->rowCount(), most_lines);
    const int height = m_list->sizeHintForRow(0) * lines + 2 * m_list->frameWidth() + 2;
    const int wanted = m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 20;
    const QRect room = screen()->availableGeometry();
    QRect place(mapToGlobal(QPoint(0, this->height())),
                QSize(std::clamp(wanted, std::max(width(), narrowest), room.width()), height));
    if (place.bottom() > room.bottom())
        place.moveBottom(mapToGlobal(QPoint(0, 0)).y());
    if (place.right() > room.right())
        place.moveRight(room.right());
    m_list->setGeometry(place);
    m_list->show();
    m_list->scrollTo(m_list->currentIndex());
}

bool SuggestLine::walk(int key)
{
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 10 : -10;
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + step : 0;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    return true;
}

bool SuggestLine::pickMarked()
{
    const QModelIndex marked = m_list->currentIndex();
    if (!marked.isValid())
        return false;
    const Suggestion suggestion = suggestionAt(marked);
    closeList();
    setText(suggestion.text);
    m_held = suggestion.key;
    Q_EMIT picked(suggestion);
    return true;
}

void SuggestLine::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool arrow = key == Qt::Key_Down || key == Qt::Key_Up;
    const bool page = key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    if (listOpen() && plain) {
        if ((arrow || page) && walk(key))
            return;
        if (key == Qt::Key_Escape) {
            closeList();
            return;
        }
        // Not accepted: the form goes on to the next field.
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && pickMarked()) {
            event->setAccepted(m_stays);
            return;
        }
    } else if (key == Qt::Key_F4 || (arrow && (plain || event->modifiers() == Qt::AltModifier))) {
        openList();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestLine::focusOutEvent(QFocusEvent* event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

void SuggestLine::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    if (!listOpen() && event->button() == Qt::LeftButton)
        openList();
}

void SuggestLine::resizeEvent(QResizeEvent* event)
{
    closeList();
    QLineEdit::resizeEvent(event);
}

} // namespace atlas::ui::records
