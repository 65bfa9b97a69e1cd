#pragma once

#include "core/base/result.h"
#include "core/dictionary/kind.h"

#include <cstdint>
#include <string>
#include <vector>

namespace atlas::study {

class StudyFile;

struct LinkingRecord {
    std::int64_t pk = 0;
    std::string uid;
    std::string title; ///< "" for a record of a kind without title
};

/// The records that hold one record in one of their link fields.
struct IncomingLinks {
    const dictionary::Layout* layout = nullptr; ///< of the records that link
    const dictionary::Field* field = nullptr;
    std::int64_t count = 0;
    std::vector<LinkingRecord> records; ///< the first of them, by pk
};

/// What rests on a record: everything that links to it, by any link field that the dictionary declares, in
/// the order of the dictionary; fields without a link are left out. Tombstones and the rows of a long write
/// in progress do not count; drafts neither. `limit`: records listed for each field; all are counted. For a
/// source: the statistics, entities, assessments, evidence … that cite it.
[[nodiscard]] Result<std::vector<IncomingLinks>> incomingLinks(const StudyFile& file,
                                                               const dictionary::Layout& target,
                                                               std::int64_t pk, std::int64_t limit = 1000);

} // namespace atlas::study
