#pragma once

#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

namespace atlas::ui {

class CommandRegistry;
class Language;
class StudySession;
class TaskRunner;

/// Where pages and commands send a person. The shell listens; nobody needs to know the other pages.
class Navigator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows the page; what `target` holds is between the caller and the page ("pk of the record", a filter).
    void show(const QString& page, const QVariant& target = {}) { Q_EMIT requested(page, target); }
    /// Something quiet for the status bar: "7,272 records imported".
    void tell(const QString& news) { Q_EMIT told(news); }
    /// A file that is no study was dropped on the window or opened with the program: a table to import.
    void offerFile(const QString& path) { Q_EMIT fileOffered(path); }

Q_SIGNALS:
    void requested(const QString& page, const QVariant& target);
    void told(const QString& news);
    void fileOffered(const QString& path);
};

/// The services of the window, made by app and outliving every page.
struct PageContext {
    StudySession& session;
    CommandRegistry& commands;
    TaskRunner& tasks;
    Navigator& navigator;
    const Language& language; ///< the window's; a change of language makes a new window
};

/// One page of the window: fills the space right of the navigation. Made when first shown, it then lives as
/// long as the window and follows the session's signals.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page is on screen now, perhaps to show something in particular.
    virtual void shown(const QVariant& target) { Q_UNUSED(target) }
    /// What is being typed must be safe now: the person goes elsewhere, or the study is closed.
    virtual void keepDrafts() {}
    /// What F6 walks through, in order; each is given the focus.
    [[nodiscard]] virtual QList<QWidget*> panes() { return {this}; }
    /// false while the page still loads or draws; screenshots and tests wait for it.
    [[nodiscard]] virtual bool settled() const { return true; }
};

enum class PageSection : std::uint8_t { start, data, analysis, report };

/// What is known of a page before it is made.
struct PageDescription {
    QString id; ///< "records.entity"; never shown
    QString title;
    QString icon; ///< of resources/icons
    PageSection section = PageSection::data;
    bool needsStudy = true; ///< cannot be reached while no study is open
    std::function<Page*(const PageContext& context, QWidget* parent)> make;
    QString group = {}; ///< pages beside each other with the same one fold away together; "" stands alone
};

/// The pages of the window in the order of the navigation. app fills it; the window is never edited to add
/// one.
class PageRegistry {
public:
    void add(PageDescription page) { m_pages.push_back(std::move(page)); }
    [[nodiscard]] const std::vector<PageDescription>& pages() const { return m_pages; }
    /// nullptr when there is no such page.
    [[nodiscard]] const PageDescription* find(const QString& id) const;

private:
    std::vector<PageDescription> m_pages;
};

} // namespace atlas::ui
