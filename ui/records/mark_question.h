#pragma once

#include "ui/records/number_text.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas::ui::records {

/// Asks under a field what the mark in a number means that can be read in two ways. Enter in the field leads
/// to the first answer, arrows or Tab to the other, Enter takes it, Esc goes back to the field. Who types on
/// without looking answers nothing: the answers lose the focus, and Enter leads to the first of them again.
class MarkQuestion : public QWidget {
    Q_OBJECT

public:
    explicit MarkQuestion(QWidget* parent);

    /// Shows both readings; the text must depend on the mark.
    void ask(const QString& typed);
    /// The answers come next after this one.
    void standBehind(QWidget* line);

Q_SIGNALS:
    void answered(atlas::ui::records::ThousandsMark mark);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_question;
    QPushButton* m_thousands;
    QPushButton* m_decimals;
    bool m_point = true; ///< the mark asked about is a point
};

} // namespace atlas::ui::records
