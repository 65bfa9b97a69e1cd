#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/exchange/pasted_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

// Just as much HTML as tables on the clipboard need: rows, cells, line breaks and characters by name. Nothing
// is loaded or run.
namespace atlas::exchange {
namespace {

struct Named {
    std::string_view name;
    std::string_view text;
};

constexpr std::array named_characters{Named{"amp", "&"},        Named{"lt", "<"},        Named{"gt", ">"},
                                      Named{"quot", "\""},      Named{"apos", "'"},      Named{"nbsp", " "},
                                      Named{"ndash", "\u2013"}, Named{"mdash", "\u2014"}};
constexpr std::size_t longest_name = 10;

/// The character that "&name;" stands for, with its length; empty for an ampersand that is just one.
std::optional<std::pair<std::string, std::size_t>> character(std::string_view text)
{
    const std::size_t end = text.substr(0, longest_name).find(';');
    if (end == std::string_view::npos || end < 2)
        return std::nullopt;
    const std::string_view name = text.substr(1, end - 1);
    for (const Named& known : named_characters)
        if (known.name == name)
            return std::pair(std::string(known.text), end + 1);
    if (name.front() != '#' || name.size() < 2)
        return std::nullopt;
    const bool hex = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto [stop, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    const bool unicode = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (error != std::errc{} || stop != digits.data() + digits.size() || !unicode)
        return std::nullopt;
    std::string written;
    text::appendCharacter(written, static_cast<char32_t>(code));
    return std::pair(std::move(written), end + 1);
}

/// "td" of "<TD class=x>", "/td" of "</td>"; lower case.
std::string tagName(std::string_view tag)
{
    std::string name;
    for (const char byte : tag) {
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                            (byte >= '0' && byte <= '9') || (byte == '/' && name.empty());
        if (!letter)
            break;
        name += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    return name;
}

class HtmlTable {
public:
    PastedTable table;

    void text(std::string_view text);
    void tag(const std::string& name);
    void finish();

private:
    void endCell();
    void endRow();

    bool m_inCell = false;
    bool m_inRow = false;
    std::string m_cell;
};

void HtmlTable::text(std::string_view text)
{
    for (std::size_t at = 0; m_inCell && at < text.size();) {
        const auto one = text[at] == '&' ? character(text.substr(at)) : std::nullopt;
        if (one) {
            m_cell += one->first;
            at += one->second;
            continue;
        }
        const bool blank = text[at] == '\n' || text[at] == '\r' || text[at] == '\t' || text[at] == ' ';
        if (!blank)
            m_cell += text[at];
        else if (!m_cell.empty() && m_cell.back() != ' ' && m_cell.back() != '\n')
            m_cell += ' ';
        ++at;
    }
}

void HtmlTable::endCell()
{
    if (m_inCell)
        table.addCell(m_cell);
    m_cell.clear();
    m_inCell = false;
}

void HtmlTable::endRow()
{
    endCell();
    if (m_inRow)
        table.endRow();
    m_inRow = false;
}

void HtmlTable::tag(const std::string& name)
{
    if (name == "td" || name == "th") {
        endCell();
        m_inCell = m_inRow = true;
    } else if (name == "/td" || name == "/th") {
        endCell();
    } else if (name == "tr" || name == "/tr" || name == "table" || name == "/table") {
        endRow();
    } else if (name == "br" || name == "/p" || name == "/div") {
        if (!m_cell.empty())
            m_cell += '\n';
    }
}

void HtmlTable::finish()
{
    endRow();
}

/// Where what stands between a comment, script or style and its end is over.
std::size_t behind(std::string_view html, std::size_t from, std::string_view end)
{
    const auto same = [](char left, char right) {
        return left == right || (left >= 'A' && left <= 'Z' && left - 'A' + 'a' == right);
    };
    const auto found = std::search(html.begin() + static_cast<std::ptrdiff_t>(from), html.end(), end.begin(),
                                   end.end(), same);
    return found == html.end() ? html.size() : static_cast<std::size_t>(found - html.begin()) + end.size();
}

} // namespace

Result<PastedTable> PastedTable::fromHtml(std::string_view html, TableLimits limits)
{
    if (html.size() > most_bytes)
        return fail(ErrorCode::table_malformed, {{"row", "1"}, {"detail", "more than 256 MiB"}});
    if (!text::isUtf8(html) || html.find('\0') != std::string_view::npos)
        return fail(ErrorCode::table_encoding, {{"row", "1"}, {"detail", "UTF-8"}});
    HtmlTable reader;
    std::size_t at = 0;
    while (at < html.size()) {
        const std::size_t open = std::min(html.find('<', at), html.size());
        reader.text(html.substr(at, open - at));
        if (open == html.size())
            break;
        if (html.substr(open, 4) == "<!--") {
            at = behind(html, open, "-->");
            continue;
        }
        const std::size_t close = html.find('>', open);
        if (close == std::string_view::npos)
            break;
        const std::string name = tagName(html.substr(open + 1, close - open - 1));
        if (name == "script" || name == "style")
            at = behind(html, close, "</" + name);
        else {
            reader.tag(name);
            at = close + 1;
        }
    }
    reader.finish();
    return checked(std::move(reader.table), limits);
}

} // namespace atlas::exchange
