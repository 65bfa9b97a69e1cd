#include "core/study/attachment_name.h"

#include "core/base/text.h"

#include <boost/test/unit_test.hpp>

namespace atlas::tests {

BOOST_AUTO_TEST_SUITE(attachment_name)

BOOST_AUTO_TEST_CASE(hostile_names_are_tamed)
{
    const auto tame = [](std::string_view name) { return study::tameFileName(name); };
    BOOST_TEST(tame("scan 1.pdf") == "scan 1.pdf");
    BOOST_TEST(tame("Phiếu đồng ý.pdf") == "Phiếu đồng ý.pdf");
    BOOST_TEST(tame("../../etc/passwd") == "passwd");
    BOOST_TEST(tame("C:\\Windows\\system32\\cmd.exe") == "cmd.exe");
    BOOST_TEST(tame(std::string_view("a\0b\n.pdf", 8)) == "a_b_.pdf");
    BOOST_TEST(tame(".bashrc") == "bashrc");
    BOOST_TEST(tame("-rf") == "rf");
    BOOST_TEST(tame("") == "file");
    BOOST_TEST(tame("...") == "file");
    BOOST_TEST(tame("/") == "file");
    BOOST_TEST(tame("con|pipe?.txt") == "con_pipe_.txt");
    BOOST_TEST(tame("photo\u202egpj.exe") == "photogpj.exe");
    BOOST_TEST(tame("\xff\xfe.pdf") == "__.pdf");
}

BOOST_AUTO_TEST_CASE(long_names_are_cut_between_characters)
{
    std::string khmer;
    for (int i = 0; i < 200; ++i)
        khmer += "ស";
    const std::string shortened = study::tameFileName(khmer + ".pdf");
    BOOST_TEST(shortened.size() <= 120U);
    BOOST_TEST(shortened.size() > 110U);
    BOOST_TEST((shortened.substr(shortened.size() - 4) == ".pdf"));
    BOOST_TEST(text::isUtf8(shortened));
}

BOOST_AUTO_TEST_CASE(only_what_is_looked_at_is_opened)
{
    for (const char* name : {"a.pdf", "A.PDF", "photo.jpeg", "talk.mp3", "film.mp4", "notes.odt", "t.csv"})
        BOOST_TEST(study::isShownOnly(name), name);
    for (const char* name : {"a.desktop", "a.sh", "a.exe", "a.pdf.exe", "a.jar", "a.html", "a.docm", "a.xlsm",
                             "a.py", "a.AppImage", "a.url", "pdf", "", "a."})
        BOOST_TEST(!study::isShownOnly(name), name);
}

BOOST_AUTO_TEST_CASE(what_a_document_is_a_person_has_to_say)
{
    BOOST_TEST(study::likelyPurpose("talk.M4A") == "recording");
    BOOST_TEST(study::likelyPurpose("film.mp4") == "recording");
    BOOST_TEST(study::likelyPurpose("site.jpg") == "photograph");
    BOOST_TEST(study::likelyPurpose("form.pdf") == "");
    BOOST_TEST(study::likelyPurpose("unknown") == "");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
