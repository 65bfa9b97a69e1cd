#include "core/analysis/entity_queue.h"

#include "core/dictionary/kinds/entity_relation.h"
#include "tests/core/analysis/rules_fixture.h"

namespace atlas::tests {

namespace kinds = dictionary;
using dictionary::Values;

namespace {

struct QueueFixture : RulesFixture {
    std::int64_t addIn(const char* name, const char* province)
    {
        return addNamed(name, [&](Values& v) { v.set(kinds::entity::subdivision, province); });
    }
    [[nodiscard]] study::Record stored(std::int64_t pk)
    {
        return take(store().find(dictionary::layoutOf(kinds::entity::kind), pk));
    }
    void relate(std::int64_t from, std::int64_t to, const char* relation)
    {
        add(
            kinds::entity_relation::kind,
            [&](Values& v) {
                v.set(kinds::entity_relation::relation, relation);
                v.set(kinds::entity_relation::other, to);
            },
            from);
    }
    [[nodiscard]] std::size_t open() const { return take(analysis::entityQueue(*file, {})).size(); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(entity_queue, QueueFixture)

BOOST_AUTO_TEST_CASE(a_decision_takes_a_pair_out_of_the_queue)
{
    const auto one = addIn("Hợp tác xã Đồng Tâm", "VN-32");
    const auto two = addIn("HTX Dong Tam", "VN-32");
    addIn("Hợp tác xã Bình Minh", "VN-32");
    BOOST_TEST(open() == 1);
    auto decision = analysis::differentEntities(stored(two), stored(one));
    done(door().save(decision));
    BOOST_TEST(open() == 0);
    BOOST_TEST(take(journal().history(decision.layout(), decision.pk)).size() == 1);
    take(journal().undo());
    BOOST_TEST(open() == 1);
    relate(one, two, "member_of"); // says nothing of whether they are one
    BOOST_TEST(open() == 1);
    relate(one, two, "same_as");
    BOOST_TEST(open() == 0);
}

BOOST_AUTO_TEST_CASE(a_search_can_be_stopped)
{
    for (int i = 0; i < 600; ++i)
        addIn("Hợp tác xã Đồng Tâm", i % 2 == 0 ? "VN-32" : "VN-33");
    std::int64_t last = 0;
    analysis::EntityDuplicateOptions options;
    options.progress = [&](std::int64_t done, std::int64_t all) {
        BOOST_TEST(done > last);
        BOOST_TEST(done <= all);
        last = done;
        return true;
    };
    BOOST_TEST(!take(analysis::entityQueue(*file, {}, options)).empty());
    BOOST_TEST(last > 0);
    options.progress = [](std::int64_t, std::int64_t) { return false; };
    BOOST_TEST((analysis::entityQueue(*file, {}, options).error().code == ErrorCode::cancelled));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
