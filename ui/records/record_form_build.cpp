#include "core/study/study_file.h"
#include "ui/records/attachments_pane.h"
#include "ui/records/form_body.h"
#include "ui/records/history_pane.h"
#include "ui/records/notice_bar.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_form.h"
#include "ui/records/record_head.h"
#include "ui/records/record_history.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the form is put together; what it does stands in record_form.cpp.
namespace atlas::ui::records {

void RecordForm::build()
{
    m_head = new RecordHead(this);
    m_changedMeanwhile = new NoticeBar(this);
    m_changedMeanwhile->setText(tr("This record was changed in the study while you were typing."));
    connect(m_changedMeanwhile->addButton(tr("&Compare both versions…")), &QPushButton::clicked, this,
            &RecordForm::compareVersions);
    m_again = new NoticeBar(this);
    m_again->setText(tr("This record was deleted from the study after you had typed into it. What you typed "
                        "stands here as a new record; it is in the study again once you save it."));
    m_again->hide();
    makeLawNotice();
    m_stack = new QStackedWidget(this);
    m_history = new HistoryPane(*m_layout, *m_words, m_stack);
    m_stack->addWidget(makeScroll());
    m_stack->addWidget(m_history);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_changedMeanwhile);
    column->addWidget(m_again);
    column->addWidget(m_prefilled);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    std::vector<std::pair<QString, QWidget*>> sections = m_fields->headings();
    for (const PartsEditor* part : m_parts)
        sections.emplace_back(part->accessibleName(), part->heading());
    sections.emplace_back(m_attachments->accessibleName(), m_attachments->heading());
    m_head->setSections(std::move(sections));
    connectParts();
    connectRepeating();
}

RecordHistory& RecordForm::history() const
{
    return m_history->list();
}

QWidget* RecordForm::makeScroll()
{
    FormBody body = makeFormBody(*m_layout, m_context, m_stack, FieldsForm::Scope::all);
    m_scroll = body.scroll;
    m_fields = body.fields;
    m_parts = std::move(body.parts);
    m_attachments = new AttachmentsPane(*m_words, m_scroll->widget());
    body.column->addWidget(m_attachments);
    body.column->addStretch(1);
    return m_scroll;
}

QWidget* RecordForm::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 12, 10);
    m_save = new QPushButton(tr("&Save"), foot);
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setToolTip(tr("Save this record (Ctrl+Enter saves and begins the next)"));
    m_discard = new QPushButton(tr("&Take back changes"), foot);
    m_discard->setToolTip(tr("Back to what was last saved"));
    m_submit = new QPushButton(tr("S&ubmit for review"), foot);
    m_submit->setToolTip(tr("Save, and say that the record is complete"));
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addStretch(1);
    row->addWidget(m_submit);
    return foot;
}

void RecordForm::connectParts()
{
    connect(m_head, &RecordHead::studyChosen, this, &RecordForm::chooseStudy);
    connect(m_head, &RecordHead::historyWanted, this, &RecordForm::showHistory);
    connect(m_head, &RecordHead::sectionWanted, this,
            [this](const QWidget* heading) { goToSection(*m_scroll, *heading); });
    connect(m_fields, &FieldsForm::changed, this, &RecordForm::fieldsChanged);
    connect(m_fields, &FieldsForm::translationsWanted, this, &RecordForm::translate);
    connect(m_fields, &FieldsForm::left, this, [this] { showProblems(false); });
    connect(m_fields, &FieldsForm::typed, this, [this] { m_save->setEnabled(true); });
    for (PartsEditor* part : m_parts) {
        connect(part, &PartsEditor::changed, this, &RecordForm::keep);
        connect(part, &PartsEditor::typed, this, [this] { m_save->setEnabled(true); });
        connect(part, &PartsEditor::removed, this, [this] { Q_EMIT saved(m_edit.record().pk); });
        connect(part, &PartsEditor::failed, this, &RecordForm::failed);
    }
    connect(m_attachments, &AttachmentsPane::failed, this, &RecordForm::failed);
    m_history->setBlocked([this] {
        if (m_file != nullptr && m_file->readOnly())
            return tr("The study is open for reading only.");
        return changed() ? tr("Save or take back what you are typing first.") : QString();
    });
    connect(m_history, &HistoryPane::failed, this, &RecordForm::failed);
    connect(m_history, &HistoryPane::restored, this, &RecordForm::saved);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_submit, &QPushButton::clicked, this, &RecordForm::submit);
    connect(m_discard, &QPushButton::clicked, this, &RecordForm::discardChanges);
}

} // namespace atlas::ui::records
