#pragma once

#include "ui/records/paste_models.h"

#include <QTableWidget>

class QComboBox;

namespace atlas::ui::records {

/// Which column of the paste becomes which field, for a person to look over and to change.
class PasteColumns : public QTableWidget {
    Q_OBJECT

public:
    PasteColumns(const PasteView& view, const Words& words, QWidget* parent);

    /// Shows the plan's columns.
    void refresh();
    /// The box that chooses the field of a column of the paste.
    [[nodiscard]] QComboBox* box(std::size_t column) const;

Q_SIGNALS:
    /// A person chose a column of the layout, or PastePlan::no_column.
    void chosen(std::size_t column, std::size_t field);

private:
    [[nodiscard]] QString examples(std::size_t column) const;
    [[nodiscard]] QComboBox* makeBox(std::size_t column);

    const PasteView* m_view;
    const Words* m_words;
};

} // namespace atlas::ui::records
