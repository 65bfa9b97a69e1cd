#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/source.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/field_change_dialog.h"
#include "ui/records/field_row.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_head.h"
#include "ui/records/suggest_line.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using ui::records::FieldChangeDialog;
using ui::records::SuggestLine;
namespace entity = atlas::dictionary::entity;
namespace entity_year = atlas::dictionary::entity_year;
namespace source = atlas::dictionary::source;

namespace {

struct TwoStudies {
    OpenStudy open;
    std::int64_t otherPk = open.addStudy("KH", "Mapping of Cambodia");

    [[nodiscard]] std::int64_t addSource(std::int64_t study, const char* title)
    {
        study::Record record(dictionary::layoutOf(source::kind));
        record.study = study;
        record.values.set(source::title, title);
        return open.save(record);
    }
    [[nodiscard]] std::int64_t addEntity(std::int64_t study, const char* name)
    {
        study::Record record = open.entity(name);
        record.study = study;
        return open.save(record);
    }
};

void chooseOtherStudy(const ShownPage& shown)
{
    auto* studies = shown.form().findChild<ui::records::RecordHead*>()->findChild<QComboBox*>();
    QVERIFY(studies->isVisible());
    studies->setFocus();
    press(studies->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
}

FieldChangeDialog* changeSelected(TwoStudies& both, const ShownPage& shown)
{
    both.open.commands.action(QStringLiteral("records.change"))->trigger();
    return shown.page().findChild<FieldChangeDialog*>();
}

void waitFor(FieldChangeDialog& dialog)
{
    QSignalSpy checked(&dialog, &FieldChangeDialog::checked);
    QVERIFY(checked.wait(20'000));
}

QStringList offered(const FieldChangeDialog& dialog)
{
    QStringList texts;
    for (const auto& one : dialog.editor()->findChild<SuggestLine*>()->suggestions({}))
        texts.append(one.text);
    return texts;
}

} // namespace

class TwoStudiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsFollowTheStudyThatIsChosen()
    {
        TwoStudies both;
        ShownPage shown(both.open);
        shown.startNew();
        enter("A");
        shown.addPart(entity_year::kind, "2022");
        auto& years = shown.parts(entity_year::kind);
        years.addPart(); // nothing is typed into it
        chooseOtherStudy(shown);
        QCOMPARE(shown.form().edit().record().study, both.otherPk);
        for (std::size_t part = 0; part < years.edit().size(); ++part)
            QCOMPARE(years.edit().at(part).record().study, both.otherPk);
        QVERIFY(!years.edit().at(1).changed());
        shown.addPart(entity_year::kind, "2023");
        QVERIFY(shown.form().save());
        QCOMPARE(both.open.count("entity_year"), 2);
        QCOMPARE(both.open.stored("entity", 1).study, both.otherPk);
        for (const std::int64_t pk : {1, 2})
            QCOMPARE(both.open.stored("entity_year", pk).study, both.otherPk);
        QCOMPARE(drafts(both.open), 0U);
    }

    void aLinkChosenBeforeTheStudyIsSaidToLeadIntoAnother()
    {
        TwoStudies both;
        (void)both.addSource(both.open.studyPk, "Report");
        ShownPage shown(both.open);
        shown.startNew();
        enter("A");
        shown.focus(entity::source);
        enter("Report");
        QVERIFY(shown.values().has(entity::source));
        QVERIFY(shown.message(entity::source).isEmpty());
        chooseOtherStudy(shown);
        QVERIFY2(shown.message(entity::source).contains(QLatin1String("another country study")),
                 qPrintable(shown.message(entity::source)));
        QVERIFY(!shown.form().save());
        QCOMPARE(both.open.count("entity"), 0);
        shown.focus(entity::source);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Tab);
        QVERIFY(shown.form().save());
    }

    void aFieldOfRecordsOffersWhatTheirStudyHas()
    {
        TwoStudies both;
        (void)both.addSource(both.open.studyPk, "First report");
        const auto wanted = both.addSource(both.otherPk, "Second report");
        const auto pk = both.addEntity(both.otherPk, "B");
        ShownPage shown(both.open);
        shown.table().selectAll();
        FieldChangeDialog* dialog = changeSelected(both, shown);
        dialog->chooseField(entity::source);
        QCOMPARE(offered(*dialog), QStringList{QStringLiteral("Second report")});
        QTest::keyClicks(dialog->editor()->findChild<QLineEdit*>(), QStringLiteral("Second"));
        waitFor(*dialog);
        QSignalSpy changed(dialog, &FieldChangeDialog::changed);
        dialog->changeButton()->click();
        QVERIFY(changed.wait(20'000));
        QCOMPARE(both.open.stored("entity", pk).values.integer(entity::source), std::optional(wanted));
    }

    void recordsOfSeveralStudiesTakeNoLink()
    {
        TwoStudies both;
        (void)both.addSource(both.open.studyPk, "First report");
        const auto pk = both.addEntity(both.open.studyPk, "A");
        (void)both.addEntity(both.otherPk, "B");
        ShownPage shown(both.open);
        shown.table().selectAll();
        FieldChangeDialog* dialog = changeSelected(both, shown);
        dialog->chooseField(entity::source);
        waitFor(*dialog);
        QVERIFY2(dialog->preview().contains(QLatin1String("several country studies")),
                 qPrintable(dialog->preview()));
        QVERIFY(!dialog->editor()->isEnabled());
        QVERIFY(!dialog->changeButton()->isEnabled());
        // That the link is missing can be said of all of them.
        dialog->reasons()->setCurrentIndex(dialog->reasons()->findData(QStringLiteral("not_known")));
        waitFor(*dialog);
        QVERIFY(dialog->changeButton()->isEnabled());
        // Other fields are changed as ever.
        dialog->reasons()->setCurrentIndex(0);
        dialog->chooseField(entity::place);
        QTest::keyClicks(dialog->editor()->findChild<QLineEdit*>(), QStringLiteral("Town"));
        waitFor(*dialog);
        QVERIFY(dialog->changeButton()->isEnabled());
        QVERIFY(!both.open.stored("entity", pk).values.has(entity::source));
    }
};

ATLAS_TEST(TwoStudiesTest)
#include "two_studies_test.moc"
