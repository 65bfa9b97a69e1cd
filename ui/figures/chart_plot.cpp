#include "ui/figures/chart_plot.h"

#include "ui/figures/mark.h"

#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QPainter>
#include <QThread>
#include <QValueAxis>

#include <memory>

namespace atlas::ui::figures {

namespace {

std::unique_ptr<QAbstractAxis> valueAxis(const Plot& plot)
{
    if (!plot.logarithmic) {
        auto axis = std::make_unique<QValueAxis>();
        axis->setRange(plot.minimum, plot.maximum);
        return axis;
    }
    auto axis = std::make_unique<QLogValueAxis>();
    axis->setBase(10);
    axis->setRange(plot.minimum, plot.maximum);
    return axis;
}

// A row without a value takes its place with a bar of no length.
std::unique_ptr<QBarSet> barSet(const Plot::Series& series, double noLength)
{
    auto set = std::make_unique<QBarSet>(QString());
    set->setColor(series.colour);
    set->setPen(Qt::NoPen);
    set->setSelectedColor(series.residualColour);
    for (std::size_t row = 0; row < series.values.size(); ++row) {
        set->append(series.values[row].value_or(noLength));
        if (series.residual[row])
            set->selectBar(static_cast<int>(row));
    }
    return set;
}

void addBars(QChart& chart, const Plot& plot)
{
    std::unique_ptr<QAbstractBarSeries> series;
    if (plot.kind == Plot::Kind::bars)
        series = std::make_unique<QHorizontalBarSeries>();
    else
        series = std::make_unique<QBarSeries>();
    for (const Plot::Series& values : plot.series)
        series->append(barSet(values, plot.logarithmic ? plot.minimum : 0).release());
    series->setBarWidth(plot.barShare);
    chart.addSeries(series.release());
}

// One line a run of values: a gap is a break.
void addLines(QChart& chart, const Plot& plot)
{
    for (auto values = plot.series.rbegin(); values != plot.series.rend(); ++values) {
        std::unique_ptr<QLineSeries> run;
        for (std::size_t row = 0; row <= values->values.size(); ++row) {
            if (row < values->values.size() && values->values[row]) {
                if (!run)
                    run = std::make_unique<QLineSeries>();
                run->append(plot.positions[row], *values->values[row]);
            } else if (run) {
                QPen pen(values->colour, values->lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
                run->setPen(pen);
                chart.addSeries(run.release());
            }
        }
    }
}

void addAxes(QChart& chart, const Plot& plot)
{
    auto categories = std::make_unique<QValueAxis>();
    categories->setRange(plot.firstPosition, plot.lastPosition);
    categories->setReverse(plot.kind == Plot::Kind::bars); // the first row is on top
    categories->setVisible(false);
    std::unique_ptr<QAbstractAxis> values = valueAxis(plot);
    values->setVisible(false);
    QAbstractAxis* const across = values.get();
    QAbstractAxis* const along = categories.get();
    const bool bars = plot.kind == Plot::Kind::bars;
    chart.addAxis(values.release(), bars ? Qt::AlignBottom : Qt::AlignLeft);
    chart.addAxis(categories.release(), bars ? Qt::AlignLeft : Qt::AlignBottom);
    for (QAbstractSeries* series : chart.series()) {
        series->attachAxis(across);
        series->attachAxis(along);
    }
}

} // namespace

bool canPaintPlot()
{
    const auto* const application = qobject_cast<QApplication*>(QCoreApplication::instance());
    return application != nullptr && application->thread() == QThread::currentThread();
}

void paintPlot(QPainter& painter, const Drawing& drawing)
{
    if (!drawing.plot)
        return;
    QGraphicsScene scene;
    auto* const chart = new QChart; // the scene owns it
    scene.addItem(chart);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->legend()->hide();
    chart->setGeometry(QRectF(QPointF(), drawing.size));
    if (drawing.plot->kind == Plot::Kind::lines)
        addLines(*chart, *drawing.plot);
    else
        addBars(*chart, *drawing.plot);
    addAxes(*chart, *drawing.plot);
    chart->setPlotArea(drawing.plot->area);
    const QRectF all(QPointF(), drawing.size);
    scene.setSceneRect(all);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, all, all, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace atlas::ui::figures
