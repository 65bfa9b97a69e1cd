#include "tests/ui/support/registry.h"

#include <QApplication>
#include <QtTest/QtTest>

#include <memory>

std::vector<atlas::tests::Factory>& atlas::tests::registry()
{
    static std::vector<Factory> factories;
    return factories;
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    int failures = 0;
    for (const auto& make : atlas::tests::registry()) {
        const std::unique_ptr<QObject> test(make());
        failures += QTest::qExec(test.get(), argc, argv);
    }
    return failures == 0 ? 0 : 1;
}
