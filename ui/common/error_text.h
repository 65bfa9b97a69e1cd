#pragma once

#include "core/base/error.h"

#include <QString>

namespace atlas::ui {

/// What a person is told about an error, in the language of the window.
struct ErrorText {
    QString happened; ///< "“study.ssestudy” is open on another computer."
    QString data;     ///< what it means for the data: "Nothing was changed."
    QString advice;   ///< what to do

    /// The three as one paragraph: for the status bar's tip, a dialog, the terminal.
    [[nodiscard]] QString paragraph() const;
};

/// Has a text for every ErrorCode; facts that the error lacks leave no gap but a neutral word.
[[nodiscard]] ErrorText errorText(const Error& error);

/// Code and facts as written by core, one a line, for "Copy details". Never translated.
[[nodiscard]] QString errorDetails(const Error& error);

} // namespace atlas::ui
