#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QLabel;
class QMimeData;
class QWidget;

namespace atlas::ui::records {

/// Takes files that are dropped anywhere on a widget, also on lines that would take their names as text.
/// Files only, never links into the web; a study is left to the window, which opens it.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// `hint` is shown over the area while files hover above it.
    FileDrop(QWidget* area, const QString& hint);

    /// Asked when files hover above the area; without it they are never taken.
    void setAllowed(std::function<bool()> allowed) { m_allowed = std::move(allowed); }
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// The files that the data name; none when anything else is among them.
    [[nodiscard]] static QStringList filesIn(const QMimeData* data);

Q_SIGNALS:
    void dropped(const QStringList& paths);

private:
    void showHint(bool shown);

    QWidget* m_area;
    QLabel* m_hint;
    std::function<bool()> m_allowed;
};

} // namespace atlas::ui::records
