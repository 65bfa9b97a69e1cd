#include "core/exchange/storable.h"

#include "core/base/text.h"
#include "core/dictionary/check.h"

namespace atlas::exchange {
namespace {

using dictionary::Field;
using dictionary::FieldType;

/// Where a text ends that has at most so many code points, which are never fewer than the characters that
/// the dictionary counts.
std::size_t endOf(std::string_view text, std::size_t points)
{
    std::size_t end = 0;
    while (end < text.size()) {
        const bool starts = (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U;
        if (starts && points-- == 0)
            break;
        ++end;
    }
    return end;
}

} // namespace

std::string cutToFit(const Field& field, dictionary::Values& values)
{
    const std::string text(values.text(field));
    const std::size_t limit = mostCharacters(field);
    if (text.size() <= limit || text::length(text) <= limit)
        return {};
    const std::size_t end = endOf(text, limit);
    values.set(field, text.substr(0, end));
    return text.substr(end);
}

std::string takeOut(const Field& field, std::string_view rule, dictionary::Values& values)
{
    const bool names = field.key == values.layout().kind().title;
    if (rule == "length" && (names || field.type == FieldType::long_text))
        return cutToFit(field, values);
    std::string text(values.text(field));
    values.clear(field);
    return text;
}

} // namespace atlas::exchange
