#pragma once

#include "core/dictionary/problem.h"
#include "ui/records/field_editor.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QToolButton;

namespace atlas::ui::records {

/// One field in a form: label with its marks, editor, hint, message, and the button that says why a value is
/// missing. Its widgets belong to the form.
class FieldRow : public QObject {
    Q_OBJECT

public:
    /// Takes the next line of `grid`: label, editor, button.
    FieldRow(FieldEditor* editor, const FormContext& context, QGridLayout* grid, QWidget* form);

    [[nodiscard]] const dictionary::Field& field() const { return m_editor->field(); }
    [[nodiscard]] FieldEditor* editor() const { return m_editor; }
    /// Whether the widget is, or is inside, the editor.
    [[nodiscard]] bool holds(const QWidget* widget) const;
    /// Shows the field of `values` and the reason why it is missing.
    void load(const dictionary::Values& values);
    void setRelevant(bool relevant);
    [[nodiscard]] bool relevant() const { return m_relevant; }
    void setReadOnly(bool readOnly);
    /// Names the languages the field is translated into, for a field that can be, and offers to translate it
    /// when that is `possible`.
    void showTranslations(const QStringList& languages, bool possible);
    /// "" takes the message away.
    void showMessage(const QString& text, dictionary::Severity severity);
    [[nodiscard]] QString message() const { return m_text; }
    /// The row with the focus, or under the mouse, offers its button; others stay quiet.
    void setFocused(bool focused);
    /// Says quietly, while the field is empty, what a key would put there; "" takes that away.
    void showOffer(const QString& offer);
    /// Offers the reasons for a missing value beside the editor.
    void askWhyMissing();
    void askTranslations(); ///< as its button does, when that is there to be pressed

    bool visited = false; ///< was left once: from then on its problems are shown

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// A reason was chosen; "" takes it back.
    void missingChosen(const QString& reason);
    void translationsWanted();

private:
    void addLabel(const FormContext& context, QGridLayout* grid, int line, QWidget* form);
    void addBox(const FormContext& context, QGridLayout* grid, int line, QWidget* form);
    void addButton(QGridLayout* grid, int line, QWidget* form);
    void makeMessage();
    void showReason();
    void makeTranslate();
    void showButton();

    FieldEditor* m_editor;
    const FormContext* m_context;
    QWidget* m_label = nullptr;
    QWidget* m_box = nullptr;
    QWidget* m_messageLine = nullptr; ///< made with the first message
    QLabel* m_messageIcon = nullptr;
    QLabel* m_message = nullptr;
    QToolButton* m_missing = nullptr;
    QToolButton* m_translate = nullptr; ///< made when a translation is first possible
    QString m_text;
    QString m_hint;
    std::string m_reason;
    bool m_relevant = true;
    bool m_readOnly = false;
    bool m_focused = false;
    bool m_hovered = false;
};

} // namespace atlas::ui::records
