#include "ui/records/choice_editor.h"

#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/icons.h"
#include "ui/common/words.h"
#include "ui/records/choice_list.h"
#include "ui/records/link_titles.h"

#include <QHBoxLayout>
#include <QHash>
#include <QToolButton>

#include <algorithm>

namespace atlas::ui::records {

namespace {

using dictionary::FieldType;
using dictionary::Value;

constexpr std::int64_t most_links = 50;
// "yes" and "no" are terms of a list like any other; in the file they are 1 and 0.
constexpr dictionary::Field yes_or_no = dictionary::Field::choice("", "", "yes_no");

} // namespace

ChoiceEditor::ChoiceEditor(const dictionary::Field& field, const FormContext& context, ValuesNow values,
                           QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_values(std::move(values))
    , m_line(new SuggestLine([this](const QString& typed) { return suggest(typed); }, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    setFocusProxy(m_line);
    if (field.type == FieldType::boolean) {
        m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
        layout->addStretch(1);
    }
    if (field.type == FieldType::link)
        addOpenButton();
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        m_key.clear();
        Q_EMIT typed();
    });
    connect(m_line, &SuggestLine::picked, this, [this](const Suggestion& suggestion) {
        m_typed = true;
        m_key = suggestion.key;
        Q_EMIT chosen();
    });
}

void ChoiceEditor::addOpenButton()
{
    auto* open = new QToolButton(this);
    open->setIcon(icon(QStringLiteral("link")));
    open->setToolTip(tr("Go to this record"));
    open->setAccessibleName(open->toolTip());
    open->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(open);
    connect(open, &QToolButton::clicked, this, [this] {
        const auto pk = m_values().integer(field());
        if (pk && context().open)
            context().open(field().target, *pk);
    });
}

QString ChoiceEditor::textOf(const Value& value) const
{
    if (const auto* code = std::get_if<std::string>(&value))
        return context().words->term(field().vocabulary, *code);
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr)
        return {};
    if (field().type == FieldType::boolean)
        return context().words->term("yes_no", *number != 0 ? "yes" : "no");
    return context().titles->title(field().target, *number);
}

void ChoiceEditor::load(const dictionary::Values& values)
{
    const Value& value = values.cell(values.layout().columnOf(field()));
    m_typed = false;
    m_key.clear();
    m_line->setText(textOf(value));
    m_line->hold(keyOf(value));
    m_line->setCursorPosition(0);
    m_line->setToolTip(m_line->text());
}

QString ChoiceEditor::keyOf(const Value& value) const
{
    if (const auto* code = std::get_if<std::string>(&value))
        return toQString(*code);
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr)
        return {};
    if (field().type == FieldType::boolean)
        return *number != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    return QString::number(*number);
}

Value ChoiceEditor::valueOf(const QString& key) const
{
    if (field().type == FieldType::boolean)
        return std::int64_t{key == QLatin1String("yes") ? 1 : 0};
    if (field().type == FieldType::link)
        return static_cast<std::int64_t>(key.toLongLong());
    return toUtf8(key);
}

void ChoiceEditor::store(dictionary::Values& values) const
{
    if (!m_typed)
        return;
    const std::size_t column = values.layout().columnOf(field());
    if (m_line->text().trimmed().isEmpty()) {
        values.setCell(column, {});
        return;
    }
    const QList<Suggestion> match = m_key.isEmpty() ? m_line->match() : QList<Suggestion>();
    const QString key = match.isEmpty() ? m_key : match.front().key;
    if (key.isEmpty())
        return;
    values.setMissing(field(), "");
    values.setCell(column, valueOf(key));
}

QString ChoiceEditor::unreadable() const
{
    if (!m_typed || !m_key.isEmpty() || m_line->text().trimmed().isEmpty() || !m_line->match().isEmpty())
        return {};
    return m_line->ambiguous()
               ? tr("Several go by the name “%1”. Press Down and choose one.").arg(m_line->text().trimmed())
               : tr("“%1” is not in the list. Press Down to see what is.").arg(m_line->text().trimmed());
}

void ChoiceEditor::showMissing(const QString& reason)
{
    m_line->setPlaceholderText(reason);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void ChoiceEditor::setProblem(bool problem)
{
    setStyleProperty(m_line, "problem", problem);
}

void ChoiceEditor::showList()
{
    m_line->openList();
}

QList<Suggestion> ChoiceEditor::suggest(const QString& typed) const
{
    if (field().type == FieldType::link)
        return links(typed);
    return choiceList(field().type == FieldType::boolean ? yes_or_no : field(), context(), m_values(), typed);
}

QList<Suggestion> ChoiceEditor::links(const QString& typed) const
{
    const dictionary::Layout* target = dictionary::findLayout(field().target);
    if (target == nullptr || context().file == nullptr)
        return {};
    QList<Suggestion> found;
    if (!target->kind().title.empty())
        addLinks(found, *target, "title_key", typed);
    // An indicator is as well known by its code.
    for (const dictionary::Field* own : target->fields())
        if (own->unique && own->type == FieldType::text && own->key != target->kind().title)
            addLinks(found, *target, std::string(own->key), typed);
    if (target->kind().title.empty())
        addLinks(found, *target, "pk", {});
    tellApart(found);
    return found;
}

void ChoiceEditor::tellApart(QList<Suggestion>& found) const
{
    QHash<QString, int> times;
    for (const Suggestion& one : found)
        ++times[one.text.toCaseFolded()];
    for (Suggestion& one : found)
        if (times.value(one.text.toCaseFolded()) > 1)
            one.detail = context().titles->detail(field().target, one.key.toLongLong());
}

void ChoiceEditor::addLinks(QList<Suggestion>& found, const dictionary::Layout& target,
                            const std::string& column, const QString& typed) const
{
    study::Filter filter;
    filter.kind = target.kind().key;
    if (context().study != 0)
        filter.studies = {context().study};
    if (!typed.trimmed().isEmpty())
        filter.all.push_back({column, study::Condition::Test::matches, {toUtf8(typed.trimmed())}});
    const auto ids = study::RecordStore(*context().file).ids(filter, {column}, most_links);
    if (!ids)
        return;
    for (const std::int64_t pk : *ids) {
        const QString key = QString::number(pk);
        const bool known =
            std::any_of(found.begin(), found.end(), [&key](const Suggestion& one) { return one.key == key; });
        if (!known)
            found.append({key, context().titles->title(target.kind().key, pk), {}});
    }
}

} // namespace atlas::ui::records
