#include "tests/arch/rules.h"

#include <algorithm>
#include <regex>

namespace atlas::tests::arch {

namespace {

/// A call of `connect`: where it stands and what stands between its commas.
struct Call {
    std::size_t position = 0;
    std::vector<std::string> arguments;
};

std::string trimmed(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(" \t\n");
    return first == std::string::npos ? std::string{}
                                      : text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

/// The arguments of the call whose bracket opens at `open`; commas inside brackets of any kind belong to
/// them.
std::vector<std::string> argumentsFrom(const std::string& code, std::size_t open)
{
    std::vector<std::string> arguments;
    int depth = 0;
    std::size_t begin = open + 1;
    for (std::size_t i = open; i < code.size(); ++i) {
        const char character = code[i];
        if (character == '(' || character == '[' || character == '{')
            ++depth;
        else if (character == ')' || character == ']' || character == '}')
            --depth;
        const bool ends = depth == 0 || (depth == 1 && character == ',');
        if (!ends)
            continue;
        arguments.push_back(trimmed(code.substr(begin, i - begin)));
        begin = i + 1;
        if (depth == 0)
            break;
    }
    return arguments;
}

std::vector<Call> connectCalls(const Source& source)
{
    static const std::regex pattern("(^|[^\\w.>])(QObject::)?connect\\s*\\(");
    std::vector<Call> calls;
    const std::string& code = source.code;
    for (auto match = std::sregex_iterator(code.begin(), code.end(), pattern);
         match != std::sregex_iterator(); ++match) {
        const auto open = static_cast<std::size_t>(match->position() + match->length()) - 1;
        calls.push_back({open, argumentsFrom(code, open)});
    }
    return calls;
}

bool usesQt(const Source& source)
{
    return source.isIn("ui") || source.isIn("app") || source.isIn("tests/ui") || source.isIn("tests/app");
}

/// Several words of which the second is lower case: "Save changes", not "Noto Sans" and not "sse_form".
bool readsLikeASentence(const std::string& literal)
{
    static const std::regex sentence("^[A-Z][a-z’']+(,? [a-z’'()%0-9-]+)+( [A-Za-z’'()%0-9,-]+)*[.:…?!]?$");
    return std::regex_match(literal, sentence);
}

} // namespace

Findings nothingIsASingleton(const Source& source)
{
    static const std::regex declared(
        "\\bstatic\\s+[\\w:<>]+\\s*[&*]\\s*(instance|self|singleton|global)\\s*\\(");
    static const std::regex used("\\b([A-Za-z_]\\w*)::(instance|singleton)\\s*\\(");
    const std::string advice =
        "no singletons: make the object in app and pass it by reference to who needs it";
    Findings findings;
    const auto add = [&](std::ptrdiff_t position) {
        findings.push_back({source.path, source.lineAt(static_cast<std::size_t>(position)), advice});
    };
    const std::string& code = source.code;
    for (auto match = std::sregex_iterator(code.begin(), code.end(), declared);
         match != std::sregex_iterator(); ++match)
        add(match->position());
    for (auto match = std::sregex_iterator(code.begin(), code.end(), used); match != std::sregex_iterator();
         ++match)
        if ((*match)[1].str().front() != 'Q') // Qt has its own, such as QCoreApplication::instance()
            add(match->position());
    return findings;
}

Findings connectionsAreChecked(const Source& source)
{
    static const std::regex old("\\b(SIGNAL|SLOT)\\s*\\(");
    Findings findings;
    if (!usesQt(source))
        return findings;
    const std::string& code = source.code;
    for (auto match = std::sregex_iterator(code.begin(), code.end(), old); match != std::sregex_iterator();
         ++match)
        findings.push_back({source.path, source.lineAt(static_cast<std::size_t>(match->position())),
                            "the compiler does not check this name: write &Type::member or a lambda"});
    return findings;
}

Findings connectionsHaveAContext(const Source& source)
{
    Findings findings;
    if (!usesQt(source))
        return findings;
    for (const Call& call : connectCalls(source))
        if (call.arguments.size() == 3)
            findings.push_back({source.path, source.lineAt(call.position),
                                "without a context object this runs after its receiver is gone: "
                                "connect(sender, &Sender::signal, context, …)"});
    return findings;
}

Findings sentencesAreTranslated(const Source& source)
{
    Findings findings;
    if (!source.isIn("ui") && !source.isIn("app"))
        return findings;
    static const std::regex wrapper(
        "(QStringLiteral|QLatin1String|QLatin1StringView|QString|fromUtf8|fromLatin1)\\s*\\(\\s*u?$");
    for (const Literal& literal : source.literals) {
        const std::size_t from = literal.position < 60 ? 0 : literal.position - 60;
        const std::string before = source.code.substr(from, literal.position - from);
        if (std::regex_search(before, wrapper) && readsLikeASentence(literal.text))
            findings.push_back({source.path, source.lineAt(literal.position),
                                "people read this: write tr(\"" + literal.text + "\")"});
    }
    return findings;
}

Findings countsAreGrouped(const Source& source)
{
    Findings findings;
    if (!source.isIn("ui") && !source.isIn("app"))
        return findings;
    for (const Literal& literal : source.literals)
        if (literal.text.find("%n") != std::string::npos)
            findings.push_back({source.path, source.lineAt(literal.position),
                                "Qt writes this number as in C; %Ln is written as the language does"});
    return findings;
}

} // namespace atlas::tests::arch
