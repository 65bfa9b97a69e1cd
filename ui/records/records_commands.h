#pragma once

#include <QObject>
#include <QPointer>

namespace atlas::ui {
class CommandRegistry;
struct PageContext;
} // namespace atlas::ui

namespace atlas::ui::records {

class RecordsPage;

/// The commands on records, once for all pages: they speak to the page on screen.
class RecordsCommands : public QObject {
    Q_OBJECT

public:
    /// The one of this window, made when first asked for. Lives as long as its navigator.
    [[nodiscard]] static RecordsCommands& of(const PageContext& context);

    void setPage(RecordsPage* page);
    /// Only when this page is the one on screen.
    void leavePage(const RecordsPage* page);
    void refresh();

private:
    explicit RecordsCommands(const PageContext& context);
    void addEditing();
    void addMoving();
    void addRepeating();
    void addFiltering();
    void addConnecting();
    void addTables();
    [[nodiscard]] QString whyNone() const;

    CommandRegistry* m_registry;
    QPointer<RecordsPage> m_page;
};

} // namespace atlas::ui::records
