#include "tests/ui/support/registry.h"
#include "ui/common/language.h"
#include "ui/common/preferences.h"
#include "ui/shell/history_model.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_trail.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/window_place.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::ui;
using namespace atlas::ui::shell;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

PaletteEntry entry(const QString& text, const QString& hint = {}, bool enabled = true)
{
    return {text, hint, {}, {}, enabled, [] {}};
}

QStringList rowsOf(const QAbstractItemModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data().toString());
    return rows;
}

} // namespace

class ShellModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void navigationGroupsPagesUnderHeadings()
    {
        PageRegistry pages;
        pages.add({QStringLiteral("start"), QStringLiteral("Start"), {}, PageSection::start, false, {}});
        pages.add({QStringLiteral("a"), QStringLiteral("Entities"), {}, PageSection::data, true, {}});
        pages.add({QStringLiteral("b"), QStringLiteral("Sources"), {}, PageSection::data, true, {}});
        pages.add({QStringLiteral("c"), QStringLiteral("Figures"), {}, PageSection::analysis, true, {}});
        NavigationModel model(pages);
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(rowsOf(model).join(QLatin1Char('|')),
                 QStringLiteral("Start|Data|Entities|Sources|Analysis|Figures"));
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.flags(model.indexOf(QStringLiteral("a"))).testFlag(Qt::ItemIsEnabled));
        QVERIFY(!model.indexOf(QStringLiteral("a")).data(Qt::ToolTipRole).toString().isEmpty());
        model.setStudyOpen(true);
        QVERIFY(model.flags(model.indexOf(QStringLiteral("a"))).testFlag(Qt::ItemIsEnabled));
    }

    void paletteFindsWordsWithoutCaseAndAccents()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setEntries({entry(QStringLiteral("Mở nghiên cứu")), entry(QStringLiteral("Sources")),
                          entry(QStringLiteral("Import a table"), QStringLiteral("Data")),
                          entry(QStringLiteral("Export"))});
        QCOMPARE(model.rowCount(), 4);
        model.setQuery(QStringLiteral("NGHIEN"));
        QCOMPARE(rowsOf(model), QStringList{QStringLiteral("Mở nghiên cứu")});
        model.setQuery(QStringLiteral("tab imp"));
        QCOMPARE(rowsOf(model), QStringList{QStringLiteral("Import a table")});
        model.setQuery(QStringLiteral("data"));
        QCOMPARE(rowsOf(model), QStringList{QStringLiteral("Import a table")});
        model.setQuery(QStringLiteral("xyz"));
        QCOMPARE(model.rowCount(), 0);
    }

    void paletteRanksBeginningsFirst()
    {
        PaletteModel model;
        model.setEntries({entry(QStringLiteral("Reopen")), entry(QStringLiteral("Open recent"), {}, false),
                          entry(QStringLiteral("Quick open")), entry(QStringLiteral("Open"))});
        model.setQuery(QStringLiteral("open"));
        QCOMPARE(rowsOf(model).join(QLatin1Char('|')), QStringLiteral("Open|Open recent|Quick open|Reopen"));
    }

    void paletteGroupsUnderHeadingsThatCannotBeChosen()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, strict);
        const auto grouped = [](const char* text, const char* group) {
            PaletteEntry one = entry(QString::fromUtf8(text));
            one.group = QString::fromUtf8(group);
            return one;
        };
        model.setEntries({grouped("Open", "Commands"), grouped("Entities", "Pages"),
                          grouped("Entities by form", "Figures")});
        QCOMPARE(rowsOf(model).join(QLatin1Char('|')),
                 QStringLiteral("Commands|Open|Pages|Entities|Figures|Entities by form"));
        QCOMPARE(model.firstEntry(), 1);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        model.setQuery(QStringLiteral("open"));
        QCOMPARE(rowsOf(model), QStringList{QStringLiteral("Open")});
        model.setFound({grouped("Đồng Tâm", "Entities"), grouped("Luật", "Sources")});
        QCOMPARE(rowsOf(model).join(QLatin1Char('|')),
                 QStringLiteral("Commands|Open|Entities|Đồng Tâm|Sources|Luật"));
        QCOMPARE(model.rowOf(grouped("Luật", "Sources")), 5);
        model.setQuery(QStringLiteral("xyz"));
        QCOMPARE(model.firstEntry(), -1);
    }

    void recentFilesArePinnedThenByTimeAndLimited()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
        for (int i = 0; i < 20; ++i)
            preferences.noteOpened(QStringLiteral("/s/%1.ssestudy").arg(i), i);
        QCOMPARE(preferences.recentFiles().size(), Preferences::most_recent_files);
        QCOMPARE(preferences.recentFiles().constFirst().path, QStringLiteral("/s/19.ssestudy"));
        preferences.setPinned(QStringLiteral("/s/12.ssestudy"), true);
        QCOMPARE(preferences.recentFiles().constFirst().path, QStringLiteral("/s/12.ssestudy"));
        preferences.noteOpened(QStringLiteral("/s/12.ssestudy"), 99);
        QVERIFY(preferences.recentFiles().constFirst().pinned);
        QCOMPARE(preferences.recentFiles().size(), Preferences::most_recent_files);
        preferences.forget(QStringLiteral("/s/12.ssestudy"));
        QCOMPARE(preferences.recentFiles().size(), Preferences::most_recent_files - 1);
    }

    void preferencesSurviveAndRefuseNonsense()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("p.ini"));
        QString device;
        {
            Preferences preferences(file);
            preferences.setTheme(ThemeChoice::dark);
            preferences.setZoom(9);
            preferences.setIdentity(QStringLiteral("  Nguyễn  Lan "), QStringLiteral("VCA"));
            device = preferences.device();
        }
        Preferences again(file);
        QCOMPARE(again.theme(), ThemeChoice::dark);
        QCOMPARE(again.zoom(), 2.0);
        QCOMPARE(again.name(), QStringLiteral("Nguyễn Lan"));
        QCOMPARE(again.device(), device);
        again.setValue(QStringLiteral("appearance/theme"), QStringLiteral("pink"));
        again.setValue(QStringLiteral("appearance/zoom"), QStringLiteral("big"));
        again.setLanguage(QStringLiteral("xx"));
        QCOMPARE(again.theme(), ThemeChoice::system);
        QCOMPARE(again.zoom(), 1.0);
        QVERIFY(Language::available().contains(again.effectiveLanguage()));
    }

    void missingRecentFileIsMarkedAndTakenOutWithDelete()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
        const QString there = folder.filePath(QStringLiteral("there.ssestudy"));
        QFile file(there);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        preferences.noteOpened(QStringLiteral("/nowhere/gone.ssestudy"), 2);
        preferences.noteOpened(there, 1);
        const Language english(QStringLiteral("en"));
        RecentList list(preferences, english);
        const QAbstractItemModelTester tester(list.model(), strict);
        const QModelIndex first = list.model()->index(0, 0);
        QVERIFY(first.data(RecentModel::MissingRole).toBool());
        QVERIFY(first.data(RecentModel::DetailRole).toString().contains(QStringLiteral("not found")));
        QVERIFY(!list.model()->index(1, 0).data(RecentModel::MissingRole).toBool());
        const QSignalSpy wanted(&list, &RecentList::openWanted);
        list.setCurrentIndex(first);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(list.model()->rowCount(), 1);
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toString(), there);
    }

    void historyTellsWhatWhoAndWhen()
    {
        const Language english(QStringLiteral("en"));
        HistoryModel model(english);
        const QAbstractItemModelTester tester(&model, strict);
        study::Action action;
        action.kind = study::ActionKind::import;
        action.subject = "coops.csv";
        action.author = "Lan";
        action.team = "VCA";
        model.setActions({action});
        QCOMPARE(model.index(0, HistoryModel::WhatColumn).data().toString(),
                 QStringLiteral("Import of “coops.csv”"));
        QCOMPARE(model.index(0, HistoryModel::WhoColumn).data().toString(), QStringLiteral("Lan, VCA"));
        QCOMPARE(model.headerData(HistoryModel::WhenColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("When"));
    }

    void trailForgetsForwardWhenGoingElsewhere()
    {
        PageTrail trail;
        QVERIFY(!trail.canGoBack() && !trail.canGoForward());
        for (const char* page : {"a", "b", "b", "c"})
            trail.visit(QLatin1String(page));
        QCOMPARE(trail.back(), QStringLiteral("b"));
        QCOMPARE(trail.back(), QStringLiteral("a"));
        QVERIFY(!trail.canGoBack());
        QCOMPARE(trail.forward(), QStringLiteral("b"));
        trail.visit(QStringLiteral("d"));
        QVERIFY(!trail.canGoForward());
        QCOMPARE(trail.back(), QStringLiteral("b"));
    }

    void windowComesBackOnAScreenThatIsThere()
    {
        const QRect main(0, 0, 1366, 740);
        const QRect second(1366, 0, 1920, 1080);
        QCOMPARE(fitted(QRect(1500, 100, 800, 600), {main, second}), QRect(1500, 100, 800, 600));
        const QRect moved = fitted(QRect(1500, 100, 800, 600), {main});
        QVERIFY(main.contains(moved));
        QCOMPARE(moved.size(), QSize(800, 600));
        QCOMPARE(fitted(QRect(-50, -50, 5000, 5000), {main}), main);
        QVERIFY(main.contains(fitted(QRect(1300, 700, 400, 300), {main})));
    }
};

ATLAS_TEST(ShellModelsTest)

#include "models_test.moc"
