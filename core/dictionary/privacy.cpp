#include "core/dictionary/privacy.h"

#include "core/dictionary/kinds/consented.h"
#include "core/dictionary/kinds/entity.h"

#include <algorithm>
#include <array>

namespace atlas::dictionary {

namespace {

constexpr std::array handing_on{std::string_view("share_with_partner"), std::string_view("publish_contact")};

bool handsOn(const std::vector<std::string>& scopes)
{
    return std::any_of(scopes.begin(), scopes.end(), [](const std::string& scope) {
        return std::find(handing_on.begin(), handing_on.end(), scope) != handing_on.end();
    });
}

} // namespace

bool mayLeave(const Values& values, const Field& field)
{
    if (!field.personal)
        return true;
    // Kinds share the names of these fields, not the fields.
    const Layout& layout = values.layout();
    const Field* given = layout.findField(entity::contact_consent.key);
    const Field* publish = layout.findField(entity::publish_contact.key);
    if (given != nullptr)
        return values.has(*given) && (publish == nullptr || values.integer(*publish) == 1);
    const Field* scopes = layout.findField(consented::consent_scopes.key);
    return scopes != nullptr && handsOn(values.codes(*scopes));
}

} // namespace atlas::dictionary
