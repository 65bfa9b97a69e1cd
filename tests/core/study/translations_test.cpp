#include "core/study/translations.h"
#include "tests/core/study/fixture.h"

#include <boost/test/unit_test.hpp>

namespace atlas::tests {

namespace fields = dictionary::study;
using study::Translation;

namespace {

const std::string vietnamese = "Kinh tế xã hội và đoàn kết tại Việt Nam";

struct TranslationFixture : StudyFixture {
    const dictionary::Layout& layout = dictionary::layoutOf(fields::kind);

    study::Record stored() { return take(store().all({"study", {}, {}, {}})).front(); }
    std::string title(const std::string& language)
    {
        return take(study::Translations(*file).find(layout, stored().uid, fields::title, language));
    }
    std::int64_t actions() { return take(file->db().scalar("SELECT count(*) FROM action")); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(translations_suite, TranslationFixture)

BOOST_AUTO_TEST_CASE(a_translation_is_saved_with_its_record_as_one_step)
{
    auto record = stored();
    const auto revision = record.revision;
    const auto before = actions();
    record.values.set(fields::funder, "ILO");
    done(door().save(record, {{"title", "vi", "  " + vietnamese + " "}, {"subtitle", "vi", "Báo cáo"}}));
    BOOST_TEST(actions() == before + 1);
    BOOST_TEST(record.revision == revision + 1);
    BOOST_TEST(title("vi") == vietnamese);
    BOOST_TEST(title("km").empty());
    const auto texts = take(study::Translations(*file).of(layout, record.pk));
    BOOST_REQUIRE(texts.size() == 2U);
    BOOST_TEST((texts.front() == Translation{"title", "vi", vietnamese}));
    std::vector<study::Record> printed{record, record};
    done(study::Translations(*file).putInto(printed, "km"));
    BOOST_TEST((printed.front().values == record.values));
    done(study::Translations(*file).putInto(printed, "vi"));
    for (const study::Record& one : printed) {
        BOOST_TEST(one.values.text(fields::title) == vietnamese);
        BOOST_TEST(one.values.text(fields::funder) == "ILO");
    }
}

BOOST_AUTO_TEST_CASE(translations_alone_are_a_step_and_leave_the_revision)
{
    auto record = stored();
    const auto revision = record.revision;
    const auto before = actions();
    done(door().save(record, {{"title", "vi", vietnamese}}));
    BOOST_TEST(record.revision == revision);
    BOOST_TEST(actions() == before + 1);
    done(door().save(record, {{"title", "vi", vietnamese}, {"title", "km", ""}}));
    BOOST_TEST(actions() == before + 1);
    done(door().save(record, {{"title", "vi", ""}}));
    BOOST_TEST(title("vi").empty());
    BOOST_TEST(actions() == before + 2);
}

BOOST_AUTO_TEST_CASE(undo_and_redo_know_them_and_the_history_names_them)
{
    auto record = stored();
    done(door().save(record, {{"title", "vi", "Một"}}));
    done(door().save(record, {{"title", "vi", vietnamese}}));
    take(journal().undo());
    BOOST_TEST(title("vi") == "Một");
    take(journal().undo());
    BOOST_TEST(title("vi").empty());
    take(journal().redo());
    take(journal().redo());
    BOOST_TEST(title("vi") == vietnamese);
    const auto entry = take(journal().history(layout, record.pk)).front();
    BOOST_TEST(entry.column == "title@vi");
    BOOST_TEST(std::get<std::string>(entry.before) == "Một");
    BOOST_TEST(std::get<std::string>(entry.after) == vietnamese);
    // Somebody wrote past the journal: what stands there is not ours to take back.
    done(file->db().execute("UPDATE translation SET text = 'Khác'"));
    const auto blocked = journal().undo();
    BOOST_REQUIRE(!blocked.has_value());
    BOOST_TEST(name(blocked.error().code) == "undo_blocked");
    BOOST_TEST(title("vi") == "Khác");
}

BOOST_AUTO_TEST_CASE(the_file_opens_again_with_them)
{
    auto record = stored();
    done(door().save(record, {{"title", "vi", vietnamese}}));
    const auto path = file->path();
    file.reset();
    file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
    BOOST_TEST(title("vi") == vietnamese);
    take(journal().undo());
    BOOST_TEST(title("vi").empty());
}

BOOST_AUTO_TEST_CASE(what_the_dictionary_does_not_allow_is_refused)
{
    const auto refused = [&](const Translation& text) {
        auto record = stored();
        const auto saved = door().save(record, {text});
        return saved ? std::string() : std::string(name(saved.error().code));
    };
    BOOST_TEST(refused({"funder", "vi", "ILO"}) == "invalid_argument");
    BOOST_TEST(refused({"nothing", "vi", "x"}) == "invalid_argument");
    BOOST_TEST(refused({"title", "vi'; --", "x"}) == "invalid_argument");
    BOOST_TEST(refused({"title", "xx", "x"}) == "unknown_language");
    BOOST_TEST(refused({"title", "vi", std::string(201, 'x')}) == "record_refused");
    BOOST_TEST(refused({"title", "vi", "\xff\xfe"}) == "record_refused");
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM translation")) == 0);
}

BOOST_AUTO_TEST_CASE(a_new_record_comes_with_them_and_a_cancelled_write_leaves_none)
{
    study::Record record(layout);
    record.values.set(fields::country, "KG");
    record.values.set(fields::title, "Kyrgyzstan");
    record.values.set(fields::reference_year, 2023);
    done(door().save(record, {{"title", "ky", "Кыргызстан"}}));
    const auto find = [&] {
        return take(study::Translations(*file).find(layout, record.uid, fields::title, "ky"));
    };
    BOOST_TEST(find() == "Кыргызстан");
    take(journal().undo());
    BOOST_TEST(find().empty());
    take(journal().redo());
    BOOST_TEST(find() == "Кыргызстан");
    auto bulk = take(study::BulkWriter::begin(*file, study::ActionKind::import, "x"));
    study::Record another(layout);
    another.values.set(fields::country, "TH");
    done(bulk->insert(another, {{"title", "th", "ประเทศไทย"}}));
    done(bulk->close());
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM translation")) == 2);
    auto cancelled = take(study::BulkWriter::begin(*file, study::ActionKind::import, "y"));
    for (int row = 0; row < study::BulkWriter::chunk_rows + 1; ++row) {
        auto entity = newEntity("Row");
        done(cancelled->insert(entity, row == 0 ? std::vector<Translation>{{"description", "vi", "Hàng"}}
                                                : std::vector<Translation>()));
    }
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM translation")) == 3);
    done(cancelled->cancel());
    BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM translation")) == 2);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
