#include "core/dictionary/kinds/attachment.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/source.h"
#include "core/study/attachments.h"
#include "tests/ui/records/attached_files.h"
#include "tests/ui/support/registry.h"
#include "ui/records/attachment_dialog.h"
#include "ui/records/attachment_work.h"
#include "ui/records/attachments_pane.h"
#include "ui/records/check_list.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using ui::records::AttachmentDialog;
using ui::records::AttachmentsPane;
using Wish = AttachmentsPane::Wish;
namespace attachment = atlas::dictionary::attachment;
namespace entity = atlas::dictionary::entity;
namespace person = atlas::dictionary::person;
namespace source = atlas::dictionary::source;

/// Stands in for the desktop that shows files.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "show"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList shown;

public Q_SLOTS:
    void show(const QUrl& url) { shown.append(url.toLocalFile()); }
};

class AttachmentsTest : public QObject {
    Q_OBJECT

    /// The line takes the files for the record, not their names into its text.
    static void dropOnTheLine(const QList<QUrl>& files)
    {
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line != nullptr);
        const QString before = line->text();
        QVERIFY(drop(*line, files));
        QCOMPARE(line->text(), before);
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void withoutFilesItSaysWhatToDo()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        const Files files(open, "entity");
        QVERIFY(files.table().isHidden());
        const auto labels = files.pane().findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return !label->isHidden() && label->text().contains(QLatin1String("Ctrl+Shift+A"));
        }));
        QCOMPARE(files.table().accessibleName(), QStringLiteral("Attachments"));
        QVERIFY(files.pane().buttonFor(Wish::open)->parentWidget()->isHidden());
    }

    void filesAreDroppedOnALineAndListed()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        Files files(open, "entity");
        const QString first = write(open, "điều lệ.pdf", QByteArray(1500, 'a'));
        const QString second = write(open, "minutes.pdf", QByteArray(10, 'b'));
        files.shown.focus(entity::name);
        dropOnTheLine({QUrl::fromLocalFile(first), QUrl::fromLocalFile(second)});
        QTRY_VERIFY(dialogOf<AttachmentDialog>(files.shown, "attachDialog") != nullptr);
        auto* dialog = dialogOf<AttachmentDialog>(files.shown, "attachDialog");
        // A document may be a consent form: nothing is guessed, and nothing attached before it is said.
        QVERIFY(!dialog->acceptButton().isEnabled());
        QTest::keyClicks(&dialog->purposes(), QStringLiteral("Scan"));
        QVERIFY(dialog->acceptButton().isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(files.table().rowCount(), 2);
        QCOMPARE(files.text(0, 0), QStringLiteral("điều lệ.pdf"));
        QCOMPARE(files.text(0, 1), QStringLiteral("Scan"));
        QCOMPARE(files.text(0, 2), open.language.locale().formattedDataSize(1500));
        QVERIFY(!files.table().isHidden());
        // Both were one step.
        open.session.undo();
        Q_EMIT open.session.changed(QStringLiteral("attachment"));
        QCOMPARE(files.table().rowCount(), 0);
        QVERIFY(files.table().isHidden());
    }

    void neitherLinksNorStudiesNorFoldersAreTaken()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        const Files files(open, "entity");
        const QUrl file = QUrl::fromLocalFile(write(open, "a.pdf", "a"));
        QVERIFY(!drop(files.pane(), {QUrl(QStringLiteral("https://example.org/a.pdf"))}));
        QVERIFY(!drop(files.pane(), {file, QUrl(QStringLiteral("https://example.org/a.pdf"))}));
        QVERIFY(!drop(files.pane(), {QUrl::fromLocalFile(write(open, "other.ssestudy", "a"))}));
        QVERIFY(drop(files.pane(), {QUrl::fromLocalFile(open.folder.path())}));
        QTRY_VERIFY(dialogOf<QMessageBox>(files.shown, "attachmentBox") != nullptr);
        QVERIFY(files.told().contains(QLatin1String("no ordinary file")));
        QCOMPARE(open.count("attachment"), 0);
    }

    void theCommandAsksForFiles()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        const Files files(open, "entity");
        QAction* action = open.commands.action(QStringLiteral("records.attach"));
        QVERIFY(action->isEnabled());
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
        action->trigger();
        auto* dialog = dialogOf<QFileDialog>(files.shown, "attachFilesDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
        const QString path = write(open, "photo.jpg", "a picture");
        Q_EMIT dialog->filesSelected({path});
        auto* asked = dialogOf<AttachmentDialog>(files.shown, "attachDialog");
        QVERIFY(asked != nullptr);
        QCOMPARE(asked->purposes().currentData().toString(), QStringLiteral("photograph"));
        dialog->reject();
    }

    void enterShowsAPrivateCopy()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        Desktop desktop;
        QString folder;
        {
            Files files(open, "entity");
            QVERIFY(files.attach({write(open, "điều lệ.pdf", "the statute")}, "scan"));
            files.press(Qt::Key_Return);
            QTRY_COMPARE(desktop.shown.size(), 1);
            const QFileInfo copy(desktop.shown.front());
            QCOMPARE(copy.fileName(), QStringLiteral("điều lệ.pdf"));
            QCOMPARE(bytesIn(copy.filePath()), QByteArray("the statute"));
            QCOMPARE(copy.permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
            folder = QFileInfo(copy.path()).path();
            QCOMPARE(QFileInfo(folder).permissions() &
                         (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                     QFile::Permissions());
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void whatCouldRunIsNotOpened()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        Desktop desktop;
        Files files(open, "entity");
        QVERIFY(files.attach({write(open, "form.pdf.desktop", "[Desktop Entry]\nExec=true")}, "other"));
        files.press(Qt::Key_Return);
        QVERIFY(files.told().contains(QLatin1String("not opened from here")));
        QVERIFY(desktop.shown.isEmpty());
    }

    void copiesLeaveWithConsentOnly()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        Files files(open, "entity");
        QVERIFY(files.attach({write(open, "form.pdf", "a name and a signature")}, "consent_form"));
        const qint64 pk = files.pane().currentPk();
        const QString target = open.folder.filePath(QStringLiteral("out.pdf"));
        files.pane().buttonFor(Wish::save_copy)->click();
        const QString said = files.told();
        QVERIFY2(said.contains(QLatin1String("Share with partners")), qPrintable(said));
        QVERIFY(dialogOf<QFileDialog>(files.shown, "saveAttachmentDialog") == nullptr);
        files.work().saveCopyTo(pk, target);
        QVERIFY(!QFileInfo::exists(target));

        // Consent is given with F2.
        files.press(Qt::Key_F2);
        auto* dialog = dialogOf<AttachmentDialog>(files.shown, "attachmentDialog");
        QVERIFY(dialog != nullptr);
        dialog->titleLine().setText(QStringLiteral("Form of the chair"));
        dialog->scopes().tick({QStringLiteral("share_with_partner")});
        dialog->acceptButton().click();
        QCOMPARE(files.text(0, 0), QStringLiteral("Form of the chair"));
        QCOMPARE(files.text(0, 3), QStringLiteral("Share with partners"));
        files.pane().buttonFor(Wish::save_copy)->click();
        auto* save = dialogOf<QFileDialog>(files.shown, "saveAttachmentDialog");
        QVERIFY(save != nullptr);
        Q_EMIT save->fileSelected(target);
        QTRY_COMPARE(bytesIn(target), QByteArray("a name and a signature"));
        save->reject();
    }

    void publicDocumentsLeaveFreely()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        Files files(open, "entity");
        QVERIFY(files.attach({write(open, "statute.pdf", "the statute")}, "scan"));
        files.pane().buttonFor(Wish::save_copy)->click();
        QVERIFY(files.told().isEmpty());
        QVERIFY(dialogOf<QFileDialog>(files.shown, "saveAttachmentDialog") != nullptr);
    }

    void oneIsReplacedAndRemovedAndComesBack()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        Files files(open, "entity");
        QVERIFY(files.attach({write(open, "one.pdf", "one")}, "scan"));
        const qint64 pk = files.pane().currentPk();
        files.work().replaceWith(pk, write(open, "two.pdf", "number two"));
        QTRY_COMPARE(files.text(0, 2), open.language.locale().formattedDataSize(10));
        QCOMPARE(files.pane().currentPk(), pk);
        files.press(Qt::Key_Delete);
        QCOMPARE(files.table().rowCount(), 0);
        open.session.undo();
        Q_EMIT open.session.changed(QStringLiteral("attachment"));
        QCOMPARE(files.table().rowCount(), 1);
        QCOMPARE(files.pane().attachments().front().values.text(attachment::file_name),
                 std::string_view("two.pdf"));
    }

    void aFileReachesTheStudyItWasMeantFor()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        Files files(open, "entity");
        QVERIFY(files.attach({write(open, "one.pdf", "one")}, "scan"));
        const qint64 pk = files.pane().currentPk();
        const QString path = open.session.path();
        // Another study, in which the same number stands for another file.
        const QString other = open.folder.filePath(QStringLiteral("other.ssestudy"));
        open.session.close();
        QVERIFY(QFile::copy(path, other));
        open.session.open(path, false);

        QSignalSpy finished(&files.work(), &ui::records::AttachmentWork::finished);
        files.work().replaceWith(pk, write(open, "two.pdf", "number two"));
        open.session.close();
        open.session.open(other, false);
        QTRY_COMPARE(finished.size(), 1);
        const auto nameIn = [&] {
            return std::string(open.stored("attachment", pk).values.text(attachment::file_name));
        };
        QCOMPARE(nameIn(), std::string("one.pdf"));
        QCOMPARE(open.count("attachment"), 1);
        QCOMPARE(open.session.file()->db().scalar("SELECT count(*) FROM blob").value_or(-1), 1);
        QVERIFY(files.told().isEmpty());
        open.session.close();
        open.session.open(path, false);
        QCOMPARE(nameIn(), std::string("two.pdf"));
        QCOMPARE(open.session.file()->db().scalar("SELECT count(*) FROM blob").value_or(-1), 2);
    }

    void missingBytesAreSaid()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        Desktop desktop;
        Files files(open, "entity");
        QVERIFY(files.attach({write(open, "one.pdf", "one")}, "scan"));
        QVERIFY(open.session.file()->db().execute("DELETE FROM blob").has_value());
        files.press(Qt::Key_Return);
        QTRY_VERIFY(dialogOf<QMessageBox>(files.shown, "attachmentBox") != nullptr);
        QVERIFY(files.told().contains(QLatin1String("missing or damaged")));
        QVERIFY(desktop.shown.isEmpty());
    }

    void aFileThatWentMeanwhileIsSaid()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        Files files(open, "entity");
        const QString first = write(open, "one.pdf", "one");
        const QString gone = write(open, "gone.pdf", "gone");
        QSignalSpy finished(&files.work(), &ui::records::AttachmentWork::finished);
        files.work().attach({first, gone});
        auto* dialog = dialogOf<AttachmentDialog>(files.shown, "attachDialog");
        QVERIFY(dialog != nullptr);
        dialog->purposes().setCurrentIndex(dialog->purposes().findData(QStringLiteral("scan")));
        QVERIFY(QFile::remove(gone));
        dialog->acceptButton().click();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(files.told("errorBox").contains(QLatin1String("gone.pdf")));
        // What was kept before it is there.
        QCOMPARE(files.table().rowCount(), 1);
    }

    void aNewRecordIsSavedFirst()
    {
        OpenStudy open;
        Files files(open, "entity");
        files.shown.startNew();
        files.shown.focus(entity::name);
        type("Đồng Tâm");
        QVERIFY(files.attach({write(open, "one.pdf", "one")}, "scan"));
        QCOMPARE(open.count("entity"), 1);
        QCOMPARE(files.table().rowCount(), 1);

        // One that cannot be saved refuses the file, and its field says why.
        files.shown.startNew();
        files.shown.focus(entity::founded_year);
        type("soon");
        files.work().attach({write(open, "two.pdf", "two")});
        QVERIFY(files.told().contains(QLatin1String("has to be saved first")));
        QCOMPARE(open.count("attachment"), 1);
    }

    void aSourceNamesItsFileInTheForm()
    {
        OpenStudy open;
        study::Record record(dictionary::layoutOf(source::kind));
        record.study = open.studyPk;
        record.values.set(source::title, "Yearbook");
        open.save(std::move(record));
        Files files(open, "source");
        files.shown.focus(source::title);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        type(" 2023");
        QVERIFY(files.attach({write(open, "yearbook.pdf", "pages")}, "source_copy"));
        QCOMPARE(files.shown.values().text(source::title), std::string_view("Yearbook 2023"));
        QCOMPARE(files.shown.values().text(source::file_name), std::string_view("yearbook.pdf"));
        QCOMPARE(files.shown.values().text(source::file_sha256).size(), std::size_t{64});
        QCOMPARE(drafts(open), std::size_t{0});
    }

    void forReadingNothingIsTaken()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        const QString path = write(open, "one.pdf", "one");
        {
            Files files(open, "entity");
            QVERIFY(files.attach({path}, "scan"));
        }
        open.session.open(open.session.path(), true);
        const Files files(open, "entity");
        QCOMPARE(files.table().rowCount(), 1);
        QVERIFY(!drop(files.pane(), {QUrl::fromLocalFile(path)}));
        QVERIFY(files.pane().buttonFor(Wish::open)->isEnabled());
        QVERIFY(!files.pane().buttonFor(Wish::remove)->isEnabled());
        files.press(Qt::Key_Delete);
        QCOMPARE(open.count("attachment"), 1);
    }

    void anotherRecordShowsItsOwn()
    {
        OpenStudy open;
        open.addEntity("A");
        const auto other = open.addEntity("B");
        Files files(open, "entity");
        QVERIFY(files.attach({write(open, "one.pdf", "one")}, "scan"));
        QVERIFY(files.shown.table().goTo(other));
        QCOMPARE(files.table().rowCount(), 0);
        QVERIFY(files.attach({write(open, "two.pdf", "two")}, "scan"));
        QCOMPARE(files.text(0, 0), QStringLiteral("two.pdf"));
        files.shown.startNew();
        QCOMPARE(files.table().rowCount(), 0);
    }
};

ATLAS_TEST(AttachmentsTest)

#include "attachments_test.moc"
