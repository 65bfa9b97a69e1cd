#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QTabBar;
class QToolButton;

namespace atlas::ui::records {

/// What stands above a record: its name and state, the country study a new one goes into, and the ways to its
/// sections and its history.
class RecordHead : public QWidget {
    Q_OBJECT

public:
    explicit RecordHead(QWidget* parent);

    void setTitle(const QString& title);
    void setState(const QString& state);
    /// The studies to choose from, by pk and name; fewer than two hide the choice.
    void setStudies(const std::vector<std::pair<qint64, QString>>& studies, qint64 chosen);
    /// Places to jump to; the widgets must outlive this.
    void setSections(std::vector<std::pair<QString, QWidget*>> sections);
    void showFieldsTab();
    void showHistoryTab();

Q_SIGNALS:
    void studyChosen(qint64 pk);
    void historyWanted(bool history); ///< the other tab was chosen
    void sectionWanted(QWidget* heading);

private:
    void openSections();

    QLabel* m_title;
    QLabel* m_state;
    QWidget* m_studyLine;
    QComboBox* m_studies;
    QTabBar* m_tabs;
    QToolButton* m_jump;
    std::vector<std::pair<QString, QWidget*>> m_sections;
};

} // namespace atlas::ui::records
