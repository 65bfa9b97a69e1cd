#pragma once

#include "core/dictionary/values.h"

#include <cstdint>
#include <string>

namespace atlas::study {

/// One record as it stands in the file or is about to. `values` holds the fields of the kind and the common
/// ones (status, language of the free text, confidential, note); the rest is kept by the store.
struct Record {
    explicit Record(const dictionary::Layout& layout)
        : values(layout)
    {}

    std::int64_t pk = 0;        ///< inside the file; 0: not saved yet
    std::string uid;            ///< between files; made by the store when empty
    std::int64_t revision = 0;  ///< +1 with every save
    std::int64_t study = 0;     ///< pk of the country study; 0 for a record of kind `study`
    std::int64_t parent = 0;    ///< pk of the parent record of a part
    std::string parentUid;      ///< in the draft of a part: uid of a parent that was never saved
    std::int64_t createdAt = 0; ///< milliseconds since 1970 UTC
    std::int64_t updatedAt = 0;
    dictionary::Values values;

    [[nodiscard]] const dictionary::Layout& layout() const { return values.layout(); }
};

} // namespace atlas::study
