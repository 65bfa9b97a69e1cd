#pragma once

#include "ui/report/page_set.h"

#include <QStringList>

namespace atlas::ui::report {

/// Draws the markers of marked_content.h. Only pieces with an actual text get any yet; a structure tree would
/// mark every piece.
class MarkerSink final : public PieceSink {
public:
    void begin(QPainter& painter, Role role, const QString& actualText) override;
    void end(QPainter& painter) override;

    /// The text of every opening marker, in order of their numbers.
    [[nodiscard]] const QStringList& texts() const { return m_texts; }

private:
    static void draw(QPainter& painter, int number);

    QStringList m_texts;
    bool m_open = false;
};

} // namespace atlas::ui::report
