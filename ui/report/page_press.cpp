#include "ui/report/page_press.h"

#include "ui/common/convert.h"

#include <QPainter>

namespace atlas::ui::report {

PagePress::PagePress(const FigureDrawer& drawer, QObject* parent)
    : QObject(parent)
    , m_drawer(drawer)
    , m_desk(new QObject)
{
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("page press"));
    m_thread.start();
}

PagePress::~PagePress()
{
    forget();
    // As the last thing in the queue: pages that were let go of are still to be destroyed there.
    QMetaObject::invokeMethod(
        m_desk, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

Result<std::shared_ptr<const Printed>>
PagePress::print(std::shared_ptr<PagePress> press, atlas::report::Report report, const Progress& progress)
{
    Language language(toQString(report.language));
    auto printed = std::make_unique<Printed>(Printed{std::move(report), std::move(language), nullptr});
    Result<void> outcome;
    QMetaObject::invokeMethod(
        press->m_desk,
        [&] {
            auto pages = PageSet::layOut(printed->report, press->m_drawer, printed->language, progress);
            if (pages)
                printed->pages = std::make_unique<PageSet>(std::move(*pages));
            else
                outcome = forward(std::move(pages));
        },
        Qt::BlockingQueuedConnection);
    if (!outcome)
        return forward(std::move(outcome));
    // Destroyed in the press's thread, after everything that was asked to be painted of it. Only the plain
    // pointer travels there: the thread would otherwise have to wait for itself.
    const Printed* plain = printed.release();
    return std::shared_ptr<const Printed>(plain, [press = std::move(press)](const Printed* gone) {
        QMetaObject::invokeMethod(
            press->m_desk, [gone] { delete gone; }, Qt::QueuedConnection);
    });
}

int PagePress::paint(const PageSet& pages, int page, const QRect& part, qreal scale)
{
    const int number = ++m_asked;
    const auto work = [this, number, &pages, page, part, scale] {
        if (number < m_wanted)
            return;
        QImage image(part.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(-part.topLeft());
        painter.scale(scale, scale);
        pages.paintPage(painter, page);
        painter.end();
        Q_EMIT painted(number, image);
    };
    QMetaObject::invokeMethod(m_desk, work, Qt::QueuedConnection);
    return number;
}

} // namespace atlas::ui::report
