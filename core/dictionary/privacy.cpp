#include "core/dictionary/privacy.h"

#include "core/dictionary/kinds/consented.h"
#include "core/dictionary/kinds/entity.h"

#include <algorithm>
#include <array>

namespace atlas::dictionary {

namespace {

constexpr std::array handing_on{std::string_view("share_with_partner"), std::string_view("publish_contact")};

bool handsOn(const std::string& scope)
{
    return std::find(handing_on.begin(), handing_on.end(), scope) != handing_on.end();
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
    if (scopes == nullptr)
        return false;
    const auto codes = values.codes(*scopes);
    return std::any_of(codes.begin(), codes.end(), handsOn);
}

bool withdrawConsent(Values& values)
{
    const Values before = values;
    const Layout& layout = values.layout();
    for (const std::string_view key : {entity::contact_consent.key, entity::publish_contact.key})
        if (const Field* given = layout.findField(key))
            values.clear(*given);
    if (const Field* scopes = layout.findField(consented::consent_scopes.key)) {
        auto codes = values.codes(*scopes);
        codes.erase(std::remove_if(codes.begin(), codes.end(), handsOn), codes.end());
        values.setCodes(*scopes, codes);
    }
    return !(values == before);
}

} // namespace atlas::dictionary
