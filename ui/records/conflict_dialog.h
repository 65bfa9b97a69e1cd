#pragma once

#include "ui/common/words.h"

#include <QDialog>

#include <vector>

class QTableWidget;
class QTableWidgetItem;

namespace atlas::ui::records {

/// Two versions of one record, field by field: what was typed here and what the file holds meanwhile. The
/// person marks which value goes on; what only one side changed is marked already.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    /// What stood there when the typing began, what it is now here, and in the file.
    struct Versions {
        dictionary::Values base;
        dictionary::Values mine;
        dictionary::Values theirs;
    };

    ConflictDialog(Versions versions, const Words& words, const LinkNames& links, QWidget* parent);

    /// The values as marked.
    [[nodiscard]] dictionary::Values chosen() const;

private:
    void addRow(const dictionary::Field& field, const Words& words, const LinkNames& links);
    void mark(const QTableWidgetItem* item);

    Versions m_versions;
    std::vector<const dictionary::Field*> m_fields; ///< in the order of the rows
    QTableWidget* m_table;
};

} // namespace atlas::ui::records
