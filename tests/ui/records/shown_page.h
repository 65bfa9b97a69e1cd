#pragma once

#include "tests/ui/records/open_study.h"
#include "ui/records/fields_form.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/records/records_page.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace atlas::tests {

/// Types into whatever has the focus, as a keyboard does; QTest::keyClicks knows Latin letters only.
void type(const char* text);
/// Types, then goes on with Enter.
void enter(const char* text);
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// How many records and parts have typing that was not saved.
[[nodiscard]] std::size_t drafts(const OpenStudy& open);
/// The button that reads so; nullptr when there is none.
[[nodiscard]] QPushButton* button(const QWidget& where, const char* text);

/// Presses the key on the button that adds a part.
void pressAdd(const ui::records::PartsEditor& parts, Qt::Key key);

/// A page of one kind on screen, over the open study.
class ShownPage {
public:
    explicit ShownPage(OpenStudy& open, const char* kind = "entity");

    [[nodiscard]] ui::records::RecordsPage& page() const { return *m_page; }
    [[nodiscard]] ui::records::RecordForm& form() const { return m_page->form(); }
    [[nodiscard]] ui::records::FieldsForm& fields() const { return m_page->form().fields(); }
    [[nodiscard]] ui::records::RecordTable& table() const { return m_page->table(); }
    [[nodiscard]] const dictionary::Values& values() const { return fields().values(); }
    /// The parts of this kind in the form, which must have them.
    [[nodiscard]] ui::records::PartsEditor& parts(const dictionary::Kind& kind) const;
    void startNew() { m_page->addRecord(); }
    void focus(const dictionary::Field& field) { expect(fields().focusField(field.key)); }
    [[nodiscard]] QString message(const dictionary::Field& field) const;
    /// Adds a part of this kind and types its first field.
    void addPart(const dictionary::Kind& kind, const char* first) const;
    /// Goes away without a word, as in a crash.
    void crash() { m_page.reset(); }

private:
    static void expect(bool taken);

    std::unique_ptr<ui::records::RecordsPage> m_page;
};

} // namespace atlas::tests
