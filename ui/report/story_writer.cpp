#include "ui/report/story_writer.h"

#include "core/report/links.h"
#include "ui/common/language.h"

namespace atlas::ui::report {

using atlas::report::Inline;

StoryWriter::StoryWriter(Story& story, const Language& language, const FigureDrawer& drawer,
                         const QString& languageCode)
    : m_story(story)
    , m_language(language)
    , m_drawer(drawer)
    , m_shaper(languageCode)
{}

QString StoryWriter::text(const Message& message) const
{
    return printable(m_language.text(message));
}

StyledText StoryWriter::styled(const Message& message) const
{
    return StyledText{text(message), {}, {}};
}

StyledText StoryWriter::styled(const atlas::report::Inlines& inlines)
{
    StyledText styled;
    for (const Inline& part : inlines) {
        StyledText::Span span;
        span.link = link(part);
        switch (part.kind) {
        case Inline::Kind::line_break:
            styled.append(QString(QChar(0x2028)));
            continue;
        case Inline::Kind::strong:
            span.bold = true;
            break;
        case Inline::Kind::emphasis:
            span.italic = true;
            break;
        case Inline::Kind::link:
            if (span.link >= 0)
                span.colour = Ink::blue;
            break;
        case Inline::Kind::footnote:
            span.raised = true;
            span.colour = Ink::blue;
            if (const auto found = m_notes.constFind(QString::fromStdString(part.target));
                found != m_notes.cend())
                styled.notes.push_back({static_cast<int>(styled.text.size()), found.value()});
            break;
        default:
            break;
        }
        QString words = text(part.text);
        // "Figure 3" and "p. 4" are not broken before their numbers, a mark not from the word it stands at.
        if (part.kind == Inline::Kind::reference)
            words.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        if (part.kind == Inline::Kind::citation && words.contains(QLatin1Char(' ')))
            words[words.lastIndexOf(QLatin1Char(' '))] = QChar(QChar::Nbsp);
        if (part.kind == Inline::Kind::footnote && !styled.text.isEmpty())
            styled.append(QString(QChar(0x2060)));
        if (part.kind == Inline::Kind::text)
            styled.append(words);
        else
            styled.append(words, span);
    }
    return styled;
}

int StoryWriter::link(const Inline& part)
{
    Link made;
    if (part.kind == Inline::Kind::link) {
        if (!atlas::report::isPrintableLink(part.target))
            return -1;
        made.url = QString::fromStdString(part.target);
    } else if (!part.target.empty()) {
        made.anchor = anchor(part.target);
    } else {
        return -1;
    }
    m_story.links.push_back(made);
    return countOf(m_story.links) - 1;
}

void StoryWriter::beginSection(Section::Kind kind, const QString& title)
{
    m_story.sections.push_back({kind, title, countOf(m_story.chunks), 0});
}

void StoryWriter::endSection()
{
    Section& section = m_story.sections.back();
    section.chunkCount = countOf(m_story.chunks) - section.firstChunk;
}

void StoryWriter::flow(const StyledText& text, const TypeStyle& style, const Flow& flow)
{
    ShapedText shaped = m_shaper.shape(text, style, flow.width);
    if (shaped.lines.empty() && !flow.label.isEmpty())
        shaped = ShapedText{{ShapedLine{}}, style.size * style.leading, style.size * style.leading * 0.75};
    const std::size_t count = shaped.lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool last = i + 1 == count;
        ShapedText one{{}, shaped.lineHeight, shaped.baseLine};
        one.lines.push_back(std::move(shaped.lines[i]));
        open(i == 0 ? flow.before : 0);
        if (i == 0 && !flow.label.isEmpty())
            addLine(m_shaper.line(flow.label, flow.labelStyle), Role::label, flow.labelLeft, shaped.baseLine);
        add(one, style, flow.role, flow.left, 0, flow.width);
        Chunk& chunk = close(shaped.lineHeight + (last ? flow.after : 0));
        chunk.box = flow.box;
        chunk.keepWithNext = last ? flow.keepWithNext : i == 0 || i + 2 == count || flow.keepWithNext;
    }
}

void StoryWriter::open(qreal before)
{
    m_open = Chunk{};
    m_open.before = before;
    m_open.firstMark = countOf(m_story.marks);
    m_open.firstNote = countOf(m_story.noteMarks);
}

Chunk& StoryWriter::close(qreal height)
{
    m_open.height = height;
    m_open.markCount = countOf(m_story.marks) - m_open.firstMark;
    m_open.noteCount = countOf(m_story.noteMarks) - m_open.firstNote;
    m_story.chunks.push_back(m_open);
    return m_story.chunks.back();
}

qreal StoryWriter::add(const StyledText& text, const TypeStyle& style, Role role, qreal left, qreal top,
                       qreal width)
{
    return add(m_shaper.shape(text, style, width), style, role, left, top, width);
}

qreal StoryWriter::add(const ShapedText& shaped, const TypeStyle& style, Role role, qreal left, qreal top,
                       qreal width)
{
    qreal y = top + shaped.baseLine;
    for (const ShapedLine& line : shaped.lines) {
        const qreal spare = qMax(0.0, width - line.line.width);
        const qreal shift = style.align == Align::end ? spare : style.align == Align::centre ? spare / 2 : 0;
        addLine(line.line, role, left + shift, y);
        note(line.notes);
        y += shaped.lineHeight;
    }
    return shaped.height();
}

void StoryWriter::addLine(Line line, Role role, qreal left, qreal baseLine)
{
    Mark mark{Mark::Kind::line, role, 0, countOf(m_story.lines), QRectF(left, baseLine, line.width, 0)};
    m_story.lines.push_back(std::move(line));
    m_story.marks.push_back(mark);
}

void StoryWriter::note(const std::vector<int>& notes)
{
    m_story.noteMarks.insert(m_story.noteMarks.end(), notes.begin(), notes.end());
}

void StoryWriter::addRectangle(const QRectF& area, QRgb colour)
{
    m_story.marks.push_back({Mark::Kind::rectangle, Role::artifact, colour, -1, area});
}

int StoryWriter::anchor(const std::string& name)
{
    const QString key = QString::fromStdString(name);
    const auto found = m_anchors.constFind(key);
    if (found != m_anchors.cend())
        return found.value();
    m_story.anchors.push_back({key, -1});
    return m_anchors.insert(key, countOf(m_story.anchors) - 1).value();
}

void StoryWriter::place(const std::string& name)
{
    if (name.empty())
        return;
    Anchor& placed = m_story.anchors[static_cast<std::size_t>(anchor(name))];
    if (placed.chunk < 0)
        placed.chunk = countOf(m_story.chunks);
}

void StoryWriter::addOutline(int level, const QString& title, const std::string& anchorName)
{
    m_story.outline.push_back({level, title, anchor(anchorName)});
}

void StoryWriter::addFootnotes(const std::vector<atlas::report::Footnote>& footnotes)
{
    constexpr qreal indent = mm(4.5);
    QHash<QString, int> indices;
    for (const atlas::report::Footnote& footnote : footnotes) {
        Note made{countOf(m_story.chunks), 0};
        Flow column{Role::footnote, indent, PageMeasures::textWidth - indent};
        column.label = QString::number(footnote.number);
        column.labelStyle = type::footnote;
        place(footnote.anchor);
        flow(styled(footnote.text), type::footnote, column);
        made.chunkCount = countOf(m_story.chunks) - made.firstChunk;
        indices.insert(QString::fromStdString(footnote.anchor), countOf(m_story.notes));
        m_story.notes.push_back(made);
    }
    // Known only now: a mark inside a note would have no foot to send its note to.
    m_notes = indices;
}

} // namespace atlas::ui::report
