#pragma once

#include "core/base/date.h"
#include "core/dictionary/values.h"
#include "ui/records/number_text.h"

#include <QWidget>

#include <functional>
#include <map>
#include <string>

class QLineEdit;

namespace atlas::study {
class StudyFile;
}

namespace atlas::ui {
class Words;
}

namespace atlas::ui::records {

class LinkTitles;
class MarkQuestion;

/// What the editors of one form know of the world. The form keeps it current; editors read it when they need
/// it, so that a list depends on what stands in the other fields now.
struct FormContext {
    const Words* words = nullptr;
    LinkTitles* titles = nullptr;
    const study::StudyFile* file = nullptr; ///< nullptr when none is open
    std::string country;                    ///< of the record's study, ISO 3166-1 alpha-2; "" when not known
    std::string currency;                   ///< of the record's study, ISO 4217
    std::int64_t study = 0;
    ThousandsMark mark = ThousandsMark::unknown; ///< of the record's study
    /// Writes into the record's study what the mark means, and has every editor follow it; false when it
    /// could not. May be empty.
    std::function<bool(ThousandsMark)> learnMark;
    /// What the study chose for all of its records, by vocabulary: the revision of ISIC.
    std::map<std::string, std::string, std::less<>> studyCodes;
    Date today;
    /// Shows another record: what the button beside a link does. May be empty.
    std::function<void(std::string_view kind, std::int64_t pk)> open;
};

/// Edits one field of a record: shows it from Values and puts it back there. Knows neither file nor form.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// `field` and `context` must outlive the editor.
    FieldEditor(const dictionary::Field& field, const FormContext& context, QWidget* parent);

    [[nodiscard]] const dictionary::Field& field() const { return *m_field; }
    /// Shows the field of these values and forgets what was typed.
    virtual void load(const dictionary::Values& values) = 0;
    /// Puts what is typed into `values`. What cannot be read leaves the field as it was there.
    virtual void store(dictionary::Values& values) const = 0;
    /// Why what is typed cannot be read, as a sentence; "" when it can.
    [[nodiscard]] virtual QString unreadable() const { return {}; }
    /// Shows beside an empty editor why the value is missing; "" shows nothing.
    virtual void showMissing(const QString& reason) = 0;
    /// Shows beside an empty editor what a key would put there; "" takes that away.
    virtual void showOffer(const QString& offer) { showMissing(offer); }
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void setProblem(bool problem) = 0;
    /// Enters today's date or this year, where that makes sense.
    virtual void enterToday() {}
    /// The list, where there is one.
    virtual void showList() {}
    /// The mark of the study is another now: shows numbers so that they are read again as what they are.
    virtual void followMark() {}

Q_SIGNALS:
    void typed();  ///< a key was pressed; the value may be half of what it will be
    void chosen(); ///< a value stands complete without leaving the field

protected:
    [[nodiscard]] const FormContext& context() const { return *m_context; }
    /// The habit this text is read in: that of the study, unless the field's range leaves just one reading
    /// (no latitude is 21028).
    [[nodiscard]] ThousandsMark habitOf(const QString& text) const;
    /// What is typed can be read in two ways, and nobody said yet in which.
    [[nodiscard]] bool asksForMark(const QString& text) const;
    /// Says so, for a field that waits for the answer.
    [[nodiscard]] static QString askedForMark(const QString& text);
    /// A question about what is typed into `line`; an answer is learnt, and the focus goes on behind it.
    [[nodiscard]] MarkQuestion* makeQuestion(const std::function<QLineEdit*()>& line);

private:
    const dictionary::Field* m_field;
    const FormContext* m_context;
};

/// The editor for the field's type. `values` gives the record as it stands, for lists that depend on it.
[[nodiscard]] FieldEditor* makeEditor(const dictionary::Field& field, const FormContext& context,
                                      std::function<const dictionary::Values&()> values, QWidget* parent);

/// Sets a property that the style sheet asks for, and has it looked at again.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

} // namespace atlas::ui::records
