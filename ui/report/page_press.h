#pragma once

#include "core/base/result.h"
#include "core/report/model.h"
#include "ui/common/language.h"
#include "ui/report/page_set.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace atlas::ui {
class FigureDrawer;
}

namespace atlas::ui::report {

/// A report with all that its pages stand on.
struct Printed {
    atlas::report::Report report;
    Language language; ///< of the report, not of the window
    std::unique_ptr<PageSet> pages;
};

/// Lays out and paints the pages of reports in a thread of its own, so that the window waits for neither.
/// A pool will not do: fonts belong to the thread they were made in, from the layout to the last painting.
class PagePress : public QObject {
    Q_OBJECT

public:
    /// `drawer` must outlive every report printed here. Keep the press by a shared pointer: what it printed
    /// does, too.
    explicit PagePress(const FigureDrawer& drawer, QObject* parent = nullptr);
    /// Waits for what is being painted.
    ~PagePress() override;

    /// Waits until the pages are laid out; called from any thread but the window's, which must not wait.
    /// cancelled when `progress` asked for it. The pages may be asked about anything in any thread, but
    /// painted by this press alone.
    [[nodiscard]] static Result<std::shared_ptr<const Printed>>
    print(std::shared_ptr<PagePress> press, atlas::report::Report report, const Progress& progress = {});

    /// Part of a page, asked for from the window's thread; ends with painted() unless forget() comes first.
    /// `part` is in pixels, `scale` in pixels a point. Returns the number by which painted() names it.
    int paint(const PageSet& pages, int page, const QRect& part, qreal scale);
    /// What was asked for so far is not wanted any more.
    void forget() { m_wanted = m_asked + 1; }

Q_SIGNALS:
    void painted(int number, const QImage& image);

private:
    const FigureDrawer& m_drawer;
    QThread m_thread;
    QObject* m_desk; ///< lives in the thread: whatever is posted to it runs there, one after the other
    int m_asked = 0;
    std::atomic<int> m_wanted{0}; ///< the first number still wanted
};

} // namespace atlas::ui::report
