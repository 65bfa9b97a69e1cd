#include "ui/records/attachment_wishes.h"

#include <QCoreApplication>

#include <array>

namespace atlas::ui::records {

namespace {

using Wish = AttachmentWish;

constexpr const char* context = "AttachmentWish";
constexpr std::array<AttachmentWishText, 6> wishes{
    {{Wish::open, QT_TRANSLATE_NOOP("AttachmentWish", "Open"), "open", false, true},
     {Wish::save_copy, QT_TRANSLATE_NOOP("AttachmentWish", "Save a copy…"), "export", false, true},
     {Wish::describe, QT_TRANSLATE_NOOP("AttachmentWish", "Describe…"), "edit", true, true},
     {Wish::replace, QT_TRANSLATE_NOOP("AttachmentWish", "Replace…"), "refresh", true, true},
     {Wish::remove, QT_TRANSLATE_NOOP("AttachmentWish", "Remove"), "delete", true, true},
     {Wish::erase, QT_TRANSLATE_NOOP("AttachmentWish", "Erase for good…"), "", true, false}}};

} // namespace

QString AttachmentWishText::shown() const
{
    return QCoreApplication::translate(context, text);
}

std::span<const AttachmentWishText> attachmentWishes()
{
    return wishes;
}

} // namespace atlas::ui::records
