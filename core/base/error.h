#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// What went wrong. The sentence for a person is made in ui/common from the code and the facts, never here.
/// A new code gets its sentence in ui/common/error_text.cpp; a test fails when one is missing.
enum class ErrorCode : std::uint8_t {
    cancelled,            ///< the person, or a signal, asked to stop; nothing was written
    file_not_found,       ///< facts: path
    file_unreadable,      ///< facts: path, detail
    file_unwritable,      ///< facts: path, detail
    file_exists,          ///< facts: path
    disk_full,            ///< facts: path
    not_a_study,          ///< facts: path, detail
    study_damaged,        ///< facts: path, detail
    study_newer,          ///< facts: path, file_version, program_version
    study_locked,         ///< facts: path, holder, host
    study_read_only,      ///< facts: path
    study_foreign_object, ///< an undeclared table, trigger or view; facts: path, object
    study_schema_differs, ///< facts: path, object
    database,             ///< SQLite refused; facts: detail
    busy,                 ///< another program is writing
    record_not_found,     ///< facts: kind
    record_changed,       ///< saved from an older revision than the file holds; facts: kind
    record_refused,       ///< the door found problems; facts: field, problem
    nothing_to_undo,
    undo_blocked, ///< facts: action
    table_empty,
    table_no_header,
    table_encoding,   ///< facts: row, detail
    table_cell_large, ///< facts: row, column, limit
    table_too_wide,   ///< facts: limit
    table_malformed,  ///< facts: row, detail
    plan_invalid,     ///< facts: detail
    plan_not_found,   ///< no plan fits the header; facts: header
    unknown_country,  ///< facts: country
    unknown_figure,   ///< facts: figure
    unknown_language, ///< facts: language
    unknown_format,   ///< facts: path
    no_references,    ///< no bibliography, or larger than is read; facts: path, limit (MB)
    pdf_failed,       ///< facts: detail
    invalid_argument, ///< facts: detail
};

/// A named detail of an error, such as {"path", "/home/…"}. Names are those listed beside the code.
struct Fact {
    std::string name;
    std::string value;
    bool operator==(const Fact&) const = default;
};

struct Error {
    ErrorCode code{};
    std::vector<Fact> facts;

    /// The value of the named fact, or "" when the error does not carry it.
    [[nodiscard]] std::string_view fact(std::string_view name) const;
    bool operator==(const Error&) const = default;
};

/// The code as written, for logs and tests: "study_locked".
[[nodiscard]] std::string_view name(ErrorCode code);

} // namespace atlas
