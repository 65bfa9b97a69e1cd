#include "core/exchange/link_finder.h"

#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"

namespace atlas::exchange {
namespace {

/// Names remembered at most; a column of ever new ones is not worth remembering.
constexpr std::size_t remembered = 65'536;

/// Records looked at that differ in accents at most.
constexpr std::int64_t most_alike = 200;

} // namespace

LinkFinder::LinkFinder(const study::StudyFile& file, std::string_view kind, std::int64_t study)
    : m_file(&file)
    , m_layout(dictionary::findLayout(kind))
    , m_study(study)
{
    if (m_layout == nullptr)
        return;
    for (const dictionary::Field* field : m_layout->fields())
        if (field->unique && field->type == dictionary::FieldType::text)
            m_columns.emplace_back(field->key);
}

Result<std::vector<std::int64_t>> LinkFinder::ask(const std::string& column, const std::string& value,
                                                  std::int64_t most) const
{
    study::Filter filter;
    filter.kind = m_layout->kind().key;
    if (m_study != 0 && filter.kind != dictionary::study::kind.key)
        filter.studies = {m_study};
    filter.all.push_back({column, study::Condition::Test::any_of, {value}});
    return study::RecordStore(*m_file).ids(filter, {"pk"}, most);
}

Result<NamedRecord> LinkFinder::findTitle(std::string_view name) const
{
    const auto alike = ask("title_key", text::fold(name), most_alike);
    if (!alike)
        return tl::unexpected<Error>(alike.error());
    const std::string wanted = text::withoutCase(name);
    std::vector<NamedRecord> same;
    std::vector<NamedRecord> others;
    for (const std::int64_t pk : *alike) {
        auto title = study::RecordStore(*m_file).title(*m_layout, pk);
        if (!title)
            return tl::unexpected<Error>(title.error());
        if (text::withoutCase(*title) == wanted)
            same.push_back({std::to_string(pk), {}});
        else
            others.push_back({std::to_string(pk), std::move(*title)});
    }
    const std::vector<NamedRecord>& fitting = same.empty() ? others : same;
    const bool all = static_cast<std::int64_t>(alike->size()) < most_alike;
    return fitting.size() == 1 && all ? fitting.front() : NamedRecord();
}

Result<NamedRecord> LinkFinder::find(std::string_view name)
{
    if (const auto known = m_known.find(name); known != m_known.end())
        return known->second;
    Result<NamedRecord> named;
    bool met = false;
    for (const std::string& column : m_columns) {
        const auto found = ask(column, std::string(name), 2);
        if (!found)
            return tl::unexpected<Error>(found.error());
        met = !found->empty();
        if (found->size() == 1)
            named->pk = std::to_string(found->front());
        if (met)
            break;
    }
    if (!met && m_layout != nullptr && !m_layout->kind().title.empty())
        named = findTitle(name);
    if (named && m_known.size() < remembered)
        m_known.emplace(name, *named);
    return named;
}

} // namespace atlas::exchange
