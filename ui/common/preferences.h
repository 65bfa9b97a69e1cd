#pragma once

#include "ui/common/theme.h"

#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>

namespace atlas::ui {

struct RecentFile {
    QString path;
    qint64 opened = 0; ///< milliseconds since 1970 UTC
    bool pinned = false;

    bool operator==(const RecentFile&) const = default;
};

/// What one person on one computer has chosen; never part of a study file. Kept by QSettings at once.
class Preferences : public QObject {
    Q_OBJECT

public:
    static constexpr int most_recent_files = 12;

    /// The person's own settings.
    explicit Preferences(QObject* parent = nullptr);
    /// Settings in one file: portable use, tests.
    explicit Preferences(const QString& iniFile, QObject* parent = nullptr);

    /// Who writes; "" until the first start has asked.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString team() const;
    void setIdentity(const QString& name, const QString& team);
    /// The uid of this installation, made on first use.
    [[nodiscard]] QString device();

    /// BCP 47; "" follows the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    /// A language the program speaks: the chosen one, else the desktop's, else English. One with labels only
    /// has to be chosen.
    [[nodiscard]] QString effectiveLanguage() const;

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] double zoom() const;
    void setZoom(double factor);

    /// Pinned ones first, then by last use.
    [[nodiscard]] QList<RecentFile> recentFiles() const;
    void noteOpened(const QString& path, qint64 milliseconds);
    void forget(const QString& path);
    void setPinned(const QString& path, bool pinned);

    /// The folder last used for a purpose ("study", "export"); the documents folder at first.
    [[nodiscard]] QString folder(const QString& purpose) const;
    void setFolder(const QString& purpose, const QString& folder);

    [[nodiscard]] QVariant value(const QString& key) const;
    void setValue(const QString& key, const QVariant& value);

Q_SIGNALS:
    void identityChanged();
    void languageChanged();
    void appearanceChanged();
    void recentChanged();

private:
    void writeRecent(const QList<RecentFile>& files);

    QSettings m_settings;
};

} // namespace atlas::ui
