#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/person.h"
#include "core/study/record_store.h"
#include "tests/ui/records/papers.h"
#include "tests/ui/support/registry.h"
#include "ui/records/double_entry_list.h"
#include "ui/records/erase_dialog.h"
#include "ui/records/parts_editor.h"
#include "ui/records/second_entry_form.h"

#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using namespace atlas::ui::records;
namespace entity = atlas::dictionary::entity;
namespace person = atlas::dictionary::person;

namespace {

/// A window with a page on which others type, and a person who is to be erased.
class Window {
public:
    Window(OpenStudy& open, ui::Page& page)
        : m_open(&open)
        , m_page(&page)
        , m_layout(&m_window)
    {
        page.setAccessibleName(QStringLiteral("The page"));
        m_layout.addWidget(&page);
        study::Record someone(dictionary::layoutOf(person::kind));
        someone.study = open.studyPk;
        someone.values.set(person::name, "Planted Name");
        m_pk = open.save(someone);
        m_window.resize(1166, 700);
        m_window.show();
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window does not take the focus");
        page.shown({});
    }
    ~Window()
    {
        // The page belongs to the test.
        m_layout.removeWidget(m_page);
        m_page->setParent(nullptr);
    }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    void ask()
    {
        delete m_dialog;
        m_dialog = new EraseDialog(m_open->context(), dictionary::layoutOf(person::kind), m_pk,
                                   QStringLiteral("Planted Name"), &m_window);
        m_dialog->open();
    }
    [[nodiscard]] QString text() const { return m_dialog->findChild<QTextBrowser*>()->toPlainText(); }
    [[nodiscard]] QPushButton& erase() const { return *button(*m_dialog, "Erase for good"); }
    /// Asked to erase, it says that typing stands in the way.
    [[nodiscard]] bool refuses()
    {
        ask();
        QTest::qWait(50);
        return !erase().isEnabled() && text().contains(QStringLiteral("On “The page” something is typed"));
    }
    [[nodiscard]] bool allows()
    {
        ask();
        return QTest::qWaitFor([this] { return erase().isEnabled(); });
    }
    [[nodiscard]] bool known() const { return m_open->stored("person", m_pk).values.has(person::name); }
    void close()
    {
        delete m_dialog;
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window does not take the focus back");
    }

private:
    OpenStudy* m_open;
    ui::Page* m_page;
    QWidget m_window;
    QVBoxLayout m_layout;
    QPointer<EraseDialog> m_dialog;
    std::int64_t m_pk = 0;
};

} // namespace

/// Typing that is still in a form would be kept again after the erasure, with what was erased in it.
class EraseDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhileARecordIsTyped()
    {
        OpenStudy open;
        RecordsPage page(open.context(), dictionary::layoutOf(entity::kind), open.preferences, nullptr);
        Window window(open, page);
        QVERIFY(window.allows());
        window.close();
        page.addRecord();
        QVERIFY(page.form().fields().focusField(entity::contact_person.key));
        type("Planted Name");
        QVERIFY(window.refuses());
        QCOMPARE(drafts(open), 1U);
        window.close();
        page.form().discardChanges();
        QVERIFY(window.allows());
    }

    void refusesWhatIsTypedWhileItAsks()
    {
        OpenStudy open;
        RecordsPage page(open.context(), dictionary::layoutOf(entity::kind), open.preferences, nullptr);
        Window window(open, page);
        page.addRecord();
        QVERIFY(window.allows());
        dictionary::Values values = page.form().edit().record().values;
        values.set(entity::contact_person, "Planted Name");
        page.form().fields().load(values);
        window.erase().click();
        QVERIFY(window.text().contains(QStringLiteral("Nothing was erased.")));
        QVERIFY(!window.erase().isEnabled());
        QVERIFY(window.known());
    }

    void refusesWhileAPartIsTyped()
    {
        OpenStudy open;
        open.addEntity("A");
        RecordsPage page(open.context(), dictionary::layoutOf(entity::kind), open.preferences, nullptr);
        Window window(open, page);
        QTRY_VERIFY(page.form().isOpen());
        QVERIFY(window.allows());
        window.close();
        page.form().parts().front()->addPart();
        type("2022");
        QVERIFY(window.refuses());
    }

    void refusesWhatCannotBeRead()
    {
        OpenStudy open;
        open.addEntity("A");
        RecordsPage page(open.context(), dictionary::layoutOf(entity::kind), open.preferences, nullptr);
        Window window(open, page);
        QTRY_VERIFY(page.form().isOpen());
        QVERIFY(page.form().fields().focusField(entity::founded_year.key));
        type("Planted Name");
        QVERIFY(window.refuses());
        QCOMPARE(drafts(open), 0U);
    }

    void refusesWhileASecondEntryIsTyped()
    {
        Papers papers(1);
        papers.mark(papers.pks);
        DoubleEntryPage page(papers.open.context(), nullptr);
        Window window(papers.open, page);
        page.showPart(DoubleEntryPage::list_part);
        QTRY_VERIFY(page.settled());
        page.list().table().selectRow(0);
        page.list().typeCurrent();
        QVERIFY(page.list().form() != nullptr && page.list().form()->entry());
        QVERIFY(window.allows());
        window.close();
        QVERIFY(page.list().form()->fields().focusField(entity::contact_person.key));
        type("Planted Name");
        QVERIFY(window.refuses());
        window.close();
        page.list().form()->discard();
        QVERIFY(window.allows());
    }
};

ATLAS_TEST(EraseDialogTest)

#include "erase_dialog_test.moc"
