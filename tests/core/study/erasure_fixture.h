#pragma once

#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/person.h"
#include "core/study/erasure.h"
#include "core/study/snapshots.h"
#include "tests/core/study/attachment_fixture.h"

namespace atlas::tests {

// Planted in every place where a person may stand; folded it is "planted zwyx".
inline constexpr const char* planted = "Plànted Zwyx";
inline constexpr const char* folded = "planted zwyx";
inline constexpr const char* planted_mail = "zwyx@example.org";

/// Names of the files below the folder whose bytes hold the text.
inline std::vector<std::string> filesWith(const std::filesystem::path& folder, const std::string& text)
{
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), {});
        if (bytes.find(text) != std::string::npos)
            found.push_back(entry.path().filename().string());
    }
    return found;
}

struct ErasureFixture : AttachmentFixture {
    study::Record someone{dictionary::layoutOf(dictionary::person::kind)};
    study::Record interview{dictionary::layoutOf(dictionary::fieldwork::kind)};

    /// A person with a past, cited by an interview that names them, with drafts and versions.
    void plant()
    {
        someone.study = studyPk;
        someone.values.set(dictionary::person::name, "Before Marriage Zwyx");
        someone.values.set(dictionary::person::email, planted_mail);
        someone.values.set(dictionary::person::position, "Director of Plànted Zwyx & Sons");
        done(door().save(someone));
        someone.values.set(dictionary::person::name, planted);
        someone.values.set(dictionary::common::note, "Plànted Zwyx prefers letters");
        done(door().save(someone));
        interview.study = studyPk;
        interview.values.set(dictionary::fieldwork::code, "INT-1");
        interview.values.set(dictionary::fieldwork::interviewer, someone.pk);
        interview.values.set(dictionary::fieldwork::recording_ref, "tape of Plànted Zwyx");
        done(door().save(interview));
        interview.values.set(dictionary::fieldwork::recording_ref, "second tape of Plànted Zwyx");
        done(door().save(interview));
        snapshot();
        auto typing = someone;
        typing.values.set(dictionary::person::phone, "0900 Plànted Zwyx");
        done(study::Drafts(*file).keep(typing));
        typing = interview;
        typing.values.set(dictionary::fieldwork::transcript_ref, "by Plànted Zwyx");
        done(study::Drafts(*file).keep(typing));
        snapshot();
    }
    void snapshot()
    {
        clock.advance(2000);
        take(study::takeSnapshot(*file, study::SnapshotReason::named, "kept", goOn));
    }
    study::Erased erase(study::Trial trial = study::Trial::no)
    {
        clock.advance(2000);
        return take(study::eraseRecord(*file, someone.layout(), someone.pk, trial, goOn));
    }
    void checkNothingIsLeft()
    {
        for (const char* trace : {planted, folded, planted_mail, "Zwyx", "zwyx"})
            for (const std::string& name : filesWith(folder.path(), trace))
                BOOST_ERROR(std::string(trace) + " stands in " + name);
    }
};

} // namespace atlas::tests
