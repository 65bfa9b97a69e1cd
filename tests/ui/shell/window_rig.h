#pragma once

#include "tests/ui/shell/fake_session.h"
#include "ui/common/command.h"
#include "ui/common/language.h"
#include "ui/common/page.h"
#include "ui/common/preferences.h"
#include "ui/common/task_runner.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <memory>

/// A page that counts what happens to it and has one text field.
class RigPage : public atlas::ui::Page {
    Q_OBJECT

public:
    explicit RigPage(QWidget* parent)
        : Page(parent)
        , field(new QLineEdit(this))
    {
        field->setAccessibleName(QStringLiteral("Field"));
        (new QVBoxLayout(this))->addWidget(field);
    }
    void shown(const QVariant& target) override { targets.append(target); }
    void keepDrafts() override { ++drafts; }

    QLineEdit* field;
    QVariantList targets;
    int drafts = 0;
};

/// The window with a start page, two pages that need a study, and everything it stands on.
struct WindowRig {
    WindowRig();
    [[nodiscard]] RigPage* page() const { return qobject_cast<RigPage*>(window->currentPage()); }
    void openStudy() { session.open(folder.filePath(QStringLiteral("vn.ssestudy")), false); }

    QTemporaryDir folder;
    atlas::ui::Preferences preferences;
    FakeSession session;
    atlas::ui::CommandRegistry commands;
    atlas::ui::TaskRunner tasks;
    atlas::ui::Navigator navigator;
    atlas::ui::Language language;
    atlas::ui::PageContext context;
    atlas::ui::PageRegistry pages;
    std::unique_ptr<atlas::ui::shell::MainWindow> window;
};
