#include "app/cli_study.h"

#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"
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

std::string countryCode(std::string typed)
{
    for (char& letter : typed)
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    return typed;
}

Result<std::int64_t> findStudy(const study::StudyFile& file, const std::string& country)
{
    namespace fields = dictionary::study;
    const study::Filter filter{
        std::string(fields::kind.key),
        {},
        {{std::string(fields::country.key), study::Condition::Test::any_of, {country}}},
        {}};
    const auto found = study::RecordStore(file).ids(filter, {"pk"}, 1);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::unknown_country, {{"country", country}});
    return found->front();
}

} // namespace atlas::app
