#include "ui/common/command.h"

#include "ui/common/icons.h"

#include <QTimer>

#include <utility>

namespace atlas::ui {

namespace {

// "&File && more" is read as "File & more".
QString withoutLetter(QString text)
{
    qsizetype position = 0;
    while ((position = text.indexOf(QLatin1Char('&'), position)) >= 0) {
        text.remove(position, 1);
        ++position;
    }
    return text;
}

QString tipWithKeys(const QAction* action, const QString& reason)
{
    QString tip = plainText(action);
    if (tip.endsWith(QChar(0x2026)))
        tip.chop(1);
    if (!action->shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    return reason.isEmpty() ? tip : tip + QLatin1Char('\n') + reason;
}

} // namespace

Command described(const char* id, const QString& text, const QString& tip, const char* icon, Menu menu,
                  int group)
{
    Command command;
    command.id = QLatin1String(id);
    command.text = text;
    command.tip = tip;
    command.icon = QLatin1String(icon);
    command.menu = menu;
    command.group = group;
    return command;
}

QList<QKeySequence> keysFor(QKeySequence::StandardKey key, const QKeySequence& always)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (!keys.contains(always))
        keys.append(always);
    return keys;
}

QString plainText(const QAction* action)
{
    return withoutLetter(action->text());
}

QAction* CommandRegistry::add(Command command, QObject* owner)
{
    Q_ASSERT(!command.id.isEmpty() && action(command.id) == nullptr);
    auto* made = new QAction(command.text, this);
    made->setObjectName(command.id);
    made->setShortcuts(command.keys);
    made->setShortcutContext(Qt::WindowShortcut);
    made->setCheckable(command.checkable);
    made->setMenuRole(QAction::NoRole);
    made->setPriority(command.toolbar == Toolbar::named ? QAction::NormalPriority : QAction::LowPriority);
    if (!command.icon.isEmpty())
        made->setIcon(icon(command.icon));
    if (command.run)
        connect(made, &QAction::triggered, owner, [run = command.run] { run(); });
    connect(owner, &QObject::destroyed, made, [this, made] { remove(made); });
    m_order.append(made);
    const auto [place, added] = m_commands.emplace(made, std::move(command));
    update(made, place->second);
    announce();
    return made;
}

QAction* CommandRegistry::action(const QString& id) const
{
    for (QAction* known : m_order)
        if (known->objectName() == id)
            return known;
    return nullptr;
}

const Command& CommandRegistry::commandOf(const QAction* action) const
{
    return m_commands.at(action);
}

void CommandRegistry::refresh()
{
    for (QAction* known : m_order)
        update(known, m_commands.at(known));
}

void CommandRegistry::update(QAction* action, const Command& command)
{
    const QString reason = command.blocked ? command.blocked() : QString();
    action->setEnabled(reason.isEmpty());
    action->setStatusTip(reason.isEmpty() ? command.tip : reason);
    action->setToolTip(tipWithKeys(action, reason));
}

void CommandRegistry::remove(QAction* action)
{
    m_order.removeOne(action);
    m_commands.erase(action);
    action->deleteLater();
    announce();
}

void CommandRegistry::clear()
{
    m_commands.clear();
    qDeleteAll(std::exchange(m_order, {}));
}

void CommandRegistry::announce()
{
    if (m_announced)
        return;
    m_announced = true;
    QTimer::singleShot(0, this, [this] {
        m_announced = false;
        Q_EMIT changed();
    });
}

} // namespace atlas::ui
