#include "core/base/uid.h"
#include "tests/core/faults/child.h"
#include "tests/core/study/fixture.h"

#include <cstdlib>
#include <random>
#include <set>
#include <sstream>

namespace atlas::tests {

namespace entity = dictionary::entity;

namespace {

const SystemClock system_clock;

/// 100 in `./dev test --long`; a few in every run, so that a loss shows at once.
int kills()
{
    const char* wanted = std::getenv("ATLAS_KILLS");
    return wanted != nullptr ? std::atoi(wanted) : 6;
}

std::unique_ptr<study::StudyFile> openOrDie(const std::filesystem::path& path)
{
    auto file = study::StudyFile::open(path, study::DbMode::read_write, system_clock, identity());
    if (!file)
        ::_exit(2);
    return std::move(*file);
}

study::Record cooperative(std::int64_t studyPk, const std::string& name)
{
    study::Record record(dictionary::layoutOf(entity::kind));
    record.study = studyPk;
    record.uid = newUid(system_clock);
    record.values.set(entity::name, name);
    record.values.set(entity::sse_form, "COOP");
    return record;
}

/// Types letter by letter, keeping the draft after each field, saves, and imports a chunk now and then.
/// Reports what the file has confirmed: "draft uid name" and "save uid name".
void typeAndSave(const std::filesystem::path& path, std::int64_t studyPk, int round,
                 const Child::Report& report)
{
    const auto file = openOrDie(path);
    study::Door door(*file, vocabularies());
    study::Drafts drafts(*file);
    report("ready");
    for (int number = 0;; ++number) {
        const std::string name = "K" + std::to_string(round) + "-" + std::to_string(number);
        study::Record record = cooperative(studyPk, name);
        if (!drafts.keep(record))
            ::_exit(2);
        report("draft " + record.uid + " " + name);
        record.values.set(entity::founded_year, 2000 + number % 20);
        if (!drafts.keep(record) || !door.save(record))
            ::_exit(2);
        report("save " + record.uid + " " + name);
        if (number % 3 != 2)
            continue;
        auto bulk = study::BulkWriter::begin(*file, study::ActionKind::import, "register.csv");
        if (!bulk)
            ::_exit(2);
        for (int row = 0; row < 3000; ++row) {
            auto imported = cooperative(studyPk, "import");
            if (!(*bulk)->insert(imported))
                ::_exit(2);
        }
        if (!(*bulk)->close())
            ::_exit(2);
        report("import");
    }
}

struct Confirmed {
    std::set<std::string> saved;
    std::string drafted; ///< uid of the last draft that was not yet saved
    int imports = 0;
};

Confirmed read(const std::string& said)
{
    Confirmed confirmed;
    std::istringstream lines(said);
    for (std::string word, uid, name; lines >> word;) {
        if (word == "draft" && lines >> uid >> name)
            confirmed.drafted = uid;
        else if (word == "save" && lines >> uid >> name) {
            confirmed.saved.insert(uid);
            confirmed.drafted.clear();
        } else if (word == "import")
            ++confirmed.imports;
    }
    return confirmed;
}

} // namespace

BOOST_FIXTURE_TEST_CASE(a_killed_program_loses_nothing_it_had_confirmed, StudyFixture)
{
    const auto path = file->path();
    file.reset();
    const dictionary::Layout& layout = dictionary::layoutOf(entity::kind);
    std::mt19937 random(std::random_device{}());
    std::size_t savedBefore = 0;
    int importsBefore = 0;
    for (int round = 0; round < kills(); ++round) {
        Child child([&](const Child::Report& report) { typeAndSave(path, studyPk, round, report); });
        const Confirmed confirmed = read(child.killAfter(static_cast<int>(random() % 1000)));
        file = take(study::StudyFile::open(path, study::DbMode::read_write, clock, identity()));
        for (const std::string& uid : confirmed.saved)
            BOOST_TEST(store().findByUid(layout, uid).has_value(),
                       "a saved record is lost in round " << round);
        if (!confirmed.drafted.empty())
            BOOST_TEST((take(study::Drafts(*file).find(layout, confirmed.drafted)).has_value() ||
                        store().findByUid(layout, confirmed.drafted).has_value()),
                       "a draft is lost in round " << round);
        // An import is there whole or not at all, and the one that was cut off has left no row.
        const std::int64_t imported =
            take(file->db().scalar("SELECT count(*) FROM entity WHERE name = 'import'"));
        BOOST_TEST(imported % 3000 == 0);
        BOOST_TEST(imported / 3000 >= importsBefore + confirmed.imports);
        BOOST_TEST(take(file->db().scalar("SELECT count(*) FROM action WHERE state = 0")) == 0);
        BOOST_TEST(take(file->db().scalar(
                       "SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'")) == 0);
        importsBefore = static_cast<int>(imported / 3000);
        savedBefore += confirmed.saved.size();
        file.reset();
    }
    BOOST_TEST(savedBefore > 0U);
    BOOST_TEST_MESSAGE(kills() << " kills, " << savedBefore << " saves confirmed, none lost");
}

} // namespace atlas::tests
