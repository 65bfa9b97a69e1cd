#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "core/study/journal.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/common/convert.h"
#include "ui/common/words.h"
#include "ui/records/field_row.h"
#include "ui/records/record_history.h"
#include "ui/records/translations_dialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using atlas::ui::toQString;
namespace fields = atlas::dictionary::study;

class RecordTranslationsTest : public QObject {
    Q_OBJECT

    // The button under the editor; nullptr when it is not offered.
    static QToolButton* translate(const ShownPage& shown, const ui::records::FieldRow& row)
    {
        for (auto* button : shown.fields().findChildren<QToolButton*>())
            if (button->parent() == row.editor()->parent() && button->isVisible())
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void historyNamesTheLanguage()
    {
        OpenStudy open;
        study::Record mapping = open.stored("study", 1);
        study::Door door(*open.session.file(), tests::vocabularies());
        QVERIFY(door.save(mapping, {{"title", "vi", "Bức tranh Việt Nam"}}).has_value());
        const ui::Words words(tests::vocabularies(), open.language);
        ui::records::RecordHistory history(dictionary::layoutOf(fields::kind), words, nullptr);
        history.showRecord(open.session.file(), 1, {});
        const QTreeWidgetItem* line = history.topLevelItem(0)->child(0);
        QCOMPARE(line->text(0), QStringLiteral("Title in Vietnamese"));
        QCOMPARE(line->text(2), QStringLiteral("Bức tranh Việt Nam"));
    }

    void textIsTranslatedAtItsField()
    {
        OpenStudy open;
        study::Record mapping = open.stored("study", 1);
        mapping.values.setCodes(fields::report_langs, {"en", "vi", "km"});
        open.saveBeside(mapping);
        ShownPage shown(open, "study");
        ui::records::FieldRow* row = shown.fields().row(fields::title.key);
        const QToolButton* offered = translate(shown, *row);
        QVERIFY(offered != nullptr);
        QCOMPARE(offered->text(), QStringLiteral("Translate…"));
        // What is being typed elsewhere stays a draft.
        shown.focus(fields::funder);
        type("ILO");
        shown.focus(fields::title);
        press(Qt::Key_F7);
        auto* dialog = shown.page().findChild<ui::records::TranslationsDialog*>();
        QVERIFY(dialog != nullptr);
        const auto lines = dialog->findChildren<QLineEdit*>();
        QCOMPARE(lines.size(), 2);
        QLineEdit* vietnamese = lines.back();
        QCOMPARE(vietnamese->accessibleName(), QStringLiteral("Vietnamese"));
        vietnamese->setText(QString(300, QLatin1Char('x')));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        vietnamese->setText(QStringLiteral("Bức tranh Việt Nam"));
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        const study::Translations texts(*open.session.file());
        const dictionary::Layout& layout = dictionary::layoutOf(fields::kind);
        const auto found = [&] { return *texts.find(layout, mapping.uid, fields::title, "vi"); };
        QCOMPARE(toQString(found()), QStringLiteral("Bức tranh Việt Nam"));
        QCOMPARE(offered->text(), QStringLiteral("Also in Vietnamese"));
        QCOMPARE(drafts(open), 1U);
        QVERIFY(!open.stored("study", 1).values.has(fields::funder));
        QCOMPARE(toQString(shown.values().text(fields::funder)), QStringLiteral("ILO"));
        QVERIFY(study::Journal(*open.session.file()).undo().has_value());
        open.session.noteWritten(QStringLiteral("study"));
        QCOMPARE(toQString(found()), QString());
        QCOMPARE(offered->text(), QStringLiteral("Translate…"));
    }

    void theDialogGoesWithItsStudy()
    {
        OpenStudy open;
        study::Record mapping = open.stored("study", 1);
        mapping.values.setCodes(fields::report_langs, {"en", "vi"});
        open.saveBeside(mapping);
        ShownPage shown(open, "study");
        shown.focus(fields::title);
        press(Qt::Key_F7);
        const QPointer<ui::records::TranslationsDialog> dialog =
            shown.page().findChild<ui::records::TranslationsDialog*>();
        QVERIFY(dialog != nullptr);
        const QString first = open.session.path();
        ui::NewStudy other;
        other.path = open.folder.filePath(QStringLiteral("other.ssestudy"));
        open.session.create(other);
        QVERIFY(dialog == nullptr || !dialog->isVisible());
        open.session.open(first, false);
    }

    void nothingIsOfferedWhereAStudyHasOneLanguage()
    {
        OpenStudy open;
        study::Record mapping = open.stored("study", 1);
        mapping.values.setCodes(fields::report_langs, {"en"});
        open.saveBeside(mapping);
        ShownPage shown(open, "study");
        QVERIFY(translate(shown, *shown.fields().row(fields::title.key)) == nullptr);
        QVERIFY(translate(shown, *shown.fields().row(fields::funder.key)) == nullptr);
    }
};

ATLAS_TEST(RecordTranslationsTest)

#include "record_translations_test.moc"
