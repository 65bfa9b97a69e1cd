#pragma once

#include "core/dictionary/kinds/common.h"

/// How many of one constituent took part; a part of the event.
namespace atlas::dictionary::event_attendance {

inline constexpr Field constituent =
    Field::choice("constituent", ATLAS_TEXT("dictionary", "Constituent"), "constituent")
        .asRequired()
        .asListed()
        .asCarried();
inline constexpr Field participants =
    Field::make("participants", ATLAS_TEXT("dictionary", "Participants"), FieldType::count)
        .in(Unit::persons)
        .asRequired()
        .asListed();

inline constexpr std::array fields{constituent, participants};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Attendance of a group"), fields}};

inline constexpr Kind kind{"event_attendance",
                           ATLAS_TEXT("dictionary", "Attendance of a group"),
                           ATLAS_TEXT("dictionary", "Attendance by constituent"),
                           "event",
                           "",
                           sections,
                           {}};

} // namespace atlas::dictionary::event_attendance
