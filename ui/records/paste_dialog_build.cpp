#include "ui/common/country_box.h"
#include "ui/common/language.h"
#include "ui/common/row_table.h"
#include "ui/common/task_bar.h"
#include "ui/records/paste_columns.h"
#include "ui/records/paste_dialog.h"
#include "ui/records/paste_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <initializer_list>

// How the paste dialog is laid out, and what it says of an outcome.
namespace atlas::ui::records {

namespace {

using atlas::exchange::DateOrder;
using atlas::exchange::PasteOutcome;
using atlas::exchange::PastePlan;

constexpr QSize comfortable(980, 620);
constexpr qsizetype most_named = 6; ///< columns, in a sentence

enum Tab { columns_tab, preview_tab, words_tab, twins_tab, problems_tab };

} // namespace

QTableView* PasteDialog::makeList(QAbstractItemModel* model, const QString& name)
{
    auto* list = new QTableView(m_tabs);
    list->setModel(model);
    list->setAccessibleName(name);
    readByRows(*list);
    list->horizontalHeader()->setStretchLastSection(true);
    list->horizontalHeader()->setDefaultSectionSize(170);
    return list;
}

QWidget* PasteDialog::makeOptions()
{
    auto* options = new QWidget(this);
    m_decimal->addItems({tr("12.5 (point)"), tr("12,5 (comma)")});
    m_dates->addItems({tr("day first: 31/12/2023"), tr("month first: 12/31/2023")});
    auto* row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_header);
    row->addStretch(1);
    const auto add = [&](const QString& text, QWidget* box) {
        auto* label = new QLabel(text, options);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
    };
    add(tr("&Decimals"), m_decimal);
    add(tr("Da&tes"), m_dates);
    add(tr("&Study"), m_country);
    return options;
}

void PasteDialog::layOut()
{
    auto* twins = new QWidget(m_tabs);
    auto* twinsColumn = new QVBoxLayout(twins);
    QTableView* twinsList = makeList(m_twins, tr("Rows that look like records already there"));
    twinsList->setColumnWidth(PasteTwinsModel::title, 260);
    twinsList->setColumnWidth(PasteTwinsModel::other, 260);
    twinsColumn->addWidget(m_twinsToo);
    twinsColumn->addWidget(twinsList, 1);
    QTableView* problems = makeList(m_problems, tr("Problems"));
    problems->setColumnWidth(PasteProblemsModel::row, 70);
    m_tabs->addTab(m_columns, tr("Columns"));
    QTableView* preview = makeList(m_preview, tr("The first rows as they will be stored"));
    preview->verticalHeader()->show();
    m_tabs->addTab(preview, tr("Preview"));
    m_tabs->addTab(m_wordList, QString());
    m_tabs->addTab(twins, QString());
    m_tabs->addTab(problems, QString());
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_progress, 1);
    bottom->addStretch();
    bottom->addWidget(m_add);
    bottom->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(makeOptions());
    column->addWidget(m_tabs, 1);
    column->addWidget(m_summary);
    column->addLayout(bottom);
    resize(comfortable);
    connectOptions();
}

void PasteDialog::connectOptions()
{
    connect(m_header, &QCheckBox::toggled, this, &PasteDialog::rematch);
    connect(m_decimal, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_decimalChosen = true;
        m_view.plan.habits.decimalPoint = index == 1 ? ',' : '.';
        checkSoon();
    });
    connect(m_dates, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_datesChosen = true;
        m_view.plan.habits.dateOrder = index == 1 ? DateOrder::mdy : DateOrder::dmy;
        checkSoon();
    });
    connect(m_country, &CountryBox::chosen, this, [this] {
        const std::int64_t before = m_view.plan.study;
        readStudy();
        if (m_view.plan.study != before) {
            readHabits();
            forgetDecisions();
        }
        checkSoon();
    });
    connect(m_twinsToo, &QCheckBox::toggled, this, [this](bool on) {
        m_view.plan.addTwins = on;
        m_view.plan.otherwise.clear();
        checkSoon();
    });
    connect(m_columns, &PasteColumns::chosen, this, &PasteDialog::chooseField);
    connect(m_wordList, &PasteWords::decided, this,
            [this](std::size_t column, const std::string& folded, const std::string& value) {
                m_view.plan.words[{column, folded}] = value;
                checkSoon();
            });
    connect(m_twins, &PasteTwinsModel::decided, this, [this](std::size_t row) {
        if (m_view.plan.otherwise.erase(row) == 0)
            m_view.plan.otherwise.insert(row);
        checkSoon();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_cancel, &QPushButton::clicked, this, &PasteDialog::reject);
}

// Words stand for records and codes of one study, and what is already there is another's in each.
void PasteDialog::forgetDecisions()
{
    m_view.plan.words.clear();
    m_view.plan.otherwise.clear();
    m_wordList->forget();
}

// A field is filled by one column only: the one chosen last.
void PasteDialog::chooseField(std::size_t column, std::size_t field)
{
    for (std::size_t& other : m_view.plan.columns)
        if (other == field)
            other = PastePlan::no_column;
    m_view.plan.columns[column] = field;
    std::erase_if(m_view.plan.words, [column](const auto& word) { return word.first.first == column; });
    m_wordList->forget();
    m_columns->refresh();
    checkSoon();
}

QStringList PasteDialog::columnsLeftOut() const
{
    QStringList names;
    for (std::size_t column = 0; column < m_view.plan.columns.size(); ++column)
        if (m_view.plan.columns[column] == PastePlan::no_column)
            names << m_view.columnName(column);
    return names;
}

void PasteDialog::refreshLists()
{
    m_preview->refresh();
    m_twins->refresh();
    m_problems->refresh();
}

void PasteDialog::showOutcome()
{
    const PasteOutcome& outcome = m_view.outcome;
    const Language& language = m_context.language;
    refreshLists();
    m_wordList->refresh();
    m_tabs->setTabText(words_tab, tr("Unknown words (%1)").arg(language.number(m_wordList->undecided())));
    m_tabs->setTabText(twins_tab, tr("Already there (%1)").arg(language.number(outcome.twinCount)));
    m_tabs->setTabText(problems_tab, tr("Problems (%1)").arg(language.number(outcome.problemCount)));
    QStringList lines;
    lines << tr("%1 of %2 rows will be added. Nothing is written yet.", nullptr,
                static_cast<int>(outcome.rows))
                 .arg(language.number(outcome.added), language.number(outcome.rows));
    if (outcome.unnamed > 0)
        lines << tr("%1 rows are left out because they have no name.", nullptr,
                    static_cast<int>(outcome.unnamed))
                     .arg(language.number(outcome.unnamed));
    if (outcome.empty > 0)
        lines << tr("%1 rows are left out because none of their cells fills a field.", nullptr,
                    static_cast<int>(outcome.empty))
                     .arg(language.number(outcome.empty));
    if (outcome.twinsLeftOut > 0)
        lines << tr("%1 rows are left out because they look like records already there.", nullptr,
                    static_cast<int>(outcome.twinsLeftOut))
                     .arg(language.number(outcome.twinsLeftOut));
    if (const QStringList columns = columnsLeftOut(); !columns.isEmpty())
        lines << tr("%1 columns are left out because they fill no field: %2.", nullptr,
                    static_cast<int>(columns.size()))
                     .arg(language.number(static_cast<std::int64_t>(columns.size())),
                          columns.mid(0, most_named).join(QStringLiteral(", ")) +
                              (columns.size() > most_named ? QStringLiteral(" …") : QString()));
    if (outcome.problemCount > 0)
        lines << tr("%1 cells need a look; what cannot be stored stays in the note of its record, but for "
                    "personal data.",
                    nullptr, static_cast<int>(outcome.problemCount))
                     .arg(language.number(outcome.problemCount));
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_add->setText(
        tr("&Add %1 records", nullptr, static_cast<int>(outcome.added)).arg(language.number(outcome.added)));
    m_add->setEnabled(outcome.added > 0);
}

void PasteDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool running = stage == Stage::reading || stage == Stage::checking || stage == Stage::adding;
    m_progress->setVisible(running);
    m_add->setEnabled(stage == Stage::ready && m_view.outcome.added > 0);
    m_add->setDefault(true);
    m_tabs->setEnabled(stage != Stage::adding && stage != Stage::reading);
    for (QWidget* option :
         std::initializer_list<QWidget*>{m_header, m_decimal, m_dates, m_country, m_twinsToo})
        option->setEnabled(stage != Stage::adding);
    if (stage == Stage::reading)
        m_summary->setText(tr("Reading the clipboard; nothing is written."));
    if (stage == Stage::adding)
        m_summary->setText(tr("Adding the rows. Cancel takes out again what was added."));
}

} // namespace atlas::ui::records
