#include "core/dictionary/kinds/answer.h"
#include "core/dictionary/kinds/case_photo.h"
#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_relation.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/exchange_rate.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/finding.h"
#include "core/dictionary/kinds/institution.h"
#include "core/dictionary/kinds/legal_instrument.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/provision.h"
#include "core/dictionary/kinds/question.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/kinds/support_measure.h"
#include "tests/core/dictionary/broken_rules.h"

#include <boost/test/unit_test.hpp>

namespace atlas::dictionary {

namespace {

Values of(const Kind& kind)
{
    return Values(layoutOf(kind));
}

} // namespace

BOOST_AUTO_TEST_SUITE(kind_rules)

BOOST_AUTO_TEST_CASE(parts_of_the_workers_stay_below_the_whole)
{
    Values year = of(entity_year::kind);
    year.set(entity_year::work_unit, "headcount");
    year.set(entity_year::workers, Count{10, {}, {}, {}});
    year.set(entity_year::employees_permanent, Count{6, {}, {}, {}});
    year.set(entity_year::employees_casual, Count{4, {}, {}, {}});
    BOOST_TEST(!breaks(year, "worker_status:workers"));
    year.set(entity_year::apprentices, Count{1, {}, {}, {}});
    BOOST_TEST(breaks(year, "worker_status:workers"));
    year.set(entity_year::reserve, 11);
    year.set(entity_year::assets, 10);
    BOOST_TEST(breaks(year, "reserve:reserve"));
}

BOOST_AUTO_TEST_CASE(income_may_differ_by_one_in_a_hundred)
{
    Values year = of(entity_year::kind);
    year.set(entity_year::turnover, 900);
    year.set(entity_year::grants, 91);
    year.set(entity_year::total_income, 1000);
    BOOST_TEST(!breaks(year, "income_sum:total_income"));
    year.set(entity_year::grants, 89);
    BOOST_TEST(breaks(year, "income_sum:total_income"));
}

BOOST_AUTO_TEST_CASE(identifiers_are_checked)
{
    Values record = of(source::kind);
    const auto isbn = [&](const char* text) {
        record.set(source::isbn, text);
        return breaks(record, "isbn:isbn");
    };
    BOOST_TEST(!isbn("0-306-40615-2"));
    BOOST_TEST(isbn("0-306-40615-3"));
    BOOST_TEST(!isbn("978-0-306-40615-7"));
    BOOST_TEST(isbn("978-0-306-40615-8"));
    BOOST_TEST(!isbn("0-8044-2957-X"));
    BOOST_TEST(isbn("12345"));
    const auto doi = [&](const char* text) {
        record.set(source::doi, text);
        return breaks(record, "doi:doi");
    };
    BOOST_TEST(!doi("10.1000/182"));
    BOOST_TEST(!doi("10.1000.10/123456"));
    BOOST_TEST(doi("https://doi.org/10.1000/182"));
    BOOST_TEST(doi("10.1000/"));
    BOOST_TEST(doi("doi:10.1000/182"));
}

BOOST_AUTO_TEST_CASE(a_source_has_a_year_or_says_that_it_has_none)
{
    Values record = of(source::kind);
    BOOST_TEST(breaks(record, "source_year:year"));
    record.set(source::undated, 1);
    BOOST_TEST(!breaks(record, "source_year:year"));
}

BOOST_AUTO_TEST_CASE(one_of_two_links_is_given)
{
    Values relation = of(entity_relation::kind);
    BOOST_TEST(breaks(relation, "relation:other"));
    relation.set(entity_relation::other, 1);
    BOOST_TEST(!breaks(relation, "relation:other"));
    relation.set(entity_relation::institution, 1);
    BOOST_TEST(breaks(relation, "relation:other"));
}

BOOST_AUTO_TEST_CASE(an_answer_holds_one_thing)
{
    Values answer = of(answer::kind);
    BOOST_TEST(breaks(answer, "answer:value_number"));
    answer.set(answer::value_text, "yes");
    BOOST_TEST(!breaks(answer, "answer:value_number"));
    answer.set(answer::reason, "refused");
    BOOST_TEST(breaks(answer, "answer:value_number"));
}

BOOST_AUTO_TEST_CASE(codes_of_questions_are_plain)
{
    Values question = of(question::kind);
    for (const char* wrong : {"Q1", "1q", "q-1", "q 1", "_q"}) {
        question.set(question::code, wrong);
        BOOST_TEST(breaks(question, "question_code:code"), wrong);
    }
    question.set(question::code, "members_total_2");
    BOOST_TEST(!breaks(question, "question_code:code"));
}

BOOST_AUTO_TEST_CASE(evidence_names_what_it_supports_and_what_it_rests_on)
{
    static const Vocabularies vocabularies;
    const auto wants = [](const Values& values, const Field& field) {
        const auto problems = check(values, {&vocabularies, "VN", {2026, 1, 1}});
        return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
            return problem.rule == "required" && problem.field == field.key;
        });
    };
    BOOST_TEST(vocabularies.find("evidence_target")->terms.size() == evidence::targets.size());
    BOOST_TEST(vocabularies.find("evidence_origin")->terms.size() == evidence::origins.size());
    for (const evidence::Choice& choice : evidence::origins) {
        Values record = of(evidence::kind);
        record.set(evidence::origin_type, choice.code);
        BOOST_TEST(wants(record, *choice.link), choice.code);
    }
    for (const evidence::Choice& choice : evidence::targets) {
        Values record = of(evidence::kind);
        record.set(evidence::target_type, choice.code);
        BOOST_TEST(wants(record, *choice.link), choice.code);
        record.set(*choice.link, 1);
        BOOST_TEST(!wants(record, *choice.link), choice.code);
    }
}

BOOST_AUTO_TEST_CASE(texts_that_must_say_something_are_not_too_short)
{
    Values finding = of(finding::kind);
    finding.set(finding::statement, "Too short");
    BOOST_TEST(breaks(finding, "length:statement"));
    finding.set(finding::statement, "Long enough");
    BOOST_TEST(!breaks(finding, "length:statement"));
    Values contribution = of(sdg_contribution::kind);
    contribution.set(sdg_contribution::mechanism, "nineteen characters");
    BOOST_TEST(breaks(contribution, "length:mechanism"));
}

BOOST_AUTO_TEST_CASE(a_study_is_approved_with_its_limitations)
{
    Values record = of(study::kind);
    record.set(common::status, "approved");
    BOOST_TEST(breaks(record, "study_limitations:limitations"));
    record.set(study::limitations, "No register brings the forms together.");
    BOOST_TEST(!breaks(record, "study_limitations:limitations"));
}

BOOST_AUTO_TEST_CASE(a_yes_shows_what_depends_on_it)
{
    Values entity = of(entity::kind);
    BOOST_TEST(!relevant(entity, entity::contact_consent));
    entity.set(entity::publish_contact, 0);
    BOOST_TEST(!relevant(entity, entity::contact_consent));
    entity.set(entity::publish_contact, 1);
    BOOST_TEST(relevant(entity, entity::contact_consent));
}

BOOST_AUTO_TEST_CASE(ratings_and_amounts_say_where_they_come_from)
{
    Values institution = of(institution::kind);
    institution.set(institution::influence, 4);
    BOOST_TEST(breaks(institution, "together:interest"));
    institution.set(institution::interest, 2);
    BOOST_TEST(!breaks(institution, "together:interest"));
    BOOST_TEST(breaks(institution, "rating:rated_by"));
    institution.set(institution::rated_by, 1);
    institution.set(institution::rated_on, "2023-05-01");
    BOOST_TEST(!breaks(institution, "rating:rated_by"));
    institution.set(institution::interest, 6);
    BOOST_TEST(breaks(institution, "range:interest"));
    Values measure = of(support_measure::kind);
    measure.set(support_measure::budget, 5'000'000);
    BOOST_TEST(breaks(measure, "currency_year:budget_year"));
    measure.set(support_measure::budget_year, 2023);
    BOOST_TEST(!breaks(measure, "currency_year:budget_year"));
    Values rate = of(exchange_rate::kind);
    rate.set(exchange_rate::per_usd, *Decimal::parse("0", 4));
    BOOST_TEST(breaks(rate, "rate:per_usd"));
}

BOOST_AUTO_TEST_CASE(members_of_committees_belong_to_a_constituent)
{
    Values person = of(person::kind);
    person.setCodes(person::roles, {"researcher"});
    BOOST_TEST(!breaks(person, "constituent:constituent"));
    person.setCodes(person::roles, {"nac_member", "researcher"});
    BOOST_TEST(breaks(person, "constituent:constituent"));
    person.set(person::constituent, "workers");
    BOOST_TEST(!breaks(person, "constituent:constituent"));
}

BOOST_AUTO_TEST_CASE(interviews_and_groups_have_their_size)
{
    Values visit = of(fieldwork::kind);
    const auto with = [&](const char* type, std::int64_t number) {
        visit.set(fieldwork::type, type);
        visit.set(fieldwork::participants, Count{number, {}, {}, {}});
        return breaks(visit, "kii:participants") || breaks(visit, "fgd:participants");
    };
    BOOST_TEST(with("kii", 0));
    BOOST_TEST(!with("kii", 1));
    BOOST_TEST(with("fgd", 3));
    BOOST_TEST(!with("fgd", 4));
    BOOST_TEST(!with("fgd", 15));
    BOOST_TEST(with("fgd", 16));
}

BOOST_AUTO_TEST_CASE(no_more_mention_a_finding_than_were_asked)
{
    Values finding = of(finding::kind);
    finding.set(finding::mentions, 12);
    BOOST_TEST(breaks(finding, "together:mentions_of"));
    finding.set(finding::mentions_of, 12);
    BOOST_TEST(!breaks(finding, "mentions:mentions"));
    finding.set(finding::mentions_of, 11);
    BOOST_TEST(breaks(finding, "mentions:mentions"));
}

BOOST_AUTO_TEST_CASE(photographs_are_printed_with_credit_description_and_consent)
{
    Values photo = of(case_photo::kind);
    photo.set(case_photo::publish, 1);
    BOOST_TEST(breaks(photo, "V16:publish"));
    BOOST_TEST(breaks(photo, "photo:alt_text"));
    photo.setCodes(case_photo::consent_scopes, {"use"});
    photo.set(case_photo::alt_text, "Women sort paper");
    photo.set(case_photo::credit, "The cooperative");
    BOOST_TEST(!breaks(photo, "V16:publish"));
    BOOST_TEST(!breaks(photo, "photo:alt_text"));
}

BOOST_AUTO_TEST_CASE(an_instrument_in_force_has_its_date)
{
    Values law = of(legal_instrument::kind);
    law.set(legal_instrument::legal_status, "in_force");
    BOOST_TEST(breaks(law, "in_force:in_force"));
    law.set(legal_instrument::in_force, "2024-07-01");
    BOOST_TEST(!breaks(law, "in_force:in_force"));
    Values provision = of(provision::kind);
    provision.set(provision::value, *Decimal::parse("51", 2));
    BOOST_TEST(breaks(provision, "together:value_unit"));
    provision.set(provision::value_unit, "percent");
    BOOST_TEST(!breaks(provision, "together:value_unit"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::dictionary
