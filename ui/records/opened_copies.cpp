#include "ui/records/opened_copies.h"

#include "core/study/attachment_name.h"
#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace atlas::ui::records {

namespace {

constexpr QLatin1String folder_name("sse-atlas-opened-");

bool lives(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

/// Folders of programs of the same person that did not come to their end.
void sweep()
{
    const QDir temporary(QDir::tempPath());
    const auto folders =
        temporary.entryInfoList({folder_name + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo& folder : folders) {
        bool number = false;
        const QString process = folder.fileName().mid(folder_name.size()).section(QLatin1Char('-'), 0, 0);
        const qint64 pid = process.toLongLong(&number);
        if (number && pid > 0 && folder.ownerId() == ::geteuid() && !lives(pid))
            QDir(folder.absoluteFilePath()).removeRecursively();
    }
}

} // namespace

OpenedCopies::OpenedCopies() = default;
OpenedCopies::~OpenedCopies() = default;

QString OpenedCopies::placeFor(const QString& fileName)
{
    if (m_folder == nullptr) {
        sweep();
        m_folder = std::make_unique<QTemporaryDir>(
            QDir(QDir::tempPath())
                .filePath(folder_name + QString::number(QCoreApplication::applicationPid()) +
                          QStringLiteral("-XXXXXX")));
    }
    const QDir folder(m_folder->path());
    const QString number = QString::number(++m_count);
    if (!m_folder->isValid() || !folder.mkpath(number))
        return {};
    return folder.filePath(number + QLatin1Char('/') + toQString(study::tameFileName(toUtf8(fileName))));
}

void OpenedCopies::protect(const QString& path)
{
    QFile::setPermissions(path, QFileDevice::ReadOwner);
}

} // namespace atlas::ui::records
