#include "ui/records/field_change_dialog.h"

#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/error_text.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_bar.h"
#include "ui/common/task_runner.h"
#include "ui/records/study_context.h"
#include "ui/records/study_mark.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <initializer_list>

namespace atlas::ui::records {

namespace {

using study::FieldChange;
using study::FieldChangeOutcome;
using namespace std::chrono_literals;

constexpr auto patience = 250ms;
constexpr QSize comfortable(560, 400);
constexpr std::size_t most_before_named = 6;
constexpr int most_fields_seen = 24;

} // namespace

FieldChangeDialog::FieldChangeDialog(const PageContext& context, const dictionary::Layout& layout,
                                     const Words& words, std::vector<std::int64_t> pks, std::int64_t study,
                                     QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_layout(&layout)
    , m_words(&words)
    , m_pks(std::move(pks))
    , m_titles(words)
    , m_values(layout)
    , m_field(new QComboBox(this))
    , m_place(new QVBoxLayout)
    , m_reason(new QComboBox(this))
    , m_preview(new QLabel(this))
    , m_progress(new TaskBar(this))
    , m_change(new QPushButton(tr("Change"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setWindowTitle(tr("Change a field of %1 records", nullptr, static_cast<int>(m_pks.size()))
                       .arg(context.language.number(static_cast<std::int64_t>(m_pks.size()))));
    m_titles.setFile(context.session.file());
    m_form.words = &words;
    m_form.titles = &m_titles;
    m_form.file = context.session.file();
    m_form.learnMark = [this](ThousandsMark mark) { return learnMark(mark); };
    readStudy(study);
    layOut();
    connect(&m_awaited.soon, &QTimer::timeout, this, [this] { start(true); });
    connect(&context.session, &StudySession::closing, this, [this] { done(Rejected); });
    connect(m_field, &QComboBox::currentIndexChanged, this, &FieldChangeDialog::showField);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &FieldChangeDialog::reasonChosen);
    connect(m_change, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_cancel, &QPushButton::clicked, this, &FieldChangeDialog::reject);
    showField();
}

FieldChangeDialog::~FieldChangeDialog() = default;

void FieldChangeDialog::readStudy(std::int64_t study)
{
    m_form.study = study;
    m_form.today = dateOf(m_context.session.file()->clock().now());
    const auto& layout = dictionary::layoutOf(dictionary::study::kind);
    const auto record = study::RecordStore(*m_context.session.file()).find(layout, study);
    if (record)
        takeStudy(m_form, *record);
}

// Records of several studies have none to write it into: then it holds for this change.
bool FieldChangeDialog::learnMark(ThousandsMark mark)
{
    study::StudyFile* file = m_context.session.file();
    if (file == nullptr || m_writing)
        return false;
    if (m_form.study != 0) {
        const auto saved = saveThousandsMark(*file, m_context.session.vocabularies(), m_form.study, mark);
        if (!saved) {
            m_preview->setText(errorText(saved.error()).paragraph());
            return false;
        }
    }
    m_form.mark = mark;
    m_editor->followMark();
    if (m_form.study != 0)
        m_context.session.noteWritten(toQString(dictionary::study::kind.key));
    checkSoon();
    return true;
}

QString FieldChangeDialog::whyNoValue() const
{
    return m_form.study == 0 && field().type == dictionary::FieldType::link
               ? tr("The records belong to several country studies, and a link stays within one. Choose "
                    "records of one study.")
               : QString();
}

void FieldChangeDialog::layOut()
{
    for (std::size_t index = 0; index < m_layout->fields().size(); ++index) {
        const dictionary::Field& one = *m_layout->fields()[index];
        if (!one.computed && !one.unique && one.key != dictionary::common::status.key)
            m_field->addItem(m_words->label(one.label), static_cast<int>(index));
    }
    m_field->setMaxVisibleItems(most_fields_seen);
    m_reason->addItem(tr("is given above"), QString());
    if (const auto* reasons = m_words->vocabularies().find("missing_reason"))
        for (const dictionary::Term& term : reasons->terms)
            m_reason->addItem(tr("missing: %1").arg(m_words->missingReason(term.code)), toQString(term.code));
    m_reason->addItem(tr("nothing, and no reason is given"), QString());
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->hide();
    m_change->setDefault(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("New value"), m_place);
    form->addRow(tr("The &value"), m_reason);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_progress, 1);
    bottom->addStretch();
    bottom->addWidget(m_change);
    bottom->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_preview, 1, Qt::AlignTop);
    column->addLayout(bottom);
    resize(comfortable);
}

const dictionary::Field& FieldChangeDialog::field() const
{
    return *m_layout->fields()[static_cast<std::size_t>(m_field->currentData().toInt())];
}

void FieldChangeDialog::chooseField(const dictionary::Field& field)
{
    for (int row = 0; row < m_field->count(); ++row)
        if (m_layout->fields()[static_cast<std::size_t>(m_field->itemData(row).toInt())]->key == field.key)
            m_field->setCurrentIndex(row);
}

void FieldChangeDialog::showField()
{
    delete m_editor;
    m_values = dictionary::Values(*m_layout);
    m_editor = makeEditor(
        field(), m_form, [this]() -> const dictionary::Values& { return m_values; }, this);
    m_editor->setAccessibleName(m_words->label(field().label));
    m_editor->load(m_values);
    m_place->addWidget(m_editor);
    enableEditor();
    // Made last, it would also be the last that Tab comes to.
    QWidget* before = m_field;
    for (QWidget* part : m_editor->findChildren<QWidget*>())
        if ((part->focusPolicy() & Qt::TabFocus) != 0) {
            setTabOrder(before, part);
            before = part;
        }
    setTabOrder(before, m_reason);
    connect(m_editor, &FieldEditor::typed, this, &FieldChangeDialog::checkSoon);
    connect(m_editor, &FieldEditor::chosen, this, &FieldChangeDialog::checkSoon);
    m_reason->setCurrentIndex(0);
    checkSoon();
}

void FieldChangeDialog::enableEditor()
{
    m_editor->setEnabled(!m_writing && m_reason->currentIndex() == 0 && whyNoValue().isEmpty());
}

void FieldChangeDialog::reasonChosen()
{
    enableEditor();
    checkSoon();
}

void FieldChangeDialog::checkSoon()
{
    if (m_writing)
        return;
    m_awaited.drop();
    m_change->setEnabled(false);
    m_awaited.soon.start(patience);
}

void FieldChangeDialog::start(bool dryRun)
{
    if (m_writing)
        return;
    const bool missing = m_reason->currentIndex() > 0;
    const QString noValue = whyNoValue();
    const QString problem = noValue.isEmpty() ? m_editor->unreadable() : noValue;
    if (!missing && !problem.isEmpty()) {
        m_preview->setText(problem);
        Q_EMIT checked();
        return;
    }
    FieldChange change{&field(), dictionary::Values(*m_layout)};
    if (missing)
        change.values.setMissing(field(), toUtf8(m_reason->currentData().toString()));
    else
        m_editor->store(change.values);
    // To empty a field of many records is asked for in words, never by typing nothing.
    if (!missing && !change.values.has(field())) {
        m_preview->setText(tr("Type the new value, or choose why it is missing."));
        Q_EMIT checked();
        return;
    }
    if (m_context.session.file() == nullptr)
        return;
    auto file = dryRun ? readerFor(m_context.session) : writerFor(m_context.session);
    m_awaited.drop();
    const int request = m_awaited.request;
    if (!file) {
        finish(tl::unexpected(file.error()), dryRun);
        return;
    }
    m_writing = !dryRun;
    setRunning(true);
    const auto work = [file = std::move(*file), change, pks = m_pks, dryRun,
                       vocabularies = &m_context.session.vocabularies()](TaskProgress& progress) {
        return study::changeField(*file, *vocabularies, pks, change, dryRun, progress.steps());
    };
    m_awaited.task = m_context.tasks.start(
        dryRun ? tr("Looking what would change") : tr("Changing records"), this, work,
        [this, request, dryRun](Result<FieldChangeOutcome> outcome) {
            if (request == m_awaited.request)
                finish(std::move(outcome), dryRun);
        },
        dryRun ? TaskKind::reading : TaskKind::writing);
    m_progress->follow(m_awaited.task);
}

void FieldChangeDialog::finish(Result<FieldChangeOutcome> outcome, bool dryRun)
{
    m_awaited.task = nullptr;
    m_writing = false;
    setRunning(false);
    m_change->setEnabled(outcome && dryRun && outcome->changed > 0);
    if (!outcome) {
        m_preview->setText(outcome.error().code == ErrorCode::cancelled
                               ? tr("Stopped. Nothing was changed.")
                               : errorText(outcome.error()).paragraph());
        Q_EMIT checked();
        return;
    }
    if (!dryRun) {
        const std::int64_t records = outcome->changed;
        m_context.session.noteWritten(toQString(m_layout->kind().key));
        m_context.navigator.tell(
            tr("%1 records were changed. Undo takes it back.", nullptr, static_cast<int>(records))
                .arg(m_context.language.number(records)));
        Q_EMIT changed(records);
        done(Accepted);
        return;
    }
    m_preview->setText(told(*outcome));
    m_change->setText(tr("C&hange %1 records", nullptr, static_cast<int>(outcome->changed))
                          .arg(m_context.language.number(outcome->changed)));
    Q_EMIT checked();
}

QString FieldChangeDialog::before(const FieldChangeOutcome& outcome) const
{
    QStringList named;
    for (const FieldChangeOutcome::Before& one : outcome.before) {
        if (static_cast<std::size_t>(named.size()) == most_before_named) {
            named.append(QString(QChar(0x2026)));
            break;
        }
        QString text = m_words->field(one.values, field(), m_form.titles->names()).simplified();
        const std::string_view reason = one.values.missingReason(field());
        if (text.isEmpty())
            text = reason.empty() ? tr("no value") : m_words->missingReason(reason);
        named.append(tr("%1 (%2)").arg(text.left(60), m_context.language.number(one.times)));
    }
    return named.join(QStringLiteral(", "));
}

QString FieldChangeDialog::told(const FieldChangeOutcome& outcome) const
{
    const Language& language = m_context.language;
    const auto all = static_cast<std::int64_t>(m_pks.size());
    QStringList lines;
    lines << tr("%1 of %2 records will change. Nothing is written yet.", nullptr, static_cast<int>(all))
                 .arg(language.number(outcome.changed), language.number(all));
    if (outcome.changed > 0)
        lines << tr("Before: %1").arg(before(outcome));
    if (outcome.same > 0)
        lines << tr("%1 hold this already.", nullptr, static_cast<int>(outcome.same))
                     .arg(language.number(outcome.same));
    if (outcome.notApplicable > 0)
        lines << tr("To %1 the field does not apply; they stay as they are.", nullptr,
                    static_cast<int>(outcome.notApplicable))
                     .arg(language.number(outcome.notApplicable));
    if (outcome.emptied > 0)
        lines << tr("In %1 other fields no longer apply then, and are emptied.", nullptr,
                    static_cast<int>(outcome.emptied))
                     .arg(language.number(outcome.emptied));
    if (outcome.refused > 0)
        lines << tr("%1 cannot hold it and stay as they are: %2", nullptr, static_cast<int>(outcome.refused))
                     .arg(language.number(outcome.refused), language.text(outcome.why->text));
    return lines.join(QLatin1Char('\n'));
}

void FieldChangeDialog::setRunning(bool running)
{
    m_progress->setVisible(running && m_writing);
    for (QWidget* part : std::initializer_list<QWidget*>{m_field, m_reason})
        part->setEnabled(!m_writing);
    enableEditor();
}

QString FieldChangeDialog::preview() const
{
    return m_preview->text();
}

void FieldChangeDialog::reject()
{
    // While it writes, Cancel means: take everything back, then tell.
    if (m_writing && m_awaited.task != nullptr) {
        m_awaited.task->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace atlas::ui::records
