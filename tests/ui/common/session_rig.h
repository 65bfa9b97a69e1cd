#pragma once

#include "core/base/clock.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/vocabulary.h"
#include "core/exchange/sample_study.h"
#include "core/figures/catalogue.h"
#include "core/study/door.h"
#include "core/study/study_file.h"
#include "ui/common/convert.h"
#include "ui/common/file_study_session.h"
#include "ui/common/shared_columns.h"
#include "ui/common/study_connection.h"
#include "ui/common/task_runner.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace atlas::tests {

using namespace atlas::ui;

/// A session over a folder of its own, and ways to write into its study.
struct Rig {
    Rig()
        : session({vocabularies, clock, tasks,
                   [] {
                       return study::Identity{"Lan", "VCA", "device"};
                   },
                   [](study::StudyFile& file, const dictionary::Vocabularies& lists, const NewStudy& wanted) {
                       if (wanted.sample)
                           return exchange::fillSample(file, lists);
                       return exchange::fillCountry(file, lists, toUtf8(wanted.country), "en");
                   }})
    {}

    QString make(const QString& country = QStringLiteral("VN"))
    {
        NewStudy wanted;
        wanted.path = folder.filePath(QStringLiteral("a.ssestudy"));
        wanted.country = country;
        session.create(wanted);
        return wanted.path;
    }

    // An entity as the form would save it.
    void addEntity(const char* name)
    {
        study::Record record(dictionary::layoutOf(dictionary::entity::kind));
        record.study = 1;
        record.values.set(dictionary::entity::name, name);
        study::Door door(*session.file(), vocabularies);
        const auto saved = door.save(record);
        QVERIFY(saved.has_value());
        session.noteWritten(QStringLiteral("entity"));
    }

    // A second country study of the file.
    std::int64_t addStudy(const char* country)
    {
        study::Record record(dictionary::layoutOf(dictionary::study::kind));
        record.values.set(dictionary::study::country, country);
        record.values.set(dictionary::study::title, country);
        record.values.set(dictionary::study::reference_year, 2023);
        study::Door door(*session.file(), vocabularies);
        const auto saved = door.save(record);
        [&saved] { QVERIFY(saved.has_value()); }();
        session.noteWritten(QStringLiteral("study"));
        return record.pk;
    }
    void removeStudy(std::int64_t pk)
    {
        study::Door door(*session.file(), vocabularies);
        QVERIFY(door.remove(dictionary::layoutOf(dictionary::study::kind), pk).has_value());
    }

    // C08 as a page computes it: over the shared columns, by a reader of its own. How many it counts.
    std::int64_t counted()
    {
        const auto reader = readerFor(session);
        const SharedColumns::Lease lease(session.columns());
        const auto figure = figures::compute(
            "C08", {reader->get(), &vocabularies, "en", session.scope(), lease.cache().get()});
        return figure->n;
    }
    std::shared_ptr<const analysis::ColumnTable> entities()
    {
        return SharedColumns::Lease(session.columns()).cache()->table("entity");
    }

    QTemporaryDir folder;
    dictionary::Vocabularies vocabularies;
    SystemClock clock;
    TaskRunner tasks;
    FileStudySession session;
};

} // namespace atlas::tests
