#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/person.h"
#include "core/study/door.h"
#include "core/study/double_entry.h"
#include "core/study/record_store.h"
#include "tests/app/started_program.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest/QtTest>

using namespace atlas;
using atlas::tests::StartedProgram;

/// The history of a study, looking things up, and erasing a person, through the real window.
class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stepsTellWhatTheyChanged();
    void secondEntriesAreNotSpelledOut();
    void deletedRecordsAreFoundAndBroughtBack();
    void aDayIsTakenBackAfterAsking();
    void laterWorkIsNamed();
    void recordsAreFoundFromAnywhere();
    void aPersonIsErasedAfterSayingWhatGoes();
    void cleanupTestCase();

private:
    [[nodiscard]] study::StudyFile& file() const { return m_started->file(); }
    [[nodiscard]] std::int64_t count(const char* kind) const
    {
        return study::RecordStore(file()).count({kind, {}, {}, {}}).value_or(-1);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile all(m_started->program.session().path());
        return all.open(QIODevice::ReadOnly) ? all.readAll() : QByteArray();
    }
    [[nodiscard]] bool settled() const { return m_started->settled(); }
    static void waitFor(const QTextBrowser& text, const char* words)
    {
        QTRY_VERIFY(text.toPlainText().contains(QLatin1String(words)));
    }
    void settle() const { QTRY_VERIFY(settled()); }
    template <typename Widget>
    [[nodiscard]] Widget* open(const char* command, const char* name) const
    {
        m_started->program.commands().action(QLatin1String(command))->trigger();
        return m_started->window().findChild<Widget*>(QLatin1String(name));
    }
    static QPushButton* button(const QWidget& where, const char* text)
    {
        for (QPushButton* one : where.findChildren<QPushButton*>())
            if (one->text().contains(QLatin1String(text)))
                return one;
        return nullptr;
    }
    /// Answers the box that comes up with its accepting button.
    static void accept(const QWidget& dialog, const char* name)
    {
        QTRY_VERIFY(dialog.findChild<QMessageBox*>(QLatin1String(name)) != nullptr);
        auto* box = dialog.findChild<QMessageBox*>(QLatin1String(name));
        for (QAbstractButton* one : box->buttons())
            if (box->buttonRole(one) == QMessageBox::AcceptRole)
                return one->click();
        QFAIL("nothing to accept");
    }
    void remove(const study::Record& record) const
    {
        const auto done = study::Door(file(), m_started->program.session().vocabularies())
                              .remove(record.layout(), record.pk);
        QVERIFY(done.has_value());
        m_started->program.session().noteWritten({});
    }

    std::unique_ptr<StartedProgram> m_started;
};

void HistoryTest::initTestCase()
{
    m_started = std::make_unique<StartedProgram>();
    m_started->makeStudy();
    settle();
}

void HistoryTest::stepsTellWhatTheyChanged()
{
    study::Record record = m_started->saveEntity("Đồng Tâm");
    record.values.set(dictionary::entity::founded_year, 1999);
    m_started->save(record);
    auto* dialog = open<QDialog>("edit.history", "historyDialog");
    QVERIFY(dialog != nullptr);
    auto* entries = dialog->findChild<QTreeWidget*>();
    QCOMPARE(entries->topLevelItemCount(), 1);
    const QTreeWidgetItem* line = entries->topLevelItem(0);
    QVERIFY(line->text(0).contains(QStringLiteral("Đồng Tâm")));
    QCOMPARE(line->text(1), QStringLiteral("Founded"));
    QCOMPARE(line->text(3), QStringLiteral("1999"));
    button(*dialog, "Take back this")->click();
    settle();
    const auto stored = study::RecordStore(file()).find(record.layout(), record.pk);
    QVERIFY(stored.has_value());
    QVERIFY(!stored->values.has(dictionary::entity::founded_year));
    dialog->reject();
}

void HistoryTest::secondEntriesAreNotSpelledOut()
{
    const study::Record record = m_started->saveEntity("Hòa Bình");
    study::Marking marking;
    marking.layout = &record.layout();
    marking.identifying = &dictionary::entity::name;
    marking.draw.way = study::Draw::Way::chosen;
    marking.samePerson = true;
    QVERIFY(study::markForSecondEntry(file(), std::array{record.pk}, marking, {}).has_value());
    const auto entries = study::doubleEntries(file(), {});
    auto typed = study::readTyped(file(), record.layout(), record.pk);
    QVERIFY(entries.has_value() && !entries->empty() && typed.has_value());
    QVERIFY(study::submitSecondEntry(file(), m_started->program.session().vocabularies(), entries->front().pk,
                                     std::move(*typed))
                .has_value());
    m_started->program.session().noteWritten({});
    auto* dialog = open<QDialog>("edit.history", "historyDialog");
    QVERIFY(dialog != nullptr);
    const auto* lines = dialog->findChild<QTreeWidget*>();
    const auto found = lines->findItems(QStringLiteral("Second entry"), Qt::MatchExactly, 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front()->text(3), QStringLiteral("Shown under “Double entry”"));
    dialog->reject();
}

void HistoryTest::deletedRecordsAreFoundAndBroughtBack()
{
    const study::Record gone = m_started->saveEntity("Hợp tác xã Cửu Long");
    remove(gone);
    m_started->saveEntity("An Phú");
    const std::int64_t before = count("entity");
    auto* dialog = open<QDialog>("edit.history", "historyDialog");
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("cuu long"));
    auto* table = dialog->findChild<QTableView*>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QPushButton* back = button(*dialog, "Bring back");
    QVERIFY(back != nullptr);
    back->click();
    QTRY_COMPARE(count("entity"), before + 1);
    settle();
    dialog->reject();
}

void HistoryTest::aDayIsTakenBackAfterAsking()
{
    QVERIFY(count("entity") > 0);
    auto* dialog = open<QDialog>("edit.history", "historyDialog");
    QPushButton* day = button(*dialog, "day");
    QVERIFY(day != nullptr);
    day->click();
    accept(*dialog, "takeBackDayBox");
    QTRY_COMPARE(count("entity"), 0);
    settle();
    m_started->program.session().undo();
    QTRY_VERIFY(count("entity") > 0);
    settle();
    dialog->reject();
}

void HistoryTest::laterWorkIsNamed()
{
    study::Record record = m_started->saveEntity("Bình Minh");
    record.values.set(dictionary::entity::founded_year, 2001);
    m_started->save(record);
    auto* dialog = open<QDialog>("edit.history", "historyDialog");
    dialog->findChild<QTableView*>()->selectRow(1); // its making
    button(*dialog, "Take back this")->click();
    QTRY_VERIFY(dialog->findChild<QMessageBox*>(QStringLiteral("obstaclesBox")) != nullptr);
    auto* box = dialog->findChild<QMessageBox*>(QStringLiteral("obstaclesBox"));
    QVERIFY(box->informativeText().contains(QStringLiteral("Bình Minh, Founded")));
    QVERIFY(box->informativeText().contains(QStringLiteral("Lan")));
    box->reject();
    QVERIFY(study::RecordStore(file()).find(record.layout(), record.pk).has_value());
    dialog->reject();
}

void HistoryTest::recordsAreFoundFromAnywhere()
{
    auto* palette = open<QDialog>("view.palette", "commandPalette");
    QVERIFY(palette != nullptr);
    auto* input = palette->findChild<QLineEdit*>();
    auto* list = palette->findChild<QListView*>();
    QTest::keyClicks(input, QStringLiteral("cuu long"));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Entities"));
    QVERIFY(list->model()->index(1, 0).data().toString().contains(QStringLiteral("Cửu Long")));
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_COMPARE(m_started->window().currentPageId(), QStringLiteral("records.entity"));
    settle();
}

void HistoryTest::aPersonIsErasedAfterSayingWhatGoes()
{
    study::Record person(dictionary::layoutOf(dictionary::person::kind));
    person.study = 1;
    person.values.set(dictionary::person::name, "Planted Name");
    person.values.set(dictionary::person::email, "planted@example.org");
    person = m_started->save(std::move(person));
    m_started->window().showPage(QStringLiteral("records.person"));
    settle();
    auto* dialog = open<QDialog>("records.erase", "eraseDialog");
    QVERIFY(dialog != nullptr);
    auto* text = dialog->findChild<QTextBrowser*>();
    waitFor(*text, "2 values");
    QPushButton* erase = button(*dialog, "Erase for good");
    QTRY_VERIFY(erase->isEnabled());
    erase->click();
    waitFor(*text, "Removed from the study");
    settle();
    const auto stored = study::RecordStore(file()).find(person.layout(), person.pk);
    QVERIFY(stored.has_value());
    QVERIFY(!stored->values.has(dictionary::person::name));
    QVERIFY(m_started->program.session().undoText().isEmpty());
    QVERIFY(!bytes().isEmpty());
    QVERIFY(!bytes().contains("Planted Name"));
    dialog->reject();
}

void HistoryTest::cleanupTestCase()
{
    settle();
    QVERIFY(m_started->window().close());
    m_started.reset();
}

ATLAS_TEST(HistoryTest)

#include "history_test.moc"
