#pragma once

#include <QStringList>

class QWidget;

namespace atlas::ui {

/// What a page also is when somebody types into it: asked before the study goes from under it.
class HoldsTyping {
public:
    HoldsTyping() = default;
    HoldsTyping(const HoldsTyping&) = delete;
    HoldsTyping& operator=(const HoldsTyping&) = delete;
    virtual ~HoldsTyping() = default;

    /// Keeps what is typed. Says in a sentence each what could not be kept and would be lost; empty when all
    /// of it is safe. The field that is to blame has the focus within the page.
    [[nodiscard]] virtual QStringList keepOrTell() = 0;
    /// Whether something is typed here and not saved, kept as a draft or not: it is kept again whenever the
    /// page is told to. Takes over what is in the middle of being typed.
    [[nodiscard]] virtual bool holdsTyping() = 0;
};

/// The titles of the pages inside the window on which something is typed and not saved.
[[nodiscard]] QStringList pagesHoldingTyping(const QWidget& window);

} // namespace atlas::ui
