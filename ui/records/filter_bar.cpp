#include "ui/records/filter_bar.h"

#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/icons.h"
#include "ui/records/column_condition.h"
#include "ui/records/column_filter_dialog.h"
#include "ui/records/filter_words.h"
#include "ui/records/flow_layout.h"
#include "ui/records/record_table_model.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace atlas::ui::records {

namespace {

constexpr int longest_chip = 420;

} // namespace

FilterBar::FilterBar(RecordTableModel& model, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_model(&model)
    , m_words(&words)
    , m_titles(words)
    , m_place(new QWidget(this))
    , m_flow(new FlowLayout(m_place))
    , m_clear(new QPushButton(tr("Clear &all filters"), m_place))
{
    setAccessibleName(tr("Filters"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 8);
    row->addWidget(m_place);
    m_clear->setProperty("role", QStringLiteral("flat"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_flow->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    hide();
}

void FilterBar::setFile(const study::StudyFile* file)
{
    m_file = file;
    m_titles.setFile(file);
    refresh();
}

bool FilterBar::filtered() const
{
    return m_model->outerFilter().has_value() || !m_model->conditions().empty();
}

void FilterBar::addChip(const QString& text, const QString& tip, const std::function<void()>& off,
                        const std::function<void()>& change)
{
    auto* chip = new QToolButton(m_place);
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setIcon(icon(QStringLiteral("close")));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setText(fontMetrics().elidedText(text, Qt::ElideRight, longest_chip));
    chip->setToolTip(tip);
    chip->setAccessibleName(tip);
    connect(chip, &QToolButton::clicked, this, off);
    if (change) {
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chip, &QToolButton::customContextMenuRequested, this,
                [this, chip, change](const QPoint& place) {
                    auto* menu = new QMenu(chip);
                    menu->setAttribute(Qt::WA_DeleteOnClose);
                    menu->addAction(tr("&Change this filter…"), this, change);
                    menu->popup(chip->mapToGlobal(place));
                });
    }
    m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
    chip->show();
    m_chips.push_back(chip);
}

void FilterBar::refresh()
{
    // A chip that was just pressed is still at work.
    for (QToolButton* chip : m_chips) {
        chip->hide();
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    if (const auto& outer = m_model->outerFilter()) {
        const QString text = filterText(*outer, *m_words, m_titles.names());
        addChip(text, tr("Show all records again instead of only: %1").arg(text),
                [this] {
                    m_model->setOuterFilter(std::nullopt);
                    refresh();
                    Q_EMIT changed();
                },
                {});
    }
    for (std::size_t index = 0; index < m_model->conditions().size(); ++index) {
        const study::Condition& one = m_model->conditions()[index];
        const study::Filter alone{std::string(m_model->layout().kind().key), {}, {one}, {}};
        const QString text = filterText(alone, *m_words, m_titles.names());
        const dictionary::Column* column = columnOf(m_model->layout(), one);
        const auto place = column == nullptr
                               ? std::size_t{0}
                               : static_cast<std::size_t>(column - m_model->layout().columns().data());
        addChip(
            text, tr("Take this filter off: %1").arg(text), [this, index] { takeOff(index); },
            [this, place] { ask(place); });
    }
    setVisible(filtered());
    updateGeometry();
}

void FilterBar::set(std::vector<study::Condition> conditions)
{
    m_model->setConditions(std::move(conditions));
    refresh();
    Q_EMIT changed();
}

void FilterBar::takeOff(std::size_t condition)
{
    std::vector<study::Condition> left = m_model->conditions();
    if (condition < left.size())
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(condition));
    set(std::move(left));
}

void FilterBar::clearAll()
{
    m_model->setOuterFilter(std::nullopt);
    set({});
}

void FilterBar::ask(std::size_t column)
{
    auto* dialog =
        new ColumnFilterDialog(m_model->layout(), *m_words, m_model->conditions(), countries(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->chooseColumn(column);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { set(dialog->conditions()); });
    dialog->open();
}

// Lists of places and national forms are those of the countries whose records are listed.
std::vector<std::string> FilterBar::countries() const
{
    std::vector<std::string> codes;
    if (m_file == nullptr)
        return {""};
    study::Filter wanted;
    wanted.kind = dictionary::study::kind.key;
    if (!m_model->scope().empty())
        wanted.all.push_back(
            {"pk", study::Condition::Test::any_of, {m_model->scope().begin(), m_model->scope().end()}});
    const auto studies = study::RecordStore(*m_file).all(wanted);
    for (const study::Record& one : studies.value_or(std::vector<study::Record>()))
        codes.emplace_back(one.values.text(dictionary::study::country));
    return codes.empty() ? std::vector<std::string>{""} : codes;
}

} // namespace atlas::ui::records
