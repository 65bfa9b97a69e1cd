#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

/// The thin layer over the SQLite C API. A connection and its statements belong to one thread at a time.
namespace atlas::study {

enum class DbMode : std::uint8_t { create, read_write, read_only };

/// A prepared statement. Parameters and columns count from 0. A text view lives until the next step, reset or
/// destruction.
class Stmt {
public:
    Stmt& bind(int index, std::int64_t value);
    Stmt& bind(int index, std::string_view value); ///< copied
    Stmt& bind(int index, double value);
    Stmt& bindBlob(int index, std::string_view bytes);
    Stmt& bindNull(int index);
    Stmt& bind(int index, const std::optional<std::int64_t>& value);

    /// true: a row stands ready; false: done. `busy`, `disk_full` or `database` on failure; then reset() is
    /// the way on.
    [[nodiscard]] Result<bool> step();
    /// step() to the end, calling `row` at each row. One that returns a Result<void> stops it with its error;
    /// one that returns a Result<bool> also by saying false, which is no error.
    template <typename Row>
    [[nodiscard]] Result<void> each(Row&& row)
    {
        while (true) {
            const auto ready = step();
            if (!ready)
                return tl::unexpected(ready.error());
            if (!*ready)
                return {};
            using Said = std::invoke_result_t<Row&>;
            if constexpr (std::is_void_v<Said>) {
                row();
            } else if constexpr (std::is_same_v<Said, Result<bool>>) {
                const Result<bool> goOn = row();
                if (!goOn || !*goOn)
                    return goOn ? Result<void>() : tl::unexpected(goOn.error());
            } else if (Result<void> done = row(); !done) {
                return done;
            }
        }
    }
    /// step() to the end, ignoring rows, and reset, ready to be bound again.
    [[nodiscard]] Result<void> run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    /// Like text(), but only NULL gives a null pointer: an empty text has an address. Cheaper where NULL
    /// matters.
    [[nodiscard]] std::string_view textOrNull(int column) const;
    [[nodiscard]] std::optional<std::int64_t> integerOrNull(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] int columnCount() const;

private:
    friend class Db;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Stmt(sqlite3_stmt* statement)
        : m_statement(statement)
    {}
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// A connection, hardened on opening (storage.md 6.7), with the function holds_folded(text, folded part): no
/// triggers, views (but our own temporary ones), extensions or attached files, defensive mode, limits,
/// rollback journal, synchronous FULL. Holds up to 8 MiB of pages in memory; the operating system holds the
/// rest of a file that is read again and again.
class Db {
public:
    [[nodiscard]] static Result<Db> open(const std::filesystem::path& path, DbMode mode);

    [[nodiscard]] Result<Stmt> prepare(std::string_view sql) const;
    /// One or several statements without parameters and results.
    [[nodiscard]] Result<void> execute(const std::string& sql) const;
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] Result<std::int64_t> scalar(std::string_view sql) const;

    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] bool inTransaction() const;
    /// Changes when another connection has written since the last call.
    [[nodiscard]] Result<std::int64_t> dataVersion() const;
    /// Called now and then during long statements; returning true interrupts them with `cancelled`. Empty
    /// removes it.
    void setInterrupt(std::function<bool()> stop);
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    explicit Db(sqlite3* handle)
        : m_handle(handle)
    {}
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<std::function<bool()>> m_interrupt;
};

/// While it lives, the connection holds up to 64 MiB of pages: for writing many rows, whose indexes are
/// touched all over. The connection must outlive it.
class WideCache {
public:
    explicit WideCache(const Db& db);
    WideCache(const WideCache&) = delete;
    WideCache& operator=(const WideCache&) = delete;
    ~WideCache();

private:
    const Db* m_db;
};

/// A write transaction (BEGIN IMMEDIATE), rolled back when it goes out of scope without commit().
class Tx {
public:
    [[nodiscard]] static Result<Tx> begin(const Db& db);
    Tx(Tx&& other) noexcept;
    Tx& operator=(Tx&&) = delete;
    ~Tx();
    [[nodiscard]] Result<void> commit();

private:
    explicit Tx(const Db& db)
        : m_db(&db)
    {}
    const Db* m_db;
};

} // namespace atlas::study
