#pragma once

#include <QString>

#include <vector>

namespace atlas::ui::shell {

/// The pages visited, to go back and forward over. Going somewhere new ends what could be gone forward to.
class PageTrail {
public:
    void visit(const QString& page);
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_pages.size(); }
    /// The page to show now; call only when possible.
    QString back() { return m_pages[--m_position]; }
    QString forward() { return m_pages[++m_position]; }
    void clear();

private:
    std::vector<QString> m_pages;
    std::size_t m_position = 0;
};

} // namespace atlas::ui::shell
