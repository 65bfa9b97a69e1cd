#include "tests/ui/records/open_study.h"

#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "core/study/journal.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"

#include <QtTest/QtTest>

namespace atlas::tests {

namespace {

study::Identity identity()
{
    return {"Researcher", "Team A", "01890a5d-ac96-774b-bcce-b302099a8057"};
}

template <typename T>
T take(Result<T> result)
{
    if (!result) {
        std::string text(name(result.error().code));
        for (const Fact& fact : result.error().facts)
            text += " " + fact.name + "=" + fact.value;
        qFatal("%s", text.c_str());
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

const dictionary::Vocabularies& vocabularies()
{
    static const dictionary::Vocabularies all;
    return all;
}

void PlainSession::open(const QString& path, bool readOnly)
{
    m_file.reset();
    m_path = path;
    m_file = take(study::StudyFile::open(ui::toPath(path),
                                         readOnly ? study::DbMode::read_only : study::DbMode::read_write,
                                         *m_clock, identity()));
    Q_EMIT opened();
}

void PlainSession::create(const ui::NewStudy& wanted)
{
    m_path = wanted.path;
    m_file = take(study::StudyFile::create(ui::toPath(wanted.path), *m_clock, identity()));
    Q_EMIT opened();
}

void PlainSession::reopen()
{
    m_file.reset();
    open(m_path, false);
}

void PlainSession::close()
{
    Q_EMIT closing();
    m_file.reset();
    Q_EMIT closed();
}

void PlainSession::setScope(std::vector<std::int64_t> studies)
{
    m_scope = std::move(studies);
    Q_EMIT scopeChanged();
}

void PlainSession::undo()
{
    take(study::Journal(*m_file).undo());
    Q_EMIT changed(QString());
}

void PlainSession::redo()
{
    take(study::Journal(*m_file).redo());
    Q_EMIT changed(QString());
}

OpenStudy::OpenStudy()
{
    ui::NewStudy wanted;
    wanted.path = folder.filePath(QStringLiteral("test.ssestudy"));
    session.create(wanted);
    studyPk = addStudy("VN", "Mapping of Viet Nam");
}

std::int64_t OpenStudy::addStudy(const char* country, const char* title)
{
    study::Record record(dictionary::layoutOf(dictionary::study::kind));
    record.values.set(dictionary::study::country, country);
    record.values.set(dictionary::study::title, title);
    record.values.set(dictionary::study::reference_year, 2023);
    record.values.set(dictionary::study::currency, "VND");
    return save(std::move(record));
}

study::Record OpenStudy::entity(const std::string& name) const
{
    study::Record record(dictionary::layoutOf(dictionary::entity::kind));
    record.study = studyPk;
    record.values.set(dictionary::entity::name, name);
    record.values.set(dictionary::entity::sse_form, "COOP");
    return record;
}

std::int64_t OpenStudy::addEntity(const std::string& name)
{
    return save(entity(name));
}

std::int64_t OpenStudy::save(study::Record record)
{
    take(study::Door(*session.file(), vocabularies()).save(record));
    return record.pk;
}

void OpenStudy::saveBeside(study::Record record)
{
    const auto draft = take(study::Drafts(*session.file()).find(record.layout(), record.uid));
    save(std::move(record));
    if (draft)
        take(study::Drafts(*session.file()).keep(draft->record, draft->base));
}

void OpenStudy::remove(const char* kind, std::int64_t pk)
{
    take(study::Door(*session.file(), vocabularies()).remove(*dictionary::findLayout(kind), pk));
}

study::Record OpenStudy::stored(const char* kind, std::int64_t pk) const
{
    return take(study::RecordStore(*session.file()).find(*dictionary::findLayout(kind), pk));
}

std::int64_t OpenStudy::count(const char* kind) const
{
    study::Filter filter;
    filter.kind = kind;
    return take(study::RecordStore(*session.file()).count(filter));
}

} // namespace atlas::tests
