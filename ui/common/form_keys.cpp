#include "ui/common/form_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace atlas::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FormKeys)
};

struct Entry {
    FormKey does;
    Qt::KeyboardModifier modifier;
    Qt::Key key;
    const char* text; ///< "" for what the card names elsewhere
};

constexpr std::array entries{
    Entry{FormKey::next_field, Qt::NoModifier, Qt::Key_Return, QT_TRANSLATE_NOOP("FormKeys", "Next field")},
    Entry{FormKey::previous_field, Qt::ShiftModifier, Qt::Key_Return,
          QT_TRANSLATE_NOOP("FormKeys", "Previous field")},
    Entry{FormKey::save_and_new, Qt::ControlModifier, Qt::Key_Return,
          QT_TRANSLATE_NOOP("FormKeys", "Save, and begin the next record")},
    Entry{FormKey::next_record, Qt::ControlModifier, Qt::Key_PageDown, ""},
    Entry{FormKey::previous_record, Qt::ControlModifier, Qt::Key_PageUp, ""},
    Entry{FormKey::show_list, Qt::NoModifier, Qt::Key_Down,
          QT_TRANSLATE_NOOP("FormKeys", "Show the list of a choice; also F4")},
    Entry{FormKey::today, Qt::ControlModifier, Qt::Key_Semicolon,
          QT_TRANSLATE_NOOP("FormKeys", "Today’s date, or this year")},
    Entry{FormKey::missing, Qt::NoModifier, Qt::Key_F8,
          QT_TRANSLATE_NOOP("FormKeys", "Say why a value is missing")},
    Entry{FormKey::translate, Qt::NoModifier, Qt::Key_F7,
          QT_TRANSLATE_NOOP("FormKeys", "Translate the text of this field")},
    Entry{FormKey::take_back, Qt::NoModifier, Qt::Key_Escape,
          QT_TRANSLATE_NOOP("FormKeys", "Take back what was typed into the field; again: to the list")},
};

// What is typed, rather than pressed.
struct Typed {
    const char* keys;
    const char* text;
};
constexpr std::array typed{
    Typed{QT_TRANSLATE_NOOP("FormKeys", "code or letters"),
          QT_TRANSLATE_NOOP("FormKeys", "Choose from a list by code or first letters")},
    Typed{QT_TRANSLATE_NOOP("FormKeys", "2562"),
          QT_TRANSLATE_NOOP("FormKeys", "A year of the Buddhist Era; kept as 2019")},
    Typed{QT_TRANSLATE_NOOP("FormKeys", "20 6 2023"),
          QT_TRANSLATE_NOOP("FormKeys", "A date; also with points, strokes or the year first")},
};

// Few keyboards have "Return" written on the key.
QString writtenKeys(const Entry& entry)
{
    const Qt::Key key = entry.key == Qt::Key_Return ? Qt::Key_Enter : entry.key;
    return QKeySequence(entry.modifier | key).toString(QKeySequence::NativeText);
}

} // namespace

std::optional<FormKey> formKeyOf(const QKeyEvent& event)
{
    const int key = event.key() == Qt::Key_Enter ? int{Qt::Key_Return} : event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    for (const Entry& entry : entries)
        if (entry.key == key && modifiers == Qt::KeyboardModifiers(entry.modifier))
            return entry.does;
    return std::nullopt;
}

bool pressesButton(const QKeyEvent& event)
{
    QWidget* focused = QApplication::focusWidget();
    const bool button =
        qobject_cast<QPushButton*>(focused) != nullptr || qobject_cast<QToolButton*>(focused) != nullptr;
    if (!button || formKeyOf(event) != FormKey::next_field)
        return false;
    static_cast<QAbstractButton*>(focused)->click();
    return true;
}

QList<KeyLine> formKeyLines()
{
    QList<KeyLine> lines;
    for (const Entry& entry : entries)
        if (*entry.text != '\0')
            lines.append({writtenKeys(entry), Texts::tr(entry.text)});
    for (const Typed& one : typed)
        lines.append({Texts::tr(one.keys), Texts::tr(one.text)});
    return lines;
}

} // namespace atlas::ui
