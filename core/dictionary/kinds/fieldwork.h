#pragma once

#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/consented.h"

/// One interview, focus group, survey round, visit or workshop; cited by its code, never by a name.
namespace atlas::dictionary::fieldwork {

inline constexpr Field code = Field::make("code", ATLAS_TEXT("dictionary", "Code"), FieldType::text)
                                  .upTo(30)
                                  .asRequired()
                                  .asListed()
                                  .asUnique()
                                  .hinted(ATLAS_TEXT("dictionary", "KII-07, FGD-02: how it is cited."));
inline constexpr Field type = Field::choice("type", ATLAS_TEXT("dictionary", "Type"), "fieldwork_type")
                                  .asRequired()
                                  .asListed()
                                  .asCarried();
inline constexpr Field date = Field::make("date", ATLAS_TEXT("dictionary", "Date"), FieldType::date)
                                  .asRequired()
                                  .asListed()
                                  .asPast()
                                  .asCarried();
inline constexpr Field subdivision =
    Field::choice("subdivision", ATLAS_TEXT("dictionary", "Province or region"), "subdivision")
        .asListed()
        .asCarried();
inline constexpr Field place =
    Field::make("place", ATLAS_TEXT("dictionary", "Place"), FieldType::text).upTo(300).asCarried();
inline constexpr Field mode =
    Field::choice("mode", ATLAS_TEXT("dictionary", "Mode"), "fieldwork_mode").asCarried();
inline constexpr Field language =
    Field::choice("language", ATLAS_TEXT("dictionary", "Language spoken"), "language").asCarried();
inline constexpr Field interpreter =
    Field::make("interpreter", ATLAS_TEXT("dictionary", "With an interpreter"), FieldType::boolean);
inline constexpr Field instrument =
    Field::link("instrument", ATLAS_TEXT("dictionary", "Instrument"), "instrument").asCarried();
inline constexpr Field team =
    Field::link("team", ATLAS_TEXT("dictionary", "Team"), "team").asListed().asCarried();
inline constexpr Field interviewer =
    Field::link("interviewer", ATLAS_TEXT("dictionary", "Interviewer"), "person").asCarried();
inline constexpr Field entity = Field::link("entity", ATLAS_TEXT("dictionary", "Entity"), "entity");
inline constexpr Field institution =
    Field::link("institution", ATLAS_TEXT("dictionary", "Institution"), "institution");

inline constexpr Field planned =
    Field::make("planned", ATLAS_TEXT("dictionary", "Participants planned"), FieldType::integer)
        .in(Unit::persons)
        .between(0, 1'000'000);
inline constexpr Field participants =
    Field::make("participants", ATLAS_TEXT("dictionary", "Participants"), FieldType::count)
        .in(Unit::persons)
        .asListed();
inline constexpr Field roles =
    Field::make("roles", ATLAS_TEXT("dictionary", "Who they were"), FieldType::text)
        .upTo(400)
        .hinted(ATLAS_TEXT("dictionary", "Roles, no names: herders, board members, officials."));
using consented::consent;
using consented::consent_date;
using consented::consent_scopes;

inline constexpr Field summary =
    Field::make("summary", ATLAS_TEXT("dictionary", "Summary"), FieldType::long_text)
        .upTo(10000)
        .asTranslatable();
inline constexpr Field recording_ref =
    Field::make("recording_ref", ATLAS_TEXT("dictionary", "Recording"), FieldType::text)
        .upTo(300)
        .asPersonal();
inline constexpr Field transcript_ref =
    Field::make("transcript_ref", ATLAS_TEXT("dictionary", "Transcript"), FieldType::text)
        .upTo(300)
        .asPersonal();

inline constexpr std::array about{code,        type,       date, subdivision, place,  mode,       language,
                                  interpreter, instrument, team, interviewer, entity, institution};
inline constexpr std::array people{planned, participants, roles, consent, consent_date, consent_scopes};
inline constexpr std::array content{summary, recording_ref, transcript_ref};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Fieldwork"), about},
                                     Section{ATLAS_TEXT("dictionary", "Participants and consent"), people},
                                     Section{ATLAS_TEXT("dictionary", "Content"), content}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    const auto people_there = values.count(participants).total;
    const std::string_view form = values.text(type);
    if (form == "kii" && people_there && *people_there < 1)
        problems.push_back(
            {Severity::error, "kii", std::string(participants.key),
             rules::text(ATLAS_TEXT("problems", "An interview has at least one participant."))});
    if (form == "fgd" && people_there && (*people_there < 4 || *people_there > 15))
        problems.push_back({Severity::warning, "fgd", std::string(participants.key),
                            rules::text(ATLAS_TEXT("problems", "A focus group has 4 to 15 participants."))});
    if (values.text(consent) == "not_obtained" &&
        (values.has(summary) || values.has(recording_ref) || values.has(transcript_ref)))
        problems.push_back(
            {Severity::error, "V16", std::string(consent.key),
             rules::text(ATLAS_TEXT(
                 "problems",
                 "Without consent only the count is kept: take out summary, recording and transcript."))});
    rules::ascending(values, consent_date, date, "consent_date", problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"fieldwork",
                           ATLAS_TEXT("dictionary", "Fieldwork"),
                           ATLAS_TEXT("dictionary", "Fieldwork"),
                           "",
                           code.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::fieldwork
