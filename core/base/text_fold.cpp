#include "core/base/text.h"
#include "core/base/unicode.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <stdexcept>

// ICU is called directly here, not through Boost.Locale: an import normalises and folds tens of millions of
// cells, and Boost.Locale converts each to UTF-16 and back with a converter opened for the purpose.
namespace atlas::text {

namespace {

struct Replacement {
    char32_t letter;
    std::string_view plain;
};

/// Lower-case letters that Unicode does not decompose, and marks that keyboards write in several ways.
/// Sorted.
constexpr std::array replacements{
    Replacement{0x00b4, "'"},  Replacement{0x00e6, "ae"}, Replacement{0x00f0, "d"},
    Replacement{0x00f8, "o"},  Replacement{0x00fe, "th"}, Replacement{0x0111, "d"},
    Replacement{0x0127, "h"},  Replacement{0x0131, "i"},  Replacement{0x0138, "k"},
    Replacement{0x0142, "l"},  Replacement{0x014b, "n"},  Replacement{0x0153, "oe"},
    Replacement{0x0167, "t"},  Replacement{0x0180, "b"},  Replacement{0x0183, "b"},
    Replacement{0x0188, "c"},  Replacement{0x018c, "d"},  Replacement{0x0192, "f"},
    Replacement{0x0199, "k"},  Replacement{0x019a, "l"},  Replacement{0x019e, "n"},
    Replacement{0x01a5, "p"},  Replacement{0x01ad, "t"},  Replacement{0x01b4, "y"},
    Replacement{0x01b6, "z"},  Replacement{0x01dd, "e"},  Replacement{0x01e5, "g"},
    Replacement{0x0221, "d"},  Replacement{0x0225, "z"},  Replacement{0x0234, "l"},
    Replacement{0x0235, "n"},  Replacement{0x0236, "t"},  Replacement{0x0237, "j"},
    Replacement{0x023c, "c"},  Replacement{0x023f, "s"},  Replacement{0x0240, "z"},
    Replacement{0x0247, "e"},  Replacement{0x0249, "j"},  Replacement{0x024d, "r"},
    Replacement{0x024f, "y"},  Replacement{0x0253, "b"},  Replacement{0x0254, "o"},
    Replacement{0x0256, "d"},  Replacement{0x0257, "d"},  Replacement{0x0259, "e"},
    Replacement{0x025b, "e"},  Replacement{0x0260, "g"},  Replacement{0x0263, "g"},
    Replacement{0x0266, "h"},  Replacement{0x0268, "i"},  Replacement{0x0269, "i"},
    Replacement{0x0272, "n"},  Replacement{0x0275, "o"},  Replacement{0x0289, "u"},
    Replacement{0x028b, "v"},  Replacement{0x02b9, "'"},  Replacement{0x02bb, "'"},
    Replacement{0x02bc, "'"},  Replacement{0x02bd, "'"},  Replacement{0x2010, "-"},
    Replacement{0x2011, "-"},  Replacement{0x2012, "-"},  Replacement{0x2013, "-"},
    Replacement{0x2014, "-"},  Replacement{0x2015, "-"},  Replacement{0x2018, "'"},
    Replacement{0x2019, "'"},  Replacement{0x201a, "'"},  Replacement{0x201c, "\""},
    Replacement{0x201d, "\""}, Replacement{0x201e, "\""}, Replacement{0x2044, "/"},
    Replacement{0x2212, "-"}};

constexpr bool sorted(const decltype(replacements)& table)
{
    for (std::size_t i = 1; i < table.size(); ++i)
        if (table[i - 1].letter >= table[i].letter)
            return false;
    return true;
}
static_assert(sorted(replacements));

const Replacement* replacementOf(char32_t letter)
{
    const auto* const found = std::lower_bound(
        replacements.begin(), replacements.end(), letter,
        [](const Replacement& replacement, char32_t wanted) { return replacement.letter < wanted; });
    return found != replacements.end() && found->letter == letter ? found : nullptr;
}

const icu::Normalizer2& normalizer(const char* data, UNormalization2Mode mode)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = icu::Normalizer2::getInstance(nullptr, data, mode, status);
    if (U_FAILURE(status) || found == nullptr)
        throw std::runtime_error("ICU has no normalization data");
    return *found;
}

std::string normalized(const icu::Normalizer2& form, std::string_view text)
{
    std::string result;
    icu::StringByteSink<std::string> sink(&result, static_cast<int32_t>(text.size()));
    UErrorCode status = U_ZERO_ERROR;
    form.normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink, nullptr,
                       status);
    if (U_FAILURE(status))
        throw std::runtime_error("ICU could not normalize a text");
    return result;
}

std::string caseless(std::string_view text)
{
    static const icu::Normalizer2& form = normalizer("nfkc_cf", UNORM2_COMPOSE);
    return normalized(form, text);
}

bool isMark(char32_t character)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(character)) & U_GC_M_MASK) != 0;
}

/// Whether marks over this letter are accents. Elsewhere they are vowels and tones, parts of the word's
/// spelling.
bool carriesAccents(char32_t letter)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(letter), &status);
    return script == USCRIPT_LATIN || script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK;
}

/// `text` is lower-case NFKD.
std::string withoutAccents(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    bool accented = false; // marks that follow are accents
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t start = position;
        const char32_t character = nextCharacter(text, position);
        if (character < 0x80) {
            accented = true;
            result += static_cast<char>(character);
            continue;
        }
        if (isMark(character)) {
            if (!accented)
                result += text.substr(start, position - start);
            continue;
        }
        accented = carriesAccents(character);
        if (const Replacement* replacement = replacementOf(character))
            result += replacement->plain;
        else
            result += text.substr(start, position - start);
    }
    return result;
}

char lowerAscii(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

} // namespace

std::string nfc(std::string_view text)
{
    static const icu::Normalizer2& form = normalizer("nfc", UNORM2_COMPOSE);
    if (isAscii(text))
        return std::string(text);
    return normalized(form, text);
}

std::string withoutCase(std::string_view text)
{
    return simplified(caseless(text));
}

std::string fold(std::string_view text)
{
    static const icu::Normalizer2& decomposed = normalizer("nfkc", UNORM2_DECOMPOSE);
    std::string result;
    if (isAscii(text)) {
        result = simplified(text);
        std::transform(result.begin(), result.end(), result.begin(), lowerAscii);
        return result;
    }
    result = withoutAccents(normalized(decomposed, caseless(text)));
    return nfc(simplified(result));
}

} // namespace atlas::text
