#include "core/dictionary/kinds/attachment.h"
#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/source.h"
#include "core/study/attachments.h"
#include "core/study/record_store.h"
#include "tests/ui/records/attached_files.h"
#include "tests/ui/support/registry.h"
#include "ui/records/draft_offer.h"

#include <QPushButton>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace attachment = atlas::dictionary::attachment;
namespace common = atlas::dictionary::common;
namespace entity = atlas::dictionary::entity;

namespace {

/// Three entities without a province, and the list of those: saving one that has got it takes it out.
struct WithoutProvince {
    OpenStudy open;
    std::vector<std::int64_t> pks;
    std::unique_ptr<ShownPage> shown;

    WithoutProvince()
    {
        for (const char* name : {"An", "Bình", "Chi"}) {
            study::Record record = open.entity(name);
            record.values.set(entity::coop_type, "PROD");
            record.values.set(entity::coop_tier, "primary");
            record.values.set(entity::activity_status, "active");
            pks.push_back(open.save(record));
        }
        shown = std::make_unique<ShownPage>(open);
        shown->page().model().setConditions({{"subdivision", study::Condition::Test::absent, {}}});
        shown->table().goTo(pks[1]);
        shown->focus(entity::subdivision);
        enter("an giang");
    }
    [[nodiscard]] std::string_view status(std::size_t number)
    {
        m_stored = open.stored("entity", pks.at(number));
        return m_stored->values.text(common::status);
    }

private:
    std::optional<study::Record> m_stored;
};

} // namespace

class SavedRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRecordThatWasSavedIsSubmitted()
    {
        WithoutProvince all;
        QVERIFY(all.shown->form().edit().check().empty());
        button(all.shown->form(), "Submit for review")->click();
        QCOMPARE(all.status(1), std::string_view("submitted"));
        QVERIFY(all.open.stored("entity", all.pks[1]).values.has(entity::subdivision));
        for (const std::size_t other : {0U, 2U})
            QVERIFY(all.status(other) != std::string_view("submitted"));
    }

    void itStaysInTheFormWhenItLeavesTheList()
    {
        WithoutProvince all;
        QVERIFY(all.shown->form().save());
        QCOMPARE(all.shown->page().model().rowCount(), 2);
        QCOMPARE(all.shown->form().edit().record().pk, all.pks[1]);
        // No other record may be deleted or changed in its place.
        QCOMPARE(all.shown->table().currentPk(), std::int64_t{0});
        QVERIFY(all.shown->table().selectedPks().empty());
        // Going on goes on from where it stood.
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(all.shown->form().edit().record().pk, all.pks[2]);
    }

    void theRecordAboveItIsNext()
    {
        WithoutProvince all;
        QVERIFY(all.shown->form().save());
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(all.shown->form().edit().record().pk, all.pks[0]);
    }

    void theNextOneBelongsToItsStudy()
    {
        OpenStudy open;
        const auto cambodia = open.addStudy("KH", "Mapping of Cambodia");
        open.addEntity("An");
        study::Record theirs = open.entity("Chamroeun");
        theirs.study = cambodia;
        const auto pk = open.save(std::move(theirs));
        ShownPage shown(open);
        shown.page().model().setConditions({{"place", study::Condition::Test::absent, {}}});
        shown.table().goTo(pk);
        shown.focus(entity::place);
        type("Siem Reap");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shown.form().edit().isNew());
        QCOMPARE(shown.form().edit().record().study, cambodia);
    }

    void aFileIsAttachedToTheRecordThatWasSaved()
    {
        OpenStudy open;
        Files files(open, "source");
        namespace source = dictionary::source;
        std::vector<std::int64_t> pks;
        for (const char* title : {"Bản ghi", "Report", "Survey"}) {
            study::Record record(dictionary::layoutOf(source::kind));
            record.study = open.studyPk;
            record.values.set(source::title, title);
            pks.push_back(open.save(record));
        }
        open.session.noteWritten(QStringLiteral("source"));
        files.shown.page().model().setConditions({{"publisher", study::Condition::Test::absent, {}}});
        files.shown.table().goTo(pks[1]);
        files.shown.focus(source::publisher);
        type("ILO");
        QVERIFY(files.attach({write(open, "report.pdf", "a")}, "scan"));
        study::Filter any;
        any.kind = attachment::kind.key;
        const auto kept = study::RecordStore(*open.session.file()).all(any, {"pk"});
        QVERIFY(kept.has_value());
        QCOMPARE(kept->size(), 1U);
        const auto owner = study::ownerOf(*open.session.file(), kept->front());
        QVERIFY(owner.has_value() && owner->has_value());
        QCOMPARE((*owner)->pk, pks[1]);
    }

    void whatIsDiscardedLeavesTheFormToo()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        {
            ShownPage shown(open);
            shown.focus(entity::name_en);
            enter("typed");
            shown.crash();
        }
        open.session.reopen();
        ShownPage again(open);
        QCOMPARE(again.values().text(entity::name_en), std::string_view("typed"));
        button(again.page().draftOffer(), "Discard")->click();
        QCOMPARE(again.values().text(entity::name_en), std::string_view());
        again.page().keepDrafts();
        QCOMPARE(drafts(open), 0U);
        QVERIFY(!open.stored("entity", pk).values.has(entity::name_en));
    }
};

ATLAS_TEST(SavedRecordTest)

#include "saved_record_test.moc"
