#pragma once

#include "core/dictionary/values.h"

#include <QString>

#include <cstdint>
#include <span>

namespace atlas::tests {

/// How a field is typed.
enum class How : std::uint8_t {
    line,      ///< text, number, year or date, then Enter
    choice,    ///< its code or first letters, then Enter
    choices,   ///< codes one by one, each with Enter, then Enter
    paragraph, ///< lines with Enter between them, then Tab
    today,     ///< Ctrl+;
    missing,   ///< F8, and the reason by arrows
    repeat,    ///< Ctrl+R, the value of the record before; the first record types it
};

/// What the paper says in one field: "%1" stands for the record's number.
struct Answer {
    const dictionary::Field* field;
    How how;
    const char* typed;  ///< UTF-8; codes with ";" between them, lines with "|"
    const char* stored; ///< the same as the file must hold it
    int every = 0;      ///< 1: only in records with an odd number
};

/// The questionnaire, in the order of the form. Fields it does not name stay empty.
[[nodiscard]] std::span<const Answer> entityAnswers();
[[nodiscard]] std::span<const Answer> yearAnswers();

/// Records of this script by name, whatever else the file holds.
[[nodiscard]] QString nameOf(int round, int number);
/// The number that "%1" stands for.
[[nodiscard]] QString tagOf(int round, int number);

/// The form of the entity: some are typed as a cooperative first, and corrected.
[[nodiscard]] bool isAssociation(int number);
[[nodiscard]] bool isCorrected(int number);

/// What the file must hold of the record once it is saved. `source` is the record cited.
[[nodiscard]] dictionary::Values expectedEntity(int round, int number, std::int64_t source);
[[nodiscard]] dictionary::Values expectedYear(int number);

} // namespace atlas::tests
