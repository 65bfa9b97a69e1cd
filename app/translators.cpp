#include "app/translators.h"

#include "ui/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <array>

namespace atlas::app {

namespace {

// What Qt writes on the buttons of every dialog. Its own catalogue need not be installed, nor know the
// language: ours answers then.
[[maybe_unused]] constexpr std::array buttons_of_qt{
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Yes to &All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "N&o to All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Abort"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Ignore"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&OK"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Save"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Close"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "Close without Saving"),
};

} // namespace

Translators::Translators(const QString& language)
{
    // English has a catalogue, too: it holds the plural forms.
    const bool complete = ui::Language::available().contains(language);
    const QString sentences = complete ? language : QStringLiteral("en");
    if (m_program.load(QStringLiteral(":/translations/atlas_%1.qm").arg(sentences)))
        QCoreApplication::installTranslator(&m_program);
    if (!complete && m_labels.load(QStringLiteral(":/translations/labels_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_labels);
    if (m_qt.load(QStringLiteral("qtbase_") + sentences, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QLocale::setDefault(QLocale(language));
}

Translators::~Translators()
{
    for (QTranslator* translator : {&m_program, &m_labels, &m_qt})
        QCoreApplication::removeTranslator(translator);
}

} // namespace atlas::app
