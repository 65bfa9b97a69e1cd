#include "core/report/front_matter.h"

#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/kinds/team.h"
#include "core/report/prose.h"

#include <algorithm>

namespace atlas::report {

namespace fields = dictionary::study;
using study::Record;

namespace {

Message literal(std::string_view text)
{
    return Message::literal(std::string(text));
}

/// "Viet Nam Cooperative Alliance (VCA)"
Message teamName(const Record& team)
{
    const std::string_view name = team.values.text(dictionary::team::name);
    const std::string_view acronym = team.values.text(dictionary::team::acronym);
    if (acronym.empty() || name.find(acronym) != std::string_view::npos)
        return literal(name);
    return message(ATLAS_TEXT("report", "%1 (%2)"), {std::string(name), std::string(acronym)});
}

/// "Phase 2, RAS/22/01"
Message projectName(const Record& study)
{
    return listed(
        {literal(study.values.text(fields::phase)), literal(study.values.text(fields::project_code))});
}

/// Until somebody gives a study its title it is called like its country, which the cover says anyway.
bool isNameOfCountry(const Material& material, std::string_view title)
{
    const dictionary::Vocabulary* countries = material.vocabularies->find(fields::country.vocabulary);
    const dictionary::Term* term = countries != nullptr ? countries->find(material.country) : nullptr;
    return title.empty() ||
           (term != nullptr && std::any_of(term->labels.begin(), term->labels.end(),
                                           [&](const auto& label) { return label.second == title; }));
}

void addImprint(const Material& material, Report& report)
{
    const Message& title = report.title;
    report.imprint.push_back(
        report.subtitle.empty() ? title : message(ATLAS_TEXT("report", "%1: %2"), {title, report.subtitle}));
    if (!report.publishers.empty())
        report.imprint.push_back(
            message(ATLAS_TEXT("report", "Research teams: %1"), {enumerated(report.publishers)}));
    if (const Message project = projectName(material.study); !project.empty())
        report.imprint.push_back(message(ATLAS_TEXT("report", "Project: %1"), {project}));
    if (material.study.values.has(fields::funder))
        report.imprint.push_back(message(ATLAS_TEXT("report", "Funded by: %1"),
                                         {std::string(material.study.values.text(fields::funder))}));
    report.imprint.push_back(message(ATLAS_TEXT("report", "Data as of %1"), {material.date}));
    if (material.demonstration)
        report.imprint.push_back(message(ATLAS_TEXT(
            "report", "This report was made from demonstration data. Its numbers must not be quoted.")));
}

} // namespace

void addFrontMatter(const Material& material, Report& report)
{
    const auto& values = material.study.values;
    report.language = material.language;
    report.title = literal(values.text(fields::title));
    report.subtitle = literal(values.text(fields::subtitle));
    if (isNameOfCountry(material, values.text(fields::title))) {
        report.title = message(ATLAS_TEXT("report", "The social and solidarity economy"));
        if (report.subtitle.empty())
            report.subtitle = message(ATLAS_TEXT("report", "National mapping report"));
    }
    report.country = material.label("country", material.country);
    report.date = monthAndYear(material.date);
    report.demonstration = material.demonstration;
    for (const Record& team : material.teams) {
        report.publishers.push_back(teamName(team));
        report.authors.emplace_back(team.values.text(dictionary::team::name));
    }
    for (const Record& person : material.people)
        if (person.values.integer(dictionary::person::show_in_report).value_or(0) != 0)
            report.authors.emplace_back(person.values.text(dictionary::person::name));
    addImprint(material, report);
}

} // namespace atlas::report
