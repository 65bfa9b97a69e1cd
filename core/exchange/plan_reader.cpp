#include "core/exchange/plan_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace atlas::exchange {
namespace {

using Json = nlohmann::json;

constexpr int format_version = 1;
constexpr std::array<std::string_view, 3> transforms{"text", "last_segment", "division"};
constexpr std::array<std::string_view, 3> date_orders{"ymd", "dmy", "mdy"};

Message mistake(std::string_view key, std::vector<Argument> arguments)
{
    return {"exchange", std::string(key), std::move(arguments)};
}

/// Walks one object of the plan: every key is asked for, what is left over is unknown.
class Reader {
public:
    Reader(const Json& object, std::string path, std::vector<Message>& mistakes)
        : m_object(object)
        , m_path(std::move(path))
        , m_mistakes(mistakes)
    {
        if (!m_object.is_object())
            wrongType("object");
    }
    ~Reader()
    {
        if (!m_object.is_object())
            return;
        for (const auto& item : m_object.items())
            if (std::find(m_asked.begin(), m_asked.end(), item.key()) == m_asked.end())
                m_mistakes.push_back(
                    mistake(ATLAS_TEXT("exchange", "%1: “%2” is no setting of an import plan."),
                            {m_path, item.key()}));
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    void read(std::string_view key, std::string& value, bool required = false)
    {
        const Json* found = find(key, required);
        if (found && found->is_string())
            value = found->get<std::string>();
        else if (found)
            wrongType(key, "text");
    }
    void read(std::string_view key, bool& value)
    {
        const Json* found = find(key);
        if (found && found->is_boolean())
            value = found->get<bool>();
        else if (found)
            wrongType(key, "true / false");
    }
    void read(std::string_view key, int& value, int from, int to)
    {
        const Json* found = find(key);
        if (!found)
            return;
        if (found->is_number_integer() && *found >= from && *found <= to)
            value = found->get<int>();
        else
            wrongType(key, std::to_string(from) + " … " + std::to_string(to));
    }
    void read(std::string_view key, std::vector<std::string>& values, bool required = false)
    {
        if (const Json* found = find(key, required))
            values = texts(*found, key);
    }
    void read(std::string_view key, std::vector<ValueMap>& values)
    {
        const Json* found = findObject(key);
        if (!found)
            return;
        for (const auto& item : found->items())
            values.push_back({item.key(), texts(item.value(), key)});
    }
    void read(std::string_view key, std::map<std::string, std::string>& values)
    {
        const Json* found = findObject(key);
        if (!found)
            return;
        for (const auto& item : found->items()) {
            if (item.value().is_string())
                values[item.key()] = item.value().get<std::string>();
            else
                wrongType(std::string(key) + "." + item.key(), "text");
        }
    }
    void read(std::string_view key, std::map<std::string, std::vector<std::string>>& values)
    {
        const Json* found = findObject(key);
        if (!found)
            return;
        for (const auto& item : found->items())
            values[item.key()] = texts(item.value(), key);
    }
    /// The position of a word in a list of words.
    template <typename Enum, std::size_t Size>
    void read(std::string_view key, Enum& value, const std::array<std::string_view, Size>& words)
    {
        std::string word(words.at(static_cast<std::size_t>(value)));
        read(key, word);
        const auto found = std::find(words.begin(), words.end(), word);
        if (found != words.end())
            value = static_cast<Enum>(found - words.begin());
        else
            m_mistakes.push_back(
                mistake(ATLAS_TEXT("exchange", "%1: “%2” does not fit here."), {place(key), word}));
    }
    template <typename Read>
    void each(std::string_view key, Read read)
    {
        const Json* found = find(key);
        if (!found)
            return;
        if (!found->is_array())
            return wrongType(key, "list");
        std::size_t index = 0;
        for (const Json& item : *found) {
            Reader reader(item, place(key) + "[" + std::to_string(++index) + "]", m_mistakes);
            read(reader);
        }
    }
    void wrongType(std::string_view key, std::string_view expected)
    {
        m_mistakes.push_back(
            mistake(ATLAS_TEXT("exchange", "%1 must be: %2."), {place(key), std::string(expected)}));
    }

private:
    void wrongType(std::string_view expected)
    {
        m_mistakes.push_back(
            mistake(ATLAS_TEXT("exchange", "%1 must be: %2."), {m_path, std::string(expected)}));
    }
    [[nodiscard]] std::string place(std::string_view key) const { return m_path + "." + std::string(key); }
    const Json* find(std::string_view key, bool required = false)
    {
        m_asked.emplace_back(key);
        if (m_object.is_object())
            if (const auto found = m_object.find(key); found != m_object.end())
                return &*found;
        if (required)
            m_mistakes.push_back(mistake(ATLAS_TEXT("exchange", "%1 is missing."), {place(key)}));
        return nullptr;
    }
    const Json* findObject(std::string_view key)
    {
        const Json* found = find(key);
        if (!found || found->is_object())
            return found;
        wrongType(key, "object");
        return nullptr;
    }
    std::vector<std::string> texts(const Json& value, std::string_view key)
    {
        if (value.is_string())
            return {value.get<std::string>()};
        std::vector<std::string> values;
        if (!value.is_array() ||
            !std::all_of(value.begin(), value.end(), [](const Json& v) { return v.is_string(); }))
            wrongType(key, "text / list of texts");
        else
            for (const Json& item : value)
                values.push_back(item.get<std::string>());
        return values;
    }

    const Json& m_object;
    std::string m_path;
    std::vector<Message>& m_mistakes;
    std::vector<std::string> m_asked;
};

void readMapping(Reader& reader, Plan& plan)
{
    Mapping& mapping = plan.mappings.emplace_back();
    reader.read("field", mapping.field, true);
    reader.read("columns", mapping.columns);
    reader.read("join", mapping.join);
    reader.read("beside", mapping.beside);
    reader.read("transform", mapping.transform, transforms);
    reader.read("digits", mapping.digits, 2, 9);
    reader.read("round", mapping.round);
    reader.read("date_order", mapping.dateOrder, date_orders);
    reader.read("values", mapping.values);
    reader.read("missing", mapping.missing);
    reader.read("keep_unmatched", mapping.keepUnmatched);
    reader.read("quiet", mapping.quiet);
    reader.read("why", mapping.why);
    std::string point(1, mapping.decimalPoint);
    reader.read("decimal_point", point);
    if (point == "." || point == ",")
        mapping.decimalPoint = point.front();
    else
        reader.wrongType("decimal_point", "\".\" / \",\"");
    reader.each("cases", [&](Reader& each) {
        Case& one = mapping.cases.emplace_back();
        each.read("code", one.code, true);
        each.read("when", one.when);
    });
}

} // namespace

std::string_view name(Transform transform)
{
    return transforms.at(static_cast<std::size_t>(transform));
}

std::string_view name(DateOrder order)
{
    return date_orders.at(static_cast<std::size_t>(order));
}

Plan parsePlan(std::string_view json, std::vector<Message>& mistakes)
{
    Plan plan;
    Json document;
    try {
        document = Json::parse(json);
    } catch (const Json::parse_error& error) {
        mistakes.push_back(
            mistake(ATLAS_TEXT("exchange", "The plan is not JSON: it cannot be read after %1 bytes."),
                    {static_cast<std::int64_t>(error.byte)}));
        return plan;
    }
    Reader reader(document, "plan", mistakes);
    int format = 0;
    reader.read("format", format, format_version, format_version);
    if (format == 0 && document.is_object() && !document.contains("format"))
        reader.wrongType("format", std::to_string(format_version));
    reader.read("name", plan.name, true);
    reader.read("title", plan.title);
    reader.read("source", plan.source);
    reader.read("kind", plan.kind, true);
    reader.read("list_separator", plan.listSeparator);
    reader.read("required", plan.required, true);
    reader.read("defaults", plan.defaults);
    reader.read("ignored", plan.ignored);
    reader.read("country", plan.country);
    reader.read("countries", plan.countries);
    reader.each("fields", [&](Reader& each) { readMapping(each, plan); });
    return plan;
}

} // namespace atlas::exchange
