#pragma once

#include "core/base/message.h"

#include <QString>

#include <vector>

namespace atlas::ui {

class Language;

/// What stands below a figure: "Source: …; …. n = 12". Without sources, or with an n of 0, less; "" for
/// neither.
[[nodiscard]] QString sourceText(const std::vector<Message>& sources, std::int64_t n,
                                 const Language& language);

} // namespace atlas::ui
