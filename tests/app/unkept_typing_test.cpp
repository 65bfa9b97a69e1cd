#include "core/dictionary/kinds/entity.h"
#include "core/study/db.h"
#include "core/study/door.h"
#include "tests/app/started_program.h"
#include "tests/ui/support/registry.h"
#include "ui/common/convert.h"
#include "ui/records/field_row.h"
#include "ui/records/fields_form.h"
#include "ui/records/record_form.h"

#include <QApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QtTest/QtTest>

using namespace atlas;
using atlas::tests::StartedProgram;

namespace {

/// The program with a study in which the first entity is being typed.
class Typing {
public:
    Typing()
    {
        started->makeStudy();
        window().showPage(QStringLiteral("records.entity"));
        started->activate();
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        enter("name", "An Phu");
    }
    ~Typing()
    {
        [&] { QTRY_VERIFY(started->settled()); }();
    }
    void enter(const char* field, const char* text) const
    {
        expect(form().fields().focusField(field));
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    [[nodiscard]] QString path(const char* name) const { return started->path(name); }
    [[nodiscard]] ui::shell::MainWindow& window() const { return started->window(); }
    [[nodiscard]] ui::records::RecordForm& form() const
    {
        return *window().findChild<ui::records::RecordForm*>();
    }
    [[nodiscard]] QMessageBox* box() const
    {
        return window().findChild<QMessageBox*>(QStringLiteral("unkeptTypingBox"));
    }
    [[nodiscard]] bool inField(const char* field) const
    {
        return form().fields().row(field)->holds(QApplication::focusWidget());
    }
    [[nodiscard]] std::size_t drafts() const
    {
        return study::Drafts(*program->session().file()).all()->size();
    }
    void stay() const
    {
        const QPointer<QMessageBox> asked = box();
        expect(!asked.isNull());
        QTest::keyClick(asked, Qt::Key_Escape);
        [&] { QTRY_VERIFY(asked.isNull()); }();
        started->activate();
    }
    void lose() const
    {
        for (QAbstractButton* button : box()->buttons())
            if (box()->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::keyClick(button, Qt::Key_Space);
    }
    static void expect(bool held)
    {
        if (!held)
            qFatal("the test could not be set up");
    }

    std::unique_ptr<StartedProgram> started = std::make_unique<StartedProgram>();
    app::WindowProgram* program = &started->program;
};

} // namespace

/// Whatever ends the study asks first when what is typed could not be kept; through the real window.
class UnkeptTypingWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quittingAsksWhileAFieldCannotBeRead()
    {
        const Typing typing;
        typing.enter("founded_year", "12345");
        QTest::keyClick(&typing.window(), Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(typing.box() != nullptr);
        QVERIFY(typing.box()->text().contains(QStringLiteral("“Founded”")));
        typing.stay();
        QVERIFY(typing.window().isVisible());
        QVERIFY(typing.program->session().isOpen());
        QTRY_VERIFY(typing.inField("founded_year"));
        // Put right, it is kept, and nobody is asked.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        typing.enter("founded_year", "2012");
        QTest::keyClick(&typing.window(), Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!typing.window().isVisible());
        QVERIFY(!typing.program->session().isOpen());
    }

    void savingDoesNotClaimWhatAFieldKeepsForItself()
    {
        const Typing typing;
        QTRY_VERIFY(typing.started->settled());
        typing.enter("founded_year", "12345");
        typing.window().showPage(QStringLiteral("start"));
        QTest::keyClick(&typing.window(), Qt::Key_S, Qt::ControlModifier);
        const QString told = typing.window().statusBar()->currentMessage();
        QVERIFY(told.contains(QStringLiteral("“Founded”")));
        QVERIFY(told.endsWith(QStringLiteral("no version was kept.")));
        QVERIFY(typing.started->settled());
        QCOMPARE(typing.window().currentPageId(), QStringLiteral("records.entity"));
        QTRY_VERIFY(typing.inField("founded_year"));
        typing.form().discardChanges();
        QVERIFY(typing.window().close());
    }

    void whoWouldRatherLoseItIsLetGo()
    {
        const Typing typing;
        typing.enter("founded_year", "12345");
        QTest::keyClick(&typing.window(), Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(typing.box() != nullptr);
        typing.lose();
        QTRY_VERIFY(!typing.window().isVisible());
        QVERIFY(!typing.program->session().isOpen());
    }

    void closingTheStudyAsksWhileADraftCannotBeWritten()
    {
        const Typing typing;
        const auto other = typing.program->session().file()->sibling(study::DbMode::read_write);
        QVERIFY(other.has_value());
        {
            const auto writing = study::Tx::begin((*other)->db());
            QVERIFY(writing.has_value());
            typing.enter("name_en", "Peace");
            QTest::keyClick(&typing.window(), Qt::Key_W, Qt::ControlModifier);
            QVERIFY(typing.program->session().isOpen());
            typing.stay();
            QVERIFY(typing.program->session().isOpen());
        }
        QTest::keyClick(&typing.window(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!typing.program->session().isOpen());
        const auto drafts = study::Drafts(**other).all();
        QCOMPARE(drafts->size(), 1U);
        QCOMPARE(drafts->front().record.values.text(dictionary::entity::name_en), std::string_view("Peace"));
    }

    void anotherStudyIsNotOpenedWhenThePersonStays()
    {
        const Typing typing;
        const QString first = typing.program->session().path();
        typing.enter("founded_year", "12345");
        typing.program->session().create(
            {typing.path("kh.ssestudy"), QStringLiteral("KH"), QStringLiteral("en"), false});
        QTRY_VERIFY_WITH_TIMEOUT(typing.box() != nullptr, 20'000);
        typing.stay();
        QCOMPARE(typing.program->session().path(), first);
        QTRY_VERIFY(typing.inField("founded_year"));
        typing.form().discardChanges();
        QVERIFY(typing.window().close());
    }

    void anotherStudyIsOpenedWhenThePersonAgrees()
    {
        Typing typing;
        typing.enter("founded_year", "12345");
        QSignalSpy opened(&typing.program->session(), &ui::StudySession::opened);
        typing.program->session().create(
            {typing.path("kh.ssestudy"), QStringLiteral("KH"), QStringLiteral("en"), false});
        QTRY_VERIFY_WITH_TIMEOUT(typing.box() != nullptr, 20'000);
        typing.lose();
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(typing.program->session().path(), typing.path("kh.ssestudy"));
        QVERIFY(typing.window().close());
    }

    void languageChangesOnlyWhenThePersonAgrees()
    {
        Typing typing;
        typing.enter("founded_year", "12345");
        const QPointer<ui::shell::MainWindow> old = &typing.window();
        typing.started->preferences.setLanguage(QStringLiteral("vi"));
        QTRY_VERIFY(typing.box() != nullptr);
        typing.stay();
        QVERIFY(!old.isNull());
        typing.started->preferences.setLanguage(QStringLiteral("en"));
        QTRY_VERIFY(typing.box() != nullptr);
        typing.lose();
        QTRY_VERIFY(old.isNull());
        QVERIFY(typing.program->session().isOpen());
        QCOMPARE(typing.drafts(), 1U);
        QVERIFY(typing.window().close());
    }
};

ATLAS_TEST(UnkeptTypingWindowTest)

#include "unkept_typing_test.moc"
