#include "core/exchange/link_finder.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"

namespace atlas::exchange {
namespace {

/// Names remembered at most; a column of ever new ones is not worth remembering.
constexpr std::size_t remembered = 65'536;

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
    if (!m_layout->kind().title.empty())
        m_columns.emplace_back("title_key");
}

Result<std::vector<std::int64_t>> LinkFinder::ask(const std::string& column, const std::string& value) const
{
    study::Filter filter;
    filter.kind = m_layout->kind().key;
    if (m_study != 0 && filter.kind != dictionary::study::kind.key)
        filter.studies = {m_study};
    filter.all.push_back({column, study::Condition::Test::any_of, {value}});
    return study::RecordStore(*m_file).ids(filter, {"pk"}, 2);
}

Result<std::string> LinkFinder::find(std::string_view name)
{
    if (const auto known = m_known.find(name); known != m_known.end())
        return known->second;
    std::string pk;
    for (const std::string& column : m_columns) {
        const auto found = ask(column, column == "title_key" ? text::fold(name) : std::string(name));
        if (!found)
            return tl::unexpected<Error>(found.error());
        if (found->empty())
            continue;
        if (found->size() == 1)
            pk = std::to_string(found->front());
        break;
    }
    if (m_known.size() < remembered)
        m_known.emplace(name, pk);
    return pk;
}

} // namespace atlas::exchange
