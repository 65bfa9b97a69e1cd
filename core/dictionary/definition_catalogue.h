#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace atlas::dictionary {

/// The text that a definition is quoted from, ready to become a record of kind source.
struct CatalogueSource {
    std::string type; ///< code of `source_type`
    std::string title;
    std::string organisation;
    std::int32_t year = 0;
    std::string publisher;
    std::string place;
};

/// A definition quoted word for word, ready to become a record of kind definition.
struct CatalogueDefinition {
    std::string notion; ///< code of `concept`
    std::string scope;  ///< code of `definition_scope`
    std::string title;
    std::string adoptedBy;
    std::string version;
    std::string language; ///< BCP 47, of the wording
    std::string wording;
    std::string locator;
    CatalogueSource source;
};

/// The embedded definitions, among them that of the International Labour Conference of 2022. Read anew by
/// every call. Throws std::runtime_error when they do not read, which is a bug.
[[nodiscard]] std::vector<CatalogueDefinition> definitionCatalogue();

} // namespace atlas::dictionary
