#include "core/base/text.h"
#include "core/dictionary/kind.h"
#include "core/dictionary/vocabulary.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace {

using atlas::dictionary::Term;
using atlas::dictionary::Vocabularies;
using atlas::dictionary::Vocabulary;

const Vocabularies& vocabularies()
{
    static const Vocabularies loaded;
    return loaded;
}

/// The embedded lists as they stand, whatever iso-codes says.
const Vocabularies& embedded()
{
    static const Vocabularies loaded("/nonexistent");
    return loaded;
}

const Vocabulary& list(std::string_view key)
{
    const Vocabulary* found = embedded().find(key);
    BOOST_REQUIRE_MESSAGE(found != nullptr, key);
    return *found;
}

std::size_t childrenOf(const Vocabulary& vocabulary, std::string_view parent)
{
    const auto isChild = [&](const Term& term) { return term.parent == parent; };
    return static_cast<std::size_t>(std::count_if(vocabulary.terms.begin(), vocabulary.terms.end(), isChild));
}

bool isCode(const std::string& code)
{
    return !code.empty() &&
           code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-") ==
               std::string::npos;
}

void checkLabels(const std::string& where, const Term& term)
{
    for (const auto& [language, label] : term.labels) {
        BOOST_TEST_CONTEXT(where << " " << language)
        {
            BOOST_TEST(!label.empty());
            BOOST_TEST(atlas::text::nfc(label) == label);
            BOOST_TEST(atlas::text::simplified(label) == label);
        }
    }
}

void checkTerm(const Vocabulary& vocabulary, const Term& term)
{
    const std::string where = vocabulary.key + " " + term.code;
    BOOST_TEST(isCode(term.code), where);
    BOOST_TEST(!term.label("en").empty(), where);
    BOOST_TEST(!term.label("vi").empty(), where);
    const std::string& parentList = vocabulary.parent.empty() ? vocabulary.key : vocabulary.parent;
    if (!term.parent.empty())
        BOOST_TEST((vocabularies().find(parentList)->find(term.parent) != nullptr), where);
    for (const std::string& successor : term.successors)
        BOOST_TEST((vocabulary.find(successor) != nullptr), where);
    checkLabels(where, term);
}

} // namespace

BOOST_AUTO_TEST_CASE(every_list_holds_together)
{
    for (const std::string_view key : vocabularies().keys()) {
        const Vocabulary& vocabulary = *vocabularies().find(key);
        BOOST_TEST(!vocabulary.terms.empty(), key);
        BOOST_TEST(!vocabulary.source.empty(), key);
        if (!vocabulary.parent.empty())
            BOOST_TEST((vocabularies().find(vocabulary.parent) != nullptr), key);
        std::set<std::string> codes;
        for (const Term& term : vocabulary.terms) {
            BOOST_TEST(codes.insert(term.code).second, key << " twice: " << term.code);
            checkTerm(vocabulary, term);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_embedded_label_is_there_in_vietnamese)
{
    for (const std::string_view key : embedded().keys())
        for (const Term& term : list(key).terms)
            // A province abroad keeps its Latin name in Vietnamese.
            if (key != "subdivision" || term.country == "VN")
                BOOST_TEST(term.labels.contains("vi"), key << " " << term.code);
}

BOOST_AUTO_TEST_CASE(lists_of_forms_are_there_in_the_languages_of_labels)
{
    // Countries, languages, currencies and the texts of the targets are named in English where iso-codes and
    // the United Nations have no name; a national form has a name in the language of its country.
    const std::set<std::string_view> apart{"country",    "subdivision",     "language",     "currency",
                                           "sdg_target", "report_language", "national_form"};
    for (const atlas::dictionary::Layout& layout : atlas::dictionary::layouts())
        for (const atlas::dictionary::Field* field : layout.fields()) {
            if (field->vocabulary.empty() || apart.contains(field->vocabulary))
                continue;
            for (const Term& term : list(field->vocabulary).terms)
                for (const char* language : {"km", "ky", "mn", "ru", "th"})
                    BOOST_TEST(term.labels.contains(language),
                               field->vocabulary << " " << term.code << " " << language);
        }
}

BOOST_AUTO_TEST_CASE(national_forms_have_names_in_the_language_of_their_country)
{
    const std::map<std::string, std::string> spoken{
        {"KH", "km"}, {"KG", "ky"}, {"MN", "mn"}, {"TH", "th"}, {"VN", "vi"}};
    for (const Term& term : list("national_form").terms)
        if (const auto language = spoken.find(term.country); language != spoken.end())
            BOOST_TEST(term.labels.contains(language->second), term.code);
        else
            for (const auto& [country, label] : spoken)
                BOOST_TEST(term.labels.contains(label), term.code << " " << label);
}

BOOST_AUTO_TEST_CASE(languages_without_a_reader_are_named)
{
    for (const std::string_view key : embedded().keys()) {
        const Vocabulary& vocabulary = list(key);
        std::set<std::string> languages;
        for (const Term& term : vocabulary.terms)
            for (const auto& label : term.labels)
                languages.insert(label.first);
        for (const std::string& language : vocabulary.unreviewed)
            BOOST_TEST(languages.contains(language), key << " has no label in " << language);
    }
}

BOOST_AUTO_TEST_CASE(every_field_of_choice_has_its_list)
{
    std::size_t choices = 0;
    for (const atlas::dictionary::Layout& layout : atlas::dictionary::layouts())
        for (const atlas::dictionary::Field* field : layout.fields()) {
            if (field->vocabulary.empty())
                continue;
            ++choices;
            BOOST_TEST((embedded().find(field->vocabulary) != nullptr),
                       layout.kind().key << "." << field->key << ": " << field->vocabulary);
        }
    BOOST_TEST(choices > 40U);
}

BOOST_AUTO_TEST_CASE(the_seven_forms)
{
    const std::vector<std::string> expected{"COOP", "ASSOC", "MUTUAL", "FOUND", "SE", "SHG", "OTHER"};
    std::vector<std::string> codes;
    for (const Term& term : list("sse_form").terms)
        codes.push_back(term.code);
    BOOST_TEST(codes == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(national_forms_cover_the_seven_in_every_country)
{
    const Vocabulary& forms = list("national_form");
    BOOST_TEST(forms.parent == "sse_form");
    for (const std::string_view country : {"KH", "KG", "MN", "TH", "VN", "KR"}) {
        std::set<std::string> parents;
        for (const Term* term : forms.forCountry(country)) {
            BOOST_TEST(term->country == (country == "KR" ? "*" : country), term->code);
            parents.insert(term->parent);
        }
        BOOST_TEST(parents.size() == 7U, country);
    }
    BOOST_TEST(embedded().label("national_form", "VN-HTX", "vi") == "Hợp tác xã");
    BOOST_TEST(embedded().label("national_form", "TH-CE", "th") == "วิสาหกิจชุมชน");
}

BOOST_AUTO_TEST_CASE(tiers_above_primary_stay_out_of_sums)
{
    const Vocabulary& tiers = list("coop_tier");
    BOOST_TEST(tiers.find("primary")->attribute("excluded_from_sums") == "");
    BOOST_TEST(tiers.find("secondary")->attribute("excluded_from_sums") == "1");
    BOOST_TEST(tiers.find("tertiary")->attribute("excluded_from_sums") == "1");
}

BOOST_AUTO_TEST_CASE(isic_codes_name_their_scheme)
{
    const Vocabulary& sections = list("isic_section");
    const auto check = [&](const std::string& scheme, std::size_t first, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            const Term& term = sections.terms.at(first + i);
            const std::string letter(1, static_cast<char>('A' + i));
            std::string code = scheme;
            BOOST_TEST(term.code == code.append("-").append(letter));
            BOOST_TEST(term.parent == scheme);
            BOOST_TEST(term.attribute("section") == letter);
            BOOST_TEST(term.attribute("scheme") == scheme);
        }
    };
    BOOST_REQUIRE(sections.terms.size() == 21 + 22);
    check("ISIC4", 0, 21);
    check("ISIC5", 21, 22);
    // What was J is split, so that the letters after it mean something else.
    BOOST_TEST(sections.find("ISIC4-K")->label("en") == sections.find("ISIC5-L")->label("en"));
    BOOST_TEST(sections.find("ISIC4-U")->label("en") == sections.find("ISIC5-V")->label("en"));
}

BOOST_AUTO_TEST_CASE(goals_and_targets_are_complete)
{
    constexpr std::size_t targets_per_goal[] = {7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19};
    const Vocabulary& goals = list("sdg_goal");
    const Vocabulary& targets = list("sdg_target");
    BOOST_REQUIRE(goals.terms.size() == std::size(targets_per_goal));
    BOOST_TEST(targets.terms.size() == 169U);
    for (std::size_t i = 0; i < goals.terms.size(); ++i) {
        const Term& goal = goals.terms[i];
        BOOST_TEST(goal.code == std::to_string(i + 1));
        BOOST_TEST(goal.attribute("colour").size() == 7U, goal.code);
        BOOST_TEST(childrenOf(targets, goal.code) == targets_per_goal[i], goal.code);
    }
    for (const Term& target : targets.terms)
        BOOST_TEST(target.code.find(target.parent + ".") == 0U, target.code);
    BOOST_TEST(targets.find("8.1")->label("en") != targets.find("8.10")->label("en"));
}

BOOST_AUTO_TEST_CASE(the_short_list_of_targets_comes_from_every_goal)
{
    std::set<std::string> goals;
    std::size_t offered = 0;
    for (const Term& target : list("sdg_target").terms) {
        if (target.attribute("shortlist") != "1")
            continue;
        goals.insert(target.parent);
        ++offered;
    }
    BOOST_TEST(goals.size() == 17U);
    BOOST_TEST(offered == 56U);
}

BOOST_AUTO_TEST_CASE(an_unknown_code_is_its_own_label)
{
    BOOST_TEST(embedded().label("sse_form", "COOP", "vi") == "Hợp tác xã");
    BOOST_TEST(embedded().label("sse_form", "GUILD", "vi") == "GUILD");
    BOOST_TEST(embedded().label("no_list", "COOP", "vi") == "COOP");
    BOOST_TEST(!embedded().find("no_list"));
}
