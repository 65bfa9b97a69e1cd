#include "ui/records/views_menu.h"

#include "core/dictionary/kind.h"
#include "ui/common/convert.h"
#include "ui/common/icons.h"
#include "ui/common/preferences.h"

#include <QInputDialog>
#include <QLineEdit>

#include <algorithm>

namespace atlas::ui::records {

namespace {

constexpr int most_numbered = 9;
constexpr int longest_name = 60;

auto named(std::vector<TableView>& views, const QString& name)
{
    return std::find_if(views.begin(), views.end(),
                        [&name](const TableView& one) { return one.name == name; });
}

// In a menu an ampersand marks a letter.
QString shown(const QString& name)
{
    return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ViewsMenu::ViewsMenu(const dictionary::Layout& layout, Preferences& preferences, Current current, Show show,
                     QWidget* parent)
    : QMenu(parent)
    , m_layout(&layout)
    , m_preferences(&preferences)
    , m_current(std::move(current))
    , m_show(std::move(show))
{
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

QString ViewsMenu::key(const char* name) const
{
    return QStringLiteral("records/%1/%2").arg(toQString(m_layout->kind().key), QLatin1String(name));
}

std::vector<TableView> ViewsMenu::views() const
{
    return readViews(m_preferences->value(key("views")).toByteArray(), *m_layout);
}

void ViewsMenu::write(const std::vector<TableView>& views)
{
    m_preferences->setValue(key("views"), writeViews(views));
}

void ViewsMenu::showFirst()
{
    choose(m_preferences->value(key("firstView")).toString());
}

void ViewsMenu::choose(const QString& name)
{
    std::vector<TableView> all = views();
    const auto found = named(all, name);
    if (found == all.end())
        return;
    m_chosen = name;
    m_show(*found);
}

void ViewsMenu::save(const QString& name)
{
    if (name.isEmpty())
        return;
    std::vector<TableView> all = views();
    TableView now = m_current();
    now.name = name;
    if (const auto known = named(all, name); known != all.end())
        *known = now;
    else
        all.push_back(now);
    write(all);
    m_chosen = name;
}

void ViewsMenu::rename(const QString& from, const QString& to)
{
    std::vector<TableView> all = views();
    const auto known = named(all, from);
    if (known == all.end() || to.isEmpty() || from == to)
        return;
    known->name = to;
    const auto kept = static_cast<std::size_t>(known - all.begin());
    // One that had the name before makes way.
    for (std::size_t index = 0; index < all.size(); ++index)
        if (index != kept && all[index].name == to) {
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
            break;
        }
    write(all);
    if (m_preferences->value(key("firstView")).toString() == from)
        beginWith(to);
    if (m_chosen == from)
        m_chosen = to;
}

void ViewsMenu::remove(const QString& name)
{
    std::vector<TableView> all = views();
    if (const auto known = named(all, name); known != all.end())
        all.erase(known);
    write(all);
    if (m_preferences->value(key("firstView")).toString() == name)
        beginWith({});
    if (m_chosen == name)
        m_chosen.clear();
}

void ViewsMenu::beginWith(const QString& name)
{
    m_preferences->setValue(key("firstView"), name);
}

void ViewsMenu::fill()
{
    clear();
    const std::vector<TableView> all = views();
    addViews(all);
    addSeparator();
    addAction(ui::icon(QStringLiteral("save")), tr("&Save this view as…"), this, [this] {
        askName(tr("Save this view"), m_chosen, [this](const QString& name) { save(name); });
    });
    if (!m_chosen.isEmpty())
        addChanges();
}

void ViewsMenu::addViews(const std::vector<TableView>& views)
{
    int number = 0;
    for (const TableView& view : views) {
        const QString text = ++number <= most_numbered
                                 ? QStringLiteral("&%1  %2").arg(number).arg(shown(view.name))
                                 : shown(view.name);
        QAction* action = addAction(text, this, [this, name = view.name] { choose(name); });
        action->setCheckable(true);
        action->setChecked(view.name == m_chosen);
    }
    if (views.empty())
        addAction(tr("No view is saved yet"))->setEnabled(false);
}

void ViewsMenu::addChanges()
{
    const QString name = shown(m_chosen);
    addAction(tr("Save &changes to “%1”").arg(name), this, [this] { save(m_chosen); });
    addAction(ui::icon(QStringLiteral("edit")), tr("&Rename “%1”…").arg(name), this, [this] {
        askName(tr("Rename the view"), m_chosen, [this](const QString& to) { rename(m_chosen, to); });
    });
    addAction(ui::icon(QStringLiteral("delete")), tr("&Delete “%1”").arg(name), this,
              [this] { remove(m_chosen); });
    QAction* first = addAction(tr("&Begin with “%1”").arg(name));
    first->setCheckable(true);
    first->setChecked(m_preferences->value(key("firstView")).toString() == m_chosen);
    connect(first, &QAction::toggled, this, [this](bool on) { beginWith(on ? m_chosen : QString()); });
}

void ViewsMenu::askName(const QString& title, const QString& proposed,
                        const std::function<void(const QString&)>& take)
{
    auto* dialog = new QInputDialog(parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name, such as “Cooperatives without a province”:"));
    dialog->setTextValue(proposed);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [take](const QString& name) { take(name.trimmed().left(longest_name)); });
    dialog->open();
}

} // namespace atlas::ui::records
