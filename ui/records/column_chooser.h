#pragma once

#include "core/dictionary/kind.h"

#include <QFrame>

#include <vector>

class QListWidget;

namespace atlas::ui {
class Words;
}

namespace atlas::ui::records {

/// The popup in which columns are switched on and off, in the order of the form.
class ColumnChooser : public QFrame {
    Q_OBJECT

public:
    ColumnChooser(const dictionary::Layout& layout, const Words& words, const std::vector<std::size_t>& shown,
                  QWidget* parent);

    [[nodiscard]] std::vector<std::size_t> chosen() const;

Q_SIGNALS:
    void changed(); ///< chosen() is another; never empty

private:
    void tick(const std::vector<std::size_t>& shown);

    const dictionary::Layout* m_layout;
    QListWidget* m_list;
};

} // namespace atlas::ui::records
