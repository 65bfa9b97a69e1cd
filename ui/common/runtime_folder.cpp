#include "ui/common/runtime_folder.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace atlas::ui {

namespace {

constexpr const char* variable = "XDG_RUNTIME_DIR";
constexpr mode_t owner_only = S_IRWXU;
constexpr mode_t permissions = S_IRWXU | S_IRWXG | S_IRWXO;

// The folder for temporary files is everyone's: a link or a folder of somebody else may wait under any name.
bool isOwnAndPrivate(const QByteArray& path)
{
    struct stat found {};
    return ::lstat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::geteuid() &&
           (found.st_mode & permissions) == owner_only;
}

} // namespace

void provideRuntimeFolder()
{
    if (!qEnvironmentVariableIsEmpty(variable))
        return;
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray login = "/run/user/" + user;
    const QByteArray own = QFile::encodeName(QDir::tempPath()) + "/sse-atlas-" + user;
    if (isOwnAndPrivate(login)) {
        qputenv(variable, login);
        return;
    }
    // When it is there already, what it is decides.
    (void)::mkdir(own.constData(), owner_only);
    if (isOwnAndPrivate(own))
        qputenv(variable, own);
}

} // namespace atlas::ui
