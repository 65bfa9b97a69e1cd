#pragma once

namespace atlas::ui {

/// Where a login gave the process no folder for sockets and the like (XDG_RUNTIME_DIR), as over ssh, in cron
/// and in containers, Qt takes one in the folder for temporary files and says so on every start. This takes
/// one first that is the person's own and closed to others, and sets the variable; it stays unset when there
/// is none. To be called before the application is made, while there is one thread.
void provideRuntimeFolder();

} // namespace atlas::ui
