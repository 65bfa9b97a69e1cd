#include "core/study/schema.h"

#include "core/dictionary/kinds/study.h"

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>

namespace atlas::study {

using dictionary::ColumnType;
using dictionary::Layout;

namespace {

struct TableSql {
    std::string_view name;
    std::string_view columns;
};

/// What a study file holds beside its records. `change.last` makes an insert or a tombstone a range of rows.
constexpr std::array own_tables{
    TableSql{"meta", "key TEXT PRIMARY KEY, value TEXT NOT NULL"},
    TableSql{"dict_kind", "id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE"},
    TableSql{"dict_column",
             "id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, "
             "UNIQUE(kind, name)"},
    TableSql{"author",
             "id INTEGER PRIMARY KEY, name TEXT NOT NULL, team TEXT NOT NULL, device TEXT NOT NULL, "
             "UNIQUE(name, team, device)"},
    TableSql{
        "action",
        "seq INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL, author INTEGER NOT NULL "
        "REFERENCES author(id), at INTEGER NOT NULL, record_kind INTEGER, subject TEXT NOT NULL, "
        "target INTEGER, state INTEGER NOT NULL"},
    TableSql{"change",
             "seq INTEGER PRIMARY KEY, action INTEGER NOT NULL, op INTEGER NOT NULL, kind INTEGER NOT NULL, "
             "row INTEGER NOT NULL, last INTEGER, field INTEGER, old ANY, new ANY"},
    TableSql{"change_personal", "seq INTEGER PRIMARY KEY REFERENCES change(seq), old ANY, new ANY"},
    TableSql{"draft",
             "kind TEXT NOT NULL, uid TEXT NOT NULL, base_rev INTEGER NOT NULL, at INTEGER NOT NULL, "
             "json TEXT NOT NULL, PRIMARY KEY(kind, uid)"},
    TableSql{"translation",
             "kind INTEGER NOT NULL, row INTEGER NOT NULL, field INTEGER NOT NULL, lang TEXT NOT NULL, "
             "text TEXT NOT NULL, PRIMARY KEY(kind, row, field, lang)"},
    TableSql{"blob",
             "sha256 TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(sha256, part)"},
};

constexpr std::string_view change_indexes =
    "CREATE INDEX change_record ON change(kind, row);CREATE INDEX change_action ON change(action);"
    "CREATE INDEX action_open ON action(seq) WHERE state = 0;";

std::string typeName(ColumnType type)
{
    return type == ColumnType::integer ? "INTEGER" : "TEXT";
}

bool isText(const dictionary::Kind& kind)
{
    return !kind.title.empty();
}

std::vector<std::pair<std::string, std::string>> commonColumns(const Layout& layout)
{
    std::vector<std::pair<std::string, std::string>> columns{{"pk", "INTEGER"}, {"uid", "TEXT"}};
    if (layout.kind().key != dictionary::study::kind.key)
        columns.emplace_back("study", "INTEGER");
    if (!layout.kind().parent.empty())
        columns.emplace_back("parent", "INTEGER");
    for (const char* name : {"created_at", "created_by", "updated_at", "updated_by", "rev"})
        columns.emplace_back(name, "INTEGER");
    columns.emplace_back("missing", "TEXT");
    if (isText(layout.kind()))
        columns.emplace_back("title_key", "TEXT");
    columns.emplace_back("deleted_at", "INTEGER");
    return columns;
}

std::string declaration(const Layout& layout, const std::string& name, const std::string& type)
{
    if (name == "pk")
        return "pk INTEGER PRIMARY KEY";
    if (name == "uid")
        return "uid TEXT NOT NULL UNIQUE";
    if (name == "study")
        return "study INTEGER NOT NULL REFERENCES study(pk)";
    if (name == "parent")
        return "parent INTEGER NOT NULL REFERENCES " + std::string(layout.kind().parent) + "(pk)";
    if (name == "rev")
        return "rev INTEGER NOT NULL";
    const dictionary::Column* column = layout.findColumn(name);
    std::string text = name + " " + type;
    if (column != nullptr && column->field->type == dictionary::FieldType::link)
        text += " REFERENCES " + std::string(column->field->target) + "(pk)";
    return text;
}

Result<void> storeDictionary(const Db& db, const Layout& layout)
{
    auto kind = db.prepare("INSERT OR IGNORE INTO dict_kind(key) VALUES(?)");
    if (!kind)
        return forward(std::move(kind));
    if (auto stored = kind->bind(0, layout.kind().key).run(); !stored)
        return stored;
    auto column = db.prepare("INSERT OR IGNORE INTO dict_column(kind, name, type) VALUES(?, ?, ?)");
    if (!column)
        return forward(std::move(column));
    for (const auto& [name, type] : tableColumns(layout))
        if (auto stored = column->bind(0, layout.kind().key).bind(1, name).bind(2, type).run(); !stored)
            return stored;
    return {};
}

Result<void> createKind(const Db& db, const Layout& layout)
{
    if (auto made = db.execute(createTableSql(layout)); !made)
        return made;
    for (const std::string& sql : createIndexSql(layout))
        if (auto made = db.execute(sql); !made)
            return made;
    return storeDictionary(db, layout);
}

/// The indexes that a file lacks because their columns are new to it.
Result<void> addIndexes(const Db& db, const Layout& layout)
{
    const std::vector<std::string> names = indexNames(layout);
    const std::vector<std::string> sql = createIndexSql(layout);
    auto known = db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name = ?");
    if (!known)
        return forward(std::move(known));
    for (std::size_t index = 0; index < names.size(); ++index) {
        const auto row = known->bind(0, names[index]).step();
        if (!row)
            return tl::unexpected(row.error());
        const bool there = known->integer(0) > 0;
        known->reset();
        if (there)
            continue;
        if (auto made = db.execute(sql[index]); !made)
            return made;
    }
    return {};
}

using Columns = std::set<std::tuple<std::string, std::string, std::string>>;

Result<Columns> columnsInFile(const Db& db)
{
    auto statement =
        db.prepare("SELECT m.name, c.name, c.type FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                   "WHERE m.type = 'table'");
    if (!statement)
        return forward(std::move(statement));
    Columns columns;
    const auto read =
        statement->each([&] { columns.emplace(statement->text(0), statement->text(1), statement->text(2)); });
    if (!read)
        return tl::unexpected(read.error());
    return columns;
}

/// The columns of the tables that every file has, by making them once in memory.
Result<Columns> ownColumns()
{
    auto memory = Db::open(":memory:", DbMode::create);
    if (!memory)
        return forward(std::move(memory));
    for (const TableSql& table : own_tables)
        if (auto made = memory->execute("CREATE TABLE " + std::string(table.name) + "(" +
                                        std::string(table.columns) + ") STRICT;");
            !made)
            return forward(std::move(made));
    return columnsInFile(*memory);
}

Result<Columns> declaredColumns(const Db& db)
{
    auto columns = ownColumns();
    if (!columns)
        return columns;
    // "title@vi" is a name of the journal for a text in the side table, no column.
    auto statement = db.prepare("SELECT kind, name, type FROM dict_column WHERE instr(name, '@') = 0");
    if (!statement)
        return forward(std::move(statement));
    const auto read = statement->each(
        [&] { columns->emplace(statement->text(0), statement->text(1), statement->text(2)); });
    if (!read)
        return tl::unexpected(read.error());
    return columns;
}

bool plainName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

Result<void> refuseForeignObjects(const Db& db, std::string_view path)
{
    auto statement =
        db.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' "
                   "ESCAPE '\\' OR type NOT IN ('table', 'index')");
    if (!statement)
        return forward(std::move(statement));
    return statement->each([&]() -> Result<void> {
        const std::string type(statement->text(0));
        const std::string name(statement->text(1));
        const std::string sql(statement->text(2));
        const bool known = type == "table" ? sql.rfind("CREATE TABLE ", 0) == 0
                                           : type == "index" && sql.rfind("CREATE ", 0) == 0;
        if (!known || !plainName(name)) {
            std::string object = type;
            object.append(" ").append(name);
            return fail(ErrorCode::study_foreign_object,
                        {{"path", std::string(path)}, {"object", std::move(object)}});
        }
        return {};
    });
}

Result<std::map<std::string, std::int64_t, std::less<>>> readMap(const Db& db, std::string_view sql)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return forward(std::move(statement));
    std::map<std::string, std::int64_t, std::less<>> map;
    const auto read = statement->each([&] { map.emplace(statement->text(0), statement->integer(1)); });
    if (!read)
        return tl::unexpected(read.error());
    return map;
}

} // namespace

std::int64_t SchemaIds::kind(std::string_view key) const
{
    const auto found = kinds.find(key);
    return found != kinds.end() ? found->second : 0;
}

std::int64_t SchemaIds::column(std::string_view kind, std::string_view name) const
{
    const auto found = columns.find(std::string(kind) + "." + std::string(name));
    return found != columns.end() ? found->second : 0;
}

std::vector<std::pair<std::string, std::string>> tableColumns(const Layout& layout)
{
    auto columns = commonColumns(layout);
    for (const dictionary::Column& column : layout.columns())
        columns.emplace_back(column.name, typeName(column.type));
    return columns;
}

std::string createTableSql(const Layout& layout)
{
    std::string sql;
    for (const auto& [name, type] : tableColumns(layout))
        sql += (sql.empty() ? "" : ", ") + declaration(layout, name, type);
    return "CREATE TABLE " + std::string(layout.kind().key) + "(" + sql + ") STRICT;";
}

std::vector<std::string> createIndexSql(const Layout& layout)
{
    const std::string table(layout.kind().key);
    const std::string scope = layout.kind().key == dictionary::study::kind.key ? "" : "study, ";
    std::vector<std::string> sql;
    const auto add = [&](const std::string& name, const std::string& columns, const std::string& condition,
                         bool unique) {
        sql.push_back("CREATE " + std::string(unique ? "UNIQUE " : "") + "INDEX " + table + "_by_" + name +
                      " ON " + table + "(" + columns + ") WHERE " + condition + ";");
    };
    if (!layout.kind().parent.empty())
        add("parent", "parent", "deleted_at IS NULL", false);
    if (isText(layout.kind()))
        add("title", "title_key", "deleted_at IS NULL", false);
    for (const dictionary::Field* field : layout.fields()) {
        const std::string name(field->key);
        if (field->unique)
            add(name, scope + name, "deleted_at IS NULL AND " + name + " IS NOT NULL", true);
        else if (field->indexed)
            add(name, name, name + " IS NOT NULL", false);
    }
    return sql;
}

std::vector<std::string> indexNames(const Layout& layout)
{
    std::vector<std::string> names;
    for (const std::string& sql : createIndexSql(layout)) {
        const std::size_t begin = sql.find("INDEX ") + 6;
        names.push_back(sql.substr(begin, sql.find(' ', begin) - begin));
    }
    return names;
}

Result<void> createSchema(const Db& db)
{
    for (const TableSql& table : own_tables)
        if (auto made = db.execute("CREATE TABLE " + std::string(table.name) + "(" +
                                   std::string(table.columns) + ") STRICT;");
            !made)
            return made;
    if (auto made = db.execute(std::string(change_indexes)); !made)
        return made;
    for (const Layout& layout : dictionary::layouts())
        if (auto made = createKind(db, layout); !made)
            return made;
    return {};
}

Result<void> verifySchema(const Db& db, std::string_view path)
{
    if (auto clean = refuseForeignObjects(db, path); !clean)
        return clean;
    auto file = columnsInFile(db);
    if (!file)
        return forward(std::move(file));
    auto declared = declaredColumns(db);
    // A file without the dictionary's tables is some other program's.
    if (!declared)
        return fail(ErrorCode::not_a_study, {{"path", std::string(path)}, {"detail", "no dictionary"}});
    const auto report = [&](const auto& column, ErrorCode code) -> Result<void> {
        return fail(
            code, {{"path", std::string(path)}, {"object", std::get<0>(column) + "." + std::get<1>(column)}});
    };
    for (const auto& column : *file)
        if (declared->count(column) == 0)
            return report(column, ErrorCode::study_foreign_object);
    for (const auto& column : *declared)
        if (file->count(column) == 0)
            return report(column, ErrorCode::study_schema_differs);
    return {};
}

Result<void> extendSchema(const Db& db)
{
    auto ids = readIds(db);
    if (!ids)
        return forward(std::move(ids));
    for (const Layout& layout : dictionary::layouts()) {
        const std::string table(layout.kind().key);
        if (ids->kind(table) == 0) {
            if (auto made = createKind(db, layout); !made)
                return made;
            continue;
        }
        bool added = false;
        for (const auto& [name, type] : tableColumns(layout)) {
            if (ids->column(table, name) != 0)
                continue;
            const std::string sql =
                "ALTER TABLE " + table + " ADD COLUMN " + declaration(layout, name, type) + ";";
            if (auto altered = db.execute(sql); !altered)
                return altered;
            added = true;
        }
        if (!added)
            continue;
        if (auto stored = storeDictionary(db, layout); !stored)
            return stored;
        if (auto indexed = addIndexes(db, layout); !indexed)
            return indexed;
    }
    return {};
}

Result<SchemaIds> readIds(const Db& db)
{
    auto kinds = readMap(db, "SELECT key, id FROM dict_kind");
    if (!kinds)
        return forward(std::move(kinds));
    auto columns = readMap(db, "SELECT kind || '.' || name, id FROM dict_column");
    if (!columns)
        return forward(std::move(columns));
    return SchemaIds{std::move(*kinds), std::move(*columns)};
}

} // namespace atlas::study
