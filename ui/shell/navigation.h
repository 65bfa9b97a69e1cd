#pragma once

#include "ui/common/page.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace atlas::ui::shell {

/// The rows of the navigation: pages under the headings of their sections.
class NavigationModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PageIdRole = Qt::UserRole, HeadingRole };

    explicit NavigationModel(const PageRegistry& pages, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Pages that need a study can be reached only while one is open.
    void setStudyOpen(bool open);
    [[nodiscard]] QModelIndex indexOf(const QString& page) const;

private:
    struct Row {
        QString text;
        QString page; ///< "" for a heading
        QString icon;
        bool needsStudy = false;
    };
    std::vector<Row> m_rows;
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

private:
    NavigationModel* m_model;
    bool m_following = false; ///< showing what the window shows is no wish
};

} // namespace atlas::ui::shell
