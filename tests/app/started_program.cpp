#include "tests/app/started_program.h"

#include "core/dictionary/kinds/entity.h"
#include "core/study/door.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest/QtTest>

namespace atlas::tests {

namespace {

void expect(bool held)
{
    if (!held)
        qFatal("the test could not be set up");
}

} // namespace

StartedProgram::StartedProgram()
    : preferences(path("p.ini"))
    , program(*qApp, preferences)
{
    preferences.setIdentity(QStringLiteral("Lan"), QStringLiteral("VCA"));
    preferences.setLanguage(QStringLiteral("en"));
    program.start({});
}

void StartedProgram::makeStudy(const char* name)
{
    QSignalSpy opened(&program.session(), &ui::StudySession::opened);
    program.session().create({path(name), QStringLiteral("VN"), QStringLiteral("en"), false});
    expect(opened.wait(20'000));
}

study::Record StartedProgram::save(study::Record record)
{
    expect(study::Door(file(), program.session().vocabularies()).save(record).has_value());
    program.session().noteWritten({});
    return record;
}

study::Record StartedProgram::saveEntity(const char* name)
{
    study::Record record(dictionary::layoutOf(dictionary::entity::kind));
    record.study = 1;
    record.values.set(dictionary::entity::name, name);
    return save(std::move(record));
}

void StartedProgram::activate() const
{
    window().activateWindow();
    expect(QTest::qWaitForWindowActive(&window()));
}

} // namespace atlas::tests
