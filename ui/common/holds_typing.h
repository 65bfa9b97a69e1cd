#pragma once

#include <QStringList>

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
};

} // namespace atlas::ui
