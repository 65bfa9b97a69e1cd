#pragma once

#include "ui/records/field_editor.h"
#include "ui/records/suggest_line.h"

namespace atlas::ui::records {

/// Edits a field whose value is one of a list: a code, yes or no, or a linked record. What is typed is looked
/// for in the list; the value is what was picked, or the only thing that fits.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    using ValuesNow = std::function<const dictionary::Values&()>;

    ChoiceEditor(const dictionary::Field& field, const FormContext& context, ValuesNow values,
                 QWidget* parent);

    void load(const dictionary::Values& values) override;
    void store(dictionary::Values& values) const override;
    [[nodiscard]] QString unreadable() const override;
    void showMissing(const QString& reason) override;
    void setReadOnly(bool readOnly) override;
    void setProblem(bool problem) override;
    void showList() override;

private:
    [[nodiscard]] QList<Suggestion> suggest(const QString& typed) const;
    [[nodiscard]] QList<Suggestion> links(const QString& typed) const;
    void addLinks(QList<Suggestion>& found, const dictionary::Layout& target, const std::string& column,
                  const QString& typed) const;
    /// Says beside records of one name what they do not share.
    void tellApart(QList<Suggestion>& found) const;
    [[nodiscard]] dictionary::Value valueOf(const QString& key) const;
    [[nodiscard]] QString keyOf(const dictionary::Value& value) const;
    [[nodiscard]] QString textOf(const dictionary::Value& value) const;
    void addOpenButton();

    ValuesNow m_values;
    SuggestLine* m_line;
    QString m_key; ///< what was picked; "" when the text decides
    bool m_typed = false;
};

} // namespace atlas::ui::records
