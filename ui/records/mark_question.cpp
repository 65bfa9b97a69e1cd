#include "ui/records/mark_question.h"

#include "ui/common/convert.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui::records {

namespace {

QPushButton* makeAnswer(QWidget* parent)
{
    auto* button = new QPushButton(parent);
    // Enter answers; elsewhere in a form it goes on.
    button->setAutoDefault(true);
    return button;
}

std::int64_t wholePart(const Decimal& value)
{
    return toQString(value.toString()).section(QLatin1Char('.'), 0, 0).toLongLong();
}

} // namespace

MarkQuestion::MarkQuestion(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_thousands(makeAnswer(this))
    , m_decimals(makeAnswer(this))
{
    m_question->setWordWrap(true);
    auto* quiet = new QLabel(tr("Asked once for this country study; its form can change the answer."), this);
    quiet->setProperty("role", QStringLiteral("quiet"));
    quiet->setWordWrap(true);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(6);
    answers->addWidget(m_thousands);
    answers->addWidget(m_decimals);
    answers->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(4);
    column->addWidget(m_question);
    column->addLayout(answers);
    column->addWidget(quiet);
    const auto answer = [this](bool thousands) {
        Q_EMIT answered(thousands == m_point ? ThousandsMark::point : ThousandsMark::comma);
    };
    connect(m_thousands, &QPushButton::clicked, this, [answer] { answer(true); });
    connect(m_decimals, &QPushButton::clicked, this, [answer] { answer(false); });
}

void MarkQuestion::ask(const QString& typed)
{
    m_point = typed.contains(QLatin1Char('.'));
    const auto point = numberAs(typed, ThousandsMark::point);
    const auto comma = numberAs(typed, ThousandsMark::comma);
    if (!point || !comma)
        return;
    const std::int64_t below = wholePart(m_point ? *comma : *point);
    const bool negative = typed.trimmed().startsWith(QLatin1Char('-'));
    m_question->setText(tr("“%1” can be read in two ways. Which number is meant?").arg(typed.trimmed()));
    m_thousands->setText(tr("Thousands: %1").arg(spacedText(wholePart(m_point ? *point : *comma))));
    m_decimals->setText(tr("Decimals: between %1 and %2")
                            .arg(spacedText(below), spacedText(negative ? below - 1 : below + 1)));
    for (QPushButton* button : {m_thousands, m_decimals})
        button->setAccessibleName(m_question->text() + QLatin1Char(' ') + button->text());
}

void MarkQuestion::standBehind(QWidget* line)
{
    setTabOrder(line, m_thousands);
    setTabOrder(m_thousands, m_decimals);
}

void MarkQuestion::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString text = event->text();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else if (!text.isEmpty() && text.front().isPrint())
        setFocus(); // typed blind: no answer has the focus now that the next Enter would give
    else if (enter && hasFocus())
        m_thousands->setFocus();
    else
        QWidget::keyPressEvent(event);
}

} // namespace atlas::ui::records
