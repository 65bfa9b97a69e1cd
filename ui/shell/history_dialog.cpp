#include "ui/shell/history_dialog.h"

#include "core/study/journal.h"
#include "ui/common/command.h"
#include "ui/common/study_session.h"
#include "ui/shell/history_model.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace atlas::ui::shell {

namespace {

constexpr std::int64_t most_steps = 500;

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HistoryDialog)
};

QTableView* tableOf(HistoryModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(Texts::tr("Steps, newest first"));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(HistoryModel::WhoColumn, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(HistoryModel::WhenColumn, QHeaderView::ResizeToContents);
    return table;
}

QPushButton* buttonFor(QAction* action, QDialogButtonBox& box)
{
    QPushButton* button = box.addButton(action->text(), QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

void showHistory(MainWindow& window, const PageContext& context)
{
    auto* dialog = new QDialog(&window);
    dialog->setObjectName(QStringLiteral("historyDialog"));
    dialog->setWindowTitle(Texts::tr("History"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* model = new HistoryModel(context.language, dialog);
    const auto fill = [model, &session = context.session] {
        if (session.isOpen())
            model->setActions(
                study::Journal(*session.file()).actions(most_steps).value_or(std::vector<study::Action>{}));
    };
    fill();
    QObject::connect(&context.session, &StudySession::undoChanged, dialog, fill);
    QObject::connect(&context.session, &StudySession::closing, dialog, &QDialog::reject);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttonFor(context.commands.action(QStringLiteral("edit.undo")), *buttons);
    buttonFor(context.commands.action(QStringLiteral("edit.redo")), *buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(tableOf(model, dialog));
    layout->addWidget(buttons);
    dialog->resize(680, 480);
    dialog->open();
}

} // namespace atlas::ui::shell
