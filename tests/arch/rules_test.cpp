#include "tests/arch/rules.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

// Every rule must find a planted violation, on its line, and let the right form pass: a rule that cannot fail
// holds nothing.
namespace atlas::tests::arch {

namespace {

struct Plant {
    std::string rule;
    std::string path;
    std::string text;
    std::vector<std::size_t> lines; ///< where findings are expected; empty: none
};

std::string lines(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += "//\n";
    return text;
}

std::vector<Plant> plantedIncludes()
{
    return {
        {"core has no Qt", "core/base/a.cpp", "#include <string>\n#include <QString>\n", {2}},
        {"core has no Qt", "core/base/a.cpp", "#include <QtCore/QtGlobal>\n", {1}},
        {"core has no Qt", "tests/core/base/a.cpp", "#include <QtTest>\n", {1}},
        {"core has no Qt", "core/base/a.cpp", "#include <queue>\n#include <qpdf/QPDF.hh>\n", {}},
        {"core has no Qt", "ui/common/a.cpp", "#include <QString>\n", {}},
        {"layers point down", "core/report/a.h", "#include \"ui/common/language.h\"\n", {1}},
        {"layers point down", "ui/shell/a.h", "\n#include \"app/main.h\"\n", {2}},
        {"layers point down", "core/base/a.h", "#include \"tests/arch/rules.h\"\n", {1}},
        {"layers point down", "app/a.cpp", "#include \"ui/common/a.h\"\n#include \"core/base/a.h\"\n", {}},
        {"core folders point left", "core/study/a.h", "#include \"core/exchange/a.h\"\n", {1}},
        {"core folders point left", "core/teams/a.h", "#include \"core/analysis/a.h\"\n", {1}},
        {"core folders point left", "core/helpers/a.h", "", {1}},
        {"core folders point left", "core/report/a.h", "#include \"core/helpers/a.h\"\n", {1}},
        {"core folders point left",
         "core/study/a.h",
         "#include \"core/study/b.h\"\n#include \"core/base/c.h\"\n",
         {}},
        {"ui features are strangers", "ui/records/a.h", "#include \"ui/figures/a.h\"\n", {1}},
        {"ui features are strangers", "ui/common/a.h", "#include \"ui/shell/a.h\"\n", {1}},
        {"ui features are strangers",
         "ui/shell/a.h",
         "#include \"ui/common/a.h\"\n#include \"ui/shell/b.h\"\n",
         {}},
        {"includes start at the root", "core/base/a.cpp", "#include \"a.h\"\n", {1}},
        {"includes start at the root", "core/base/a.cpp", "#include <core/base/a.h>\n", {1}},
        {"includes start at the root",
         "tests/ui/a.cpp",
         "#include \"a.moc\"\n#include \"ui/a.h\"\n#include <map>\n",
         {}},
        {"headers are light", "core/base/a.h", "#include <nlohmann/json.hpp>\n", {1}},
        {"headers are light", "ui/figures/a.h", "#include <QtCharts/QChart>\n", {1}},
        {"headers are light", "core/base/a.cpp", "#include <nlohmann/json.hpp>\n", {}},
        {"headers are light", "core/base/a.h", "#include <nlohmann/json_fwd.hpp>\n", {}},
        {"compilers know the headers", "core/base/a.cpp", "#include <format>\n#include <ranges>\n", {1, 2}},
        {"compilers know the headers", "core/base/a.cpp", "#include <iomanip>\n", {}},
    };
}

std::vector<Plant> plantedCode()
{
    return {
        {"headers are read once", "core/base/a.h", "// #pragma once\nint a;\n", {1}},
        {"headers are read once", "core/base/a.h", "#pragma once\n", {}},
        {"headers are read once", "core/base/a.cpp", "int a;\n", {}},
        {"files are short", "core/base/a.cpp", lines(401), {401}},
        {"files are short", "core/base/a.cpp", lines(400), {}},
        {"SQL stays in the study", "core/report/a.cpp", "\nrun(\"SELECT pk FROM entity\");\n", {2}},
        {"SQL stays in the study", "ui/records/a.cpp", "run(R\"(select pk\nfrom entity where x)\");\n", {1}},
        {"SQL stays in the study", "app/a.cpp", "run(\"PRAGMA user_version\" \" ORDER BY name\");\n", {1, 1}},
        {"SQL stays in the study", "core/exchange/a.cpp", "#include <sqlite3.h>\n", {1}},
        {"SQL stays in the study", "core/study/a.cpp", "run(\"SELECT pk FROM entity\");\n", {}},
        {"SQL stays in the study",
         "ui/records/a.cpp",
         "tr(\"Select a form from the list\");\n// SELECT pk FROM a\n",
         {}},
        {"SQL stays in the study", "ui/records/a.cpp", "tr(\"Update the set\");tr(\"Create table\");\n", {}},
        {"nothing is left for later",
         "core/base/a.cpp",
         "\n// TO"
         "DO: more\n",
         {2}},
        {"nothing is left for later",
         "dev",
         "# FIX"
         "ME\n# X"
         "XX\n",
         {1, 2}},
        {"nothing is left for later", "core/base/a.cpp", "mkdtemp(\"a-XXXXXX\"); // todos los\n", {}},
        {"names are snake case", "core/base/AtomicFile.cpp", "", {1}},
        {"names are snake case", "ui/my-page/a.cpp", "", {1}},
        {"names are snake case", "core/base/atomic_file2.cpp", "", {}},
        {"messages are marked", "core/report/a.cpp", "return message(\n    \"Sources\");\n", {1}},
        {"messages are marked", "core/report/a.cpp", "message(ATLAS_TEXT(\"report\", \"Sources\"));\n", {}},
    };
}

std::vector<Plant> plantedQt()
{
    return {
        {"nothing is a singleton", "core/base/a.h", "struct A {\n    static A& instance();\n};\n", {2}},
        {"nothing is a singleton", "ui/shell/a.cpp", "Theme::instance()->apply();\n", {1}},
        {"nothing is a singleton",
         "ui/shell/a.cpp",
         "QCoreApplication::instance()->quit(); // A::instance()\n",
         {}},
        {"connections are checked",
         "ui/shell/a.cpp",
         "connect(a, SIGNAL(clicked()), b, SLOT(go()));\n",
         {1, 1}},
        {"connections are checked",
         "ui/shell/a.cpp",
         "connect(a, &A::clicked, b, &B::go); // SIGNAL(x)\n",
         {}},
        {"connections have a context",
         "ui/shell/a.cpp",
         "\nconnect(a, &A::b, [this](int x, int y) { f(x, y); });\n",
         {2}},
        {"connections have a context", "ui/shell/a.cpp", "QObject::connect(\n  a(1, 2), &A::b, f);\n", {1}},
        {"connections have a context",
         "ui/shell/a.cpp",
         "connect(a, &A::b, this, [] { go(\"a, b\"); });\ndisconnect(a, b, c);\n",
         {}},
        {"connections have a context", "core/study/a.cpp", "connect(a, b, c);\n", {}},
        {"sentences are translated", "ui/shell/a.cpp", "f(QStringLiteral(\"Save changes\"));\n", {1}},
        {"sentences are translated",
         "app/a.cpp",
         "\nf(QLatin1String(\n   \"The file is open elsewhere.\"));\n",
         {3}},
        {"sentences are translated",
         "ui/shell/a.cpp",
         "f(tr(\"Save changes\"), QStringLiteral(\"Noto Sans\"));\n",
         {}},
        {"sentences are translated",
         "ui/shell/a.cpp",
         "f(QStringLiteral(\"QWidget { color: red }\"));\n",
         {}},
        {"sentences are translated", "tests/ui/a.cpp", "f(QStringLiteral(\"Save changes\"));\n", {}},
        {"counts are grouped", "ui/shell/a.cpp", "// %n\nf(tr(\"%n record(s)\", nullptr, n));\n", {2}},
        {"counts are grouped", "app/a.cpp", "f(tr(\"%Ln record(s)\", nullptr, n));\n", {}},
        {"counts are grouped", "core/report/a.cpp", "f(ATLAS_PLURAL(\"report\", \"%n entities\"));\n", {}},
    };
}

std::vector<Plant> plants()
{
    std::vector<Plant> all = plantedIncludes();
    for (const auto& more : {plantedCode(), plantedQt()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

const Rule* ruleNamed(const std::string& name)
{
    for (const Rule& rule : rules())
        if (rule.name == name)
            return &rule;
    return nullptr;
}

} // namespace

BOOST_AUTO_TEST_SUITE(rules_of_the_house)

BOOST_AUTO_TEST_CASE(rules_find_what_is_planted)
{
    for (const Plant& plant : plants()) {
        const Rule* rule = ruleNamed(plant.rule);
        BOOST_REQUIRE_MESSAGE(rule != nullptr, plant.rule);
        std::vector<std::size_t> found;
        for (const Finding& finding : rule->check(read(plant.path, plant.text))) {
            found.push_back(finding.line);
            BOOST_TEST(finding.path == plant.path);
            BOOST_TEST(!finding.advice.empty());
        }
        BOOST_TEST_CONTEXT(plant.rule << " on " << plant.path << "\n" << plant.text.substr(0, 200))
        BOOST_TEST(found == plant.lines, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(every_rule_has_a_violation_and_a_right_form)
{
    std::set<std::string> caught;
    std::set<std::string> passed;
    for (const Plant& plant : plants())
        (plant.lines.empty() ? passed : caught).insert(plant.rule);
    for (const Rule& rule : rules()) {
        BOOST_TEST(caught.count(std::string(rule.name)) == 1U, rule.name);
        BOOST_TEST(passed.count(std::string(rule.name)) == 1U, rule.name);
    }
}

BOOST_AUTO_TEST_CASE(comments_and_literals_are_told_from_code)
{
    const Source source = read(
        "core/a.cpp", "a(\"x // \\\" y\", 'c', '\\'', 1'000); // b(\"z\")\n/* \"q\n */ R\"k(raw \" )k\"; e");
    BOOST_REQUIRE(source.literals.size() == 2U);
    BOOST_TEST(source.literals[0].text == "x // \\\" y");
    BOOST_TEST(source.literals[1].text == "raw \" ");
    BOOST_TEST(source.code.size() == source.text.size());
    BOOST_TEST(source.code.find('b') == std::string::npos);
    BOOST_TEST(source.code.find('q') == std::string::npos);
    BOOST_TEST(source.code.find("1'000") != std::string::npos);
    BOOST_TEST(source.code.back() == 'e');
    BOOST_TEST(source.lineAt(source.text.size()) == 3U);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests::arch
