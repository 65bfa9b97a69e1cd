#pragma once

#include "core/base/message.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace atlas::dictionary {
class Vocabularies;
}

/// An import plan says which column of a table becomes which field, and how the words of a register become
/// codes of ours. It is JSON, written by hand or by the import window; resources/plans holds those that ship.
namespace atlas::exchange {

/// What is done to a cell before its values are compared and stored.
enum class Transform : std::uint8_t {
    text,         ///< taken as it stands
    last_segment, ///< of a URI: "https://…/organisational-structure/OS60" becomes "OS60"; other text stays
    division, ///< of an activity code of `digits` digits: "1110" with five digits is 01110 and becomes "01"
};

enum class DateOrder : std::uint8_t { ymd, dmy, mdy };

/// Our code and the register's words for it. Words are compared folded (case, accents, white space), after
/// the transform.
struct ValueMap {
    std::string code;
    std::vector<std::string> words;
    bool operator==(const ValueMap&) const = default;
};

/// A code that follows from several columns together: each of them holds one of its words.
struct Case {
    std::string code;
    std::map<std::string, std::vector<std::string>> when; ///< column to words
    bool operator==(const Case&) const = default;
};

/// How one field is filled. Several mappings may fill one field: the first that yields a value does. A field
/// that applies only beside another (dictionary::Relevance) stands behind that one.
struct Mapping {
    std::string field;                ///< key of a field, or column of a count ("members_women")
    std::vector<std::string> columns; ///< the first that is not empty is taken, or all are joined
    std::string
        join; ///< put between the columns' texts and their lines; empty: only the first column is taken
    /// One for each of `columns`: a column is taken only when this one is filled too (latitude with its
    /// longitude).
    std::vector<std::string> beside;
    Transform transform = Transform::text;
    int digits = 0; ///< of Transform::division
    char decimalPoint = '.';
    bool round = false; ///< more decimals than the field has are rounded; otherwise the value is refused
    DateOrder dateOrder = DateOrder::ymd;
    std::vector<ValueMap> values;
    std::vector<Case> cases; ///< asked after `values`; the first that fits
    /// Code of `missing_reason` recorded when the field stays empty; "" records none.
    std::string missing;
    bool keepUnmatched = false; ///< a word that is no code is kept in the record's note
    std::string why;            ///< on what ground words stand for codes, for whoever reads the plan
    bool quiet = false;         ///< what finds no value is no problem worth telling
    bool operator==(const Mapping&) const = default;
};

struct Plan {
    std::string name;                  ///< [a-z_0-9]
    std::string title;                 ///< as people know the layout
    std::string source;                ///< where the layout is described
    std::string kind;                  ///< record kind that a row becomes
    std::string listSeparator;         ///< between the values of a cell for a field of several codes
    std::vector<std::string> required; ///< columns that a header must have for the plan to fit
    std::vector<Mapping> mappings;
    std::map<std::string, std::string>
        defaults;                     ///< field to value; "{file}" is the table's file name without its end
    std::vector<std::string> ignored; ///< columns known and left out
    std::vector<std::string> country; ///< columns that name the country; the first that is filled
    std::vector<ValueMap> countries;  ///< names of countries that iso-codes does not have
    bool operator==(const Plan&) const = default;
};

/// What reading a plan found: every mistake at once. The plan is usable only without mistakes.
struct PlanReading {
    Plan plan;
    std::vector<Message> mistakes; ///< context "exchange"
};

/// Reads a plan and checks it against the dictionary: fields, codes, reasons, and that a record gets its
/// name.
[[nodiscard]] PlanReading readPlan(std::string_view json, const dictionary::Vocabularies& vocabularies);
/// plan_invalid with every mistake in its detail, or the errors of reading the file.
[[nodiscard]] Result<Plan> loadPlan(const std::filesystem::path& path,
                                    const dictionary::Vocabularies& vocabularies);
/// Indented JSON that readPlan() reads back to an equal plan.
[[nodiscard]] std::string writePlan(const Plan& plan);

/// The plans that ship with the program.
[[nodiscard]] std::vector<Plan> shippedPlans(const dictionary::Vocabularies& vocabularies);
/// The plan that fits this header, the one with most required columns if several do. plan_not_found when none
/// does.
[[nodiscard]] Result<Plan> choosePlan(const std::vector<std::string>& header, const std::vector<Plan>& plans);
/// Column names are compared as this makes them.
[[nodiscard]] std::string columnKey(std::string_view name);

} // namespace atlas::exchange
