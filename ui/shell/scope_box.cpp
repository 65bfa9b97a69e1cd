#include "ui/shell/scope_box.h"

#include "core/dictionary/kinds/study.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/study_session.h"

#include <QSignalBlocker>

#include <algorithm>

namespace atlas::ui::shell {

namespace {

struct Country {
    QString name;
    std::int64_t study = 0;
};

std::vector<Country> countriesOf(const StudySession& session, const Language& language)
{
    std::vector<Country> countries;
    if (session.file() == nullptr)
        return countries;
    study::Filter filter;
    filter.kind = dictionary::study::kind.key;
    const auto studies = study::RecordStore(*session.file()).all(filter);
    if (!studies)
        return countries;
    const std::string code = toUtf8(language.code());
    for (const study::Record& record : *studies)
        countries.push_back({toQString(session.vocabularies().label(
                                 "country", record.values.text(dictionary::study::country), code)),
                             record.pk});
    std::sort(countries.begin(), countries.end(), [](const Country& one, const Country& other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return countries;
}

} // namespace

ScopeBox::ScopeBox(const PageContext& context, QWidget* parent)
    : QComboBox(parent)
    , m_context(context)
{
    setAccessibleName(tr("Countries shown"));
    setToolTip(tr("Which country studies of this file the pages show"));
    connect(this, &QComboBox::activated, this, &ScopeBox::choose);
    const StudySession& session = context.session;
    connect(&session, &StudySession::opened, this, &ScopeBox::fill);
    connect(&session, &StudySession::closed, this, &ScopeBox::fill);
    connect(&session, &StudySession::scopeChanged, this, &ScopeBox::fill);
    connect(&session, &StudySession::changed, this, [this](const QString& kind) {
        if (kind.isEmpty() || kind == toQString(dictionary::study::kind.key))
            fill();
    });
    fill();
}

void ScopeBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    const std::vector<Country> countries = countriesOf(m_context.session, m_context.language);
    addItem(tr("All countries"), qint64{0});
    for (const Country& country : countries)
        addItem(country.name, static_cast<qint64>(country.study));
    const std::vector<std::int64_t> scope = m_context.session.scope();
    setCurrentIndex(scope.size() == 1 ? std::max(0, findData(static_cast<qint64>(scope.front()))) : 0);
    setVisible(countries.size() > 1);
}

void ScopeBox::choose(int index)
{
    const qint64 study = itemData(index).toLongLong();
    m_context.session.setScope(study == 0 ? std::vector<std::int64_t>{} : std::vector<std::int64_t>{study});
}

} // namespace atlas::ui::shell
