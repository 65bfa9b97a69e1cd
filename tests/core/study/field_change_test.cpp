#include "core/study/field_change.h"

#include "core/dictionary/kinds/entity.h"
#include "tests/core/support/random_study.h"

using namespace atlas;
using namespace atlas::tests;
namespace entity = atlas::dictionary::entity;
using study::FieldChange;
using study::FieldChangeOutcome;

namespace {

struct ChangeFixture : RandomStudy {
    const dictionary::Layout& layout = dictionary::layoutOf(entity::kind);

    [[nodiscard]] std::vector<std::int64_t> all()
    {
        return take(store().ids({"entity", {}, {}, {}}, {"pk"}));
    }
    [[nodiscard]] FieldChange to(const dictionary::Field& field, std::string_view text)
    {
        FieldChange change{&field, dictionary::Values(layout)};
        change.values.set(field, text);
        return change;
    }
    FieldChangeOutcome run(const FieldChange& change, bool dryRun)
    {
        return take(study::changeField(*file, vocabularies(), all(), change, dryRun, {}));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(field_change, ChangeFixture)

BOOST_AUTO_TEST_CASE(one_field_of_every_record_changes_and_comes_back)
{
    import(200, 0, 0);
    const auto before = take(store().all({"entity", {}, {}, {}}));
    const auto change = to(entity::subdivision, "VN-HN");
    const auto told = run(change, true);
    BOOST_TEST((take(store().all({"entity", {}, {}, {}})).front().values == before.front().values));
    const auto done = run(change, false);
    BOOST_TEST(done.changed == told.changed);
    BOOST_TEST(done.changed + done.same == 200);
    std::int64_t listed = 0;
    for (const auto& one : done.before)
        listed += one.times;
    BOOST_TEST(listed == done.changed);
    const auto after = take(store().all({"entity", {}, {}, {}}));
    for (std::size_t index = 0; index < after.size(); ++index) {
        BOOST_TEST(after[index].values.text(entity::subdivision) == "VN-HN");
        auto expected = before[index].values;
        expected.set(entity::subdivision, "VN-HN");
        BOOST_TEST((after[index].values == expected));
    }
    BOOST_TEST((take(journal().undoable())->kind == study::ActionKind::change));
    take(journal().undo());
    const auto undone = take(store().all({"entity", {}, {}, {}}));
    for (std::size_t index = 0; index < undone.size(); ++index)
        BOOST_TEST((undone[index].values == before[index].values));
}

BOOST_AUTO_TEST_CASE(a_value_becomes_missing_for_a_reason)
{
    import(30, 0, 0);
    FieldChange change{&entity::founded_year, dictionary::Values(layout)};
    change.values.setMissing(entity::founded_year, "not_known");
    BOOST_TEST(run(change, false).changed == 30);
    for (const auto& record : take(store().all({"entity", {}, {}, {}})))
        BOOST_TEST(record.values.missingReason(entity::founded_year) == "not_known");
    BOOST_TEST(run(change, false).same == 30);
}

BOOST_AUTO_TEST_CASE(what_does_not_apply_is_left_alone_and_what_no_longer_applies_is_emptied)
{
    auto coop = newEntity("Coop");
    coop.values.set(entity::coop_tier, "primary");
    done(door().save(coop));
    auto other = newEntity("Other");
    other.values.set(entity::sse_form, "SE");
    done(door().save(other));
    const auto tier = run(to(entity::coop_tier, "secondary"), false);
    BOOST_TEST(tier.changed == 1);
    BOOST_TEST(tier.notApplicable == 1);
    const auto form = run(to(entity::sse_form, "SHG"), false);
    BOOST_TEST(form.changed == 2);
    BOOST_TEST(form.emptied == 1);
    for (const auto& record : take(store().all({"entity", {}, {}, {}})))
        BOOST_TEST(!record.values.has(entity::coop_tier));
}

BOOST_AUTO_TEST_CASE(what_no_record_can_hold_is_refused_and_writes_nothing)
{
    import(5, 0, 0);
    const auto before = take(journal().undoable())->seq;
    const auto refused = run(to(entity::sse_form, "NO_SUCH_FORM"), false);
    BOOST_TEST(refused.refused == 5);
    BOOST_TEST(refused.changed == 0);
    BOOST_REQUIRE(refused.why.has_value());
    BOOST_TEST(refused.why->field == "sse_form");
    BOOST_TEST(take(journal().undoable())->seq == before);
    BOOST_TEST(!study::changeField(*file, vocabularies(), all(), to(dictionary::common::status, "approved"),
                                   true, {}));
}

BOOST_AUTO_TEST_CASE(stopping_changes_nothing)
{
    import(1200, 0, 0);
    const auto stopped = study::changeField(*file, vocabularies(), all(), to(entity::place, "Huế"), false,
                                            [](std::int64_t done, std::int64_t) { return done < 1000; });
    BOOST_REQUIRE(!stopped);
    BOOST_TEST((stopped.error().code == ErrorCode::cancelled));
    BOOST_TEST(take(store().count({"entity", {}, {{"place", study::Condition::Test::present, {}}}, {}})) ==
               0);
}

BOOST_AUTO_TEST_SUITE_END()
