#include "ui/records/settle_value_dialog.h"

#include "ui/common/words.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace atlas::ui::records {

SettleValueDialog::SettleValueDialog(const dictionary::Field& field, dictionary::Values values,
                                     FormContext context, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_field(&field)
    , m_values(std::move(values))
    , m_form(std::move(context))
    , m_problem(new QLabel(this))
{
    m_writeMark = std::exchange(m_form.learnMark, [this](ThousandsMark mark) { return learnMark(mark); });
    setWindowTitle(tr("Type what stands on the paper"));
    auto* label = new QLabel(name, this);
    label->setWordWrap(true);
    m_values.clear(field);
    m_values.setMissing(field, "");
    m_editor = makeEditor(
        field, m_form, [this]() -> const dictionary::Values& { return m_values; }, this);
    m_editor->setAccessibleName(name);
    m_editor->load(m_values);
    m_problem->setProperty("role", QStringLiteral("danger"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(this);
    auto* keep = buttons->addButton(tr("&Settle with this"), QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(label);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettleValueDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettleValueDialog::reject);
    constexpr int comfortable = 460;
    setMinimumWidth(comfortable);
    m_editor->setFocus();
}

bool SettleValueDialog::learnMark(ThousandsMark mark)
{
    if (!m_writeMark || !m_writeMark(mark))
        return false;
    m_form.mark = mark;
    m_editor->followMark();
    m_problem->hide();
    return true;
}

void SettleValueDialog::accept()
{
    QString problem = m_editor->unreadable();
    if (problem.isEmpty()) {
        m_editor->store(m_values);
        if (!m_values.has(*m_field))
            problem = tr("Type the value, or keep one of the two entries.");
    }
    if (problem.isEmpty())
        return QDialog::accept();
    m_problem->setText(problem);
    m_problem->show();
    m_editor->setFocus();
}

void SettleValueDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_editor->setFocus();
}

// Editors pass Enter on: what is typed is meant.
void SettleValueDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace atlas::ui::records
