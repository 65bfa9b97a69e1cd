#pragma once

#include "core/base/result.h"
#include "core/dictionary/values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::study {

class StudyFile;

struct TypedPart {
    std::string uid; ///< of the part in the file; "" for one that was typed blind
    dictionary::Values values;
};

/// All that one person typed from one paper: a record with its parts, in no file of its own.
struct TypedRecord {
    explicit TypedRecord(const dictionary::Layout& layout)
        : values(layout)
    {}

    dictionary::Values values;
    std::vector<TypedPart> parts; ///< of any kinds, each kind in order of entry

    /// {"cells":{…},"missing":"{…}","parts":[{"kind":…,"uid":…,"cells":{…},"missing":…}]}, values as stored.
    [[nodiscard]] std::string toJson() const;
    /// Empty for what is no such text. A column that the kind no longer has is passed over.
    [[nodiscard]] static std::optional<TypedRecord> parse(const dictionary::Layout& layout,
                                                          std::string_view json);
    /// Puts texts into the form in which they are stored, and empties the fields that do not apply.
    void normalise();
};

/// The record as the file holds it now. record_not_found when it is gone.
[[nodiscard]] Result<TypedRecord> readTyped(const StudyFile& file, const dictionary::Layout& layout,
                                            std::int64_t pk);

} // namespace atlas::study
