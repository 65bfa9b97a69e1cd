#include "core/dictionary/kinds/definition.h"
#include "core/dictionary/kinds/definition_reading.h"
#include "core/dictionary/kinds/institution.h"
#include "core/dictionary/kinds/institution_relation.h"
#include "core/dictionary/kinds/legal_instrument.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/screening_profile.h"
#include "core/dictionary/kinds/term.h"
#include "tests/core/analysis/rules_fixture.h"

namespace atlas::tests {

namespace {

namespace kinds = dictionary;
using dictionary::Values;

} // namespace

struct FrameworkFixture : RulesFixture {
    std::int64_t law(const char* number, const Fill& more = {})
    {
        return add(kinds::legal_instrument::kind, [&](Values& v) {
            v.set(kinds::legal_instrument::title, "Luật");
            v.set(kinds::legal_instrument::rank, "law");
            v.set(kinds::legal_instrument::number, number);
            if (more)
                more(v);
        });
    }
    std::int64_t definition(const char* scope)
    {
        return add(kinds::definition::kind, [&](Values& v) {
            v.set(kinds::definition::notion, "sse");
            v.set(kinds::definition::title, "Definition");
            v.set(kinds::definition::scope, scope);
        });
    }
};

BOOST_FIXTURE_TEST_SUITE(framework_rules, FrameworkFixture)

BOOST_AUTO_TEST_CASE(a_number_names_one_instrument_of_a_rank)
{
    law("17/2023/QH15");
    BOOST_TEST(broken(kinds::legal_instrument::kind, "law_twice") == 0);
    law("17/2023/QH15", [](Values& v) { v.set(kinds::legal_instrument::rank, "decree"); });
    BOOST_TEST(broken(kinds::legal_instrument::kind, "law_twice") == 0);
    law("17/2023/QH15");
    BOOST_TEST(broken(kinds::legal_instrument::kind, "law_twice") == 1);
}

BOOST_AUTO_TEST_CASE(laws_do_not_replace_each_other_in_a_circle)
{
    const auto first = law("1");
    const auto second = law("2", [&](Values& v) { v.set(kinds::legal_instrument::replaces, first); });
    BOOST_TEST(broken(kinds::legal_instrument::kind, "law_cycle") == 0);
    change(kinds::legal_instrument::kind, first,
           [&](Values& v) { v.set(kinds::legal_instrument::amends, second); });
    BOOST_TEST(broken(kinds::legal_instrument::kind, "law_cycle") == 2);
}

BOOST_AUTO_TEST_CASE(institutions_are_kept_once)
{
    const auto institution = [&](const char* acronym) {
        return add(kinds::institution::kind, [&](Values& v) {
            v.set(kinds::institution::name_en, "Viet Nam Cooperative Alliance");
            v.set(kinds::institution::acronym, acronym);
        });
    };
    const auto first = institution("VCA");
    institution("MARD");
    BOOST_TEST(broken(kinds::institution::kind, "institution_twice") == 0);
    institution("vca");
    BOOST_TEST(broken(kinds::institution::kind, "institution_twice") == 1);
    BOOST_TEST(broken(kinds::institution_relation::kind, "relation_self") == 0);
    add(
        kinds::institution_relation::kind,
        [&](Values& v) { v.set(kinds::institution_relation::institution, first); }, first);
    BOOST_TEST(broken(kinds::institution_relation::kind, "relation_self") == 1);
}

BOOST_AUTO_TEST_CASE(one_working_definition_is_in_use)
{
    for (int i = 0; i < 2; ++i) {
        BOOST_TEST(broken(kinds::definition::kind, "definition_active") == 0);
        const auto pk = definition("working");
        change(kinds::definition::kind, pk, [](Values& v) { v.set(kinds::definition::active, 1); });
    }
    BOOST_TEST(broken(kinds::definition::kind, "definition_active") == 1);
}

BOOST_AUTO_TEST_CASE(a_national_definition_reads_all_four_principles)
{
    definition("international");
    BOOST_TEST(broken(kinds::definition::kind, "definition_principles") == 0);
    const auto national = definition("national");
    for (const char* principle : {"VOL", "DEM", "AUT", "PRI"}) {
        BOOST_TEST(broken(kinds::definition::kind, "definition_principles") == 1);
        add(
            kinds::definition_reading::kind,
            [&](Values& v) { v.set(kinds::definition_reading::principle, principle); }, national);
    }
    BOOST_TEST(broken(kinds::definition::kind, "definition_principles") == 0);
}

BOOST_AUTO_TEST_CASE(definitions_are_not_derived_from_themselves)
{
    const auto first = definition("national");
    const auto second = definition("national");
    const auto derive = [&](std::int64_t pk, std::int64_t from) {
        change(kinds::definition::kind, pk, [&](Values& v) { v.set(kinds::definition::derived_from, from); });
    };
    derive(first, second);
    BOOST_TEST(broken(kinds::definition::kind, "definition_cycle") == 0);
    derive(second, first);
    BOOST_TEST(broken(kinds::definition::kind, "definition_cycle") == 2);
}

BOOST_AUTO_TEST_CASE(a_concept_has_one_term_in_a_language)
{
    const auto term = [&](const char* concept_en, const char* language) {
        add(kinds::term::kind, [&](Values& v) {
            v.set(kinds::term::notion, concept_en);
            v.set(kinds::term::language, language);
            v.set(kinds::term::preferred, "hợp tác xã");
        });
    };
    term("Cooperative", "vi");
    term("Cooperative", "en");
    BOOST_TEST(broken(kinds::term::kind, "term_twice") == 0);
    term("cooperative", "vi");
    BOOST_TEST(broken(kinds::term::kind, "term_twice") == 1);
}

BOOST_AUTO_TEST_CASE(one_screening_profile_is_in_use)
{
    for (int i = 0; i < 2; ++i) {
        BOOST_TEST(broken(kinds::screening_profile::kind, "profile_active") == 0);
        add(kinds::screening_profile::kind, [](Values& v) {
            v.set(kinds::screening_profile::name, "Profile");
            v.set(kinds::screening_profile::active, 1);
        });
    }
    BOOST_TEST(broken(kinds::screening_profile::kind, "profile_active") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
