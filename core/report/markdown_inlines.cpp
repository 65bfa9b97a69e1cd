#include "core/report/markdown.h"

#include <iterator>

namespace atlas::report {

Inlines inlinesOf(std::string_view markdown)
{
    Inlines line;
    const auto add = [&line](Inlines part) {
        if (!line.empty() && !part.empty())
            line.push_back({Inline::Kind::line_break, {}, {}});
        std::move(part.begin(), part.end(), std::back_inserter(line));
    };
    for (Block& block : blocksOf(markdown)) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            add(std::move(paragraph->text));
        } else if (auto* heading = std::get_if<Heading>(&block)) {
            add({{Inline::Kind::strong, heading->text, {}}});
        } else if (auto* list = std::get_if<List>(&block)) {
            for (Inlines& item : list->items)
                add(std::move(item));
        } else if (auto* callout = std::get_if<Callout>(&block)) {
            for (Paragraph& quoted : callout->paragraphs)
                add(std::move(quoted.text));
        } else if (auto* table = std::get_if<TableBlock>(&block)) {
            for (TableColumn& column : table->columns)
                add({{Inline::Kind::strong, column.header, {}}});
            for (auto& row : table->rows)
                for (TableCell& cell : row)
                    add(std::move(cell.text));
        }
    }
    return line;
}

} // namespace atlas::report
