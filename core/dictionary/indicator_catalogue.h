#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::dictionary {

/// Text by BCP 47 language; "en" and "vi" always present.
using Labels = std::map<std::string, std::string, std::less<>>;

/// One indicator of the starter catalogue, ready to become a record of kind indicator.
struct CatalogueIndicator {
    std::string code; ///< "SH_MEM_W"
    Labels name;
    std::string domain;      ///< code of `indicator_domain`
    std::string valueType;   ///< code of `value_type`
    Labels unit;             ///< "%", "per 10,000 inhabitants"; empty for a count: its unit of count says it
    std::string unitOfCount; ///< code of `unit_of_count`; "" for what is no count
    std::string aggregation; ///< code of `aggregation`
    std::string better;      ///< code of `better_direction`
    std::string numerator;   ///< code of an indicator of the catalogue; "" when the value is not derived
    std::string denominator; ///< like numerator; both or neither
    Labels definition;
    std::string definitionSource;
};

/// The embedded catalogue, in the order of presentation. Read anew by every call: keep the result.
/// Throws std::runtime_error when it does not read, which is a bug.
[[nodiscard]] std::vector<CatalogueIndicator> indicatorCatalogue();

} // namespace atlas::dictionary
