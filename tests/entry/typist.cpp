#include "tests/entry/typist.h"

#include "core/dictionary/check.h"
#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"
#include "ui/common/study_session.h"

#include <QStringList>
#include <QWindow>
#include <QtTest/QtTest>

#include <algorithm>

namespace atlas::tests {

namespace entity = dictionary::entity;
namespace entity_year = dictionary::entity_year;
using dictionary::Field;
using dictionary::FieldType;
using dictionary::Values;

namespace {

/// The fields of a kind in the order of its form.
std::vector<const Field*> formOrder(const dictionary::Kind& kind)
{
    std::vector<const Field*> fields;
    for (const dictionary::Section& section : kind.sections)
        for (const Field& field : section.fields)
            fields.push_back(&field);
    if (kind.parent.empty())
        for (const Field& field : dictionary::common::section.fields)
            if (field.key != dictionary::common::status.key)
                fields.push_back(&field);
    return fields;
}

const Answer* answerTo(const Field& field, std::span<const Answer> answers)
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const Answer& answer) { return answer.field->key == field.key; });
    return found == answers.end() ? nullptr : &*found;
}

QString keyOf(const Field& field)
{
    return QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()));
}

} // namespace

Typist::Typist(QWindow& window, const ui::StudySession& session, int round, Report report)
    : m_window(&window)
    , m_session(&session)
    , m_round(round)
    , m_report(std::move(report))
{}

void Typist::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, static_cast<Qt::Key>(key), modifiers);
}

void Typist::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void Typist::goToEntities()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("Entities"));
    press(Qt::Key_Return);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    m_report(QStringLiteral("ready"));
}

// A person who typed a number of two readings once has answered what it means.
bool Typist::markIsKnown() const
{
    study::Filter marked;
    marked.kind = dictionary::study::kind.key;
    const auto studies = study::RecordStore(*m_session->file()).all(marked);
    return studies && !studies->empty() && studies->front().values.has(dictionary::study::thousands_mark);
}

QString Typist::typedOf(const Answer& answer, int number) const
{
    const QString typed = QString::fromUtf8(answer.typed);
    if (answer.field == &entity::publish_contact && number % 2 == 1)
        return QStringLiteral("no");
    return typed.contains(QLatin1String("%1")) ? typed.arg(tagOf(m_round, number)) : typed;
}

void Typist::typeCount(const QStringList& parts)
{
    for (const QString& part : parts) {
        const bool asks = part.contains(QLatin1Char('.')) && !markIsKnown();
        type(part);
        press(Qt::Key_Return);
        // The question stands behind the line, its first answer is thousands.
        if (asks)
            press(Qt::Key_Return);
    }
}

void Typist::typeAnswer(const Answer& answer, const QString& typed, bool first)
{
    if (answer.field->type == FieldType::count) {
        typeCount(typed.split(QLatin1Char(';')));
        return;
    }
    switch (answer.how) {
    case How::choices:
        for (const QString& code : typed.split(QLatin1Char(';'))) {
            type(code);
            press(Qt::Key_Return);
        }
        break;
    case How::paragraph:
        for (const QString& line : typed.split(QLatin1Char('|'))) {
            if (!typed.startsWith(line))
                press(Qt::Key_Return);
            type(line);
        }
        press(Qt::Key_Tab);
        return;
    case How::today:
        press(Qt::Key_Semicolon, Qt::ControlModifier);
        break;
    case How::missing:
        press(Qt::Key_F8);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        break;
    case How::repeat:
        if (first)
            type(typed);
        else
            press(Qt::Key_R, Qt::ControlModifier);
        break;
    case How::line:
    case How::choice:
        type(typed);
    }
    press(Qt::Key_Return);
}

// Said to be a cooperative, and corrected two fields later: what was typed there goes.
void Typist::typeFormOf(int number)
{
    if (isCorrected(number)) {
        type(QStringLiteral("coop"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("worker"));
        press(Qt::Key_Return, Qt::ShiftModifier);
        press(Qt::Key_Return, Qt::ShiftModifier);
        press(Qt::Key_A, Qt::ControlModifier);
    }
    type(isAssociation(number) ? QStringLiteral("assoc") : QStringLiteral("coop"));
    press(Qt::Key_Return);
}

void Typist::typeEntity(int number)
{
    const Values expected = expectedEntity(m_round, number, 1);
    for (const Field* field : formOrder(entity::kind)) {
        if (!dictionary::relevant(expected, *field) || field->computed)
            continue;
        const Answer* answer = answerTo(*field, entityAnswers());
        if (field->key == entity::sse_form.key)
            typeFormOf(number);
        else if (answer != nullptr)
            typeAnswer(*answer, typedOf(*answer, number), number == 0);
        else
            press(field->type == FieldType::long_text ? Qt::Key_Tab : Qt::Key_Return);
        m_report(QStringLiteral("field %1 %2").arg(number).arg(keyOf(*field)));
    }
}

void Typist::typeYear(int number)
{
    // The focus is on the button that adds a part of the first kind; every kind without parts is one button.
    for (const dictionary::Layout& layout : dictionary::layouts()) {
        if (layout.kind().key == entity_year::kind.key)
            break;
        if (layout.kind().parent == entity::kind.key)
            press(Qt::Key_Tab);
    }
    press(Qt::Key_Space);
    for (const Field* field : formOrder(entity_year::kind)) {
        const Answer* answer = answerTo(*field, yearAnswers());
        if (answer == nullptr)
            return;
        typeAnswer(*answer, QString::fromUtf8(answer->typed), number == 0);
        m_report(QStringLiteral("part %1 %2").arg(number).arg(keyOf(*field)));
    }
}

void Typist::enterRecord(int number)
{
    typeEntity(number);
    typeYear(number);
    press(Qt::Key_Return, Qt::ControlModifier);
    m_report(QStringLiteral("saved %1").arg(number));
}

} // namespace atlas::tests
