#pragma once

#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "core/study/record_store.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <memory>
#include <string>

#include <unistd.h>

namespace atlas::tests {

/// A folder of its own that goes with the test.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "sse-atlas-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline const dictionary::Vocabularies& vocabularies()
{
    static const dictionary::Vocabularies all;
    return all;
}

inline study::Identity identity()
{
    return {"Researcher", "Team A", "01890a5d-ac96-774b-bcce-b302099a8057"};
}

inline std::string explain(const Error& error)
{
    std::string text(name(error.code));
    for (const Fact& fact : error.facts)
        text += " " + fact.name + "=" + fact.value;
    return text;
}

template <typename T>
T take(Result<T> result)
{
    if (!result)
        BOOST_FAIL(explain(result.error()));
    return std::move(*result);
}

inline void done(const Result<void>& result)
{
    if (!result)
        BOOST_FAIL(explain(result.error()));
}

/// An open file with the country study of Viet Nam in it.
struct StudyFixture {
    TemporaryFolder folder;
    FixedClock clock{1'700'000'000'000};
    std::unique_ptr<study::StudyFile> file;
    std::int64_t studyPk = 0;

    StudyFixture()
    {
        file = take(study::StudyFile::create(folder / "test.ssestudy", clock, identity()));
        studyPk = addStudy("VN", "Mapping of Viet Nam");
    }
    [[nodiscard]] study::Door door() { return {*file, vocabularies()}; }
    [[nodiscard]] study::RecordStore store() { return study::RecordStore(*file); }
    [[nodiscard]] study::Journal journal() { return study::Journal(*file); }

    std::int64_t addStudy(const char* country, const char* title)
    {
        study::Record record(dictionary::layoutOf(dictionary::study::kind));
        record.values.set(dictionary::study::country, country);
        record.values.set(dictionary::study::title, title);
        record.values.set(dictionary::study::reference_year, 2023);
        done(door().save(record));
        return record.pk;
    }
    [[nodiscard]] study::Record newEntity(const std::string& name) const
    {
        study::Record record(dictionary::layoutOf(dictionary::entity::kind));
        record.study = studyPk;
        record.values.set(dictionary::entity::name, name);
        record.values.set(dictionary::entity::sse_form, "COOP");
        return record;
    }
    study::Record addEntity(const std::string& name)
    {
        study::Record record = newEntity(name);
        done(door().save(record));
        return record;
    }
    void reopen(study::DbMode mode = study::DbMode::read_write)
    {
        const auto path = file->path();
        file.reset();
        file = take(study::StudyFile::open(path, mode, clock, identity()));
    }
    [[nodiscard]] std::int64_t entities() { return take(store().count({"entity", {}, {}, {}})); }
};

} // namespace atlas::tests
