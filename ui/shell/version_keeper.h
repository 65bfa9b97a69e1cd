#pragma once

#include "core/study/snapshots.h"
#include "ui/common/page.h"

#include <QObject>
#include <QTimer>

namespace atlas::ui::shell {

/// Keeps versions (snapshots) of the open study without being asked: when it was opened and every hour, if
/// something was written since the last one. Works off the window's thread. Before one that a person asked
/// for is lost by quitting, the window asks.
class VersionKeeper : public QObject {
    Q_OBJECT

public:
    VersionKeeper(const PageContext& context, QObject* parent);

    /// Keeps one now, under a name; an empty one becomes "Saved by" and who works here. Ends with kept() or
    /// with a word in the status bar.
    void keepNamed(const QString& name);

Q_SIGNALS:
    void kept(const QString& name);

private:
    void keep(study::SnapshotReason reason, const QString& name);

    PageContext m_context;
    QTimer m_hourly;
    bool m_working = false; ///< on one that nobody asked for
};

} // namespace atlas::ui::shell
