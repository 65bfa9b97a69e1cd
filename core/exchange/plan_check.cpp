#include "core/dictionary/kind.h"
#include "core/dictionary/vocabulary.h"
#include "core/exchange/plan_reader.h"

#include <set>

namespace atlas::exchange {
namespace {

using dictionary::Field;
using dictionary::FieldType;

/// What the mistakes of one mapping are said about.
struct Checker {
    const Plan& plan;
    const dictionary::Vocabularies& vocabularies;
    std::vector<Message>& mistakes;

    void add(std::string_view key, std::vector<Argument> arguments)
    {
        mistakes.push_back({"exchange", std::string(key), std::move(arguments)});
    }
    void code(const Field& field, const std::string& code);
    void mapping(const Mapping& mapping, const dictionary::Layout& layout);
    void valueMaps(const Mapping& mapping, const Field& field);
    void defaults(const dictionary::Layout& layout);
    void columns();
};

bool isChoice(const Field& field)
{
    return field.type == FieldType::choice || field.type == FieldType::choices;
}

void Checker::code(const Field& field, const std::string& code)
{
    const dictionary::Vocabulary* vocabulary = vocabularies.find(field.vocabulary);
    if (isChoice(field) && (vocabulary == nullptr || vocabulary->find(code) == nullptr))
        add(ATLAS_TEXT("exchange", "%1: “%2” is no code of the list %3."),
            {std::string(field.key), code, std::string(field.vocabulary)});
}

void Checker::valueMaps(const Mapping& mapping, const Field& field)
{
    if (!mapping.values.empty() && !isChoice(field))
        add(ATLAS_TEXT("exchange", "%1 is no choice from a list: it takes no value map."), {mapping.field});
    std::set<std::string> words;
    for (const ValueMap& value : mapping.values) {
        code(field, value.code);
        for (const std::string& word : value.words)
            if (!words.insert(columnKey(word)).second)
                add(ATLAS_TEXT("exchange", "%1: “%2” stands for two codes."), {mapping.field, word});
    }
    for (const Case& one : mapping.cases) {
        code(field, one.code);
        if (one.when.empty())
            add(ATLAS_TEXT("exchange", "%1: a case without a condition."), {mapping.field});
    }
}

void Checker::mapping(const Mapping& mapping, const dictionary::Layout& layout)
{
    const dictionary::Column* column = layout.findColumn(mapping.field);
    // A mapping without a field was reported when it was read.
    if (mapping.field.empty())
        return;
    if (column == nullptr)
        return add(ATLAS_TEXT("exchange", "“%1” is no field of the kind %2."), {mapping.field, plan.kind});
    const Field& field = *column->field;
    if (field.type == FieldType::link)
        add(ATLAS_TEXT("exchange", "%1 links to another record and cannot be filled from a table."),
            {mapping.field});
    if (mapping.columns.empty() && mapping.cases.empty())
        add(ATLAS_TEXT("exchange", "%1 has neither columns nor cases."), {mapping.field});
    if (!mapping.beside.empty() && mapping.beside.size() != mapping.columns.size())
        add(ATLAS_TEXT("exchange", "%1: “beside” must name one column for each of “columns”."),
            {mapping.field});
    if ((mapping.transform == Transform::division) != (mapping.digits > 0))
        add(ATLAS_TEXT("exchange", "%1: “digits” belongs to the transform “division”."), {mapping.field});
    if (!mapping.missing.empty()) {
        const dictionary::Vocabulary* reasons = vocabularies.find("missing_reason");
        if (reasons == nullptr || reasons->find(mapping.missing) == nullptr)
            add(ATLAS_TEXT("exchange", "%1: “%2” is no reason for a missing value."),
                {mapping.field, mapping.missing});
    }
    valueMaps(mapping, field);
}

void Checker::defaults(const dictionary::Layout& layout)
{
    for (const auto& [key, value] : plan.defaults) {
        const Field* field = layout.findField(key);
        if (field == nullptr)
            add(ATLAS_TEXT("exchange", "“%1” is no field of the kind %2."), {key, plan.kind});
        else
            code(*field, value);
    }
}

void Checker::columns()
{
    std::set<std::string> used;
    for (const Mapping& mapping : plan.mappings) {
        for (const std::string& column : mapping.columns)
            used.insert(columnKey(column));
        for (const Case& one : mapping.cases)
            for (const auto& condition : one.when)
                used.insert(columnKey(condition.first));
    }
    for (const std::string& column : plan.ignored)
        if (used.count(columnKey(column)) > 0)
            add(ATLAS_TEXT("exchange", "The column “%1” is both used and ignored."), {column});
    for (const ValueMap& country : plan.countries)
        if (const auto* countries = vocabularies.find("country");
            !countries || !countries->find(country.code))
            add(ATLAS_TEXT("exchange", "“%1” is no country code."), {country.code});
}

} // namespace

void checkPlan(const Plan& plan, const dictionary::Vocabularies& vocabularies, std::vector<Message>& mistakes)
{
    Checker checker{plan, vocabularies, mistakes};
    const dictionary::Layout* layout = dictionary::findLayout(plan.kind);
    if (plan.kind.empty())
        return;
    if (layout == nullptr)
        return checker.add(ATLAS_TEXT("exchange", "“%1” is no kind of record."), {plan.kind});
    if (!layout->kind().parent.empty() || plan.kind == "study")
        checker.add(ATLAS_TEXT("exchange", "Records of the kind %1 cannot be imported on their own."),
                    {plan.kind});
    const bool validName =
        !plan.name.empty() &&
        plan.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string::npos;
    if (!validName)
        checker.add(
            ATLAS_TEXT("exchange", "The plan's name may hold small letters, digits and _ only: “%1”."),
            {plan.name});
    bool named = false;
    for (const Mapping& mapping : plan.mappings) {
        checker.mapping(mapping, *layout);
        named = named || mapping.field == layout->kind().title;
    }
    if (!named)
        checker.add(ATLAS_TEXT("exchange", "No column gives a record its %1."),
                    {std::string(layout->kind().title)});
    checker.defaults(*layout);
    checker.columns();
}

} // namespace atlas::exchange
