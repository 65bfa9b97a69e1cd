#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace atlas::ui::records {

/// A line above the work that says something and offers what to do about it.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent);

    void setText(const QString& text);
    /// The button belongs to the bar.
    QPushButton* addButton(const QString& text);

private:
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace atlas::ui::records
