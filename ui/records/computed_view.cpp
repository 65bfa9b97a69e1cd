#include "ui/records/computed_view.h"

#include "ui/common/words.h"
#include "ui/records/link_titles.h"

#include <QHBoxLayout>
#include <QLabel>

namespace atlas::ui::records {

ComputedView::ComputedView(const dictionary::Field& field, const FormContext& context, QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_value(new QLabel(this))
{
    m_value->setProperty("role", QStringLiteral("computed"));
    m_value->setTextFormat(Qt::PlainText);
    m_value->setWordWrap(true);
    // To be copied with the mouse; a focus by key would stop who types.
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    // In line with the label, where other fields have their frame.
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_value, 1);
    setFocusPolicy(Qt::NoFocus);
}

void ComputedView::load(const dictionary::Values& values)
{
    const QString text = context().words->field(values, field(), context().titles->names());
    m_value->setText(text.isEmpty() ? QString(QChar(0x2013)) : text);
    m_value->setAccessibleName(QStringLiteral("%1: %2").arg(context().words->label(field().label), text));
}

void ComputedView::showMissing(const QString& reason)
{
    if (!reason.isEmpty())
        m_value->setText(reason);
}

void ComputedView::setProblem(bool problem)
{
    setStyleProperty(m_value, "problem", problem);
}

} // namespace atlas::ui::records
