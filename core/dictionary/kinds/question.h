#pragma once

#include "core/dictionary/kinds/common.h"

/// One question of an instrument; a part of it. Its code stays the same over versions and teams.
namespace atlas::dictionary::question {

inline constexpr Field position =
    Field::make("position", ATLAS_TEXT("dictionary", "Position"), FieldType::integer)
        .between(1, 100'000)
        .asListed();
inline constexpr Field code = Field::make("code", ATLAS_TEXT("dictionary", "Code"), FieldType::text)
                                  .upTo(100)
                                  .asRequired()
                                  .asListed()
                                  .asIndexed();
inline constexpr Field wording = Field::make("wording", ATLAS_TEXT("dictionary", "Question"), FieldType::text)
                                     .upTo(1000)
                                     .asRequired()
                                     .asListed()
                                     .asTranslatable();
inline constexpr Field help =
    Field::make("help", ATLAS_TEXT("dictionary", "Help for the enumerator"), FieldType::text)
        .upTo(1000)
        .asTranslatable();
inline constexpr Field type =
    Field::choice("type", ATLAS_TEXT("dictionary", "Type"), "question_type").asRequired().asListed();
inline constexpr Field choices =
    Field::link("choices", ATLAS_TEXT("dictionary", "Choice list"), "choice_list")
        .when(type, "select_one|select_many|rank|likert|matrix");
inline constexpr Field topic = Field::choice("topic", ATLAS_TEXT("dictionary", "Topic"), "question_topic");
inline constexpr Field required_answer =
    Field::make("required_answer", ATLAS_TEXT("dictionary", "An answer is required"), FieldType::boolean);
inline constexpr Field personal_answer = Field::make(
    "personal_answer", ATLAS_TEXT("dictionary", "The answer is personal data"), FieldType::boolean);
inline constexpr Field relevant_when =
    Field::make("relevant_when", ATLAS_TEXT("dictionary", "Asked when"), FieldType::text)
        .upTo(2000)
        .hinted(ATLAS_TEXT("dictionary", "An expression as in XLSForm."));
inline constexpr Field answer_must =
    Field::make("answer_must", ATLAS_TEXT("dictionary", "The answer must be"), FieldType::text)
        .upTo(2000)
        .hinted(ATLAS_TEXT("dictionary", "An expression as in XLSForm."));
inline constexpr Field maps_to_type =
    Field::choice("maps_to_type", ATLAS_TEXT("dictionary", "Becomes"), "question_target");
inline constexpr Field maps_to =
    Field::make("maps_to", ATLAS_TEXT("dictionary", "which one"), FieldType::text)
        .upTo(100)
        .when(maps_to_type, "*");

inline constexpr std::array fields{
    position,        code,          wording,     help,         type,   choices, topic, required_answer,
    personal_answer, relevant_when, answer_must, maps_to_type, maps_to};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Question"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    const std::string_view name = values.text(code);
    if (!name.empty() && (name[0] < 'a' || name[0] > 'z' ||
                          name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") != name.npos))
        problems.push_back(
            {Severity::error, "question_code", std::string(code.key),
             rules::text(ATLAS_TEXT("problems",
                                    "A code has small letters, digits and _ and begins with a letter."))});
    const std::string_view form = values.text(type);
    if ((form == "select_one" || form == "select_many") && !values.has(choices))
        problems.push_back(
            {Severity::error, "question_list", std::string(choices.key),
             rules::text(ATLAS_TEXT("problems", "A question that offers answers has a choice list."))});
    rules::together(values, maps_to_type, maps_to, problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"question",
                           ATLAS_TEXT("dictionary", "Question"),
                           ATLAS_TEXT("dictionary", "Questions"),
                           "instrument",
                           wording.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::question
