#include "core/study/db.h"

#include "core/base/text.h"

#include <sqlite3.h>

#include <utility>

namespace atlas::study {

namespace {

constexpr int busy_milliseconds = 2000;
constexpr int progress_instructions = 10'000;
// SQLite reads a negative size as KiB instead of pages.
constexpr const char* usual_cache = "PRAGMA cache_size=-8192;";
constexpr const char* wide_cache = "PRAGMA cache_size=-65536;";

Error errorOf(int code, sqlite3* handle)
{
    const std::string detail = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    const char* file = handle != nullptr ? sqlite3_db_filename(handle, nullptr) : nullptr;
    const std::string path = file != nullptr ? file : "";
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::busy, {{"detail", detail}}};
    case SQLITE_FULL:
        return {ErrorCode::disk_full, {{"path", path}}};
    case SQLITE_INTERRUPT:
        return {ErrorCode::cancelled, {}};
    case SQLITE_NOTADB:
        return {ErrorCode::not_a_study, {{"path", path}, {"detail", detail}}};
    case SQLITE_CORRUPT:
        return {ErrorCode::study_damaged, {{"path", path}, {"detail", detail}}};
    case SQLITE_READONLY:
        return {ErrorCode::study_read_only, {{"path", path}}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::file_unreadable, {{"path", path}, {"detail", detail}}};
    default:
        return {ErrorCode::database, {{"detail", detail}}};
    }
}

/// Only reading and writing of rows and the project's own schema statements: never another file, never a
/// virtual table.
int authorize(void*, int action, const char*, const char*, const char*, const char*)
{
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_VTABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_VIEW:
        return SQLITE_DENY;
    default:
        return SQLITE_OK;
    }
}

int interrupted(void* stop)
{
    return (*static_cast<std::function<bool()>*>(stop))() ? 1 : 0;
}

std::string_view textOf(sqlite3_value* value)
{
    const auto* text = static_cast<const char*>(sqlite3_value_blob(value));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return text != nullptr ? std::string_view(text, size) : std::string_view();
}

/// holds_folded(text, part): whether the text holds the part, which is folded already, blind to case and
/// accents. NULL for NULL, false for what is no Unicode.
void holdsFolded(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const std::string_view text = textOf(arguments[0]);
    const bool holds = text::isUtf8(text) && text::fold(text).find(textOf(arguments[1])) != std::string::npos;
    sqlite3_result_int(context, holds ? 1 : 0);
}

/// holds_bytes(text, part): what LIKE '%part%' says of folded texts, in less than half the time. NULL for
/// NULL.
void holdsBytes(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const bool holds = textOf(arguments[0]).find(textOf(arguments[1])) != std::string_view::npos;
    sqlite3_result_int(context, holds ? 1 : 0);
}

void harden(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_set_authorizer(handle, authorize, nullptr);
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(handle, "holds_folded", 2, flags, nullptr, holdsFolded, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(handle, "holds_bytes", 2, flags, nullptr, holdsBytes, nullptr, nullptr,
                               nullptr);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busy_milliseconds);
}

} // namespace

void Stmt::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Stmt& Stmt::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index + 1, value);
    return *this;
}

Stmt& Stmt::bind(int index, std::string_view value)
{
    // An empty view may have a null pointer, which SQLite would store as NULL.
    const char* bytes = value.data() != nullptr ? value.data() : "";
    sqlite3_bind_text64(m_statement.get(), index + 1, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Stmt& Stmt::bind(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index + 1, value);
    return *this;
}

Stmt& Stmt::bindBlob(int index, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement.get(), index + 1, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    return *this;
}

Stmt& Stmt::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index + 1);
    return *this;
}

Stmt& Stmt::bind(int index, const std::optional<std::int64_t>& value)
{
    return value ? bind(index, *value) : bindNull(index);
}

Result<bool> Stmt::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(errorOf(code, sqlite3_db_handle(m_statement.get())));
}

Result<void> Stmt::run()
{
    while (true) {
        auto row = step();
        if (!row) {
            reset();
            return forward(std::move(row));
        }
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Stmt::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Stmt::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Stmt::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Stmt::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Stmt::text(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes != nullptr
               ? std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size))
               : std::string_view();
}

std::string_view Stmt::textOrNull(int column) const
{
    // Connections have no mutex, so a column's value may be used as it is.
    sqlite3_value* value = sqlite3_column_value(m_statement.get(), column);
    const void* bytes = sqlite3_value_blob(value);
    if (bytes == nullptr)
        return sqlite3_value_type(value) == SQLITE_NULL ? std::string_view() : std::string_view("");
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

std::optional<std::int64_t> Stmt::integerOrNull(int column) const
{
    // NULL reads as 0: only there the type has to be asked for.
    sqlite3_value* value = sqlite3_column_value(m_statement.get(), column);
    const std::int64_t number = sqlite3_value_int64(value);
    if (number == 0 && sqlite3_value_type(value) == SQLITE_NULL)
        return std::nullopt;
    return number;
}

bool Stmt::isText(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_TEXT;
}

int Stmt::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

void Db::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Db> Db::open(const std::filesystem::path& path, DbMode mode)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW;
    flags |= mode == DbMode::read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == DbMode::create)
        flags |= SQLITE_OPEN_CREATE;
    std::error_code ignored;
    // SQLITE_OPEN_NOFOLLOW refuses links anywhere in the path, so ordinary links are resolved first.
    const auto resolved = std::filesystem::weakly_canonical(path, ignored);
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2((ignored ? path : resolved).c_str(), &raw, flags, nullptr);
    Db db(raw);
    if (code != SQLITE_OK)
        return fail(ErrorCode::file_unreadable, {{"path", path.string()}, {"detail", sqlite3_errstr(code)}});
    harden(raw);
    const std::string pragmas = "PRAGMA mmap_size=0;PRAGMA cell_size_check=ON;PRAGMA foreign_keys=ON;"
                                "PRAGMA temp_store=MEMORY;PRAGMA synchronous=FULL;";
    if (auto set = db.execute(usual_cache + pragmas); !set)
        return forward(std::move(set));
    if (mode != DbMode::read_only)
        if (auto set = db.execute("PRAGMA journal_mode=TRUNCATE;"); !set)
            return forward(std::move(set));
    return db;
}

Result<Stmt> Db::prepare(std::string_view sql) const
{
    sqlite3_stmt* raw = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()), 0, &raw, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(code, m_handle.get()));
    return Stmt(raw);
}

Result<void> Db::execute(const std::string& sql) const
{
    const int code = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(code, m_handle.get()));
    return {};
}

Result<std::int64_t> Db::scalar(std::string_view sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

std::int64_t Db::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

std::int64_t Db::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

bool Db::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

Result<std::int64_t> Db::dataVersion() const
{
    return scalar("PRAGMA data_version");
}

void Db::setInterrupt(std::function<bool()> stop)
{
    if (!stop) {
        sqlite3_progress_handler(m_handle.get(), 0, nullptr, nullptr);
        m_interrupt.reset();
        return;
    }
    m_interrupt = std::make_unique<std::function<bool()>>(std::move(stop));
    sqlite3_progress_handler(m_handle.get(), progress_instructions, interrupted, m_interrupt.get());
}

// A cache of another size is slower or larger, never wrong: there is nothing to report.
WideCache::WideCache(const Db& db)
    : m_db(&db)
{
    (void)db.execute(wide_cache);
}

WideCache::~WideCache()
{
    (void)m_db->execute(usual_cache);
}

Result<Tx> Tx::begin(const Db& db)
{
    if (auto begun = db.execute("BEGIN IMMEDIATE"); !begun)
        return forward(std::move(begun));
    return Tx(db);
}

Tx::Tx(Tx&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{}

Tx::~Tx()
{
    if (m_db != nullptr && m_db->inTransaction())
        (void)m_db->execute("ROLLBACK");
}

Result<void> Tx::commit()
{
    auto committed = m_db->execute("COMMIT");
    if (committed)
        m_db = nullptr;
    return committed;
}

} // namespace atlas::study
