#include "ui/records/record_form.h"

#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/form_keys.h"
#include "ui/common/record_place.h"
#include "ui/records/attachments_pane.h"
#include "ui/records/draft_shelf.h"
#include "ui/records/field_row.h"
#include "ui/records/fields_form.h"
#include "ui/records/history_pane.h"
#include "ui/records/notice_bar.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_head.h"
#include "ui/records/whole_edit.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace atlas::ui::records {

RecordForm::RecordForm(const dictionary::Layout& layout, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_layout(&layout)
    , m_words(&words)
    , m_titles(words)
    , m_edit(layout)
    , m_before(layout)
{
    m_context.words = &words;
    m_context.titles = &m_titles;
    m_context.learnMark = [this](ThousandsMark mark) { return learnMark(mark); };
    connect(&m_retry, &QTimer::timeout, this, &RecordForm::keepTaken);
    build();
    clear();
}

RecordForm::~RecordForm() = default;

void RecordForm::setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies)
{
    // What a dialog asks about belongs to the file it was opened over.
    for (auto* dialog : findChildren<QDialog*>())
        dialog->reject();
    m_file = file;
    m_vocabularies = vocabularies;
    m_context.file = file;
    m_titles.setFile(file);
    m_edit.setFile(file, vocabularies);
    m_before.setFile(file);
    m_history->setFile(file, vocabularies);
    m_attachments->setFile(file);
    for (PartsEditor* part : m_parts)
        part->setFile(file, vocabularies);
    clear();
}

void RecordForm::setOpener(std::function<void(std::string_view, std::int64_t)> open)
{
    m_context.open = std::move(open);
}

void RecordForm::clear()
{
    forgetUnkept();
    m_again->hide();
    m_edit.clear();
    m_fields->load(dictionary::Values(*m_layout));
    for (PartsEditor* part : m_parts)
        part->clear();
    m_attachments->clear();
    m_head->setStudies({}, 0);
    showState();
}

void RecordForm::focusFirst()
{
    m_head->showFieldsTab();
    m_fields->focusFirst();
}

void RecordForm::focusPlace(const RecordPlace& place)
{
    m_head->showFieldsTab();
    for (PartsEditor* part : m_parts)
        if (part->edit().layout().kind().key == place.partKind && part->focusPart(place.part, place.field))
            return;
    if (!place.partKind.empty() || !m_fields->focusField(place.field))
        m_fields->focusFirst();
}

void RecordForm::openHistory()
{
    keep();
    m_head->showHistoryTab();
    m_history->takeFocus();
}

bool RecordForm::open(std::int64_t pk)
{
    if (m_edit.isOpen() && m_edit.record().pk == pk)
        return true;
    if (!mayLeave())
        return false;
    takeUp(m_edit.open(pk));
    return true;
}

bool RecordForm::resume(const QString& uid)
{
    if (!mayLeave())
        return false;
    if (m_file == nullptr)
        return true;
    const auto reached = reachDraft(*m_file, *m_layout, toUtf8(uid));
    takeUp(reached ? m_edit.resume(reached->uid) : tl::unexpected(reached.error()));
    m_again->setVisible(reached && reached->again && m_edit.isOpen());
    if (reached && reached->again)
        Q_EMIT draftsChanged();
    return true;
}

bool RecordForm::startNew(std::int64_t study)
{
    if (!mayLeave())
        return false;
    m_edit.begin(study);
    takeUp({});
    focusFirst();
    return true;
}

bool RecordForm::startCopy()
{
    if (!m_edit.isOpen() || !mayLeave())
        return false;
    m_edit.beginCopy();
    takeUp({});
    keep();
    focusFirst();
    return true;
}

void RecordForm::takeUp(const Result<void>& opened)
{
    if (!opened) {
        clear();
        Q_EMIT failed(opened.error());
        return;
    }
    forgetUnkept();
    readStudies();
    m_before.forget();
    m_fields->setNew(m_edit.isNew());
    m_again->hide();
    m_prefilled->hide();
    m_fields->setStrict(false);
    m_fields->load(m_edit.record().values);
    for (PartsEditor* part : m_parts)
        if (const auto read = part->open(m_edit.record()); !read)
            Q_EMIT failed(read.error());
    m_attachments->showRecord(m_edit.record());
    if (m_edit.resumed() || !m_edit.isNew())
        showProblems(true);
    m_scroll->ensureVisible(0, 0);
    showHistory(m_stack->currentWidget() == m_history);
    showTranslations();
    showState();
}

void RecordForm::takeOver()
{
    m_fields->takeOver();
    m_edit.setValues(m_fields->values());
    for (PartsEditor* part : m_parts)
        part->takeOver();
}

std::vector<PartsEdit*> RecordForm::partEdits() const
{
    std::vector<PartsEdit*> edits;
    for (PartsEditor* part : m_parts)
        edits.push_back(&part->edit());
    return edits;
}

bool RecordForm::changed() const
{
    return m_edit.isOpen() && wholeChanged(m_edit, partEdits());
}

void RecordForm::fieldsChanged()
{
    if (!m_edit.isOpen())
        return;
    if (m_layout->kind().key == dictionary::study::kind.key)
        readMark();
    prefillByLaw();
    keep();
    showProblems(false);
}

void RecordForm::showProblems(bool all)
{
    if (m_edit.isOpen())
        m_fields->showProblems(m_edit.check(), all);
}

void RecordForm::refresh()
{
    if (!m_edit.isOpen())
        return;
    readMark();
    m_attachments->refresh();
    if (m_edit.isNew())
        return;
    takeOver();
    // Showing the record anew would wipe what cannot be read.
    if (changed() || !unreadable().isEmpty()) {
        keep();
        showTranslations();
        return;
    }
    const auto opened = m_edit.open(m_edit.record().pk);
    if (!opened && opened.error().code == ErrorCode::record_not_found)
        clear();
    else
        takeUp(opened);
}

QString RecordForm::stateText() const
{
    if (!m_edit.isOpen())
        return {};
    const Language& language = m_words->language();
    if (m_unkept)
        return tr("Neither saved nor kept as a draft: stay here until it is");
    if (m_edit.draftTime() != 0)
        return tr("Not saved yet; kept as a draft %1").arg(language.time(m_edit.draftTime()));
    if (m_edit.isNew())
        return tr("New record");
    const QString status =
        m_words->term("record_status", m_edit.record().values.text(dictionary::common::status));
    const QString saved = tr("Saved %1").arg(language.time(m_edit.record().updatedAt));
    return status.isEmpty() ? saved : tr("%1 · %2", "status and time").arg(status, saved);
}

QString RecordForm::title()
{
    return m_edit.isOpen() ? titleOf(m_edit.record()) : m_words->label(m_layout->kind().label);
}

QString RecordForm::titleOf(const study::Record& record)
{
    const QString title = m_titles.title(record);
    return title.isEmpty() ? m_words->label(m_layout->kind().label) : title;
}

void RecordForm::showState()
{
    const bool open = m_edit.isOpen();
    const bool readOnly = m_file == nullptr || m_file->readOnly();
    const bool differs = open && changed();
    m_head->setTitle(title());
    m_head->setState(stateText());
    m_save->setEnabled(open && !readOnly && (differs || m_edit.isNew()));
    m_discard->setEnabled(!readOnly && differs);
    m_submit->setEnabled(open && !readOnly);
    m_fields->setReadOnly(readOnly || !open);
    for (PartsEditor* part : m_parts)
        part->setReadOnly(readOnly || !open);
    m_attachments->setReadOnly(readOnly || !open);
    m_changedMeanwhile->setVisible(differs && changedMeanwhile());
}

void RecordForm::showHistory(bool history)
{
    m_stack->setCurrentWidget(history ? static_cast<QWidget*>(m_history) : m_scroll);
    if (history)
        m_history->showRecord(m_edit.isOpen() ? m_edit.record().pk : 0, m_titles.names());
}

void RecordForm::keyPressEvent(QKeyEvent* event)
{
    const auto key = formKeyOf(*event);
    if (pressesButton(*event))
        return;
    if (key == FormKey::save_and_new) {
        if (!m_edit.isOpen())
            Q_EMIT wantsNew(0);
        else if (const auto record = saveOpen())
            Q_EMIT wantsNew(record->study);
    } else if (key == FormKey::next_record)
        Q_EMIT wantsNeighbour(1);
    else if (key == FormKey::previous_record)
        Q_EMIT wantsNeighbour(-1);
    else if (key == FormKey::take_back) {
        keep();
        Q_EMIT wantsList();
    } else
        QWidget::keyPressEvent(event);
}

} // namespace atlas::ui::records
