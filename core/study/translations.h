#pragma once

#include "core/study/record.h"
#include "core/study/study_file.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::study {

/// A text of a record in another language than the one it was written in. Only fields marked translatable
/// have them. They are written with their record (Door, BulkWriter), journalled as "field@language".
struct Translation {
    std::string field;    ///< key of the field
    std::string language; ///< BCP 47
    std::string text;     ///< "" takes the translation away

    bool operator==(const Translation&) const = default;
};

/// Reads translations.
class Translations {
public:
    explicit Translations(const StudyFile& file)
        : m_file(&file)
    {}
    /// All of a record, by field in the order of the kind, then by language.
    [[nodiscard]] Result<std::vector<Translation>> of(const dictionary::Layout& layout,
                                                      std::int64_t pk) const;
    /// "" when there is none.
    [[nodiscard]] Result<std::string> find(const dictionary::Layout& layout, std::string_view uid,
                                           const dictionary::Field& field, std::string_view language) const;
    /// Puts the texts of a language in the place of those the records of one kind were written in, where
    /// there are some.
    [[nodiscard]] Result<void> putInto(std::span<Record> records, std::string_view language) const;

private:
    const StudyFile* m_file;
};

/// "title@vi", as the journal names it.
[[nodiscard]] std::string translationName(std::string_view field, std::string_view language);

struct TranslationName {
    const dictionary::Field* field = nullptr;
    std::string language;
};
/// Empty for anything but the name of a translation that the kind can have.
[[nodiscard]] std::optional<TranslationName> parseTranslationName(const dictionary::Layout& layout,
                                                                  std::string_view name);

} // namespace atlas::study
