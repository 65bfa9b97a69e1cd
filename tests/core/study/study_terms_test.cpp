#include "core/dictionary/kinds/national_form.h"
#include "core/study/study_terms.h"

#include "tests/core/study/fixture.h"

#include <algorithm>

namespace atlas::tests {

namespace {

namespace entity = dictionary::entity;
namespace national_form = dictionary::national_form;
using dictionary::Term;

} // namespace

struct FormsFixture : StudyFixture {
    dictionary::Vocabularies own;

    std::int64_t addForm(const char* code, std::int64_t study)
    {
        study::Record record(dictionary::layoutOf(national_form::kind));
        record.study = study;
        record.values.set(national_form::code, code);
        record.values.set(national_form::name, "Tổ quản lý cộng đồng");
        record.values.set(national_form::name_en, "Community management group");
        record.values.set(national_form::sse_form, "SHG");
        record.values.set(dictionary::common::lang, "vi");
        done(door().save(record));
        done(study::takeUpStudyForms(*file, own));
        return record.pk;
    }
    /// The rules that an entity with this form and national form breaks.
    [[nodiscard]] std::string brokenAt(std::int64_t study, const char* form, const char* nationalForm)
    {
        study::Record record(dictionary::layoutOf(entity::kind));
        record.study = study;
        record.values.set(entity::sse_form, form);
        record.values.set(entity::national_form, nationalForm);
        std::string rules;
        for (const dictionary::Problem& problem : study::Door(*file, own).check(record))
            if (problem.field == entity::national_form.key)
                rules += problem.rule + " ";
        return rules;
    }
    [[nodiscard]] bool offered(const char* country, const char* code) const
    {
        const auto terms = own.find("national_form")->forCountry(country);
        return std::any_of(terms.begin(), terms.end(), [&](const Term* term) { return term->code == code; });
    }
};

BOOST_FIXTURE_TEST_SUITE(study_terms, FormsFixture)

BOOST_AUTO_TEST_CASE(a_form_of_the_study_stands_beside_the_shared_ones)
{
    BOOST_TEST(brokenAt(studyPk, "SHG", "VN-TQL") == "vocabulary ");
    const dictionary::Vocabulary* before = own.find("national_form");
    const std::size_t shared = before->terms.size();
    addForm("VN-TQL", studyPk);
    BOOST_TEST(brokenAt(studyPk, "SHG", "VN-TQL") == "");
    BOOST_TEST(brokenAt(studyPk, "COOP", "VN-TQL") == "V13 ");
    BOOST_TEST(brokenAt(studyPk, "COOP", "VN-HTX") == "");
    BOOST_TEST(own.label("national_form", "VN-TQL", "vi") == "Tổ quản lý cộng đồng");
    BOOST_TEST(own.label("national_form", "VN-TQL", "th") == "Community management group");
    BOOST_TEST(offered("VN", "VN-TQL"));
    BOOST_TEST(offered("VN", "VN-HTX"));
    BOOST_TEST(!offered("KH", "VN-TQL"));
    // What a reader was given before is still there, unchanged.
    BOOST_TEST(before->terms.size() == shared);
}

BOOST_AUTO_TEST_CASE(it_belongs_to_the_country_of_its_study)
{
    const auto kenya = addStudy("KE", "Mapping of Kenya");
    addForm("KE-CHAMA", kenya);
    BOOST_TEST(brokenAt(kenya, "SHG", "KE-CHAMA") == "");
    BOOST_TEST(brokenAt(studyPk, "SHG", "KE-CHAMA") == "V13 ");
    // A country without a list of its own keeps the default set.
    BOOST_TEST(own.find("national_form")->forCountry("KE").size() > 7U);
    BOOST_TEST(offered("KE", "KE-CHAMA"));
}

BOOST_AUTO_TEST_CASE(a_deleted_form_is_known_but_no_longer_valid)
{
    const auto pk = addForm("VN-TQL", studyPk);
    done(door().remove(dictionary::layoutOf(national_form::kind), pk));
    done(study::takeUpStudyForms(*file, own));
    BOOST_TEST(brokenAt(studyPk, "SHG", "VN-TQL") == "");
    const Term* term = own.find("national_form")->find("VN-TQL");
    BOOST_REQUIRE(term != nullptr);
    BOOST_TEST(term->validTo.has_value());
    addForm("VN-TQL", studyPk);
    BOOST_TEST(!own.find("national_form")->find("VN-TQL")->validTo.has_value());
}

BOOST_AUTO_TEST_CASE(the_shared_list_is_not_changed)
{
    addForm("VN-HTX", studyPk); // the shared cooperative, not this group
    BOOST_TEST(own.label("national_form", "VN-HTX", "en") ==
               vocabularies().label("national_form", "VN-HTX", "en"));
    BOOST_TEST(brokenAt(studyPk, "SHG", "VN-HTX") == "V13 ");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
