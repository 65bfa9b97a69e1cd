#include "ui/records/paste_words.h"

#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/row_table.h"
#include "ui/records/choice_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::records {

namespace {

using atlas::exchange::PastePlan;
using atlas::exchange::UnknownWord;

enum Part { column_part, word_part, times_part, meaning_part, part_count };

constexpr std::int64_t most_links = 50;
constexpr dictionary::Field yes_or_no = dictionary::Field::choice("", "", "yes_no");

} // namespace

PasteWords::PasteWords(const PasteView& view, const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_view(&view)
    , m_context(&context)
    , m_list(new QTableWidget(this))
    , m_line(new SuggestLine([this](const QString& typed) { return suggest(typed); }, this))
    , m_leave(new QPushButton(tr("Leave the field &empty"), this))
{
    m_list->setAccessibleName(tr("Words that are no codes"));
    m_list->setColumnCount(part_count);
    m_list->setHorizontalHeaderLabels({tr("Column"), tr("Word"), tr("Times"), tr("Stands for")});
    readByRows(*m_list);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setColumnWidth(column_part, 160);
    m_list->setColumnWidth(word_part, 220);
    m_leave->setAutoDefault(false);
    m_line->stayAfterPick();
    auto* label = new QLabel(tr("The marked word &stands for"), this);
    label->setBuddy(m_line);
    auto* below = new QHBoxLayout;
    below->addWidget(label);
    below->addWidget(m_line, 1);
    below->addWidget(m_leave);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addLayout(below);
    connect(m_line, &SuggestLine::picked, this,
            [this](const Suggestion& picked) { decide(toUtf8(picked.key)); });
    connect(m_leave, &QPushButton::clicked, this, [this] { decide({}); });
    connect(m_list, &QTableWidget::itemSelectionChanged, m_line, &QLineEdit::clear);
}

void PasteWords::forget()
{
    m_words.clear();
    showRows();
}

void PasteWords::refresh()
{
    for (const UnknownWord& met : m_view->outcome.unknown) {
        const auto known = std::find_if(m_words.begin(), m_words.end(), [&](const UnknownWord& one) {
            return one.column == met.column && one.folded == met.folded;
        });
        if (known == m_words.end())
            m_words.push_back(met);
        else
            known->times = met.times;
    }
    showRows();
}

int PasteWords::undecided() const
{
    return static_cast<int>(m_view->outcome.unknown.size());
}

const dictionary::Field* PasteWords::fieldOf(const UnknownWord& word) const
{
    const std::size_t column = m_view->plan.columns[word.column];
    return column == PastePlan::no_column ? nullptr : m_view->plan.layout->columns()[column].field;
}

QString PasteWords::meaning(const UnknownWord& word) const
{
    const auto decided = m_view->plan.words.find({word.column, word.folded});
    const dictionary::Field* field = fieldOf(word);
    if (decided == m_view->plan.words.end() || field == nullptr)
        return tr("? (empty, the word goes into the note)");
    if (decided->second.empty())
        return tr("nothing: empty, the word goes into the note");
    if (field->type == dictionary::FieldType::link)
        return m_context->titles->title(field->target, toQString(decided->second).toLongLong());
    const bool yesNo = field->type == dictionary::FieldType::boolean;
    return m_context->words->term(yesNo ? yes_or_no.vocabulary : field->vocabulary, decided->second);
}

void PasteWords::showRows()
{
    const int current = std::max(0, m_list->currentRow());
    m_list->setRowCount(static_cast<int>(m_words.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const UnknownWord& word = m_words[static_cast<std::size_t>(row)];
        const QStringList texts{m_view->columnName(word.column), toQString(word.text).simplified(),
                                m_context->words->language().number(word.times), meaning(word)};
        for (int part = 0; part < part_count; ++part) {
            auto* item = new QTableWidgetItem(texts[part]);
            item->setToolTip(texts[part]);
            m_list->setItem(row, part, item);
        }
    }
    if (!m_words.empty() && m_list->currentRow() < 0)
        m_list->selectRow(std::min(current, m_list->rowCount() - 1));
    m_line->setEnabled(!m_words.empty());
    m_leave->setEnabled(!m_words.empty());
}

QList<Suggestion> PasteWords::suggest(const QString& typed) const
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_words.size())
        return {};
    const dictionary::Field* field = fieldOf(m_words[static_cast<std::size_t>(row)]);
    if (field == nullptr)
        return {};
    if (field->type == dictionary::FieldType::link)
        return links(field->target, typed);
    const dictionary::Values none(*m_view->plan.layout);
    return choiceList(field->type == dictionary::FieldType::boolean ? yes_or_no : *field, *m_context, none,
                      typed);
}

QList<Suggestion> PasteWords::links(std::string_view kind, const QString& typed) const
{
    const dictionary::Layout* target = dictionary::findLayout(kind);
    if (target == nullptr || target->kind().title.empty() || m_context->file == nullptr)
        return {};
    study::Filter filter;
    filter.kind = kind;
    filter.studies = {m_view->plan.study};
    if (!typed.trimmed().isEmpty())
        filter.all.push_back({"title_key", study::Condition::Test::matches, {toUtf8(typed.trimmed())}});
    const auto ids = study::RecordStore(*m_context->file).ids(filter, {"title_key"}, most_links);
    QList<Suggestion> found;
    for (const std::int64_t pk : ids.value_or(std::vector<std::int64_t>()))
        found.append({QString::number(pk), m_context->titles->title(kind, pk), {}});
    return found;
}

// The next word is marked: a list is gone through with the keys of the line alone.
void PasteWords::decide(const std::string& value)
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_words.size())
        return;
    const UnknownWord word = m_words[static_cast<std::size_t>(row)];
    Q_EMIT decided(word.column, word.folded, value);
    showRows();
    if (row + 1 < m_list->rowCount())
        m_list->selectRow(row + 1);
    m_line->clear();
}

} // namespace atlas::ui::records
