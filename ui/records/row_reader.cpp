#include "ui/records/row_reader.h"

namespace atlas::ui::records {

Result<Rows> readRows(const study::StudyFile& file, const RowQuestion& question)
{
    const study::RecordStore store(file);
    auto ids = store.ids(question.wanted, question.sort, question.limit);
    if (!ids)
        return forward(std::move(ids));
    const auto found = static_cast<std::int64_t>(ids->size());
    if (question.total)
        return Rows{std::move(*ids), *question.total};
    const bool all = question.wanted == question.scope && (question.limit == 0 || found < question.limit);
    const auto total = all ? found : store.count(question.scope);
    if (!total)
        return tl::unexpected(total.error());
    return Rows{std::move(*ids), *total};
}

} // namespace atlas::ui::records
