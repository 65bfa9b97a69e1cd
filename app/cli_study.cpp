#include "app/cli_study.h"

#include "ui/common/convert.h"
#include "ui/common/preferences.h"

#include <cstdlib>

namespace atlas::app {

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

study::Identity commandIdentity()
{
    ui::Preferences preferences;
    std::string name = ui::toUtf8(preferences.name());
    if (name.empty()) {
        const char* account = std::getenv("USER");
        name = account != nullptr && *account != '\0' ? account : "sse-atlas";
    }
    return {std::move(name), ui::toUtf8(preferences.team()), ui::toUtf8(preferences.device())};
}

Result<std::unique_ptr<study::StudyFile>> openStudy(const std::string& path, study::DbMode mode)
{
    return study::StudyFile::open(path, mode, systemClock(), commandIdentity());
}

} // namespace atlas::app
