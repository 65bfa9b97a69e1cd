#pragma once

#include "core/dictionary/kinds/common.h"

/// One answer; a part of the response. Holds a number, a text, or codes of the question's choice list.
namespace atlas::dictionary::answer {

inline constexpr Field question = Field::link("question", ATLAS_TEXT("dictionary", "Question"), "question")
                                      .asRequired()
                                      .asListed()
                                      .asIndexed();
inline constexpr Field value_number =
    Field::decimal("value_number", ATLAS_TEXT("dictionary", "Number given"), 6, Unit::none).asListed();
inline constexpr Field value_text =
    Field::make("value_text", ATLAS_TEXT("dictionary", "Text given"), FieldType::long_text)
        .upTo(20000)
        .asListed()
        .asTranslatable();
inline constexpr Field value_codes =
    Field::make("value_codes", ATLAS_TEXT("dictionary", "Codes chosen"), FieldType::text)
        .upTo(2000)
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "Several with a semicolon between them."));
inline constexpr Field reason =
    Field::choice("reason", ATLAS_TEXT("dictionary", "Why there is none"), "missing_reason").asListed();

inline constexpr std::array fields{question, value_number, value_text, value_codes, reason};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Answer"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    int given = 0;
    for (const Field* field : {&value_number, &value_text, &value_codes, &reason})
        given += values.has(*field) ? 1 : 0;
    if (given != 1)
        problems.push_back(
            {Severity::error, "answer", std::string(value_number.key),
             rules::text(ATLAS_TEXT(
                 "problems",
                 "An answer is one of: a number, a text, codes, or the reason why there is none."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"answer",
                           ATLAS_TEXT("dictionary", "Answer"),
                           ATLAS_TEXT("dictionary", "Answers"),
                           "response",
                           "",
                           sections,
                           record_rules};

} // namespace atlas::dictionary::answer
