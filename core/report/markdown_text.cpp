#include "core/report/markdown_text.h"

#include "core/base/text.h"

#include <array>
#include <charconv>

namespace atlas::report {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Entity {
    std::string_view name;
    std::string_view text;
};

// The ones people type; HTML knows two thousand.
constexpr std::array<Entity, 12> entities{{
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
    {"&apos;", "'"},
    {"&nbsp;", "\u00a0"},
    {"&ndash;", "\u2013"},
    {"&mdash;", "\u2014"},
    {"&hellip;", "\u2026"},
    {"&shy;", "\u00ad"},
    {"&copy;", "\u00a9"},
    {"&euro;", "\u20ac"},
}};

void appendUtf8(std::string& text, std::uint32_t code)
{
    const auto byte = [&text](std::uint32_t value) { text += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xc0 | (code >> 6));
        byte(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        byte(0xe0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3f));
        byte(0x80 | (code & 0x3f));
    } else {
        byte(0xf0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3f));
        byte(0x80 | ((code >> 6) & 0x3f));
        byte(0x80 | (code & 0x3f));
    }
}

std::size_t sequenceLength(unsigned char first)
{
    return first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
}

std::string numericEntity(std::string_view entity)
{
    const bool hexadecimal = entity.size() > 3 && (entity[2] == 'x' || entity[2] == 'X');
    const char* first = entity.data() + (hexadecimal ? 3 : 2);
    const char* last = entity.data() + entity.size() - 1;
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(first, last, code, hexadecimal ? 16 : 10);
    const bool character = error == std::errc() && end == last && code > 0 && code < 0x110000 &&
                           (code < 0xd800 || code > 0xdfff);
    std::string text;
    if (character)
        appendUtf8(text, code);
    else
        text = replacement;
    return text;
}

} // namespace

std::string validText(std::string_view bytes)
{
    if (text::isUtf8(bytes))
        return std::string(bytes);
    std::string valid;
    valid.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = sequenceLength(static_cast<unsigned char>(bytes[i]));
        const std::string_view sequence = bytes.substr(i, length);
        if (length > 0 && sequence.size() == length && text::isUtf8(sequence)) {
            valid += sequence;
            i += length;
        } else {
            valid += replacement;
            ++i;
        }
    }
    return valid;
}

std::string entityText(std::string_view entity)
{
    if (entity.size() > 3 && entity[1] == '#')
        return numericEntity(entity);
    for (const Entity& known : entities) {
        if (known.name == entity)
            return std::string(known.text);
    }
    return std::string(entity);
}

} // namespace atlas::report
