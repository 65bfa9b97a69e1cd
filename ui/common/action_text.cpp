#include "ui/common/action_text.h"

#include "core/dictionary/kind.h"
#include "core/study/journal.h"
#include "ui/common/convert.h"

#include <QCoreApplication>

#include <array>

namespace atlas::ui {

namespace {

using study::ActionKind;

// Whole sentences: many languages change the object's form after the verb, so nothing is put together from
// words.
struct Texts {
    ActionKind kind;
    const char* done;
    const char* undo;
    const char* redo;
};

constexpr const char* context = "Action";

constexpr std::array texts{
    Texts{ActionKind::create, QT_TRANSLATE_NOOP("Action", "New: %1"),
          QT_TRANSLATE_NOOP("Action", "Undo adding %1"), QT_TRANSLATE_NOOP("Action", "Redo adding %1")},
    Texts{ActionKind::edit, QT_TRANSLATE_NOOP("Action", "Edit of %1"),
          QT_TRANSLATE_NOOP("Action", "Undo edit of %1"), QT_TRANSLATE_NOOP("Action", "Redo edit of %1")},
    Texts{ActionKind::remove, QT_TRANSLATE_NOOP("Action", "Deletion of %1"),
          QT_TRANSLATE_NOOP("Action", "Undo deletion of %1"),
          QT_TRANSLATE_NOOP("Action", "Redo deletion of %1")},
    Texts{ActionKind::import, QT_TRANSLATE_NOOP("Action", "Import of %1"),
          QT_TRANSLATE_NOOP("Action", "Undo import of %1"), QT_TRANSLATE_NOOP("Action", "Redo import of %1")},
    Texts{ActionKind::undo, QT_TRANSLATE_NOOP("Action", "Undone: %1"),
          QT_TRANSLATE_NOOP("Action", "Undo: %1"), QT_TRANSLATE_NOOP("Action", "Redo: %1")},
    Texts{ActionKind::redo, QT_TRANSLATE_NOOP("Action", "Redone: %1"),
          QT_TRANSLATE_NOOP("Action", "Undo: %1"), QT_TRANSLATE_NOOP("Action", "Redo: %1")},
    Texts{ActionKind::sample, QT_TRANSLATE_NOOP("Action", "Sample data"),
          QT_TRANSLATE_NOOP("Action", "Undo adding the sample data"),
          QT_TRANSLATE_NOOP("Action", "Redo adding the sample data")},
    Texts{ActionKind::submit, QT_TRANSLATE_NOOP("Action", "Submission of %1"),
          QT_TRANSLATE_NOOP("Action", "Undo submission of %1"),
          QT_TRANSLATE_NOOP("Action", "Redo submission of %1")},
    Texts{ActionKind::erase, QT_TRANSLATE_NOOP("Action", "Erasure of personal data"),
          QT_TRANSLATE_NOOP("Action", "Undo erasure of personal data"),
          QT_TRANSLATE_NOOP("Action", "Redo erasure of personal data")},
    Texts{ActionKind::merge, QT_TRANSLATE_NOOP("Action", "Merge into %1"),
          QT_TRANSLATE_NOOP("Action", "Undo merge into %1"),
          QT_TRANSLATE_NOOP("Action", "Redo merge into %1")},
    Texts{ActionKind::paste, QT_TRANSLATE_NOOP("Action", "Pasting of %1"),
          QT_TRANSLATE_NOOP("Action", "Undo pasting of %1"),
          QT_TRANSLATE_NOOP("Action", "Redo pasting of %1")},
    Texts{ActionKind::change, QT_TRANSLATE_NOOP("Action", "Change of a field of %1"),
          QT_TRANSLATE_NOOP("Action", "Undo change of a field of %1"),
          QT_TRANSLATE_NOOP("Action", "Redo change of a field of %1")},
    Texts{ActionKind::restore, QT_TRANSLATE_NOOP("Action", "Restoring of %1"),
          QT_TRANSLATE_NOOP("Action", "Undo restoring %1"), QT_TRANSLATE_NOOP("Action", "Redo restoring %1")},
    Texts{ActionKind::restore_days, QT_TRANSLATE_NOOP("Action", "All of the day %1 taken back"),
          QT_TRANSLATE_NOOP("Action", "Undo taking back the day %1"),
          QT_TRANSLATE_NOOP("Action", "Redo taking back the day %1")},
};

// The record's name in quotation marks, else its kind, else "several records".
QString subjectOf(const study::Action& action)
{
    if (!action.subject.empty())
        return QCoreApplication::translate(context, "“%1”").arg(toQString(action.subject));
    if (const dictionary::Layout* layout = dictionary::findLayout(action.recordKind))
        return QCoreApplication::translate("dictionary", std::string(layout->kind().label).c_str());
    return QCoreApplication::translate(context, "several records");
}

QString text(const study::Action& action, const char* Texts::*form)
{
    for (const Texts& known : texts) {
        if (known.kind != action.kind)
            continue;
        const QString pattern = QCoreApplication::translate(context, known.*form);
        return pattern.contains(QLatin1String("%1")) ? pattern.arg(subjectOf(action)) : pattern;
    }
    return {};
}

} // namespace

QString actionText(const study::Action& action)
{
    return text(action, &Texts::done);
}

QString undoText(const study::Action& action)
{
    return text(action, &Texts::undo);
}

QString redoText(const study::Action& action)
{
    return text(action, &Texts::redo);
}

} // namespace atlas::ui
