#pragma once

#include "core/report/material.h"

namespace atlas::report {

/// Cover, imprint and metadata from the study record, its teams and those persons who may be named.
void addFrontMatter(const Material& material, Report& report);

} // namespace atlas::report
