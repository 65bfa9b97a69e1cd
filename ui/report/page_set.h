#pragma once

#include "core/base/result.h"
#include "core/report/model.h"

#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace atlas::ui {
class FigureDrawer;
class Language;
} // namespace atlas::ui

namespace atlas::ui::report {

enum class Role : std::uint8_t;
struct Mark;
struct Page;
struct Story;

/// Told about every piece before and after it is painted; what tags a document hangs on to this.
class PieceSink {
public:
    PieceSink() = default;
    PieceSink(const PieceSink&) = delete;
    PieceSink& operator=(const PieceSink&) = delete;
    virtual ~PieceSink() = default;
    /// `actualText`: the characters behind the glyphs where these do not give them back, else empty.
    virtual void begin(QPainter& painter, Role role, const QString& actualText) = 0;
    virtual void end(QPainter& painter) = 0;
};

/// `done` of `total` steps, never fewer than before; returns false to stop.
using Progress = std::function<bool(int done, int total)>;

/// A report laid out once, its pages painted as often as wanted, on paper and on screen alike. Lengths are
/// points, y grows downwards from the page's left top corner. Report, drawer and language must outlive it.
/// Laid out, painted and destroyed in one thread, which need not be the GUI's: fonts belong to the thread
/// they were made in.
class PageSet {
public:
    /// cancelled when `progress` asked for it; one step a chapter.
    [[nodiscard]] static Result<PageSet> layOut(const atlas::report::Report& report,
                                                const FigureDrawer& drawer, const Language& language,
                                                const Progress& progress = {});
    PageSet(PageSet&&) noexcept;
    PageSet& operator=(PageSet&&) noexcept;
    ~PageSet();

    [[nodiscard]] int count() const;
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] QString label(int page) const; ///< "iv", "12"
    /// The first page numbered in Arabic; count() when there is none.
    [[nodiscard]] int firstBodyPage() const;
    /// What the page's running head says: the chapter.
    [[nodiscard]] QString title(int page) const;

    /// The painter comes scaled so that one unit is a point. Any page may be painted at any time.
    void paintPage(QPainter& painter, int page, PieceSink* sink = nullptr) const;

    struct Place {
        int page = 0;
        qreal top = 0;
    };
    /// Where an anchor of the report is.
    [[nodiscard]] std::optional<Place> find(const QString& anchor) const;

    struct PageLink {
        QRectF area;
        QString url; ///< empty: to `target`
        Place target;
    };
    /// Links that lead somewhere.
    [[nodiscard]] std::vector<PageLink> links(int page) const;

    struct Bookmark {
        int level = 1; ///< 1 chapters, 2 and 3 headings
        QString title;
        Place target;
    };
    [[nodiscard]] std::vector<Bookmark> bookmarks() const;

    /// For tests: what the pages are made of.
    [[nodiscard]] const Story& story() const { return *m_story; }
    [[nodiscard]] const std::vector<Page>& pages() const { return *m_pages; }

private:
    PageSet();
    void locate();

    const Language* m_language = nullptr;
    const FigureDrawer* m_drawer = nullptr;
    std::unique_ptr<Story> m_story;
    std::unique_ptr<std::vector<Page>> m_pages;
    std::vector<std::optional<Place>> m_places; ///< by anchor
    QStringList m_labels;                       ///< by page
};

} // namespace atlas::ui::report
