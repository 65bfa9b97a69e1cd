#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/institution.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/privacy.h"

#include <boost/test/unit_test.hpp>

namespace atlas::tests {

using namespace dictionary;

namespace {

Values valuesOf(const Kind& kind)
{
    return Values(layoutOf(kind));
}

} // namespace

BOOST_AUTO_TEST_SUITE(privacy)

BOOST_AUTO_TEST_CASE(what_is_not_personal_may_leave)
{
    BOOST_TEST(mayLeave(valuesOf(entity::kind), entity::name));
    BOOST_TEST(mayLeave(valuesOf(person::kind), person::sex));
}

BOOST_AUTO_TEST_CASE(a_contact_leaves_once_marked_and_consented)
{
    Values values = valuesOf(entity::kind);
    BOOST_TEST(!mayLeave(values, entity::phone));
    values.set(entity::publish_contact, 1);
    BOOST_TEST(!mayLeave(values, entity::phone));
    values.set(entity::contact_consent, "2025-03-01");
    BOOST_TEST(mayLeave(values, entity::phone));
    values.set(entity::publish_contact, std::int64_t{0});
    BOOST_TEST(!mayLeave(values, entity::phone));

    Values office = valuesOf(institution::kind);
    BOOST_TEST(!mayLeave(office, institution::email));
    office.set(institution::contact_consent, "2025-03-01");
    BOOST_TEST(mayLeave(office, institution::email));
}

BOOST_AUTO_TEST_CASE(a_recording_leaves_with_the_scope_that_hands_on)
{
    Values values = valuesOf(fieldwork::kind);
    values.set(fieldwork::consent, "written");
    values.setCodes(fieldwork::consent_scopes, {"use", "quote", "name"});
    BOOST_TEST(!mayLeave(values, fieldwork::recording_ref));
    values.setCodes(fieldwork::consent_scopes, {"use", "share_with_partner"});
    BOOST_TEST(mayLeave(values, fieldwork::recording_ref));
}

BOOST_AUTO_TEST_CASE(a_kind_that_asks_no_consent_has_none)
{
    BOOST_TEST(!mayLeave(valuesOf(person::kind), person::name));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
