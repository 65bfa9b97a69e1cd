#include "ui/common/holds_typing.h"

#include "ui/common/page.h"

namespace atlas::ui {

QStringList pagesHoldingTyping(const QWidget& window)
{
    QStringList titles;
    for (Page* page : window.findChildren<Page*>())
        if (auto* typing = dynamic_cast<HoldsTyping*>(page); typing != nullptr && typing->holdsTyping())
            titles.append(page->accessibleName());
    return titles;
}

} // namespace atlas::ui
