#pragma once

#include "core/analysis/source_use.h"
#include "core/study/incoming_links.h"
#include "ui/common/page.h"
#include "ui/common/words.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace atlas::ui {
class EmptyState;
}

namespace atlas::ui::records {

/// What rests on a record: everything that links to it, by kind and field; for a source also what its
/// evidence and its statistics support. Each line leads to its record.
class RestsOnDialog : public QDialog {
    Q_OBJECT

public:
    RestsOnDialog(const PageContext& context, const dictionary::Layout& layout, std::int64_t pk,
                  const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget& tree() const { return *m_tree; }

Q_SIGNALS:
    void shown(); ///< what was found stands in the dialog

private:
    struct Found {
        Result<std::vector<study::IncomingLinks>> links;
        Result<std::vector<analysis::SupportedRecord>> supported;
    };

    void layOut(const QString& title);
    void search(const dictionary::Layout& layout, std::int64_t pk);
    void showFound(const Found& found);
    void addLinks(const study::IncomingLinks& links);
    void addSupported(const std::vector<analysis::SupportedRecord>& supported);
    QTreeWidgetItem* addGroup(const QString& text, std::int64_t count);
    void addRecord(QTreeWidgetItem* group, const dictionary::Layout& layout, std::int64_t pk,
                   const QString& title);
    void goTo(const QTreeWidgetItem* item);

    PageContext m_context;
    Words m_words;
    QLabel* m_heading;
    QStackedWidget* m_stack;
    QTreeWidget* m_tree;
    EmptyState* m_empty;
    QProgressBar* m_progress;
    QPushButton* m_open;
};

} // namespace atlas::ui::records
