#pragma once

#include "core/dictionary/kinds/entity.h"
#include "core/study/door.h"
#include "core/study/double_entry.h"
#include "tests/ui/records/shown_page.h"
#include "ui/common/convert.h"
#include "ui/records/double_entry_list.h"
#include "ui/records/double_entry_page.h"
#include "ui/records/double_entry_settle.h"
#include "ui/records/second_entry_form.h"
#include "ui/records/settle_value_dialog.h"

#include <QApplication>
#include <QTableView>
#include <QtTest/QtTest>

#include <memory>
#include <string>
#include <vector>

namespace atlas::tests {

/// Entities that Lan typed; the window is that of "Researcher".
struct Papers {
    explicit Papers(int count = 5)
    {
        asLan([&](study::Door& door) {
            for (int number = 1; number <= count; ++number) {
                study::Record record(dictionary::layoutOf(dictionary::entity::kind));
                record.study = open.studyPk;
                record.values.set(dictionary::entity::name, "Paper " + std::to_string(number));
                record.values.set(dictionary::entity::sse_form, "COOP");
                record.values.set(dictionary::entity::name_en, "Sunrise");
                record.values.set(dictionary::entity::reg_number, "R" + std::to_string(number));
                expect(door.save(record).has_value());
                pks.push_back(record.pk);
            }
        });
    }
    template <typename Work>
    void asLan(Work work)
    {
        const QString path = open.session.path();
        open.session.close();
        {
            auto file = study::StudyFile::open(ui::toPath(path), study::DbMode::read_write, open.clock,
                                               {"Lan", "Team A", "01890a5d-ac96-774b-bcce-b302099a8058"});
            expect(file.has_value());
            study::Door door(**file, vocabularies());
            work(door);
        }
        open.session.open(path, false);
    }
    void mark(std::vector<std::int64_t> records)
    {
        study::Marking marking;
        marking.layout = &dictionary::layoutOf(dictionary::entity::kind);
        marking.identifying = &dictionary::entity::name;
        expect(study::markForSecondEntry(*open.session.file(), records, marking, {}).has_value());
    }
    std::unique_ptr<ui::records::DoubleEntryPage> page(ui::records::DoubleEntryPage::Part part)
    {
        auto made = std::make_unique<ui::records::DoubleEntryPage>(open.context(), nullptr);
        made->resize(1166, 700);
        made->show();
        made->activateWindow();
        expect(QTest::qWaitForWindowActive(made.get()));
        made->shown({});
        made->showPart(part);
        settle(*made);
        return made;
    }
    /// Opens the dialog for the first difference, with the focus in its editor.
    static ui::records::SettleValueDialog& typeAThirdValue(ui::records::DoubleEntryPage& page)
    {
        page.showPart(ui::records::DoubleEntryPage::settle_part);
        settle(page);
        page.settling().table().setFocus();
        page.settling().table().selectRow(0);
        press(Qt::Key_3);
        auto* dialog = page.findChild<ui::records::SettleValueDialog*>();
        expect(dialog != nullptr && QTest::qWaitForWindowActive(dialog));
        dialog->editor().setFocus();
        [&] { QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget())); }();
        return *dialog;
    }
    static void settle(const ui::records::DoubleEntryPage& page)
    {
        [&] { QTRY_VERIFY(page.settled()); }();
    }
    static void expect(bool held)
    {
        if (!held)
            qFatal("the test could not be set up");
    }
    [[nodiscard]] dictionary::Values values(int number) const
    {
        return open.stored("entity", pks.at(static_cast<std::size_t>(number))).values;
    }

    OpenStudy open;
    std::vector<std::int64_t> pks;
};

inline void focus(const ui::records::SecondEntryForm& form, const dictionary::Field& field)
{
    Papers::expect(form.fields().focusField(field.key));
}

/// Takes the first paper that waits and types it, with another number and
/// another English name than Lan.
inline void typeWithTwoSlips(ui::records::DoubleEntryPage& page)
{
    page.list().table().setFocus();
    page.list().table().selectRow(0);
    press(Qt::Key_Return);
    const ui::records::SecondEntryForm& form = *page.list().form();
    // The focus stands in the first field.
    enter("Sunset");
    focus(form, dictionary::entity::sse_form);
    enter("COOP");
    focus(form, dictionary::entity::reg_number);
    enter("R11");
    press(Qt::Key_Return, Qt::ControlModifier);
    Papers::settle(page);
}

} // namespace atlas::tests
