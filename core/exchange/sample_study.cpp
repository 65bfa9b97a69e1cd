#include "core/exchange/sample_study.h"

#include "core/base/embedded.h"
#include "core/dictionary/check.h"
#include "core/dictionary/indicator_catalogue.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/study.h"
#include "core/exchange/sample_records.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace atlas::exchange {

using dictionary::Field;
using dictionary::FieldType;
using nlohmann::json;
using study::Record;

namespace {

/// The sample is the project's own: what does not read is a bug.
[[noreturn]] void malformed(const std::string& what)
{
    throw std::logic_error("sample.json: " + what);
}

void setNumber(Record& record, const Field& field, const json& value)
{
    if (field.type == FieldType::decimal) {
        const auto number = Decimal::parse(value.get<std::string>(), field.digits);
        if (!number)
            malformed(std::string(field.key));
        record.values.set(field, *number);
        return;
    }
    record.values.set(field,
                      value.is_boolean() ? std::int64_t{value.get<bool>()} : value.get<std::int64_t>());
}

void setValue(Record& record, const Field& field, const json& value, const SampleWriter& writer)
{
    if (field.type == FieldType::link) {
        const auto target = writer.pks.find(value.get<std::string>().substr(1));
        if (target == writer.pks.end())
            malformed(value.get<std::string>());
        record.values.set(field, target->second);
    } else if (field.type == FieldType::choices) {
        record.values.setCodes(field, value.get<std::vector<std::string>>());
    } else if (value.is_string() && field.type != FieldType::decimal) {
        record.values.set(field, std::string_view(value.get_ref<const std::string&>()));
    } else {
        setNumber(record, field, value);
    }
}

/// "translations": {"vi": {"title": "…"}}
std::vector<study::Translation> translationsOf(const dictionary::Layout& layout, const json& entry)
{
    std::vector<study::Translation> texts;
    const json all = entry.value("translations", json::object());
    for (const auto& [language, fields] : all.items())
        for (const auto& [key, text] : fields.items()) {
            if (!study::parseTranslationName(layout, study::translationName(key, language)))
                malformed(key);
            texts.push_back({key, language, text.get<std::string>()});
        }
    return texts;
}

Result<void> addRecord(SampleWriter& writer, const json& entry)
{
    const dictionary::Layout* layout = dictionary::findLayout(entry.at("kind").get<std::string>());
    if (layout == nullptr)
        malformed(entry.at("kind").dump());
    Record record(*layout);
    if (entry.contains("study"))
        record.study = writer.pks.at(entry["study"].get<std::string>());
    for (const auto& [key, value] : entry.at("values").items()) {
        const Field* field = layout->findField(key);
        if (field == nullptr)
            malformed(key);
        setValue(record, *field, value, writer);
    }
    if (auto inserted = writer.insert(record, translationsOf(*layout, entry)); !inserted)
        return inserted;
    if (entry.contains("id"))
        writer.pks[entry["id"].get<std::string>()] = record.pk;
    if (layout->kind().key != dictionary::study::kind.key)
        return {};
    const std::string country(record.values.text(dictionary::study::country));
    writer.countries[record.pk] = country;
    return addIndicators(writer, record.pk, country, "en");
}

Result<void> write(SampleWriter& writer, const std::string& text)
{
    const json sample = json::parse(text);
    for (const json& entry : sample.at("records"))
        if (auto added = addRecord(writer, entry); !added)
            return added;
    return generateEntities(writer, text);
}

} // namespace

Result<void> SampleWriter::insert(Record& record, const std::vector<study::Translation>& texts)
{
    dictionary::normalise(record.values);
    const auto country = countries.find(record.study);
    const dictionary::CheckContext context{&vocabularies, country != countries.end() ? country->second : "",
                                           today};
    for (const dictionary::Problem& problem : dictionary::check(record.values, context))
        if (problem.severity == dictionary::Severity::unreadable)
            return fail(ErrorCode::record_refused,
                        {{"field", problem.field}, {"problem", plain(problem.text)}});
    return bulk.insert(record, texts);
}

Result<void> addIndicators(SampleWriter& writer, std::int64_t study, std::string_view country,
                           std::string_view language)
{
    namespace indicator = dictionary::indicator;
    const auto label = [&](const dictionary::Labels& labels) -> std::string_view {
        const auto found = labels.find(language);
        if (found != labels.end())
            return found->second;
        const auto english = labels.find("en");
        return english != labels.end() ? std::string_view(english->second) : std::string_view();
    };
    for (const dictionary::CatalogueIndicator& entry : dictionary::indicatorCatalogue()) {
        Record record(dictionary::layoutOf(indicator::kind));
        record.study = study;
        record.values.set(indicator::code, entry.code);
        record.values.set(indicator::name, label(entry.name));
        record.values.set(indicator::domain, entry.domain);
        record.values.set(indicator::value_type, entry.valueType);
        record.values.set(indicator::unit, label(entry.unit));
        record.values.set(indicator::unit_of_count, entry.unitOfCount);
        record.values.set(indicator::aggregation, entry.aggregation);
        record.values.set(indicator::better, entry.better);
        record.values.set(indicator::numerator, entry.numerator);
        record.values.set(indicator::denominator, entry.denominator);
        record.values.set(indicator::definition, label(entry.definition));
        record.values.set(indicator::definition_source, entry.definitionSource);
        if (auto inserted = writer.insert(record); !inserted)
            return inserted;
        writer.pks["ind-" + std::string(country) + "-" + entry.code] = record.pk;
    }
    return {};
}

Result<void> fillSample(study::StudyFile& file, const dictionary::Vocabularies& vocabularies)
{
    auto bulk = study::BulkWriter::begin(file, study::ActionKind::sample, "");
    if (!bulk)
        return forward(std::move(bulk));
    SampleWriter writer{**bulk, vocabularies, dateOf(file.clock().now()), {}, {}};
    if (auto written = write(writer, std::string(embedded::file("sample.json"))); !written)
        return written;
    if (auto marked = (*bulk)->close(); !marked)
        return marked;
    return file.setMeta("demonstration", "1");
}

Result<void> fillCountry(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                         std::string_view country, std::string_view language)
{
    namespace fields = dictionary::study;
    const dictionary::Vocabulary* countries = vocabularies.find("country");
    const dictionary::Term* term = countries != nullptr ? countries->find(country) : nullptr;
    if (term == nullptr)
        return fail(ErrorCode::unknown_country, {{"country", std::string(country)}});
    auto bulk = study::BulkWriter::begin(file, study::ActionKind::create, term->label("en"));
    if (!bulk)
        return forward(std::move(bulk));
    SampleWriter writer{**bulk, vocabularies, dateOf(file.clock().now()), {}, {}};
    Record record(dictionary::layoutOf(fields::kind));
    record.values.set(fields::country, country);
    record.values.set(fields::title, std::string(term->label(language)));
    record.values.set(fields::reference_year, std::int64_t{writer.today.year});
    record.values.set(fields::isic_scheme, "ISIC4");
    std::vector<std::string> forms;
    for (const dictionary::Term& form : vocabularies.find("sse_form")->terms)
        forms.push_back(form.code);
    record.values.setCodes(fields::scope_forms, forms);
    record.values.setCodes(fields::report_langs, {"en"});
    if (auto inserted = writer.insert(record); !inserted)
        return inserted;
    if (auto added = addIndicators(writer, record.pk, country, language); !added)
        return added;
    if (auto added = addDefinitions(writer, record.pk); !added)
        return added;
    return (*bulk)->close();
}

} // namespace atlas::exchange
