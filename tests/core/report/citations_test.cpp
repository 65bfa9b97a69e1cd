#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/team.h"
#include "core/report/citations.h"

#include "core/report/source_entry.h"
#include "tests/core/report/report_fixture.h"

#include <set>

using namespace atlas;
using namespace atlas::tests;
namespace fields = dictionary::source;

namespace {

struct CitationFixture : ReportFixture {
    study::Record newSource(const char* title)
    {
        study::Record made = record(fields::kind);
        made.values.set(fields::type, "report");
        made.values.set(fields::title, title);
        return made;
    }
    [[nodiscard]] report::Material material(const char* language = "en") const
    {
        return take(report::readMaterial(*file, vocabularies(), {}, {"VN", language, {2026, 5, 3}, ""}));
    }
    /// The entry of the list of references for this source alone.
    std::string entry(const study::Record& source)
    {
        const auto pk = save(source);
        const report::Material read = material();
        const study::Record* found = read.source(pk);
        return text(report::sourceEntry(read, *found, report::publicationYear(*found, "")));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(citations, CitationFixture)

BOOST_AUTO_TEST_CASE(authors_are_called_by_their_family_names)
{
    const auto called = [&](const char* authors) {
        study::Record source = newSource("Title");
        source.values.set(fields::authors, authors);
        const auto pk = save(source);
        const report::Material read = material();
        return plain(report::shortAuthor(read, *read.source(pk)));
    };
    BOOST_TEST(called("Nguyễn, T. H.") == "Nguyễn");
    BOOST_TEST(called("Nguyễn, T. H.; Trần, V.") == "Nguyễn and Trần");
    BOOST_TEST(called("Nguyễn, T. H.; Trần, V.;  Lê, D. ;") == "Nguyễn et al.");
    BOOST_TEST(called("Somchai") == "Somchai");
}

BOOST_AUTO_TEST_CASE(organisations_are_called_by_an_acronym_that_is_known)
{
    study::Record team = record(dictionary::team::kind);
    team.values.set(dictionary::team::name, "Centre for Social Initiatives Promotion");
    team.values.set(dictionary::team::acronym, "CSIP");
    save(team);
    const auto called = [&](const char* organisation) {
        const auto pk = addSource(organisation, 2023, "Title");
        const report::Material read = material();
        return plain(report::shortAuthor(read, *read.source(pk)));
    };
    BOOST_TEST(called("Viet Nam Cooperative Alliance (VCA)") == "VCA");
    BOOST_TEST(called("Centre for Social Initiatives Promotion") == "CSIP");
    BOOST_TEST(called("General Statistics Office") == "General Statistics Office");
    BOOST_TEST(called("Ministry (for all of the country)") == "Ministry (for all of the country)");
    BOOST_TEST(called(")") == ")");
}

BOOST_AUTO_TEST_CASE(a_source_without_author_is_called_by_its_title)
{
    const auto pk = save(newSource("White book"));
    const report::Material read = material();
    BOOST_TEST(plain(report::Citations(read).name(pk, "p. 4")) == "White book n.d., p. 4");
    BOOST_TEST(text(report::sourceEntry(read, *read.source(pk), Message::literal("2020"))) ==
               "White book. 2020.");
}

BOOST_AUTO_TEST_CASE(sources_of_one_author_and_year_get_letters_in_order_of_title)
{
    const auto second = addSource("VCA", 2023, "B report");
    const auto first = addSource("VCA", 2023, "A report");
    const auto other = addSource("VCA", 2022, "C report");
    const auto undated = addSource("GSO", 0, "D report");
    const auto undatedToo = addSource("GSO", 0, "E report");
    const report::Material read = material();
    report::Citations cited(read);
    BOOST_TEST(plain(cited.name(first)) == "VCA 2023a");
    BOOST_TEST(plain(cited.cite(second, "p. 4").text) == "(VCA 2023b, p. 4)");
    BOOST_TEST(plain(cited.name(other)) == "VCA 2022");
    BOOST_TEST(plain(cited.name(undated)) == "GSO n.d.a");
    BOOST_TEST(plain(cited.name(undatedToo)) == "GSO n.d.b");
}

BOOST_AUTO_TEST_CASE(more_than_26_sources_of_one_author_and_year_are_told_apart)
{
    std::set<std::string> names;
    for (int i = 0; i < 60; ++i)
        addSource("VCA", 2023, ("Report " + std::to_string(i)).c_str());
    const report::Material read = material();
    report::Citations cited(read);
    for (const study::Record& source : read.sources)
        names.insert(plain(cited.name(source.pk)));
    BOOST_TEST(names.size() == 60U);
    BOOST_TEST(names.contains("VCA 2023aa"));
}

BOOST_AUTO_TEST_CASE(what_is_cited_is_told_from_what_is_not)
{
    const auto used = addSource("VCA", 2023, "Used");
    addSource("ADB", 2021, "Not used");
    const report::Material read = material();
    report::Citations cited(read);
    const report::Inline call = cited.cite(used);
    BOOST_TEST((call.kind == report::Inline::Kind::citation));
    BOOST_REQUIRE(cited.cited().entries.size() == 1U);
    BOOST_TEST(cited.cited().entries.front().anchor == call.target);
    BOOST_REQUIRE(cited.uncited().entries.size() == 1U);
    BOOST_TEST(text(cited.uncited().entries.front().text) == "ADB. 2021. Not used.");
}

BOOST_AUTO_TEST_CASE(a_source_that_may_not_be_printed_is_called_without_its_name)
{
    study::Record secret = newSource("Secret");
    secret.values.set(dictionary::common::confidential, std::int64_t{1});
    const auto pk = save(secret);
    const report::Material read = material();
    report::Citations cited(read);
    const report::Inline call = cited.cite(pk, "p. 4");
    BOOST_TEST((call.kind == report::Inline::Kind::text));
    BOOST_TEST(plain(call.text) == "(unpublished source)");
    BOOST_TEST(plain(cited.cite(0).text) == "(no source recorded)");
}

BOOST_AUTO_TEST_CASE(an_entry_says_where_the_source_appeared)
{
    study::Record article = newSource("Hợp tác xã Việt Nam");
    article.values.set(fields::type, "article");
    article.values.set(fields::authors, "Nguyễn, T. H.; Trần, V.");
    article.values.set(fields::year, 2023);
    article.values.set(fields::title_en, "Cooperatives of Viet Nam");
    article.values.set(fields::container, "Journal of Cooperatives");
    article.values.set(fields::volume, "12");
    article.values.set(fields::number, "3");
    article.values.set(fields::pages, "1–20");
    article.values.set(fields::doi, "10.1000/182");
    BOOST_TEST(entry(article) ==
               "Nguyễn, T. H.; Trần, V. 2023. “Hợp tác xã Việt Nam” [Cooperatives of Viet Nam]. Journal of "
               "Cooperatives 12 (3): 1–20. https://doi.org/10.1000/182.");
    study::Record page = newSource("Social enterprises");
    page.values.set(fields::type, "webpage");
    page.values.set(fields::organisation, "Viet Nam Cooperative Alliance (VCA)");
    page.values.set(fields::date, Date{2024, 3, 20});
    page.values.set(fields::publisher, "VCA");
    page.values.set(fields::place, "Ha Noi");
    page.values.set(fields::url, "https://example.org/a");
    page.values.set(fields::accessed, Date{2026, 5, 3});
    BOOST_TEST(entry(page) == "VCA (Viet Nam Cooperative Alliance). 2024. Social enterprises. Ha Noi: VCA. "
                              "https://example.org/a (accessed 2026-05-03).");
}

BOOST_AUTO_TEST_CASE(an_address_that_no_document_may_carry_is_no_link)
{
    study::Record page = newSource("Page");
    page.values.set(fields::url, "javascript:alert(1)");
    const auto pk = save(page);
    const report::Material read = material();
    for (const report::Inline& piece :
         report::sourceEntry(read, *read.source(pk), report::publicationYear(*read.source(pk), "")))
        BOOST_TEST((piece.kind != report::Inline::Kind::link));
}

BOOST_AUTO_TEST_SUITE_END()
