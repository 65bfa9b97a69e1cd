#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace atlas::dictionary {

enum class FieldType : std::uint8_t {
    text,      ///< one line
    long_text, ///< paragraphs; Markdown in narrative
    integer,
    decimal, ///< exact, `digits` decimals
    year,    ///< Gregorian; entry also takes the Buddhist Era
    date,    ///< stored as "2023-06-20"
    boolean,
    choice,  ///< a code of `vocabulary`
    choices, ///< codes of `vocabulary`, sorted, stored as ";A;B;" so that `LIKE '%;A;%'` finds one
    count,   ///< total, women, men, other: four columns
    link,    ///< a record of kind `target`: its pk inside the file, its uid between files
};

enum class Unit : std::uint8_t {
    none,
    persons,
    percent,
    currency, ///< the study's currency
    hours,
    jobs,
    entities,
};

/// Inclusive bounds of integer, year, percent and count values.
struct Range {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// Shown and stored only while another field of the record holds one of these codes: "a|b"; "*" for any
/// value, "1" for a yes.
struct Relevance {
    std::string_view field;
    std::string_view codes;
};

/// One field of a record kind, the only description of it: SQL columns, form, table, validation, import and
/// export all read it. Built at compile time by chaining: `Field::choice("sse_form", ATLAS_TEXT("dictionary",
/// "Form"), "sse_form").asRequired()`. A kind's file declares its fields as constants; code names a field by
/// its constant.
struct Field {
    std::string_view key;   ///< [a-z_0-9], unique in its kind
    std::string_view label; ///< English source text, context "dictionary"
    FieldType type = FieldType::text;
    Unit unit = Unit::none;
    std::string_view vocabulary; ///< of choice and choices
    std::string_view target;     ///< kind of a link
    std::string_view hint;       ///< one sentence under the field
    bool required = false;       ///< blocks Submit, never Save
    bool personal = false;       ///< leaves the file only with consent; its history can be erased
    bool translatable = false;   ///< has translations beside the original text
    bool unique = false;         ///< per study
    bool indexed = false;
    bool listed = false;   ///< a column of the table by default
    bool past = false;     ///< a date that cannot lie after today
    bool carried = false;  ///< entry can repeat the value of the record before by key
    bool computed = false; ///< written at the door: forms show it, nobody types it
    int digits = 0;        ///< of decimal
    int minLength = 0;     ///< characters of a text that is given
    int maxLength = 0;     ///< characters; 0: 4000
    std::optional<Range> range;
    std::optional<Relevance> relevance;

    [[nodiscard]] static constexpr Field make(std::string_view key, std::string_view label, FieldType type)
    {
        Field field;
        field.key = key;
        field.label = label;
        field.type = type;
        return field;
    }
    [[nodiscard]] static constexpr Field choice(std::string_view key, std::string_view label,
                                                std::string_view vocabulary)
    {
        Field field = make(key, label, FieldType::choice);
        field.vocabulary = vocabulary;
        return field;
    }
    [[nodiscard]] static constexpr Field choices(std::string_view key, std::string_view label,
                                                 std::string_view vocabulary)
    {
        Field field = make(key, label, FieldType::choices);
        field.vocabulary = vocabulary;
        return field;
    }
    [[nodiscard]] static constexpr Field link(std::string_view key, std::string_view label,
                                              std::string_view target)
    {
        Field field = make(key, label, FieldType::link);
        field.target = target;
        return field;
    }
    [[nodiscard]] static constexpr Field decimal(std::string_view key, std::string_view label, int digits,
                                                 Unit unit)
    {
        Field field = make(key, label, FieldType::decimal);
        field.digits = digits;
        field.unit = unit;
        return field;
    }

private:
    // Before its users: clang 14 evaluates their constants only when the template is already defined.
    template <typename Change>
    [[nodiscard]] constexpr Field with(Change change) const
    {
        Field copy = *this;
        change(copy);
        return copy;
    }

public:
    [[nodiscard]] constexpr Field asRequired() const
    {
        return with([](Field& f) { f.required = true; });
    }
    [[nodiscard]] constexpr Field asPersonal() const
    {
        return with([](Field& f) { f.personal = true; });
    }
    [[nodiscard]] constexpr Field asTranslatable() const
    {
        return with([](Field& f) { f.translatable = true; });
    }
    [[nodiscard]] constexpr Field asUnique() const
    {
        return with([](Field& f) { f.unique = true; });
    }
    [[nodiscard]] constexpr Field asIndexed() const
    {
        return with([](Field& f) { f.indexed = true; });
    }
    [[nodiscard]] constexpr Field asListed() const
    {
        return with([](Field& f) { f.listed = true; });
    }
    [[nodiscard]] constexpr Field asPast() const
    {
        return with([](Field& f) { f.past = true; });
    }
    [[nodiscard]] constexpr Field asCarried() const
    {
        return with([](Field& f) { f.carried = true; });
    }
    [[nodiscard]] constexpr Field asComputed() const
    {
        return with([](Field& f) { f.computed = true; });
    }
    [[nodiscard]] constexpr Field in(Unit value) const
    {
        return with([&](Field& f) { f.unit = value; });
    }
    [[nodiscard]] constexpr Field atLeast(int characters) const
    {
        return with([&](Field& f) { f.minLength = characters; });
    }
    [[nodiscard]] constexpr Field upTo(int characters) const
    {
        return with([&](Field& f) { f.maxLength = characters; });
    }
    [[nodiscard]] constexpr Field between(std::int64_t from, std::int64_t to) const
    {
        return with([&](Field& f) { f.range = Range{from, to}; });
    }
    [[nodiscard]] constexpr Field hinted(std::string_view text) const
    {
        return with([&](Field& f) { f.hint = text; });
    }
    [[nodiscard]] constexpr Field when(const Field& other, std::string_view codes) const
    {
        return with([&](Field& f) { f.relevance = Relevance{other.key, codes}; });
    }
};

} // namespace atlas::dictionary
