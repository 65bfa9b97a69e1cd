#include "core/study/instrument_lock.h"

#include "core/dictionary/kinds/choice_list.h"
#include "core/dictionary/kinds/choice_option.h"
#include "core/dictionary/kinds/instrument.h"
#include "core/dictionary/kinds/question.h"
#include "core/dictionary/kinds/response.h"
#include "core/study/field_change.h"
#include "tests/core/study/fixture.h"

#include <functional>

namespace atlas::tests {

namespace kinds = dictionary;
using dictionary::Values;
using study::Record;

namespace {

/// A questionnaire with a question that offers a list of two options.
struct InstrumentFixture : StudyFixture {
    std::int64_t listPk = 0, optionPk = 0, instrumentPk = 0, questionPk = 0;

    InstrumentFixture()
    {
        listPk = add(kinds::choice_list::kind, [](Values& v) { v.set(kinds::choice_list::code, "yes_no"); });
        optionPk = option("yes");
        option("no");
        instrumentPk = add(kinds::instrument::kind, [](Values& v) {
            v.set(kinds::instrument::title, "Survey");
            v.set(kinds::instrument::version, "1.0");
        });
        questionPk = question("member");
    }
    std::int64_t add(const dictionary::Kind& kind, const std::function<void(Values&)>& fill,
                     std::int64_t parent = 0)
    {
        Record record(dictionary::layoutOf(kind));
        record.study = studyPk;
        record.parent = parent;
        fill(record.values);
        done(door().save(record));
        return record.pk;
    }
    std::int64_t option(const char* code)
    {
        return add(
            kinds::choice_option::kind, [&](Values& v) { v.set(kinds::choice_option::code, code); }, listPk);
    }
    std::int64_t question(const char* code)
    {
        return add(
            kinds::question::kind,
            [&](Values& v) {
                v.set(kinds::question::code, code);
                v.set(kinds::question::choices, listPk);
            },
            instrumentPk);
    }
    std::int64_t respond(const char* disposition)
    {
        return add(kinds::response::kind, [&](Values& v) {
            v.set(kinds::response::code, "R1");
            v.set(kinds::response::instrument, instrumentPk);
            v.set(kinds::response::disposition, disposition);
        });
    }
    /// Whether the door lets the change through; what it refuses must be the lock.
    bool changes(const dictionary::Kind& kind, std::int64_t pk, const dictionary::Field& field,
                 const char* text)
    {
        Record record = take(store().find(dictionary::layoutOf(kind), pk));
        record.values.set(field, text);
        return passes(door().save(record));
    }
    bool removes(const dictionary::Kind& kind, std::int64_t pk)
    {
        return passes(door().remove(dictionary::layoutOf(kind), pk));
    }
    static bool passes(const Result<void>& done)
    {
        if (!done)
            BOOST_REQUIRE_EQUAL(done.error().fact("reason"), "instrument_locked");
        return done.has_value();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(instrument_lock, InstrumentFixture)

BOOST_AUTO_TEST_CASE(what_nobody_has_answered_can_change)
{
    respond("test");
    BOOST_TEST(changes(kinds::instrument::kind, instrumentPk, kinds::instrument::title, "Another"));
    BOOST_TEST(changes(kinds::question::kind, questionPk, kinds::question::wording, "Are you a member?"));
    BOOST_TEST(changes(kinds::choice_option::kind, optionPk, kinds::choice_option::label, "Yes"));
    BOOST_TEST(changes(kinds::choice_list::kind, listPk, kinds::choice_list::title, "Yes or no"));
    BOOST_TEST(removes(kinds::question::kind, questionPk));
    BOOST_TEST(removes(kinds::instrument::kind, instrumentPk));
}

BOOST_AUTO_TEST_CASE(many_records_at_once_are_no_way_round)
{
    const dictionary::Layout& layout = dictionary::layoutOf(kinds::instrument::kind);
    study::FieldChange change{&kinds::instrument::title, Values(layout)};
    change.values.set(kinds::instrument::title, "Another");
    const std::vector<std::int64_t> pks{instrumentPk};
    const auto outcome = [&] {
        return take(study::changeField(*file, vocabularies(), pks, change, true, {}));
    };
    BOOST_TEST(outcome().changed == 1);
    respond("complete");
    BOOST_TEST(outcome().changed == 0);
    BOOST_TEST(outcome().refused == 1);
    BOOST_TEST(outcome().why->rule == "instrument_locked");
}

BOOST_AUTO_TEST_CASE(what_was_answered_is_read_only)
{
    const std::int64_t response = respond("complete");
    BOOST_TEST(!changes(kinds::instrument::kind, instrumentPk, kinds::instrument::title, "Another"));
    BOOST_TEST(!changes(kinds::question::kind, questionPk, kinds::question::wording, "Are you a member?"));
    BOOST_TEST(!changes(kinds::choice_option::kind, optionPk, kinds::choice_option::label, "Yes"));
    BOOST_TEST(!changes(kinds::choice_list::kind, listPk, kinds::choice_list::title, "Yes or no"));
    BOOST_TEST(!removes(kinds::question::kind, questionPk));
    BOOST_TEST(!removes(kinds::choice_option::kind, optionPk));
    BOOST_TEST(!removes(kinds::choice_list::kind, listPk));
    BOOST_TEST(!removes(kinds::instrument::kind, instrumentPk));
    Record added(dictionary::layoutOf(kinds::question::kind));
    added.study = studyPk;
    added.parent = instrumentPk;
    BOOST_TEST(!passes(door().save(added)));
    // Its state is no part of what was asked.
    BOOST_TEST(changes(kinds::instrument::kind, instrumentPk, kinds::common::status, "approved"));
    BOOST_TEST(changes(kinds::question::kind, questionPk, kinds::common::note, "Asked twice."));
    Record question = take(store().find(dictionary::layoutOf(kinds::question::kind), questionPk));
    done(door().save(question, {{"wording", "vi", "Bạn có phải là thành viên không?"}}));
    done(door().remove(dictionary::layoutOf(kinds::response::kind), response));
    BOOST_TEST(changes(kinds::instrument::kind, instrumentPk, kinds::instrument::title, "Another"));
}

BOOST_AUTO_TEST_CASE(a_list_that_no_answered_question_offers_is_free)
{
    respond("complete");
    const std::int64_t other =
        add(kinds::choice_list::kind, [](Values& v) { v.set(kinds::choice_list::code, "regions"); });
    BOOST_TEST(changes(kinds::choice_list::kind, other, kinds::choice_list::title, "Regions"));
    // A new version is an instrument of its own.
    const std::int64_t next = add(kinds::instrument::kind, [](Values& v) {
        v.set(kinds::instrument::title, "Survey");
        v.set(kinds::instrument::version, "1.1");
    });
    BOOST_TEST(changes(kinds::instrument::kind, next, kinds::instrument::version, "2.0"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
