#pragma once

#include <QMetaType>

#include <cstdint>
#include <string>

namespace atlas::ui {

/// A target of the page of a kind: one of its records, and the field that is meant.
struct RecordPlace {
    std::int64_t pk = 0;
    std::string field; ///< key; "" for the record as a whole
    /// Of the part that holds the field; "" and 0 for the record itself.
    std::string partKind;
    std::int64_t part = 0;
};

} // namespace atlas::ui

Q_DECLARE_METATYPE(atlas::ui::RecordPlace)
