#include "app/translators.h"
#include "app/window_program.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/language.h"
#include "ui/common/preferences.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest/QtTest>

using namespace atlas;

namespace {

QString pairOf(const QString& context, const QString& source)
{
    return context + QStringLiteral(" | ") + source;
}

// Translates nothing and remembers what it was asked.
class Recorder : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString asked = QString::fromUtf8(context);
        // Qt's own dialogs have their own catalogue.
        if (!asked.startsWith(QLatin1Char('Q')))
            seen.insert(pairOf(asked, QString::fromUtf8(source)));
        return {};
    }
    mutable QSet<QString> seen;
};

QSet<QString> catalogue()
{
    QSet<QString> pairs;
    QFile file(QStringLiteral(ATLAS_CATALOGUE));
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            pairs.insert(pairOf(context, xml.readElementText()));
    }
    return pairs;
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What a reader has confirmed is told by the catalogue; the program knows it by a list made from that.
    void languageWaitsForAReaderWhileOneOfItsLabelsDoes()
    {
        const QDir folder = QFileInfo(QStringLiteral(ATLAS_CATALOGUE)).dir();
        const QStringList codes = ui::Language::withLabelsOnly();
        QVERIFY(!codes.isEmpty());
        for (const QString& code : codes) {
            QFile file(folder.filePath(QStringLiteral("labels_%1.ts").arg(code)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression waits(QStringLiteral("<translation type=\"unfinished\">[^<]"));
            QCOMPARE(ui::Language::labelsConfirmed(code),
                     !waits.match(QString::fromUtf8(file.readAll())).hasMatch());
        }
    }

    /// The systems that this runs on bring no Vietnamese catalogue of Qt.
    void buttonsOfQtAreInTheLanguageOfTheWindow()
    {
        const app::Translators translators(QStringLiteral("vi"));
        const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel);
        QVERIFY(box.button(QDialogButtonBox::Close)->text() != QLatin1String("Close"));
        QVERIFY(box.button(QDialogButtonBox::Cancel)->text() != QLatin1String("Cancel"));
    }

    /// A context that lupdate writes differently from what the program asks for is translated by nobody.
    void whatTheWindowSaysIsInTheCatalogue()
    {
        const QTemporaryDir home;
        ui::Preferences preferences(home.filePath(QStringLiteral("p.ini")));
        preferences.setLanguage(QStringLiteral("vi"));
        app::WindowProgram program(*qApp, preferences);
        Recorder recorder;
        QCoreApplication::installTranslator(&recorder);
        // English has plural forms only, so that every other sentence comes past the recorder.
        preferences.setLanguage(QStringLiteral("en"));
        QTRY_VERIFY(program.window().isVisible());
        for (const char* command :
             {"help.about", "help.shortcuts", "edit.settings", "file.new", "view.palette"})
            program.commands().action(QLatin1String(command))->trigger();
        QCoreApplication::removeTranslator(&recorder);

        const QSet<QString> known = catalogue();
        const QSet<QString> seen = recorder.seen;
        QVERIFY(seen.size() > 100);
        for (const QString& pair : seen)
            QVERIFY2(known.contains(pair), qPrintable(pair));
        program.window().close();
    }
};

ATLAS_TEST(CatalogueTest)

#include "catalogue_test.moc"
