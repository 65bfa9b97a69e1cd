#include "ui/records/record_pages.h"

#include "core/study/record_store.h"

#include <algorithm>
#include <span>

namespace atlas::ui::records {

namespace {

constexpr std::size_t page_rows = 64;
constexpr int pages_kept = 32;

} // namespace

RecordPages::RecordPages(const dictionary::Layout& layout)
    : m_layout(&layout)
    , m_pages(pages_kept)
{}

void RecordPages::setFile(const study::StudyFile* file)
{
    m_file = file;
    clear();
}

const study::Record* RecordPages::at(const std::vector<std::int64_t>& ids, std::size_t row)
{
    const std::size_t number = row / page_rows;
    Page* page = m_pages.object(number);
    if (page == nullptr) {
        page = new Page(read(ids, number));
        if (!m_pages.insert(number, page))
            return nullptr;
    }
    const auto& held = (*page)[row % page_rows];
    return held ? &*held : nullptr;
}

RecordPages::Page RecordPages::read(const std::vector<std::int64_t>& ids, std::size_t number) const
{
    const std::size_t first = number * page_rows;
    Page page(page_rows);
    if (m_file == nullptr || first >= ids.size())
        return page;
    const std::span<const std::int64_t> wanted(ids.data() + first, std::min(page_rows, ids.size() - first));
    auto records = study::RecordStore(*m_file).load(*m_layout, wanted);
    if (!records)
        return page;
    // Records deleted since the ids were read are left out; their rows stay empty until the next refresh.
    std::size_t place = 0;
    for (study::Record& record : *records) {
        while (place < wanted.size() && wanted[place] != record.pk)
            ++place;
        if (place < wanted.size())
            page[place].emplace(std::move(record));
    }
    return page;
}

} // namespace atlas::ui::records
