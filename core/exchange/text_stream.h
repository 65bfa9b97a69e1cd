#pragma once

#include "core/exchange/byte_source.h"

#include <cstdint>
#include <memory>
#include <string>

struct UConverter;

namespace atlas::exchange {

/// How the bytes of a file become text.
struct Encoding {
    std::string name = "UTF-8"; ///< as ICU knows it
    std::size_t mark = 0;       ///< bytes of the byte order mark at the beginning
    bool guessed = false;       ///< by the frequency of letters, not by a mark or by being valid UTF-8
    bool operator==(const Encoding&) const = default;
};

/// The text of a file as UTF-8, in pieces of bounded size. Every byte is checked: what the encoding does not
/// allow is table_encoding with the line it stands in, never a replacement character.
class TextStream {
public:
    /// Begins at the start of the file, behind the mark. unknown encodings are table_encoding. `source` must
    /// outlive it.
    [[nodiscard]] static Result<TextStream> open(ByteSource& source, const Encoding& encoding);
    TextStream(TextStream&&) noexcept;
    ~TextStream();

    /// Appends the next piece, whole characters only. false: the end was reached and nothing appended.
    [[nodiscard]] Result<bool> append(std::string& text);
    /// Line ends so far.
    [[nodiscard]] std::int64_t lines() const { return m_feeds > 0 ? m_feeds : m_returns; }

private:
    struct Converter {
        void operator()(UConverter* converter) const;
    };
    using ConverterPtr = std::unique_ptr<UConverter, Converter>;

    explicit TextStream(ByteSource& source);
    [[nodiscard]] Result<bool> appendUtf8(std::string& text);
    [[nodiscard]] Result<bool> appendConverted(std::string& text);
    [[nodiscard]] Result<void> convert(std::string_view bytes, bool last, std::string& text);
    void countLines(std::string_view text);
    [[nodiscard]] tl::unexpected<Error> wrongByte(std::string detail) const;

    ByteSource* m_source;
    ConverterPtr m_from;
    ConverterPtr m_to;
    std::unique_ptr<char16_t[]> m_pivot;
    char16_t* m_pivotSource = nullptr;
    char16_t* m_pivotTarget = nullptr;
    std::string m_held; ///< the beginning of a character that the next piece completes
    std::int64_t m_feeds = 0;
    std::int64_t m_returns = 0;
    bool m_ended = false;
};

} // namespace atlas::exchange
