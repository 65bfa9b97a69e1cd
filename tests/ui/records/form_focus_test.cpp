#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/field_row.h"
#include "ui/records/mark_question.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_head.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QtTest/QtTest>

#include <algorithm>

using namespace atlas;
using namespace atlas::tests;
namespace entity = atlas::dictionary::entity;
namespace entity_year = atlas::dictionary::entity_year;
namespace statistic = atlas::dictionary::statistic;

namespace {

/// All of the widget is in view.
bool inView(const QWidget& widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

/// Who never looks away from the paper types into what is in view, and nothing else.
class FormFocusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goingToASectionTakesTheCaretThere()
    {
        OpenStudy open;
        open.addEntity("An Phu");
        const ShownPage shown(open);
        QTRY_VERIFY(shown.form().isOpen());
        auto* jump = shown.form().findChild<ui::records::RecordHead*>()->findChild<QToolButton*>();
        jump->setFocus();
        press(Qt::Key_Space);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        const auto actions = menu->actions();
        const auto contact = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->text() == QStringLiteral("Contact");
        });
        QVERIFY(contact != actions.end());
        (*contact)->trigger();
        menu->close();
        QVERIFY(shown.fields().row(entity::website.key)->holds(QApplication::focusWidget()) ||
                shown.fields().row(entity::contact_person.key)->holds(QApplication::focusWidget()));
        type("https://example.org");
        QCOMPARE(shown.form().edit().record().values.text(entity::name), std::string_view("An Phu"));
    }

    void theFieldWithTheFocusIsShownWhole()
    {
        OpenStudy open;
        ShownPage shown(open);
        shown.startNew();
        QWidget* last = nullptr;
        for (int step = 0; step < 60 && QApplication::focusWidget() != last; ++step) {
            QWidget* focused = QApplication::focusWidget();
            last = focused;
            QTRY_VERIFY2(inView(*focused), focused->metaObject()->className());
            press(Qt::Key_Tab);
            if (!shown.fields().hasFocusInside())
                break;
        }
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        OpenStudy open;
        open.addEntity("An Phu");
        const ShownPage shown(open);
        QTRY_VERIFY(shown.form().isOpen());
        ui::records::PartsEditor& years = shown.parts(entity_year::kind);
        pressAdd(years, Qt::Key_Return);
        QVERIFY(years.form() != nullptr);
        type("2022");
        press(Qt::Key_Return);
        QCOMPARE(years.form()->values().integer(entity_year::year).value_or(0), 2022);
        QTRY_VERIFY(inView(*QApplication::focusWidget()));
    }

    void typingOnAnswersNoQuestion()
    {
        OpenStudy open;
        ShownPage shown(open, "statistic");
        shown.startNew();
        shown.focus(statistic::value);
        enter("24.618");
        QVERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr);
        enter("500");
        QVERIFY(open.stored("study", open.studyPk).values.text(dictionary::study::thousands_mark).empty());
        // Asked again, and answered by who looks.
        QVERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr);
        press(Qt::Key_Return);
        QCOMPARE(open.stored("study", open.studyPk).values.text(dictionary::study::thousands_mark),
                 std::string_view("point"));
    }
};

ATLAS_TEST(FormFocusTest)

#include "form_focus_test.moc"
