#pragma once

#include "app/window_program.h"
#include "core/study/record.h"
#include "ui/common/preferences.h"
#include "ui/shell/main_window.h"

#include <QString>
#include <QTemporaryDir>

namespace atlas::tests {

/// The program with its window, in English and with nothing open. What cannot be set up ends the test.
struct StartedProgram {
    StartedProgram();

    /// A new study of Viet Nam takes the place of the one that is open.
    void makeStudy(const char* name = "vn.ssestudy");
    [[nodiscard]] QString path(const char* name) const { return home.filePath(QLatin1String(name)); }
    [[nodiscard]] ui::shell::MainWindow& window() const { return program.window(); }
    [[nodiscard]] study::StudyFile& file() { return *program.session().file(); }
    /// Through the door, and told to the window as if somebody had typed it.
    study::Record save(study::Record record);
    study::Record saveEntity(const char* name);
    void activate() const; ///< the window has the focus, which the platform of the tests does not give back
    [[nodiscard]] bool settled() { return program.tasks().running().empty(); }

    QTemporaryDir home;
    ui::Preferences preferences;
    app::WindowProgram program;
};

} // namespace atlas::tests
