#include "ui/records/field_editor.h"

#include "ui/records/mark_question.h"

#include <QLineEdit>
#include <QStyle>
#include <QVariant>

#include <compare>

namespace atlas::ui::records {

FieldEditor::FieldEditor(const dictionary::Field& field, const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_field(&field)
    , m_context(&context)
{}

ThousandsMark FieldEditor::habitOf(const QString& text) const
{
    const auto& range = field().range;
    if (!range || !dependsOnMark(text))
        return context().mark;
    const auto fits = [&](ThousandsMark mark) {
        const auto number = numberAs(text, mark);
        return number && std::is_gteq(compare(*number, Decimal{range->from, 0})) &&
               std::is_lteq(compare(*number, Decimal{range->to, 0}));
    };
    const bool point = fits(ThousandsMark::point);
    const bool comma = fits(ThousandsMark::comma);
    return point == comma ? context().mark : point ? ThousandsMark::point : ThousandsMark::comma;
}

bool FieldEditor::asksForMark(const QString& text) const
{
    return dependsOnMark(text) && habitOf(text) == ThousandsMark::unknown;
}

QString FieldEditor::askedForMark(const QString& text)
{
    return tr("Choose below which number “%1” is.").arg(text.trimmed());
}

MarkQuestion* FieldEditor::makeQuestion(const std::function<QLineEdit*()>& line)
{
    auto* question = new MarkQuestion(this);
    connect(question, &MarkQuestion::answered, this, [this, line](ThousandsMark mark) {
        QLineEdit* asked = line();
        asked->setFocus();
        if (context().learnMark && context().learnMark(mark))
            focusNextChild();
    });
    connect(question, &MarkQuestion::givenUp, this, [line] { line()->setFocus(); });
    return question;
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace atlas::ui::records
