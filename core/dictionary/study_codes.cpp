#include "core/dictionary/study_codes.h"

namespace atlas::dictionary {

StudyCodes studyCodes(const Values& study)
{
    StudyCodes codes;
    for (const Field* field : study.layout().fields())
        if (field->type == FieldType::choice && study.has(*field))
            codes.insert_or_assign(std::string(field->vocabulary), std::string(study.text(*field)));
    return codes;
}

std::string_view editionOf(const Vocabulary& vocabulary, const StudyCodes& chosen)
{
    // Provinces have no other list for a parent: theirs are regions.
    const auto found =
        chosen.find(vocabulary.parent.empty() ? vocabulary.key + "_scheme" : vocabulary.parent);
    return found == chosen.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace atlas::dictionary
