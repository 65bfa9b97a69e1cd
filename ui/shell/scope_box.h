#pragma once

#include "ui/common/page.h"

#include <QComboBox>

namespace atlas::ui::shell {

/// Which country studies of the file the pages show: all, or one. Hidden while there is nothing to choose.
class ScopeBox : public QComboBox {
    Q_OBJECT

public:
    explicit ScopeBox(const PageContext& context, QWidget* parent = nullptr);

private:
    void fill();
    void choose(int index);

    const PageContext& m_context;
};

} // namespace atlas::ui::shell
