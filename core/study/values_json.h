#pragma once

#include "core/dictionary/values.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

/// Values as text that stands in no table of their kind: what is being typed, and what was typed a second
/// time.
namespace atlas::study {

/// What the text says as JSON; discarded when it says nothing, or nests deeper than anything that is written
/// here: what walks through values, copies or writes them needs a stack as deep.
[[nodiscard]] nlohmann::json parseTyped(std::string_view text);

/// {"cells":{column:value},"missing":"{…}"}, values as stored; a column without a value is left out.
[[nodiscard]] nlohmann::json valuesToJson(const dictionary::Values& values);

/// Puts what valuesToJson() wrote into `values`. A column that the program no longer has, or that changed its
/// type, is passed over: the rest is kept. False, and nothing changed, for what is no such object.
[[nodiscard]] bool readValues(const nlohmann::json& from, dictionary::Values& values);

} // namespace atlas::study
