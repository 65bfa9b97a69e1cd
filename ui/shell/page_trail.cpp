#include "ui/shell/page_trail.h"

namespace atlas::ui::shell {

namespace {

constexpr std::size_t longest = 100;

} // namespace

void PageTrail::visit(const QString& page)
{
    if (!m_pages.empty() && m_pages[m_position] == page)
        return;
    if (!m_pages.empty())
        m_pages.resize(m_position + 1);
    m_pages.push_back(page);
    if (m_pages.size() > longest)
        m_pages.erase(m_pages.begin());
    m_position = m_pages.size() - 1;
}

void PageTrail::clear()
{
    m_pages.clear();
    m_position = 0;
}

} // namespace atlas::ui::shell
