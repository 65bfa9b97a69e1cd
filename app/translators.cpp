#include "app/translators.h"

#include "ui/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace atlas::app {

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
