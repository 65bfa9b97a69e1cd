#include "core/base/message.h"

#include <array>
#include <charconv>
#include <utility>

namespace atlas {

namespace {

std::string fixed(double value, int digits)
{
    // 309 digits before the point, at most 9 behind it, a sign.
    std::array<char, 352> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, digits);
    return {buffer.data(), end.ptr};
}

struct Plain {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(const Real& real) const { return fixed(real.value, real.digits); }
    std::string operator()(const Percent& percent) const
    {
        return fixed(percent.value, percent.digits) + " %";
    }
    std::string operator()(const Decimal& decimal) const { return decimal.toString(); }
    std::string operator()(const Year& year) const { return std::to_string(year.value); }
    std::string operator()(const Date& date) const { return date.toString(); }
    std::string operator()(const Message& message) const { return plain(message); }
};

// The argument that the place at the second character of "%1" or "%n" stands for; nullptr when it is no
// place.
const Argument* placed(char place, const std::vector<Argument>& arguments)
{
    if (place == 'n') {
        for (const Argument& argument : arguments)
            if (std::holds_alternative<std::int64_t>(argument))
                return &argument;
        return nullptr;
    }
    if (place < '1' || place > '9')
        return nullptr;
    const auto index = static_cast<std::size_t>(place - '1');
    return index < arguments.size() ? &arguments[index] : nullptr;
}

} // namespace

bool Message::operator==(const Message& other) const
{
    return context == other.context && key == other.key && arguments == other.arguments;
}

Message Message::literal(std::string text)
{
    Message message;
    if (!text.empty())
        message.arguments.emplace_back(std::move(text));
    return message;
}

Message message(std::string_view key, std::vector<Argument> arguments)
{
    Message message;
    message.key = key;
    message.arguments = std::move(arguments);
    return message;
}

std::string plain(const Message& message)
{
    if (message.key.empty())
        return message.arguments.empty() ? std::string{} : std::visit(Plain{}, message.arguments.front());
    // One pass, so that a "%2" inside an argument is not taken for a place.
    std::string result;
    for (std::size_t i = 0; i < message.key.size(); ++i) {
        const Argument* argument = message.key[i] == '%' && i + 1 < message.key.size()
                                       ? placed(message.key[i + 1], message.arguments)
                                       : nullptr;
        if (argument == nullptr) {
            result += message.key[i];
            continue;
        }
        result += std::visit(Plain{}, *argument);
        ++i;
    }
    return result;
}

} // namespace atlas
