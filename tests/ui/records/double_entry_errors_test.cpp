#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/vocabulary.h"
#include "tests/ui/support/registry.h"
#include "ui/common/convert.h"
#include "ui/records/double_entry_errors.h"

#include <QTableWidget>
#include <QtTest/QtTest>

using namespace atlas;

class DoubleEntryErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsNoFormulaAndStaysOneCell()
    {
        const ui::Language language(QStringLiteral("en"));
        const dictionary::Vocabularies vocabularies;
        const ui::Words words(vocabularies, language);
        ui::records::DoubleEntryErrors errors(
            words, [](std::string_view, std::int64_t) { return QString(); }, nullptr);
        analysis::EntryErrors found;
        const dictionary::Layout& layout = dictionary::layoutOf(dictionary::entity::kind);
        found.fields = {{&layout, &dictionary::entity::sse_form, 0, 1200, 3, 2}};
        // "＝" is what a spreadsheet of East Asia takes for "=".
        found.persons = {{ui::toUtf8(QString::fromUtf8("＝1+1, \"Lan\"\tNgọc")), 1200, 1, 2}};
        found.records = 400;
        found.compared = 1200;
        found.different = 3;
        found.open = 2;
        errors.setErrors(found);
        QCOMPARE(errors.summary(), QStringLiteral("3 of 1,200 fields differ (0.3%), in 400 record(s) typed "
                                                  "twice. 2 of them is/are not settled yet."));
        QCOMPARE(errors.copyText().section(QLatin1Char('\n'), 3, 3),
                 QString::fromUtf8("'＝1+1, \"Lan\" Ngọc\t1\t1200\t\t2"));
        QCOMPARE(errors.csvText().section(QStringLiteral("\r\n"), 3, 3),
                 QString::fromUtf8("\"'＝1+1, \"\"Lan\"\" Ngọc\",1,1200,,2"));
        QCOMPARE(errors.persons().item(0, 3)->text(), QStringLiteral("at least 0.1%"));
        found.open = found.fields.front().open = found.persons.front().open = 0;
        errors.setErrors(found);
        QCOMPARE(errors.persons().item(0, 3)->text(), QStringLiteral("0.1%"));
        QVERIFY(errors.csvText().contains(QStringLiteral(",1,1200,0.000833333,0\r\n")));
    }
};

ATLAS_TEST(DoubleEntryErrorsTest)
#include "double_entry_errors_test.moc"
