#pragma once

#include "core/base/clock.h"
#include "core/dictionary/vocabulary.h"
#include "ui/common/file_study_session.h"
#include "ui/common/preferences.h"
#include "ui/common/task_runner.h"

#include <QObject>

#include <memory>

class QApplication;

namespace atlas::ui {
class CommandRegistry;
}
namespace atlas::ui::shell {
class MainWindow;
}

namespace atlas::app {

/// The window and everything it stands on: makes the services, the pages and the window, and makes the window
/// again when the language changes, while the study stays open.
class WindowProgram : public QObject {
    Q_OBJECT

public:
    WindowProgram(QApplication& application, ui::Preferences& preferences);
    ~WindowProgram() override;

    /// Shows the window, opens `study` if there is one, and asks at the first start who is working.
    void start(const QString& study);

    [[nodiscard]] ui::shell::MainWindow& window() const;
    [[nodiscard]] ui::StudySession& session() { return m_session; }
    [[nodiscard]] ui::TaskRunner& tasks() { return m_tasks; }
    [[nodiscard]] ui::CommandRegistry& commands() const;

private:
    struct Parts;

    void applyLook();
    void makeWindow();
    void changeLanguage();
    void changeWindow();

    QApplication& m_application;
    ui::Preferences& m_preferences;
    dictionary::Vocabularies m_vocabularies;
    SystemClock m_clock;
    ui::TaskRunner m_tasks;
    ui::FileStudySession m_session;
    std::unique_ptr<Parts> m_parts;
};

} // namespace atlas::app
