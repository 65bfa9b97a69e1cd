#include "ui/shell/shortcuts_dialog.h"

#include "ui/common/command.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace atlas::ui::shell {

namespace {

QString allKeys(const QAction* action)
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String(",  "));
}

QList<QAction*> actionsWithKeys(const CommandRegistry& commands)
{
    QList<QAction*> found;
    for (QAction* action : commands.actions())
        if (!action->shortcuts().isEmpty())
            found.append(action);
    return found;
}

QTableWidget* tableOf(const QList<QAction*>& actions, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(actions.size()), 2, parent);
    table->setHorizontalHeaderLabels({ShortcutsDialog::tr("What it does"), ShortcutsDialog::tr("Keys")});
    table->setAccessibleName(ShortcutsDialog::tr("Keyboard shortcuts"));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    for (int row = 0; row < actions.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(plainText(actions[row])));
        table->setItem(row, 1, new QTableWidgetItem(allKeys(actions[row])));
    }
    return table;
}

} // namespace

QString shortcutLines(const CommandRegistry& commands)
{
    QString lines;
    for (const QAction* action : actionsWithKeys(commands))
        lines += allKeys(action) + QLatin1Char('\t') + plainText(action) + QLatin1Char('\n');
    return lines;
}

ShortcutsDialog::ShortcutsDialog(const CommandRegistry& commands, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [lines = shortcutLines(commands)] { QGuiApplication::clipboard()->setText(lines); });
    copy->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutsDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(tableOf(actionsWithKeys(commands), this));
    layout->addWidget(buttons);
    resize(560, 520);
}

} // namespace atlas::ui::shell
