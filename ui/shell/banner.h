#pragma once

#include "ui/common/page.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace atlas::ui::shell {

/// The strip over the pages that says what is special about the open study: for reading only, demonstration
/// data. Hidden while there is nothing to say.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(const PageContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void update();

    const PageContext& m_context;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_copy;
};

} // namespace atlas::ui::shell
