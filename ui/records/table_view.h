#pragma once

#include "core/study/filter.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::ui::records {

/// How a person likes to see a table, under a name: which columns, how wide and in which order, sorted and
/// filtered how.
struct TableView {
    QString name;
    QStringList columns; ///< names of the layout, in its order
    QByteArray header;   ///< QHeaderView's order and widths of these columns
    QString sort;        ///< name of a column; "" for the usual order
    bool descending = false;
    std::vector<study::Condition> conditions;

    bool operator==(const TableView&) const = default;
};

/// JSON for the person's settings; never part of a study.
[[nodiscard]] QByteArray writeViews(const std::vector<TableView>& views);
/// Takes what it understands: settings may come from another version of the program. Conditions on columns
/// that the kind does not have are left out.
[[nodiscard]] std::vector<TableView> readViews(const QByteArray& json, const dictionary::Layout& layout);

} // namespace atlas::ui::records
