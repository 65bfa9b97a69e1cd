#include "ui/common/preferences.h"

#include "core/base/clock.h"
#include "core/base/uid.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace atlas::ui {

namespace {

constexpr QLatin1String key_name("identity/name");
constexpr QLatin1String key_team("identity/team");
constexpr QLatin1String key_device("identity/device");
constexpr QLatin1String key_language("appearance/language");
constexpr QLatin1String key_theme("appearance/theme");
constexpr QLatin1String key_zoom("appearance/zoom");
constexpr QLatin1String key_recent("recent");

constexpr std::array themes{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};

// Pinned first, then latest first; what is over the limit and not pinned is forgotten.
void arrange(QList<RecentFile>& files)
{
    std::stable_sort(files.begin(), files.end(), [](const RecentFile& one, const RecentFile& other) {
        return one.pinned != other.pinned ? one.pinned : one.opened > other.opened;
    });
    while (files.size() > Preferences::most_recent_files && !files.constLast().pinned)
        files.removeLast();
}

} // namespace

Preferences::Preferences(QObject* parent)
    : QObject(parent)
{}

Preferences::Preferences(const QString& iniFile, QObject* parent)
    : QObject(parent)
    , m_settings(iniFile, QSettings::IniFormat)
{}

QString Preferences::name() const
{
    return m_settings.value(key_name).toString();
}

QString Preferences::team() const
{
    return m_settings.value(key_team).toString();
}

void Preferences::setIdentity(const QString& name, const QString& team)
{
    m_settings.setValue(key_name, name.simplified());
    m_settings.setValue(key_team, team.simplified());
    Q_EMIT identityChanged();
}

QString Preferences::device()
{
    QString known = m_settings.value(key_device).toString();
    if (isUid(toUtf8(known)))
        return known;
    QString made = toQString(newUid(SystemClock()));
    m_settings.setValue(key_device, made);
    return made;
}

QString Preferences::language() const
{
    return m_settings.value(key_language).toString();
}

void Preferences::setLanguage(const QString& code)
{
    if (code == language())
        return;
    m_settings.setValue(key_language, code);
    Q_EMIT languageChanged();
}

QString Preferences::effectiveLanguage() const
{
    const QStringList spoken = Language::available();
    if (spoken.contains(language()) || Language::withLabelsOnly().contains(language()))
        return language();
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (QString code = wanted.section(QLatin1Char('-'), 0, 0); spoken.contains(code))
            return code;
    return spoken.constFirst();
}

ThemeChoice Preferences::theme() const
{
    const QString stored = m_settings.value(key_theme).toString();
    const auto found = std::find(themes.begin(), themes.end(), stored);
    return found == themes.end() ? ThemeChoice::system : static_cast<ThemeChoice>(found - themes.begin());
}

void Preferences::setTheme(ThemeChoice choice)
{
    if (choice == theme())
        return;
    m_settings.setValue(key_theme, QString(themes.at(static_cast<std::size_t>(choice))));
    Q_EMIT appearanceChanged();
}

double Preferences::zoom() const
{
    bool isNumber = false;
    const double stored = m_settings.value(key_zoom).toDouble(&isNumber);
    return isNumber ? std::clamp(stored, 0.7, 2.0) : 1.0;
}

void Preferences::setZoom(double factor)
{
    m_settings.setValue(key_zoom, std::clamp(factor, 0.7, 2.0));
    Q_EMIT appearanceChanged();
}

QList<RecentFile> Preferences::recentFiles() const
{
    QList<RecentFile> files;
    for (const QVariant& entry : m_settings.value(key_recent).toList()) {
        const QVariantMap fields = entry.toMap();
        const RecentFile file{fields.value(QStringLiteral("path")).toString(),
                              fields.value(QStringLiteral("opened")).toLongLong(),
                              fields.value(QStringLiteral("pinned")).toBool()};
        if (!file.path.isEmpty())
            files.append(file);
    }
    arrange(files);
    return files;
}

void Preferences::writeRecent(const QList<RecentFile>& files)
{
    QVariantList entries;
    for (const RecentFile& file : files)
        entries.append(QVariantMap{{QStringLiteral("path"), file.path},
                                   {QStringLiteral("opened"), file.opened},
                                   {QStringLiteral("pinned"), file.pinned}});
    m_settings.setValue(key_recent, entries);
    Q_EMIT recentChanged();
}

void Preferences::noteOpened(const QString& path, qint64 milliseconds)
{
    QList<RecentFile> files = recentFiles();
    RecentFile noted{QDir::cleanPath(path), milliseconds, false};
    for (const RecentFile& file : files)
        if (file.path == noted.path)
            noted.pinned = file.pinned;
    files.removeIf([&noted](const RecentFile& file) { return file.path == noted.path; });
    files.append(noted);
    arrange(files);
    writeRecent(files);
}

void Preferences::forget(const QString& path)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&path](const RecentFile& file) { return file.path == path; });
    writeRecent(files);
}

void Preferences::setPinned(const QString& path, bool pinned)
{
    QList<RecentFile> files = recentFiles();
    for (RecentFile& file : files)
        if (file.path == path)
            file.pinned = pinned;
    writeRecent(files);
}

QString Preferences::folder(const QString& purpose) const
{
    const QString kept = m_settings.value(QStringLiteral("folder/") + purpose).toString();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {kept, documents})
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    return QDir::homePath();
}

void Preferences::setFolder(const QString& purpose, const QString& folder)
{
    m_settings.setValue(QStringLiteral("folder/") + purpose, folder);
}

QVariant Preferences::value(const QString& key) const
{
    return m_settings.value(key);
}

void Preferences::setValue(const QString& key, const QVariant& value)
{
    m_settings.setValue(key, value);
}

} // namespace atlas::ui
