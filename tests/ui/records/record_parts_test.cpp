#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/draft_offer.h"
#include "ui/records/field_row.h"
#include "ui/records/parts_editor.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest/QtTest>

#include <algorithm>
#include <functional>

using namespace atlas;
using namespace atlas::tests;
namespace entity = atlas::dictionary::entity;
namespace entity_year = atlas::dictionary::entity_year;

namespace {

ui::records::PartsEditor& yearsIn(const ShownPage& shown)
{
    return shown.parts(entity_year::kind);
}

/// Types on a page that goes away without a word.
void typeAndCrash(OpenStudy& open, const std::function<void(ShownPage&)>& typing)
{
    ShownPage shown(open);
    typing(shown);
    shown.crash();
}

void addYear(const ShownPage& shown)
{
    shown.addPart(entity_year::kind, "2022");
}

bool says(const ShownPage& shown, const char* text)
{
    const auto labels = shown.form().findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(QLatin1String(text));
    });
}

/// Saves, and once more with other women among the members of the year.
void correctWomen(const ShownPage& shown, const char* women)
{
    QVERIFY(shown.form().save());
    QVERIFY(yearsIn(shown).form()->focusField(entity_year::members.key));
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::ControlModifier);
    enter(women);
    QVERIFY(shown.form().save());
}

} // namespace

class RecordPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreSavedWithTheirParentAsOneStep()
    {
        OpenStudy open;
        ShownPage shown(open);
        shown.startNew();
        enter("A");
        auto& years = yearsIn(shown);
        years.addPart();
        type("2022");
        press(Qt::Key_Return);
        // Total, women, men, other: the total follows the parts.
        enter("");
        enter("60");
        enter("50");
        enter("");
        QCOMPARE(years.form()->values().count(entity_year::members).total.value_or(0), 110);
        enter("persons");
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity_year"), 1);
        open.session.undo();
        QCOMPARE(open.count("entity"), 0);
        QCOMPARE(open.count("entity_year"), 0);
        open.session.redo();
        QCOMPARE(open.count("entity_year"), 1);
    }

    void partOfAnUnsavedParentSurvivesACrash()
    {
        OpenStudy open;
        typeAndCrash(open, [](ShownPage& shown) {
            shown.startNew();
            enter("A");
            addYear(shown);
        });
        open.session.reopen();
        ShownPage shown(open);
        button(shown.page().draftOffer(), "Recover")->click();
        auto& years = yearsIn(shown);
        QCOMPARE(years.edit().size(), 1U);
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(drafts(open), 0U);
    }

    void partAloneOfAnUnsavedParentIsFoundAgain()
    {
        OpenStudy open;
        typeAndCrash(open, [](ShownPage& shown) {
            shown.startNew();
            addYear(shown);
        });
        open.session.reopen();
        ShownPage shown(open);
        QVERIFY(shown.page().draftOffer().isVisible());
        button(shown.page().draftOffer(), "Recover")->click();
        auto& years = yearsIn(shown);
        QCOMPARE(years.edit().size(), 1U);
        QCOMPARE(years.form()->values().integer(entity_year::year).value_or(0), 2022);
        shown.focus(entity::name);
        enter("A");
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(drafts(open), 0U);
    }

    void partAloneOfASavedParentIsFoundAgain()
    {
        OpenStudy open;
        open.addEntity("A");
        typeAndCrash(open, [](ShownPage& shown) { addYear(shown); });
        open.session.reopen();
        ShownPage shown(open);
        button(shown.page().draftOffer(), "Recover")->click();
        auto& years = yearsIn(shown);
        QCOMPARE(years.edit().size(), 1U);
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(drafts(open), 0U);
    }

    void typingIntoARecordDeletedMeanwhileIsANewRecord()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        typeAndCrash(open, [](ShownPage& shown) {
            shown.focus(entity::name_en);
            enter("typed");
            addYear(shown);
        });
        open.remove("entity", pk);
        QCOMPARE(drafts(open), 2U);
        open.session.reopen();
        ShownPage shown(open);
        button(shown.page().draftOffer(), "Recover")->click();
        QVERIFY(shown.form().isOpen() && shown.form().edit().isNew());
        QVERIFY(says(shown, "was deleted from the study"));
        QCOMPARE(shown.values().text(entity::name_en), std::string_view("typed"));
        QCOMPARE(shown.values().text(entity::name), std::string_view("A"));
        QVERIFY(shown.form().save());
        QVERIFY(!says(shown, "was deleted from the study"));
        QCOMPARE(open.count("entity"), 1);
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(drafts(open), 0U);
    }

    void partOfARecordDeletedMeanwhileIsFoundAgainOrDiscarded()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        typeAndCrash(open, [](ShownPage& shown) { addYear(shown); });
        open.remove("entity", pk);
        open.session.reopen();
        ShownPage shown(open);
        QCOMPARE(shown.page().draftOffer().drafts().size(), 1U);
        QCOMPARE(shown.page().draftOffer().drafts().front().title, QStringLiteral("A"));
        button(shown.page().draftOffer(), "Recover")->click();
        QVERIFY(says(shown, "was deleted from the study"));
        auto& years = yearsIn(shown);
        QCOMPARE(years.edit().size(), 1U);
        shown.crash();
        open.session.reopen();
        const ShownPage last(open);
        button(last.page().draftOffer(), "Discard")->click();
        QCOMPARE(drafts(open), 0U);
    }

    void partDeletedWhileItIsTypedIntoIsANewOne()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        auto& years = yearsIn(shown);
        const auto typeMore = [&] {
            QVERIFY(years.form()->focusField(entity_year::turnover.key));
            enter("5000");
        };
        years.addPart();
        enter("2022");
        QVERIFY(shown.form().save());
        typeMore();
        open.remove("entity_year", years.edit().at(0).record().pk);
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(years.form()->values().integer(entity_year::year), std::optional<std::int64_t>(2022));
        QCOMPARE(drafts(open), 0U);
    }

    void partDeletedAfterItWasTypedIntoIsFoundAgain()
    {
        OpenStudy open;
        open.addEntity("A");
        std::int64_t part = 0;
        typeAndCrash(open, [&part](ShownPage& shown) {
            addYear(shown);
            QVERIFY(shown.form().save());
            auto& years = yearsIn(shown);
            part = years.edit().at(0).record().pk;
            QVERIFY(years.form()->focusField(entity_year::turnover.key));
            enter("5000");
        });
        open.remove("entity_year", part);
        open.session.reopen();
        ShownPage shown(open);
        auto& years = yearsIn(shown);
        QCOMPARE(years.edit().size(), 1U);
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(drafts(open), 0U);
    }

    void aTotalThatWasTypedStaysWhenOneSexIsCorrected()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        auto& years = yearsIn(shown);
        years.addPart();
        enter("2022");
        enter("5");
        enter("5");
        correctWomen(shown, "4");
        const auto count = open.stored("entity_year", 1).values.count(entity_year::members);
        QCOMPARE(count.total, std::optional<std::int64_t>(5));
        QCOMPARE(count.women, std::optional<std::int64_t>(4));
        QVERIFY(!count.men);
    }

    void aTotalThatAddsUpFollowsACorrection()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        auto& years = yearsIn(shown);
        years.addPart();
        enter("2022");
        enter("");
        enter("60");
        enter("50");
        enter("2");
        correctWomen(shown, "61");
        QCOMPARE(open.stored("entity_year", 1).values.count(entity_year::members).total,
                 std::optional<std::int64_t>(113));
    }

    void countSaysWhatTheTotalLeaves()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        auto& years = yearsIn(shown);
        years.addPart();
        enter("2022");
        enter("100");
        enter("60");
        QCOMPARE(years.form()->values().count(entity_year::members).men.has_value(), false);
        bool said = false;
        for (const QLabel* label : years.form()->row("members")->editor()->findChildren<QLabel*>())
            said = said || label->text().startsWith(QStringLiteral("40 of the total"));
        QVERIFY(said);
        enter("50");
        press(Qt::Key_Return);
        // 110 of 100 cannot be.
        QVERIFY(!years.form()->row("members")->message().isEmpty());
    }
};

ATLAS_TEST(RecordPartsTest)

#include "record_parts_test.moc"
