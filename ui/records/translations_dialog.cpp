#include "ui/records/translations_dialog.h"

#include "ui/common/convert.h"
#include "ui/common/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui::records {

namespace {

constexpr int usual_width = 560;
constexpr int long_text_lines = 6;

} // namespace

TranslationsDialog::TranslationsDialog(Subject subject, const Words& words, Save save, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_save(std::move(save))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("translationsDialog"));
    setWindowTitle(tr("Translations: %1").arg(words.label(m_subject.field->label)));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto* original = new QLabel(m_subject.original, this);
    original->setWordWrap(true);
    original->setTextFormat(Qt::PlainText);
    original->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* explained = new QLabel(tr("A report in one of these languages prints the translation."), this);
    explained->setProperty("role", QStringLiteral("quiet"));
    explained->setWordWrap(true);
    auto* lines = new QFormLayout;
    lines->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const study::Translation& text : m_subject.texts) {
        const QString language = words.term("report_language", text.language);
        lines->addRow(language, makeEditor(text, language));
    }
    m_problem->setProperty("role", QStringLiteral("danger"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save translations"), QDialogButtonBox::AcceptRole)->setDefault(true);
    for (QWidget* widget : {original, explained})
        column->addWidget(widget);
    column->addLayout(lines);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TranslationsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TranslationsDialog::reject);
    resize(usual_width, sizeHint().height());
}

QWidget* TranslationsDialog::makeEditor(const study::Translation& text, const QString& language)
{
    QWidget* editor = nullptr;
    if (m_subject.field->type == dictionary::FieldType::long_text) {
        auto* lines = new QPlainTextEdit(toQString(text.text), this);
        lines->setTabChangesFocus(true);
        lines->setMinimumHeight(long_text_lines * fontMetrics().lineSpacing());
        editor = lines;
    } else {
        editor = new QLineEdit(toQString(text.text), this);
    }
    editor->setAccessibleName(language);
    m_editors.push_back(editor);
    return editor;
}

std::vector<study::Translation> TranslationsDialog::typed() const
{
    std::vector<study::Translation> texts = m_subject.texts;
    for (std::size_t place = 0; place < texts.size(); ++place) {
        const auto* line = qobject_cast<const QLineEdit*>(m_editors[place]);
        const auto* lines = qobject_cast<const QPlainTextEdit*>(m_editors[place]);
        texts[place].text = toUtf8(line != nullptr ? line->text() : lines->toPlainText());
    }
    return texts;
}

void TranslationsDialog::accept()
{
    const QString problem = m_save(typed());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        QDialog::accept();
}

} // namespace atlas::ui::records
