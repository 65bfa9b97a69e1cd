#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/vocabulary.h"
#include "tests/ui/support/registry.h"
#include "ui/common/words.h"

#include <QtTest/QtTest>

using namespace atlas;
namespace statistic = atlas::dictionary::statistic;
namespace entity_year = atlas::dictionary::entity_year;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numberInMillionsIsWrittenAsSuch()
    {
        const ui::Language language(QStringLiteral("en"));
        const dictionary::Vocabularies vocabularies;
        const ui::Words words(vocabularies, language);
        dictionary::Values values(dictionary::layoutOf(statistic::kind));
        values.set(statistic::value, Decimal{71'000, 4});
        values.set(statistic::high, Decimal{80'000, 4});
        QCOMPARE(words.field(values, statistic::value), QStringLiteral("7.1"));
        values.set(statistic::multiplier, 6);
        QCOMPARE(words.field(values, statistic::value), QStringLiteral("7.1 million"));
        QCOMPARE(words.field(values, statistic::high), QStringLiteral("8 million"));
        QCOMPARE(words.field(values, statistic::multiplier), QStringLiteral("6"));
        QVERIFY(words.field(values, statistic::low).isEmpty());
        values.set(statistic::multiplier, 3);
        QCOMPARE(words.field(values, statistic::value), QStringLiteral("7,100"));
    }

    void countIsWrittenWithItsParts()
    {
        const ui::Language language(QStringLiteral("en"));
        const dictionary::Vocabularies vocabularies;
        const ui::Words words(vocabularies, language);
        dictionary::Values values(dictionary::layoutOf(entity_year::kind));
        values.set(entity_year::members, dictionary::Count{1200, 700, 500, {}});
        QCOMPARE(words.field(values, entity_year::members), QStringLiteral("1,200 (women 700, men 500)"));
    }
};

ATLAS_TEST(WordsTest)

#include "words_test.moc"
