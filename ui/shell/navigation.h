#pragma once

#include "ui/common/page.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace atlas::ui::shell {

/// The rows of the navigation: pages under the headings of their sections, or in groups that fold.
class NavigationModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PageIdRole = Qt::UserRole,
        HeadingRole, ///< of a section or a group
        GroupRole,   ///< the group that the row heads or belongs to
        OpenRole,    ///< of the row that heads a group: its pages are shown
        ShownRole,   ///< the page that the window shows
    };

    explicit NavigationModel(const PageRegistry& pages, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Pages that need a study can be reached only while one is open.
    void setStudyOpen(bool open);
    [[nodiscard]] QModelIndex indexOf(const QString& page) const;
    void setShownPage(const QString& page);
    /// One group is open at a time, so that the pages never outgrow the window.
    void setOpenGroup(const QString& group);
    [[nodiscard]] const QString& openGroup() const { return m_openGroup; }

private:
    [[nodiscard]] QVariant state(int role, int row) const;
    void changedAll() { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); }

    struct Row {
        QString text;
        QString page; ///< "" for a heading
        QString icon;
        QString group;
        bool needsStudy = false;
    };
    std::vector<Row> m_rows;
    QString m_openGroup;
    QString m_shown;
    bool m_open = false;
};

/// The list at the left. Tells which page is wanted; the window tells which page is shown.
class Navigation : public QListView {
    Q_OBJECT

public:
    explicit Navigation(const PageRegistry& pages, QWidget* parent = nullptr);

    void setStudyOpen(bool open);
    void showCurrent(const QString& page);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageWanted(const QString& page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void toggle(const QModelIndex& index);
    void open(const QString& group);

    NavigationModel* m_model;
    bool m_following = false; ///< showing what the window shows is no wish
};

} // namespace atlas::ui::shell
