#include "tests/entry/typed_study.h"

#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/vocabulary.h"
#include "core/exchange/sample_study.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "tests/entry/answers.h"
#include "ui/common/convert.h"

#include <QStringList>

namespace atlas::tests {

namespace entity = dictionary::entity;
namespace entity_year = dictionary::entity_year;
namespace source = dictionary::source;
using dictionary::Values;

namespace {

constexpr std::string_view cited_title = "Niên giám thống kê";
const SystemClock system_clock;

const dictionary::Vocabularies& vocabularies()
{
    static const dictionary::Vocabularies all;
    return all;
}

study::Identity identity()
{
    return {"Researcher", "Team A", "01890a5d-ac96-774b-bcce-b302099a8057"};
}

template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", std::string(name(result.error().code)).c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What differs between the columns of both, field by field; of the fields named, or of all.
QString difference(const Values& held, const Values& wanted, const QStringList* fields)
{
    QStringList found;
    const auto& columns = wanted.layout().columns();
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const dictionary::Field& field = *columns[column].field;
        const QString key = ui::toQString(field.key);
        if (fields != nullptr && !fields->contains(key))
            continue;
        if (held.cell(column) != wanted.cell(column) ||
            held.missingReason(field) != wanted.missingReason(field))
            found.append(ui::toQString(columns[column].name));
    }
    return found.join(QStringLiteral(", "));
}

study::Filter named(const QString& name)
{
    study::Filter filter;
    filter.kind = entity::kind.key;
    filter.all.push_back({"name", study::Condition::Test::any_of, {ui::toUtf8(name)}});
    return filter;
}

study::Filter yearsOf(std::int64_t pk)
{
    study::Filter filter;
    filter.kind = entity_year::kind.key;
    filter.all.push_back({"parent", study::Condition::Test::any_of, {pk}});
    return filter;
}

} // namespace

void makeStudy(const QString& path)
{
    const auto file = take(study::StudyFile::create(ui::toPath(path), system_clock, identity()));
    take(exchange::fillCountry(*file, vocabularies(), "VN", "vi"));
    study::Record cited(dictionary::layoutOf(source::kind));
    study::Filter studies;
    studies.kind = "study";
    cited.study = take(study::RecordStore(*file).ids(studies, {"pk"})).front();
    cited.values.set(source::title, cited_title);
    take(study::Door(*file, vocabularies()).save(cited));
}

std::unique_ptr<study::StudyFile> openStudyFile(const QString& path)
{
    return take(
        study::StudyFile::open(ui::toPath(path), study::DbMode::read_write, system_clock, identity()));
}

std::int64_t citedSource(const study::StudyFile& file)
{
    study::Filter sources;
    sources.kind = source::kind.key;
    sources.all.push_back({"title", study::Condition::Test::any_of, {std::string(cited_title)}});
    return take(study::RecordStore(file).ids(sources, {"pk"})).front();
}

QString missingOf(const study::StudyFile& file, int round, int number)
{
    const study::RecordStore store(file);
    const QString name = nameOf(round, number);
    const auto records = take(store.all(named(name)));
    if (records.size() != 1)
        return QStringLiteral("%1: %2 records").arg(name).arg(records.size());
    QString wrong =
        difference(records.front().values, expectedEntity(round, number, citedSource(file)), nullptr);
    const auto years = take(store.all(yearsOf(records.front().pk)));
    if (years.size() != 1)
        wrong += QStringLiteral("; %1 years").arg(years.size());
    else {
        Values wanted = expectedYear(number);
        wanted.set(dictionary::common::status, "draft");
        wrong += difference(years.front().values, wanted, nullptr);
    }
    return wrong.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(name, wrong);
}

QString missingOfDraft(study::StudyFile& file, int round, int number, const QStringList& fields,
                       const QStringList& partFields)
{
    const QString name = nameOf(round, number);
    if (take(study::RecordStore(file).count(named(name))) > 0)
        return missingOf(file, round, number);
    const auto drafts = take(study::Drafts(file).all());
    const study::Record* typed = nullptr;
    for (const study::Draft& draft : drafts)
        if (draft.record.layout().kind().key == entity::kind.key &&
            draft.record.values.text(entity::name) == ui::toUtf8(name))
            typed = &draft.record;
    if (typed == nullptr)
        return fields.isEmpty() ? QString() : QStringLiteral("%1: no draft").arg(name);
    QString wrong = difference(typed->values, expectedEntity(round, number, citedSource(file)), &fields);
    bool year = partFields.isEmpty();
    for (const study::Draft& draft : drafts)
        if (draft.record.layout().kind().key == entity_year::kind.key &&
            draft.record.parentUid == typed->uid) {
            year = true;
            wrong += difference(draft.record.values, expectedYear(number), &partFields);
        }
    if (!year)
        wrong += QStringLiteral("; no draft of the year");
    return wrong.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(name, wrong);
}

} // namespace atlas::tests
