#include "ui/records/link_titles.h"

#include "core/dictionary/privacy.h"
#include "core/study/erasure.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas::ui::records {

namespace {

// Enough for every link of a long table; beyond, a new start costs less than bookkeeping.
constexpr std::size_t most_known = 20'000;
constexpr int longest_title = 160;

QString shortened(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (text.size() > longest_title)
        text = text.left(longest_title - 1) + QChar(0x2026);
    return text;
}

} // namespace

void LinkTitles::setFile(const study::StudyFile* file)
{
    m_file = file;
    forget();
}

LinkTitles::Known LinkTitles::read(const study::Record& record)
{
    const dictionary::Field* named = record.layout().findField(record.layout().kind().title);
    if (named != nullptr) {
        const QString title = shortened(toQString(record.values.text(*named)));
        const bool erased = title.isEmpty() && named->personal && m_file != nullptr &&
                            study::isErased(*m_file, record.layout(), record.pk);
        if (erased)
            return {QCoreApplication::translate("LinkTitles", "A person, erased on request"), true};
        return {title, title.isEmpty() || mayLeave(record.values, *named)};
    }
    return listed(record, {});
}

LinkTitles::Known LinkTitles::listed(const study::Record& record, std::string_view except)
{
    Known known;
    QStringList parts;
    for (const dictionary::Field* field : record.layout().fields())
        if (field->listed && field->key != except && parts.size() < 4)
            if (const QString text = m_words->field(record.values, *field, names()); !text.isEmpty()) {
                parts.append(text);
                known.mayLeave = known.mayLeave && mayLeave(record.values, *field);
            }
    known.title = shortened(parts.join(QStringLiteral(" · ")));
    return known;
}

LinkTitles::Known LinkTitles::known(std::string_view kind, std::int64_t pk)
{
    const std::pair<std::string, std::int64_t> key(kind, pk);
    if (const auto found = m_known.find(key); found != m_known.end())
        return found->second;
    const dictionary::Layout* layout = dictionary::findLayout(kind);
    if (m_file == nullptr || layout == nullptr)
        return {};
    const auto record = study::RecordStore(*m_file).find(*layout, pk);
    Known found = record ? read(*record) : Known();
    if (m_known.size() >= most_known)
        forget();
    m_known.emplace(key, found);
    return found;
}

QString LinkTitles::title(const study::Record& record)
{
    return read(record).title;
}

QString LinkTitles::title(std::string_view kind, std::int64_t pk)
{
    return known(kind, pk).title;
}

bool LinkTitles::mayLeave(const dictionary::Values& values, const dictionary::Field& field)
{
    if (!dictionary::mayLeave(values, field))
        return false;
    if (field.type != dictionary::FieldType::link)
        return true;
    const auto pk = values.integer(field);
    return !pk || known(field.target, *pk).mayLeave;
}

QString LinkTitles::detail(std::string_view kind, std::int64_t pk)
{
    const dictionary::Layout* layout = dictionary::findLayout(kind);
    if (m_file == nullptr || layout == nullptr)
        return {};
    const auto record = study::RecordStore(*m_file).find(*layout, pk);
    return record ? listed(*record, layout->kind().title).title : QString();
}

LinkNames LinkTitles::names()
{
    return [this](std::string_view kind, std::int64_t pk) { return title(kind, pk); };
}

} // namespace atlas::ui::records
