#pragma once

#include <QKeySequence>
#include <QList>

namespace atlas::ui::records {

/// As in spreadsheets and data bases; where ' and " are dead keys, or stand elsewhere, R does the same.
[[nodiscard]] inline QList<QKeySequence> repeatKeys()
{
    return {QKeySequence(Qt::CTRL | Qt::Key_Apostrophe), QKeySequence(Qt::CTRL | Qt::Key_R)};
}
[[nodiscard]] inline QList<QKeySequence> repeatAllKeys()
{
    return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_QuoteDbl),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)};
}

} // namespace atlas::ui::records
