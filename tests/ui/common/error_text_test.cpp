#include "tests/ui/support/registry.h"
#include "ui/common/convert.h"
#include "ui/common/error_text.h"

#include <QSet>
#include <QtTest/QtTest>

using namespace atlas;

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnThreeParts()
    {
        QSet<QString> seen;
        for (int i = 0; i <= static_cast<int>(ErrorCode::invalid_argument); ++i) {
            const Error error{static_cast<ErrorCode>(i), {}};
            const ui::ErrorText text = ui::errorText(error);
            const QByteArray code = ui::toQString(name(error.code)).toLatin1();
            QVERIFY2(text.happened.size() > 10 && !text.happened.contains(ui::toQString(name(error.code))),
                     code);
            QVERIFY2(text.data.size() > 10, code);
            QVERIFY2(text.advice.size() > 10, code);
            QVERIFY2(!text.paragraph().contains(QLatin1Char('{')), code);
            QVERIFY2(!seen.contains(text.happened), code);
            seen.insert(text.happened);
        }
    }

    void whatTheDoorRefusesForAReasonSaysIt()
    {
        const Error plain{ErrorCode::record_refused, {{"field", "name"}, {"problem", "Too long."}}};
        const Error locked{ErrorCode::record_refused,
                           {{"field", ""},
                            {"problem", "…"},
                            {"reason", "instrument_locked"},
                            {"title", "Survey of cooperatives"},
                            {"version", "1.2"}}};
        QVERIFY(ui::errorText(locked).happened.contains(
            QStringLiteral("“Survey of cooperatives”, version 1.2, has responses")));
        QVERIFY(ui::errorText(locked).advice.contains(QStringLiteral("new version")));
        QVERIFY(ui::errorText(plain).happened.contains(QStringLiteral("“name”")));
        QVERIFY(ui::errorText(plain).advice != ui::errorText(locked).advice);
    }

    void yearsThatDifferSayWhichAndWhatToDo()
    {
        const Error error{ErrorCode::record_refused, {{"reason", "years_differ"}, {"year", "2023"}}};
        QCOMPARE(ui::errorText(error).paragraph(),
                 QStringLiteral("Both records have figures for 2023, and they differ. Nothing was merged. "
                                "Make them agree in one of the two, or delete that year there, and merge "
                                "again."));
    }

    void factsAreFilledInAndPathsShortened()
    {
        const Error error{
            ErrorCode::study_locked,
            {{"path", "/data/mapping 2026/vn.ssestudy"}, {"holder", "Lan"}, {"host", "ha-noi"}}};
        QCOMPARE(ui::errorText(error).happened,
                 QStringLiteral("“vn.ssestudy” is open elsewhere, by Lan on ha-noi."));
    }

    void braceInAFactIsNotAPlace()
    {
        const Error error{ErrorCode::pdf_failed, {{"detail", "{path} {"}}};
        QCOMPARE(ui::errorText(error).happened, QStringLiteral("The PDF could not be made ({path} {)."));
    }

    void detailsKeepEveryFact()
    {
        const Error error{ErrorCode::table_encoding, {{"row", "12"}, {"detail", "byte 0xFF"}}};
        QCOMPARE(ui::errorDetails(error), QStringLiteral("table_encoding\nrow: 12\ndetail: byte 0xFF"));
    }
};

ATLAS_TEST(ErrorTextTest)

#include "error_text_test.moc"
