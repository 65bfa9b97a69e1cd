#pragma once

#include "core/dictionary/values.h"

#include <string>
#include <string_view>

/// What is done with a text that the dictionary calls unreadable.
namespace atlas::exchange {

/// Leaves of a text that is too long the beginning that fits, and returns the rest; "" when all of it fits.
std::string cutToFit(const dictionary::Field& field, dictionary::Values& values);

/// Takes out what breaks the rule and returns it. A name or a long text that is too long is cut: it still
/// says most of what it says, while half a number or an address is wrong.
std::string takeOut(const dictionary::Field& field, std::string_view rule, dictionary::Values& values);

} // namespace atlas::exchange
