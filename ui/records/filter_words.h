#pragma once

#include "core/study/filter.h"
#include "ui/common/words.h"

namespace atlas::ui::records {

/// A filter as a person reads it: "Form: Cooperative; Founded: 2000 to 2010". "" for one that lets everything
/// pass.
[[nodiscard]] QString filterText(const study::Filter& filter, const Words& words, const LinkNames& links);

} // namespace atlas::ui::records
