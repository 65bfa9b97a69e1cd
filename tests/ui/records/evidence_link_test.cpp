#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/source.h"
#include "core/study/door.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/new_evidence.h"
#include "ui/records/rests_on_dialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace kinds = atlas::dictionary;

namespace {

std::int64_t addSource(OpenStudy& open)
{
    study::Record source(kinds::layoutOf(kinds::source::kind));
    source.study = open.studyPk;
    source.values.set(kinds::source::title, "Register of cooperatives");
    return open.save(std::move(source));
}

QStringList linesOf(const QTreeWidget& tree)
{
    QStringList lines;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        lines << tree.topLevelItem(i)->text(0);
        for (int j = 0; j < tree.topLevelItem(i)->childCount(); ++j)
            lines << QStringLiteral("- ") + tree.topLevelItem(i)->child(j)->text(0);
    }
    return lines;
}

} // namespace

class EvidenceLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evidenceBeginsAtTheRecordItSupports()
    {
        OpenStudy open;
        const auto pk = open.addEntity("Đồng Tâm");
        ShownPage shown(open);
        QVERIFY(shown.page().whyNotAddEvidence().isEmpty());
        QSignalSpy sent(&open.navigator, &ui::Navigator::requested);
        shown.page().addEvidence();
        QCOMPARE(sent.count(), 1);
        QCOMPARE(sent.at(0).at(0).toString(), QStringLiteral("records.evidence"));
        ShownPage evidence(open, "evidence");
        evidence.page().shown(sent.at(0).at(1).value<QVariant>());
        QCOMPARE(evidence.values().text(kinds::evidence::target_type), std::string_view("entity"));
        QCOMPARE(evidence.values().integer(kinds::evidence::for_entity).value_or(0), pk);
        evidence.focus(kinds::evidence::statement);
        enter("It has 120 members.");
        QVERIFY(evidence.form().save());
        QCOMPARE(open.count("evidence"), 1);
        QCOMPARE(drafts(open), 0U);
    }

    void everyKindThatEvidenceSupportsCanBeginOne()
    {
        for (const char* kind :
             {"finding", "recommendation", "sdg_contribution", "dw_contribution", "case_study", "entity",
              "institution", "legal_instrument", "definition", "statistic", "screening_assessment"})
            QVERIFY2(ui::records::takesEvidence(*kinds::findLayout(kind)), kind);
        QVERIFY(!ui::records::takesEvidence(*kinds::findLayout("person")));
        OpenStudy open;
        ShownPage people(open, "person");
        people.startNew();
        QVERIFY(!people.page().whyNotAddEvidence().isEmpty());
    }

    void whatRestsOnASourceIsListedAndLeadsThere()
    {
        OpenStudy open;
        const auto source = addSource(open);
        study::Record entity = open.entity("Đồng Tâm");
        entity.values.set(kinds::entity::source, source);
        const auto cited = open.save(std::move(entity));
        study::Record evidence(kinds::layoutOf(kinds::evidence::kind));
        evidence.study = open.studyPk;
        evidence.values.set(kinds::evidence::target_type, "entity");
        evidence.values.set(kinds::evidence::for_entity, cited);
        evidence.values.set(kinds::evidence::origin_type, "source");
        evidence.values.set(kinds::evidence::source, source);
        evidence.values.set(kinds::evidence::statement, "It exists.");
        open.save(std::move(evidence));
        ui::records::RestsOnDialog dialog(open.context(), kinds::layoutOf(kinds::source::kind), source,
                                          QStringLiteral("Register"));
        QSignalSpy shown(&dialog, &ui::records::RestsOnDialog::shown);
        QVERIFY(shown.wait());
        QCOMPARE(linesOf(dialog.tree()),
                 (QStringList{QStringLiteral("Entities that its evidence supports (1)"),
                              QStringLiteral("- Đồng Tâm"), QStringLiteral("Entities: Source (1)"),
                              QStringLiteral("- Đồng Tâm"), QStringLiteral("Evidence: Source (1)"),
                              QStringLiteral("- It exists.")}));
        dialog.show();
        QSignalSpy sent(&open.navigator, &ui::Navigator::requested);
        QTest::keyClick(&dialog.tree(), Qt::Key_Return);
        QCOMPARE(sent.count(), 1);
        QCOMPARE(sent.at(0).at(0).toString(), QStringLiteral("records.entity"));
        QCOMPARE(sent.at(0).at(1).value<QVariant>().toLongLong(), qint64{cited});
    }

    void whatNothingRestsOnSaysSo()
    {
        OpenStudy open;
        const auto source = addSource(open);
        ui::records::RestsOnDialog dialog(open.context(), kinds::layoutOf(kinds::source::kind), source,
                                          QStringLiteral("Register"));
        QSignalSpy shown(&dialog, &ui::records::RestsOnDialog::shown);
        dialog.show();
        QVERIFY(shown.wait());
        QVERIFY(!dialog.tree().isVisible());
        QVERIFY(!button(dialog, "Open the record")->isEnabled());
    }
};

ATLAS_TEST(EvidenceLinkTest)

#include "evidence_link_test.moc"
