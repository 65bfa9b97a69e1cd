#include "core/exchange/citations/citation_reader.h"

#include "core/exchange/citations/formats.h"
#include "core/exchange/encoding.h"

#include <algorithm>

namespace atlas::exchange {

namespace {

std::string_view afterBlanks(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// "TY  -" at the beginning of a line.
bool isRisHead(std::string_view line)
{
    if (!line.starts_with("TY"))
        return false;
    line.remove_prefix(2);
    const std::string_view rest = afterBlanks(line);
    return rest.size() < line.size() && rest.starts_with('-');
}

/// "@article{": a word behind the sign and a brace behind the word.
bool isBibtexHead(std::string_view text)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    text.remove_prefix(1);
    const auto* const end = std::find_if_not(text.begin(), text.end(), letter);
    const auto length = static_cast<std::size_t>(end - text.begin());
    const std::string_view rest = afterBlanks(text.substr(length));
    return length > 0 && (rest.starts_with('{') || rest.starts_with('('));
}

tl::unexpected<Error> noBibliography(const std::filesystem::path& path)
{
    return fail(ErrorCode::no_references,
                {{"path", path.string()},
                 {"limit", std::to_string(citation_limits::file_bytes / (std::uint64_t{1024} * 1024))}});
}

/// Remarks and headers of a program stand before the first reference.
constexpr std::size_t searched_bytes = 64 * 1024;

} // namespace

std::optional<CitationFormat> citationFormatOf(std::string_view text)
{
    text = afterBlanks(text.substr(0, searched_bytes));
    if (text.starts_with('{'))
        return CitationFormat::csl_json;
    if (text.starts_with('[')) {
        const std::string_view first = afterBlanks(text.substr(1));
        if (first.starts_with('{') || first.starts_with(']'))
            return CitationFormat::csl_json;
    }
    for (std::size_t line = 0; line < text.size();) {
        if (isRisHead(text.substr(line)))
            return CitationFormat::ris;
        const std::size_t end = std::min(text.find_first_of("\r\n", line), text.size());
        for (std::size_t at = text.find('@', line); at < end; at = text.find('@', at + 1))
            if (isBibtexHead(text.substr(at)))
                return CitationFormat::bibtex;
        line = end + 1;
    }
    return {};
}

CitationList parseCitations(std::string_view text, CitationFormat format)
{
    CitationBuilder builder;
    switch (format) {
    case CitationFormat::ris:
        parseRis(text, builder);
        break;
    case CitationFormat::bibtex:
        parseBibtex(text, builder);
        break;
    case CitationFormat::csl_json:
        parseCsl(text, builder);
        break;
    }
    return std::move(builder).finish();
}

Result<CitationList> readCitations(const std::filesystem::path& path)
{
    auto source = ByteSource::open(path);
    if (!source)
        return forward(std::move(source));
    if (source->size() > citation_limits::file_bytes)
        return noBibliography(path);
    const auto encoding = detectEncoding(*source);
    if (!encoding)
        return tl::unexpected(encoding.error());
    auto stream = TextStream::open(*source, *encoding);
    if (!stream)
        return forward(std::move(stream));
    std::string text;
    while (true) {
        const auto more = stream->append(text);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    const auto format = citationFormatOf(text);
    if (!format)
        return noBibliography(path);
    return parseCitations(text, *format);
}

} // namespace atlas::exchange
