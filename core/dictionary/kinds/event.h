#pragma once

#include "core/dictionary/kinds/common.h"

/// A meeting, workshop or policy dialogue of the study, with its decisions and what it validated.
namespace atlas::dictionary::event {

inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(300)
                                   .asRequired()
                                   .asListed()
                                   .asTranslatable();
inline constexpr Field type =
    Field::choice("type", ATLAS_TEXT("dictionary", "Type"), "event_type").asRequired().asListed().asCarried();
inline constexpr Field date_from =
    Field::make("date_from", ATLAS_TEXT("dictionary", "From"), FieldType::date).asRequired().asListed();
inline constexpr Field date_to =
    Field::make("date_to", ATLAS_TEXT("dictionary", "To"), FieldType::date).asListed();
inline constexpr Field subdivision =
    Field::choice("subdivision", ATLAS_TEXT("dictionary", "Province or region"), "subdivision");
inline constexpr Field place =
    Field::make("place", ATLAS_TEXT("dictionary", "Place"), FieldType::text).upTo(300).asListed();
inline constexpr Field mode = Field::choice("mode", ATLAS_TEXT("dictionary", "Mode"), "event_mode");
inline constexpr Field participants =
    Field::make("participants", ATLAS_TEXT("dictionary", "Participants"), FieldType::count)
        .in(Unit::persons)
        .asListed();
inline constexpr Field agenda =
    Field::make("agenda", ATLAS_TEXT("dictionary", "Agenda"), FieldType::long_text)
        .upTo(4000)
        .asTranslatable();
inline constexpr Field summary =
    Field::make("summary", ATLAS_TEXT("dictionary", "Summary"), FieldType::long_text)
        .upTo(10000)
        .asTranslatable();
inline constexpr Field documents =
    Field::make("documents", ATLAS_TEXT("dictionary", "Documents"), FieldType::text).upTo(600);

inline constexpr std::array about{title, type,         date_from, date_to, subdivision, place,
                                  mode,  participants, agenda,    summary, documents};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Event"), about}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::ascending(values, date_from, date_to, "V22", problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"event",
                           ATLAS_TEXT("dictionary", "Event"),
                           ATLAS_TEXT("dictionary", "Events"),
                           "",
                           title.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::event
