#include "core/dictionary/kinds/case_quote.h"
#include "core/dictionary/kinds/dw_contribution.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/event.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/legal_instrument.h"
#include "core/dictionary/kinds/response.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "tests/core/dictionary/broken_rules.h"

#include <boost/test/unit_test.hpp>

namespace atlas::dictionary {

namespace {

Values of(const Kind& kind)
{
    return Values(layoutOf(kind));
}

Decimal percent(const char* text)
{
    return *Decimal::parse(text, 1);
}

} // namespace

BOOST_AUTO_TEST_SUITE(record_rules)

BOOST_AUTO_TEST_CASE(v01_women_men_and_other_are_the_total)
{
    Values event = of(event::kind);
    event.set(event::participants, Count{31, 15, 16, {}});
    BOOST_TEST(!breaks(event, "V01:participants"));
    event.set(event::participants, Count{31, 15, 17, {}});
    BOOST_TEST(breaks(event, "V01:participants"));
}

BOOST_AUTO_TEST_CASE(v02_the_uses_of_the_surplus_add_up_to_the_whole)
{
    Values year = of(entity_year::kind);
    const std::array<const char*, 5> shares{"50", "20", "10", "10", "9.5"};
    for (std::size_t i = 0; i < shares.size(); ++i)
        year.set(*entity_year::surplus_uses[i], percent(shares[i]));
    BOOST_TEST(!breaks(year, "V02:use_other"));
    year.set(entity_year::use_other, percent("8.9"));
    BOOST_TEST(breaks(year, "V02:use_other"));
    year.clear(entity_year::use_other);
    BOOST_TEST(!breaks(year, "V02:use_other"));
}

BOOST_AUTO_TEST_CASE(v02_some_uses_of_the_surplus_are_no_more_than_the_whole)
{
    Values year = of(entity_year::kind);
    year.set(entity_year::use_reserves, percent("60"));
    year.set(entity_year::use_community, percent("41"));
    BOOST_TEST(rulesBroken(year).empty());
    year.set(entity_year::use_community, percent("41.1"));
    BOOST_TEST(breaks(year, "V02:use_community"));
}

BOOST_AUTO_TEST_CASE(of_each_sex_a_part_is_no_more_than_the_whole)
{
    Values year = of(entity_year::kind);
    year.set(entity_year::workers, Count{40, 10, 30, {}});
    year.set(entity_year::insured_workers, Count{25, 10, 15, {}});
    BOOST_TEST(!breaks(year, "insured_workers:insured_workers"));
    year.set(entity_year::insured_workers, Count{25, 25, {}, {}});
    BOOST_TEST(breaks(year, "insured_workers:insured_workers"));
    year.set(entity_year::insured_workers, Count{{}, {}, 31, {}});
    BOOST_TEST(breaks(year, "insured_workers:insured_workers"));
    // Nobody said how many workers are neither.
    year.set(entity_year::insured_workers, Count{25, {}, {}, 25});
    BOOST_TEST(!breaks(year, "insured_workers:insured_workers"));
}

BOOST_AUTO_TEST_CASE(v12_a_province_exists_on_the_day_of_the_observation)
{
    // Binh Duong became a part of Ho Chi Minh City on 1 July 2025.
    Values record = of(statistic::kind);
    record.set(statistic::subdivision, "VN-57");
    record.set(statistic::year, 2024);
    BOOST_TEST(!breaks(record, "V12:subdivision"));
    record.set(statistic::year, 2026);
    BOOST_TEST(breaks(record, "V12:subdivision"));
    Values visit = of(fieldwork::kind);
    visit.set(fieldwork::subdivision, "VN-57");
    visit.set(fieldwork::date, "2025-06-30");
    BOOST_TEST(!breaks(visit, "V12:subdivision"));
    visit.set(fieldwork::date, "2025-07-01");
    BOOST_TEST(breaks(visit, "V12:subdivision"));
}

BOOST_AUTO_TEST_CASE(v13_parents_of_national_forms_and_of_pillars)
{
    Values entity = of(entity::kind);
    entity.set(entity::sse_form, "COOP");
    entity.set(entity::national_form, "VN-DNXH");
    BOOST_TEST(breaks(entity, "V13:national_form"));
    Values contribution = of(dw_contribution::kind);
    contribution.set(dw_contribution::pillar, "SP");
    contribution.set(dw_contribution::topic, "skills");
    BOOST_TEST(breaks(contribution, "parent:topic"));
    contribution.set(dw_contribution::pillar, "EMP");
    BOOST_TEST(!breaks(contribution, "parent:topic"));
}

BOOST_AUTO_TEST_CASE(v16_publication_needs_consent)
{
    Values entity = of(entity::kind);
    entity.set(entity::publish_contact, 1);
    BOOST_TEST(breaks(entity, "V16:contact_consent"));
    entity.set(entity::contact_consent, "2023-05-01");
    BOOST_TEST(!breaks(entity, "V16:contact_consent"));

    Values quote = of(case_quote::kind);
    quote.set(case_quote::publish, 1);
    quote.setCodes(case_quote::consent_scopes, {"use"});
    BOOST_TEST(breaks(quote, "V16:publish"));
    quote.setCodes(case_quote::consent_scopes, {"use", "quote"});
    BOOST_TEST(!breaks(quote, "V16:publish"));

    Values evidence = of(evidence::kind);
    evidence.set(evidence::origin_type, "fieldwork");
    evidence.set(evidence::may_quote, 1);
    BOOST_TEST(breaks(evidence, "V16:may_quote"));
    evidence.set(evidence::origin_type, "source");
    BOOST_TEST(!breaks(evidence, "V16:may_quote"));

    Values visit = of(fieldwork::kind);
    visit.set(fieldwork::consent, "not_obtained");
    visit.set(fieldwork::summary, "What was said");
    BOOST_TEST(breaks(visit, "V16:consent"));
    visit.clear(fieldwork::summary);
    BOOST_TEST(!breaks(visit, "V16:consent"));

    Values answered = of(response::kind);
    answered.set(response::consent, "not_obtained");
    BOOST_TEST(!breaks(answered, "V16:consent"));
    for (const Field* about :
         {&response::respondent_role, &response::respondent_sex, &response::respondent_age}) {
        answered.set(*about, "F");
        BOOST_TEST(breaks(answered, "V16:consent"));
        answered.clear(*about);
    }
    answered.set(response::consent, "verbal");
    answered.set(response::respondent_sex, "F");
    BOOST_TEST(!breaks(answered, "V16:consent"));
}

BOOST_AUTO_TEST_CASE(v22_youth_ends_after_it_begins)
{
    Values study = of(study::kind);
    study.set(study::youth_from, 15);
    study.set(study::youth_to, 16);
    BOOST_TEST(!breaks(study, "V22:youth_to"));
    study.set(study::youth_to, 15);
    BOOST_TEST(breaks(study, "V22:youth_to"));
    study.set(study::youth_to, 14);
    const auto broken = rulesBroken(study);
    BOOST_TEST(std::count(broken.begin(), broken.end(), "V22:youth_to") == 1);
}

BOOST_AUTO_TEST_CASE(v22_dates_stand_in_order)
{
    Values law = of(legal_instrument::kind);
    law.set(legal_instrument::adopted, "2023-06-20");
    law.set(legal_instrument::in_force, "2024-07-01");
    law.set(legal_instrument::repealed, "2024-06-30");
    BOOST_TEST(breaks(law, "V22:repealed"));
    law.set(legal_instrument::in_force, "2023-06-19");
    BOOST_TEST(breaks(law, "V22:in_force"));
    Values visit = of(fieldwork::kind);
    visit.set(fieldwork::date, "2026-01-02"); // the check is made on the first
    BOOST_TEST(breaks(visit, "V22:date"));
    visit.set(fieldwork::date, "2026-01-01");
    BOOST_TEST(!breaks(visit, "V22:date"));
}

BOOST_AUTO_TEST_CASE(v23_a_survey_speaks_of_its_respondents)
{
    Values record = of(statistic::kind);
    record.set(statistic::method, "survey");
    record.set(statistic::refers_to, "population");
    BOOST_TEST(breaks(record, "V23:refers_to"));
    record.set(statistic::weighted, 1);
    BOOST_TEST(!breaks(record, "V23:refers_to"));
    record.clear(statistic::weighted);
    record.set(statistic::refers_to, "respondents");
    BOOST_TEST(!breaks(record, "V23:refers_to"));
    record.set(statistic::refers_to, "population");
    record.set(statistic::method, "census");
    BOOST_TEST(!breaks(record, "V23:refers_to"));
}

BOOST_AUTO_TEST_CASE(a_status_that_says_there_is_no_value_goes_without_one)
{
    Values record = of(statistic::kind);
    record.set(statistic::obs_status, "A");
    BOOST_TEST(breaks(record, "statistic_value:value"));
    for (const char* status : {"M", "L", "Q"}) {
        record.set(statistic::obs_status, status);
        BOOST_TEST(rulesBroken(record).empty(), status);
    }
    record.set(statistic::value, Decimal{120'000, 4});
    BOOST_TEST(breaks(record, "statistic_value:obs_status"));
    record.set(statistic::obs_status, "A");
    BOOST_TEST(rulesBroken(record).empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::dictionary
