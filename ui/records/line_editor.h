#pragma once

#include "ui/records/field_editor.h"

class QLabel;
class QLineEdit;

namespace atlas::ui::records {

/// What one line of typing says.
struct LineReading {
    dictionary::Value value; ///< absent when nothing is typed
    QString problem;         ///< a sentence when it cannot be read
    QString note;            ///< how it was understood: "B.E. 2562", "20 June 2023"
};

/// Edits what fits on one line: text, numbers, years and dates.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(const dictionary::Field& field, const FormContext& context, QWidget* parent);

    void load(const dictionary::Values& values) override;
    void store(dictionary::Values& values) const override;
    [[nodiscard]] QString unreadable() const override;
    void showMissing(const QString& reason) override;
    void showOffer(const QString& offer) override;
    void setReadOnly(bool readOnly) override;
    void setProblem(bool problem) override;
    void enterToday() override;
    void followMark() override;

private:
    [[nodiscard]] LineReading read() const;
    [[nodiscard]] LineReading readTyped(const QString& text) const;
    [[nodiscard]] LineReading readWholeOrDecimal(const QString& text) const;
    [[nodiscard]] LineReading readAYear(const QString& text) const;
    [[nodiscard]] LineReading readADate(const QString& text) const;
    [[nodiscard]] QString write(const dictionary::Value& value) const;
    [[nodiscard]] QString buddhistYear(std::int32_t year) const;
    void follow(); ///< the note says what is typed now
    void followQuestion();
    [[nodiscard]] bool isNumber() const;

    QLineEdit* m_line;
    QLabel* m_note;
    MarkQuestion* m_question = nullptr; ///< made when first asked
    dictionary::Value m_held;           ///< what load() showed
    bool m_buddhist = false;            ///< the year was typed in the Buddhist Era
    bool m_typed = false;               ///< untouched text is never read back: it may be from a newer habit
};

} // namespace atlas::ui::records
