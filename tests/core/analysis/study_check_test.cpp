#include "core/analysis/study_check.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/statistic.h"
#include "tests/core/study/attachment_fixture.h"

namespace atlas::tests {

namespace entity = dictionary::entity;
namespace statistic = dictionary::statistic;

namespace {

std::vector<std::string> rulesOf(const analysis::StudyCheck& check, const std::string& kind)
{
    std::vector<std::string> rules;
    for (const analysis::RecordProblem& problem : check.problems)
        if (problem.kind == kind && problem.problem.rule != "required")
            rules.push_back(problem.problem.rule);
    return rules;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(study_check, StudyFixture)

BOOST_AUTO_TEST_CASE(problems_are_found_with_their_record)
{
    auto record = addEntity("Một");
    record.values.set(entity::founded_year, 2010);
    record.values.set(entity::closed_year, 2009);
    record.values.set(entity::activity_status, "closed");
    done(door().save(record));
    const auto check = take(analysis::checkStudy(*file, vocabularies()));
    BOOST_TEST(rulesOf(check, "entity") == std::vector<std::string>{"V22"}, boost::test_tools::per_element());
    BOOST_TEST(check.records == 2);
    BOOST_TEST(check.damage.empty());
    BOOST_TEST(check.errors == static_cast<std::int64_t>(check.problems.size()));
}

BOOST_AUTO_TEST_CASE(problems_of_other_country_studies_are_left_out)
{
    study::Record other(dictionary::layoutOf(dictionary::study::kind));
    other.values.set(dictionary::study::country, "KH");
    done(door().save(other));
    for (const std::int64_t of : {studyPk, other.pk}) {
        auto record = newEntity(of == studyPk ? "Một" : "Hai");
        record.study = of;
        record.values.set(entity::founded_year, 2010);
        record.values.set(entity::closed_year, 2009);
        record.values.set(entity::activity_status, "closed");
        done(door().save(record));
    }
    analysis::CheckOptions options;
    options.studies = {other.pk};
    const auto check = take(analysis::checkStudy(*file, vocabularies(), options));
    for (const analysis::RecordProblem& problem : check.problems)
        BOOST_TEST((problem.kind == "study" ? problem.pk == other.pk : problem.title == "Hai"));
    BOOST_TEST(rulesOf(check, "entity") == std::vector<std::string>{"V22"}, boost::test_tools::per_element());
    BOOST_TEST(check.records == 2);
    BOOST_TEST(check.errors + check.warnings == static_cast<std::int64_t>(check.problems.size()));
    BOOST_TEST(rulesOf(take(analysis::checkStudy(*file, vocabularies())), "entity").size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_number_twice_in_one_register_is_a_warning)
{
    for (const char* name : {"Một", "Hai", "Ba"}) {
        auto record = newEntity(name);
        record.values.set(entity::registry, "Register");
        record.values.set(entity::reg_number, std::string(name) == "Ba" ? "2" : "1");
        done(door().save(record));
    }
    const auto check = take(analysis::checkStudy(*file, vocabularies()));
    BOOST_TEST(rulesOf(check, "entity") == std::vector<std::string>{"V14"}, boost::test_tools::per_element());
    BOOST_TEST(check.warnings == 1);
}

BOOST_AUTO_TEST_CASE(two_preferred_values_of_one_key_are_an_error)
{
    study::Record indicator(dictionary::layoutOf(dictionary::indicator::kind));
    indicator.study = studyPk;
    indicator.values.set(dictionary::indicator::code, "N_ENT");
    indicator.values.set(dictionary::indicator::name, "Entities");
    done(door().save(indicator));
    for (const char* form : {"COOP", "COOP", "SE"}) {
        study::Record record(dictionary::layoutOf(statistic::kind));
        record.study = studyPk;
        record.values.set(statistic::indicator, indicator.pk);
        record.values.set(statistic::year, 2023);
        record.values.set(statistic::sse_form, form);
        record.values.set(statistic::value, *Decimal::parse("31364", 4));
        record.values.set(statistic::preferred, 1);
        done(door().save(record));
    }
    const auto check = take(analysis::checkStudy(*file, vocabularies()));
    BOOST_TEST(rulesOf(check, "statistic") == std::vector<std::string>{"V05"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(checking_can_be_stopped_and_limited)
{
    addEntity("Một");
    analysis::CheckOptions options;
    options.limit = 1;
    const auto limited = take(analysis::checkStudy(*file, vocabularies(), options));
    BOOST_TEST(limited.problems.size() == 1U);
    BOOST_TEST(limited.errors > 1);
    options.progress = [](std::int64_t, std::int64_t) { return false; };
    const auto stopped = analysis::checkStudy(*file, vocabularies(), options);
    BOOST_REQUIRE(!stopped.has_value());
    BOOST_TEST(name(stopped.error().code) == "cancelled");
}

BOOST_AUTO_TEST_CASE(a_link_that_leads_nowhere_is_damage)
{
    addEntity("Một");
    done(file->db().execute(
        "PRAGMA foreign_keys=OFF; UPDATE entity SET source = 4711; PRAGMA foreign_keys=ON"));
    const auto check = take(analysis::checkStudy(*file, vocabularies()));
    BOOST_TEST(check.damage.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(files_that_are_missing_or_damaged_are_told, AttachmentFixture)
{
    attach(write("sound.pdf", someBytes(100)));
    const auto damaged = attach(write("damaged.pdf", someBytes(200)));
    const auto missing = attach(write("missing.pdf", someBytes(300)));
    const auto beside = attach(write("talk.mp3", someBytes(400)), 10);
    const auto rulesBefore = rulesOf(take(analysis::checkStudy(*file, vocabularies())), "entity");
    const auto sql = [&](const char* text, const study::Record& record) {
        auto statement = take(file->db().prepare(text));
        done(statement.bind(0, record.values.text(dictionary::attachment::sha256)).run());
    };
    sql("UPDATE blob SET bytes = x'00' WHERE sha256 = ?", damaged);
    sql("DELETE FROM blob WHERE sha256 = ?", missing);
    std::filesystem::remove(besideOf(beside));
    const auto check = take(analysis::checkStudy(*file, vocabularies()));
    // Told of the record that they belong to.
    std::vector<std::string> wanted = rulesBefore;
    wanted.insert(wanted.end(), {"attachment_damaged", "attachment_missing", "attachment_missing"});
    BOOST_TEST(rulesOf(check, "entity") == wanted, boost::test_tools::per_element());
    BOOST_TEST(check.problems.back().uid == owner.uid);
    BOOST_TEST(check.problems.back().title == "Đồng Tâm");
    analysis::CheckOptions options;
    int asked = 0;
    options.progress = [&](std::int64_t records, std::int64_t all) { return records < all || asked++ < 2; };
    const auto stopped = analysis::checkStudy(*file, vocabularies(), options);
    BOOST_REQUIRE(!stopped.has_value());
    BOOST_TEST((stopped.error().code == ErrorCode::cancelled));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
