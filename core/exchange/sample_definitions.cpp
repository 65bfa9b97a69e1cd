#include "core/dictionary/definition_catalogue.h"
#include "core/dictionary/kinds/definition.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/study.h"
#include "core/exchange/sample_records.h"

namespace atlas::exchange {

namespace {

using study::Record;

Result<std::int64_t> addSource(SampleWriter& writer, std::int64_t study,
                               const dictionary::CatalogueSource& entry, std::string_view language)
{
    namespace source = dictionary::source;
    Record record(dictionary::layoutOf(source::kind));
    record.study = study;
    record.values.set(source::type, entry.type);
    record.values.set(source::title, entry.title);
    record.values.set(source::organisation, entry.organisation);
    record.values.set(source::year, std::int64_t{entry.year});
    record.values.set(source::publisher, entry.publisher);
    record.values.set(source::place, entry.place);
    record.values.set(source::language, language);
    if (auto inserted = writer.insert(record); !inserted)
        return forward(std::move(inserted));
    return record.pk;
}

} // namespace

Result<void> addDefinitions(SampleWriter& writer, std::int64_t study)
{
    namespace definition = dictionary::definition;
    for (const dictionary::CatalogueDefinition& entry : dictionary::definitionCatalogue()) {
        const auto source = addSource(writer, study, entry.source, entry.language);
        if (!source)
            return tl::unexpected(source.error());
        Record record(dictionary::layoutOf(definition::kind));
        record.study = study;
        record.values.set(definition::notion, entry.notion);
        record.values.set(definition::scope, entry.scope);
        record.values.set(definition::title, entry.title);
        record.values.set(definition::adopted_by, entry.adoptedBy);
        record.values.set(definition::version, entry.version);
        record.values.set(definition::wording, entry.wording);
        record.values.set(definition::locator, entry.locator);
        record.values.set(definition::source, *source);
        record.values.set(dictionary::common::lang, entry.language);
        if (auto inserted = writer.insert(record); !inserted)
            return inserted;
    }
    return {};
}

} // namespace atlas::exchange
