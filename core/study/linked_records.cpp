#include "core/study/linked_records.h"

#include <set>

namespace atlas::study {

Result<RecordsByPk> linkedRecords(const RecordStore& store, std::span<const Record> records,
                                  const dictionary::Field& link)
{
    std::set<std::int64_t> wanted;
    for (const Record& record : records)
        if (const auto pk = record.values.integer(link))
            wanted.insert(*pk);
    auto found = store.load(*dictionary::findLayout(link.target),
                            std::vector<std::int64_t>(wanted.begin(), wanted.end()));
    if (!found)
        return forward(std::move(found));
    RecordsByPk byPk;
    for (Record& record : *found) {
        const std::int64_t pk = record.pk;
        byPk.emplace(pk, std::move(record));
    }
    return byPk;
}

} // namespace atlas::study
