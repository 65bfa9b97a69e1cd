#pragma once

#include <QString>

#include <string>

class QMimeData;

namespace atlas::ui::records {

/// What of the clipboard can become rows.
struct PasteSource {
    std::string text; ///< UTF-8; "" when there is nothing to paste
    bool html = false;
    QString problem; ///< why there is nothing, and what could be pasted, as sentences
};

/// Text as it is; a page with a table only where there is no text.
[[nodiscard]] PasteSource pasteSource(const QMimeData* clipboard);

} // namespace atlas::ui::records
