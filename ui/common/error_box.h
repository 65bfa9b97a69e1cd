#pragma once

#include "core/base/error.h"

class QWidget;

namespace atlas::ui {

/// Tells about an error that stopped what a person wanted: what happened, what it means for the data, what to
/// do, with the details to copy. Returns at once; the box goes when it is closed.
void showError(QWidget* parent, const Error& error);

} // namespace atlas::ui
