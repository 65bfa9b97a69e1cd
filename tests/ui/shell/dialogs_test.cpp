#include "tests/ui/shell/window_rig.h"
#include "tests/ui/support/registry.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/country_choice.h"
#include "ui/shell/identity_dialog.h"
#include "ui/shell/new_study_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTranslator>
#include <QtTest/QtTest>

using namespace atlas::ui;
using namespace atlas::ui::shell;

class ShellDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStartAsksForANameAndKeepsIt()
    {
        WindowRig rig;
        IdentityDialog dialog(rig.preferences, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QList<QLineEdit*> fields = dialog.findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 2);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(fields[0], QStringLiteral("Lan"));
        QTest::keyClicks(fields[1], QStringLiteral("VCA"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(rig.preferences.name(), QStringLiteral("Lan"));
        QCOMPARE(rig.preferences.team(), QStringLiteral("VCA"));
    }

    void newStudyProposesANameAndRefusesAnExistingFile()
    {
        WindowRig rig;
        rig.preferences.setFolder(QStringLiteral("study"), rig.folder.path());
        auto* dialog = new NewStudyDialog(rig.context, rig.preferences, rig.window.get());
        dialog->show();
        const QPushButton* make = defaultButton(*dialog);
        QVERIFY(!make->isEnabled());
        auto* country = dialog->findChild<QComboBox*>();
        country->setCurrentIndex(country->findData(QStringLiteral("VN")));
        QVERIFY(make->isEnabled());
        const QString name = QStringLiteral("SSE mapping %1").arg(country->currentText());
        QFile existing(rig.folder.filePath(name + QStringLiteral(".ssestudy")));
        QVERIFY(existing.open(QIODevice::WriteOnly));
        existing.close();
        QLineEdit* file = fieldWith(*dialog, name);
        QVERIFY(file != nullptr);
        file->setFocus();
        QTest::keyClick(file, Qt::Key_End);
        QTest::keyClicks(file, QStringLiteral("x"));
        QVERIFY(make->isEnabled());
        QTest::keyClick(file, Qt::Key_Backspace);
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(file, QStringLiteral(" 2026/27"));
        QTest::keyClick(file, Qt::Key_Return);
        QCOMPARE(rig.session.made.country, QStringLiteral("VN"));
        QCOMPARE(rig.session.made.path, rig.folder.filePath(name + QStringLiteral(" 2026_27.ssestudy")));
    }

    void newStudyNeedsAKnownCountry()
    {
        WindowRig rig;
        rig.preferences.setFolder(QStringLiteral("study"), rig.folder.path());
        auto* dialog = new NewStudyDialog(rig.context, rig.preferences, rig.window.get());
        dialog->show();
        auto* country = dialog->findChild<QComboBox*>();
        QVERIFY(country->count() > 190);
        country->setFocus();
        QTest::keyClicks(country->lineEdit(), QStringLiteral("Atlantis"));
        fieldWith(*dialog, QString())->setText(QStringLiteral("a"));
        QVERIFY(!defaultButton(*dialog)->isEnabled());
        dialog->reject();
    }

    void newStudyTakesTheCountryThatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("country");
        QTest::newRow("only match, Enter") << "thai" << int{Qt::Key_Return} << "TH";
        QTest::newRow("only match, Tab") << "thai" << int{Qt::Key_Tab} << "TH";
        QTest::newRow("code, Enter") << "TH" << int{Qt::Key_Return} << "TH";
        QTest::newRow("code, Tab") << "mn" << int{Qt::Key_Tab} << "MN";
        QTest::newRow("name that others contain") << "niger" << int{Qt::Key_Tab} << "NE";
        QTest::newRow("one of several") << "united" << int{Qt::Key_Return} << "";
        QTest::newRow("none") << "atlantis" << int{Qt::Key_Return} << "";
    }

    void newStudyTakesTheCountryThatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(int, key);
        QFETCH(QString, country);
        WindowRig rig;
        rig.preferences.setFolder(QStringLiteral("study"), rig.folder.path());
        auto* dialog = new NewStudyDialog(rig.context, rig.preferences, nullptr);
        rig.window->hide();
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* choice = dialog->findChild<CountryChoice*>();
        choice->setFocus();
        QTRY_VERIFY(choice->hasFocus());
        QTest::keyClicks(choice->lineEdit(), typed);
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup != nullptr ? popup : choice->lineEdit(), static_cast<Qt::Key>(key));
        QCOMPARE(choice->country(), country);
        QCOMPARE(defaultButton(*dialog)->isEnabled(), !country.isEmpty());
        QCOMPARE(defaultButton(*dialog)->toolTip().isEmpty(), !country.isEmpty());
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void newStudyListsTheCountryOfTheCodeFirst()
    {
        WindowRig rig;
        CountryChoice choice(rig.context, nullptr);
        choice.show();
        QTest::keyClicks(choice.lineEdit(), QStringLiteral("TH"));
        const QAbstractItemModel& listed = *choice.completer()->completionModel();
        QVERIFY(listed.rowCount() > 3);
        QCOMPARE(listed.index(0, 0).data().toString(), QStringLiteral("Thailand"));
        // Chosen from the list by keys.
        QTest::keyClick(choice.completer()->popup(), Qt::Key_Down);
        QTest::keyClick(choice.completer()->popup(), Qt::Key_Down);
        const QString second = listed.index(1, 0).data().toString();
        QTest::keyClick(choice.completer()->popup(), Qt::Key_Return);
        QCOMPARE(choice.currentText(), second);
        QVERIFY(!choice.country().isEmpty() && choice.country() != QLatin1String("TH"));
    }

    void cardOfShortcutsIsReadByKeys()
    {
        WindowRig rig;
        ShortcutsDialog dialog(rig.commands, rig.window.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* table = dialog.findChild<QTableWidget*>();
        QCOMPARE(dialog.focusWidget(), table);
        QVERIFY(!table->accessibleName().isEmpty());
        table->setFixedHeight(120);
        QCoreApplication::processEvents();
        QTest::keyClick(table, Qt::Key_PageDown);
        QVERIFY(table->verticalScrollBar()->value() > 0);
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(dialog.focusWidget() != table);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    }

    void settingsTakeEffectWithOkOnly()
    {
        WindowRig rig;
        const QSignalSpy language(&rig.preferences, &Preferences::languageChanged);
        auto* cancelled = new SettingsDialog(rig.preferences, rig.window.get());
        cancelled->findChild<QSpinBox*>()->setValue(150);
        cancelled->reject();
        QCOMPARE(rig.preferences.zoom(), 1.0);
        auto* dialog = new SettingsDialog(rig.preferences, rig.window.get());
        dialog->show();
        dialog->findChild<QSpinBox*>()->setValue(120);
        for (QComboBox* box : dialog->findChildren<QComboBox*>())
            box->setCurrentIndex(box->count() - 1);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(rig.preferences.zoom(), 1.2);
        QCOMPARE(rig.preferences.theme(), ThemeChoice::dark);
        QCOMPARE(language.size(), 1);
    }

    void settingsSayThatLabelsWaitForAReader()
    {
        WindowRig rig;
        auto* dialog = new SettingsDialog(rig.preferences, rig.window.get());
        dialog->show();
        const auto* note = dialog->findChild<QLabel*>(QStringLiteral("labelsNote"));
        auto* languages = dialog->findChild<QComboBox*>();
        QVERIFY(!note->isVisible());
        languages->setCurrentIndex(languages->findData(QStringLiteral("km")));
        QVERIFY(languages->currentText().endsWith(QStringLiteral("(labels and lists)")));
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(QStringLiteral("No reader of the language has confirmed")));
        QCoreApplication::processEvents();
        QVERIFY(note->height() >= note->heightForWidth(note->width()));
        languages->setCurrentIndex(languages->findData(QStringLiteral("vi")));
        QVERIFY(!note->isVisible());
        languages->setCurrentIndex(languages->findData(QStringLiteral("km")));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(rig.preferences.effectiveLanguage(), QStringLiteral("km"));
    }

    void cardOfShortcutsHasEveryKey()
    {
        WindowRig rig;
        const QString lines = shortcutLines(rig.commands);
        QVERIFY(lines.contains(QStringLiteral("Ctrl+N\tNew study…")));
        QVERIFY(lines.contains(QStringLiteral("Ctrl+K,  Ctrl+Shift+P\t")));
    }

    void cardOfKeysIsOnePageWithEveryKey_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Vietnamese") << QStringLiteral("vi");
    }

    void cardOfKeysIsOnePageWithEveryKey()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(language == QLatin1String("en") ||
                translator.load(QStringLiteral(":/translations/atlas_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        WindowRig rig;
        const auto sections = keySections(rig.commands);
        qsizetype lines = 0;
        for (const KeySection& section : sections) {
            QVERIFY(!section.title.isEmpty());
            lines += section.lines.size();
        }
        qsizetype expected = formKeyLines().size();
        for (const QAction* action : rig.commands.actions())
            expected += action->shortcuts().isEmpty() ? 0 : 1;
        QCOMPARE(lines, expected);
        QCOMPARE(sections.front().lines.front().text == QLatin1String("Next field"),
                 language == QLatin1String("en"));
        const QString path = rig.folder.filePath(QStringLiteral("keys.pdf"));
        ShortcutsDialog dialog(rig.commands, rig.window.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.writePdf(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        QVERIFY(bytes.contains("/MediaBox [0 0 595"));
        QCoreApplication::removeTranslator(&translator);
    }

    void formsUnderstandTheKeysOfTheCard()
    {
        const auto does = [](int key, Qt::KeyboardModifiers modifiers) {
            return formKeyOf(QKeyEvent(QEvent::KeyPress, key, modifiers));
        };
        QVERIFY(does(Qt::Key_Enter, Qt::KeypadModifier) == FormKey::next_field);
        QVERIFY(does(Qt::Key_Return, Qt::ControlModifier) == FormKey::save_and_new);
        QVERIFY(does(Qt::Key_Semicolon, Qt::ControlModifier) == FormKey::today);
        QVERIFY(!does(Qt::Key_Semicolon, Qt::NoModifier));
        QVERIFY(!does(Qt::Key_Return, Qt::AltModifier));
    }

    void aboutNamesTheLicence()
    {
        WindowRig rig;
        const AboutDialog dialog(rig.window.get());
        const QString text = dialog.findChild<QTextBrowser*>()->toPlainText();
        for (const char* expected : {"GPL-3.0-or-later", "Qt Charts", "SQLite", "qpdf"})
            QVERIFY2(text.contains(QLatin1String(expected)), expected);
    }

private:
    static QPushButton* defaultButton(const QDialog& dialog)
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault())
                return button;
        return nullptr;
    }

    static QLineEdit* fieldWith(const QDialog& dialog, const QString& text)
    {
        for (QLineEdit* field : dialog.findChildren<QLineEdit*>())
            if (field->text() == text && qobject_cast<QComboBox*>(field->parentWidget()) == nullptr)
                return field;
        return nullptr;
    }
};

ATLAS_TEST(ShellDialogsTest)

#include "dialogs_test.moc"
