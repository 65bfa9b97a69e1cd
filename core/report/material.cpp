#include "core/report/material.h"

#include "core/analysis/column_cache.h"
#include "core/analysis/counting_rules.h"
#include "core/dictionary/indicator_catalogue.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/narrative.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/kinds/team.h"
#include "core/figures/catalogue.h"
#include "core/study/record_store.h"
#include "core/study/translations.h"

#include <algorithm>
#include <array>
#include <memory>

namespace atlas::report {

using dictionary::Value;
using study::Record;
using study::RecordStore;

namespace {

constexpr std::size_t most_statements = 60;
constexpr std::string_view across_countries = "C25";
constexpr std::string_view across_countries_by_strength = "C25-strength";

/// The figures of a report, in no particular order.
constexpr std::array<std::string_view, 10> wanted_figures{
    "C08", "C08-cited",      "C11",
    "C12", "C12-total",      "C13",
    "C14", across_countries, across_countries_by_strength,
    "C26"};

struct NeededColumns {
    std::string_view kind;
    std::array<std::string_view, 18> columns;
};
constexpr std::array needed_columns{
    NeededColumns{dictionary::entity::kind.key,
                  {"study", dictionary::common::confidential.key, dictionary::entity::sse_form.key,
                   dictionary::entity::national_form.key, dictionary::entity::coop_tier.key,
                   dictionary::entity::registration_status.key, dictionary::entity::activity_status.key,
                   dictionary::entity::founded_year.key, dictionary::entity::isic_section.key,
                   dictionary::entity::subdivision.key, dictionary::entity::source.key}},
    NeededColumns{dictionary::entity_year::kind.key,
                  {"study", "parent", dictionary::common::confidential.key, dictionary::entity_year::year.key,
                   "members_total", "members_women", "members_men", "members_other",
                   dictionary::entity_year::member_unit.key, "workers_total",
                   dictionary::entity_year::work_unit.key, "board_total", "board_women", "board_men",
                   "board_other", dictionary::entity_year::chair_sex.key,
                   dictionary::entity_year::manager_sex.key}},
    NeededColumns{dictionary::sdg_contribution::kind.key,
                  {"study", dictionary::common::confidential.key, dictionary::sdg_contribution::goal.key,
                   dictionary::sdg_contribution::target.key, dictionary::sdg_contribution::subject.key,
                   dictionary::sdg_contribution::sse_form.key, dictionary::sdg_contribution::entity.key,
                   dictionary::sdg_contribution::direction.key, dictionary::sdg_contribution::strength.key}},
};

bool isAcrossCountries(std::string_view id)
{
    return id == across_countries || id == across_countries_by_strength;
}

/// The study with most statistics, of equal ones the first.
Result<Record> fullest(const RecordStore& store, std::vector<Record> studies)
{
    std::size_t best = 0;
    std::int64_t most = -1;
    for (std::size_t i = 0; i < studies.size(); ++i) {
        const auto n = store.count({std::string(dictionary::statistic::kind.key), {studies[i].pk}, {}, {}});
        if (!n)
            return tl::unexpected(n.error());
        if (*n > most) {
            most = *n;
            best = i;
        }
    }
    return std::move(studies[best]);
}

Result<Record> findStudy(const RecordStore& store, std::string_view country)
{
    study::Filter filter{std::string(dictionary::study::kind.key), {}, {}, {}};
    auto studies = store.all(filter);
    if (!studies)
        return forward(std::move(studies));
    if (studies->empty())
        return fail(ErrorCode::record_not_found, {{"kind", filter.kind}});
    if (country.empty())
        return fullest(store, std::move(*studies));
    for (Record& one : *studies)
        if (one.values.text(dictionary::study::country) == country)
            return std::move(one);
    return fail(ErrorCode::unknown_country, {{"country", std::string(country)}});
}

Result<std::vector<Record>> printable(const RecordStore& store, const dictionary::Kind& kind,
                                      std::int64_t study)
{
    study::Filter filter{std::string(kind.key), {study}, {}, {}};
    filter.all.push_back(analysis::printable());
    return store.all(filter);
}

Result<void> readRecords(const study::StudyFile& file, Material& material)
{
    const RecordStore store(file);
    const std::array<std::pair<const dictionary::Kind*, std::vector<Record>*>, 6> lists{{
        {&dictionary::team::kind, &material.teams},
        {&dictionary::person::kind, &material.people},
        {&dictionary::source::kind, &material.sources},
        {&dictionary::indicator::kind, &material.indicators},
        {&dictionary::statistic::kind, &material.statistics},
        {&dictionary::narrative::kind, &material.narratives},
    }};
    for (const auto& [kind, records] : lists) {
        auto read = printable(store, *kind, material.study.pk);
        if (!read)
            return forward(std::move(read));
        *records = std::move(*read);
        if (auto translated = study::Translations(file).putInto(*records, material.language); !translated)
            return translated;
    }
    return {};
}

Result<void> translateStudy(const study::StudyFile& file, Material& material)
{
    const std::string before(material.study.values.text(dictionary::study::limitations));
    if (auto translated = study::Translations(file).putInto({&material.study, 1}, material.language);
        !translated)
        return translated;
    material.limitationsTranslated = before != material.study.values.text(dictionary::study::limitations);
    return {};
}

void nameIndicators(Material& material)
{
    const auto catalogue = dictionary::indicatorCatalogue();
    for (const Record& indicator : material.indicators) {
        const std::string name(indicator.values.text(dictionary::indicator::name));
        material.indicatorNames[indicator.pk] = Message::literal(name);
        const auto known = std::find_if(catalogue.begin(), catalogue.end(), [&](const auto& entry) {
            return entry.code == indicator.values.text(dictionary::indicator::code);
        });
        // A name that the team has changed is the team's own and stays.
        if (known == catalogue.end() || std::none_of(known->name.begin(), known->name.end(),
                                                     [&](const auto& label) { return label.second == name; }))
            continue;
        const auto translated = known->name.find(material.language);
        if (translated != known->name.end())
            material.indicatorNames[indicator.pk] = Message::literal(translated->second);
    }
}

/// A single bar compares nothing: its number stands in the text and the tables.
bool isOneBar(const figures::FigureData& figure)
{
    return figure.type == figures::FigureType::bars && figure.cells.size() == 1;
}

Result<void> computeFigures(const FigureSource& source, Material& material)
{
    if (!source.make)
        return {};
    for (const std::string_view id : wanted_figures) {
        if (isAcrossCountries(id) && material.facts.countries < 2)
            continue;
        auto figure = source.make(id, material.study.pk, material.language);
        if (!figure) {
            if (figure.error().code == ErrorCode::unknown_figure)
                continue;
            return forward(std::move(figure));
        }
        if (figure->empty())
            material.emptyFigures.emplace_back(id);
        else if (!isOneBar(*figure))
            material.figures.emplace(id, std::move(*figure));
    }
    return {};
}

/// What tables and figures need of a kind, in one pass over its records instead of one for each of them.
Result<void> readColumns(const study::StudyFile& file, analysis::ColumnCache& cache)
{
    if (auto synced = cache.sync(file); !synced)
        return synced;
    for (const auto& [kind, columns] : needed_columns) {
        analysis::ColumnRequest request{std::string(kind), {}};
        for (const std::string_view column : columns)
            if (!column.empty())
                request.columns.emplace_back(column);
        if (auto read = cache.require(file, request); !read)
            return read;
    }
    return {};
}

Result<void> readFindings(const study::StudyFile& file, analysis::ColumnCache& cache, Material& material)
{
    if (auto read = readColumns(file, cache); !read)
        return read;
    auto facts = readFacts(file, cache, material.study.pk);
    if (!facts)
        return forward(std::move(facts));
    material.facts = std::move(*facts);
    auto contributions =
        readContributions(file, cache, {material.study.pk, material.language, most_statements});
    if (!contributions)
        return forward(std::move(contributions));
    material.contributions = std::move(*contributions);
    const auto year = material.study.values.integer(dictionary::study::reference_year).value_or(0);
    auto sizes = readFormSizes(file, cache, material.study.pk, year);
    if (!sizes)
        return forward(std::move(sizes));
    material.sizes = std::move(*sizes);
    return {};
}

const Record* found(const std::vector<Record>& records, std::int64_t pk)
{
    const auto place =
        std::find_if(records.begin(), records.end(), [pk](const Record& record) { return record.pk == pk; });
    return place == records.end() ? nullptr : &*place;
}

} // namespace

FigureSource catalogueFigures(const study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                              std::shared_ptr<analysis::ColumnCache> cache)
{
    if (!cache)
        cache = std::make_shared<analysis::ColumnCache>();
    const auto make = [&file, &vocabularies, cache](std::string_view id, std::int64_t study,
                                                    std::string_view language) {
        figures::FigureContext context{&file, &vocabularies, std::string(language), {study}, cache.get()};
        if (isAcrossCountries(id))
            context.studies.clear();
        return figures::compute(id, context);
    };
    return {make, cache};
}

Message Material::label(std::string_view vocabulary, std::string_view code) const
{
    return code.empty() ? Message()
                        : Message::literal(std::string(vocabularies->label(vocabulary, code, language)));
}

const Record* Material::source(std::int64_t pk) const
{
    return found(sources, pk);
}

const Record* Material::indicator(std::int64_t pk) const
{
    return found(indicators, pk);
}

Message Material::indicatorName(const Record& indicator) const
{
    const auto place = indicatorNames.find(indicator.pk);
    return place == indicatorNames.end() ? Message() : place->second;
}

Result<Material> readMaterial(const study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                              const FigureSource& figures, const ReportOptions& options)
{
    const RecordStore store(file);
    auto study = findStudy(store, options.country);
    if (!study)
        return forward(std::move(study));
    Material material(vocabularies, options, std::move(*study));
    material.country = material.study.values.text(dictionary::study::country);
    if (material.language.empty()) {
        const auto languages = material.study.values.codes(dictionary::study::report_langs);
        material.language = languages.empty() ? "en" : languages.front();
    }
    const dictionary::Vocabulary* languages = vocabularies.find("report_language");
    if (languages == nullptr || languages->find(material.language) == nullptr)
        return fail(ErrorCode::unknown_language, {{"language", material.language}});
    auto demonstration = file.meta("demonstration");
    if (!demonstration)
        return forward(std::move(demonstration));
    material.demonstration = *demonstration == "1";
    if (auto translated = translateStudy(file, material); !translated)
        return forward(std::move(translated));
    if (auto read = readRecords(file, material); !read)
        return forward(std::move(read));
    nameIndicators(material);
    analysis::ColumnCache own;
    if (auto read = readFindings(file, figures.cache ? *figures.cache : own, material); !read)
        return forward(std::move(read));
    if (auto computed = computeFigures(figures, material); !computed)
        return forward(std::move(computed));
    return material;
}

} // namespace atlas::report
