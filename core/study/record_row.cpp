#include "core/study/record_row.h"

#include "core/base/text.h"
#include "core/base/uid.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/change_log.h"

namespace atlas::study {

using dictionary::Layout;

namespace {

constexpr int first_value_column = 8;

bool hasStudy(const Layout& layout)
{
    return layout.kind().key != dictionary::study::kind.key;
}

bool hasParent(const Layout& layout)
{
    return !layout.kind().parent.empty();
}

} // namespace

std::string selectColumns(const Layout& layout, const std::string& alias)
{
    std::string sql = alias + ".pk, " + alias + ".uid, " + alias + ".rev, ";
    sql += (hasStudy(layout) ? alias + ".study" : "0") + ", ";
    sql += (hasParent(layout) ? alias + ".parent" : "0") + ", ";
    sql += alias + ".created_at, " + alias + ".updated_at, " + alias + ".missing";
    for (const dictionary::Column& column : layout.columns())
        sql += ", " + alias + "." + column.name;
    return sql;
}

Record readRecord(const Layout& layout, const Stmt& row)
{
    Record record(layout);
    record.pk = row.integer(0);
    record.uid = row.text(1);
    record.revision = row.integer(2);
    record.study = row.integer(3);
    record.parent = row.integer(4);
    record.createdAt = row.integer(5);
    record.updatedAt = row.integer(6);
    if (const auto missing = row.text(7); !missing.empty())
        record.values.setMissingJson(missing);
    for (std::size_t column = 0; column < layout.columns().size(); ++column)
        record.values.setCell(column, readValue(row, first_value_column + static_cast<int>(column)));
    return record;
}

std::string_view titleOf(const Record& record)
{
    const dictionary::Field* title = record.layout().findField(record.layout().kind().title);
    return title != nullptr ? record.values.text(*title) : std::string_view();
}

std::string titleKey(const Record& record)
{
    return text::fold(titleOf(record));
}

Result<RowInserter> RowInserter::prepare(const Db& db, const Layout& layout, std::int64_t author)
{
    std::string columns = "uid, rev, created_at, created_by, updated_at, updated_by, missing";
    std::string marks = "?1, 1, ?2, ?3, ?2, ?3, ?4";
    int next = 5;
    const auto add = [&](const std::string& name) {
        columns += ", " + name;
        marks += ", ?" + std::to_string(next++);
    };
    if (hasStudy(layout))
        add("study");
    if (hasParent(layout))
        add("parent");
    if (!layout.kind().title.empty())
        add("title_key");
    for (const dictionary::Column& column : layout.columns())
        add(column.name);
    auto statement = db.prepare("INSERT INTO " + std::string(layout.kind().key) + "(" + columns +
                                ") VALUES(" + marks + ")");
    if (!statement)
        return forward(std::move(statement));
    return RowInserter(db, layout, std::move(*statement), author);
}

Result<void> RowInserter::insert(Record& record, const Clock& clock)
{
    if (record.uid.empty())
        record.uid = newUid(clock);
    const std::int64_t now = clock.now();
    m_statement.bind(0, std::string_view(record.uid)).bind(1, now).bind(2, m_author);
    if (record.values.missing().empty())
        m_statement.bindNull(3);
    else
        m_statement.bind(3, std::string_view(record.values.missingJson()));
    int next = 4;
    if (hasStudy(*m_layout))
        m_statement.bind(next++, record.study);
    if (hasParent(*m_layout))
        m_statement.bind(next++, record.parent);
    if (!m_layout->kind().title.empty())
        m_statement.bind(next++, std::string_view(titleKey(record)));
    for (const dictionary::Value& cell : record.values.cells())
        bindValue(m_statement, next++, &cell);
    if (auto inserted = m_statement.run(); !inserted)
        return inserted;
    record.pk = m_db->lastRowId();
    record.revision = 1;
    record.createdAt = now;
    record.updatedAt = now;
    return {};
}

} // namespace atlas::study
