#include "core/dictionary/vocabulary.h"

#include "core/base/embedded.h"
#include "core/dictionary/iso_codes.h"
#include "core/dictionary/vocabulary_json.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace atlas::dictionary {

namespace {

constexpr std::string_view default_country = "*";
constexpr std::string_view national_forms = "national_form";

constexpr auto embedded_lists = std::to_array<std::string_view>({"access",
                                                                 "activity_dimension",
                                                                 "activity_status",
                                                                 "addressee",
                                                                 "age_band",
                                                                 "aggregation",
                                                                 "aspiration",
                                                                 "attachment_purpose",
                                                                 "better_direction",
                                                                 "chapter",
                                                                 "committee",
                                                                 "committee_role",
                                                                 "concept",
                                                                 "consent",
                                                                 "consent_scope",
                                                                 "constituent",
                                                                 "contribution_subject",
                                                                 "coop_tier",
                                                                 "coop_type",
                                                                 "country",
                                                                 "currency",
                                                                 "decision_status",
                                                                 "definition_scope",
                                                                 "deviation",
                                                                 "dimension",
                                                                 "disposition",
                                                                 "double_entry_state",
                                                                 "dw_crosscut",
                                                                 "dw_pillar",
                                                                 "dw_topic",
                                                                 "entity_label",
                                                                 "entity_relation",
                                                                 "ess_activity",
                                                                 "ess_labour",
                                                                 "ess_legal_form",
                                                                 "ess_membership",
                                                                 "ess_qualifier",
                                                                 "ess_structure",
                                                                 "ess_theme",
                                                                 "event_mode",
                                                                 "event_role",
                                                                 "event_type",
                                                                 "evidence_origin",
                                                                 "evidence_strength",
                                                                 "evidence_target",
                                                                 "evidence_type",
                                                                 "fieldwork_mode",
                                                                 "fieldwork_type",
                                                                 "finding_basis",
                                                                 "finding_theme",
                                                                 "finding_type",
                                                                 "formality",
                                                                 "gate_mode",
                                                                 "horizon",
                                                                 "ica_sector",
                                                                 "icse18",
                                                                 "indicator_domain",
                                                                 "institution_relation",
                                                                 "institution_type",
                                                                 "instrument_type",
                                                                 "isic_scheme",
                                                                 "isic_section",
                                                                 "language",
                                                                 "legal_approach",
                                                                 "legal_rank",
                                                                 "legal_scope",
                                                                 "legal_status",
                                                                 "member_unit",
                                                                 "method",
                                                                 "missing_reason",
                                                                 "national_form",
                                                                 "obs_status",
                                                                 "origin",
                                                                 "periodicity",
                                                                 "person_role",
                                                                 "principle",
                                                                 "provision_topic",
                                                                 "provision_unit",
                                                                 "purpose",
                                                                 "question_target",
                                                                 "question_topic",
                                                                 "question_type",
                                                                 "recommendation_instrument",
                                                                 "record_status",
                                                                 "registration_status",
                                                                 "reliability",
                                                                 "report_language",
                                                                 "respondent_role",
                                                                 "sampling_method",
                                                                 "scale",
                                                                 "screening_gate",
                                                                 "screening_label",
                                                                 "screening_result",
                                                                 "screening_round",
                                                                 "screening_score",
                                                                 "screening_tag",
                                                                 "sdg_direction",
                                                                 "sdg_goal",
                                                                 "sdg_target",
                                                                 "selection_reason",
                                                                 "sex",
                                                                 "size_class",
                                                                 "source_type",
                                                                 "sse_form",
                                                                 "sse_level",
                                                                 "sse_value",
                                                                 "statistic_scope",
                                                                 "strength",
                                                                 "subdivision",
                                                                 "subdivision_scheme",
                                                                 "support_type",
                                                                 "target_group",
                                                                 "team_role",
                                                                 "territorial_level",
                                                                 "thousands_mark",
                                                                 "unit_of_count",
                                                                 "uptake",
                                                                 "urban_rural",
                                                                 "validation_outcome",
                                                                 "value_type",
                                                                 "work_unit",
                                                                 "yes_no",
                                                                 "yes_no_unknown",
                                                                 "yes_partly_no_unknown"});

/// Appends what the embedded list does not hold. A country whose subdivisions are embedded keeps those alone:
/// they carry dates and successors, and its codes must not change with the machine.
void append(Vocabulary& vocabulary, std::vector<Term> terms)
{
    std::set<std::string, std::less<>> covered;
    for (const Term& term : vocabulary.terms)
        if (!term.country.empty())
            covered.insert(term.country);
    const std::size_t embedded = vocabulary.terms.size();
    vocabulary.terms.reserve(embedded + terms.size());
    for (Term& term : terms)
        if (vocabulary.find(term.code) == nullptr && !covered.contains(term.country))
            vocabulary.terms.push_back(std::move(term));
    if (vocabulary.terms.size() != embedded)
        vocabulary.index();
}

} // namespace

std::string_view Term::label(std::string_view language) const
{
    auto found = labels.find(language);
    if (found == labels.end())
        found = labels.find(language.substr(0, language.find('-')));
    if (found == labels.end())
        found = labels.find("en");
    return found == labels.end() ? std::string_view(code) : std::string_view(found->second);
}

bool Term::validOn(const Date& date) const
{
    return (!validFrom || *validFrom <= date) && (!validTo || date <= *validTo);
}

std::string_view Term::attribute(std::string_view name) const
{
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

void Vocabulary::index()
{
    byCode.resize(terms.size());
    std::iota(byCode.begin(), byCode.end(), 0U);
    std::stable_sort(byCode.begin(), byCode.end(), [this](std::uint32_t left, std::uint32_t right) {
        return terms[left].code < terms[right].code;
    });
}

const Term* Vocabulary::find(std::string_view code) const
{
    const auto found = std::lower_bound(
        byCode.begin(), byCode.end(), code,
        [this](std::uint32_t position, std::string_view wanted) { return terms[position].code < wanted; });
    return found != byCode.end() && terms[*found].code == code ? &terms[*found] : nullptr;
}

std::vector<const Term*> Vocabulary::forCountry(std::string_view country) const
{
    const auto isOwn = [&](const Term& term) { return !country.empty() && term.country == country; };
    const bool hasOwn = std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
        return isOwn(term) && term.attribute(Vocabularies::study_attribute).empty();
    });
    std::vector<const Term*> chosen;
    for (const Term& term : terms)
        if (term.country.empty() || isOwn(term) || (!hasOwn && term.country == default_country))
            chosen.push_back(&term);
    return chosen;
}

Vocabularies::Vocabularies(std::string_view isoFolder)
{
    for (const std::string_view key : embedded_lists)
        m_vocabularies.emplace(key, parseVocabulary(key, embedded::file(std::string(key) + ".json")));
    const std::string folder(isoFolder);
    append(m_vocabularies.at("country"), iso::countries(folder));
    append(m_vocabularies.at("subdivision"), iso::subdivisions(folder));
    append(m_vocabularies.at("currency"), iso::currencies(folder));
    append(m_vocabularies.at("language"), iso::languages(folder));
}

const Vocabulary* Vocabularies::find(std::string_view key) const
{
    if (key == national_forms)
        if (const Vocabulary* forms = m_studyForms.load(std::memory_order_acquire))
            return forms;
    const auto found = m_vocabularies.find(key);
    return found == m_vocabularies.end() ? nullptr : &found->second;
}

void Vocabularies::setStudyForms(std::vector<Term> forms)
{
    auto list = std::make_unique<Vocabulary>(m_vocabularies.find(national_forms)->second);
    const std::size_t shared = list->terms.size();
    for (Term& form : forms) {
        if (list->find(form.code) != nullptr)
            continue;
        form.attributes.insert_or_assign(std::string(study_attribute), "1");
        list->terms.push_back(std::move(form));
    }
    if (list->terms.size() == shared && m_studyForms.load(std::memory_order_relaxed) == nullptr)
        return;
    list->index();
    m_studyForms.store(list.get(), std::memory_order_release);
    m_everyStudyForms.push_back(std::move(list));
}

std::string_view Vocabularies::label(std::string_view vocabulary, std::string_view code,
                                     std::string_view language) const
{
    const Vocabulary* list = find(vocabulary);
    const Term* term = list == nullptr ? nullptr : list->find(code);
    return term == nullptr ? code : term->label(language);
}

std::vector<std::string_view> Vocabularies::keys() const
{
    std::vector<std::string_view> keys;
    for (const auto& entry : m_vocabularies)
        keys.push_back(entry.first);
    return keys;
}

} // namespace atlas::dictionary
