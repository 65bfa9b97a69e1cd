#include "core/study/schema.h"

namespace atlas::study {

using dictionary::Layout;

Result<void> standInSchema(const Db& db)
{
    auto ids = readIds(db);
    if (!ids)
        return forward(std::move(ids));
    for (const Layout& layout : dictionary::layouts()) {
        const std::string table(layout.kind().key);
        if (ids->kind(table) == 0) {
            const std::string sql = createTableSql(layout);
            if (auto made = db.execute("CREATE TEMP" + sql.substr(sql.find(' '))); !made)
                return made;
            continue;
        }
        std::string columns;
        for (const auto& [name, type] : tableColumns(layout))
            if (ids->column(table, name) == 0)
                columns.append(", CAST(NULL AS ").append(type).append(") AS ").append(name);
        // An unqualified name means the temporary schema first.
        if (columns.empty())
            continue;
        std::string sql = "CREATE TEMP VIEW ";
        sql.append(table).append(" AS SELECT m.*").append(columns);
        sql.append(" FROM main.").append(table).append(" m;");
        if (auto made = db.execute(sql); !made)
            return made;
    }
    return {};
}

} // namespace atlas::study
