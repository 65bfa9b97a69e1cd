#include "core/study/attachment_name.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <array>

namespace atlas::study {

namespace {

constexpr std::size_t longest_name = 120;
constexpr std::size_t longest_ending = 12;
constexpr std::string_view unknown_type = "application/octet-stream";

struct MediaType {
    std::string_view ending;
    std::string_view type;
};
// No format whose reader runs programs: no macros, no scripts, no shortcuts, no archives.
constexpr std::array media_types{
    MediaType{"pdf", "application/pdf"},
    MediaType{"djvu", "image/vnd.djvu"},
    MediaType{"jpg", "image/jpeg"},
    MediaType{"jpeg", "image/jpeg"},
    MediaType{"png", "image/png"},
    MediaType{"gif", "image/gif"},
    MediaType{"bmp", "image/bmp"},
    MediaType{"webp", "image/webp"},
    MediaType{"heic", "image/heic"},
    MediaType{"heif", "image/heif"},
    MediaType{"tif", "image/tiff"},
    MediaType{"tiff", "image/tiff"},
    MediaType{"mp3", "audio/mpeg"},
    MediaType{"m4a", "audio/mp4"},
    MediaType{"aac", "audio/aac"},
    MediaType{"amr", "audio/amr"},
    MediaType{"wav", "audio/wav"},
    MediaType{"flac", "audio/flac"},
    MediaType{"ogg", "audio/ogg"},
    MediaType{"opus", "audio/ogg"},
    MediaType{"wma", "audio/x-ms-wma"},
    MediaType{"mp4", "video/mp4"},
    MediaType{"mov", "video/quicktime"},
    MediaType{"mkv", "video/x-matroska"},
    MediaType{"webm", "video/webm"},
    MediaType{"avi", "video/x-msvideo"},
    MediaType{"3gp", "video/3gpp"},
    MediaType{"txt", "text/plain"},
    MediaType{"md", "text/markdown"},
    MediaType{"csv", "text/csv"},
    MediaType{"rtf", "application/rtf"},
    MediaType{"odt", "application/vnd.oasis.opendocument.text"},
    MediaType{"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    MediaType{"odp", "application/vnd.oasis.opendocument.presentation"},
    MediaType{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    MediaType{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    MediaType{"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
};

bool isHarmful(char32_t c)
{
    constexpr std::u32string_view harmful = U"<>:\"|?*\x7f";
    return c < 0x20 || (c >= 0x80 && c < 0xa0) || c == text::not_a_character ||
           harmful.find(c) != std::u32string_view::npos;
}

// They let a name read otherwise than it is: "gpj.exe" as "exe.jpg".
bool turnsAround(char32_t c)
{
    return c == 0x200e || c == 0x200f || c == 0x061c || c == 0xfeff || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

std::string withoutHarm(std::string_view name)
{
    std::string harmless;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = text::nextCharacter(name, at);
        if (isHarmful(c))
            harmless += '_';
        else if (!turnsAround(c))
            text::appendCharacter(harmless, c);
    }
    return harmless;
}

/// The beginning of a text in UTF-8 that is at most so long, not cut through the middle of a character.
std::string beginning(std::string text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80U)
        --bytes;
    text.resize(bytes);
    return text;
}

} // namespace

std::string tameFileName(std::string_view name)
{
    const std::size_t slash = name.find_last_of("/\\");
    std::string tame = withoutHarm(slash == std::string_view::npos ? name : name.substr(slash + 1));
    tame.erase(0, std::min(tame.find_first_not_of(".- "), tame.size()));
    tame.erase(std::min(tame.find_last_not_of(". ") + 1, tame.size()));
    const std::size_t dot = tame.rfind('.');
    const bool ended = dot != std::string::npos && tame.size() - dot <= longest_ending;
    const std::string ending = ended ? tame.substr(dot) : std::string();
    const std::string stem =
        beginning(tame.substr(0, tame.size() - ending.size()), longest_name - ending.size());
    return (stem.empty() ? "file" : stem) + ending;
}

std::string_view mediaTypeOf(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    std::string ending(dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1));
    for (char& c : ending)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto* const known = std::find_if(media_types.begin(), media_types.end(),
                                           [&](const MediaType& one) { return one.ending == ending; });
    return known != media_types.end() ? known->type : unknown_type;
}

bool isShownOnly(std::string_view name)
{
    return mediaTypeOf(name) != unknown_type;
}

std::string_view likelyPurpose(std::string_view name)
{
    const std::string_view type = mediaTypeOf(name);
    if (type.substr(0, 6) == "audio/" || type.substr(0, 6) == "video/")
        return "recording";
    return type.substr(0, 6) == "image/" && type != "image/vnd.djvu" ? "photograph" : "";
}

} // namespace atlas::study
