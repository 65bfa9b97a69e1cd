#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest/QtTest>

#include <functional>

using namespace atlas;
using namespace atlas::tests;
namespace evidence = atlas::dictionary::evidence;
namespace fieldwork = atlas::dictionary::fieldwork;
namespace person = atlas::dictionary::person;
namespace screening = atlas::dictionary::screening_assessment;

namespace {

std::int64_t saved(OpenStudy& open, const dictionary::Kind& kind,
                   const std::function<void(dictionary::Values&)>& fill)
{
    study::Record record(dictionary::layoutOf(kind));
    record.study = open.studyPk;
    fill(record.values);
    return open.save(record);
}

std::int64_t addPerson(OpenStudy& open)
{
    return saved(open, person::kind,
                 [](dictionary::Values& values) { values.set(person::name, "Planted Name"); });
}

/// What Ctrl+C in the list takes along of these columns.
QString copied(ShownPage& shown, const std::vector<std::size_t>& columns)
{
    shown.page().model().setColumns(columns);
    shown.table().setFocus();
    shown.table().selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    return data->text() + data->html();
}

} // namespace

/// A personal value leaves no other way by the records that link to it.
class CopiedLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsLinkedToIsNotCopied()
    {
        OpenStudy open;
        const std::int64_t who = addPerson(open);
        const std::int64_t office = open.addEntity("Đồng Tâm");
        saved(open, fieldwork::kind, [&](dictionary::Values& values) {
            values.set(fieldwork::code, "KII-01");
            values.set(fieldwork::interviewer, who);
            values.set(fieldwork::entity, office);
        });
        ShownPage shown(open, "fieldwork");
        const dictionary::Layout& layout = shown.page().layoutOfKind();
        QSignalSpy told(&shown.table(), &ui::records::RecordTable::withheldFromCopy);
        const QString text =
            copied(shown, {layout.columnOf(fieldwork::code), layout.columnOf(fieldwork::interviewer),
                           layout.columnOf(fieldwork::entity)});
        QVERIFY(text.contains(QStringLiteral("KII-01")));
        QVERIFY(text.contains(QStringLiteral("Đồng Tâm")));
        QVERIFY2(!text.contains(QStringLiteral("Planted Name")), qPrintable(text));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.front().front().toInt(), 1);
        // It is there to be read.
        QCOMPARE(shown.page().model().index(0, 1).data().toString(), QStringLiteral("Planted Name"));
    }

    void whatIsCalledAfterThemIsNotCopied()
    {
        OpenStudy open;
        const std::int64_t who = addPerson(open);
        const std::int64_t judgement = saved(open, screening::kind, [&](dictionary::Values& values) {
            values.set(screening::entity, open.addEntity("Đồng Tâm"));
            values.set(screening::round, "first");
            values.set(screening::assessor, who);
        });
        saved(open, evidence::kind, [&](dictionary::Values& values) {
            values.set(evidence::statement, "It shares its surplus");
            values.set(evidence::target_type, "screening_assessment");
            values.set(evidence::for_screening_assessment, judgement);
        });
        ShownPage shown(open, "evidence");
        const dictionary::Layout& layout = shown.page().layoutOfKind();
        const QString text = copied(shown, {layout.columnOf(evidence::statement),
                                            layout.columnOf(evidence::for_screening_assessment)});
        QVERIFY(text.contains(QStringLiteral("It shares its surplus")));
        QVERIFY2(!text.contains(QStringLiteral("Planted Name")), qPrintable(text));
        QVERIFY(shown.page().model().index(0, 1).data().toString().contains(QStringLiteral("Planted Name")));
    }
};

ATLAS_TEST(CopiedLinksTest)
#include "copied_links_test.moc"
