#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/common/words.h"
#include "ui/records/choice_list.h"
#include "ui/records/field_row.h"
#include "ui/records/notice_bar.h"

#include <QPushButton>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace screening = atlas::dictionary::screening_assessment;

namespace {

/// The notice that is on screen; nullptr when none is.
ui::records::NoticeBar* notice(const ShownPage& shown)
{
    for (auto* bar : shown.form().findChildren<ui::records::NoticeBar*>())
        if (bar->isVisible())
            return bar;
    return nullptr;
}

} // namespace

class ScreeningFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLawAnswersWhereNobodyHas()
    {
        OpenStudy open;
        ShownPage shown(open, "screening_assessment");
        shown.startNew();
        shown.focus(screening::p2);
        enter("2");
        shown.focus(screening::d1);
        enter("0");
        QVERIFY(notice(shown) == nullptr);
        shown.focus(screening::by_law);
        enter("Y");
        QVERIFY(notice(shown) != nullptr);
        QVERIFY(notice(shown)->accessibleName().contains(QStringLiteral("P1, O2, G1")));
        QCOMPARE(shown.values().text(screening::p1), std::string_view("1"));
        QCOMPARE(shown.values().text(screening::p2), std::string_view("2"));
        QCOMPARE(shown.values().text(screening::d1), std::string_view("0"));
        QVERIFY(!shown.values().has(screening::o3));
        QVERIFY(!shown.values().has(screening::g3));
        QVERIFY(!shown.values().has(screening::d2));
        // What was filled in is changed like anything else, and survives as a draft.
        shown.focus(screening::p1);
        enter("0");
        QCOMPARE(shown.values().text(screening::p1), std::string_view("0"));
        QCOMPARE(drafts(open), 1U);
        button(*notice(shown), "Take these back")->click();
        QVERIFY(notice(shown) == nullptr);
        QCOMPARE(shown.values().text(screening::p1), std::string_view("0"));
        QVERIFY(!shown.values().has(screening::g1));
        QCOMPARE(shown.values().text(screening::p2), std::string_view("2"));
    }

    void anotherKindKnowsNoLaw()
    {
        OpenStudy open;
        ShownPage shown(open);
        shown.startNew();
        shown.focus(dictionary::entity::name);
        enter("A");
        QVERIFY(notice(shown) == nullptr);
    }

    void sectionsAreThoseOfTheRevisionOfTheStudy()
    {
        OpenStudy open;
        const ui::Words words(vocabularies(), open.language);
        ui::records::FormContext context;
        context.words = &words;
        const dictionary::Values values(dictionary::layoutOf(dictionary::entity::kind));
        const auto offered = [&] {
            return ui::records::choiceList(dictionary::entity::isic_section, context, values, {}).size();
        };
        QCOMPARE(offered(), 43);
        context.studyCodes["isic_scheme"] = "ISIC5";
        QCOMPARE(offered(), 22);
        context.studyCodes["isic_scheme"] = "ISIC4";
        QCOMPARE(offered(), 21);
    }
};

ATLAS_TEST(ScreeningFormTest)

#include "screening_form_test.moc"
