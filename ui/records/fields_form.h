#pragma once

#include "core/dictionary/problem.h"
#include "ui/records/field_editor.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;

namespace atlas::ui::records {

class FieldRow;

/// The fields of one kind as a form: sections, one editor for each field, messages at the field. Holds the
/// values as they stand in the fields left so far. Knows no file: whoever shows it keeps and saves.
class FieldsForm : public QWidget {
    Q_OBJECT

public:
    /// All fields, or those of the kind alone: what is on paper.
    enum class Scope : std::uint8_t { all, kind };

    /// `layout` and `context` must outlive the form.
    FieldsForm(const dictionary::Layout& layout, const FormContext& context, QWidget* parent,
               Scope scope = Scope::all);

    ~FieldsForm() override;

    /// Shows other values and forgets what was typed and which fields were visited.
    void load(const dictionary::Values& values);
    /// Shows values that were worked out from what was typed, and forgets nothing. Not announced by
    /// changed().
    void replace(const dictionary::Values& values);
    /// As the fields left them; takeOver() brings what is still being typed.
    [[nodiscard]] const dictionary::Values& values() const { return m_values; }
    /// Takes what every editor holds into values(). What cannot be read stays in its editor.
    void takeOver();

    /// FormContext::mark is another now.
    void followMark();
    /// As if somebody had chosen this code in the field.
    void put(const dictionary::Field& field, std::string_view code);

    /// Shows problems at fields that were visited; with `all`, at every field. What is only needed to submit
    /// is said calmly, unless strict.
    void showProblems(const std::vector<dictionary::Problem>& problems, bool all);
    /// The key of the first field whose text cannot be read; "" when there is none.
    [[nodiscard]] std::string firstUnreadable() const;
    /// The first field with a message in the order of entry; "" when there is none.
    [[nodiscard]] std::string firstMessage() const;
    /// false for a field that the form does not show, or that nobody types.
    bool focusField(std::string_view key);
    void focusFirst();
    void setStrict(bool strict) { m_strict = strict; }
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool hasFocusInside() const;

    /// The record whose values may be repeated; nullptr when there is none. Asked when it is needed.
    using Before = std::function<const dictionary::Values*()>;
    void setBefore(Before before) { m_before = std::move(before); }
    /// A new record is offered what can be repeated, and can be filled at once.
    void setNew(bool isNew) { m_new = isNew; }
    /// Puts the value of the record before into the field with the focus, or with `all` into every empty
    /// field that is carried. Undo and Esc take it back as they do typing. Nothing happens while there is a
    /// reason why not.
    void repeat(bool all);
    /// Why repeat() would do nothing now, as a sentence; "" when it would not.
    [[nodiscard]] QString whyNotRepeat(bool all) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Where sections begin, for jumping: label and heading.
    [[nodiscard]] const std::vector<std::pair<QString, QWidget*>>& headings() const { return m_headings; }
    [[nodiscard]] FieldRow* row(std::string_view key) const; ///< nullptr when not in the form

Q_SIGNALS:
    void typed();   ///< a key was pressed somewhere
    void changed(); ///< a field was left, or a value chosen, and values() is not what it was
    void translationsWanted(const atlas::dictionary::Field& field);
    void left();    ///< a field was left, changed or not
    void entered(); ///< a field has the focus

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addSection(QGridLayout* grid, std::string_view label, std::span<const dictionary::Field> fields);
    void addRow(QGridLayout* grid, const dictionary::Field& field);
    void follow(QWidget* old, QWidget* now);
    void takeOver(FieldRow* row);
    void setMissing(FieldRow* row, const QString& reason);
    void updateRelevance();
    [[nodiscard]] FieldRow* rowHolding(const QWidget* widget) const;
    [[nodiscard]] bool takeBack();
    void restore(const dictionary::Values& values);
    [[nodiscard]] FieldRow* currentRow() const;
    [[nodiscard]] bool repeats(const FieldRow& row) const;
    [[nodiscard]] bool mayFill(const FieldRow& row) const;
    [[nodiscard]] QString offerFor(const FieldRow& row) const;
    void watchUndo(const dictionary::Values& before);
    void stopWatchingUndo();

    const dictionary::Layout* m_layout;
    const FormContext* m_context;
    dictionary::Values m_values;
    dictionary::Values m_entered; ///< values() when the field with the focus was entered
    std::vector<FieldRow*> m_rows;
    Before m_before;
    QPointer<FieldRow> m_current;                   ///< the row that last had the focus
    std::optional<dictionary::Values> m_undoRepeat; ///< values() before what was repeated last
    QPointer<QObject> m_watched;                    ///< what had the focus then
    bool m_new = false;
    bool m_strict = false;
    std::vector<std::pair<QString, QWidget*>> m_headings;
};

} // namespace atlas::ui::records
