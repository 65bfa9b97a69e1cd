#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/person.h"
#include "core/study/erasure.h"
#include "core/study/snapshots.h"
#include "tests/core/study/double_entry_fixture.h"

#include <fstream>
#include <iterator>

namespace atlas::tests {

namespace {

namespace fs = std::filesystem;
namespace person = dictionary::person;
namespace fieldwork = dictionary::fieldwork;

constexpr const char* planted = "Plànted \"Zwyx\"";

bool goOn(std::int64_t, std::int64_t)
{
    return true;
}

struct ErasedEntries : DoubleEntryFixture {
    study::Record someone{dictionary::layoutOf(person::kind)};
    study::Record interview{dictionary::layoutOf(fieldwork::kind)};
    std::int64_t ofPerson = 0, ofInterview = 0, waiting = 0;

    std::int64_t markOne(const study::Record& record, const dictionary::Field& by)
    {
        study::Marking marking;
        marking.layout = &record.layout();
        marking.identifying = &by;
        take(study::markForSecondEntry(*file, std::vector{record.pk}, marking, {}));
        return list().back().pk;
    }
    /// A person and an interview with them, both typed twice, and a second entry of them half typed.
    void plant()
    {
        someone.study = studyPk;
        someone.values.set(person::name, planted);
        someone.values.set(person::phone, "0900 Zwyx");
        done(door().save(someone));
        interview.study = studyPk;
        interview.values.set(fieldwork::code, "INT-1");
        interview.values.set(fieldwork::interviewer, someone.pk);
        interview.values.set(fieldwork::recording_ref, std::string("tape of ") + planted);
        done(door().save(interview));
        ofPerson = markOne(someone, person::position);
        ofInterview = markOne(interview, fieldwork::code);
        typeAgain(ofPerson, [](study::TypedRecord& again) { again.values.set(person::phone, "Zwyx 0901"); });
        typeAgain(ofInterview, [](study::TypedRecord& again) {
            again.values.set(fieldwork::recording_ref, std::string("first tape of ") + planted);
        });
        auto later = interview;
        later.pk = 0;
        later.uid.clear();
        later.values.set(fieldwork::code, "INT-2");
        later.values.clear(fieldwork::recording_ref);
        done(door().save(later));
        waiting = markOne(later, fieldwork::code);
        auto typed = take(study::beginSecondEntry(*file, list().back()));
        typed.values.set(fieldwork::recording_ref, std::string("half ") + planted);
        done(study::keepSecondEntry(*file, list().back(), typed));
        clock.advance(2000);
        take(study::takeSnapshot(*file, study::SnapshotReason::named, "kept", goOn));
    }
    [[nodiscard]] std::vector<std::string> filesWith(const std::string& text) const
    {
        std::vector<std::string> found;
        for (const auto& one : fs::recursive_directory_iterator(folder.path())) {
            if (!one.is_regular_file())
                continue;
            std::ifstream stream(one.path(), std::ios::binary);
            const std::string bytes((std::istreambuf_iterator<char>(stream)), {});
            if (bytes.find(text) != std::string::npos)
                found.push_back(one.path().filename().string());
        }
        return found;
    }
    [[nodiscard]] std::string storedState(std::int64_t entry)
    {
        const auto& layout = dictionary::layoutOf(dictionary::double_entry::kind);
        return std::string(take(store().find(layout, entry)).values.text(dictionary::double_entry::state));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(erasing_second_entries, ErasedEntries)

BOOST_AUTO_TEST_CASE(the_name_is_in_no_second_entry_of_study_and_versions)
{
    plant();
    BOOST_TEST(filesWith("Zwyx").size() >= 2U);
    clock.advance(2000);
    const auto erased = take(study::eraseRecord(*file, someone.layout(), someone.pk, study::Trial::no, goOn));
    BOOST_TEST(erased.drafts == 1);
    file.reset();
    for (const std::string& name : filesWith("Zwyx"))
        BOOST_ERROR("the name stands in " + name);
    for (const std::string& name : filesWith("zwyx"))
        BOOST_ERROR("the folded name stands in " + name);
    file =
        take(study::StudyFile::open(folder / "test.ssestudy", study::DbMode::read_write, clock, identity()));
    BOOST_TEST(storedState(ofPerson) == "erased");
    BOOST_TEST(storedState(ofInterview) == "erased");
    BOOST_TEST(list().empty());
    BOOST_TEST(!take(journal().undoable()).has_value());
}

BOOST_AUTO_TEST_CASE(a_second_entry_that_does_not_name_the_person_stays)
{
    plant();
    openAs("Researcher");
    auto other = interview;
    other.pk = 0;
    other.uid.clear();
    other.values.set(fieldwork::code, "INT-3");
    other.values.set(fieldwork::recording_ref, "tape 3");
    done(door().save(other));
    const std::int64_t entry = markOne(other, fieldwork::code);
    typeAgain(entry, [](study::TypedRecord& again) { again.values.set(fieldwork::recording_ref, "tape 8"); });
    clock.advance(2000);
    take(study::eraseRecord(*file, someone.layout(), someone.pk, study::Trial::no, goOn));
    BOOST_REQUIRE_EQUAL(list().size(), 1U);
    BOOST_TEST(list().front().pk == entry);
    BOOST_TEST(!take(study::readEntryPair(*file, entry))->compared.empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
