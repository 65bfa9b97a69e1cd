#include "core/analysis/study_check.h"
#include "core/dictionary/check.h"
#include "core/exchange/sample_study.h"
#include "tests/core/study/fixture.h"

namespace atlas::tests {

namespace {

struct SampleFixture {
    TemporaryFolder folder;
    FixedClock clock{1'780'000'000'000};
    std::unique_ptr<study::StudyFile> file =
        take(study::StudyFile::create(folder / "sample.ssestudy", clock, identity()));

    std::int64_t count(const char* kind) { return take(study::RecordStore(*file).count({kind, {}, {}, {}})); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sample_study, SampleFixture)

BOOST_AUTO_TEST_CASE(the_sample_is_marked_and_of_the_promised_size)
{
    done(exchange::fillSample(*file, vocabularies()));
    BOOST_TEST(take(file->meta("demonstration")) == "1");
    BOOST_TEST(count("study") == 5);
    BOOST_TEST(count("entity") == 300);
    BOOST_TEST(count("sdg_contribution") == 200);
    BOOST_TEST(count("entity_year") > 500);
    BOOST_TEST(count("narrative") > 10);
}

BOOST_AUTO_TEST_CASE(the_study_of_viet_nam_is_titled_in_vietnamese_too)
{
    namespace fields = dictionary::study;
    done(exchange::fillSample(*file, vocabularies()));
    const dictionary::Layout& layout = dictionary::layoutOf(fields::kind);
    int translated = 0;
    for (const study::Record& one : take(study::RecordStore(*file).all({"study", {}, {}, {}}))) {
        const auto texts = take(study::Translations(*file).of(layout, one.pk));
        translated += texts.empty() ? 0 : 1;
        for (study::Translation text : texts) {
            BOOST_TEST(one.values.text(fields::country) == "VN");
            // As the door would store it.
            study::Record probe(layout);
            probe.values.set(*layout.findField(text.field), text.text);
            dictionary::normalise(probe.values);
            BOOST_TEST(probe.values.text(*layout.findField(text.field)) == text.text);
        }
    }
    BOOST_TEST(translated == 1);
}

BOOST_AUTO_TEST_CASE(nothing_in_the_sample_breaks_a_rule)
{
    done(exchange::fillSample(*file, vocabularies()));
    study::Door door(*file, vocabularies());
    for (const dictionary::Layout& layout : dictionary::layouts()) {
        const std::string kind(layout.kind().key);
        for (const study::Record& record : take(study::RecordStore(*file).all({kind, {}, {}, {}})))
            for (const dictionary::Problem& problem : door.check(record))
                BOOST_TEST((problem.severity == dictionary::Severity::warning),
                           kind << " " << record.pk << " " << problem.field << ": " << plain(problem.text));
    }
}

BOOST_AUTO_TEST_CASE(the_sample_as_a_whole_breaks_no_rule)
{
    done(exchange::fillSample(*file, vocabularies()));
    const auto check = take(analysis::checkStudy(*file, vocabularies()));
    for (const analysis::RecordProblem& problem : check.problems)
        BOOST_TEST((problem.problem.severity == dictionary::Severity::warning),
                   problem.problem.rule << " " << problem.kind << " " << plain(problem.problem.text));
    BOOST_TEST(check.records > 1000);
}

BOOST_AUTO_TEST_CASE(demonstration_entities_say_so_in_their_names)
{
    done(exchange::fillSample(*file, vocabularies()));
    for (const study::Record& record : take(study::RecordStore(*file).all({"entity", {}, {}, {}})))
        BOOST_TEST(record.values.text(dictionary::entity::name_en).rfind("Demonstration ", 0) == 0U);
}

BOOST_AUTO_TEST_CASE(a_country_begins_with_its_study_and_the_indicators)
{
    done(exchange::fillCountry(*file, vocabularies(), "KE", "en"));
    BOOST_TEST(count("study") == 1);
    BOOST_TEST(count("indicator") == 35);
    BOOST_TEST(count("definition") == 2);
    BOOST_TEST(count("source") == 2);
    BOOST_TEST(take(file->meta("demonstration")).empty());
    const auto refused = exchange::fillCountry(*file, vocabularies(), "XX", "en");
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(name(refused.error().code) == "unknown_country");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
