#include "core/dictionary/vocabulary_json.h"

#include <boost/test/unit_test.hpp>

#include <stdexcept>

using atlas::Date;
using atlas::dictionary::parseVocabulary;
using atlas::dictionary::Term;
using atlas::dictionary::Vocabulary;

BOOST_AUTO_TEST_CASE(a_list_is_read_whole)
{
    const Vocabulary list =
        parseVocabulary("form", R"({"key": "form", "source": "ILC 2022", "parent": "family",
        "unreviewed": ["vi"], "attributes": {"scheme": "ours", "colour": "red"},
        "terms": [{"code": "B", "parent": "X", "country": "VN", "en": "Old", "vi": "Cũ", "zh-Hant": "舊",
                   "valid_from": "2004-01-01", "valid_to": "2025-06-30", "successors": ["A"],
                   "attributes": {"colour": "blue"}},
                  {"code": "A", "en": "New"}]})");
    BOOST_TEST(list.source == "ILC 2022");
    BOOST_TEST(list.parent == "family");
    BOOST_TEST(list.unreviewed == std::vector<std::string>{"vi"});
    BOOST_REQUIRE(list.terms.size() == 2);
    const Term& old = list.terms[0];
    BOOST_TEST(old.code == "B");
    BOOST_TEST(old.parent == "X");
    BOOST_TEST(old.country == "VN");
    BOOST_TEST(old.label("vi") == "Cũ");
    BOOST_TEST(old.label("zh-Hant") == "舊");
    BOOST_TEST((old.validFrom == Date{2004, 1, 1}));
    BOOST_TEST((old.validTo == Date{2025, 6, 30}));
    BOOST_TEST(old.successors == std::vector<std::string>{"A"});
    BOOST_TEST(old.attribute("scheme") == "ours");
    BOOST_TEST(old.attribute("colour") == "blue");
    BOOST_TEST(list.find("A")->attribute("colour") == "red");
}

BOOST_AUTO_TEST_CASE(a_list_with_a_fault_is_refused_by_name)
{
    const std::vector<std::string> faulty{
        "",
        "[]",
        R"({"key": "other", "source": "s", "terms": []})",
        R"({"key": "form", "source": "", "terms": []})",
        R"({"key": "form", "source": "s"})",
        R"({"key": "form", "source": "s", "terms": [{"en": "No code"}]})",
        R"({"key": "form", "source": "s", "terms": [{"code": "A", "vi": "No English"}]})",
        R"({"key": "form", "source": "s", "terms": [{"code": 1, "en": "Number"}]})",
        R"({"key": "form", "source": "s", "terms": [{"code": "A", "en": "x", "sucessors": []}]})",
        R"({"key": "form", "source": "s", "terms": [{"code": "A", "en": "x", "valid_to": "2025-06-31"}]})",
    };
    for (const std::string& json : faulty)
        BOOST_CHECK_EXCEPTION(
            static_cast<void>(parseVocabulary("form", json)), std::runtime_error,
            [](const auto& fault) { return std::string(fault.what()).find("vocabulary form: ") == 0; });
}
