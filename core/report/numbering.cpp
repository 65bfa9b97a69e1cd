#include "core/report/numbering.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace atlas::report {
namespace {

using Visit = std::function<void(Inlines&)>;

void visitBlock(Paragraph& block, const Visit& visit)
{
    visit(block.text);
}

void visitBlock(List& block, const Visit& visit)
{
    for (Inlines& item : block.items)
        visit(item);
}

void visitBlock(Callout& block, const Visit& visit)
{
    for (Paragraph& paragraph : block.paragraphs)
        visit(paragraph.text);
}

void visitBlock(KeyFigures& block, const Visit& visit)
{
    for (KeyFigure& figure : block.figures)
        visit(figure.source);
}

void visitBlock(TableBlock& block, const Visit& visit)
{
    for (std::vector<TableCell>& row : block.rows)
        for (TableCell& cell : row)
            visit(cell.text);
}

void visitBlock(Bibliography& block, const Visit& visit)
{
    for (Reference& entry : block.entries)
        visit(entry.text);
}

void visitBlock(Heading& /*block*/, const Visit& /*visit*/) {}
void visitBlock(FigureBlock& /*block*/, const Visit& /*visit*/) {}

class Numbering {
public:
    explicit Numbering(Report& report)
        : m_report(report)
    {}
    void run();

private:
    void numberChapter(Chapter& chapter);
    void numberBlock(Chapter& chapter, Block& block);
    void numberFootnotes();
    void resolve(Inlines& text);
    void forEach(const Visit& visit);

    Report& m_report;
    int m_chapters = 0;
    int m_sections = 0;
    int m_figures = 0;
    int m_tables = 0;
    std::map<std::string, Message, std::less<>> m_names; ///< of what can be referred to, by anchor
    std::set<std::string, std::less<>> m_sources;        ///< anchors of the list of references
};

void Numbering::forEach(const Visit& visit)
{
    for (Chapter& chapter : m_report.chapters)
        for (Block& block : chapter.blocks)
            std::visit([&](auto& content) { visitBlock(content, visit); }, block);
}

void Numbering::numberBlock(Chapter& chapter, Block& block)
{
    if (auto* heading = std::get_if<Heading>(&block)) {
        if (heading->level == 2 && !chapter.number.empty()) {
            heading->number = chapter.number + "." + std::to_string(++m_sections);
            m_names[heading->anchor] = message(ATLAS_TEXT("report", "Section %1"), {heading->number});
        }
    } else if (auto* figure = std::get_if<FigureBlock>(&block)) {
        figure->number = ++m_figures;
        m_names[figure->anchor] =
            message(ATLAS_TEXT("report", "Figure %1"), {std::to_string(figure->number)});
    } else if (auto* table = std::get_if<TableBlock>(&block)) {
        // A table inside an author's text has no title and so no number.
        if (table->title.empty())
            return;
        table->number = ++m_tables;
        m_names[table->anchor] = message(ATLAS_TEXT("report", "Table %1"), {std::to_string(table->number)});
    } else if (const auto* list = std::get_if<Bibliography>(&block)) {
        for (const Reference& entry : list->entries)
            m_sources.insert(entry.anchor);
    }
}

void Numbering::numberChapter(Chapter& chapter)
{
    if (!chapter.number.empty()) {
        chapter.number = std::to_string(++m_chapters);
        chapter.kicker = message(ATLAS_TEXT("report", "Chapter %1"), {chapter.number});
        m_names[chapter.anchor] = chapter.kicker;
    }
    m_sections = 0;
    for (Block& block : chapter.blocks)
        numberBlock(chapter, block);
}

/// In the order in which the text calls them.
void Numbering::numberFootnotes()
{
    std::map<std::string, Footnote> waiting;
    for (Footnote& note : m_report.footnotes)
        waiting[note.anchor] = std::move(note);
    std::vector<Footnote> called;
    forEach([&](Inlines& text) {
        for (const Inline& piece : text) {
            const auto note = waiting.find(piece.target);
            if (piece.kind != Inline::Kind::footnote || note == waiting.end())
                continue;
            called.push_back(std::move(note->second));
            called.back().number = static_cast<int>(called.size());
            m_names[called.back().anchor] = Message::literal(std::to_string(called.size()));
            waiting.erase(note);
        }
    });
    m_report.footnotes = std::move(called);
}

void Numbering::resolve(Inlines& text)
{
    for (Inline& piece : text) {
        const auto name = m_names.find(piece.target);
        if (piece.kind == Inline::Kind::citation) {
            if (!m_sources.contains(piece.target))
                piece = {Inline::Kind::text, std::move(piece.text), {}};
        } else if (piece.kind == Inline::Kind::reference || piece.kind == Inline::Kind::footnote) {
            if (name == m_names.end())
                piece = {};
            else
                piece.text = name->second;
        }
    }
    const auto vanished = [](const Inline& piece) {
        return piece.kind == Inline::Kind::text && piece.text.empty();
    };
    text.erase(std::remove_if(text.begin(), text.end(), vanished), text.end());
}

void Numbering::run()
{
    for (Chapter& chapter : m_report.chapters)
        numberChapter(chapter);
    numberFootnotes();
    forEach([this](Inlines& text) { resolve(text); });
    for (Footnote& note : m_report.footnotes)
        resolve(note.text);
}

} // namespace

void number(Report& report)
{
    Numbering(report).run();
}

} // namespace atlas::report
