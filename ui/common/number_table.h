#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QTableWidget;
class QWidget;

namespace atlas::ui {

/// A table that is read by rows (row_table.h): what is told of in the first column, numbers of it, written as
/// the language writes them, in the others. `name` is its accessible name.
[[nodiscard]] QTableWidget* makeNumberTable(const QString& name, const QStringList& headers, QWidget* parent);

/// In place of the rows that it has. Each row must have a text for every column.
void setRows(QTableWidget& table, const std::vector<QStringList>& rows);

} // namespace atlas::ui
