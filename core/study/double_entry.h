#pragma once

#include "core/study/entry_comparison.h"
#include "core/study/study_file.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::dictionary {
class Vocabularies;
}

/// Double entry: some records are typed a second time from their paper, by somebody else who does not see
/// the first entry, to learn how often typing goes wrong. The second entry is kept apart (kind double_entry).
namespace atlas::study {

struct Record;

/// How records are drawn; kept with each of them.
struct Draw {
    enum class Way : std::uint8_t { every, random, chosen };

    Way way = Way::every;
    std::int64_t step = 10;      ///< every: at least 1
    std::int64_t start = 1;      ///< every: the first one drawn, from 1 to `step`
    std::int64_t permille = 100; ///< random: the share, 1 to 1000, of which the number is rounded up
    std::int64_t seed = 1;       ///< random: the same seed draws the same of the same records

    [[nodiscard]] std::string toText() const; ///< "every:10:1", "random:100:4711", "chosen"
    [[nodiscard]] static std::optional<Draw> parse(std::string_view text);
    bool operator==(const Draw&) const = default;
};

/// Those drawn, in the order given, which is that of their entry. Random: Fisher and Yates with the 64-bit
/// Mersenne twister, so that every platform draws the same. Nothing for numbers out of range.
[[nodiscard]] std::vector<std::int64_t> drawRecords(std::span<const std::int64_t> records, const Draw& draw);

/// Whether records of the kind can be typed twice, and by which field a paper can be known.
[[nodiscard]] bool canBeTypedTwice(const dictionary::Layout& layout);
[[nodiscard]] bool canNamePaper(const dictionary::Field& field);

struct Marking {
    const dictionary::Layout* layout = nullptr;
    const dictionary::Field* identifying = nullptr; ///< shown to the second typist, not compared
    Draw draw;
    bool samePerson = false; ///< the first typist may type again: a team of one
};

struct Marked {
    std::int64_t marked = 0;
    std::int64_t already = 0; ///< were drawn before
};

/// Records done and in all; false cancels.
using MarkProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

constexpr std::size_t most_marked = 200'000; ///< more in one step would keep others waiting too long

/// Makes the records wait for a second entry, as one undoable step; records that are gone are passed over.
/// Nothing is written on `cancelled`. invalid_argument for a kind or field that will not do, or too many.
[[nodiscard]] Result<Marked> markForSecondEntry(StudyFile& file, std::span<const std::int64_t> records,
                                                const Marking& marking, const MarkProgress& progress);

enum class EntryState : std::uint8_t { waiting, differs, agrees, settled };
[[nodiscard]] std::string_view code(EntryState state); ///< of vocabulary double_entry_state

/// A record that waits for its second entry, or has it.
struct DoubleEntry {
    std::int64_t pk = 0;
    std::string uid;
    const dictionary::Layout* layout = nullptr; ///< of the record
    std::int64_t record = 0;
    std::int64_t study = 0;
    EntryState state = EntryState::waiting;
    const dictionary::Field* identifying = nullptr;
    dictionary::Value identity; ///< what stands in that field now
    std::string firstTypist;    ///< as the journal names who added the record
    std::string secondTypist;   ///< "" while it waits
    Draw draw;
    bool samePerson = false;
    bool begun = false;         ///< there is a draft of the second entry
    std::int64_t markedAt = 0;  ///< milliseconds since 1970 UTC
    std::int64_t changedAt = 0; ///< typed or settled last
};

/// In the order of marking. Leaves out those whose record was deleted, or erased on request.
[[nodiscard]] Result<std::vector<DoubleEntry>> doubleEntries(const StudyFile& file,
                                                             std::span<const std::int64_t> studies);
[[nodiscard]] Result<DoubleEntry> findDoubleEntry(const StudyFile& file, std::int64_t pk);

/// Who opened the file typed the record first, and may not type it again.
[[nodiscard]] bool isBarred(const StudyFile& file, const DoubleEntry& entry);
/// Lets the first typist type these again, or no longer; one step.
[[nodiscard]] Result<void> allowSamePerson(StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                           std::span<const std::int64_t> entries, bool allowed);
/// Takes these off the list; one step. What was typed so far stays a draft, and is there again after undo.
[[nodiscard]] Result<void> unmark(StudyFile& file, std::span<const std::int64_t> entries);

/// What was typed so far; else a record that holds nothing but what names the paper.
[[nodiscard]] Result<TypedRecord> beginSecondEntry(StudyFile& file, const DoubleEntry& entry);
/// Keeps it as a draft, so that a crash costs at most the field being typed; also where the entry was taken
/// off the list meanwhile, if a draft was begun: it is back with the entry. Else record_not_found.
[[nodiscard]] Result<void> keepSecondEntry(StudyFile& file, const DoubleEntry& entry,
                                           const TypedRecord& typed);
[[nodiscard]] Result<void> dropSecondEntry(StudyFile& file, const DoubleEntry& entry);

/// Stores the second entry beside the first as it stands, and compares them; one step. record_refused with
/// reason "same_typist" when barred, or naming a field that cannot be stored; record_changed when it was
/// typed meanwhile. The new state.
[[nodiscard]] Result<EntryState> submitSecondEntry(StudyFile& file,
                                                   const dictionary::Vocabularies& vocabularies,
                                                   std::int64_t entry, TypedRecord typed);

} // namespace atlas::study
