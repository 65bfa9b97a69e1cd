#pragma once

#include <QObject>

#include <functional>
#include <vector>

// Test classes of one feature run in one program: each registers a factory with ATLAS_TEST at file scope.
namespace atlas::tests {

using Factory = std::function<QObject*()>;
std::vector<Factory>& registry();

template <typename Test>
QObject* make()
{
    return new Test;
}

struct Registration {
    explicit Registration(Factory factory) { registry().push_back(std::move(factory)); }
};

} // namespace atlas::tests

#define ATLAS_TEST(Class)                                                                                    \
    static const atlas::tests::Registration registered##Class(&atlas::tests::make<Class>);
