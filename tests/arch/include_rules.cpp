#include "tests/arch/rules.h"

#include <algorithm>
#include <array>
#include <optional>

namespace atlas::tests::arch {

namespace {

using namespace std::string_view_literals;

/// From left to right: a folder includes its own and those of a lower rank.
struct CoreFolder {
    std::string_view name;
    int rank;
};
constexpr std::array core_folders{
    CoreFolder{"base", 0},     CoreFolder{"dictionary", 1}, CoreFolder{"study", 2},
    CoreFolder{"analysis", 3}, CoreFolder{"teams", 3},      CoreFolder{"exchange", 4},
    CoreFolder{"figures", 5},  CoreFolder{"review", 6},     CoreFolder{"report", 7}};
constexpr std::string_view core_order =
    "base <- dictionary <- study <- {analysis, teams} <- exchange <- figures <- review <- report";

constexpr std::array heavy_headers{
    "nlohmann/json.hpp"sv, "boost/locale"sv, "QtCharts"sv, "QChart"sv, "qpdf/"sv, "orcus/"sv,
    "unicode/"sv,          "sqlite3.h"sv};

std::optional<int> rankOf(std::string_view folder)
{
    const auto* const found = std::find_if(core_folders.begin(), core_folders.end(),
                                           [&](const CoreFolder& known) { return known.name == folder; });
    return found == core_folders.end() ? std::nullopt : std::optional(found->rank);
}

std::string folderOf(const std::string& include, std::size_t index)
{
    return Source{include, {}, {}, {}}.folder(index);
}

template <typename Broken>
Findings forIncludes(const Source& source, const Broken& advice)
{
    Findings findings;
    for (const Include& include : includesOf(source))
        if (std::string text = advice(include); !text.empty())
            findings.push_back({source.path, include.line, std::move(text)});
    return findings;
}

} // namespace

Findings coreHasNoQt(const Source& source)
{
    if (!source.isIn("core") && !source.isIn("tests/core"))
        return {};
    return forIncludes(source, [](const Include& include) -> std::string {
        const bool module = include.name.starts_with("Qt");
        const bool type = include.name.size() > 1 && include.name[0] == 'Q' && include.name[1] >= 'A' &&
                          include.name[1] <= 'Z';
        if (!module && !type)
            return {};
        return "core knows no Qt, not <" + include.name +
               ">: use the standard library or Boost, or move this to ui";
    });
}

Findings layersPointDown(const Source& source)
{
    const std::string layer = source.folder(0);
    return forIncludes(source, [&](const Include& include) -> std::string {
        const std::string target = folderOf(include.name, 0);
        const bool up =
            (layer == "core" && (target == "ui" || target == "app")) || (layer == "ui" && target == "app");
        if (up)
            return layer + " must not include " + target + ": declare an interface in " + layer + " that " +
                   target + " fills";
        if (layer != "tests" && target == "tests")
            return "only tests include tests: move what is shared to core/base or ui/common";
        return {};
    });
}

Findings coreFoldersPointLeft(const Source& source)
{
    if (!source.isIn("core"))
        return {};
    const std::string own = source.folder(1);
    const std::optional<int> rank = rankOf(own);
    if (!rank)
        return {{source.path, 1,
                 "core/" + own + " has no place in the order " + std::string(core_order) +
                     ": give it one in tests/arch"}};
    return forIncludes(source, [&](const Include& include) -> std::string {
        const std::string target = folderOf(include.name, 1);
        if (folderOf(include.name, 0) != "core" || target == own)
            return {};
        const std::optional<int> targetRank = rankOf(target);
        if (targetRank && *targetRank < *rank)
            return {};
        return "core/" + own + " must not include core/" + target + ": the order is " +
               std::string(core_order);
    });
}

Findings uiFeaturesAreStrangers(const Source& source)
{
    if (!source.isIn("ui"))
        return {};
    const std::string own = source.folder(1);
    return forIncludes(source, [&](const Include& include) -> std::string {
        const std::string target = folderOf(include.name, 1);
        if (folderOf(include.name, 0) != "ui" || target == own || target == "common")
            return {};
        return "ui/" + own + " must not include ui/" + target +
               ": put an interface into ui/common, and let app connect the two";
    });
}

Findings includesStartAtTheRoot(const Source& source)
{
    constexpr std::array roots{"core/"sv, "ui/"sv, "app/"sv, "tests/"sv};
    return forIncludes(source, [&](const Include& include) -> std::string {
        const bool rooted = std::any_of(roots.begin(), roots.end(),
                                        [&](auto root) { return include.name.starts_with(root); });
        if (include.angled && rooted)
            return "write \"" + include.name + "\" in quotes: it is one of ours";
        if (include.angled || rooted || include.name.ends_with(".moc"))
            return {};
        return "write the path from the root, such as \"core/base/date.h\", or <" + include.name +
               "> for a library";
    });
}

Findings headersAreLight(const Source& source)
{
    if (!source.isHeader() || source.isIn("tests"))
        return {};
    return forIncludes(source, [](const Include& include) -> std::string {
        const bool heavy = std::any_of(heavy_headers.begin(), heavy_headers.end(),
                                       [&](auto name) { return include.name.starts_with(name); });
        if (!heavy)
            return {};
        return "<" + include.name +
               "> makes every user slow to compile: declare the type forward and include it in the .cpp";
    });
}

Findings compilersKnowTheHeaders(const Source& source)
{
    return forIncludes(source, [](const Include& include) -> std::string {
        if (include.name != "format" && include.name != "ranges")
            return {};
        return "<" + include.name + "> is not usable under GCC 12 and clang 14 alike: " +
               (include.name == "format" ? "build the string, or use std::to_chars"
                                         : "use <algorithm> with begin and end");
    });
}

} // namespace atlas::tests::arch
