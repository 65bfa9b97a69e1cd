#pragma once

#include "core/dictionary/problem.h"
#include "core/dictionary/values.h"

#include <span>
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
/// Whether both are given and the first is the greater one.
[[nodiscard]] inline bool above(const std::optional<std::int64_t>& part,
                                const std::optional<std::int64_t>& whole)
{
    return part && whole && *part > *whole;
}
/// Count `part` is not above count `whole`: neither its total nor its women, men or others.
void notAbove(const Values& values, const Field& part, const Field& whole, std::string_view rule,
              std::vector<Problem>& problems);
void oneOf(const Values& values, const Field& first, const Field& second, std::string_view rule,
           std::vector<Problem>& problems);
/// One of the two holds a value, not both.
void exactlyOne(const Values& values, const Field& first, const Field& second, std::string_view rule,
                std::vector<Problem>& problems);
/// Decimals or integers of one scale: where all parts are given their sum is `whole`, give or take `margin`;
/// where some are, it is not more.
void sumsTo(const Values& values, std::span<const Field* const> parts, std::int64_t whole,
            std::int64_t margin, std::string_view rule, std::vector<Problem>& problems);
void together(const Values& values, const Field& first, const Field& second, std::vector<Problem>& problems);
/// When `selector` holds `code`, `field` must hold a value.
void chosen(const Values& values, const Field& selector, std::string_view code, const Field& field,
            std::vector<Problem>& problems);
void email(const Values& values, const Field& field, std::vector<Problem>& problems);
void webAddress(const Values& values, const Field& field, std::vector<Problem>& problems);
/// "10.1000/182", without the address of a resolver before it.
void doi(const Values& values, const Field& field, std::vector<Problem>& problems);
/// Ten or thirteen digits with a check digit that fits; hyphens and spaces do not count.
void isbn(const Values& values, const Field& field, std::vector<Problem>& problems);
/// What may be published needs a consent that covers `scope`: V16.
void consented(const Values& values, const Field& published, const Field& scopes, std::string_view scope,
               std::vector<Problem>& problems);

} // namespace atlas::dictionary::rules
