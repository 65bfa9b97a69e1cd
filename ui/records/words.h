#pragma once

#include "ui/common/words.h"

namespace atlas::ui::records {

using ui::LinkNames;
using ui::Words;

} // namespace atlas::ui::records
