#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/entity.h"
#include "core/study/db.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/common/convert.h"
#include "ui/records/field_row.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace entity = atlas::dictionary::entity;

namespace {

/// Another connection that has begun to write and does not end, as an undo of a large import.
class LongWrite {
public:
    explicit LongWrite(const OpenStudy& open)
        : m_file(std::move(*open.session.file()->sibling(study::DbMode::read_write)))
        , m_tx(std::move(*study::Tx::begin(m_file->db())))
    {}

private:
    std::unique_ptr<study::StudyFile> m_file;
    study::Tx m_tx;
};

} // namespace

/// What is typed and cannot be kept stays in the form until it can.
class UnkeptTypingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordIsNotLeftWhileItsDraftCannotBeWritten()
    {
        OpenStudy open;
        const auto first = open.addEntity("A");
        const auto second = open.addEntity("B");
        ShownPage shown(open);
        shown.focus(entity::name_en);
        {
            const LongWrite writing(open);
            QElapsedTimer waited;
            waited.start();
            enter("typed");
            QVERIFY(waited.elapsed() < 1000);
            shown.table().selectRow(1);
            QCOMPARE(shown.form().edit().record().pk, first);
            QCOMPARE(shown.table().currentPk(), first);
            press(Qt::Key_PageDown, Qt::ControlModifier);
            QCOMPARE(shown.form().edit().record().pk, first);
            QCOMPARE(shown.values().text(entity::name_en), std::string_view("typed"));
            const QStringList lost = shown.page().keepOrTell();
            QCOMPARE(lost.size(), 1);
            QVERIFY(lost.front().contains(QStringLiteral("“A”")));
        }
        // It is tried again without anybody's doing, and only then is the record left.
        QTRY_COMPARE_WITH_TIMEOUT(drafts(open), 1U, 10'000);
        QVERIFY(shown.page().keepOrTell().isEmpty());
        shown.table().selectRow(1);
        QCOMPARE(shown.form().edit().record().pk, second);
        shown.table().selectRow(0);
        QCOMPARE(shown.values().text(entity::name_en), std::string_view("typed"));
    }

    void takingBackWhileTheFileIsBusyTakesNothing()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        shown.focus(entity::name_en);
        enter("typed");
        {
            const LongWrite writing(open);
            shown.form().discardChanges();
            QVERIFY(shown.form().edit().isOpen());
            QCOMPARE(shown.values().text(entity::name_en), std::string_view("typed"));
        }
        shown.form().discardChanges();
        QCOMPARE(shown.values().text(entity::name_en), std::string_view());
        QCOMPARE(drafts(open), 0U);
    }

    void typingTakenBackByHandWhileTheFileIsBusyDoesNotComeBack()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        shown.focus(entity::name_en);
        enter("typed");
        QCOMPARE(drafts(open), 1U);
        {
            const LongWrite writing(open);
            shown.focus(entity::name_en);
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_Delete);
            press(Qt::Key_Return);
            QCOMPARE(drafts(open), 1U);
        }
        QTRY_COMPARE_WITH_TIMEOUT(drafts(open), 0U, 10'000);
    }

    void fullDiskKeepsTheTypingInTheForm()
    {
        OpenStudy open;
        const auto first = open.addEntity("A");
        open.addEntity("B");
        ShownPage shown(open);
        const auto& db = open.session.file()->db();
        QVERIFY(db.execute("PRAGMA max_page_count=1").has_value()); // no page more than there are
        shown.focus(dictionary::common::note);
        const QString text(3'900, QChar(0x1780));
        qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())->insertPlainText(text);
        shown.focus(entity::name_en);
        QVERIFY(!shown.form().save());
        QCOMPARE(drafts(open), 0U);
        shown.table().selectRow(1);
        QCOMPARE(shown.form().edit().record().pk, first);
        QCOMPARE(ui::toQString(shown.values().text(dictionary::common::note)), text);
        QVERIFY(db.execute("PRAGMA max_page_count=100000").has_value());
        QVERIFY(shown.form().save());
        QCOMPARE(ui::toQString(open.stored("entity", first).values.text(dictionary::common::note)), text);
    }

    void unreadableTextOutlivesWhatOthersWrite()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        shown.focus(entity::founded_year);
        enter("12345");
        open.addEntity("B");
        open.session.noteWritten({});
        const auto* line = shown.fields().row("founded_year")->editor()->findChild<QLineEdit*>();
        QCOMPARE(line->text(), QStringLiteral("12345"));
        const QStringList lost = shown.page().keepOrTell();
        QCOMPARE(lost.size(), 1);
        QVERIFY(lost.front().contains(QStringLiteral("“Founded”")));
        QVERIFY(shown.fields().row("founded_year")->holds(QApplication::focusWidget()));
    }
};

ATLAS_TEST(UnkeptTypingTest)

#include "unkept_typing_test.moc"
