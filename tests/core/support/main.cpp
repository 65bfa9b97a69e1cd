#define BOOST_TEST_MODULE atlas_core
#include <boost/test/unit_test.hpp>
