#include "core/base/web_identifier.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;

BOOST_AUTO_TEST_SUITE(web_identifier)

BOOST_AUTO_TEST_CASE(one_doi_in_every_dress)
{
    for (const char* written :
         {"10.1000/AbC.1", "https://doi.org/10.1000/abc.1", "http://dx.doi.org/10.1000/ABC.1",
          "doi:10.1000/abc.1", "DOI 10.1000/abc.1 (accessed)"})
        BOOST_TEST(doiKey(written) == "10.1000/abc.1");
    for (const char* none : {"", "10.", "10.1/x", "version 10.2 / 3", "n10.1000/182", "10.1000/"})
        BOOST_TEST(doiKey(none) == "");
    BOOST_TEST(bareDoi("no doi") == "no doi");
}

BOOST_AUTO_TEST_CASE(one_address_in_every_dress)
{
    for (const char* written :
         {"https://www.Example.org/Report/", "http://example.org/Report", "example.org/Report#page=3",
          "https://example.org:443/Report?utm_source=x&fbclid=y"})
        BOOST_TEST(urlKey(written) == "example.org/Report");
    BOOST_TEST(urlKey("https://example.org/a?id=1&utm_medium=m&b=2") == "example.org/a?id=1&b=2");
    BOOST_TEST(urlKey("https://example.org/a?id=2") != urlKey("https://example.org/a?id=1"));
    BOOST_TEST(urlKey("https://example.org/A") != urlKey("https://example.org/a"));
    BOOST_TEST(urlKey("see the annex") == "");
    BOOST_TEST(urlKey("") == "");
    BOOST_TEST(urlHasPath("https://example.org/?id=1"));
    BOOST_TEST(!urlHasPath("https://www.example.org/"));
}

BOOST_AUTO_TEST_SUITE_END()
