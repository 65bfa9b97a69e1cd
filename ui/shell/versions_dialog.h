#pragma once

#include "core/study/snapshots.h"
#include "ui/common/page.h"

#include <QDialog>

class QPushButton;
class QTableView;
class QTextBrowser;

namespace atlas::ui::shell {

class VersionsModel;

/// The versions kept of the open study, what was written since the chosen one, and the way back to it.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(const PageContext& context, QWidget* parent);

private:
    void layOut();
    void chosen();
    void compare(const study::Snapshot& version);
    void show(const study::SinceSnapshot& since);
    void askToRestore();
    void restore(const study::Snapshot& version);
    [[nodiscard]] const study::Snapshot* current() const;

    PageContext m_context;
    VersionsModel* m_model;
    QTableView* m_table;
    QTextBrowser* m_since;
    QPushButton* m_restore;
    QMetaObject::Connection m_closed; ///< what waits for the study to be closed
    int m_request = 0;
};

} // namespace atlas::ui::shell
