#include "tests/arch/rules.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace atlas::tests::arch {

namespace {

namespace fs = std::filesystem;

const fs::path root = ATLAS_SOURCE_DIR;

std::string contents(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    BOOST_REQUIRE_MESSAGE(file.good(), path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Paths below the folders of the project, from its root.
std::vector<std::string> files()
{
    std::vector<std::string> found;
    for (const char* folder : {"app", "core", "ui", "tests", "resources", "translations"})
        if (fs::exists(root / folder))
            for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder))
                if (entry.is_regular_file())
                    found.push_back(fs::relative(entry.path(), root).generic_string());
    std::sort(found.begin(), found.end());
    return found;
}

bool isSource(std::string_view path)
{
    return path.ends_with(".cpp") || path.ends_with(".h");
}

std::vector<Source> sources()
{
    std::vector<Source> all;
    for (const std::string& path : files())
        if (isSource(path))
            all.push_back(read(path, contents(root / path)));
    return all;
}

std::set<std::string> compiledFiles()
{
    std::set<std::string> compiled;
    for (const auto& entry :
         nlohmann::json::parse(contents(fs::path(ATLAS_BINARY_DIR) / "compile_commands.json")))
        compiled.insert(fs::path(entry.at("file").get<std::string>()).lexically_normal().string());
    return compiled;
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_sources)

BOOST_AUTO_TEST_CASE(keep_the_rules)
{
    const std::vector<Source> all = sources();
    BOOST_REQUIRE(all.size() > 50U); // the folder was found
    for (const Source& source : all)
        for (const Rule& rule : rules())
            for (const Finding& finding : rule.check(source))
                BOOST_ERROR(finding.toString() << " (" << rule.name << ')');
}

BOOST_AUTO_TEST_CASE(leave_nothing_for_later_in_scripts)
{
    std::vector<std::string> scripts{"dev", "CMakeLists.txt", "README.md", ".ci/run", "tests/arch/lint"};
    for (const std::string& path : files())
        if (path.ends_with(".cmake") || path.ends_with("CMakeLists.txt") || path.ends_with(".sh"))
            scripts.push_back(path);
    for (const std::string& path : scripts)
        if (fs::exists(root / path))
            for (const Finding& finding : nothingIsLeftForLater(read(path, contents(root / path))))
                BOOST_ERROR(finding.toString());
}

BOOST_AUTO_TEST_CASE(build_their_forms_in_code)
{
    for (const std::string& path : files())
        if (path.ends_with(".ui"))
            BOOST_ERROR(
                path << ":1: write the form in C++: what a form file hides, no reader and no compiler sees");
}

BOOST_AUTO_TEST_CASE(are_all_compiled)
{
    const std::set<std::string> compiled = compiledFiles();
    BOOST_REQUIRE(!compiled.empty());
    for (const std::string& path : files())
        if (path.ends_with(".cpp") && compiled.count((root / path).lexically_normal().string()) == 0)
            BOOST_ERROR(path << ":1: no target compiles this file: move it into a folder that one collects");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests::arch
