#include "core/analysis/table_reading.h"

#include "core/study/filter_sql.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace atlas::analysis {

namespace {

constexpr int first_value = 2;
constexpr std::array common_texts{"uid", "title_key"};

bool isText(const dictionary::Layout& layout, std::string_view name)
{
    const dictionary::Column* column = layout.findColumn(name);
    return column != nullptr
               ? column->type == dictionary::ColumnType::text
               : std::find(common_texts.begin(), common_texts.end(), name) != common_texts.end();
}

template <typename T>
void put(std::vector<T>& values, std::size_t row, T value, bool& changed)
{
    if (row == values.size()) {
        values.push_back(value);
        changed = true;
    } else if (values[row] != value) {
        values[row] = value;
        changed = true;
    }
}

} // namespace

Result<RowReader> RowReader::prepare(const study::Db& db, const ColumnRequest& request,
                                     const std::string& condition)
{
    ColumnTable empty;
    empty.layout = dictionary::findLayout(request.kind);
    if (empty.layout == nullptr)
        return fail(ErrorCode::invalid_argument, {{"detail", request.kind}});
    std::string sql = "SELECT t.deleted_at, t.pk";
    for (const std::string& name : request.columns) {
        if (!study::knownColumn(*empty.layout, name))
            return fail(ErrorCode::invalid_argument, {{"detail", request.kind + "." + name}});
        sql += ", t." + name;
        const bool coded = isText(*empty.layout, name);
        empty.columns.push_back({name, coded, coded ? std::make_shared<const CodeList>() : nullptr, {}});
    }
    auto statement = db.prepare(sql + " FROM " + request.kind + " t WHERE " + condition);
    if (!statement)
        return forward(std::move(statement));
    RowReader reader(std::move(*statement));
    reader.m_empty = std::move(empty);
    return reader;
}

ColumnTable RowReader::emptyTable() const
{
    return m_empty;
}

std::int64_t RowReader::number(std::size_t column) const
{
    const auto value = m_statement.integerOrNull(first_value + static_cast<int>(column));
    return value ? std::clamp(*value, absent_number + 1, no_record_number - 1) : absent_number;
}

std::string_view RowReader::text(std::size_t column) const
{
    return m_statement.textOrNull(first_value + static_cast<int>(column));
}

TableWriter::TableWriter(ColumnTable table)
    : m_table(std::move(table))
    , m_open(m_table.columns.size())
    , m_lastPk(m_table.rows > 0 ? m_table.pkOf(m_table.rows - 1) : 0)
{}

std::uint32_t TableWriter::codeOf(std::size_t column, std::string_view text)
{
    if (text.data() == nullptr)
        return absent_code;
    OpenColumn& open = m_open[column];
    if (open.list)
        return open.list->intern(text);
    const CodeList& known = *m_table.columns[column].list;
    if (const std::uint32_t code = known.find(text); code != absent_code)
        return code;
    open.list = std::make_shared<CodeList>(known);
    return open.list->intern(text);
}

void TableWriter::notePk(std::int64_t pk)
{
    if (m_table.rows == 0)
        m_table.firstPk = pk;
    m_lastPk = pk;
    if (!m_pks && m_table.pks)
        m_pks = std::make_unique<std::vector<std::int64_t>>(*m_table.pks);
    if (!m_pks && pk == m_table.firstPk + static_cast<std::int64_t>(m_table.rows))
        return;
    if (!m_pks) {
        m_pks = std::make_unique<std::vector<std::int64_t>>(m_table.rows);
        std::iota(m_pks->begin(), m_pks->end(), m_table.firstPk);
    }
    m_pks->push_back(pk);
}

void TableWriter::open(std::size_t chunk)
{
    if (m_chunk == chunk)
        return;
    seal();
    m_chunk = chunk;
    m_deadChanged = false;
    const std::size_t size = std::min(m_table.rows - chunk * chunk_rows, chunk_rows);
    const bool known = chunk < m_table.dead.size();
    m_dead = known && m_table.dead[chunk] ? m_table.dead[chunk]->codes() : std::vector<std::uint32_t>(size);
    for (std::size_t index = 0; index < m_open.size(); ++index) {
        OpenColumn& column = m_open[index];
        column.changed = false;
        column.codes.clear();
        column.numbers.clear();
        if (!known)
            continue;
        const Column& from = m_table.columns[index];
        if (from.coded)
            column.codes = from.chunks[chunk]->codes();
        else
            column.numbers = from.chunks[chunk]->numbers();
    }
}

void TableWriter::seal()
{
    if (!m_chunk)
        return;
    const auto store = [&](std::vector<std::shared_ptr<const Chunk>>& chunks,
                           std::shared_ptr<const Chunk> chunk) {
        if (*m_chunk == chunks.size())
            chunks.push_back(std::move(chunk));
        else
            chunks[*m_chunk] = std::move(chunk);
    };
    for (std::size_t index = 0; index < m_open.size(); ++index) {
        const OpenColumn& column = m_open[index];
        Column& to = m_table.columns[index];
        if (column.changed)
            store(to.chunks, to.coded ? Chunk::ofCodes(column.codes) : Chunk::ofNumbers(column.numbers));
    }
    if (m_deadChanged) {
        const bool any = std::find(m_dead.begin(), m_dead.end(), 1U) != m_dead.end();
        store(m_table.dead, any ? Chunk::ofCodes(m_dead) : nullptr);
    }
    m_chunk.reset();
}

void TableWriter::write(std::size_t row, const RowReader& from)
{
    analysis::put(m_dead, row, from.dead() ? 1U : 0U, m_deadChanged);
    for (std::size_t index = 0; index < m_open.size(); ++index) {
        OpenColumn& column = m_open[index];
        if (m_table.columns[index].coded)
            analysis::put(column.codes, row, codeOf(index, from.text(index)), column.changed);
        else
            analysis::put(column.numbers, row, from.number(index), column.changed);
    }
}

void TableWriter::append(const RowReader& row)
{
    open(m_table.rows / chunk_rows);
    notePk(row.pk());
    write(m_table.rows % chunk_rows, row);
    ++m_table.rows;
}

bool TableWriter::put(const RowReader& row)
{
    if (const auto place = m_table.rowOf(row.pk())) {
        open(*place / chunk_rows);
        write(*place % chunk_rows, row);
        return true;
    }
    if (m_table.rows > 0 && row.pk() < m_lastPk)
        return false;
    append(row);
    return true;
}

ColumnTable TableWriter::finish() &&
{
    seal();
    for (std::size_t index = 0; index < m_open.size(); ++index)
        if (m_open[index].list)
            m_table.columns[index].list = std::move(m_open[index].list);
    if (m_pks)
        m_table.pks = std::move(m_pks);
    return std::move(m_table);
}

} // namespace atlas::analysis
