#pragma once

#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/establishment.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/narrative.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/screening_profile.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/kinds/team.h"

namespace atlas::dictionary {

/// The kinds of the program, parents before their parts. A new kind is its file in kinds/ and a line here.
inline constexpr std::array all_kinds{&study::kind,
                                      &team::kind,
                                      &person::kind,
                                      &source::kind,
                                      &entity::kind,
                                      &entity_year::kind,
                                      &establishment::kind,
                                      &indicator::kind,
                                      &statistic::kind,
                                      &sdg_contribution::kind,
                                      &screening_profile::kind,
                                      &screening_assessment::kind,
                                      &narrative::kind};

} // namespace atlas::dictionary
