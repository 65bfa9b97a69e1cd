#pragma once

#include "core/dictionary/field.h"
#include "core/dictionary/values.h"
#include "ui/common/language.h"

#include <QString>

#include <functional>

namespace atlas::dictionary {
class Vocabularies;
struct Term;
} // namespace atlas::dictionary

namespace atlas::ui {

/// The name of a linked record, by kind and pk.
using LinkNames = std::function<QString(std::string_view kind, std::int64_t pk)>;

/// How the window writes what records hold: labels, codes, numbers, dates and reasons, in one language.
class Words {
public:
    /// Both must outlive this.
    Words(const dictionary::Vocabularies& vocabularies, const Language& language)
        : m_vocabularies(&vocabularies)
        , m_language(&language)
    {}

    [[nodiscard]] const Language& language() const { return *m_language; }
    [[nodiscard]] const dictionary::Vocabularies& vocabularies() const { return *m_vocabularies; }

    /// A label of the dictionary: field, section or kind.
    [[nodiscard]] QString label(std::string_view source) const;
    /// "Members", "Members: women".
    [[nodiscard]] QString label(const dictionary::Column& column) const;
    /// "8.10 Access to banking" where people know the codes, elsewhere the label alone; an unknown code as it
    /// is.
    [[nodiscard]] QString term(std::string_view vocabulary, std::string_view code) const;
    [[nodiscard]] QString term(std::string_view vocabulary, const dictionary::Term& term) const;
    [[nodiscard]] QString missingReason(std::string_view code) const;

    /// One stored cell; "" when absent. A link is written with `links`, or as its number without.
    [[nodiscard]] QString cell(const dictionary::Column& column, const dictionary::Value& value,
                               const LinkNames& links = {}) const;
    /// As above, for the cell of a record: a number that the record gives in millions is written as such.
    [[nodiscard]] QString cell(const dictionary::Values& values, std::size_t column,
                               const LinkNames& links = {}) const;
    /// A whole field; a count as "120 (women 70, men 50)". "" when absent.
    [[nodiscard]] QString field(const dictionary::Values& values, const dictionary::Field& field,
                                const LinkNames& links = {}) const;

private:
    const dictionary::Vocabularies* m_vocabularies;
    const Language* m_language;
};

} // namespace atlas::ui
