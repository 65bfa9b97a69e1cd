#pragma once

#include "core/dictionary/problem.h"
#include "core/dictionary/values.h"

#include <string_view>
#include <vector>

/// Building blocks of record rules. Each appends at most one problem; absent values never are one.
namespace atlas::dictionary::rules {

[[nodiscard]] Message text(std::string_view key,
                           std::vector<Argument> arguments = {}); ///< context "problems"
/// The field's label, in whatever language the sentence will be rendered.
[[nodiscard]] Message label(const Field& field);

/// `first` is not after, or above, `second`. Both are numbers, years or dates of the same type.
void ascending(const Values& values, const Field& first, const Field& second, std::string_view rule,
               std::vector<Problem>& problems);
/// The total of count `part` is not above that of count `whole`.
void notAbove(const Values& values, const Field& part, const Field& whole, std::string_view rule,
              std::vector<Problem>& problems);
void oneOf(const Values& values, const Field& first, const Field& second, std::string_view rule,
           std::vector<Problem>& problems);
void together(const Values& values, const Field& first, const Field& second, std::vector<Problem>& problems);
/// When `selector` holds `code`, `field` must hold a value.
void chosen(const Values& values, const Field& selector, std::string_view code, const Field& field,
            std::vector<Problem>& problems);
void email(const Values& values, const Field& field, std::vector<Problem>& problems);
void webAddress(const Values& values, const Field& field, std::vector<Problem>& problems);

} // namespace atlas::dictionary::rules
