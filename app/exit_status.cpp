#include "app/exit_status.h"

#include <algorithm>
#include <array>

namespace atlas::app {

namespace {

constexpr std::array reading_or_writing{ErrorCode::file_not_found,
                                        ErrorCode::file_unreadable,
                                        ErrorCode::file_unwritable,
                                        ErrorCode::file_exists,
                                        ErrorCode::disk_full,
                                        ErrorCode::not_a_study,
                                        ErrorCode::study_damaged,
                                        ErrorCode::study_newer,
                                        ErrorCode::study_locked,
                                        ErrorCode::study_read_only,
                                        ErrorCode::study_foreign_object,
                                        ErrorCode::study_schema_differs,
                                        ErrorCode::database,
                                        ErrorCode::busy,
                                        ErrorCode::pdf_failed};

constexpr std::array wrong_usage{ErrorCode::unknown_figure, ErrorCode::unknown_language,
                                 ErrorCode::unknown_format, ErrorCode::unknown_country,
                                 ErrorCode::invalid_argument};

} // namespace

ExitStatus statusOf(ErrorCode code)
{
    const auto in = [code](const auto& codes) {
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    };
    if (in(reading_or_writing))
        return ExitStatus::io;
    return in(wrong_usage) ? ExitStatus::usage : ExitStatus::problems;
}

} // namespace atlas::app
