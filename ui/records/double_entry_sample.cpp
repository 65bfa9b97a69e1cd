#include "ui/records/double_entry_sample.h"

#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_bar.h"
#include "ui/common/task_runner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <chrono>
#include <set>

namespace atlas::ui::records {

namespace {

using namespace std::chrono_literals;
constexpr auto patience = 200ms;

enum From { whole_study, listed, selected };

} // namespace

/// What a draw would give; reckoned in a worker.
struct DoubleEntrySample::Outlook {
    std::optional<Error> error;
    std::int64_t records = 0;
    std::int64_t already = 0;
    std::vector<std::int64_t> drawn; ///< those that wait for a second entry already left out
};

DoubleEntrySample::DoubleEntrySample(const PageContext& context, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(&words)
    , m_kinds(new QComboBox(this))
    , m_from(new QComboBox(this))
    , m_identifying(new QComboBox(this))
    , m_every(new QRadioButton(tr("&One in"), this))
    , m_random(new QRadioButton(tr("A &random share of"), this))
    , m_all(new QRadioButton(tr("&All of them"), this))
    , m_step(new QSpinBox(this))
    , m_start(new QSpinBox(this))
    , m_share(new QDoubleSpinBox(this))
    , m_seed(new QSpinBox(this))
    , m_samePerson(new QCheckBox(tr("The &same person may type them again"), this))
    , m_outlook(new QLabel(this))
    , m_progress(new TaskBar(this))
    , m_mark(new QPushButton(this))
{
    build();
    fillKinds();
    connect(&m_awaited.soon, &QTimer::timeout, this, &DoubleEntrySample::count);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &DoubleEntrySample::kindChosen);
    for (QComboBox* box : {m_from, m_identifying})
        connect(box, &QComboBox::currentIndexChanged, this, &DoubleEntrySample::changed);
    for (QRadioButton* way : {m_every, m_random, m_all})
        connect(way, &QRadioButton::toggled, this, &DoubleEntrySample::changed);
    connect(m_step, &QSpinBox::valueChanged, this, [this](int step) {
        m_start->setMaximum(step);
        changed();
    });
    for (QSpinBox* box : {m_start, m_seed})
        connect(box, &QSpinBox::valueChanged, this, &DoubleEntrySample::changed);
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &DoubleEntrySample::changed);
    connect(m_mark, &QPushButton::clicked, this, &DoubleEntrySample::mark);
    kindChosen();
}

DoubleEntrySample::~DoubleEntrySample() = default;

// Responses are what is typed from paper most.
void DoubleEntrySample::fillKinds()
{
    for (const dictionary::Layout& layout : dictionary::layouts())
        if (study::canBeTypedTwice(layout))
            m_kinds->addItem(m_words->label(layout.kind().plural), toQString(layout.kind().key));
    m_kinds->model()->sort(0);
    m_kinds->setCurrentIndex(m_kinds->findData(QStringLiteral("response")));
}

const dictionary::Layout* DoubleEntrySample::layoutOfKind() const
{
    return dictionary::findLayout(toUtf8(m_kinds->currentData().toString()));
}

bool DoubleEntrySample::isSource() const
{
    return m_source && m_source->kind == m_kinds->currentData().toString();
}

void DoubleEntrySample::setSource(const SampleSource& source)
{
    m_source = source;
    const int index = m_kinds->findData(source.kind);
    if (index < 0)
        return;
    m_kinds->setCurrentIndex(index);
    kindChosen();
    m_from->setCurrentIndex(m_from->findData(source.selected.size() > 1 ? selected : listed));
    m_all->setChecked(source.selected.size() > 1);
}

void DoubleEntrySample::kindChosen()
{
    const dictionary::Layout* layout = layoutOfKind();
    m_identifying->clear();
    m_from->clear();
    if (layout == nullptr)
        return;
    int preferred = -1;
    for (const dictionary::Field* field : layout->fields()) {
        if (!study::canNamePaper(*field))
            continue;
        const bool title = field->key == layout->kind().title || field->key == std::string_view("code");
        if (title && preferred < 0)
            preferred = m_identifying->count();
        m_identifying->addItem(m_words->label(field->label), toQString(field->key));
    }
    m_identifying->setCurrentIndex(std::max(0, preferred));
    m_from->addItem(tr("all in the country studies shown"), whole_study);
    if (isSource()) {
        m_from->addItem(tr("those listed in the table"), listed);
        if (!m_source->selected.empty())
            m_from->addItem(tr("the %Ln record(s) selected in the table", nullptr,
                               static_cast<int>(m_source->selected.size())),
                            selected);
    }
    changed();
}

study::Draw DoubleEntrySample::draw() const
{
    study::Draw draw;
    draw.way = m_every->isChecked()    ? study::Draw::Way::every
               : m_random->isChecked() ? study::Draw::Way::random
                                       : study::Draw::Way::chosen;
    draw.step = m_step->value();
    draw.start = m_start->value();
    draw.permille = qRound64(m_share->value() * 10);
    draw.seed = m_seed->value();
    return draw;
}

study::Filter DoubleEntrySample::filter() const
{
    if (isSource() && m_from->currentData().toInt() == listed)
        return m_source->listed;
    study::Filter filter;
    filter.kind = toUtf8(m_kinds->currentData().toString());
    filter.studies = m_context.session.scope();
    return filter;
}

study::Marking DoubleEntrySample::marking() const
{
    study::Marking marking;
    marking.layout = layoutOfKind();
    marking.identifying = marking.layout->findField(toUtf8(m_identifying->currentData().toString()));
    marking.draw = draw();
    marking.samePerson = m_samePerson->isChecked();
    return marking;
}

void DoubleEntrySample::changed()
{
    m_drawn.clear();
    // Once they are marked it counts anew anyway.
    if (!m_marking) {
        m_awaited.drop();
        m_awaited.soon.start(patience);
    }
    showState();
}

void DoubleEntrySample::refresh()
{
    changed();
}

void DoubleEntrySample::forget()
{
    ++m_awaited.request;
    m_awaited.soon.stop();
    m_awaited.task = nullptr;
    m_marking = false;
    m_drawn.clear();
    m_source.reset();
    m_outlook->clear();
    kindChosen();
    m_awaited.soon.stop();
}

// In the order of entry, whatever the table is sorted by.
void DoubleEntrySample::count()
{
    if (m_marking || layoutOfKind() == nullptr)
        return;
    const auto reader = readerFor(m_context.session);
    if (!reader)
        return;
    std::vector<std::int64_t> chosen;
    if (isSource() && m_from->currentData().toInt() == selected)
        chosen = m_source->selected;
    std::sort(chosen.begin(), chosen.end());
    const auto work = [file = *reader, wanted = filter(), chosen = std::move(chosen), draw = draw(),
                       layout = layoutOfKind()](TaskProgress& progress) {
        file->db().setInterrupt([&progress] { return progress.cancelled(); });
        Outlook outlook;
        auto records = chosen.empty() ? study::RecordStore(*file).ids(wanted, {"pk"})
                                      : Result<std::vector<std::int64_t>>(chosen);
        const auto known = study::doubleEntries(*file, {});
        if (!records || !known) {
            outlook.error = records ? known.error() : records.error();
            return outlook;
        }
        outlook.records = static_cast<std::int64_t>(records->size());
        std::set<std::int64_t> marked;
        for (const study::DoubleEntry& entry : *known)
            if (entry.layout == layout)
                marked.insert(entry.record);
        for (const std::int64_t pk : study::drawRecords(*records, draw))
            if (marked.contains(pk))
                ++outlook.already;
            else
                outlook.drawn.push_back(pk);
        return outlook;
    };
    m_awaited.task = m_context.tasks.start(tr("Drawing records"), this, work,
                                           [this, request = ++m_awaited.request](const Outlook& outlook) {
                                               if (request == m_awaited.request)
                                                   show(outlook);
                                           });
}

void DoubleEntrySample::show(const Outlook& outlook)
{
    m_awaited.task = nullptr;
    m_drawn = outlook.drawn;
    const Language& language = m_context.language;
    const auto drawn = static_cast<std::int64_t>(m_drawn.size());
    if (outlook.error) {
        if (outlook.error->code != ErrorCode::cancelled)
            Q_EMIT failed(*outlook.error);
    } else if (outlook.records == 0) {
        m_outlook->setText(tr("There are no records of this kind yet."));
    } else if (outlook.already == 0) {
        m_outlook->setText(
            tr("Draws %1 of %2 records.").arg(language.number(drawn), language.number(outlook.records)));
    } else {
        m_outlook->setText(tr("Draws %1 of %2 records; %3 more were drawn before and stay as they are.")
                               .arg(language.number(drawn), language.number(outlook.records),
                                    language.number(outlook.already)));
    }
    showState();
}

QString DoubleEntrySample::outlook() const
{
    return m_outlook->text();
}

void DoubleEntrySample::showState()
{
    const bool every = m_every->isChecked();
    const bool random = m_random->isChecked();
    m_step->setEnabled(every);
    m_start->setEnabled(every);
    m_share->setEnabled(random);
    m_seed->setEnabled(random);
    const bool possible = m_context.session.file() != nullptr && !m_context.session.readOnly();
    m_mark->setEnabled(possible && !m_marking && !m_drawn.empty() && m_drawn.size() <= study::most_marked);
    m_mark->setText(m_drawn.empty()
                        ? tr("Have them t&yped again")
                        : tr("Have %Ln record(s) t&yped again", nullptr, static_cast<int>(m_drawn.size())));
    m_progress->setVisible(m_marking);
    if (m_drawn.size() > study::most_marked)
        m_outlook->setText(
            tr("At most %1 records can be drawn at once.")
                .arg(m_context.language.number(static_cast<std::int64_t>(study::most_marked))));
}

void DoubleEntrySample::mark()
{
    if (m_marking || m_drawn.empty() || m_context.session.file() == nullptr)
        return;
    const auto writer = writerFor(m_context.session);
    if (!writer) {
        Q_EMIT failed(writer.error());
        return;
    }
    m_marking = true;
    m_awaited.task = m_context.tasks.start(
        tr("Marking records for a second entry"), this,
        [file = *writer, drawn = m_drawn, marking = marking()](TaskProgress& progress) {
            return study::markForSecondEntry(*file, drawn, marking, progress.steps());
        },
        [this, request = ++m_awaited.request](const Result<study::Marked>& done) {
            if (request != m_awaited.request)
                return;
            m_awaited.task = nullptr;
            m_marking = false;
            if (done)
                Q_EMIT marked(done->marked);
            else if (done.error().code != ErrorCode::cancelled)
                Q_EMIT failed(done.error());
            changed();
        },
        TaskKind::writing);
    m_progress->follow(m_awaited.task);
    showState();
}

} // namespace atlas::ui::records
