#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

class QKeyEvent;

namespace atlas::ui {

/// What the keys of a form do, besides the commands of the window.
enum class FormKey : std::uint8_t {
    next_field,
    previous_field,
    save_and_new,
    next_record,
    previous_record,
    show_list,
    today,
    missing,
    translate,
    take_back,
};

/// Keys of the keypad count as those beside the letters. Empty for any other key.
[[nodiscard]] std::optional<FormKey> formKeyOf(const QKeyEvent& event);

/// Enter presses the button that has the focus, as Space does, where it would otherwise lead on to the next
/// field. false for any other key, and when no button has it.
bool pressesButton(const QKeyEvent& event);

/// A line of the card of keys, in the language of the window.
struct KeyLine {
    QString keys;
    QString text;
};

/// Everything a form can be asked for by key.
[[nodiscard]] QList<KeyLine> formKeyLines();

} // namespace atlas::ui
