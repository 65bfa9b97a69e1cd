#include "ui/report/block_layouts.h"

#include "ui/report/table_columns.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui::report {
namespace {

using atlas::report::TableBlock;
using atlas::report::TableColumn;

constexpr qreal sidePadding = mm(1.6);
constexpr qreal cellPadding = mm(1.1);
constexpr qreal hairline = pt(0.4);
constexpr qreal narrowestCell = pt(8);
constexpr qreal widestNumber = mm(36);
constexpr qreal unbrokenHead = mm(18);
// A table up to this share of a page is never cut, it moves instead.
constexpr qreal shortTable = PageMeasures::textHeight * 0.6;
// A row higher than this is cut after all.
constexpr qreal tallestRow = PageMeasures::textHeight * 0.5;
// Sizes of type tried until every word fits into its column.
constexpr std::array<qreal, 3> sizes{pt(8.5), pt(7.5), pt(6.5)};

Align alignOf(const TableColumn& column)
{
    switch (column.align) {
    case TableColumn::Align::end:
        return Align::end;
    case TableColumn::Align::centre:
        return Align::centre;
    case TableColumn::Align::start:
        break;
    }
    return Align::start;
}

/// One table being laid out.
class TableLayout {
public:
    TableLayout(StoryWriter& writer, const TableBlock& block)
        : m_writer(writer)
        , m_block(block)
    {}
    void run();

private:
    void readCells();
    [[nodiscard]] std::vector<ColumnNeed> needs(qreal size);
    void chooseWidths();
    [[nodiscard]] TypeStyle style(std::size_t column, bool head) const;
    void addHead(bool repeated);
    void addRow(std::size_t row);
    void addRule(qreal top, qreal height, QRgb colour);
    [[nodiscard]] std::vector<ShapedText> shapeRow(std::size_t row);
    void finish(int first, int firstRow, int rowsEnd);

    StoryWriter& m_writer;
    const TableBlock& m_block;
    std::vector<StyledText> m_heads;
    std::vector<std::vector<StyledText>> m_cells;
    std::vector<qreal> m_widths;
    qreal m_size = sizes.front();
    int m_table = 0;
    int m_repeatedHead = -1;
};

void TableLayout::run()
{
    const int first = countOf(m_writer.story().chunks);
    m_table = first; // unique, and that is all a table's id must be
    m_writer.place(m_block.anchor);
    if (m_block.number > 0) {
        const Message label = message(ATLAS_TEXT("report", "Table %1"), {std::int64_t{m_block.number}});
        layOutCaption(m_writer, m_writer.text(label), m_block.title, m_block.subtitle);
    }
    if (m_block.columns.empty()) {
        if (m_block.number > 0)
            m_writer.story().chunks.back().keepWithNext = false;
        return;
    }
    readCells();
    chooseWidths();
    addHead(false);
    addHead(true);
    m_repeatedHead = countOf(m_writer.story().chunks) - 1;
    const int firstRow = countOf(m_writer.story().chunks);
    for (std::size_t row = 0; row < m_cells.size(); ++row)
        addRow(row);
    const int rowsEnd = countOf(m_writer.story().chunks);
    layOutNotes(m_writer, m_block.notes, m_block.sources, 0);
    m_writer.story().chunks.back().after = mm(4.5);
    finish(first, firstRow, rowsEnd);
}

void TableLayout::readCells()
{
    for (const TableColumn& column : m_block.columns)
        m_heads.push_back(m_writer.styled(column.header));
    for (const auto& row : m_block.rows) {
        std::vector<StyledText>& cells = m_cells.emplace_back();
        for (std::size_t column = 0; column < m_block.columns.size(); ++column) {
            StyledText text = column < row.size() ? m_writer.styled(row[column].text) : StyledText{};
            if (column < row.size() && row[column].strong) {
                StyledText::Span strong;
                strong.length = static_cast<int>(text.text.size());
                strong.bold = true;
                if (text.spans.empty() && strong.length > 0)
                    text.spans.push_back(strong);
            }
            cells.push_back(std::move(text));
        }
    }
}

std::vector<ColumnNeed> TableLayout::needs(qreal size)
{
    m_size = size;
    constexpr qreal padding = 2 * sidePadding + pt(1);
    std::vector<ColumnNeed> made(m_heads.size());
    for (std::size_t column = 0; column < made.size(); ++column) {
        Shaper::Extent head = m_writer.shaper().extent(m_heads[column], style(column, true));
        made[column].cells.push_back(head.natural + padding);
        // A long head may take more lines, so it does not stretch a column of short numbers.
        if (head.natural > unbrokenHead)
            head.natural = std::max({head.word, head.natural / 2, unbrokenHead});
        else
            head.word = head.natural;
        made[column].natural = head.natural;
        made[column].least = head.word;
    }
    for (const auto& row : m_cells) {
        for (std::size_t column = 0; column < made.size(); ++column) {
            const Shaper::Extent extent = m_writer.shaper().extent(row[column], style(column, false));
            made[column].natural = std::max(made[column].natural, extent.natural);
            made[column].least = std::max(made[column].least, extent.word);
            made[column].cells.push_back(extent.natural + padding);
        }
    }
    for (std::size_t column = 0; column < made.size(); ++column) {
        const double weight = m_block.columns[column].weight;
        made[column].weight = std::isfinite(weight) && weight > 0 ? weight : 1;
        // "7.1 million" is one number.
        const bool number = m_block.columns[column].align == TableColumn::Align::end;
        if (number && made[column].natural < widestNumber)
            made[column].least = made[column].natural;
        made[column].natural += padding;
        made[column].least += padding;
    }
    return made;
}

void TableLayout::chooseWidths()
{
    for (const qreal size : sizes) {
        const std::vector<ColumnNeed> wanted = needs(size);
        m_widths = columnWidths(wanted, PageMeasures::textWidth, 2 * sidePadding);
        qreal least = 0;
        for (const ColumnNeed& need : wanted)
            least += need.least;
        if (least <= PageMeasures::textWidth)
            return;
    }
}

TypeStyle TableLayout::style(std::size_t column, bool head) const
{
    TypeStyle made = head ? type::tableHead : type::tableCell;
    made.size = m_size;
    made.align = alignOf(m_block.columns[column]);
    return made;
}

void TableLayout::addRule(qreal top, qreal height, QRgb colour)
{
    m_writer.addRectangle(QRectF(0, top, PageMeasures::textWidth, height), colour);
}

// The head where a table begins, or the one put above its rows on later pages, which says whose rows they
// are.
void TableLayout::addHead(bool repeated)
{
    std::vector<ShapedText> cells;
    qreal height = 0;
    for (std::size_t column = 0; column < m_heads.size(); ++column) {
        const qreal width = std::max(m_widths[column] - 2 * sidePadding, narrowestCell);
        cells.push_back(m_writer.shaper().shape(m_heads[column], style(column, true), width, 6));
        height = std::max(height, cells.back().height());
    }
    height += 2 * cellPadding;
    m_writer.open(repeated ? 0 : mm(2.2));
    qreal top = 0;
    if (repeated && m_block.number > 0) {
        const Message label =
            message(ATLAS_TEXT("report", "Table %1, continued"), {std::int64_t{m_block.number}});
        top = m_writer.add(m_writer.styled(label), type::captionSubtitle, Role::artifact, 0, 0,
                           PageMeasures::textWidth) +
              mm(1.2);
    }
    addRule(top, height, Ink::tint);
    qreal left = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const qreal lower = top + height - cellPadding - cells[column].height();
        m_writer.add(cells[column], style(column, true), repeated ? Role::artifact : Role::table_head,
                     left + sidePadding, lower, m_widths[column] - 2 * sidePadding);
        left += m_widths[column];
    }
    addRule(top + height - pt(0.8), pt(0.8), Ink::blue);
    Chunk& head = m_writer.close(top + height);
    head.keepWithNext = !repeated;
    head.onlyRepeated = repeated;
    head.table = m_table;
}

std::vector<ShapedText> TableLayout::shapeRow(std::size_t row)
{
    std::vector<ShapedText> cells;
    qreal lineHeight = 0;
    qreal baseLine = 0;
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        const qreal width = std::max(m_widths[column] - 2 * sidePadding, narrowestCell);
        cells.push_back(m_writer.shaper().shape(m_cells[row][column], style(column, false), width));
        lineHeight = std::max(lineHeight, cells.back().lineHeight);
        baseLine = std::max(baseLine, cells.back().baseLine);
    }
    // Scripts differ in leading; across a row the base lines must not.
    for (ShapedText& cell : cells) {
        cell.lineHeight = lineHeight;
        cell.baseLine = baseLine;
    }
    return cells;
}

void TableLayout::addRow(std::size_t row)
{
    std::vector<ShapedText> cells = shapeRow(row);
    std::size_t lines = 1;
    qreal lineHeight = pt(1);
    for (const ShapedText& cell : cells) {
        lines = std::max(lines, cell.lines.size());
        lineHeight = std::max(lineHeight, cell.lineHeight);
    }
    const auto most = std::max<std::size_t>(1, static_cast<std::size_t>(tallestRow / lineHeight));
    for (std::size_t from = 0; from < lines; from += most) {
        const std::size_t to = std::min(lines, from + most);
        m_writer.open(0);
        qreal left = 0;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            ShapedText part{{}, lineHeight, cells[column].baseLine};
            for (std::size_t i = from; i < std::min(to, cells[column].lines.size()); ++i)
                part.lines.push_back(std::move(cells[column].lines[i]));
            m_writer.add(part, style(column, false), Role::table_cell, left + sidePadding, cellPadding,
                         m_widths[column] - 2 * sidePadding);
            left += m_widths[column];
        }
        const qreal height = static_cast<qreal>(to - from) * lineHeight + 2 * cellPadding;
        const bool last = to == lines;
        if (last)
            addRule(height - hairline, hairline, row + 1 == m_cells.size() ? Ink::blue : Ink::rule);
        Chunk& chunk = m_writer.close(height);
        chunk.table = m_table;
        chunk.repeatedHead = m_repeatedHead;
    }
}

void TableLayout::finish(int first, int firstRow, int rowsEnd)
{
    std::vector<Chunk>& chunks = m_writer.story().chunks;
    qreal height = 0;
    for (auto i = static_cast<std::size_t>(first); i < chunks.size(); ++i)
        height += chunks[i].onlyRepeated ? 0 : chunks[i].before + chunks[i].height;
    if (height <= shortTable) {
        keepTogether(m_writer, first, m_block.number > 0);
        return;
    }
    // Two rows at least below the head and above the notes, unless rows are so high that this would tear a
    // page open.
    chunks.back().keepWithNext = false;
    const auto keep = [&chunks](int row) {
        Chunk& chunk = chunks[static_cast<std::size_t>(row)];
        chunk.keepWithNext = chunk.height + chunks[static_cast<std::size_t>(row) + 1].height < shortTable / 2;
    };
    if (rowsEnd - firstRow > 1) {
        keep(firstRow);
        keep(rowsEnd - 2);
    }
    if (rowsEnd > firstRow && rowsEnd < countOf(chunks))
        keep(rowsEnd - 1);
}

} // namespace

void layOut(StoryWriter& writer, const TableBlock& block)
{
    TableLayout(writer, block).run();
}

} // namespace atlas::ui::report
