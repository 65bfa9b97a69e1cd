#pragma once

#include "core/base/result.h"
#include "core/study/entry_comparison.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace atlas::study {
class StudyFile;
}

/// How often typing goes wrong, from records that were typed twice.
namespace atlas::analysis {

/// How often two entries differed in one field.
struct FieldErrors {
    const dictionary::Layout* layout = nullptr;
    const dictionary::Field* field = nullptr; ///< nullptr: parts that only one of the two typed
    std::int64_t subject = 0;                 ///< study::ComparedField::subject
    std::int64_t compared = 0;
    std::int64_t different = 0;
    std::int64_t open = 0; ///< of the different ones, those that nobody has settled

    bool operator==(const FieldErrors&) const = default;
};

/// How often one person erred, in first and second entries alike. An error is a difference that was settled
/// with another value than theirs; where neither value was kept both erred.
struct PersonErrors {
    std::string person;
    std::int64_t compared = 0; ///< fields they typed that were compared
    std::int64_t errors = 0;
    std::int64_t open = 0; ///< differences that nobody has settled: whose error they are is not known

    bool operator==(const PersonErrors&) const = default;
};

struct EntryErrors {
    std::vector<FieldErrors> fields;   ///< in the order of the dictionary, parts last
    std::vector<PersonErrors> persons; ///< by name
    std::int64_t records = 0;
    std::int64_t compared = 0;
    std::int64_t different = 0;
    std::int64_t open = 0;

    bool operator==(const EntryErrors&) const = default;
};

/// part / of; nothing for 0 of 0, which is no rate at all.
[[nodiscard]] std::optional<double> rate(std::int64_t part, std::int64_t of);

/// One record typed twice.
struct ComparedEntry {
    std::string firstTypist, secondTypist;
    std::span<const study::ComparedField> fields;
    const study::Settlements* settled = nullptr;
};

/// Adds up records of any kinds.
class EntryTally {
public:
    void add(const ComparedEntry& entry);
    [[nodiscard]] EntryErrors result() const;

private:
    struct Place {
        std::size_t layout = 0; ///< in dictionary order
        std::size_t field = 0;
        std::int64_t subject = 0;
        bool operator<(const Place& other) const
        {
            return std::tie(layout, field, subject) < std::tie(other.layout, other.field, other.subject);
        }
    };
    std::map<Place, FieldErrors> m_fields;
    std::map<std::string, PersonErrors> m_persons;
    std::int64_t m_records = 0;
};

/// Of every record in scope that has its second entry, of one kind or, with nullptr, of all.
[[nodiscard]] Result<EntryErrors> entryErrors(const study::StudyFile& file,
                                              std::span<const std::int64_t> studies,
                                              const dictionary::Layout* kind);

} // namespace atlas::analysis
