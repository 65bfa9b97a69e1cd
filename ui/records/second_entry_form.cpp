#include "ui/records/second_entry_form.h"

#include "core/base/uid.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/error_text.h"
#include "ui/common/form_keys.h"
#include "ui/records/field_row.h"
#include "ui/records/form_body.h"
#include "ui/records/parts_editor.h"
#include "ui/records/study_context.h"
#include "ui/records/study_mark.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas::ui::records {

SecondEntryForm::SecondEntryForm(const dictionary::Layout& layout, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_layout(&layout)
    , m_words(&words)
    , m_titles(words)
{
    m_context.words = &words;
    m_context.titles = &m_titles;
    m_context.learnMark = [this](ThousandsMark mark) { return learnMark(mark); };
    m_retry.setInterval(keep_again_after);
    // What is in the middle of being typed stays with its field.
    connect(&m_retry, &QTimer::timeout, this, [this] { keep(study::TypedRecord(*m_toKeep)); });
    build();
}

// Its fields go one by one, and the focus with them: nobody is there any more to hear of it.
SecondEntryForm::~SecondEntryForm()
{
    for (FieldsForm* form : findChildren<FieldsForm*>())
        disconnect(qApp, nullptr, form, nullptr);
}

void SecondEntryForm::build()
{
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_state = new QLabel(this);
    m_state->setProperty("role", QStringLiteral("quiet"));
    m_state->setWordWrap(true);
    m_submit = new QPushButton(tr("&Submit second entry"), this);
    m_submit->setProperty("role", QStringLiteral("primary"));
    m_submit->setToolTip(tr("Compare with the first entry (Ctrl+Enter also begins the next)"));
    m_discard = new QPushButton(tr("&Begin again"), this);
    m_discard->setToolTip(tr("Forget what was typed here"));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 12, 0);
    head->addWidget(m_title);
    head->addWidget(m_state);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 12, 10);
    foot->addWidget(m_submit);
    foot->addStretch(1);
    foot->addWidget(m_discard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeScroll(), 1);
    column->addLayout(foot);
    showState();
    connect(m_submit, &QPushButton::clicked, this, &SecondEntryForm::submit);
    connect(m_discard, &QPushButton::clicked, this, &SecondEntryForm::discard);
    connect(m_fields, &FieldsForm::changed, this, [this] {
        keep();
        showProblems();
    });
    connect(m_fields, &FieldsForm::left, this, &SecondEntryForm::showProblems);
    for (PartsEditor* part : m_parts) {
        connect(part, &PartsEditor::changed, this, qOverload<>(&SecondEntryForm::keep));
        connect(part, &PartsEditor::failed, this, &SecondEntryForm::failed);
    }
}

QWidget* SecondEntryForm::makeScroll()
{
    FormBody body = makeFormBody(*m_layout, m_context, this, FieldsForm::Scope::kind);
    m_scroll = body.scroll;
    m_fields = body.fields;
    m_parts = std::move(body.parts);
    for (PartsEditor* part : m_parts)
        part->setBlind();
    body.column->addStretch(1);
    return m_scroll;
}

void SecondEntryForm::setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies)
{
    m_file = file;
    m_vocabularies = vocabularies;
    m_context.file = file;
    m_titles.setFile(file);
    m_entry.reset();
    forgetUnkept();
    for (PartsEditor* part : m_parts)
        part->setFile(file, vocabularies);
}

void SecondEntryForm::readStudy()
{
    forgetStudy(m_context);
    m_titles.forget();
    m_context.today = dateOf(m_file->clock().now());
    const auto study =
        study::RecordStore(*m_file).find(dictionary::layoutOf(dictionary::study::kind), m_entry->study);
    if (study)
        takeStudy(m_context, *study);
}

bool SecondEntryForm::begin(const study::DoubleEntry& entry)
{
    if (m_file == nullptr)
        return false;
    const auto typed = study::beginSecondEntry(*m_file, entry);
    if (!typed) {
        Q_EMIT failed(typed.error());
        return false;
    }
    m_entry = entry;
    forgetUnkept();
    readStudy();
    m_title->setText(paperName(entry, *m_words, m_titles.names()));
    show(*typed);
    return true;
}

void SecondEntryForm::show(const study::TypedRecord& typed)
{
    m_fields->setNew(true);
    m_fields->load(typed.values);
    // Who names the paper is known to both typists, and not compared.
    if (m_entry->identifying != nullptr)
        if (FieldRow* row = m_fields->row(m_entry->identifying->key))
            row->setRelevant(false);
    study::Record parent(*m_layout);
    parent.uid = newUid(m_file->clock());
    parent.study = m_entry->study;
    for (PartsEditor* part : m_parts) {
        if (const auto opened = part->open(parent); !opened)
            Q_EMIT failed(opened.error());
        for (const study::TypedPart& one : typed.parts)
            if (&one.values.layout() == &part->edit().layout())
                part->edit().add(parent).setValues(one.values);
        part->refresh();
        part->setReadOnly(false);
    }
    m_scroll->ensureVisible(0, 0);
}

void SecondEntryForm::focusFirst()
{
    m_fields->focusFirst();
}

study::TypedRecord SecondEntryForm::typed()
{
    m_fields->takeOver();
    study::TypedRecord all(*m_layout);
    all.values = m_fields->values();
    for (PartsEditor* part : m_parts) {
        part->takeOver();
        for (std::size_t index = 0; index < part->edit().size(); ++index)
            all.parts.push_back({"", part->edit().at(index).record().values});
    }
    return all;
}

void SecondEntryForm::showProblems()
{
    if (!m_entry || m_file == nullptr)
        return;
    study::Record record(*m_layout);
    record.study = m_entry->study;
    record.values = m_fields->values();
    m_fields->showProblems(study::Door(*m_file, *m_vocabularies).check(record), false);
}

bool SecondEntryForm::submit()
{
    if (!m_entry || m_file == nullptr || focusOnUnreadable())
        return false;
    const auto done = study::submitSecondEntry(*m_file, *m_vocabularies, m_entry->pk, typed());
    if (!done) {
        refused(done.error());
        return false;
    }
    m_entry.reset();
    forgetUnkept();
    Q_EMIT submitted(*done);
    return true;
}

void SecondEntryForm::refused(const Error& error)
{
    keep();
    FieldRow* row = m_fields->row(error.fact("field"));
    if (error.code == ErrorCode::record_refused && row != nullptr) {
        row->showMessage(toQString(error.fact("problem")), dictionary::Severity::unreadable);
        if (m_fields->focusField(error.fact("field")))
            return;
    }
    Q_EMIT failed(error);
}

void SecondEntryForm::discard()
{
    if (!m_entry || m_file == nullptr)
        return;
    if (const auto dropped = study::dropSecondEntry(*m_file, *m_entry); !dropped)
        Q_EMIT failed(dropped.error());
    study::DoubleEntry entry = *m_entry;
    entry.begun = false;
    if (begin(entry))
        focusFirst();
    Q_EMIT draftsChanged();
}

bool SecondEntryForm::learnMark(ThousandsMark mark)
{
    if (!m_entry || m_file == nullptr)
        return false;
    if (const auto saved = saveThousandsMark(*m_file, *m_vocabularies, m_entry->study, mark); !saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    m_context.mark = mark;
    followMarkIn(*m_fields, m_parts);
    showProblems();
    keep();
    Q_EMIT wrote(toQString(dictionary::study::kind.key));
    return true;
}

void SecondEntryForm::keyPressEvent(QKeyEvent* event)
{
    if (pressesButton(*event))
        return;
    const auto key = formKeyOf(*event);
    if (key == FormKey::save_and_new)
        submit();
    else if (key == FormKey::take_back)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

QString paperName(const study::DoubleEntry& entry, const Words& words, const LinkNames& names)
{
    if (entry.identifying == nullptr || dictionary::isAbsent(entry.identity))
        return QCoreApplication::translate("SecondEntryForm", "%1 without a name, entered as number %2")
            .arg(words.label(entry.layout->kind().label), words.language().number(entry.record));
    const std::size_t column = entry.layout->columnOf(*entry.identifying);
    return QCoreApplication::translate("SecondEntryForm", "%1: %2", "name of a field and its value")
        .arg(words.label(entry.identifying->label),
             words.cell(entry.layout->columns()[column], entry.identity, names));
}

} // namespace atlas::ui::records
