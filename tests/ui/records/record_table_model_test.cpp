#include "core/dictionary/kinds/entity.h"
#include "core/study/door.h"
#include "tests/ui/records/open_study.h"
#include "tests/ui/support/registry.h"
#include "ui/records/record_table_model.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace atlas;
using atlas::tests::OpenStudy;
using atlas::ui::Words;
using atlas::ui::records::RecordTableModel;
namespace entity = atlas::dictionary::entity;

namespace {

struct Listed {
    explicit Listed(OpenStudy& open, const char* code = "en")
        : language(QLatin1String(code))
        , words(tests::vocabularies(), language)
        , model(dictionary::layoutOf(entity::kind), words, open.tasks)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setFile(open.session.file());
    }
    [[nodiscard]] int column(const dictionary::Field& field) const
    {
        const std::size_t wanted = model.layout().columnOf(field);
        for (std::size_t place = 0; place < model.columns().size(); ++place)
            if (model.columns()[place] == wanted)
                return static_cast<int>(place);
        return -1;
    }
    [[nodiscard]] QVariant at(int row, const dictionary::Field& field, int role = Qt::DisplayRole) const
    {
        return model.index(row, column(field)).data(role);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(at(row, entity::name).toString());
        return all;
    }

    ui::Language language;
    Words words;
    RecordTableModel model;
    QAbstractItemModelTester tester;
};

void importRegister(OpenStudy& open, int rows)
{
    auto writer = study::BulkWriter::begin(*open.session.file(), study::ActionKind::import, "register");
    QVERIFY(writer.has_value());
    for (int row = 0; row < rows; ++row) {
        auto record = open.entity("Hợp tác xã " + std::to_string(100'000 + row));
        QVERIFY((*writer)->insert(record).has_value());
    }
    QVERIFY((*writer)->close().has_value());
}

} // namespace

class RecordTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsLabelsNumbersAndMissingValues()
    {
        OpenStudy open;
        auto record = open.entity("Đồng Tâm");
        record.values.set(entity::founded_year, 1999);
        record.values.setMissing(entity::reg_number, "not_known");
        open.save(record);
        const Listed listed(open, "vi");
        QCOMPARE(listed.at(0, entity::sse_form).toString(),
                 QString::fromUtf8(tests::vocabularies().label("sse_form", "COOP", "vi").data()));
        QCOMPARE(listed.at(0, entity::sse_form, RecordTableModel::RawRole).toString(),
                 QStringLiteral("COOP"));
        QCOMPARE(listed.at(0, entity::founded_year).toString(), QStringLiteral("1999"));
        // A reason is told from no reason, and both from a value.
        QCOMPARE(listed.at(0, entity::reg_number).toString(), QStringLiteral("Không biết"));
        QVERIFY(listed.at(0, entity::reg_number, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Không biết")));
        QVERIFY(listed.at(0, entity::reg_number, RecordTableModel::MissingRole).toBool());
        QCOMPARE(listed.at(0, entity::subdivision).toString(), QStringLiteral("–"));
        QVERIFY(!listed.at(0, entity::subdivision, RecordTableModel::RawRole).isValid());
        QVERIFY(!listed.at(0, entity::name, RecordTableModel::MissingRole).toBool());
    }

    void searchesBlindToCaseAndAccents()
    {
        OpenStudy open;
        for (const char* name : {"Đồng Tâm", "Ánh Sáng", "Dong Nai", "សហគមន៍"})
            open.addEntity(name);
        Listed listed(open);
        listed.model.setSearch(QStringLiteral("dong"));
        QCOMPARE(listed.names(), (QStringList{QStringLiteral("Dong Nai"), QStringLiteral("Đồng Tâm")}));
        QCOMPARE(listed.model.total(), 4);
        listed.model.setSearch(QStringLiteral("សហ"));
        QCOMPARE(listed.model.rowCount(), 1);
        listed.model.setSearch(QString());
        QCOMPARE(listed.model.rowCount(), 4);
    }

    void sortsAndFilters()
    {
        OpenStudy open;
        for (const int year : {2005, 1999, 2010}) {
            auto record = open.entity("E" + std::to_string(year));
            record.values.set(entity::founded_year, year);
            open.save(record);
        }
        Listed listed(open);
        listed.model.sort(listed.column(entity::founded_year), Qt::DescendingOrder);
        QCOMPARE(listed.names(),
                 (QStringList{QStringLiteral("E2010"), QStringLiteral("E2005"), QStringLiteral("E1999")}));
        study::Filter behind;
        behind.kind = "entity";
        behind.all.push_back({"founded_year", study::Condition::Test::between, {std::int64_t{2000}, {}}});
        listed.model.setOuterFilter(behind);
        QCOMPARE(listed.names(), (QStringList{QStringLiteral("E2010"), QStringLiteral("E2005")}));
        listed.model.setOuterFilter(std::nullopt);
        QCOMPARE(listed.model.rowCount(), 3);
    }

    void scopeIsAStudy()
    {
        OpenStudy open;
        open.addEntity("Việt");
        const auto cambodia = open.addStudy("KH", "Cambodia");
        auto record = open.entity("ខ្មែរ");
        record.study = cambodia;
        open.save(record);
        Listed listed(open);
        QCOMPARE(listed.model.rowCount(), 2);
        listed.model.setScope({cambodia});
        QCOMPARE(listed.names(), QStringList{QStringLiteral("ខ្មែរ")});
        QCOMPARE(listed.model.total(), 1);
    }

    void longListsAreReadByAWorker()
    {
        OpenStudy open;
        constexpr int rows = 20'050;
        importRegister(open, rows);
        Listed listed(open);
        // The first page is there at once, the rest follows, the end is what it should be.
        QCOMPARE(listed.model.rowCount(), 256);
        QVERIFY(listed.model.loading());
        QCOMPARE(listed.model.total(), rows);
        QTRY_VERIFY(!listed.model.loading());
        QCOMPARE(listed.model.rowCount(), rows);
        QVERIFY(listed.at(rows - 1, entity::name).toString().endsWith(QString::number(100'000 + rows - 1)));
        // A question that nobody waits for any more changes nothing.
        listed.model.setSearch(QStringLiteral("nobody is called so"));
        listed.model.setSearch(QStringLiteral("HOP TAC XA 12004"));
        QTRY_VERIFY(!listed.model.loading());
        QCOMPARE(listed.model.rowCount(), 10);
        QCOMPARE(listed.model.total(), rows);
        listed.model.setFile(nullptr);
        QCOMPARE(listed.model.rowCount(), 0);
        QVERIFY(!listed.model.loading());
    }

    void firstPageOfASearchComesBeforeTheRest()
    {
        OpenStudy open;
        constexpr int rows = 20'050;
        importRegister(open, rows);
        Listed listed(open);
        QTRY_VERIFY(!listed.model.loading());
        std::vector<int> seen;
        connect(&listed.model, &ui::records::RecordTableModel::refreshed, this, [&] {
            seen.push_back(listed.model.rowCount());
            QCOMPARE(listed.model.loading(), seen.size() == 1);
        });
        listed.model.setSearch(QStringLiteral("tac xa 1"));
        QVERIFY(seen.empty());
        QTRY_VERIFY(!listed.model.loading());
        QCOMPARE(seen, (std::vector<int>{256, rows}));
        QCOMPARE(listed.model.total(), rows);
    }

    void rowsComeAndGoInPlace()
    {
        OpenStudy open;
        std::vector<std::int64_t> pks;
        for (const char* name : {"A", "B", "D"})
            pks.push_back(open.addEntity(name));
        Listed listed(open);
        QSignalSpy inserted(&listed.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&listed.model, &QAbstractItemModel::modelReset);
        QPersistentModelIndex last(listed.model.index(2, 0));
        open.addEntity("C");
        listed.model.refresh();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.front().at(1).toInt(), 2);
        QCOMPARE(last.row(), 3);
        QCOMPARE(last.data().toString(), QStringLiteral("D"));
        QVERIFY(study::Door(*open.session.file(), tests::vocabularies())
                    .remove(dictionary::layoutOf(entity::kind), pks[0])
                    .has_value());
        listed.model.refresh();
        QCOMPARE(listed.names(),
                 (QStringList{QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")}));
        QCOMPARE(last.row(), 2);
        QCOMPARE(reset.size(), 0);
    }
};

ATLAS_TEST(RecordTableModelTest)

#include "record_table_model_test.moc"
