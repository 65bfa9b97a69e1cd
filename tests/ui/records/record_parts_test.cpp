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

using namespace atlas;
using namespace atlas::tests;
namespace entity = atlas::dictionary::entity;
namespace entity_year = atlas::dictionary::entity_year;

namespace {

struct PartsOf {
    PartsOf(const ShownPage& shown, const char* kind)
    {
        for (ui::records::PartsEditor* one : shown.form().parts())
            if (one->edit().layout().kind().key == kind)
                editor = one;
        if (editor == nullptr)
            qFatal("the form has no parts of that kind");
    }
    [[nodiscard]] const dictionary::Values& values() const { return editor->form()->values(); }
    ui::records::PartsEditor* editor = nullptr;
};

bool says(const ShownPage& shown, const char* text)
{
    const auto labels = shown.form().findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(QLatin1String(text));
    });
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
        PartsOf years(shown, "entity_year");
        years.editor->addPart();
        type("2022");
        press(Qt::Key_Return);
        // Total, women, men, other: the total follows the parts.
        enter("");
        enter("60");
        enter("50");
        enter("");
        QCOMPARE(years.values().count(entity_year::members).total.value_or(0), 110);
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
        {
            ShownPage shown(open);
            shown.startNew();
            enter("A");
            PartsOf years(shown, "entity_year");
            years.editor->addPart();
            enter("2022");
            shown.crash();
        }
        open.session.reopen();
        ShownPage shown(open);
        button(shown.page().draftOffer(), "Recover")->click();
        PartsOf years(shown, "entity_year");
        QCOMPARE(years.editor->edit().size(), 1U);
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(drafts(open), 0U);
    }

    void partAloneOfAnUnsavedParentIsFoundAgain()
    {
        OpenStudy open;
        {
            ShownPage shown(open);
            shown.startNew();
            PartsOf years(shown, "entity_year");
            years.editor->addPart();
            enter("2022");
            shown.crash();
        }
        open.session.reopen();
        ShownPage shown(open);
        QVERIFY(shown.page().draftOffer().isVisible());
        button(shown.page().draftOffer(), "Recover")->click();
        PartsOf years(shown, "entity_year");
        QCOMPARE(years.editor->edit().size(), 1U);
        QCOMPARE(years.values().integer(entity_year::year).value_or(0), 2022);
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
        {
            ShownPage shown(open);
            PartsOf years(shown, "entity_year");
            years.editor->addPart();
            enter("2022");
            shown.crash();
        }
        open.session.reopen();
        ShownPage shown(open);
        button(shown.page().draftOffer(), "Recover")->click();
        PartsOf years(shown, "entity_year");
        QCOMPARE(years.editor->edit().size(), 1U);
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(drafts(open), 0U);
    }

    void typingIntoARecordDeletedMeanwhileIsANewRecord()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        {
            ShownPage shown(open);
            shown.focus(entity::name_en);
            enter("typed");
            PartsOf years(shown, "entity_year");
            years.editor->addPart();
            enter("2022");
            shown.crash();
        }
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
        {
            ShownPage shown(open);
            PartsOf years(shown, "entity_year");
            years.editor->addPart();
            enter("2022");
            shown.crash();
        }
        open.remove("entity", pk);
        open.session.reopen();
        ShownPage shown(open);
        QCOMPARE(shown.page().draftOffer().drafts().size(), 1U);
        QCOMPARE(shown.page().draftOffer().drafts().front().title, QStringLiteral("A"));
        button(shown.page().draftOffer(), "Recover")->click();
        QVERIFY(says(shown, "was deleted from the study"));
        PartsOf years(shown, "entity_year");
        QCOMPARE(years.editor->edit().size(), 1U);
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
        const PartsOf years(shown, "entity_year");
        const auto typeMore = [&] {
            QVERIFY(years.editor->form()->focusField(entity_year::turnover.key));
            enter("5000");
        };
        years.editor->addPart();
        enter("2022");
        QVERIFY(shown.form().save());
        typeMore();
        open.remove("entity_year", years.editor->edit().at(0).record().pk);
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(years.values().integer(entity_year::year), std::optional<std::int64_t>(2022));
        QCOMPARE(drafts(open), 0U);
    }

    void partDeletedAfterItWasTypedIntoIsFoundAgain()
    {
        OpenStudy open;
        open.addEntity("A");
        std::int64_t part = 0;
        {
            ShownPage shown(open);
            const PartsOf years(shown, "entity_year");
            years.editor->addPart();
            enter("2022");
            QVERIFY(shown.form().save());
            part = years.editor->edit().at(0).record().pk;
            QVERIFY(years.editor->form()->focusField(entity_year::turnover.key));
            enter("5000");
            shown.crash();
        }
        open.remove("entity_year", part);
        open.session.reopen();
        ShownPage shown(open);
        const PartsOf years(shown, "entity_year");
        QCOMPARE(years.editor->edit().size(), 1U);
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(drafts(open), 0U);
    }

    void countSaysWhatTheTotalLeaves()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        PartsOf years(shown, "entity_year");
        years.editor->addPart();
        enter("2022");
        enter("100");
        enter("60");
        QCOMPARE(years.values().count(entity_year::members).men.has_value(), false);
        bool said = false;
        for (const QLabel* label : years.editor->form()->row("members")->editor()->findChildren<QLabel*>())
            said = said || label->text().startsWith(QStringLiteral("40 of the total"));
        QVERIFY(said);
        enter("50");
        press(Qt::Key_Return);
        // 110 of 100 cannot be.
        QVERIFY(!years.editor->form()->row("members")->message().isEmpty());
    }
};

ATLAS_TEST(RecordPartsTest)

#include "record_parts_test.moc"
