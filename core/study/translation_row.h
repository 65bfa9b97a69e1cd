#pragma once

#include "core/study/translations.h"

/// One cell of the side table of translations, as the writers of records and the journal share it. Callers
/// hold the transaction.
namespace atlas::study {

/// Which text of which record: `row` is the record's pk.
struct TranslationPlace {
    const dictionary::Layout* layout = nullptr;
    std::int64_t row = 0;
    std::string_view field;
    std::string_view language;
};

/// Absent when there is none.
[[nodiscard]] Result<dictionary::Value> readTranslation(const StudyFile& file, const TranslationPlace& place);
/// An absent value takes the row out.
[[nodiscard]] Result<void> writeTranslation(const StudyFile& file, const TranslationPlace& place,
                                            const dictionary::Value& text);
/// What a new record comes with; the journal's entry of the record stands for them.
[[nodiscard]] Result<void> writeTranslations(const StudyFile& file, const Record& record,
                                             const std::vector<Translation>& texts);
/// The id by which the journal knows "field@language" of the kind, given when first needed.
[[nodiscard]] Result<std::int64_t> translationColumn(const Db& db, std::string_view kind,
                                                     std::string_view name);

} // namespace atlas::study
