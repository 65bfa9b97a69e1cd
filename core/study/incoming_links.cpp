#include "core/study/incoming_links.h"

#include "core/study/filter_sql.h"
#include "core/study/study_file.h"

namespace atlas::study {

namespace {

Result<IncomingLinks> linksBy(const StudyFile& file, const dictionary::Layout& layout,
                              const dictionary::Field& field, std::int64_t pk, std::int64_t limit)
{
    IncomingLinks links{&layout, &field, 0, {}};
    const dictionary::Kind& kind = layout.kind();
    const auto where =
        toSql({std::string(kind.key), {}, {{std::string(field.key), Condition::Test::any_of, {pk}}}, {}},
              file.db());
    if (!where)
        return tl::unexpected(where.error());
    const std::string title = kind.title.empty() ? "''" : "t." + std::string(kind.title);
    auto statement = file.db().prepare("SELECT t.pk, t.uid, " + title + " FROM " + std::string(kind.key) +
                                       " t WHERE " + where->where + " ORDER BY t.pk");
    if (!statement)
        return forward(std::move(statement));
    where->bindTo(*statement);
    const auto read = statement->each([&] {
        if (links.count++ < limit)
            links.records.push_back(
                {statement->integer(0), std::string(statement->text(1)), std::string(statement->text(2))});
    });
    if (!read)
        return tl::unexpected(read.error());
    return links;
}

} // namespace

Result<std::vector<IncomingLinks>> incomingLinks(const StudyFile& file, const dictionary::Layout& target,
                                                 std::int64_t pk, std::int64_t limit)
{
    std::vector<IncomingLinks> all;
    for (const dictionary::Layout& layout : dictionary::layouts())
        for (const dictionary::Field* field : layout.fields()) {
            if (field->type != dictionary::FieldType::link || field->target != target.kind().key)
                continue;
            auto links = linksBy(file, layout, *field, pk, limit);
            if (!links)
                return forward(std::move(links));
            if (links->count > 0)
                all.push_back(std::move(*links));
        }
    return all;
}

} // namespace atlas::study
