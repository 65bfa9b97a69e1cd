#pragma once

#include "core/base/result.h"
#include "ui/common/form_keys.h"

#include <QRectF>

#include <filesystem>
#include <vector>

class QPainter;

namespace atlas::ui {
class CommandRegistry;
}

namespace atlas::ui::shell {

/// Keys that belong together: those of a menu, or of the form.
struct KeySection {
    QString title;
    QList<KeyLine> lines;
};

/// Every key of the program: what a form understands, then the commands menu by menu.
[[nodiscard]] std::vector<KeySection> keySections(const CommandRegistry& commands);

/// Paints the card onto one page, in points; letters are as large as lets all of it fit.
void paintKeyCard(QPainter& painter, const QRectF& page, const std::vector<KeySection>& sections);
/// The card as a PDF of one A4 page, to be printed. The file appears whole or not at all.
[[nodiscard]] Result<void> writeKeyCard(const std::vector<KeySection>& sections,
                                        const std::filesystem::path& path);

} // namespace atlas::ui::shell
