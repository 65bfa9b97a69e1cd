#pragma once

#include "core/study/filter.h"
#include "ui/records/column_condition.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace atlas::ui::records {

/// Asks which records to show, by one column: its field, how it is asked for, and the values.
class ColumnFilterDialog : public QDialog {
    Q_OBJECT

public:
    /// `columns` are positions in the layout, offered in this order; `known` the conditions that stand, one
    /// for a column at most. All but them must outlive the dialog.
    ColumnFilterDialog(const dictionary::Layout& layout, const Words& words,
                       std::vector<study::Condition> known, std::vector<std::string> countries,
                       QWidget* parent);

    void chooseColumn(std::size_t column);
    /// The conditions as they stand after the dialog was accepted.
    [[nodiscard]] const std::vector<study::Condition>& conditions() const { return m_known; }

    void accept() override;

private:
    [[nodiscard]] QWidget* makeRange();
    [[nodiscard]] QWidget* makeText();
    void showColumn();
    void showWay();
    void showValues(const study::Condition& condition);
    void fillList(FilterWay way);
    void takeOff();
    [[nodiscard]] const dictionary::Column& column() const;
    [[nodiscard]] FilterWay way() const;
    /// The condition as it is typed; empty for one that lets everything pass. `problem` says what cannot be
    /// read.
    [[nodiscard]] std::optional<study::Condition> typed(QString& problem) const;
    [[nodiscard]] std::optional<study::Condition> typedRange(study::Condition made, QString& problem) const;
    void forgetColumn();

    const dictionary::Layout* m_layout;
    const Words* m_words;
    std::vector<study::Condition> m_known;
    std::vector<std::string> m_countries;
    QComboBox* m_field;
    QComboBox* m_way;
    QStackedWidget* m_values;
    CheckList* m_list;
    QWidget* m_range = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QWidget* m_textPage = nullptr;
    QLineEdit* m_text = nullptr;
    QLabel* m_nothing;
    QLabel* m_problem;
    QPushButton* m_off;
};

} // namespace atlas::ui::records
