#pragma once

#include "core/dictionary/kinds/common.h"

/// What an event decided, who does it and by when; a part of the event.
namespace atlas::dictionary::event_decision {

inline constexpr Field decision =
    Field::make("decision", ATLAS_TEXT("dictionary", "Decision"), FieldType::text)
        .upTo(600)
        .asRequired()
        .asListed()
        .asTranslatable();
inline constexpr Field responsible =
    Field::link("responsible", ATLAS_TEXT("dictionary", "Responsible body"), "institution").asListed();
inline constexpr Field responsible_person =
    Field::link("responsible_person", ATLAS_TEXT("dictionary", "or person"), "person");
inline constexpr Field due =
    Field::make("due", ATLAS_TEXT("dictionary", "Due on"), FieldType::date).asListed();
inline constexpr Field decision_status =
    Field::choice("decision_status", ATLAS_TEXT("dictionary", "State"), "decision_status")
        .asRequired()
        .asListed();
inline constexpr Field done_on = Field::make("done_on", ATLAS_TEXT("dictionary", "Done on"), FieldType::date)
                                     .when(decision_status, "done");

inline constexpr std::array fields{decision, responsible, responsible_person, due, decision_status, done_on};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Decision"), fields}};

inline constexpr Kind kind{"event_decision",
                           ATLAS_TEXT("dictionary", "Decision"),
                           ATLAS_TEXT("dictionary", "Decisions"),
                           "event",
                           decision.key,
                           sections,
                           {}};

} // namespace atlas::dictionary::event_decision
