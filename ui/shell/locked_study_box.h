#pragma once

#include "core/base/error.h"

class QWidget;

namespace atlas::ui {
class StudySession;
}

namespace atlas::ui::shell {

/// A study that others hold, or that cannot be written, can still be read: says why and offers that.
void offerReadingOnly(QWidget& parent, StudySession& session, const Error& error);

} // namespace atlas::ui::shell
