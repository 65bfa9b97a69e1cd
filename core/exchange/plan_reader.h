#pragma once

#include "core/exchange/plan.h"

namespace atlas::exchange {

/// The JSON of a plan: its structure only. Appends every mistake it finds.
[[nodiscard]] Plan parsePlan(std::string_view json, std::vector<Message>& mistakes);
/// The plan against the dictionary and against itself.
void checkPlan(const Plan& plan, const dictionary::Vocabularies& vocabularies,
               std::vector<Message>& mistakes);

[[nodiscard]] std::string_view name(Transform transform);
[[nodiscard]] std::string_view name(DateOrder order);

} // namespace atlas::exchange
