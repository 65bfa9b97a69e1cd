#include "ui/records/choices_editor.h"

#include "ui/common/convert.h"
#include "ui/common/icons.h"
#include "ui/common/words.h"
#include "ui/records/choice_list.h"
#include "ui/records/flow_layout.h"

#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace atlas::ui::records {

ChoicesEditor::ChoicesEditor(const dictionary::Field& field, const FormContext& context, ValuesNow values,
                             QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_values(std::move(values))
    , m_flow(new FlowLayout(this))
    , m_line(new SuggestLine([this](const QString& typed) { return suggest(typed); }, this))
{
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->installEventFilter(this);
    m_line->stayAfterPick();
    m_flow->insertWidget(0, m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ChoicesEditor::typed);
    connect(m_line, &SuggestLine::picked, this,
            [this](const Suggestion& suggestion) { add(suggestion.key); });
}

void ChoicesEditor::load(const dictionary::Values& values)
{
    m_typed = false;
    m_codes = values.codes(field());
    m_line->clear();
    showChips();
}

void ChoicesEditor::store(dictionary::Values& values) const
{
    std::vector<std::string> codes = m_codes;
    const QList<Suggestion> match =
        m_line->text().trimmed().isEmpty() ? QList<Suggestion>() : m_line->match();
    if (!match.isEmpty())
        codes.push_back(toUtf8(match.front().key));
    if (m_typed || !match.isEmpty())
        values.setCodes(field(), std::move(codes));
}

QString ChoicesEditor::unreadable() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty() || !m_line->match().isEmpty())
        return {};
    return m_line->ambiguous() ? tr("Several go by the name “%1”. Press Down and choose one.").arg(text)
                               : tr("“%1” is not in the list. Press Down to see what is.").arg(text);
}

void ChoicesEditor::showMissing(const QString& reason)
{
    m_line->setPlaceholderText(reason.isEmpty() ? tr("Add…") : reason);
}

void ChoicesEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    for (QToolButton* chip : findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly))
        chip->setEnabled(!readOnly);
}

void ChoicesEditor::setProblem(bool problem)
{
    setStyleProperty(m_line, "problem", problem);
}

void ChoicesEditor::showList()
{
    m_line->openList();
}

bool ChoicesEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_line->text().isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace && !m_codes.empty() &&
        !m_line->isReadOnly()) {
        remove(m_codes.back());
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

QList<Suggestion> ChoicesEditor::suggest(const QString& typed) const
{
    QList<Suggestion> left = choiceList(field(), context(), m_values(), typed);
    left.removeIf([this](const Suggestion& suggestion) {
        return std::find(m_codes.begin(), m_codes.end(), toUtf8(suggestion.key)) != m_codes.end();
    });
    return left;
}

void ChoicesEditor::add(const QString& code)
{
    m_codes.push_back(toUtf8(code));
    m_typed = true;
    m_line->clear();
    showChips();
    Q_EMIT chosen();
}

void ChoicesEditor::remove(const std::string& code)
{
    m_codes.erase(std::remove(m_codes.begin(), m_codes.end(), code), m_codes.end());
    m_typed = true;
    showChips();
    Q_EMIT chosen();
}

void ChoicesEditor::showChips()
{
    // A chip may be what has just been clicked: it goes when its event is over.
    for (QToolButton* chip : findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    for (std::size_t index = 0; index < m_codes.size(); ++index)
        m_flow->insertWidget(static_cast<int>(index), makeChip(m_codes[index]));
    updateGeometry();
}

QWidget* ChoicesEditor::makeChip(const std::string& code)
{
    auto* chip = new QToolButton(this);
    const QString label = context().words->term(field().vocabulary, code);
    chip->setText(fontMetrics().elidedText(label, Qt::ElideRight, 260));
    chip->setIcon(icon(QStringLiteral("close")));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setFocusPolicy(Qt::NoFocus);
    chip->setToolTip(tr("Take off: %1").arg(label));
    chip->setAccessibleName(chip->toolTip());
    chip->setEnabled(!m_line->isReadOnly());
    chip->setFixedHeight(m_line->sizeHint().height());
    chip->show();
    connect(chip, &QToolButton::clicked, this, [this, code] { remove(code); });
    return chip;
}

} // namespace atlas::ui::records
