#include "ui/records/fields_form.h"

#include "core/dictionary/check.h"
#include "core/dictionary/kinds/common.h"
#include "ui/common/convert.h"
#include "ui/common/form_keys.h"
#include "ui/common/room_below.h"
#include "ui/common/words.h"
#include "ui/records/field_row.h"
#include "ui/records/field_values.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace atlas::ui::records {

using dictionary::Field;
using dictionary::Problem;
using dictionary::Severity;

namespace {

Severity toneOf(const Problem& problem, bool strict)
{
    return problem.rule == "required" && !strict ? Severity::warning : problem.severity;
}

} // namespace

FieldsForm::FieldsForm(const dictionary::Layout& layout, const FormContext& context, QWidget* parent,
                       Scope scope)
    : QWidget(parent)
    , m_layout(&layout)
    , m_context(&context)
    , m_values(layout)
    , m_entered(layout)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    for (const dictionary::Section& section : layout.kind().sections)
        addSection(grid, section.label, section.fields);
    // Parts go with their parent: what is said of the record as a whole is said there.
    if (layout.kind().parent.empty() && scope == Scope::all)
        addSection(grid, dictionary::common::section.label, dictionary::common::section.fields);
    connect(qApp, &QApplication::focusChanged, this, &FieldsForm::follow);
}

// The focus leaves a form that goes; what it leaves is no field any more.
FieldsForm::~FieldsForm()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void FieldsForm::addSection(QGridLayout* grid, std::string_view label, std::span<const Field> fields)
{
    auto* heading = new QLabel(m_context->words->label(label), this);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setContentsMargins(0, m_rows.empty() ? 0 : 14, 0, 2);
    giveRoomBelow(*heading);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 3);
    m_headings.emplace_back(heading->text(), heading);
    for (const Field& field : fields)
        // The state of a record is changed by submitting and reviewing it, not by typing.
        if (field.key != dictionary::common::status.key)
            addRow(grid, field);
}

void FieldsForm::addRow(QGridLayout* grid, const Field& field)
{
    FieldEditor* editor = makeEditor(
        field, *m_context, [this]() -> const dictionary::Values& { return m_values; }, this);
    auto* row = new FieldRow(editor, *m_context, grid, this);
    m_rows.push_back(row);
    connect(editor, &FieldEditor::typed, this, [this] {
        stopWatchingUndo();
        Q_EMIT typed();
    });
    connect(editor, &FieldEditor::chosen, this, [this, row] { takeOver(row); });
    connect(row, &FieldRow::translationsWanted, this,
            [this, row] { Q_EMIT translationsWanted(row->field()); });
    connect(row, &FieldRow::missingChosen, this,
            [this, row](const QString& reason) { setMissing(row, reason); });
}

void FieldsForm::load(const dictionary::Values& values)
{
    m_values = values;
    m_entered = values;
    stopWatchingUndo();
    for (FieldRow* row : m_rows) {
        row->visited = false;
        row->load(m_values);
        row->showMessage({}, Severity::warning);
    }
    updateRelevance();
}

void FieldsForm::replace(const dictionary::Values& values)
{
    m_values = values;
    for (FieldRow* row : m_rows)
        if (row->editor()->unreadable().isEmpty())
            row->load(m_values);
    updateRelevance();
}

void FieldsForm::takeOver()
{
    for (FieldRow* row : m_rows)
        row->editor()->store(m_values);
}

void FieldsForm::takeOver(FieldRow* row)
{
    const dictionary::Values before = m_values;
    row->editor()->store(m_values);
    row->visited = true;
    if (row->editor()->unreadable().isEmpty())
        row->load(m_values);
    if (m_values == before)
        return;
    updateRelevance();
    Q_EMIT changed();
}

void FieldsForm::setMissing(FieldRow* row, const QString& reason)
{
    m_values.setMissing(row->field(), toUtf8(reason));
    row->load(m_values);
    row->visited = true;
    updateRelevance();
    Q_EMIT changed();
}

void FieldsForm::followMark()
{
    for (FieldRow* row : m_rows)
        row->editor()->followMark();
}

void FieldsForm::put(const Field& field, std::string_view code)
{
    m_values.set(field, code);
    if (FieldRow* shown = row(field.key))
        shown->load(m_values);
}

void FieldsForm::updateRelevance()
{
    for (FieldRow* row : m_rows)
        if (row->field().relevance)
            row->setRelevant(dictionary::relevant(m_values, row->field()));
}

void FieldsForm::showProblems(const std::vector<Problem>& problems, bool all)
{
    for (FieldRow* row : m_rows) {
        row->visited = row->visited || all;
        if (const QString unreadable = row->editor()->unreadable(); !unreadable.isEmpty()) {
            row->showMessage(unreadable, Severity::unreadable);
            continue;
        }
        // The gravest first; severities are listed so.
        const Problem* gravest = nullptr;
        for (const Problem& problem : problems)
            if (problem.field == row->field().key &&
                (gravest == nullptr || problem.severity < gravest->severity))
                gravest = &problem;
        const bool shown = gravest != nullptr && row->visited;
        row->showMessage(shown ? m_context->words->language().text(gravest->text) : QString(),
                         shown ? toneOf(*gravest, m_strict) : Severity::warning);
    }
}

std::string FieldsForm::firstUnreadable() const
{
    for (const FieldRow* row : m_rows)
        if (!row->editor()->unreadable().isEmpty())
            return std::string(row->field().key);
    return {};
}

std::string FieldsForm::firstMessage() const
{
    for (const FieldRow* row : m_rows)
        if (!row->message().isEmpty() && row->relevant())
            return std::string(row->field().key);
    return {};
}

FieldRow* FieldsForm::row(std::string_view key) const
{
    for (FieldRow* row : m_rows)
        if (row->field().key == key)
            return row;
    return nullptr;
}

FieldRow* FieldsForm::rowHolding(const QWidget* widget) const
{
    for (FieldRow* row : m_rows)
        if (row->holds(widget))
            return row;
    return nullptr;
}

bool FieldsForm::focusField(std::string_view key)
{
    FieldRow* wanted = row(key);
    if (wanted == nullptr || !wanted->relevant() || wanted->field().computed)
        return false;
    wanted->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldsForm::focusFirst()
{
    for (const FieldRow* row : m_rows)
        if (focusField(row->field().key))
            return;
}

void FieldsForm::setReadOnly(bool readOnly)
{
    for (FieldRow* row : m_rows)
        row->setReadOnly(readOnly);
}

bool FieldsForm::hasFocusInside() const
{
    return rowHolding(QApplication::focusWidget()) != nullptr;
}

void FieldsForm::follow(QWidget* old, QWidget* now)
{
    FieldRow* from = rowHolding(old);
    FieldRow* to = rowHolding(now);
    if (from == to)
        return;
    stopWatchingUndo();
    if (from != nullptr) {
        from->setFocused(false);
        from->showOffer({});
        takeOver(from);
        Q_EMIT left();
    }
    if (to == nullptr)
        return;
    m_current = to;
    to->setFocused(true);
    if (const QString offer = offerFor(*to); !offer.isEmpty())
        to->showOffer(offer);
    m_entered = m_values;
    Q_EMIT entered();
}

bool FieldsForm::takeBack()
{
    FieldRow* row = rowHolding(QApplication::focusWidget());
    if (row == nullptr)
        return false;
    dictionary::Values now = m_values;
    row->editor()->store(now);
    const bool untouched = now == m_entered && row->editor()->unreadable().isEmpty();
    if (untouched)
        return false;
    row->load(m_entered);
    restore(m_entered);
    return true;
}

// Rows that hold the same keep what stands in them: it may be text that cannot be read.
void FieldsForm::restore(const dictionary::Values& values)
{
    const dictionary::Values before = m_values;
    m_values = values;
    for (FieldRow* row : m_rows)
        if (!sameField(before, m_values, row->field()))
            row->load(m_values);
    updateRelevance();
    Q_EMIT changed();
}

void FieldsForm::keyPressEvent(QKeyEvent* event)
{
    FieldRow* row = rowHolding(QApplication::focusWidget());
    const auto key = formKeyOf(*event);
    if (pressesButton(*event))
        return;
    if (key == FormKey::next_field)
        focusNextChild();
    else if (key == FormKey::previous_field)
        focusPreviousChild();
    else if (key == FormKey::missing && row != nullptr)
        row->askWhyMissing();
    else if (key == FormKey::translate && row != nullptr)
        row->askTranslations();
    else if (key == FormKey::today && row != nullptr)
        row->editor()->enterToday();
    else if (key != FormKey::take_back || !takeBack())
        QWidget::keyPressEvent(event);
}

} // namespace atlas::ui::records
