#pragma once

#include <string>

/// Tables in the layout of the SEA standard CSV, of invented organisations.
namespace atlas::exchange::test {

inline const std::string sea_header =
    "Identifier,Name,Description,Organisational Structure,Primary Activity,Activities,Street "
    "Address,Locality,Region,"
    "Postcode,Country ID,Website,Phone,Email,Membership Type,Latitude,Longitude,Geo Container Latitude,"
    "Geo Container Longitude,SIC Section,SIC Code,Ownership Classification\n";

/// One row; what is not given is empty.
struct SeaRow {
    std::string id = "A1";
    std::string name = "Weavers of Ludlow";
    std::string structure;
    std::string membership;
    std::string region = "Devon";
    std::string country = "GB";
    std::string latitude, longitude, nearLatitude, nearLongitude;
    std::string section, code, ownership, website, street, email, description;

    [[nodiscard]] std::string text() const
    {
        const auto quoted = [](const std::string& cell) { return "\"" + cell + "\","; };
        return quoted(id) + quoted(name) + quoted(description) + quoted(structure) + ",," + quoted(street) +
               quoted("Exeter") + quoted(region) + quoted("EX1 1AA") + quoted(country) + quoted(website) +
               "," + quoted(email) + quoted(membership) + quoted(latitude) + quoted(longitude) +
               quoted(nearLatitude) + quoted(nearLongitude) + quoted(section) + quoted(code) + "\"" +
               ownership + "\"\n";
    }
};

} // namespace atlas::exchange::test
