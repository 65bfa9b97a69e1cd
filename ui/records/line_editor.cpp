#include "ui/records/line_editor.h"

#include "ui/common/convert.h"
#include "ui/common/words.h"
#include "ui/records/mark_question.h"
#include "ui/records/number_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace atlas::ui::records {

namespace {

using dictionary::FieldType;
using dictionary::Value;

// Countries in whose papers years are of the Buddhist Era.
constexpr std::array<std::string_view, 3> buddhist_era{"KH", "LA", "TH"};
constexpr std::int32_t era_difference = 543;

// How wide a field looks tells how much belongs into it.
int widthInCharacters(const dictionary::Field& field)
{
    switch (field.type) {
    case FieldType::year:
        return 8;
    case FieldType::date:
        return 12;
    case FieldType::integer:
    case FieldType::decimal:
        return 18;
    default:
        return field.maxLength > 0 && field.maxLength <= 60 ? 26 : 0;
    }
}

} // namespace

LineEditor::LineEditor(const dictionary::Field& field, const FormContext& context, QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_line(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    m_note->setProperty("role", QStringLiteral("quiet"));
    if (field.type == FieldType::date)
        m_line->setPlaceholderText(tr("YYYY-MM-DD"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* layout = new QHBoxLayout;
    column->addLayout(layout);
    if (const int characters = widthInCharacters(field); characters > 0) {
        m_line->setMaximumWidth(fontMetrics().averageCharWidth() * characters + 20);
        layout->addWidget(m_line, 1);
        layout->addWidget(m_note, 1);
    } else {
        layout->addWidget(m_line);
        m_note->hide();
    }
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        follow();
        Q_EMIT typed();
    });
}

void LineEditor::load(const dictionary::Values& values)
{
    // Whoever types 2562 wants to see it again beside 2019.
    const auto year = readYear(m_line->text());
    m_buddhist = m_typed && field().type == FieldType::year && year && year->buddhist;
    m_typed = false;
    m_held = values.cell(values.layout().columnOf(field()));
    m_line->setText(write(m_held));
    m_line->setCursorPosition(0);
    follow();
}

void LineEditor::store(dictionary::Values& values) const
{
    if (!m_typed)
        return;
    const LineReading reading = read();
    if (!reading.problem.isEmpty())
        return;
    if (!dictionary::isAbsent(reading.value))
        values.setMissing(field(), "");
    values.setCell(values.layout().columnOf(field()), reading.value);
}

QString LineEditor::unreadable() const
{
    return m_typed ? read().problem : QString();
}

void LineEditor::showMissing(const QString& reason)
{
    if (field().type != FieldType::date || !reason.isEmpty())
        m_line->setPlaceholderText(reason);
    else
        m_line->setPlaceholderText(tr("YYYY-MM-DD"));
}

// A year's line is too short to say it inside.
void LineEditor::showOffer(const QString& offer)
{
    if (widthInCharacters(field()) == 0)
        showMissing(offer);
    else if (m_line->text().isEmpty())
        m_note->setText(offer);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineEditor::setProblem(bool problem)
{
    setStyleProperty(m_line, "problem", problem);
}

void LineEditor::enterToday()
{
    if (m_line->isReadOnly() || (field().type != FieldType::date && field().type != FieldType::year))
        return;
    const Date today = context().today;
    m_line->setText(field().type == FieldType::year ? QString::number(today.year)
                                                    : toQString(today.toString()));
    m_typed = true;
    follow();
    Q_EMIT typed();
}

LineReading LineEditor::read() const
{
    const QString text = m_line->text();
    return text.trimmed().isEmpty() ? LineReading{} : readTyped(text);
}

LineReading LineEditor::readTyped(const QString& text) const
{
    switch (field().type) {
    case FieldType::integer:
    case FieldType::decimal:
        return readWholeOrDecimal(text);
    case FieldType::year:
        return readAYear(text);
    case FieldType::date:
        return readADate(text);
    default:
        return {toUtf8(text), {}, {}};
    }
}

LineReading LineEditor::readWholeOrDecimal(const QString& text) const
{
    if (asksForMark(text))
        return {{}, askedForMark(text), {}};
    const QLocale& locale = context().words->language().locale();
    const auto number = readNumber(text, field().digits, habitOf(text));
    if (!number && field().digits == 0)
        return {{}, tr("Type a whole number, such as %1.").arg(1250), {}};
    if (!number)
        return {{},
                tr("Type a number, such as %1, with at most %Ln decimals.", nullptr, field().digits)
                    .arg(numberText(Decimal{125, 1}, context().mark, locale)),
                {}};
    // How a number of two readings was understood, written so that it has only one.
    const auto whole =
        Decimal::parse(toUtf8(toQString(number->toString()).section(QLatin1Char('.'), 0, 0)), 0);
    const bool thousands = whole && compare(*whole, *number) == std::strong_ordering::equal;
    return {number->scaled,
            {},
            thousands && dependsOnMark(text) ? tr("read as %1").arg(spacedText(whole->scaled)) : QString()};
}

LineReading LineEditor::readAYear(const QString& text) const
{
    const auto year = readYear(text);
    if (!year)
        return {{}, tr("Type a year of four digits, such as 2019 or, in the Buddhist Era, 2562."), {}};
    const QString note = year->buddhist ? tr("is %1").arg(year->year) : buddhistYear(year->year);
    return {std::int64_t{year->year}, {}, note};
}

LineReading LineEditor::readADate(const QString& text) const
{
    const auto date = readDayMonthYear(text, context().country);
    if (!date)
        return {{}, tr("Type a date as year, month, day: 2023-06-20."), {}};
    if (!date->valid())
        return {{}, tr("The calendar has no such day: check the day and the month."), {}};
    return {date->toString(), {}, context().words->language().date(*date)};
}

QString LineEditor::buddhistYear(std::int32_t year) const
{
    const bool usual = m_buddhist || std::find(buddhist_era.begin(), buddhist_era.end(), context().country) !=
                                         buddhist_era.end();
    return usual ? tr("B.E. %1").arg(year + era_difference) : QString();
}

QString LineEditor::write(const Value& value) const
{
    if (const auto* text = std::get_if<std::string>(&value))
        return toQString(*text);
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr)
        return {};
    if (field().type == FieldType::year)
        return QString::number(*number);
    return numberText(Decimal{*number, field().digits}, context().mark, context().words->language().locale());
}

bool LineEditor::isNumber() const
{
    return field().type == FieldType::integer || field().type == FieldType::decimal;
}

void LineEditor::follow()
{
    // How a number was understood matters while it is typed; years and dates are read in two ways for good.
    m_note->setText(isNumber() && !m_typed ? QString() : read().note);
    followQuestion();
}

void LineEditor::followQuestion()
{
    const bool asks = isNumber() && m_typed && asksForMark(m_line->text());
    if (asks && m_question == nullptr) {
        m_question = makeQuestion([this] { return m_line; });
        m_question->standBehind(m_line);
        layout()->addWidget(m_question);
    }
    if (asks)
        m_question->ask(m_line->text());
    if (m_question != nullptr)
        m_question->setVisible(asks);
}

void LineEditor::followMark()
{
    if (!isNumber())
        return;
    if (!m_typed)
        m_line->setText(write(m_held));
    follow();
}

} // namespace atlas::ui::records
