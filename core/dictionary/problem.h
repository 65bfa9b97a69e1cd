#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <string>

namespace atlas::dictionary {

enum class Severity : std::uint8_t {
    unreadable, ///< cannot be stored: blocks Save
    error,      ///< blocks Submit
    warning,    ///< Submit needs a comment
};

/// Something wrong with one record. The sentence says what is expected; context "problems".
struct Problem {
    Severity severity = Severity::error;
    std::string rule;  ///< "V01", "required", "range", "vocabulary" …
    std::string field; ///< key; "" for the record as a whole
    Message text;

    bool operator==(const Problem&) const = default;
};

} // namespace atlas::dictionary
