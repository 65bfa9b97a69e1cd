#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace atlas::ui::records {

/// What can be asked for a file of a record.
enum class AttachmentWish : std::uint8_t { open, save_copy, describe, replace, remove, erase };

struct AttachmentWishText {
    AttachmentWish wish{};
    const char* text = nullptr; ///< English source
    const char* icon = nullptr; ///< of resources/icons; "" for none
    bool writes = false;
    bool button = false; ///< else in the menu alone

    [[nodiscard]] QString shown() const;
};

/// In the order in which they are offered.
[[nodiscard]] std::span<const AttachmentWishText> attachmentWishes();

} // namespace atlas::ui::records
