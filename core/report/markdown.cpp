#include "core/report/markdown.h"

#include "core/report/links.h"
#include "core/report/markdown_text.h"

#include <md4c.h>

#include <algorithm>
#include <iterator>
#include <limits>

namespace atlas::report {
namespace {

// A row of a table is padded to the table's width, so a short text could ask for millions of cells.
constexpr std::size_t mostCells = 20'000;

std::string attributeText(const MD_ATTRIBUTE& attribute)
{
    std::string text;
    for (std::size_t i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const std::string_view part(attribute.text + from, attribute.substr_offsets[i + 1] - from);
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : std::string(part);
    }
    return text;
}

/// Follows md4c through a text. Its functions stand in for the parser's callbacks.
class BlockMaker {
public:
    explicit BlockMaker(std::size_t textSize)
        : m_linkBudget(4 * textSize + 65'536)
    {}

    void enterBlock(MD_BLOCKTYPE kind, const void* detail);
    void leaveBlock(MD_BLOCKTYPE kind, const void* detail);
    void enterSpan(MD_SPANTYPE kind, const void* detail);
    void leaveSpan(MD_SPANTYPE kind);
    void text(MD_TEXTTYPE kind, std::string_view text);

    std::vector<Block> take()
    {
        closeOpenBlocks();
        return std::move(m_blocks);
    }

private:
    /// What everything inside becomes: only the outermost of lists and quotations within each other counts.
    enum class Outer : std::uint8_t { none, list, quote };

    void enterOuter(Outer kind, bool ordered);
    void leaveOuter();
    void add(std::string_view words);
    void addBreak();
    void endParagraph();
    void endHeading(unsigned level);
    void endRow();
    void closeOpenBlocks();
    void startItem();
    [[nodiscard]] std::string takeWords();
    void enterLink(const MD_SPAN_A_DETAIL& detail);

    std::vector<Block> m_blocks;
    Inlines m_text;
    int m_strong = 0;
    int m_emphasis = 0;
    std::vector<std::string> m_links;
    std::size_t m_linkBudget; ///< bytes: short references may all name one long address
    Outer m_outer = Outer::none;
    int m_depth = 0;
    List m_list;
    Callout m_quote;
    TableBlock m_table;
    std::vector<TableCell> m_row;
    std::vector<Block> m_afterTable;
    bool m_inTable = false;
    bool m_inHead = false;
};

void BlockMaker::enterBlock(MD_BLOCKTYPE kind, const void* detail)
{
    switch (kind) {
    case MD_BLOCK_UL:
        enterOuter(Outer::list, false);
        break;
    case MD_BLOCK_OL:
        enterOuter(Outer::list, true);
        break;
    case MD_BLOCK_QUOTE:
        enterOuter(Outer::quote, false);
        break;
    case MD_BLOCK_LI:
        startItem();
        break;
    case MD_BLOCK_TABLE:
        closeOpenBlocks();
        m_inTable = true;
        m_table = TableBlock{};
        break;
    case MD_BLOCK_THEAD:
        m_inHead = true;
        break;
    case MD_BLOCK_TH: {
        TableColumn column;
        const MD_ALIGN align = static_cast<const MD_BLOCK_TD_DETAIL*>(detail)->align;
        column.align = align == MD_ALIGN_RIGHT    ? TableColumn::Align::end
                       : align == MD_ALIGN_CENTER ? TableColumn::Align::centre
                                                  : TableColumn::Align::start;
        m_table.columns.push_back(column);
        break;
    }
    default:
        break;
    }
}

void BlockMaker::leaveBlock(MD_BLOCKTYPE kind, const void* detail)
{
    switch (kind) {
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
    case MD_BLOCK_LI:
        endParagraph();
        break;
    case MD_BLOCK_H:
        endHeading(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_QUOTE:
        leaveOuter();
        break;
    case MD_BLOCK_TH:
        m_table.columns.back().header = Message::literal(takeWords());
        break;
    case MD_BLOCK_TD:
        m_row.push_back({std::move(m_text), false});
        m_text.clear();
        break;
    case MD_BLOCK_TR:
        endRow();
        break;
    case MD_BLOCK_THEAD:
        m_inHead = false;
        break;
    case MD_BLOCK_TABLE:
        m_inTable = false;
        closeOpenBlocks();
        std::move(m_afterTable.begin(), m_afterTable.end(), std::back_inserter(m_blocks));
        m_afterTable.clear();
        break;
    default:
        break;
    }
}

void BlockMaker::enterOuter(Outer kind, bool ordered)
{
    endParagraph();
    if (m_depth++ > 0)
        return;
    closeOpenBlocks();
    m_outer = kind;
    m_list.ordered = ordered;
}

void BlockMaker::leaveOuter()
{
    endParagraph();
    if (--m_depth > 0)
        return;
    closeOpenBlocks();
    m_outer = Outer::none;
}

void BlockMaker::startItem()
{
    endParagraph();
    if (m_outer == Outer::quote)
        add("• ");
    else
        m_list.items.emplace_back();
}

std::string BlockMaker::takeWords()
{
    std::string words;
    for (const Inline& part : m_text)
        words += part.kind == Inline::Kind::line_break ? " " : plain(part.text);
    m_text.clear();
    return words;
}

void BlockMaker::endParagraph()
{
    if (m_text.empty() || m_inTable)
        return;
    Inlines done = std::move(m_text);
    m_text.clear();
    if (m_outer == Outer::quote) {
        m_quote.paragraphs.push_back({std::move(done)});
    } else if (m_outer == Outer::list && !m_list.items.empty()) {
        Inlines& item = m_list.items.back();
        if (!item.empty())
            item.push_back({Inline::Kind::line_break, {}, {}});
        std::move(done.begin(), done.end(), std::back_inserter(item));
    } else {
        closeOpenBlocks();
        m_blocks.emplace_back(Paragraph{std::move(done)});
    }
}

void BlockMaker::endHeading(unsigned level)
{
    if (m_outer != Outer::none) { // there it can be no more than an emphasised line
        for (Inline& part : m_text)
            part.kind = part.kind == Inline::Kind::text ? Inline::Kind::strong : part.kind;
        endParagraph();
        return;
    }
    std::string words = takeWords();
    if (!words.empty())
        m_blocks.emplace_back(Heading{level <= 2 ? 2 : 3, {}, Message::literal(std::move(words)), {}});
}

void BlockMaker::endRow()
{
    if (m_inHead)
        return;
    if ((m_table.rows.size() + 1) * m_table.columns.size() <= mostCells) {
        m_row.resize(m_table.columns.size());
        m_table.rows.push_back(std::move(m_row));
    } else {
        // Too many for a table of a chapter: what follows stays readable as lines.
        Inlines line;
        for (TableCell& cell : m_row) {
            if (!line.empty() && !cell.text.empty())
                line.push_back({Inline::Kind::text, Message::literal(" | "), {}});
            std::move(cell.text.begin(), cell.text.end(), std::back_inserter(line));
        }
        if (!line.empty())
            m_afterTable.emplace_back(Paragraph{std::move(line)});
    }
    m_row.clear();
}

void BlockMaker::closeOpenBlocks()
{
    if (!m_list.items.empty()) {
        const bool ordered = m_list.ordered;
        m_blocks.emplace_back(std::move(m_list));
        m_list = List{ordered, {}};
    }
    if (!m_quote.paragraphs.empty())
        m_blocks.emplace_back(std::move(m_quote));
    m_quote = Callout{};
    if (!m_inTable && !m_table.columns.empty()) {
        m_blocks.emplace_back(std::move(m_table));
        m_table = TableBlock{};
    }
}

void BlockMaker::enterLink(const MD_SPAN_A_DETAIL& detail)
{
    std::string target = attributeText(detail.href);
    if (!isPrintableLink(target) || target.size() > m_linkBudget)
        target.clear();
    m_linkBudget -= target.size();
    m_links.push_back(std::move(target));
}

void BlockMaker::enterSpan(MD_SPANTYPE kind, const void* detail)
{
    if (kind == MD_SPAN_STRONG)
        ++m_strong;
    else if (kind == MD_SPAN_EM)
        ++m_emphasis;
    else if (kind == MD_SPAN_A)
        enterLink(*static_cast<const MD_SPAN_A_DETAIL*>(detail));
}

void BlockMaker::leaveSpan(MD_SPANTYPE kind)
{
    if (kind == MD_SPAN_STRONG)
        --m_strong;
    else if (kind == MD_SPAN_EM)
        --m_emphasis;
    else if (kind == MD_SPAN_A)
        m_links.pop_back();
}

void BlockMaker::text(MD_TEXTTYPE kind, std::string_view text)
{
    switch (kind) {
    case MD_TEXT_NULLCHAR:
        add("\xEF\xBF\xBD");
        break;
    case MD_TEXT_BR:
        addBreak();
        break;
    case MD_TEXT_SOFTBR:
        add(" ");
        break;
    case MD_TEXT_ENTITY:
        add(entityText(text));
        break;
    case MD_TEXT_CODE:
        if (text == "\n")
            addBreak();
        else
            add(text);
        break;
    default:
        add(text);
    }
}

void BlockMaker::addBreak()
{
    m_text.push_back({Inline::Kind::line_break, {}, {}});
}

void BlockMaker::add(std::string_view words)
{
    const std::string target = m_links.empty() ? std::string() : m_links.back();
    const Inline::Kind kind = !target.empty()  ? Inline::Kind::link
                              : m_strong > 0   ? Inline::Kind::strong
                              : m_emphasis > 0 ? Inline::Kind::emphasis
                                               : Inline::Kind::text;
    if (!m_text.empty() && m_text.back().kind == kind && m_text.back().target == target)
        std::get<std::string>(m_text.back().text.arguments.front()) += words;
    else
        m_text.push_back({kind, Message::literal(std::string(words)), target});
}

template <auto Function, typename Kind>
int onBlock(Kind kind, void* detail, void* maker)
{
    (static_cast<BlockMaker*>(maker)->*Function)(kind, detail);
    return 0;
}

int onSpanEnd(MD_SPANTYPE kind, void*, void* maker)
{
    static_cast<BlockMaker*>(maker)->leaveSpan(kind);
    return 0;
}

int onText(MD_TEXTTYPE kind, const MD_CHAR* text, MD_SIZE size, void* maker)
{
    static_cast<BlockMaker*>(maker)->text(kind, {text, size});
    return 0;
}

} // namespace

std::vector<Block> blocksOf(std::string_view markdown)
{
    const std::string text = validText(markdown);
    BlockMaker maker(text.size());
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_PERMISSIVEURLAUTOLINKS |
                   MD_FLAG_COLLAPSEWHITESPACE | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = onBlock<&BlockMaker::enterBlock, MD_BLOCKTYPE>;
    parser.leave_block = onBlock<&BlockMaker::leaveBlock, MD_BLOCKTYPE>;
    parser.enter_span = onBlock<&BlockMaker::enterSpan, MD_SPANTYPE>;
    parser.leave_span = onSpanEnd;
    parser.text = onText;
    const bool fits = text.size() < std::numeric_limits<MD_SIZE>::max();
    if (!fits || md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &maker) != 0)
        return {Paragraph{{{Inline::Kind::text, Message::literal(text), {}}}}};
    return maker.take();
}

} // namespace atlas::report
