#include "app/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace atlas::app {

Translators::Translators(const QString& language)
{
    // English has a catalogue, too: it holds the plural forms.
    if (m_program.load(QStringLiteral(":/translations/atlas_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_program);
    if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QLocale::setDefault(QLocale(language));
}

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace atlas::app
