#pragma once

#include <QObject>
#include <QPointer>

namespace atlas::ui {
class CommandRegistry;
class Navigator;
class StudySession;
struct PageContext;
} // namespace atlas::ui

namespace atlas::ui::report {

class ReportPage;

/// The commands on the report, in the menus from the start: they speak to the page of the report while it is
/// on screen. Exporting goes there first.
class ReportCommands : public QObject {
    Q_OBJECT

public:
    /// The one of this window, made when first asked for. Lives as long as its navigator.
    [[nodiscard]] static ReportCommands& of(const PageContext& context);

    void setPage(ReportPage* page); ///< nullptr when it leaves the screen

private:
    explicit ReportCommands(const PageContext& context);
    void addMaking(const PageContext& context);
    void addLooking();
    void exportPdf();
    [[nodiscard]] QString whyNone() const;

    CommandRegistry* m_registry;
    Navigator* m_navigator;
    QPointer<ReportPage> m_page;
};

} // namespace atlas::ui::report
