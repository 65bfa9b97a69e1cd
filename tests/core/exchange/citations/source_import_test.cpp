#include "core/exchange/citations/source_import.h"

#include "core/dictionary/kinds/source.h"
#include "tests/core/exchange/citations/citation_fixture.h"
#include "tests/core/study/fixture.h"

#include <fstream>

namespace atlas::tests {

namespace fields = dictionary::source;
using namespace atlas::exchange;
using study::Record;

namespace {

struct SourceFixture : StudyFixture {
    std::int64_t add(const char* title, int year, const char* doi = "")
    {
        Record record(dictionary::layoutOf(fields::kind));
        record.study = studyPk;
        record.values.set(fields::title, title);
        record.values.set(fields::year, year);
        record.values.set(fields::doi, doi);
        done(door().save(record));
        return record.pk;
    }
    [[nodiscard]] SourcePreview preview(const std::string& text, const char* name = "library.ris")
    {
        std::ofstream(folder / name) << text;
        return take(previewSources(*file, vocabularies(), folder / name, studyPk));
    }
    [[nodiscard]] SourceImport import(const SourcePreview& preview)
    {
        return take(importSources(*file, vocabularies(), preview.sources, studyPk, "library.ris"));
    }
    [[nodiscard]] Record stored(std::int64_t pk)
    {
        return take(store().find(dictionary::layoutOf(fields::kind), pk));
    }
    [[nodiscard]] std::int64_t sources() { return take(store().count({"source", {}, {}, {}})); }
};

constexpr const char* mapping = "TY  - RPRT\nAU  - Lan, Nguyen\nTI  - Mapping of cooperatives in Viet Nam\n"
                                "PY  - 2023\nDO  - 10.1000/182\nPB  - ILO\nER  - \n";
constexpr const char* survey = "TY  - JOUR\nAU  - Sok, Dara\nTI  - A survey of mutual health funds\n"
                               "PY  - 2021\nJO  - Journal of Cooperation\nER  - \n";

} // namespace

BOOST_FIXTURE_TEST_SUITE(source_import, SourceFixture)

BOOST_AUTO_TEST_CASE(stopped_at_any_record_nothing_comes_in)
{
    const SourcePreview seen = preview(std::string(mapping) + survey);
    const auto before = take(journal().actions(100)).size();
    int stops = 0;
    for (int last = 0;; ++last) {
        int asked = 0;
        const auto outcome = importSources(*file, vocabularies(), seen.sources, studyPk, "library.ris",
                                           [&] { return asked++ < last; });
        if (outcome)
            break;
        BOOST_TEST(std::string(name(outcome.error().code)) == "cancelled");
        BOOST_TEST(sources() == 0);
        BOOST_TEST(take(journal().actions(100)).size() == before);
        ++stops;
    }
    BOOST_TEST(stops == 6); // twice when read, checked, written
    BOOST_TEST(sources() == 2);
}

BOOST_AUTO_TEST_CASE(new_references_become_sources_in_one_step)
{
    const auto before = take(journal().actions(100)).size();
    const SourcePreview seen = preview(std::string(mapping) + survey);
    BOOST_REQUIRE(seen.sources.size() == 2);
    BOOST_TEST(sources() == 0); // a preview writes nothing
    BOOST_TEST((seen.sources[0].choice == SourceChoice::add));
    BOOST_TEST((import(seen) == SourceImport{2, 0, 0}));
    BOOST_TEST(sources() == 2);
    BOOST_TEST(take(journal().actions(100)).size() == before + 1);
    BOOST_TEST(take(journal().undoable())->subject == "library.ris");
    take(journal().undo());
    BOOST_TEST(sources() == 0);
}

BOOST_AUTO_TEST_CASE(a_source_that_is_there_is_filled_and_never_overwritten)
{
    const std::int64_t pk = add("Mapping of cooperatives", 2020, "https://doi.org/10.1000/182");
    const SourcePreview seen = preview(mapping);
    BOOST_TEST(seen.sources[0].existing == pk);
    BOOST_TEST(seen.sources[0].existingTitle == "Mapping of cooperatives");
    BOOST_TEST((seen.sources[0].matches.front() == analysis::SourceMatch::doi));
    BOOST_TEST((seen.sources[0].choice == SourceChoice::update));
    BOOST_TEST(seen.sources[0].fills > 0);
    BOOST_TEST((import(seen) == SourceImport{0, 1, 0}));
    const Record filled = stored(pk);
    BOOST_TEST(filled.values.text(fields::title) == "Mapping of cooperatives");
    BOOST_TEST(filled.values.integer(fields::year).value() == 2020);
    BOOST_TEST(filled.values.text(fields::authors) == "Lan, Nguyen");
    BOOST_TEST(filled.values.text(fields::publisher) == "ILO");
    // Now there is nothing left to fill.
    const SourcePreview again = preview(mapping);
    BOOST_TEST((again.sources[0].choice == SourceChoice::skip));
    BOOST_TEST((import(again) == SourceImport{0, 0, 1}));
    take(journal().undo());
    BOOST_TEST(!stored(pk).values.has(fields::authors));
}

BOOST_AUTO_TEST_CASE(what_is_typed_into_a_source_that_is_filled_stays)
{
    const std::int64_t pk = add("Mapping of cooperatives", 2020, "https://doi.org/10.1000/182");
    Record typing = stored(pk);
    typing.values.set(fields::place, "Hà Nội");
    done(study::Drafts(*file).keep(typing));
    BOOST_TEST((import(preview(mapping)) == SourceImport{0, 1, 0}));
    BOOST_TEST(stored(pk).values.text(fields::publisher) == "ILO");
    const auto draft = take(study::Drafts(*file).find(typing.layout(), typing.uid));
    BOOST_REQUIRE(draft.has_value());
    BOOST_TEST(draft->record.values.text(fields::place) == "Hà Nội");
}

BOOST_AUTO_TEST_CASE(title_and_year_make_one_source_and_a_reason_for_a_gap_stays)
{
    Record record(dictionary::layoutOf(fields::kind));
    record.study = studyPk;
    record.values.set(fields::title, "A Survey of Mutual Health Funds");
    record.values.set(fields::year, 2021);
    record.values.setMissing(fields::container, "not_known");
    done(door().save(record));
    const SourcePreview seen = preview(survey);
    BOOST_TEST(seen.sources[0].existing == record.pk);
    (void)import(seen);
    BOOST_TEST(stored(record.pk).values.text(fields::authors) == "Sok, Dara");
    BOOST_TEST(!stored(record.pk).values.has(fields::container));
    // Another year is another source, and so is one of another study.
    add("Mapping of cooperatives in Viet Nam", 2019);
    BOOST_TEST(preview("TY  - RPRT\nTI  - Mapping of cooperatives in Viet Nam\nPY  - 2023\nER  - \n")
                   .sources[0]
                   .existing == 0);
    const std::int64_t abroad = addStudy("KH", "Another");
    BOOST_TEST(
        take(previewSources(*file, vocabularies(), folder / "library.ris", abroad)).sources[0].existing == 0);
}

BOOST_AUTO_TEST_CASE(a_reference_that_stands_twice_in_the_file_is_taken_once)
{
    const SourcePreview seen = preview(std::string(mapping) + survey + mapping);
    BOOST_REQUIRE(seen.sources.size() == 3);
    BOOST_TEST((seen.sources[0].choice == SourceChoice::add));
    BOOST_TEST(!seen.sources[0].earlier.has_value());
    BOOST_TEST((seen.sources[2].choice == SourceChoice::skip));
    BOOST_TEST(seen.sources[2].earlier.value() == 0U);
    BOOST_TEST((import(seen) == SourceImport{2, 0, 1}));
}

BOOST_AUTO_TEST_CASE(a_value_that_no_field_holds_is_left_out_and_told)
{
    const std::string pages(400, '7');
    const SourcePreview seen =
        preview("TY  - JOUR\nTI  - A survey of funds\nPY  - 2021\nSP  - " + pages + "\nER  - \n");
    BOOST_REQUIRE(seen.sources.size() == 1);
    BOOST_TEST(seen.problemCount == 1);
    BOOST_TEST(plain(seen.problems.at(0).text).find("Pages is left out") != std::string::npos);
    BOOST_TEST(!seen.sources[0].values.has(fields::pages));
    BOOST_TEST((import(seen) == SourceImport{1, 0, 0}));
}

BOOST_AUTO_TEST_CASE(two_references_fill_one_source_together)
{
    const std::int64_t pk = add("Mapping of cooperatives in Viet Nam", 2023, "10.1000/182");
    SourcePreview seen = preview("TY  - RPRT\nTI  - Mapping of cooperatives in Viet Nam\nDO  - 10.1000/182\n"
                                 "PB  - ILO\nER  - \nTY  - RPRT\nTI  - Mapping\nDO  - 10.1000/182\n"
                                 "CY  - Geneva\nER  - \n");
    for (SourceProposal& source : seen.sources)
        source.choice = SourceChoice::update;
    BOOST_TEST((import(seen) == SourceImport{0, 2, 0}));
    BOOST_TEST(stored(pk).values.text(fields::publisher) == "ILO");
    BOOST_TEST(stored(pk).values.text(fields::place) == "Geneva");
    // One that is gone by then comes in anew.
    done(door().remove(dictionary::layoutOf(fields::kind), pk));
    BOOST_TEST((import(seen) == SourceImport{2, 0, 0}));
}

BOOST_AUTO_TEST_CASE(what_is_no_bibliography_is_refused)
{
    std::ofstream(folder / "table.csv") << "a,b\n1,2\n";
    const auto refused = previewSources(*file, vocabularies(), folder / "table.csv", studyPk);
    BOOST_TEST((refused.error().code == ErrorCode::no_references));
    std::ofstream(folder / "stop.ris") << mapping;
    const auto stopped =
        previewSources(*file, vocabularies(), folder / "stop.ris", studyPk, [] { return false; });
    BOOST_TEST((stopped.error().code == ErrorCode::cancelled));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
