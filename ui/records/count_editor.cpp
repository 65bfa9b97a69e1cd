#include "ui/records/count_editor.h"

#include "ui/common/words.h"
#include "ui/records/mark_question.h"
#include "ui/records/number_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace atlas::ui::records {

namespace {

constexpr std::size_t total = 0;
constexpr std::size_t women = 1;
constexpr std::size_t men = 2;
constexpr std::size_t other = 3;

} // namespace

CountEditor::CountEditor(const dictionary::Field& field, const FormContext& context, QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_rest(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    const std::array labels{tr("Total"), tr("Women"), tr("Men"), tr("Other")};
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        m_parts[part] = makePart(part, labels[part]);
        auto* label = new QLabel(labels[part], this);
        label->setProperty("role", QStringLiteral("quiet"));
        label->setBuddy(m_parts[part]);
        grid->addWidget(label, 0, static_cast<int>(part));
        grid->addWidget(m_parts[part], 1, static_cast<int>(part));
    }
    m_rest->setProperty("role", QStringLiteral("quiet"));
    m_rest->setWordWrap(true);
    m_rest->hide();
    grid->addWidget(m_rest, 2, 0, 1, 4);
    setFocusProxy(m_parts[total]);
}

QLineEdit* CountEditor::makePart(std::size_t part, const QString& label)
{
    auto* line = new QLineEdit(this);
    line->setAccessibleName(QStringLiteral("%1: %2").arg(context().words->label(field().label), label));
    line->setAlignment(Qt::AlignRight);
    line->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    connect(line, &QLineEdit::textEdited, this, [this, part] { typedIn(part); });
    return line;
}

void CountEditor::load(const dictionary::Values& values)
{
    m_typed = false;
    const dictionary::Count count = values.count(field());
    const std::array parts{count.total, count.women, count.men, count.other};
    for (std::size_t part = 0; part < parts.size(); ++part)
        show(part, parts[part]);
    // Of one sex alone a total was never made here, even where it is the same number.
    m_ownTotal = count.total && !(count.women && count.men &&
                                  *count.total == *count.women + *count.men + count.other.value_or(0));
    followQuestion();
    sayWhatIsLeft();
}

void CountEditor::show(std::size_t part, const Part& value)
{
    m_held[part] = value;
    m_typedParts[part] = false;
    m_parts[part]->setText(
        value ? numberText(Decimal{*value, 0}, context().mark, context().words->language().locale())
              : QString());
}

CountEditor::Part CountEditor::number(std::size_t part) const
{
    if (!m_typedParts[part])
        return m_held[part];
    const auto read = readNumber(m_parts[part]->text(), 0, habitOf(m_parts[part]->text()));
    return read ? Part(read->scaled) : std::nullopt;
}

dictionary::Count CountEditor::count() const
{
    return {number(total), number(women), number(men), number(other)};
}

void CountEditor::store(dictionary::Values& values) const
{
    if (m_typed && unreadable().isEmpty())
        values.set(field(), count());
}

QString CountEditor::unreadable() const
{
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        const QString text = m_parts[part]->text();
        if (m_typedParts[part] && asksForMark(text))
            return askedForMark(text);
        if (!text.trimmed().isEmpty() && !number(part))
            return tr("Type whole numbers, such as %1.").arg(1250);
    }
    return {};
}

void CountEditor::showMissing(const QString& reason)
{
    m_parts[total]->setPlaceholderText(reason);
}

void CountEditor::setReadOnly(bool readOnly)
{
    for (QLineEdit* part : m_parts)
        part->setReadOnly(readOnly);
}

void CountEditor::setProblem(bool problem)
{
    for (QLineEdit* part : m_parts)
        setStyleProperty(part, "problem", problem);
}

void CountEditor::typedIn(std::size_t part)
{
    m_typed = true;
    m_typedParts[part] = true;
    followQuestion();
    if (part == total)
        m_ownTotal = !m_parts[total]->text().trimmed().isEmpty();
    else
        followTotal();
    sayWhatIsLeft();
    Q_EMIT typed();
}

// One sex alone says nothing of the whole: missing is not zero.
void CountEditor::followTotal()
{
    if (m_ownTotal)
        return;
    const dictionary::Count now = count();
    const bool whole = now.women && now.men;
    show(total, whole ? Part(*now.women + *now.men + now.other.value_or(0)) : std::nullopt);
}

void CountEditor::followQuestion()
{
    std::size_t part = 0;
    while (part < m_parts.size() && !(m_typedParts[part] && asksForMark(m_parts[part]->text())))
        ++part;
    const bool asks = part < m_parts.size();
    if (asks && m_question == nullptr) {
        m_question = makeQuestion([this] { return m_parts[m_asked]; });
        static_cast<QGridLayout*>(layout())->addWidget(m_question, 3, 0, 1, 4);
    }
    if (m_question == nullptr)
        return;
    if (asks) {
        m_asked = part;
        m_question->ask(m_parts[part]->text());
        m_question->standBehind(m_parts[part]);
    }
    m_question->setVisible(asks);
}

void CountEditor::followMark()
{
    for (std::size_t part = 0; part < m_parts.size(); ++part)
        if (!m_typedParts[part])
            show(part, m_held[part]);
    followQuestion();
    if (m_typed)
        followTotal();
    sayWhatIsLeft();
}

void CountEditor::sayWhatIsLeft()
{
    const dictionary::Count now = count();
    const std::int64_t parts = now.women.value_or(0) + now.men.value_or(0) + now.other.value_or(0);
    const bool split = now.women || now.men || now.other;
    QString text;
    if (now.total && split && parts < *now.total)
        text =
            tr("%1 of the total are in no part.").arg(context().words->language().number(*now.total - parts));
    m_rest->setText(text);
    m_rest->setVisible(!text.isEmpty());
}

} // namespace atlas::ui::records
