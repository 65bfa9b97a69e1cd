#include "core/dictionary/vocabulary.h"
#include "tests/ui/support/registry.h"
#include "ui/common/language.h"
#include "ui/quality/agreement_view.h"

#include <QTableWidget>
#include <QtTest/QtTest>

using namespace atlas;
namespace screening = atlas::dictionary::screening;

class AgreementViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Twenty entities, of which both call ten SSE and five not, and differ over five: 0.75 observed, 0.5
    /// expected, a kappa of 0.5 (by hand).
    void kappaStandsBesideWhatItIsOf()
    {
        using screening::Verdict;
        const ui::Language language(QStringLiteral("en"));
        const dictionary::Vocabularies vocabularies;
        const ui::Words words(vocabularies, language);
        ui::quality::AgreementView view(words, nullptr);
        std::vector<analysis::DoubleCoded> pairs;
        const auto add = [&](int times, Verdict first, Verdict second) {
            analysis::DoubleCoded one;
            one.firstVerdict = first;
            one.secondVerdict = second;
            pairs.insert(pairs.end(), static_cast<std::size_t>(times), one);
        };
        add(10, Verdict::sse, Verdict::sse);
        add(5, Verdict::outside, Verdict::outside);
        add(5, Verdict::sse, Verdict::outside);
        view.setAgreement(analysis::agreement(pairs));
        QCOMPARE(view.table().rowCount(), 12);
        const auto cell = [&](int column) { return view.table().item(0, column)->text(); };
        QCOMPARE(cell(0), QStringLiteral("Result"));
        QCOMPARE(cell(1), QStringLiteral("20"));
        QCOMPARE(cell(2), QStringLiteral("75%"));
        QCOMPARE(cell(3), QStringLiteral("0.50"));
        // Nobody judged the same criterion twice in two ways: chance explains it all, and nothing is said.
        QCOMPARE(view.table().item(1, 3)->text(), QString(QChar(0x2013)));
    }
};

ATLAS_TEST(AgreementViewTest)

#include "agreement_view_test.moc"
