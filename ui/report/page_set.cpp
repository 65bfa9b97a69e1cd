#include "ui/report/page_set.h"

#include "ui/common/figure_drawer.h"
#include "ui/common/language.h"
#include "ui/report/block_layouts.h"
#include "ui/report/page_builder.h"
#include "ui/report/page_furniture.h"

#include <QHash>
#include <QPainter>

namespace atlas::ui::report {
namespace {

/// Lays out all of a report; false when told to stop.
bool tell(StoryWriter& writer, const atlas::report::Report& report, const Progress& progress)
{
    const int total = static_cast<int>(report.chapters.size()) + 1;
    writer.addFootnotes(report.footnotes);
    layOutCover(writer, report);
    layOutImprint(writer, report);
    int done = 0;
    const auto add = [&](bool front) {
        for (const atlas::report::Chapter& chapter : report.chapters) {
            if (chapter.front != front)
                continue;
            if (progress && !progress(done++, total))
                return false;
            layOutChapter(writer, chapter);
        }
        return true;
    };
    if (!add(true))
        return false;
    layOutContents(writer, report);
    return add(false) && (!progress || progress(total, total));
}

} // namespace

PageSet::PageSet()
    : m_story(std::make_unique<Story>())
    , m_pages(std::make_unique<std::vector<Page>>())
{}

PageSet::PageSet(PageSet&&) noexcept = default;
PageSet& PageSet::operator=(PageSet&&) noexcept = default;
PageSet::~PageSet() = default;

Result<PageSet> PageSet::layOut(const atlas::report::Report& report, const FigureDrawer& drawer,
                                const Language& language, const Progress& progress)
{
    PageSet set;
    set.m_language = &language;
    set.m_drawer = &drawer;
    StoryWriter writer(*set.m_story, language, drawer, QString::fromStdString(report.language));
    if (!tell(writer, report, progress))
        return fail(ErrorCode::cancelled);
    *set.m_pages = PageBuilder(*set.m_story, PageMeasures::textHeight).build();
    set.locate();
    set.m_labels = pageLabels(*set.m_story, *set.m_pages);
    std::vector<int> pageOfAnchor;
    for (const std::optional<Place>& place : set.m_places)
        pageOfAnchor.push_back(place ? place->page : -1);
    writePageNumbers(writer, set.m_labels, pageOfAnchor);
    addFurniture(writer, report, set.m_labels, *set.m_pages);
    return set;
}

void PageSet::locate()
{
    std::vector<std::optional<Place>> byChunk(m_story->chunks.size());
    for (int page = 0; page < count(); ++page) {
        const Page& laid = (*m_pages)[static_cast<std::size_t>(page)];
        const auto note = [&](const Placed& placed) {
            std::optional<Place>& place = byChunk[static_cast<std::size_t>(placed.chunk)];
            if (!place)
                place = Place{page, (placed.top + PageMeasures::top) / unitsPerPoint};
        };
        for (const Placed& placed : laid.chunks)
            note(placed);
        for (const Placed& placed : laid.notes)
            note(placed);
    }
    for (const Anchor& anchor : m_story->anchors) {
        const auto chunk = static_cast<std::size_t>(anchor.chunk);
        m_places.push_back(anchor.chunk >= 0 && chunk < byChunk.size() ? byChunk[chunk] : std::nullopt);
    }
}

int PageSet::count() const
{
    return static_cast<int>(m_pages->size());
}

QSizeF PageSet::pageSize() const
{
    return {PageMeasures::width / unitsPerPoint, PageMeasures::height / unitsPerPoint};
}

QString PageSet::label(int page) const
{
    return m_labels[page];
}

int PageSet::firstBodyPage() const
{
    for (int page = 0; page < count(); ++page) {
        const int section = (*m_pages)[static_cast<std::size_t>(page)].section;
        if (m_story->sections[static_cast<std::size_t>(section)].kind == Section::Kind::body)
            return page;
    }
    return count();
}

QString PageSet::title(int page) const
{
    const int section = (*m_pages)[static_cast<std::size_t>(page)].section;
    return m_story->sections[static_cast<std::size_t>(section)].title;
}

std::optional<PageSet::Place> PageSet::find(const QString& anchor) const
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_story->anchors[i].name == anchor)
            return m_places[i];
    }
    return std::nullopt;
}

std::vector<PageSet::Bookmark> PageSet::bookmarks() const
{
    std::vector<Bookmark> found;
    for (const OutlineEntry& entry : m_story->outline) {
        const std::optional<Place>& place = m_places[static_cast<std::size_t>(entry.anchor)];
        if (place)
            found.push_back({entry.level, entry.title, *place});
    }
    return found;
}

} // namespace atlas::ui::report
