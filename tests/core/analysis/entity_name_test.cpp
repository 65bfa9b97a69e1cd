#include "core/analysis/entity_name.h"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace atlas;
using namespace atlas::analysis;

namespace {

const LegalFormWords& forms()
{
    static const LegalFormWords words = LegalFormWords::embedded();
    return words;
}

std::string bare(std::string_view name)
{
    std::string text;
    for (const std::string& word : entityName(name, forms()).words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

double alike(std::string_view left, std::string_view right)
{
    return similarity(entityName(left, forms()), entityName(right, forms()));
}

} // namespace

BOOST_AUTO_TEST_SUITE(entity_name)

BOOST_AUTO_TEST_CASE(legal_forms_of_each_language_go)
{
    BOOST_TEST(bare("Hợp tác xã nông nghiệp Đồng Tâm") == "dong tam");
    BOOST_TEST(bare("HTX Đồng Tâm") == "dong tam");
    BOOST_TEST(bare("Công ty TNHH MTV “Đồng Tâm”") == "dong tam");
    BOOST_TEST(bare("สหกรณ์การเกษตรเมืองเชียงใหม่ จำกัด") == bare("เมืองเชียงใหม่"));
    BOOST_TEST(bare("សហគមន៍កសិកម្ម សាមគ្គី") == bare("សាមគ្គី"));
    BOOST_TEST(bare("ОсОО «Достук»") == bare("Достук"));
    BOOST_TEST(bare("Айыл чарба кооперативи \"Достук\"") == bare("Достук"));
    BOOST_TEST(bare("Алтан тал хоршоо") == bare("Алтан тал"));
    BOOST_TEST(bare("Dong Tam Co-operative") == "dong tam");
    BOOST_TEST(bare("Dong Tam Co., Ltd.") == "dong tam");
}

BOOST_AUTO_TEST_CASE(what_is_part_of_the_name_stays)
{
    BOOST_TEST(bare("Hợp tác xã Hội An") == "hoi an");
    BOOST_TEST(bare("Hợp tác xã nông nghiệp") == "hop tac xa nong nghiep");
    BOOST_TEST(bare("HTX") == "htx");
    BOOST_TEST(bare("สหกรณ์") == bare("สหกรณ์ "));
    BOOST_TEST(!bare("สหกรณ์").empty());
    BOOST_TEST(bare("Tân Hội") == "tan");
    BOOST_TEST(bare("...") == "");
}

BOOST_AUTO_TEST_CASE(alike_is_a_number)
{
    BOOST_TEST(alike("Hợp tác xã Đồng Tâm", "HTX DONG TAM") == 1);
    BOOST_TEST(alike("Đồng Tâm", "Tâm Đồng") == 1);
    BOOST_TEST(alike("Dongtam", "Đồng Tâm") == 1);
    BOOST_TEST(alike("Đồng Tâm Phát", "Đồng Tâm") > 0.75);
    BOOST_TEST(alike("Thanh Conng", "Thanh Công") > 0.75);
    BOOST_TEST(alike("Đồng Tâm", "Hòa Bình") < 0.3);
    BOOST_TEST(alike("สหกรณ์การเกษตรเมืองเชียงใหม่", "สหกรณ์เมืองเชียงใหม จำกัด") > 0.75);
    BOOST_TEST(alike("Tổ hợp tác số 1", "Tổ hợp tác số 2") <= 0.7);
    BOOST_TEST(alike("HTX 19/5", "HTX 19-05") == 1);
    BOOST_TEST(alike("", "") == 0);
}

BOOST_AUTO_TEST_CASE(alike_both_ways_and_with_itself)
{
    const std::vector<const char*> words{"HTX", "Đồng", "Tâm", "số", "1", "02", "สหกรณ์", "Достук", "«", "an"};
    std::mt19937 random(31);
    const auto name = [&] {
        std::string text;
        for (std::size_t n = random() % 5; n > 0; --n)
            text += std::string(words[random() % words.size()]) + " ";
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        const std::string left = name();
        const std::string right = name();
        const double one = alike(left, right);
        BOOST_REQUIRE_EQUAL(one, alike(right, left));
        BOOST_REQUIRE(one >= 0 && one <= 1);
        BOOST_REQUIRE_EQUAL(alike(left, left), entityName(left, forms()).empty() ? 0 : 1);
    }
}

BOOST_AUTO_TEST_SUITE_END()
