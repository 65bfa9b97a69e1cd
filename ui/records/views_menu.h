#pragma once

#include "ui/records/table_view.h"

#include <QMenu>

#include <functional>

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::records {

/// The views that a person has saved of one kind's table: to choose, save, rename and delete.
class ViewsMenu : public QMenu {
    Q_OBJECT

public:
    using Current = std::function<TableView()>;
    using Show = std::function<void(const TableView&)>;

    /// `current` tells how the table is seen now, `show` shows it otherwise. `layout` and `preferences` must
    /// outlive the menu.
    ViewsMenu(const dictionary::Layout& layout, Preferences& preferences, Current current, Show show,
              QWidget* parent);

    [[nodiscard]] std::vector<TableView> views() const;
    /// Shows the view that the table begins with, if there is one.
    void showFirst();
    /// Keeps the table as it is seen now; a view of that name is replaced.
    void save(const QString& name);
    void choose(const QString& name);
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);
    /// "" begins as the table was left.
    void beginWith(const QString& name);
    [[nodiscard]] QString chosen() const { return m_chosen; } ///< "" when none is

private:
    void fill();
    void addViews(const std::vector<TableView>& views);
    void addChanges();
    void askName(const QString& title, const QString& proposed,
                 const std::function<void(const QString&)>& take);
    void write(const std::vector<TableView>& views);
    [[nodiscard]] QString key(const char* name) const;

    const dictionary::Layout* m_layout;
    Preferences* m_preferences;
    Current m_current;
    Show m_show;
    QString m_chosen;
};

} // namespace atlas::ui::records
