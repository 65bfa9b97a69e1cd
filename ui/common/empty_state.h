#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QHBoxLayout;

namespace atlas::ui {

/// What stands where there is nothing yet: an icon, what this place is for, and the next step as buttons.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& explanation);
    /// The first action added is the one to take. Not owned.
    void offer(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_explanation;
    QHBoxLayout* m_buttons;
};

} // namespace atlas::ui
