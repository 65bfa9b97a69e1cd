#include "core/analysis/translation_check.h"
#include "core/dictionary/kinds/finding.h"
#include "core/study/translations.h"
#include "tests/core/analysis/rules_fixture.h"

namespace atlas::tests {

namespace {

namespace kinds = dictionary;
using dictionary::Values;

struct TranslationCheckFixture : RulesFixture {
    /// "kind.field into language", in the order of the check.
    [[nodiscard]] std::vector<std::string> missing() const
    {
        std::vector<std::string> found;
        for (const analysis::RecordProblem& problem :
             take(analysis::translationProblems(*file, vocabularies())))
            found.push_back(problem.kind + "." + problem.problem.field + " " +
                            std::get<std::string>(problem.problem.text.arguments.at(1)));
        return found;
    }
    void reportIn(std::vector<std::string> languages)
    {
        change(kinds::study::kind, studyPk, [&](Values& v) {
            v.set(kinds::common::lang, "en");
            v.setCodes(kinds::study::report_langs, std::move(languages));
        });
    }
};

using Strings = std::vector<std::string>;

} // namespace

BOOST_FIXTURE_TEST_SUITE(translation_check, TranslationCheckFixture)

BOOST_AUTO_TEST_CASE(a_text_is_wanted_in_every_report_language)
{
    add(kinds::finding::kind, [](Values& v) {
        v.set(kinds::finding::statement, "Credit is hard to come by.");
        v.set(kinds::common::lang, "en");
    });
    BOOST_TEST(missing().empty()); // nobody reports in any language yet
    reportIn({"en"});
    BOOST_TEST(missing().empty());
    reportIn({"en", "vi"});
    BOOST_TEST(missing() == (Strings{"study.title Vietnamese", "finding.statement Vietnamese"}),
               boost::test_tools::per_element());
    BOOST_TEST(broken(kinds::finding::kind, "V19") == 1);
    const auto inVietnamese = take(analysis::translationProblems(*file, vocabularies(), "vi"));
    BOOST_TEST(std::get<std::string>(inVietnamese.at(0).problem.text.arguments.at(1)) == "Tiếng Việt");
}

BOOST_AUTO_TEST_CASE(a_translation_a_secret_and_an_empty_text_are_no_problem)
{
    reportIn({"en", "vi"});
    const auto statement = [](Values& v) { v.set(kinds::finding::statement, "Credit is hard to come by."); };
    const auto pk = add(kinds::finding::kind, statement);
    BOOST_TEST(missing() == (Strings{"study.title Vietnamese", "finding.statement Vietnamese"}),
               boost::test_tools::per_element());
    study::Record record = take(store().find(dictionary::layoutOf(kinds::finding::kind), pk));
    done(door().save(record, {{"statement", "vi", "Khó tiếp cận tín dụng."}}));
    BOOST_TEST(missing() == Strings{"study.title Vietnamese"}, boost::test_tools::per_element());
    const auto secret = add(kinds::finding::kind, [&](Values& v) {
        statement(v);
        v.set(kinds::common::confidential, 1);
    });
    BOOST_TEST(missing() == Strings{"study.title Vietnamese"}, boost::test_tools::per_element());
    change(kinds::finding::kind, secret, [](Values& v) { v.clear(kinds::common::confidential); });
    BOOST_TEST(missing().size() == 2);
    remove(kinds::finding::kind, secret);
    BOOST_TEST(missing().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_text_in_another_language_than_the_reports_lacks_all_of_them)
{
    reportIn({"en", "vi"});
    add(kinds::finding::kind, [](Values& v) {
        v.set(kinds::finding::statement, "Кредит алуу кыйын.");
        v.set(kinds::common::lang, "ky");
    });
    BOOST_TEST(missing() == (Strings{"study.title Vietnamese", "finding.statement English",
                                     "finding.statement Vietnamese"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
