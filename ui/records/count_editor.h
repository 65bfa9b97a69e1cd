#pragma once

#include "ui/records/field_editor.h"

#include <array>
#include <optional>

class QLabel;
class QLineEdit;

namespace atlas::ui::records {

/// Edits a count by sex: total, women, men and other in one row. A total nobody typed follows the women and
/// men typed; what the parts leave of a total is said beside them.
class CountEditor : public FieldEditor {
    Q_OBJECT

public:
    CountEditor(const dictionary::Field& field, const FormContext& context, QWidget* parent);

    void load(const dictionary::Values& values) override;
    void store(dictionary::Values& values) const override;
    [[nodiscard]] QString unreadable() const override;
    void showMissing(const QString& reason) override;
    void setReadOnly(bool readOnly) override;
    void setProblem(bool problem) override;
    void followMark() override;

private:
    using Part = std::optional<std::int64_t>;

    [[nodiscard]] QLineEdit* makePart(std::size_t part, const QString& label);
    [[nodiscard]] Part number(std::size_t part) const;
    void show(std::size_t part, const Part& value);
    void followQuestion();
    [[nodiscard]] dictionary::Count count() const;
    void typedIn(std::size_t part);
    void followTotal();
    void sayWhatIsLeft();

    std::array<QLineEdit*, 4> m_parts{};
    std::array<Part, 4> m_held{}; ///< of the parts that nobody typed into
    std::array<bool, 4> m_typedParts{};
    QLabel* m_rest;
    MarkQuestion* m_question = nullptr; ///< made when first asked
    std::size_t m_asked = 0;            ///< the part it is about
    bool m_typed = false;
    bool m_ownTotal = false; ///< the total was typed or read, not added up here
};

} // namespace atlas::ui::records
