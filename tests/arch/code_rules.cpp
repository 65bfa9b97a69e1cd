#include "tests/arch/rules.h"

#include <algorithm>
#include <cctype>
#include <regex>

namespace atlas::tests::arch {

namespace {

bool isProduct(const Source& source)
{
    return source.isIn("app") || source.isIn("core") || source.isIn("ui");
}

/// Keywords are written all upper case, or all lower case at the head of a statement; "Select a form from the
/// list" is English.
bool readsLikeSql(const std::string& literal)
{
    static const std::regex shouted(
        "\\b(SELECT\\s[\\s\\S]*?\\sFROM|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\S+\\s+SET|DELETE\\s+FROM|"
        "CREATE\\s+(UNIQUE\\s+|TEMP\\s+)?(TABLE|INDEX|TRIGGER|VIEW)|ALTER\\s+TABLE|"
        "DROP\\s+(TABLE|INDEX|VIEW)|PRAGMA\\s+\\w|BEGIN\\s+(IMMEDIATE|EXCLUSIVE)|"
        "ORDER\\s+BY|GROUP\\s+BY|WHERE\\s+\\w+\\s*(=|<|>|IN|IS|LIKE)|(INNER|LEFT)\\s+JOIN)");
    static const std::regex whispered(
        "^\\s*(select\\s[\\s\\S]*?\\sfrom\\s|insert\\s+(or\\s+\\w+\\s+)?into\\s|update\\s+\\S+\\s+set\\s|"
        "delete\\s+from\\s|create\\s+(unique\\s+|temp\\s+)?(table|index|trigger|view)\\s|"
        "alter\\s+table\\s|drop\\s+(table|index|view)\\s|pragma\\s+\\w)");
    return std::regex_search(literal, shouted) || std::regex_search(literal, whispered);
}

/// Every match of the pattern in the code, comments and literals left out.
Findings forMatches(const Source& source, const std::string& text, const std::regex& pattern,
                    const std::string& advice)
{
    Findings findings;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), pattern);
         match != std::sregex_iterator(); ++match)
        findings.push_back({source.path, source.lineAt(static_cast<std::size_t>(match->position())), advice});
    return findings;
}

} // namespace

Findings headersAreReadOnce(const Source& source)
{
    if (!source.isHeader() || source.code.find("#pragma once") != std::string::npos)
        return {};
    return {{source.path, 1, "begin the header with #pragma once"}};
}

Findings filesAreShort(const Source& source)
{
    constexpr std::size_t longest = 400;
    const auto lines = static_cast<std::size_t>(std::count(source.text.begin(), source.text.end(), '\n'));
    if (lines <= longest)
        return {};
    return {{source.path, lines,
             std::to_string(lines) + " lines, at most 400: split the file by what its parts know"}};
}

Findings sqlStaysInTheStudy(const Source& source)
{
    if (!isProduct(source) || source.isIn("core/study") || source.isIn("core/analysis"))
        return {};
    const std::string advice = "SQL stands in core/study and core/analysis only: ask them through a function";
    Findings findings;
    for (const Literal& literal : source.literals)
        if (readsLikeSql(literal.text))
            findings.push_back({source.path, source.lineAt(literal.position), advice});
    for (const Include& include : includesOf(source))
        if (include.name == "sqlite3.h")
            findings.push_back({source.path, include.line, advice});
    return findings;
}

Findings nothingIsLeftForLater(const Source& source)
{
    // Written so that this file does not break its own rule.
    static const std::regex pattern("\\b(TO"
                                    "DO|FIX"
                                    "ME|X"
                                    "XX|HA"
                                    "CK)\\b");
    return forMatches(source, source.text, pattern, "do it, or leave it out and say so in the documentation");
}

Findings namesAreSnakeCase(const Source& source)
{
    const auto foreign = [](char c) {
        return !(std::islower(static_cast<unsigned char>(c)) || std::isdigit(static_cast<unsigned char>(c)) ||
                 c == '_' || c == '/' || c == '.');
    };
    if (std::none_of(source.path.begin(), source.path.end(), foreign))
        return {};
    return {{source.path, 1, "name files and folders in snake_case"}};
}

Findings messagesAreMarked(const Source& source)
{
    if (!source.isIn("core"))
        return {};
    static const std::regex pattern("\\bmessage\\(\\s*\"[^\"]");
    return forMatches(source, source.code, pattern,
                      "lupdate does not see this sentence: write message(ATLAS_TEXT(\"report\", \"…\"))");
}

} // namespace atlas::tests::arch
