#pragma once

#include "ui/common/preferences.h"

#include <QAbstractListModel>
#include <QListView>

#include <cstdint>
#include <functional>

namespace atlas::ui {
class Language;
}

namespace atlas::ui::shell {

/// The files opened last. Whether one is still there is asked when the list is made, not while it is painted.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, DetailRole, MissingRole, PinnedRole };

    RecentModel(const Preferences& preferences, const Language& language, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void reload();

private:
    struct Row {
        RecentFile file;
        QString name;
        QString detail;
        bool missing = false;
    };
    const Preferences& m_preferences;
    const Language& m_language;
    QList<Row> m_rows;
};

/// The list of recent files: Enter or click opens, Delete takes out of the list, the context menu pins.
class RecentList : public QListView {
    Q_OBJECT

public:
    RecentList(Preferences& preferences, const Language& language, QWidget* parent = nullptr);

Q_SIGNALS:
    void openWanted(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void openIndex(const QModelIndex& index);

    Preferences& m_preferences;
};

} // namespace atlas::ui::shell
