#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/exchange/pasted_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
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

/// More than any table has.
constexpr std::size_t most_rows = std::numeric_limits<std::uint32_t>::max();

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

/// What the tag's attribute says, 1 where it says no number; what is beyond any table is `most`.
std::size_t numberOf(std::string_view tag, std::string_view attribute, std::size_t most)
{
    constexpr std::string_view blanks = " \t\r\n/";
    tag.remove_prefix(std::min(tag.find_first_of(blanks), tag.size()));
    while (true) {
        tag.remove_prefix(std::min(tag.find_first_not_of(blanks), tag.size()));
        if (tag.empty())
            return 1;
        const std::string_view name = tag.substr(0, tag.find_first_of("= \t\r\n/", 1));
        tag.remove_prefix(name.size());
        std::string_view value;
        if (const std::size_t sign = tag.find_first_not_of(" \t\r\n");
            sign != std::string_view::npos && tag[sign] == '=') {
            tag.remove_prefix(std::min(tag.find_first_not_of(" \t\r\n", sign + 1), tag.size()));
            const std::string_view mark = tag.substr(0, 1);
            const bool quoted = mark == "\"" || mark == "'";
            tag.remove_prefix(quoted ? 1 : 0);
            value = tag.substr(0, tag.find_first_of(quoted ? mark : " \t\r\n"));
            tag.remove_prefix(std::min(value.size() + (quoted ? 1 : 0), tag.size()));
        }
        if (name.size() != attribute.size() || tagName(name) != attribute)
            continue;
        std::size_t number = 1;
        const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        return error == std::errc::result_out_of_range ? most : std::min(number, most);
    }
}

/// Where the cells of a table stand when some of them span columns and rows.
class CellPlaces {
public:
    explicit CellPlaces(std::size_t mostColumns)
        : m_mostColumns(mostColumns)
    {}

    /// The column of the row's next cell.
    std::size_t take(std::size_t columns, std::size_t rows);
    void endRow();
    void endPart(); ///< of the table: no cell reaches out of it
    /// More places are spanned than a table in memory may hold.
    [[nodiscard]] bool tooMany() const { return m_spanned > most_spanned; }

private:
    static constexpr std::size_t most_spanned = PastedTable::most_bytes / 8;

    std::size_t m_mostColumns;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
    std::size_t m_spanned = 0;
    std::vector<std::size_t> m_free; ///< by column, the row from which on no cell above covers it
};

std::size_t CellPlaces::take(std::size_t columns, std::size_t rows)
{
    const std::size_t before = m_column;
    while (m_column < m_free.size() && m_free[m_column] > m_row)
        ++m_column;
    m_spanned += m_column - before;
    const std::size_t place = m_column;
    // One more than there may be is enough to be refused.
    m_column = std::min(m_column + std::max<std::size_t>(columns, 1), std::max(place, m_mostColumns) + 1);
    m_spanned += m_column - place - 1;
    if (rows == 1)
        return place;
    const std::size_t end = std::min(m_column, m_mostColumns);
    m_spanned += end > place ? end - place : 0;
    m_free.resize(std::max(m_free.size(), end));
    for (std::size_t column = place; column < end; ++column)
        m_free[column] = std::max(m_free[column], rows == 0 ? most_rows : m_row + rows);
    return place;
}

void CellPlaces::endRow()
{
    ++m_row;
    m_column = 0;
}

void CellPlaces::endPart()
{
    m_free.clear();
}

class HtmlTable {
public:
    explicit HtmlTable(std::size_t mostColumns)
        : m_places(mostColumns)
        , m_mostColumns(mostColumns)
    {}

    PastedTable table;

    void text(std::string_view text);
    /// `tag` is what stands between "<" and ">".
    void tag(const std::string& name, std::string_view tag);
    void finish();
    [[nodiscard]] bool tooLarge() const { return m_places.tooMany(); }

private:
    void startCell(std::string_view tag);
    void endCell();
    void endRow();

    CellPlaces m_places;
    std::size_t m_mostColumns;
    std::size_t m_place = 0;  ///< of this cell in its row
    std::size_t m_filled = 0; ///< cells of this row in the table
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

void HtmlTable::startCell(std::string_view tag)
{
    endCell();
    m_inCell = m_inRow = true;
    m_place = m_places.take(numberOf(tag, "colspan", m_mostColumns + 1), numberOf(tag, "rowspan", most_rows));
}

void HtmlTable::endCell()
{
    if (m_inCell && !tooLarge()) {
        for (; m_filled < m_place; ++m_filled)
            table.addCell({});
        table.addCell(m_cell);
        ++m_filled;
    }
    m_cell.clear();
    m_inCell = false;
}

void HtmlTable::endRow()
{
    endCell();
    if (m_inRow) {
        table.endRow();
        m_places.endRow();
    }
    m_inRow = false;
    m_filled = 0;
}

void HtmlTable::tag(const std::string& name, std::string_view tag)
{
    const std::string_view element =
        std::string_view(name).substr(!name.empty() && name.front() == '/' ? 1 : 0);
    if (name == "td" || name == "th") {
        startCell(tag);
    } else if (name == "/td" || name == "/th") {
        endCell();
    } else if (element == "tr") {
        endRow();
        m_inRow = name == "tr";
    } else if (element == "table" || element == "thead" || element == "tbody" || element == "tfoot") {
        endRow();
        m_places.endPart();
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

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::table_malformed, {{"row", "1"}, {"detail", "more than 256 MiB"}});
}

} // namespace

Result<PastedTable> PastedTable::fromHtml(std::string_view html, TableLimits limits)
{
    if (html.size() > most_bytes)
        return tooLarge();
    if (!text::isUtf8(html) || html.find('\0') != std::string_view::npos)
        return fail(ErrorCode::table_encoding, {{"row", "1"}, {"detail", "UTF-8"}});
    HtmlTable reader(limits.columns);
    std::size_t at = 0;
    while (at < html.size() && !reader.tooLarge()) {
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
        const std::string_view tag = html.substr(open + 1, close - open - 1);
        const std::string name = tagName(tag);
        if (name == "script" || name == "style")
            at = behind(html, close, "</" + name);
        else {
            reader.tag(name, tag);
            at = close + 1;
        }
    }
    reader.finish();
    if (reader.tooLarge())
        return tooLarge();
    return checked(std::move(reader.table), limits);
}

} // namespace atlas::exchange
