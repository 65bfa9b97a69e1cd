#pragma once

#include "ui/records/field_editor.h"
#include "ui/records/suggest_line.h"

#include <string>
#include <vector>

namespace atlas::ui::records {

class FlowLayout;

/// Edits a set of codes: each is a chip that can be taken off, and a line adds more. Backspace in the empty
/// line takes the last one off.
class ChoicesEditor : public FieldEditor {
    Q_OBJECT

public:
    using ValuesNow = std::function<const dictionary::Values&()>;

    ChoicesEditor(const dictionary::Field& field, const FormContext& context, ValuesNow values,
                  QWidget* parent);

    void load(const dictionary::Values& values) override;
    void store(dictionary::Values& values) const override;
    [[nodiscard]] QString unreadable() const override;
    void showMissing(const QString& reason) override;
    void setReadOnly(bool readOnly) override;
    void setProblem(bool problem) override;
    void showList() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<Suggestion> suggest(const QString& typed) const;
    void add(const QString& code);
    void remove(const std::string& code);
    void showChips();
    [[nodiscard]] QWidget* makeChip(const std::string& code);

    ValuesNow m_values;
    FlowLayout* m_flow;
    SuggestLine* m_line;
    std::vector<std::string> m_codes;
    bool m_typed = false;
};

} // namespace atlas::ui::records
