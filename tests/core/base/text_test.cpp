#include "core/base/text.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <thread>

namespace text = atlas::text;

BOOST_AUTO_TEST_SUITE(text_of_any_script)

BOOST_AUTO_TEST_CASE(utf8_is_checked_strictly)
{
    for (const char* good :
         {"", "coop", "hợp tác xã", "ខ្មែរ", "Ө ү ң", "\xf0\x9f\x8c\x8d", "\xef\xbf\xbd", "\xf4\x8f\xbf\xbf"})
        BOOST_TEST(text::isUtf8(good), good);
    for (const char* bad : {"\x80", "abcdefgh\xff", "\xc3", "\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80",
                            "\xf4\x90\x80\x80", "\xe1\xbb"})
        BOOST_TEST(!text::isUtf8(bad));
    BOOST_TEST(text::isUtf8(std::string_view("a\0b", 3)));
}

BOOST_AUTO_TEST_CASE(composes)
{
    BOOST_TEST(text::nfc("Ho\xcc\x9b\xcc\xa3p ta\xcc\x81\x63") == "Hợp tác");
    BOOST_TEST(text::nfc("Ho\xcc\xa3\xcc\x9bp") == "Hợp"); // marks in the other order
    BOOST_TEST(text::nfc("Й") == "Й");
    BOOST_TEST(text::nfc("plain") == "plain");
}

BOOST_AUTO_TEST_CASE(white_space_is_simplified)
{
    BOOST_TEST(text::simplified(" \t hợp\u00a0\u202f tác\r\n xã \u3000") == "hợp tác xã");
    BOOST_TEST(text::simplified("") == "");
    BOOST_TEST(text::simplified(" \n ") == "");
    BOOST_TEST(text::simplified("\ufeffId") == "Id");
    BOOST_TEST(text::simplified("កខ\u200bគ") == "កខ\u200bគ"); // a word boundary, not white space
    BOOST_TEST(text::simplified("a \xff b") == "a \xff b");
}

BOOST_AUTO_TEST_CASE(folds_latin_of_every_country)
{
    BOOST_TEST(text::fold("Hợp tác xã Đồng Tâm") == "hop tac xa dong tam");
    BOOST_TEST(text::fold("HỢP  TÁC XÃ ĐỒNG TÂM ") == "hop tac xa dong tam");
    BOOST_TEST(text::fold("İstanbul ILICA ılıca") == "istanbul ilica ilica");
    BOOST_TEST(text::fold("Straße STRASSE Łódź Ørsted Æsop Œuvre") ==
               "strasse strasse lodz orsted aesop oeuvre");
    BOOST_TEST(text::fold("N'Gor N’Gor Nʼgor") == "n'gor n'gor n'gor");
    BOOST_TEST(text::fold("ﬁne №5 ½ ＡＢＣ") == "fine no5 1/2 abc");
    BOOST_TEST(text::fold("co\u00adop") == "coop");
}

BOOST_AUTO_TEST_CASE(folds_cyrillic_and_greek)
{
    BOOST_TEST(text::fold("Ёлка Йод") == "елка иод");
    BOOST_TEST(text::fold("ӨНДӨР Үйлдвэр Ңуу") == "өндөр үилдвэр ңуу"); // letters of their own stay
    BOOST_TEST(text::fold("Ἀθῆναι ΣΟΦΟΣ σοφος") == "αθηναι σοφοσ σοφοσ");
}

BOOST_AUTO_TEST_CASE(keeps_vowels_where_marks_are_letters)
{
    BOOST_TEST(text::fold("សហគមន៍កសិកម្ម") == "សហគមន៍កសិកម្ម");
    BOOST_TEST(text::fold("สหกรณ์การเกษตร") == "สหกรณ์การเกษตร");
    BOOST_TEST(text::fold("กำ") == text::fold("กํา")); // the two ways to type sara am
    BOOST_TEST(text::fold("कृषि") == "कृषि");
    BOOST_TEST(text::fold("협동조합") == "협동조합");
    BOOST_TEST(text::fold("e\u0301 ក\u0301") == "e ក\u0301"); // the accent of the Latin letter only
}

// The five languages of the sample study, and neighbours, in one text of every kind of mark.
const std::vector<std::string> samples{
    "Hợp tác xã Đồng Tâm – Quỹ tín dụng nhân dân",
    "សហគមន៍កសិកម្មចម្រើនផលនៅខេត្តកំពង់ចាម",
    "สหกรณ์การเกษตรเมืองเชียงใหม่ จำกัด",
    "Хоршоо, нөхөрлөл ба ҮЙЛДВЭРЛЭЛИЙН холбоо",
    "Айыл чарба кооперативи «Ырыс»  № 7",
    "Société coopérative d’Œuvres, Łódź – ẞ ﬁ ½ Ǆ ŉ ΐ",
    "ສະຫະກອນກະສິກຳ သမဝါယမ 협동조합 協同組合 تعاونية",
    "\u1e9b\u0323 \u212b \u03d3\u0301 \u0345 \u1fb7 \u0390 q\u0323\u0307 İI\u0307",
};

BOOST_AUTO_TEST_CASE(folding_twice_changes_nothing)
{
    for (const std::string& sample : samples) {
        const std::string folded = text::fold(sample);
        BOOST_TEST(text::fold(folded) == folded);
        BOOST_TEST(text::nfc(folded) == folded);
    }
    for (char32_t c = 1; c < 0x30000; ++c) { // every character of the first three planes, after a letter
        if (c >= 0xd800 && c < 0xe000)
            continue;
        std::string one = "a";
        if (c < 0x80)
            one += static_cast<char>(c);
        else if (c < 0x800)
            one += {static_cast<char>(0xc0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3f))};
        else if (c < 0x10000)
            one += {static_cast<char>(0xe0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3f)),
                    static_cast<char>(0x80 | (c & 0x3f))};
        else
            one += {static_cast<char>(0xf0 | (c >> 18)), static_cast<char>(0x80 | ((c >> 12) & 0x3f)),
                    static_cast<char>(0x80 | ((c >> 6) & 0x3f)), static_cast<char>(0x80 | (c & 0x3f))};
        const std::string folded = text::fold(one);
        BOOST_REQUIRE_MESSAGE(text::fold(folded) == folded,
                              std::hex << static_cast<std::uint32_t>(c) << ' ' << folded);
        BOOST_REQUIRE(text::isUtf8(folded));
    }
}

BOOST_AUTO_TEST_CASE(collates_as_each_language_does)
{
    const auto before = [](const char* language, const char* left, const char* right) {
        return text::sortKey(left, language) < text::sortKey(right, language);
    };
    BOOST_TEST(before("vi", "dân", "đồng")); // đ is a letter of its own after d
    BOOST_TEST(before("vi", "dz", "đa"));
    BOOST_TEST(before("en", "Épargne", "Zébu"));
    BOOST_TEST(before("en", "eco", "Épargne"));
    BOOST_TEST(before("sv", "z", "ä"));
    BOOST_TEST(before("de", "ä", "z"));
    BOOST_TEST(before("th", "เก", "ขา")); // the vowel written before its consonant
    BOOST_TEST(text::sortKey("Ho\xcc\x9b\xcc\xa3p", "vi") == text::sortKey("Hợp", "vi"));
    BOOST_TEST(text::sortKey("", "vi") == text::sortKey({}, "vi"));
    BOOST_TEST(text::sortKey("b", "no language!") > text::sortKey("a", "../../etc"));
    BOOST_TEST(before("zz-Latn-ZZ", "a", "b"));
}

std::string withBars(std::string sample, std::string_view language)
{
    std::vector<std::size_t> breaks = text::lineBreaks(sample, language);
    BOOST_TEST(std::is_sorted(breaks.begin(), breaks.end()));
    for (auto position = breaks.rbegin(); position != breaks.rend(); ++position)
        sample.insert(*position, "|");
    return sample;
}

BOOST_AUTO_TEST_CASE(lines_break_at_words)
{
    BOOST_TEST(withBars("Hợp tác xã", "vi") == "Hợp |tác |xã");
    BOOST_TEST(withBars("a\u00a0b c-d", "en") == "a\u00a0b |c-|d");
    BOOST_TEST(text::lineBreaks("", "en").empty());
    BOOST_TEST(text::lineBreaks("word", "en").empty());
    BOOST_TEST(withBars("one\ntwo", "en") == "one\n|two");
}

BOOST_AUTO_TEST_CASE(scripts_without_spaces_break_at_dictionary_words)
{
    BOOST_TEST(withBars("สหกรณ์การเกษตร", "th") == "สหกรณ์|การเกษตร");
    BOOST_TEST(withBars("สหกรณ์การเกษตร", "en") == "สหกรณ์|การเกษตร"); // a Thai name in an English report
    BOOST_TEST(withBars("មនុស្សទាំងអស់កើតមកមានសេរីភាព", "km") == "មនុស្ស|ទាំងអស់|កើតមក|មាន|សេរីភាព");
    BOOST_TEST(withBars("ສະຫະກອນກະສິກຳ", "lo") == "ສະຫະກອນ|ກະສິກຳ");
    BOOST_TEST(withBars("မြန်မာနိုင်ငံသမဝါယမအသင်း", "my") == "မြန်မာနိုင်ငံ|သမဝါယမ|အသင်း");
}

BOOST_AUTO_TEST_CASE(length_counts_what_people_see)
{
    BOOST_TEST(text::length("") == 0U);
    BOOST_TEST(text::length("coop") == 4U);
    BOOST_TEST(text::length("a\r\nb") == 3U);
    BOOST_TEST(text::length("xã") == 2U);
    BOOST_TEST(text::length("xa\xcc\x83") == 2U);
    BOOST_TEST(text::length("\U0001f468\u200d\U0001f469\u200d\U0001f467") == 1U);
    BOOST_TEST(text::length("กำ") >= 1U);
}

BOOST_AUTO_TEST_CASE(threads_share_it)
{
    std::vector<std::string> keys(8);
    {
        std::vector<std::jthread> threads;
        threads.reserve(keys.size());
        for (std::size_t i = 0; i < keys.size(); ++i)
            threads.emplace_back([&key = keys[i]] {
                for (int round = 0; round < 50; ++round)
                    for (const char* language : {"vi", "th", "km", "mn", "ky", "en"})
                        key = text::sortKey("Đồng", language) + text::fold("Đồng") +
                              std::to_string(text::lineBreaks("ភាសាខ្មែរ", language).size());
            });
    }
    for (const std::string& key : keys)
        BOOST_TEST((key == keys.front()));
}

BOOST_AUTO_TEST_SUITE_END()
