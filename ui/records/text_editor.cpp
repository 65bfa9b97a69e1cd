#include "ui/records/text_editor.h"

#include "ui/common/convert.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::records {

namespace {
constexpr int fewest_lines = 3;
constexpr int most_lines = 12;
} // namespace

TextEditor::TextEditor(const dictionary::Field& field, const FormContext& context, QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setProperty("role", QStringLiteral("field"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    fitHeight();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (m_loading)
            return;
        m_typed = true;
        Q_EMIT typed();
    });
}

void TextEditor::load(const dictionary::Values& values)
{
    m_loading = true;
    m_text->setPlainText(toQString(values.text(field())));
    m_loading = false;
    m_typed = false;
}

void TextEditor::store(dictionary::Values& values) const
{
    if (!m_typed)
        return;
    const std::string text = toUtf8(m_text->toPlainText());
    values.set(field(), text);
}

void TextEditor::showMissing(const QString& reason)
{
    m_text->setPlaceholderText(reason);
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void TextEditor::setProblem(bool problem)
{
    setStyleProperty(m_text, "problem", problem);
}

void TextEditor::fitHeight()
{
    const int lines =
        std::clamp(static_cast<int>(m_text->document()->size().height()), fewest_lines, most_lines);
    const int height = m_text->fontMetrics().lineSpacing() * lines + 20;
    if (m_text->minimumHeight() != height)
        m_text->setFixedHeight(height);
}

} // namespace atlas::ui::records
