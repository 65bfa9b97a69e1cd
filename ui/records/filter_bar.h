#pragma once

#include "core/study/filter.h"
#include "ui/records/link_titles.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

class QPushButton;
class QToolButton;

namespace atlas::ui::records {

class FlowLayout;
class RecordTableModel;

/// What the table is filtered by, each as a chip that takes it off, and the way to say more. Hidden while
/// nothing is filtered.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the bar.
    FilterBar(RecordTableModel& model, const Words& words, QWidget* parent);

    void setFile(const study::StudyFile* file);
    /// Asks for the values of a column (position in the layout).
    void ask(std::size_t column);
    void clearAll();
    [[nodiscard]] bool filtered() const;
    /// Shows what the model is filtered by now.
    void refresh();

Q_SIGNALS:
    void changed(); ///< by the person

private:
    void addChip(const QString& text, const QString& tip, const std::function<void()>& off,
                 const std::function<void()>& change);
    void takeOff(std::size_t condition);
    void set(std::vector<study::Condition> conditions);
    [[nodiscard]] std::vector<std::string> countries() const;

    RecordTableModel* m_model;
    const Words* m_words;
    const study::StudyFile* m_file = nullptr;
    LinkTitles m_titles;
    QWidget* m_place; ///< of the chips
    FlowLayout* m_flow;
    QPushButton* m_clear;
    std::vector<QToolButton*> m_chips;
};

} // namespace atlas::ui::records
