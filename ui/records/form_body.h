#pragma once

#include "ui/records/fields_form.h"

#include <chrono>
#include <functional>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace atlas::ui::records {

class PartsEditor;

/// What a form of a record shows between its head and its foot: the fields, then an editor for each kind of
/// parts.
struct FormBody {
    QScrollArea* scroll = nullptr; ///< holds the rest
    QVBoxLayout* column = nullptr; ///< where more may follow
    FieldsForm* fields = nullptr;
    std::vector<PartsEditor*> parts;
};

/// Owned by `parent`. `context` must outlive it. What has the focus is shown whole, with the field it belongs
/// to, and what the field says under it.
[[nodiscard]] FormBody makeFormBody(const dictionary::Layout& layout, const FormContext& context,
                                    QWidget* parent, FieldsForm::Scope scope);

/// Shows the section that begins at the heading, and gives its first field or button the focus.
void goToSection(QScrollArea& scroll, const QWidget& heading);

/// What the first field is called that holds what cannot be read; "" when all can be read.
[[nodiscard]] QString unreadableField(const FieldsForm& fields, const std::vector<PartsEditor*>& parts,
                                      const Words& words);
/// Gives the first such field the focus. `show` is called before when it is one of the record itself. false
/// when there is none, or it cannot take the focus.
bool focusUnreadable(FieldsForm& fields, const std::vector<PartsEditor*>& parts,
                     const std::function<void()>& show);

/// The mark between thousands is another one: every field reads anew.
void followMarkIn(FieldsForm& fields, const std::vector<PartsEditor*>& parts);

/// After which time keeping a draft is tried again that failed.
inline constexpr std::chrono::seconds keep_again_after{2};

} // namespace atlas::ui::records
