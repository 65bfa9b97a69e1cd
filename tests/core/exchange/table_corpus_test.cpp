#include "tests/core/exchange/read_table.h"
#include "tests/core/exchange/temporary.h"

#include <boost/test/unit_test.hpp>

#include <map>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;

BOOST_AUTO_TEST_CASE(real_registers_are_read_whole)
{
    const auto folder = corpus();
    if (folder.empty())
        return;
    const auto registers = folder / "registers";
    const Table standard = readTable(registers / "coops-uk-standard" / "standard.Q2-2022.csv");
    BOOST_REQUIRE(standard.ok);
    BOOST_TEST(standard.rows.size() == 7272U);
    BOOST_TEST(standard.shape.header.size() == 30U);
    BOOST_TEST((std::all_of(standard.rows.begin(), standard.rows.end(),
                            [](const Line& row) { return row.cells.size() == 30; })));
    const Table foundations = readTable(registers / "russia-foundations" / "foundations_codes.csv");
    BOOST_REQUIRE(foundations.ok);
    BOOST_TEST(foundations.rows.size() == 21920U);
    BOOST_TEST(foundations.rows.at(0).cells.at(0) == "ФОНД \"+7\"");
    const Table utf16 = readTable(folder / "boundaries" / "vietnam-names" / "derived_wards_flat_utf16le.tsv");
    if (utf16.ok)
        BOOST_TEST(utf16.shape.dialect.delimiter == '\t');
}

/// Whatever the file, the reader ends with rows or with one error, and reads the same twice.
BOOST_AUTO_TEST_CASE(no_file_of_the_corpus_brings_the_reader_down)
{
    const auto folder = corpus();
    if (folder.empty())
        return;
    std::map<std::string, int> outcomes;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.file_size() > 20'000'000)
            continue;
        const Table table = readTable(entry.path());
        const std::string outcome = table.ok ? "read" : std::string(name(table.error.code));
        ++outcomes[outcome];
        if (entry.path().extension() == ".csv" && !table.ok)
            BOOST_TEST_MESSAGE(entry.path().filename().string()
                               << ": " << outcome << " row " << table.error.fact("row") << " "
                               << table.error.fact("detail"));
    }
    for (const auto& [outcome, files] : outcomes)
        BOOST_TEST_MESSAGE(outcome << ": " << files);
    BOOST_TEST(outcomes["read"] > 100);
}
