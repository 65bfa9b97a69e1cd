#include "core/report/model.h"

#include <set>
#include <type_traits>

namespace atlas::report {
namespace {

/// Walks a report once and notes what a reader would stumble over.
class Checker {
public:
    explicit Checker(const Report& report)
        : m_report(report)
    {}
    std::vector<Finding> run();

private:
    void collectAnchors();
    void addAnchor(const std::string& anchor);
    void checkChapter(const Chapter& chapter);
    void checkText(const std::string& where, const Inlines& text);
    void checkLeftOver();

    void check(const std::string& where, const Paragraph& block) { checkText(where, block.text); }
    void check(const std::string& where, const Heading& block);
    void check(const std::string& where, const List& block);
    void check(const std::string& where, const Callout& block);
    void check(const std::string& where, const KeyFigures& block);
    void check(const std::string& where, const FigureBlock& block);
    void check(const std::string& where, const TableBlock& block);
    void check(const std::string& where, const Bibliography& block);

    void find(const std::string& where, std::string_view key, std::vector<Argument> arguments = {})
    {
        m_findings.push_back({where, message(key, std::move(arguments))});
    }

    const Report& m_report;
    std::vector<Finding> m_findings;
    std::set<std::string> m_anchors;
    std::set<std::string> m_notes;
    std::set<std::string> m_mentioned;
};

std::vector<Finding> Checker::run()
{
    if (m_report.title.empty())
        find({}, ATLAS_TEXT("report", "The report has no title."));
    collectAnchors();
    for (const Chapter& chapter : m_report.chapters)
        checkChapter(chapter);
    for (const Footnote& footnote : m_report.footnotes) {
        checkText(footnote.anchor, footnote.text);
        if (footnote.text.empty())
            find(footnote.anchor, ATLAS_TEXT("report", "Footnote %1 is empty."),
                 {std::int64_t{footnote.number}});
    }
    checkLeftOver();
    return std::move(m_findings);
}

void Checker::addAnchor(const std::string& anchor)
{
    if (!anchor.empty() && !m_anchors.insert(anchor).second)
        find(anchor, ATLAS_TEXT("report", "Two places of the report have the same name: %1."), {anchor});
}

void Checker::collectAnchors()
{
    for (const Footnote& footnote : m_report.footnotes) {
        addAnchor(footnote.anchor);
        m_notes.insert(footnote.anchor);
    }
    for (const Chapter& chapter : m_report.chapters) {
        addAnchor(chapter.anchor);
        for (const Block& block : chapter.blocks) {
            std::visit(
                [this](const auto& content) {
                    if constexpr (requires { content.anchor; })
                        addAnchor(content.anchor);
                },
                block);
            if (const auto* bibliography = std::get_if<Bibliography>(&block)) {
                for (const Reference& entry : bibliography->entries)
                    addAnchor(entry.anchor);
            }
        }
    }
}

void Checker::checkChapter(const Chapter& chapter)
{
    bool filled = false;
    for (const Block& block : chapter.blocks) {
        filled = filled || !std::holds_alternative<Heading>(block);
        std::visit([&](const auto& content) { check(chapter.anchor, content); }, block);
    }
    if (!filled)
        find(chapter.anchor, ATLAS_TEXT("report", "The chapter “%1” is empty."), {chapter.title});
}

void Checker::checkText(const std::string& where, const Inlines& text)
{
    for (const Inline& part : text) {
        switch (part.kind) {
        case Inline::Kind::reference:
        case Inline::Kind::citation:
            if (m_anchors.count(part.target) == 0)
                find(where, ATLAS_TEXT("report", "“%1” refers to something that is not in the report."),
                     {part.text});
            m_mentioned.insert(part.target);
            break;
        case Inline::Kind::footnote:
            if (m_notes.count(part.target) == 0)
                find(where, ATLAS_TEXT("report", "The footnote of mark “%1” is missing."), {part.text});
            m_mentioned.insert(part.target);
            break;
        default:
            break;
        }
    }
}

void Checker::check(const std::string& where, const Heading& block)
{
    if (block.text.empty())
        find(block.anchor.empty() ? where : block.anchor, ATLAS_TEXT("report", "A heading is empty."));
}

void Checker::check(const std::string& where, const List& block)
{
    for (const Inlines& item : block.items)
        checkText(where, item);
}

void Checker::check(const std::string& where, const Callout& block)
{
    for (const Paragraph& paragraph : block.paragraphs)
        checkText(where, paragraph.text);
}

void Checker::check(const std::string& where, const KeyFigures& block)
{
    for (const KeyFigure& figure : block.figures) {
        checkText(where, figure.source);
        if (figure.source.empty())
            find(where, ATLAS_TEXT("report", "The key figure “%1” has no source."), {figure.value});
    }
}

void Checker::check(const std::string& where, const FigureBlock& block)
{
    static_cast<void>(where);
    const std::int64_t number = block.number;
    if (block.data.title.empty())
        find(block.anchor, ATLAS_TEXT("report", "Figure %1 has no title."), {number});
    if (block.data.sources.empty())
        find(block.anchor, ATLAS_TEXT("report", "Figure %1 has no source."), {number});
    if (block.alt.empty())
        find(block.anchor, ATLAS_TEXT("report", "Figure %1 has no description for those who cannot see it."),
             {number});
    if (block.data.empty())
        find(block.anchor, ATLAS_TEXT("report", "Figure %1 shows no data."), {number});
}

void Checker::check(const std::string& where, const TableBlock& block)
{
    for (const auto& row : block.rows) {
        for (const TableCell& cell : row)
            checkText(block.anchor.empty() ? where : block.anchor, cell.text);
    }
    if (block.number == 0) // an author's own table, part of the text around it
        return;
    const std::int64_t number = block.number;
    if (block.title.empty())
        find(block.anchor, ATLAS_TEXT("report", "Table %1 has no title."), {number});
    if (block.sources.empty())
        find(block.anchor, ATLAS_TEXT("report", "Table %1 has no source."), {number});
    if (block.rows.empty())
        find(block.anchor, ATLAS_TEXT("report", "Table %1 has no rows."), {number});
}

void Checker::check(const std::string& where, const Bibliography& block)
{
    static_cast<void>(where);
    for (const Reference& entry : block.entries)
        checkText(entry.anchor, entry.text);
}

// Only after all text has been read is it known what nobody mentions.
void Checker::checkLeftOver()
{
    for (const Chapter& chapter : m_report.chapters) {
        for (const Block& block : chapter.blocks) {
            const auto* figure = std::get_if<FigureBlock>(&block);
            const auto* table = std::get_if<TableBlock>(&block);
            if (figure != nullptr && m_mentioned.count(figure->anchor) == 0)
                find(figure->anchor, ATLAS_TEXT("report", "No text mentions figure %1."),
                     {std::int64_t{figure->number}});
            if (table != nullptr && table->number > 0 && m_mentioned.count(table->anchor) == 0)
                find(table->anchor, ATLAS_TEXT("report", "No text mentions table %1."),
                     {std::int64_t{table->number}});
        }
    }
    for (const Footnote& footnote : m_report.footnotes) {
        if (m_mentioned.count(footnote.anchor) == 0)
            find(footnote.anchor, ATLAS_TEXT("report", "No mark leads to footnote %1."),
                 {std::int64_t{footnote.number}});
    }
}

} // namespace

std::vector<Finding> check(const Report& report)
{
    return Checker(report).run();
}

} // namespace atlas::report
