#include "ui/records/column_filter_dialog.h"

#include "core/dictionary/vocabulary.h"
#include "ui/common/convert.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::records {

namespace {

using dictionary::Column;
using dictionary::FieldType;
using dictionary::Value;
using study::Condition;

constexpr QSize comfortable(440, 460);
constexpr int most_fields_seen = 24;

Condition::Test testOf(FilterWay way, const Column& column)
{
    switch (way) {
    case FilterWay::listed:
        return column.field->type == FieldType::choices ? Condition::Test::contains : Condition::Test::any_of;
    case FilterWay::range:
        return Condition::Test::between;
    case FilterWay::text:
        return Condition::Test::matches;
    case FilterWay::present:
        return Condition::Test::present;
    case FilterWay::absent:
        return Condition::Test::absent;
    case FilterWay::reason:
        return Condition::Test::missing;
    case FilterWay::unexplained:
        break;
    }
    return Condition::Test::unexplained;
}

} // namespace

ColumnFilterDialog::ColumnFilterDialog(const dictionary::Layout& layout, const Words& words,
                                       std::vector<Condition> known, std::vector<std::string> countries,
                                       QWidget* parent)
    : QDialog(parent)
    , m_layout(&layout)
    , m_words(&words)
    , m_known(std::move(known))
    , m_countries(std::move(countries))
    , m_field(new QComboBox(this))
    , m_way(new QComboBox(this))
    , m_values(new QStackedWidget(this))
    , m_list(new CheckList)
    , m_nothing(new QLabel)
    , m_problem(new QLabel(this))
    , m_off(new QPushButton(tr("&Take this filter off"), this))
{
    setObjectName(QStringLiteral("columnFilter"));
    setWindowTitle(tr("Filter: %1").arg(words.label(layout.kind().plural)));
    for (const Column& column : layout.columns())
        m_field->addItem(words.label(column));
    m_field->setMaxVisibleItems(most_fields_seen);
    m_values->addWidget(m_list);
    m_values->addWidget(makeRange());
    m_values->addWidget(makeText());
    m_values->addWidget(m_nothing);
    m_problem->setProperty("role", QStringLiteral("danger"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Show records"), m_way);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Fi&lter"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(m_off, QDialogButtonBox::ResetRole);
    m_off->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_values, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnFilterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ColumnFilterDialog::reject);
    connect(m_off, &QPushButton::clicked, this, &ColumnFilterDialog::takeOff);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ColumnFilterDialog::showColumn);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ColumnFilterDialog::showWay);
    resize(comfortable);
    showColumn();
}

QWidget* ColumnFilterDialog::makeRange()
{
    m_range = new QWidget;
    m_from = new QLineEdit(m_range);
    m_to = new QLineEdit(m_range);
    auto* form = new QFormLayout(m_range);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("F&rom"), m_from);
    form->addRow(tr("&to"), m_to);
    return m_range;
}

QWidget* ColumnFilterDialog::makeText()
{
    m_textPage = new QWidget;
    m_text = new QLineEdit(m_textPage);
    m_text->setClearButtonEnabled(true);
    auto* hint = new QLabel(tr("Capital letters and accents make no difference."), m_textPage);
    hint->setProperty("role", QStringLiteral("quiet"));
    hint->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Te&xt"), m_text);
    auto* column = new QVBoxLayout(m_textPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(hint);
    column->addStretch(1);
    return m_textPage;
}

const Column& ColumnFilterDialog::column() const
{
    return m_layout->columns()[static_cast<std::size_t>(std::max(0, m_field->currentIndex()))];
}

FilterWay ColumnFilterDialog::way() const
{
    return static_cast<FilterWay>(m_way->currentData().toInt());
}

void ColumnFilterDialog::chooseColumn(std::size_t column)
{
    m_field->setCurrentIndex(static_cast<int>(column));
    showWay();
}

void ColumnFilterDialog::showColumn()
{
    const auto name = [](FilterWay way) {
        switch (way) {
        case FilterWay::listed:
            return tr("with one of these values");
        case FilterWay::range:
            return tr("from one value to another");
        case FilterWay::text:
            return tr("that contain a text");
        case FilterWay::present:
            return tr("with any value");
        case FilterWay::absent:
            return tr("without a value");
        case FilterWay::reason:
            return tr("without a value, for one of these reasons");
        case FilterWay::unexplained:
            break;
        }
        return tr("without a value, and no reason given");
    };
    {
        const QSignalBlocker quiet(m_way);
        m_way->clear();
        for (const FilterWay way : waysFor(column()))
            m_way->addItem(name(way), static_cast<int>(way));
    }
    const auto known = std::find_if(m_known.begin(), m_known.end(), [this](const Condition& one) {
        return columnOf(*m_layout, one) == &column();
    });
    m_off->setEnabled(known != m_known.end());
    m_from->clear();
    m_to->clear();
    m_text->clear();
    const auto way = known != m_known.end() ? wayOf(column(), *known) : std::nullopt;
    if (way) {
        const QSignalBlocker quiet(m_way);
        m_way->setCurrentIndex(m_way->findData(static_cast<int>(*way)));
    }
    showWay();
    if (way)
        showValues(*known);
}

void ColumnFilterDialog::fillList(FilterWay way)
{
    QList<CheckList::Entry> entries;
    if (way == FilterWay::listed) {
        entries = listEntries(column(), *m_words, m_countries);
    } else if (const auto* reasons = m_words->vocabularies().find("missing_reason")) {
        for (const dictionary::Term& term : reasons->terms)
            entries.append({toQString(term.code), m_words->missingReason(term.code)});
    }
    m_list->setEntries(entries, way == FilterWay::listed ? m_words->label(column()) : tr("Reasons"));
}

void ColumnFilterDialog::showWay()
{
    m_problem->hide();
    QWidget* page = m_nothing;
    QWidget* first = m_way;
    switch (way()) {
    case FilterWay::listed:
    case FilterWay::reason:
        fillList(way());
        page = m_list;
        first = m_list->focusProxy();
        break;
    case FilterWay::range:
        page = m_range;
        first = m_from;
        break;
    case FilterWay::text:
        page = m_textPage;
        first = m_text;
        break;
    default:
        break;
    }
    m_values->setCurrentWidget(page);
    // Whoever walks the lists above stays there.
    if (!m_field->hasFocus() && !m_way->hasFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void ColumnFilterDialog::showValues(const Condition& condition)
{
    const QLocale& locale = m_words->language().locale();
    const auto value = [&](std::size_t index) {
        return index < condition.values.size() ? condition.values[index] : Value();
    };
    QStringList keys;
    switch (way()) {
    case FilterWay::listed:
    case FilterWay::reason:
        for (const Value& one : condition.values)
            keys.append(listedKey(one));
        m_list->tick(keys);
        break;
    case FilterWay::range:
        m_from->setText(boundText(column(), value(0), locale));
        m_to->setText(boundText(column(), value(1), locale));
        break;
    case FilterWay::text:
        if (const auto* text = std::get_if<std::string>(&condition.values.front()))
            m_text->setText(toQString(*text));
        break;
    default:
        break;
    }
}

std::optional<Condition> ColumnFilterDialog::typedRange(Condition made, QString& problem) const
{
    const QLocale& locale = m_words->language().locale();
    for (const QLineEdit* line : {m_from, m_to}) {
        const auto bound = readBound(column(), line->text(), locale);
        if (!bound) {
            problem = tr("“%1” cannot be read here.").arg(line->text().trimmed());
            return std::nullopt;
        }
        made.values.push_back(*bound);
    }
    const bool open = dictionary::isAbsent(made.values[0]) && dictionary::isAbsent(made.values[1]);
    return open ? std::nullopt : std::optional(std::move(made));
}

std::optional<Condition> ColumnFilterDialog::typed(QString& problem) const
{
    Condition made{conditionColumn(column(), way()), testOf(way(), column()), {}};
    switch (way()) {
    case FilterWay::listed:
        for (const QString& key : m_list->ticked())
            made.values.push_back(listedValue(column(), key));
        return made.values.empty() ? std::nullopt : std::optional(std::move(made));
    case FilterWay::reason:
        for (const QString& key : m_list->ticked())
            made.values.emplace_back(toUtf8(key));
        return made;
    case FilterWay::text:
        if (m_text->text().trimmed().isEmpty())
            return std::nullopt;
        made.values.emplace_back(toUtf8(m_text->text().trimmed()));
        return made;
    case FilterWay::range:
        return typedRange(std::move(made), problem);
    default:
        return made;
    }
}

void ColumnFilterDialog::forgetColumn()
{
    m_known.erase(
        std::remove_if(m_known.begin(), m_known.end(),
                       [this](const Condition& one) { return columnOf(*m_layout, one) == &column(); }),
        m_known.end());
}

void ColumnFilterDialog::takeOff()
{
    forgetColumn();
    QDialog::accept();
}

void ColumnFilterDialog::accept()
{
    QString problem;
    auto made = typed(problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    forgetColumn();
    if (made)
        m_known.push_back(std::move(*made));
    QDialog::accept();
}

} // namespace atlas::ui::records
