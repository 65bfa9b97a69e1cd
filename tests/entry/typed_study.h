#pragma once

#include "core/study/study_file.h"

#include <QString>

#include <memory>

namespace atlas::tests {

/// A file with the country study of Viet Nam and the one source that the questionnaires cite.
void makeStudy(const QString& path);
[[nodiscard]] std::unique_ptr<study::StudyFile> openStudyFile(const QString& path);
[[nodiscard]] std::int64_t citedSource(const study::StudyFile& file);

/// Compares what the file holds of a record of the script with what was typed, year included. "" when all is
/// there, else what is not.
[[nodiscard]] QString missingOf(const study::StudyFile& file, int round, int number);
/// The same for a record that was not saved yet, of the fields left so far: in its draft, or saved meanwhile.
[[nodiscard]] QString missingOfDraft(study::StudyFile& file, int round, int number, const QStringList& fields,
                                     const QStringList& partFields);

} // namespace atlas::tests
