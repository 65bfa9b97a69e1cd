#include "core/dictionary/kinds/entity.h"
#include "core/study/door.h"
#include "tests/ui/records/open_study.h"
#include "tests/ui/support/registry.h"
#include "ui/records/fields_form.h"
#include "ui/records/record_form.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/records/records_page.h"

#include <QApplication>
#include <QtTest/QtTest>

using namespace atlas;
using atlas::tests::OpenStudy;
using atlas::ui::records::RecordsPage;
namespace entity = atlas::dictionary::entity;

namespace {

/// Types into whatever has the focus; QTest::keyClicks knows Latin letters only.
void type(const char* text)
{
    for (const QChar letter : QString::fromUtf8(text))
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), {});
}

/// Types, then goes on with Enter, as a person does.
void enter(const char* text)
{
    type(text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

struct Shown {
    explicit Shown(OpenStudy& open)
        : page(open.context(), dictionary::layoutOf(entity::kind), nullptr)
    {
        page.resize(1166, 700);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    RecordsPage page;
};

} // namespace

class RecordsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entityIsEnteredByKeysAlone()
    {
        OpenStudy open;
        Shown shown(open);
        open.commands.action(QStringLiteral("records.new"))->trigger();
        enter("Hợp tác xã Đồng Tâm");
        enter("Dong Tam Cooperative");
        enter("");
        enter("");
        enter("coop");
        QCOMPARE(shown.page.form().fields().values().text(entity::sse_form), std::string_view("COOP"));
        enter("");
        enter("producer");
        enter("");
        shown.page.form().fields().focusField("founded_year");
        enter("2562");
        shown.page.form().fields().focusField("subdivision");
        enter("an giang");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(open.count("entity"), 1);
        QCOMPARE(shown.page.model().rowCount(), 1);
        const study::Record saved = open.stored("entity", shown.page.model().pkAt(0));
        QCOMPARE(saved.values.text(entity::name), std::string_view("Hợp tác xã Đồng Tâm"));
        QCOMPARE(saved.values.text(entity::sse_form), std::string_view("COOP"));
        QCOMPARE(saved.values.integer(entity::founded_year).value_or(0), 2019);
        QVERIFY(saved.values.text(entity::subdivision).starts_with("VN"));
        // Ctrl+Enter has begun the next one.
        QVERIFY(shown.page.form().edit().isNew());
        QVERIFY(shown.page.form().fields().values().text(entity::name).empty());
    }

    void undoRefreshesTableAndForm()
    {
        OpenStudy open;
        const auto pk = open.addEntity("Đồng Tâm");
        Shown shown(open);
        QVERIFY(shown.page.table().goTo(pk));
        auto record = open.stored("entity", pk);
        record.values.set(entity::name, "Đồng Tâm mới");
        open.save(record);
        open.session.noteWritten(QStringLiteral("entity"));
        QCOMPARE(shown.page.form().fields().values().text(entity::name), std::string_view("Đồng Tâm mới"));
        open.session.undo();
        QCOMPARE(shown.page.form().fields().values().text(entity::name), std::string_view("Đồng Tâm"));
        QCOMPARE(shown.page.model().index(0, 0).data().toString(), QStringLiteral("Đồng Tâm"));
    }
};

ATLAS_TEST(RecordsPageTest)

#include "records_page_test.moc"
