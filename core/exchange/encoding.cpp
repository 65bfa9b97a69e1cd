#include "core/exchange/encoding.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace atlas::exchange {
namespace {

/// Letters of one language repeat soon; more than this only costs time.
constexpr std::size_t guess_bytes = 4 * 1024 * 1024;

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};

// UTF-32 before UTF-16: the mark of one begins with that of the other.
constexpr std::array marks{
    Mark{std::string_view("\xEF\xBB\xBF", 3), "UTF-8"},
    Mark{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
    Mark{std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    Mark{std::string_view("\xFF\xFE", 2), "UTF-16LE"},
    Mark{std::string_view("\xFE\xFF", 2), "UTF-16BE"},
};

bool isPlain(char byte)
{
    return (byte >= ' ' && byte <= '~') || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Text in UTF-16 has digits, separators and line ends, whose other byte is zero and always on the same side.
/// A few zero bytes in a file of another encoding are not enough to take it for UTF-16.
std::string_view utf16WithoutMark(std::string_view piece)
{
    std::array<std::size_t, 2> zeros{}, plain{};
    for (std::size_t i = 0; i + 1 < piece.size(); i += 2)
        for (const std::size_t side : {std::size_t{0}, std::size_t{1}})
            if (piece[i + side] == '\0') {
                ++zeros.at(side);
                plain.at(side) += isPlain(piece[i + 1 - side]) ? 1 : 0;
            }
    const std::size_t units = piece.size() / 2;
    const auto fits = [&](std::size_t side) {
        return plain.at(side) >= 3 && plain.at(side) * 33 >= units &&
               zeros.at(1 - side) * 20 <= zeros.at(side);
    };
    if (fits(1))
        return "UTF-16LE";
    return fits(0) ? "UTF-16BE" : "";
}

Result<Encoding> fromBeginning(ByteSource& source)
{
    source.seek(0);
    const auto piece = source.next();
    if (!piece)
        return tl::unexpected<Error>(piece.error());
    for (const Mark& mark : marks)
        if (piece->substr(0, mark.bytes.size()) == mark.bytes)
            return Encoding{std::string(mark.encoding), mark.bytes.size(), false};
    return Encoding{std::string(utf16WithoutMark(*piece)), 0, false};
}

/// Whether the whole file converts without a byte left over and without the control characters (C1) that
/// wrong single-byte encodings produce.
Result<bool> converts(ByteSource& source, const Encoding& encoding)
{
    auto stream = TextStream::open(source, encoding);
    if (!stream)
        return false;
    std::string text;
    while (true) {
        text.clear();
        const auto more = stream->append(text);
        if (!more && more.error().code != ErrorCode::table_encoding)
            return tl::unexpected<Error>(more.error());
        if (!more)
            return false;
        if (!*more)
            return true;
        for (std::size_t at = text.find('\xC2'); at != std::string::npos; at = text.find('\xC2', at + 1))
            if (static_cast<unsigned char>(text[at + 1]) < 0xA0)
                return false;
    }
}

struct Detector {
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
};

Result<std::string> guess(ByteSource& source)
{
    const std::unique_ptr<uchardet, Detector> detector(uchardet_new());
    source.seek(0);
    std::size_t fed = 0;
    while (fed < guess_bytes) {
        const auto piece = source.next();
        if (!piece)
            return tl::unexpected<Error>(piece.error());
        if (piece->empty())
            break;
        if (std::all_of(piece->begin(), piece->end(), isPlain))
            continue;
        if (uchardet_handle_data(detector.get(), piece->data(), piece->size()) != 0)
            return std::string();
        fed += piece->size();
    }
    uchardet_data_end(detector.get());
    return std::string(uchardet_get_charset(detector.get()));
}

} // namespace

Result<Encoding> detectEncoding(ByteSource& source)
{
    auto begun = fromBeginning(source);
    if (!begun || !begun->name.empty())
        return begun;
    auto stream = TextStream::open(source, Encoding{});
    std::string text;
    while (stream) {
        text.clear();
        const auto more = stream->append(text);
        if (more && *more)
            continue;
        if (more)
            return Encoding{};
        if (more.error().code != ErrorCode::table_encoding)
            return tl::unexpected<Error>(more.error());
        const auto name = guess(source);
        if (!name)
            return tl::unexpected<Error>(name.error());
        const Encoding guessed{*name, 0, true};
        const auto fits =
            !name->empty() && *name != "UTF-8" ? converts(source, guessed) : Result<bool>(false);
        if (!fits)
            return tl::unexpected<Error>(fits.error());
        if (*fits)
            return guessed;
        return tl::unexpected<Error>(more.error());
    }
    return tl::unexpected<Error>(stream.error());
}

} // namespace atlas::exchange
