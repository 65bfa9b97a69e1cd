#include "core/exchange/text_stream.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf8.h>
#include <utility>

namespace atlas::exchange {
namespace {

constexpr std::size_t pivot_units = 8192;

/// Offset of the first byte that is not part of a valid character; the size when all are.
std::size_t firstInvalid(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    std::int32_t at = 0;
    while (at < size) {
        if (bytes[at] < 0x80) {
            ++at;
            continue;
        }
        const std::int32_t start = at;
        UChar32 character = 0;
        U8_NEXT(bytes, at, size, character);
        if (character < 0)
            return static_cast<std::size_t>(start);
    }
    return text.size();
}

/// Length without a character at the end whose remaining bytes are still to come.
std::size_t wholeLength(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    auto length = static_cast<std::int32_t>(text.size());
    U8_TRUNCATE_IF_INCOMPLETE(bytes, 0, length);
    return static_cast<std::size_t>(length);
}

std::string byteName(unsigned char byte)
{
    std::array<char, 8> name{};
    std::snprintf(name.data(), name.size(), "0x%02X", byte);
    return name.data();
}

} // namespace

void TextStream::Converter::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

TextStream::TextStream(ByteSource& source)
    : m_source(&source)
{}
TextStream::TextStream(TextStream&&) noexcept = default;
TextStream::~TextStream() = default;

Result<TextStream> TextStream::open(ByteSource& source, const Encoding& encoding)
{
    TextStream stream(source);
    source.seek(encoding.mark);
    if (encoding.name == "UTF-8")
        return stream;
    UErrorCode status = U_ZERO_ERROR;
    stream.m_from.reset(ucnv_open(encoding.name.c_str(), &status));
    stream.m_to.reset(ucnv_open("UTF-8", &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(stream.m_from.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_SUCCESS(status))
        ucnv_setFromUCallBack(stream.m_to.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                              &status);
    if (U_FAILURE(status))
        return fail(ErrorCode::table_encoding, {{"row", "1"}, {"detail", encoding.name}});
    stream.m_pivot = std::make_unique<char16_t[]>(pivot_units);
    stream.m_pivotSource = stream.m_pivotTarget = stream.m_pivot.get();
    return stream;
}

Result<bool> TextStream::append(std::string& text)
{
    if (m_ended)
        return false;
    const std::size_t before = text.size();
    auto more = m_from ? appendConverted(text) : appendUtf8(text);
    if (more)
        countLines(std::string_view(text).substr(before));
    return more;
}

Result<bool> TextStream::appendUtf8(std::string& text)
{
    const auto piece = m_source->next();
    if (!piece)
        return tl::unexpected<Error>(piece.error());
    m_ended = piece->empty();
    const std::size_t before = text.size();
    text.append(m_held).append(*piece);
    m_held.clear();
    std::string_view added = std::string_view(text).substr(before);
    if (!m_ended) {
        const std::size_t whole = wholeLength(added);
        m_held.assign(added.substr(whole));
        text.resize(before + whole);
        added = std::string_view(text).substr(before);
    }
    const std::size_t wrong = firstInvalid(added);
    if (wrong < added.size()) {
        countLines(added.substr(0, wrong));
        return wrongByte(byteName(static_cast<unsigned char>(added[wrong])));
    }
    return !m_ended || !added.empty();
}

Result<bool> TextStream::appendConverted(std::string& text)
{
    const auto piece = m_source->next();
    if (!piece)
        return tl::unexpected<Error>(piece.error());
    m_ended = piece->empty();
    const std::size_t before = text.size();
    if (auto done = convert(*piece, m_ended, text); !done) {
        countLines(std::string_view(text).substr(before));
        return wrongByte(done.error().facts.front().value);
    }
    return !m_ended || text.size() > before;
}

Result<void> TextStream::convert(std::string_view bytes, bool last, std::string& text)
{
    std::array<char, 16384> buffer;
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    while (true) {
        char* target = buffer.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(m_to.get(), m_from.get(), &target, target + buffer.size(), &source, end, m_pivot.get(),
                       &m_pivotSource, &m_pivotTarget, m_pivot.get() + pivot_units, false, last, &status);
        text.append(buffer.data(), static_cast<std::size_t>(target - buffer.data()));
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_SUCCESS(status))
            return {};
        std::array<char, 16> wrong{};
        std::int8_t length = wrong.size();
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(m_from.get(), wrong.data(), &length, &ignored);
        const bool known = U_SUCCESS(ignored) && length > 0;
        return fail(
            ErrorCode::table_encoding,
            {{"detail", known ? byteName(static_cast<unsigned char>(wrong.front())) : u_errorName(status)}});
    }
}

void TextStream::countLines(std::string_view text)
{
    m_feeds += std::count(text.begin(), text.end(), '\n');
    if (m_feeds == 0)
        m_returns += std::count(text.begin(), text.end(), '\r');
}

tl::unexpected<Error> TextStream::wrongByte(std::string detail) const
{
    return fail(ErrorCode::table_encoding,
                {{"row", std::to_string(lines() + 1)}, {"detail", std::move(detail)}});
}

} // namespace atlas::exchange
