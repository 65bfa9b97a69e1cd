#pragma once

#include <QString>

namespace atlas::study {
struct Action;
}

namespace atlas::ui {

/// What the step did, in the window's language: "Edit of “Đồng Tâm”". For the history.
[[nodiscard]] QString actionText(const study::Action& action);
/// "Undo edit of “Đồng Tâm”"
[[nodiscard]] QString undoText(const study::Action& action);
/// "Redo edit of “Đồng Tâm”"
[[nodiscard]] QString redoText(const study::Action& action);

} // namespace atlas::ui
