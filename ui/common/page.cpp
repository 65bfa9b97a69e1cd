#include "ui/common/page.h"

namespace atlas::ui {

const PageDescription* PageRegistry::find(const QString& id) const
{
    for (const PageDescription& page : m_pages)
        if (page.id == id)
            return &page;
    return nullptr;
}

} // namespace atlas::ui
