#include "ui/records/record_before.h"

#include "core/study/record_store.h"

namespace atlas::ui::records {

void RecordBefore::setFile(const study::StudyFile* file)
{
    m_file = file;
    m_last = 0;
    forget();
}

void RecordBefore::noteSaved(const study::Record& record)
{
    m_last = record.pk;
    forget();
}

const dictionary::Values* RecordBefore::valuesFor(const study::Record& now)
{
    if (m_file == nullptr)
        return nullptr;
    if (!m_known || m_known->study != now.study || m_known->except != now.pk)
        m_known = Known{now.study, now.pk, read(now)};
    return m_known->record ? &m_known->record->values : nullptr;
}

std::optional<study::Record> RecordBefore::read(const study::Record& now) const
{
    const study::RecordStore store(*m_file);
    if (m_last != 0 && m_last != now.pk)
        if (auto last = store.find(*m_layout, m_last); last && last->study == now.study)
            return std::move(*last);
    study::Filter own;
    own.kind = m_layout->kind().key;
    if (now.study != 0)
        own.studies = {now.study};
    const auto newest = store.ids(own, {"pk", true}, 2);
    if (!newest)
        return std::nullopt;
    for (const std::int64_t pk : *newest)
        if (auto record = store.find(*m_layout, pk); pk != now.pk && record)
            return std::move(*record);
    return std::nullopt;
}

} // namespace atlas::ui::records
