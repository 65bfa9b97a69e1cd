#include "ui/records/check_list.h"

#include "core/base/text.h"
#include "ui/common/convert.h"
#include "ui/common/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace atlas::ui::records {

namespace {

// A list that is seen whole needs no search.
constexpr int few_entries = 8;

} // namespace

CheckList::CheckList(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &CheckList::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &CheckList::changed);
}

void CheckList::setEntries(const QList<Entry>& entries, const QString& name)
{
    const QSignalBlocker quiet(m_list);
    m_search->clear();
    m_list->clear();
    m_list->setAccessibleName(name);
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem(entry.text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, entry.key);
        item->setCheckState(Qt::Unchecked);
    }
    const bool many = entries.size() > few_entries;
    m_search->setVisible(many);
    setFocusProxy(many ? static_cast<QWidget*>(m_search) : m_list);
    m_list->setCurrentRow(0);
}

void CheckList::tick(const QStringList& keys)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setCheckState(keys.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList CheckList::ticked() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.append(m_list->item(row)->data(Qt::UserRole).toString());
    return keys;
}

void CheckList::narrow(const QString& typed)
{
    const std::string wanted = text::fold(toUtf8(typed));
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const std::string shown =
            text::fold(toUtf8(item->text() + QLatin1Char(' ') + item->data(Qt::UserRole).toString()));
        const bool fits = shown.find(wanted) != std::string::npos;
        item->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

// The focus stays in the line: arrows walk the list below it, and Ctrl+Space ticks there, so that a space
// can be typed.
bool CheckList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier)
        if (QListWidgetItem* item = m_list->currentItem()) {
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            return true;
        }
    return QWidget::eventFilter(watched, event);
}

} // namespace atlas::ui::records
