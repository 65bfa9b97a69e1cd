#include "tests/entry/answers.h"

#include "core/base/clock.h"
#include "core/dictionary/check.h"
#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"

#include <QStringList>

#include <array>

namespace atlas::tests {

namespace entity = dictionary::entity;
namespace entity_year = dictionary::entity_year;
namespace common = dictionary::common;
using dictionary::Field;
using dictionary::FieldType;
using dictionary::Values;

namespace {

constexpr std::array entity_answers{
    Answer{&entity::name, How::line, "Hợp tác xã សហករណ៍ %1", "Hợp tác xã សហករណ៍ %1"},
    Answer{&entity::name_en, How::line, "Cooperative %1", "Cooperative %1"},
    Answer{&entity::name_latin, How::line, "Hop tac xa %1", "Hop tac xa %1"},
    Answer{&entity::acronym, How::line, "HTX%1", "HTX%1"},
    Answer{&entity::former_names, How::line, "Хоршоо %1", "Хоршоо %1"},
    Answer{&entity::sse_form, How::choice, "coop", "COOP"},
    Answer{&entity::coop_type, How::choice, "worker", "WORK"},
    Answer{&entity::coop_tier, How::choice, "primary", "primary"},
    Answer{&entity::labels, How::choices, "organic;fair", "fair_trade;organic"},
    Answer{&entity::ica_sector, How::choice, "agri", "agriculture"},
    Answer{&entity::source, How::choice, "nien giam", ""},
    Answer{&entity::locator, How::repeat, "tr. 12", "tr. 12"},
    Answer{&entity::registration_status, How::choice, "certified", "certified"},
    Answer{&entity::registry, How::repeat, "Sở Kế hoạch và Đầu tư", "Sở Kế hoạch và Đầu tư"},
    Answer{&entity::reg_number, How::line, "0100-%1", "0100-%1"},
    Answer{&entity::reg_date, How::line, "20/6/2566", "2023-06-20"},
    Answer{&entity::founded_year, How::line, "2562", "2019"},
    Answer{&entity::closed_year, How::missing, "", "not_asked"},
    Answer{&entity::activity_status, How::choice, "active", "active"},
    Answer{&entity::subdivision, How::choice, "VN-HN", "VN-HN"},
    Answer{&entity::place, How::line, "Ba Đình %1", "Ba Đình %1"},
    Answer{&entity::urban_rural, How::choice, "urban", "urban"},
    Answer{&entity::latitude, How::line, "21.028", "21028000"},
    Answer{&entity::longitude, How::line, "105,852", "105852000"},
    Answer{&entity::isic_section, How::choice, "ISIC4-A", "ISIC4-A"},
    Answer{&entity::isic_division, How::line, "01", "01"},
    Answer{&entity::other_activities, How::choices, "isic4-c;isic4-g", "ISIC4-C;ISIC4-G"},
    Answer{&entity::description, How::paragraph, "Trồng lúa %1|และผัก", "Trồng lúa %1\nและผัก"},
    Answer{&entity::purpose, How::choice, "coll", "COLL"},
    Answer{&entity::target_groups, How::choices, "women;young", "women;youth"},
    Answer{&entity::origin, How::choice, "member", "member"},
    Answer{&entity::grant_share, How::line, "12,5", "125"},
    Answer{&entity::registered, How::choice, "yes", "yes"},
    Answer{&entity::keeps_accounts, How::choice, "no", "no"},
    Answer{&entity::pays_social_insurance, How::choice, "unknown", "unknown"},
    Answer{&entity::has_bank_account, How::missing, "", "not_asked"},
    Answer{&entity::website, How::line, "https://example.org/%1", "https://example.org/%1"},
    Answer{&entity::contact_person, How::line, "Chủ nhiệm %1", "Chủ nhiệm %1"},
    Answer{&entity::address, How::line, "Số %1", "Số %1"},
    Answer{&entity::email, How::line, "htx%1@example.org", "htx%1@example.org"},
    Answer{&entity::phone, How::line, "024 %1", "024 %1"},
    Answer{&entity::publish_contact, How::choice, "yes", "1"},
    Answer{&entity::contact_consent, How::today, "", ""},
    Answer{&common::lang, How::choice, "vi", "vi"},
    Answer{&common::confidential, How::choice, "no", "0"},
    Answer{&common::note, How::paragraph, "Phỏng vấn %1", "Phỏng vấn %1"},
};

constexpr std::array year_answers{
    Answer{&entity_year::year, How::line, "2565", "2022"},
    Answer{&entity_year::members, How::line, "1.250;700;550;", "1250;700;550;"},
    Answer{&entity_year::member_unit, How::choice, "persons", "persons"},
    Answer{&entity_year::members_youth, How::line, "310", "310"},
};

void setCount(Values& values, const Field& field, const QStringList& parts)
{
    dictionary::Count count;
    const std::array cells{&count.total, &count.women, &count.men, &count.other};
    for (std::size_t part = 0; part < cells.size(); ++part)
        if (const QString& text = parts[static_cast<qsizetype>(part)]; !text.isEmpty())
            *cells[part] = text.toLongLong();
    values.set(field, count);
}

void set(Values& values, const Answer& answer, const QString& stored)
{
    const Field& field = *answer.field;
    if (answer.how == How::missing) {
        values.setMissing(field, stored.toStdString());
        return;
    }
    switch (field.type) {
    case FieldType::choices: {
        std::vector<std::string> codes;
        for (const QString& code : stored.split(QLatin1Char(';')))
            codes.push_back(code.toStdString());
        values.setCodes(field, codes);
        break;
    }
    case FieldType::count:
        setCount(values, field, stored.split(QLatin1Char(';')));
        break;
    case FieldType::text:
    case FieldType::long_text:
    case FieldType::choice:
    case FieldType::date:
        values.set(field, stored.toStdString());
        break;
    default:
        values.setCell(values.layout().columnOf(field), std::int64_t{stored.toLongLong()});
    }
}

} // namespace

std::span<const Answer> entityAnswers()
{
    return entity_answers;
}

std::span<const Answer> yearAnswers()
{
    return year_answers;
}

QString tagOf(int round, int number)
{
    return QStringLiteral("%1x%2").arg(round).arg(number);
}

QString nameOf(int round, int number)
{
    return QString::fromUtf8(entity_answers.front().stored).arg(tagOf(round, number));
}

bool isCorrected(int number)
{
    return number % 5 == 4;
}

bool isAssociation(int number)
{
    return isCorrected(number) || number % 3 == 2;
}

Values expectedEntity(int round, int number, std::int64_t source)
{
    Values values(dictionary::layoutOf(entity::kind));
    values.set(common::status, "draft");
    for (const Answer& answer : entity_answers) {
        QString stored = QString::fromUtf8(answer.stored);
        if (stored.contains(QLatin1String("%1")))
            stored = stored.arg(tagOf(round, number));
        if (answer.field == &entity::sse_form && isAssociation(number))
            stored = QStringLiteral("ASSOC");
        if (answer.field == &entity::publish_contact && number % 2 == 1)
            stored = QStringLiteral("0");
        if (!dictionary::relevant(values, *answer.field))
            continue;
        if (answer.field->type == FieldType::link)
            values.set(*answer.field, source);
        else if (answer.how == How::today)
            values.set(*answer.field, dateOf(SystemClock().now()));
        else
            set(values, answer, stored);
    }
    return values;
}

Values expectedYear(int)
{
    Values values(dictionary::layoutOf(entity_year::kind));
    for (const Answer& answer : year_answers)
        set(values, answer, QString::fromUtf8(answer.stored));
    return values;
}

} // namespace atlas::tests
