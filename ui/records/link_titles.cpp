#include "ui/records/link_titles.h"

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

QString LinkTitles::title(const study::Record& record)
{
    const dictionary::Field* named = record.layout().findField(record.layout().kind().title);
    if (named != nullptr) {
        const QString title = shortened(toQString(record.values.text(*named)));
        const bool erased = title.isEmpty() && named->personal && m_file != nullptr &&
                            study::isErased(*m_file, record.layout(), record.pk);
        return erased ? QCoreApplication::translate("LinkTitles", "A person, erased on request") : title;
    }
    QStringList parts;
    for (const dictionary::Field* field : record.layout().fields())
        if (field->listed && parts.size() < 4)
            if (const QString text = m_words->field(record.values, *field, names()); !text.isEmpty())
                parts.append(text);
    return shortened(parts.join(QStringLiteral(" · ")));
}

QString LinkTitles::title(std::string_view kind, std::int64_t pk)
{
    const std::pair<std::string, std::int64_t> key(kind, pk);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    const dictionary::Layout* layout = dictionary::findLayout(kind);
    if (m_file == nullptr || layout == nullptr)
        return {};
    const auto record = study::RecordStore(*m_file).find(*layout, pk);
    QString found = record ? title(*record) : QString();
    if (m_known.size() >= most_known)
        forget();
    m_known.emplace(key, found);
    return found;
}

LinkNames LinkTitles::names()
{
    return [this](std::string_view kind, std::int64_t pk) { return title(kind, pk); };
}

} // namespace atlas::ui::records
