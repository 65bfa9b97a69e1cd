#include "ui/common/country_box.h"

#include "core/dictionary/kinds/study.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/study_session.h"

#include <QSignalBlocker>

#include <algorithm>

namespace atlas::ui {

namespace {
constexpr int code_role = Qt::UserRole + 1;
}

CountryBox::CountryBox(StudySession& session, const Language& language, QWidget* parent)
    : QComboBox(parent)
    , m_session(session)
    , m_language(language)
{
    setAccessibleName(tr("Country"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, &CountryBox::chosen);
    connect(&session, &StudySession::opened, this, &CountryBox::fill);
    connect(&session, &StudySession::closed, this, &CountryBox::fill);
    connect(&session, &StudySession::scopeChanged, this, [this] {
        if (const int row = findData(QVariant::fromValue(qint64{firstChoice()})); row >= 0)
            setCurrentIndex(row);
    });
    connect(&session, &StudySession::changed, this, [this](const QString& kind) {
        if (kind.isEmpty() || kind == QLatin1String("study"))
            fill();
    });
    fill();
}

void CountryBox::fill()
{
    const QString before = country();
    const int count = this->count();
    {
        const QSignalBlocker quiet(this);
        clear();
        if (m_session.file() != nullptr) {
            const auto studies = study::RecordStore(*m_session.file())
                                     .all({std::string(dictionary::study::kind.key), {}, {}, {}});
            for (const study::Record& record : studies ? *studies : std::vector<study::Record>()) {
                const auto code = record.values.text(dictionary::study::country);
                addItem(toQString(m_session.vocabularies().label("country", code, toUtf8(m_language.code()))),
                        QVariant::fromValue(qint64{record.pk}));
                setItemData(this->count() - 1, toQString(code), code_role);
            }
        }
        if (before.isEmpty())
            setCurrentIndex(std::max(0, findData(QVariant::fromValue(qint64{firstChoice()}))));
        else
            choose(before);
    }
    if (count != this->count() || before != country())
        Q_EMIT chosen();
}

std::int64_t CountryBox::firstChoice() const
{
    if (m_session.scope().size() == 1)
        return m_session.scope().front();
    if (m_session.file() == nullptr)
        return 0;
    std::int64_t best = 0;
    std::int64_t most = -1;
    for (int row = 0; row < count(); ++row) {
        const std::int64_t pk = itemData(row).toLongLong();
        const auto statistics = study::RecordStore(*m_session.file()).count({"statistic", {pk}, {}, {}});
        if (statistics && *statistics > most) {
            most = *statistics;
            best = pk;
        }
    }
    return best;
}

std::optional<std::int64_t> CountryBox::study() const
{
    const QVariant pk = currentData();
    return pk.isValid() ? std::optional<std::int64_t>(pk.toLongLong()) : std::nullopt;
}

QString CountryBox::country() const
{
    return currentData(code_role).toString();
}

void CountryBox::choose(const QString& country)
{
    const int found = country.isEmpty() ? -1 : findData(country, code_role);
    if (found >= 0)
        setCurrentIndex(found);
}

} // namespace atlas::ui
