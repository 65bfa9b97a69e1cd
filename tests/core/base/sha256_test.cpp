#include "core/base/sha256.h"

#include <boost/test/unit_test.hpp>

namespace atlas::tests {

namespace {

std::string hash(std::string_view bytes, std::size_t piece)
{
    Sha256 sum;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        sum.add(bytes.substr(at, piece));
    return sum.hex();
}

} // namespace

BOOST_AUTO_TEST_SUITE(sha256)

// The examples of FIPS 180-4 (csrc.nist.gov, "SHA256").
BOOST_AUTO_TEST_CASE(examples_of_the_standard)
{
    BOOST_TEST(hash("", 1) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(hash("abc", 1) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    BOOST_TEST(hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 7) ==
               "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    BOOST_TEST(hash(std::string(1'000'000, 'a'), 4096) ==
               "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

BOOST_AUTO_TEST_CASE(pieces_do_not_matter)
{
    for (std::size_t size = 50; size < 140; ++size) {
        std::string bytes(size, '\0');
        for (std::size_t i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 7);
        BOOST_TEST(hash(bytes, 1) == hash(bytes, 1000));
    }
}

BOOST_AUTO_TEST_CASE(what_is_one)
{
    BOOST_TEST(isSha256(std::string(64, 'a')));
    BOOST_TEST(!isSha256(std::string(63, 'a')));
    BOOST_TEST(!isSha256(std::string(64, 'A')));
    BOOST_TEST(!isSha256("../../../../etc/passwd/0000000000000000000000000000000000000000"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
