#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/source.h"
#include "core/exchange/sample_study.h"
#include "tests/core/report/report_fixture.h"

#include <cstdlib>
#include <iostream>

using namespace atlas;
using namespace atlas::tests;

namespace {

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(builder, ReportFixture)

BOOST_AUTO_TEST_CASE(a_study_without_records_has_a_cover_and_no_empty_chapter)
{
    const report::Report made = build();
    BOOST_TEST(plain(made.title) == "Mapping of Viet Nam");
    BOOST_TEST(plain(made.country) == "Viet Nam");
    BOOST_TEST(plain(made.date) == "May 2026");
    for (const report::Chapter& one : made.chapters)
        BOOST_TEST(!one.blocks.empty(), one.anchor);
    BOOST_TEST(findings(made) == "");
}

BOOST_AUTO_TEST_CASE(key_figures_are_written_out_with_unit_year_and_citation)
{
    const auto members = addIndicator("N_MEM", "Members", "members");
    const auto source = addSource("Viet Nam Cooperative Alliance (VCA)", 2024, "Annual report");
    addStatistic({.indicator = members,
                  .source = source,
                  .value = "7.1000",
                  .multiplier = 6,
                  .form = "COOP",
                  .unit = "households",
                  .keyFigure = true});
    const report::Report made = build();
    const auto boxes = tests::blocksOf<report::KeyFigures>(made);
    BOOST_REQUIRE(boxes.size() == 1);
    const report::KeyFigure& figure = boxes.front()->figures.front();
    BOOST_TEST(plain(figure.value) == "7.1 million");
    BOOST_TEST(plain(figure.label) == "Members (households): Cooperative, 2023");
    BOOST_TEST(text(figure.source) == "(VCA 2024, p. 4)");
    BOOST_TEST(findings(made) == "");
}

BOOST_AUTO_TEST_CASE(of_two_values_for_the_same_thing_the_preferred_one_is_the_key_figure)
{
    const auto entities = addIndicator("N_ENT", "Number of SSE entities", "size");
    const auto source = addSource("VCA", 2024, "Annual report");
    addStatistic({.indicator = entities, .source = source, .value = "24618", .keyFigure = true});
    addStatistic({.indicator = entities,
                  .source = source,
                  .value = "31364",
                  .preferred = true,
                  .keyFigure = true,
                  .reliability = "2",
                  .note = "Method not published."});
    const report::Report made = build();
    const auto boxes = tests::blocksOf<report::KeyFigures>(made);
    BOOST_REQUIRE(boxes.size() == 1);
    BOOST_REQUIRE(boxes.front()->figures.size() == 1);
    BOOST_TEST(plain(boxes.front()->figures.front().value) == "31364");
    const std::string landscape = text(*chapter(made, "chapter-landscape"));
    BOOST_TEST(contains(landscape, "24618"));
    BOOST_TEST(contains(landscape, "alternative value"));
}

BOOST_AUTO_TEST_CASE(a_confidential_record_is_not_printed)
{
    const auto entities = addIndicator("N_ENT", "Number of SSE entities", "size");
    study::Record secret = record(dictionary::source::kind);
    secret.values.set(dictionary::source::type, "unpublished");
    secret.values.set(dictionary::source::organisation, "Ministry");
    secret.values.set(dictionary::source::title, "Draft figures");
    secret.values.set(dictionary::common::confidential, std::int64_t{1});
    addStatistic({.indicator = entities, .source = save(secret), .value = "5"});
    const report::Report made = build();
    std::string all;
    for (const report::Chapter& one : made.chapters)
        all += text(one);
    BOOST_TEST(!contains(all, "Draft figures"));
    BOOST_TEST(!contains(all, "Ministry"));
    BOOST_TEST(contains(all, "unpublished source"));
}

BOOST_AUTO_TEST_CASE(a_text_missing_in_the_language_of_the_report_is_printed_in_the_original_with_a_mark)
{
    addNarrative("context", "vi", "Bối cảnh của Việt Nam.", "Tóm lược.");
    addNarrative("introduction", "vi", "Giới thiệu.");
    addNarrative("introduction", "en", "The introduction.");
    const report::Report english = build("en");
    const std::string context = text(*chapter(english, "chapter-context"));
    BOOST_TEST(contains(context, "Bối cảnh của Việt Nam."));
    BOOST_TEST(contains(context, "original language (Vietnamese)"));
    const std::string introduction = text(*chapter(english, "chapter-introduction"));
    BOOST_TEST(contains(introduction, "The introduction."));
    BOOST_TEST(!contains(introduction, "Giới thiệu."));
    BOOST_TEST(!contains(introduction, "original language"));
    const std::string vietnamese = text(*chapter(build("vi"), "chapter-context"));
    BOOST_TEST(!contains(vietnamese, "original language"));
}

BOOST_AUTO_TEST_CASE(another_country_and_another_language_are_refused)
{
    const auto country = report::build(*file, vocabularies(), {}, {"KH", "en", {2026, 5, 3}, ""});
    BOOST_REQUIRE(!country);
    BOOST_TEST((country.error().code == ErrorCode::unknown_country));
    const auto language = report::build(*file, vocabularies(), {}, {"VN", "xx", {2026, 5, 3}, ""});
    BOOST_REQUIRE(!language);
    BOOST_TEST((language.error().code == ErrorCode::unknown_language));
}

BOOST_AUTO_TEST_CASE(translated_texts_are_printed_in_their_language)
{
    namespace fields = dictionary::study;
    auto mapping = take(study::RecordStore(*file).all({"study", {}, {}, {}})).front();
    mapping.values.set(fields::limitations, "Members are households.");
    mapping.values.set(dictionary::common::lang, "en");
    done(door().save(mapping, {{"title", "vi", "Bức tranh Việt Nam"}, {"subtitle", "km", "របាយការណ៍"}}));
    const auto printed = [&](const char* language) {
        std::string all;
        for (const report::Chapter& one : build(language).chapters)
            all += text(one);
        return all;
    };
    const std::string original = "This text is printed in its original language";
    BOOST_TEST(plain(build("en").title) == "Mapping of Viet Nam");
    BOOST_TEST(plain(build("vi").title) == "Bức tranh Việt Nam");
    BOOST_TEST(plain(build("vi").subtitle) == plain(build("en").subtitle));
    BOOST_TEST(contains(printed("vi"), "Members are households."));
    BOOST_TEST(contains(printed("vi"), original));
    done(door().save(mapping, {{"limitations", "vi", "Thành viên là hộ."}}));
    BOOST_TEST(contains(printed("vi"), "Thành viên là hộ."));
    BOOST_TEST(!contains(printed("vi"), "Members are households."));
    BOOST_TEST(!contains(printed("vi"), original));
    BOOST_TEST(contains(printed("en"), "Members are households."));

    study::Record contribution = record(dictionary::sdg_contribution::kind);
    contribution.values.set(dictionary::sdg_contribution::goal, "8");
    contribution.values.set(dictionary::sdg_contribution::subject, "sse_form");
    contribution.values.set(dictionary::sdg_contribution::sse_form, "COOP");
    contribution.values.set(dictionary::sdg_contribution::mechanism, "Jobs in the village");
    contribution.values.set(dictionary::sdg_contribution::strength, "2");
    contribution.values.set(dictionary::sdg_contribution::direction, "positive");
    done(door().save(contribution, {{"mechanism", "vi", "Việc làm tại làng"}}));
    BOOST_TEST(contains(printed("vi"), "Việc làm tại làng"));
    BOOST_TEST(contains(printed("en"), "Jobs in the village"));
}

BOOST_AUTO_TEST_CASE(a_source_of_weaker_evidence_does_not_stand_for_the_strongest)
{
    namespace contribution = dictionary::sdg_contribution;
    const auto add = [&](const char* strength, std::int64_t source) {
        study::Record one = record(contribution::kind);
        one.values.set(contribution::goal, "8");
        one.values.set(contribution::subject, "sse_form");
        one.values.set(contribution::sse_form, "COOP");
        one.values.set(contribution::mechanism, "Jobs in the village");
        one.values.set(contribution::strength, strength);
        one.values.set(contribution::direction, "positive");
        if (source != 0)
            one.values.set(contribution::source, source);
        return save(one);
    };
    const auto strong = add("2", 0);
    study::Record evidence = record(dictionary::evidence::kind);
    evidence.values.set(dictionary::evidence::for_sdg_contribution, strong);
    evidence.values.set(dictionary::evidence::source, addSource("Ministry of Planning", 2024, "Year book"));
    save(evidence);
    add("1", addSource("Daily paper", 2024, "News"));
    std::string all;
    for (const report::Chapter& one : build("en").chapters)
        all += text(one);
    BOOST_TEST(contains(all, "Jobs in the village"));
    BOOST_TEST(!contains(all, "Moderate evidence | Daily paper"));
}

BOOST_AUTO_TEST_CASE(records_of_another_country_stay_out)
{
    const auto other = addStudy("KH", "Mapping of Cambodia");
    study::Record indicator = record(dictionary::indicator::kind);
    indicator.study = other;
    indicator.values.set(dictionary::indicator::name, "Members");
    indicator.values.set(dictionary::indicator::domain, "members");
    addStatistic({.indicator = save(indicator), .value = "777", .study = other});
    for (const report::Chapter& one : build().chapters)
        BOOST_TEST(!contains(text(one), "777"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(the_sample_makes_a_report_without_findings)
{
    const TemporaryFolder folder;
    const FixedClock clock{1'780'000'000'000};
    const auto file = take(study::StudyFile::create(folder / "sample.ssestudy", clock, identity()));
    done(exchange::fillSample(*file, vocabularies()));
    for (const char* country : {"VN", "KH", "TH", "MN", "KG"}) {
        for (const char* language : {"en", "vi"}) {
            const report::Report made =
                take(report::build(*file, vocabularies(), report::catalogueFigures(*file, vocabularies()),
                                   {country, language, {2026, 5, 3}, ""}));
            BOOST_TEST(findings(made) == "");
            BOOST_TEST(made.demonstration);
            if (std::getenv("ATLAS_PRINT_REPORT") != nullptr && std::string_view(country) == "VN")
                for (const report::Chapter& one : made.chapters)
                    std::cout << text(one) << "\n";
        }
    }
}
