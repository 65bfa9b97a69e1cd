#pragma once

#include "core/report/model.h"
#include "ui/common/figure_drawer.h"

#include <QHash>
#include <QString>

/// Reports made up for tests.
namespace atlas::tests {

/// Draws bars and their labels with QPainter alone; as tall as the figure has rows.
class BarDrawer final : public ui::FigureDrawer {
public:
    [[nodiscard]] qreal heightForWidth(const figures::FigureData& data, qreal width,
                                       const ui::Language& language) const override;
    void draw(QPainter& painter, const QRectF& area, const figures::FigureData& data,
              const ui::Language& language) const override;
};

struct SampleSize {
    int chapters = 2;
    int sectionsPerChapter = 3;
    int paragraphsPerSection = 4;
    int figures = 2; ///< spread over all sections, as are tables
    int tables = 2;
    int longestTable = 6; ///< rows; tables have 3 to this many
    int footnotes = 3;
    unsigned seed = 1;
};

/// A report with every kind of block, in English, with paragraphs in `language` as well.
[[nodiscard]] report::Report sampleReport(const SampleSize& size, const std::string& language = "en");

/// Two sentences of running text in en, vi, mn, ky, km or th.
[[nodiscard]] std::string sampleText(const std::string& language);

[[nodiscard]] figures::FigureData sampleFigure(int rows);

} // namespace atlas::tests
