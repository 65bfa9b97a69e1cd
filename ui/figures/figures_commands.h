#pragma once

#include <QObject>
#include <QPointer>

namespace atlas::ui {
class CommandRegistry;
struct PageContext;
} // namespace atlas::ui

namespace atlas::ui::figures {

class FiguresPage;

/// The commands on figures, in the menus from the start: they speak to the page of figures while it is on
/// screen.
class FiguresCommands : public QObject {
    Q_OBJECT

public:
    /// The one of this window, made when first asked for. Lives as long as its navigator.
    [[nodiscard]] static FiguresCommands& of(const PageContext& context);

    void setPage(FiguresPage* page); ///< nullptr when it leaves the screen

private:
    explicit FiguresCommands(const PageContext& context);
    void addLooking();
    void addSaving();
    [[nodiscard]] QString whyNone() const;

    CommandRegistry* m_registry;
    QPointer<FiguresPage> m_page;
};

} // namespace atlas::ui::figures
