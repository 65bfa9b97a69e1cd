#pragma once

#include "core/dictionary/kinds/answer.h"
#include "core/dictionary/kinds/case_photo.h"
#include "core/dictionary/kinds/case_quote.h"
#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/choice_list.h"
#include "core/dictionary/kinds/choice_option.h"
#include "core/dictionary/kinds/definition.h"
#include "core/dictionary/kinds/definition_reading.h"
#include "core/dictionary/kinds/dw_contribution.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_relation.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/establishment.h"
#include "core/dictionary/kinds/event.h"
#include "core/dictionary/kinds/event_attendance.h"
#include "core/dictionary/kinds/event_decision.h"
#include "core/dictionary/kinds/event_guest.h"
#include "core/dictionary/kinds/event_recommendation.h"
#include "core/dictionary/kinds/event_validation.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/exchange_rate.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/finding.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/institution.h"
#include "core/dictionary/kinds/institution_relation.h"
#include "core/dictionary/kinds/instrument.h"
#include "core/dictionary/kinds/legal_instrument.h"
#include "core/dictionary/kinds/membership.h"
#include "core/dictionary/kinds/narrative.h"
#include "core/dictionary/kinds/national_form.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/provision.h"
#include "core/dictionary/kinds/question.h"
#include "core/dictionary/kinds/recommendation.h"
#include "core/dictionary/kinds/recommendation_addressee.h"
#include "core/dictionary/kinds/recommendation_finding.h"
#include "core/dictionary/kinds/recommendation_rating.h"
#include "core/dictionary/kinds/recommendation_uptake.h"
#include "core/dictionary/kinds/response.h"
#include "core/dictionary/kinds/sample_cell.h"
#include "core/dictionary/kinds/sample_plan.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/screening_profile.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/statistic_conflict.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/kinds/support_measure.h"
#include "core/dictionary/kinds/team.h"
#include "core/dictionary/kinds/term.h"

namespace atlas::dictionary {

/// The kinds of the program, parents before their parts. A new kind is its file in kinds/ and a line here.
inline constexpr std::array all_kinds{&study::kind,
                                      &exchange_rate::kind,
                                      &team::kind,
                                      &person::kind,
                                      &membership::kind,
                                      &institution::kind,
                                      &institution_relation::kind,
                                      &support_measure::kind,
                                      &source::kind,
                                      &legal_instrument::kind,
                                      &provision::kind,
                                      &national_form::kind,
                                      &entity::kind,
                                      &entity_year::kind,
                                      &establishment::kind,
                                      &entity_relation::kind,
                                      &screening_profile::kind,
                                      &screening_assessment::kind,
                                      &indicator::kind,
                                      &statistic::kind,
                                      &statistic_conflict::kind,
                                      &instrument::kind,
                                      &choice_list::kind,
                                      &choice_option::kind,
                                      &question::kind,
                                      &sample_plan::kind,
                                      &sample_cell::kind,
                                      &fieldwork::kind,
                                      &response::kind,
                                      &answer::kind,
                                      &case_study::kind,
                                      &case_quote::kind,
                                      &case_photo::kind,
                                      &sdg_contribution::kind,
                                      &dw_contribution::kind,
                                      &finding::kind,
                                      &recommendation::kind,
                                      &recommendation_finding::kind,
                                      &recommendation_addressee::kind,
                                      &recommendation_rating::kind,
                                      &recommendation_uptake::kind,
                                      &event::kind,
                                      &event_guest::kind,
                                      &event_attendance::kind,
                                      &event_decision::kind,
                                      &event_recommendation::kind,
                                      &event_validation::kind,
                                      &definition::kind,
                                      &definition_reading::kind,
                                      &term::kind,
                                      &evidence::kind,
                                      &narrative::kind};

} // namespace atlas::dictionary
