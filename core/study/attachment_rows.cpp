#include "core/study/attachment_rows.h"

namespace atlas::study {

Result<std::vector<std::int64_t>> attachmentsOf(const Db& db, const dictionary::Layout& owner,
                                                std::int64_t pk, Gone gone)
{
    auto statement = db.prepare("SELECT pk FROM attachment WHERE owner_uid = (SELECT uid FROM " +
                                std::string(owner.kind().key) + " WHERE pk = ?)" +
                                (gone == Gone::included ? "" : " AND deleted_at IS NULL") + " ORDER BY pk");
    if (!statement)
        return forward(std::move(statement));
    std::vector<std::int64_t> pks;
    auto read = statement->bind(0, pk).each([&] { pks.push_back(statement->integer(0)); });
    if (!read)
        return forward(std::move(read));
    return pks;
}

} // namespace atlas::study
