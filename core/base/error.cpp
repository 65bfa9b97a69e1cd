#include "core/base/error.h"

#include <array>
#include <utility>

namespace atlas {

std::string_view Error::fact(std::string_view name) const
{
    for (const Fact& fact : facts)
        if (fact.name == name)
            return fact.value;
    return {};
}

std::string_view name(ErrorCode code)
{
    static constexpr std::array names{"cancelled",
                                      "file_not_found",
                                      "file_unreadable",
                                      "file_unwritable",
                                      "file_exists",
                                      "disk_full",
                                      "not_a_study",
                                      "study_damaged",
                                      "study_newer",
                                      "study_locked",
                                      "study_read_only",
                                      "study_foreign_object",
                                      "study_schema_differs",
                                      "database",
                                      "busy",
                                      "record_not_found",
                                      "record_changed",
                                      "record_refused",
                                      "nothing_to_undo",
                                      "undo_blocked",
                                      "table_empty",
                                      "table_no_header",
                                      "table_encoding",
                                      "table_cell_large",
                                      "table_too_wide",
                                      "table_malformed",
                                      "plan_invalid",
                                      "plan_not_found",
                                      "unknown_country",
                                      "unknown_figure",
                                      "unknown_language",
                                      "unknown_format",
                                      "no_references",
                                      "pdf_failed",
                                      "invalid_argument"};
    static_assert(names.size() == static_cast<std::size_t>(ErrorCode::invalid_argument) + std::size_t{1});
    return names.at(static_cast<std::size_t>(code));
}

} // namespace atlas
