#pragma once

#include "core/base/error.h"
#include "ui/common/page.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

class Navigation;
class PageTrail;

/// The frame: menus and toolbar from the commands, the navigation, the page in the middle, the status bar.
/// Knows pages by their descriptions only.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(const PageContext& context, Preferences& preferences, const PageRegistry& pages);
    ~MainWindow() override;

    /// Makes the page when it is shown for the first time. An unknown page, or one that needs a study while
    /// none is open, changes nothing.
    void showPage(const QString& id, const QVariant& target = {});
    [[nodiscard]] QString currentPageId() const;
    [[nodiscard]] Page* currentPage() const;
    void keepDrafts();
    /// HoldsTyping::keepOrTell() of every page; the one that is to blame is shown.
    [[nodiscard]] QStringList keepOrTell();
    /// Keeps what is typed on every page. true when all of it is safe. Otherwise asks whether to stay, on the
    /// page that is to blame, and calls `goOn` when the person would rather lose it.
    [[nodiscard]] bool mayLeave(std::function<void()> goOn);

    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    /// Moves the focus between navigation and the panes of the page; `step` 1 or -1.
    void movePane(int step);
    void openPalette();
    void toggleNavigation();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFrame();
    void followSession();
    void studyOpened();
    void studyClosed();
    void showTitle();
    void showFailure(const Error& error);
    Page* makePage(const PageDescription& description);

    const PageContext& m_context;
    Preferences& m_preferences;
    const PageRegistry& m_pages;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::map<QString, Page*> m_made;
    std::unique_ptr<PageTrail> m_trail;
    QString m_lastTried;    ///< the file whose opening may fail
    bool m_leaving = false; ///< whoever was asked would rather lose what could not be kept
};

} // namespace atlas::ui::shell
