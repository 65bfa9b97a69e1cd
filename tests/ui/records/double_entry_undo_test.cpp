#include "tests/ui/records/papers.h"
#include "tests/ui/support/registry.h"
#include "ui/records/double_entries_model.h"
#include "ui/records/double_entry_list.h"
#include "ui/records/second_entry_form.h"

#include <QTableView>

using namespace atlas;
using namespace atlas::tests;
using ui::records::DoubleEntryPage;
namespace entity = atlas::dictionary::entity;

class DoubleEntryUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takingOffKeepsWhatWasTypedForUndo()
    {
        Papers papers;
        papers.mark({papers.pks[0]});
        const auto page = papers.page(DoubleEntryPage::list_part);
        page->list().table().setFocus();
        press(Qt::Key_Return);
        enter("Sunset");
        type("half a word");
        page->list().table().setFocus();
        press(Qt::Key_Delete, Qt::ControlModifier);
        Papers::settle(*page);
        QCOMPARE(page->list().model().total(), 0);
        papers.open.session.undo();
        Papers::settle(*page);
        QCOMPARE(page->list().model().total(), 1);
        QVERIFY(page->list().model().entry(0).begun);
        page->list().table().setFocus();
        press(Qt::Key_Return);
        QCOMPARE(page->list().form()->fields().values().text(entity::name_en), std::string_view("Sunset"));
    }
};

ATLAS_TEST(DoubleEntryUndoTest)

#include "double_entry_undo_test.moc"
