#include "ui/common/language.h"

#include "ui/common/convert.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTranslator>

#include <array>
#include <cmath>

namespace atlas::ui {

namespace {

struct Habits {
    QLatin1String language;
    const char* date; ///< UTF-8; QLocale's long formats carry the weekday and, in English, the American order
    bool spaceBeforePercent;
};

// Patterns and percent signs after the Unicode CLDR, version 42.
constexpr std::array habits{
    Habits{QLatin1String("en"), "d MMMM yyyy", false},
    Habits{QLatin1String("vi"), "d MMMM, yyyy", false},
    Habits{QLatin1String("th"), "d MMMM yyyy", false},
    Habits{QLatin1String("km"), "d MMMM yyyy", false},
    Habits{QLatin1String("mn"), "yyyy 'оны' M 'сарын' d", false},
    Habits{QLatin1String("ky"), "yyyy-'ж'., d-MMMM", true},
    Habits{QLatin1String("fr"), "d MMMM yyyy", true},
    Habits{QLatin1String("es"), "d 'de' MMMM 'de' yyyy", true},
    Habits{QLatin1String("ru"), "d MMMM yyyy", true},
};

const Habits& habitsOf(const QLocale& locale)
{
    const QString language = locale.bcp47Name().section(QLatin1Char('-'), 0, 0);
    for (const Habits& known : habits)
        if (language == known.language)
            return known;
    return habits.front();
}

constexpr QLatin1String catalogue_folder(":/translations");
constexpr QLatin1String sentences("atlas");
constexpr QLatin1String labels("labels");

// "vi-VN" has the catalogue of "vi"; nullptr when there is none.
std::unique_ptr<QTranslator> catalogueOf(QLatin1String content, const QString& code)
{
    auto catalogue = std::make_unique<QTranslator>();
    for (const QString& name : {code, code.section(QLatin1Char('-'), 0, 0)})
        if (catalogue->load(QStringLiteral("%1_%2.qm").arg(content, name), catalogue_folder))
            return catalogue;
    return nullptr;
}

QStringList languagesOf(QLatin1String content)
{
    QStringList codes;
    const QStringList files =
        QDir(catalogue_folder).entryList({content + QStringLiteral("_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        codes.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
    return codes;
}

QString argument(const Language& language, const std::string& text)
{
    Q_UNUSED(language)
    return toQString(text);
}

QString argument(const Language& language, std::int64_t value)
{
    return language.number(value);
}

QString argument(const Language& language, const Real& real)
{
    return language.number(real.value, real.digits);
}

QString argument(const Language& language, const Percent& percent)
{
    return language.percent(percent.value, percent.digits);
}

// Exact: the scaled integer is cut at its decimal point instead of going through a double.
QString argument(const Language& language, const Decimal& decimal)
{
    QString digits = toQString(decimal.toString());
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative)
        digits.remove(0, 1);
    const QString whole = digits.section(QLatin1Char('.'), 0, 0);
    const QString fraction = digits.section(QLatin1Char('.'), 1, 1);
    QString text = negative ? language.locale().negativeSign() : QString();
    text += language.locale().toString(whole.toULongLong());
    if (!fraction.isEmpty())
        text += language.locale().decimalPoint() + fraction;
    return text;
}

QString argument(const Language& language, const Year& year)
{
    Q_UNUSED(language)
    return QString::number(year.value);
}

QString argument(const Language& language, const Date& date)
{
    return language.date(date);
}

QString argument(const Language& language, const Message& message)
{
    return language.text(message);
}

QString rendered(const Language& language, const Argument& value)
{
    return std::visit([&language](const auto& held) { return argument(language, held); }, value);
}

// What "%n" stands for.
const std::int64_t* quantity(const std::vector<Argument>& arguments)
{
    for (const Argument& argument : arguments)
        if (const auto* number = std::get_if<std::int64_t>(&argument))
            return number;
    return nullptr;
}

// Plural rules look at the last digits alone, so a number beyond int keeps those.
int pluralNumber(std::int64_t number)
{
    const auto bits = static_cast<std::uint64_t>(number);
    const std::uint64_t positive = number < 0 ? std::uint64_t{0} - bits : bits;
    return static_cast<int>(positive < 1'000'000 ? positive : 1'000'000 + positive % 1'000'000);
}

// One pass, so that a "%2" inside an argument stays what its author wrote.
QString filled(const Language& language, const QString& pattern, const std::vector<Argument>& arguments)
{
    const std::int64_t* number = quantity(arguments);
    QString text;
    text.reserve(pattern.size() * 2);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next =
            pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        const auto place = static_cast<std::size_t>(next.digitValue());
        if (next.digitValue() > 0 && place <= arguments.size())
            text += rendered(language, arguments[place - 1]);
        else if (next == QLatin1Char('n') && number != nullptr)
            text += language.number(*number);
        else {
            text += pattern[i];
            continue;
        }
        ++i;
    }
    return text;
}

} // namespace

Language::Language(const QString& code)
    : m_locale(code)
    , m_catalogue(catalogueOf(sentences, code))
    , m_complete(m_catalogue != nullptr)
{
    if (m_complete)
        return;
    m_catalogue = catalogueOf(sentences, QStringLiteral("en"));
    m_labels = catalogueOf(labels, code);
}

Language::~Language() = default;
Language::Language(Language&&) noexcept = default;
Language& Language::operator=(Language&&) noexcept = default;

QString Language::translated(const char* context, const char* source, int number) const
{
    for (const QTranslator* catalogue : {m_labels.get(), m_catalogue.get()}) {
        QString found =
            catalogue != nullptr ? catalogue->translate(context, source, nullptr, number) : QString();
        if (!found.isEmpty())
            return found;
    }
    return QString::fromUtf8(source);
}

QString Language::text(const char* context, const char* source) const
{
    return translated(context, source, -1);
}

QString Language::text(const Message& message) const
{
    if (message.key.empty())
        return message.arguments.empty() ? QString() : rendered(*this, message.arguments.front());
    const std::int64_t* number = quantity(message.arguments);
    const int quantityOrNone = number == nullptr ? -1 : pluralNumber(*number);
    const QString pattern = translated(message.context.c_str(), message.key.c_str(), quantityOrNone);
    return filled(*this, pattern, message.arguments);
}

QString Language::number(std::int64_t value) const
{
    return m_locale.toString(static_cast<qlonglong>(value));
}

QString Language::number(double value, int digits) const
{
    // A tiny negative value must not print as "-0.0".
    const double half = 0.5 * std::pow(10.0, -digits);
    return m_locale.toString(std::abs(value) < half ? 0.0 : value, 'f', digits);
}

QString Language::percent(double value, int digits) const
{
    const QString space = habitsOf(m_locale).spaceBeforePercent ? QString(QChar::Nbsp) : QString();
    return number(value, digits) + space + m_locale.percent();
}

QString Language::date(const Date& date) const
{
    return m_locale.toString(toQDate(date), QString::fromUtf8(habitsOf(m_locale).date));
}

QString Language::time(std::int64_t milliseconds) const
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds);
    QString clock = moment.toString(QStringLiteral("HH:mm"));
    if (moment.date() == QDate::currentDate())
        return clock;
    const std::optional<Date> day = toDate(moment.date());
    return day ? QStringLiteral("%1 %2").arg(date(*day), clock) : clock;
}

QStringList Language::available()
{
    QStringList codes = languagesOf(sentences);
    codes.removeOne(QStringLiteral("en"));
    codes.prepend(QStringLiteral("en"));
    return codes;
}

QStringList Language::withLabelsOnly()
{
    QStringList codes = languagesOf(labels);
    for (const QString& complete : available())
        codes.removeOne(complete);
    return codes;
}

bool Language::labelsConfirmed(const QString& code)
{
    QFile file(catalogue_folder + QStringLiteral("/unconfirmed.txt"));
    const bool read = file.open(QIODevice::ReadOnly);
    return read && !QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')).contains(code);
}

QString Language::nativeName(const QString& code)
{
    // English has regions with names of their own; the program has one English.
    QString name =
        code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace atlas::ui
