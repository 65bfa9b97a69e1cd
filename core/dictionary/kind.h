#pragma once

#include "core/dictionary/field.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::dictionary {

class Values;
struct Problem;

/// A record's fields are grouped for the form; the order is that of entry.
struct Section {
    std::string_view label; ///< English source text, context "dictionary"
    std::span<const Field> fields;
};

/// Checks one record and appends what it finds. Sees the record alone: what needs other records is a study
/// rule.
using Rule = void (*)(const Values& values, std::vector<Problem>& problems);

/// A record kind: one SQL table, one form, one table view.
struct Kind {
    std::string_view key;    ///< table name
    std::string_view label;  ///< "Entity", context "dictionary"
    std::string_view plural; ///< "Entities"
    std::string_view parent; ///< kind this is a repeated part of; "" for a kind of its own
    std::string_view title;  ///< key of the text field that names a record
    std::span<const Section> sections;
    std::span<const Rule> rules;
};

enum class ColumnType : std::uint8_t { integer, text };

/// A stored column. A count makes four, every other field one.
struct Column {
    std::string name; ///< "members_total", "sse_form"
    ColumnType type = ColumnType::text;
    const Field* field = nullptr;
    std::size_t part = 0; ///< of a count: 0 total, 1 women, 2 men, 3 other

    bool operator==(const Column&) const = default;
};

inline constexpr std::array<std::string_view, 4> count_parts{"total", "women", "men", "other"};

/// What the engine derives from a kind, once: the columns in order and where each field begins.
class Layout {
public:
    explicit Layout(const Kind& kind);

    [[nodiscard]] const Kind& kind() const { return *m_kind; }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] const std::vector<const Field*>& fields() const { return m_fields; }
    /// Index of the field's first column. The field must belong to the kind.
    [[nodiscard]] std::size_t columnOf(const Field& field) const { return columnOf(field.key); }
    [[nodiscard]] std::size_t columnOf(std::string_view key) const;
    [[nodiscard]] const Field* findField(std::string_view key) const;
    [[nodiscard]] const Column* findColumn(std::string_view name) const;

private:
    const Kind* m_kind;
    std::vector<Column> m_columns;
    std::vector<const Field*> m_fields;
};

/// Every kind of the program, parents before their parts.
[[nodiscard]] std::span<const Layout> layouts();
/// nullptr for a kind the program does not know.
[[nodiscard]] const Layout* findLayout(std::string_view kind);
/// The layout of a kind that the program declares itself.
[[nodiscard]] const Layout& layoutOf(const Kind& kind);

} // namespace atlas::dictionary
