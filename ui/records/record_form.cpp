#include "ui/records/record_form.h"

#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/common/error_text.h"
#include "ui/records/field_row.h"
#include "ui/records/fields_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas::ui::records {

RecordForm::RecordForm(const dictionary::Layout& layout, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_layout(&layout)
    , m_words(&words)
    , m_titles(words)
    , m_edit(layout)
{
    m_context.words = &words;
    m_context.titles = &m_titles;
    build();
    clear();
}

RecordForm::~RecordForm() = default;

void RecordForm::build()
{
    m_fields = new FieldsForm(*m_layout, m_context, this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(m_scroll);
    inside->setObjectName(QStringLiteral("page"));
    auto* insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(16, 8, 12, 16);
    insideLayout->addWidget(m_fields);
    insideLayout->addStretch(1);
    m_scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeFoot());
    connect(m_fields, &FieldsForm::changed, this, &RecordForm::fieldsChanged);
    connect(m_fields, &FieldsForm::left, this, [this] { m_fields->showProblems(m_edit.check(), false); });
    connect(m_fields, &FieldsForm::typed, this, [this] { m_save->setEnabled(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_discard, &QPushButton::clicked, this, &RecordForm::discardChanges);
}

QWidget* RecordForm::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 12, 12, 6);
    layout->setSpacing(2);
    m_title = new QLabel(head);
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_state = new QLabel(head);
    m_state->setProperty("role", QStringLiteral("quiet"));
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    return head;
}

QWidget* RecordForm::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 8, 12, 10);
    m_save = new QPushButton(tr("&Save"), foot);
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setToolTip(tr("Save this record (Ctrl+Enter saves and begins the next)"));
    m_discard = new QPushButton(tr("&Take back changes"), foot);
    m_discard->setToolTip(tr("Back to what was last saved"));
    layout->addWidget(m_save);
    layout->addWidget(m_discard);
    layout->addStretch(1);
    return foot;
}

void RecordForm::setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies)
{
    m_file = file;
    m_context.file = file;
    m_titles.setFile(file);
    m_edit.setFile(file, vocabularies);
    clear();
}

void RecordForm::setOpener(std::function<void(std::string_view, std::int64_t)> open)
{
    m_context.open = std::move(open);
}

void RecordForm::clear()
{
    m_edit.clear();
    m_fields->load(dictionary::Values(*m_layout));
    showState();
}

void RecordForm::focusFirst()
{
    m_fields->focusFirst();
}

void RecordForm::open(std::int64_t pk)
{
    if (m_edit.isOpen() && m_edit.record().pk == pk)
        return;
    keep();
    show(m_edit.open(pk));
}

void RecordForm::resume(const QString& uid)
{
    keep();
    show(m_edit.resume(toUtf8(uid)));
}

void RecordForm::startNew(std::int64_t study)
{
    keep();
    m_edit.begin(study);
    show({});
    m_fields->focusFirst();
}

void RecordForm::startCopy()
{
    keep();
    m_edit.beginCopy();
    show({});
    keep();
    m_fields->focusFirst();
}

void RecordForm::show(const Result<void>& opened)
{
    if (!opened) {
        clear();
        Q_EMIT failed(opened.error());
        return;
    }
    readContext();
    m_fields->load(m_edit.record().values);
    if (m_edit.resumed() || !m_edit.isNew())
        m_fields->showProblems(m_edit.check(), true);
    m_scroll->ensureVisible(0, 0);
    showState();
}

// Lists of places and national forms, and the currency, are those of the record's country study.
void RecordForm::readContext()
{
    m_context.today = dateOf(m_file->clock().now());
    m_context.study = m_edit.record().study;
    m_context.country.clear();
    m_context.currency.clear();
    m_titles.forget();
    const auto study = study::RecordStore(*m_file).find(dictionary::layoutOf(dictionary::study::kind),
                                                        m_edit.record().study);
    if (!study)
        return;
    m_context.country = study->values.text(dictionary::study::country);
    m_context.currency = study->values.text(dictionary::study::currency);
}

void RecordForm::fieldsChanged()
{
    if (!m_edit.isOpen())
        return;
    m_edit.setValues(m_fields->values());
    keep();
    m_fields->showProblems(m_edit.check(), false);
}

void RecordForm::keep()
{
    if (!m_edit.isOpen())
        return;
    m_fields->takeOver();
    m_edit.setValues(m_fields->values());
    const std::int64_t before = m_edit.draftTime();
    if (const auto kept = m_edit.keep(); !kept)
        Q_EMIT failed(kept.error());
    if ((before == 0) != (m_edit.draftTime() == 0))
        Q_EMIT draftsChanged();
    showState();
}

bool RecordForm::save()
{
    if (!m_edit.isOpen())
        return true;
    m_fields->takeOver();
    m_edit.setValues(m_fields->values());
    if (const std::string unreadable = m_fields->firstUnreadable(); !unreadable.empty()) {
        keep();
        m_fields->showProblems(m_edit.check(), true);
        m_fields->focusField(unreadable);
        return false;
    }
    if (!m_edit.isNew() && !m_edit.changed())
        return true;
    if (const auto done = m_edit.save(); !done) {
        refused(done.error());
        return false;
    }
    m_fields->load(m_edit.record().values);
    m_fields->showProblems(m_edit.check(), true);
    showState();
    Q_EMIT saved(m_edit.record().pk);
    return true;
}

void RecordForm::refused(const Error& error)
{
    keep();
    m_fields->showProblems(m_edit.check(), true);
    if (error.code == ErrorCode::record_refused) {
        const std::string_view field = error.fact("field");
        FieldRow* row = m_fields->row(field);
        if (row != nullptr && row->message().isEmpty())
            row->showMessage(toQString(error.fact("problem")), dictionary::Severity::unreadable);
        if (m_fields->focusField(field))
            return;
    }
    Q_EMIT failed(error);
}

void RecordForm::discardChanges()
{
    if (!m_edit.isOpen())
        return;
    show(m_edit.discard());
    Q_EMIT draftsChanged();
    m_fields->focusFirst();
}

void RecordForm::refresh()
{
    if (!m_edit.isOpen() || m_edit.isNew())
        return;
    m_fields->takeOver();
    m_edit.setValues(m_fields->values());
    if (m_edit.changed()) {
        keep();
        return;
    }
    const auto opened = m_edit.open(m_edit.record().pk);
    if (!opened && opened.error().code == ErrorCode::record_not_found)
        clear();
    else
        show(opened);
}

QString RecordForm::stateText() const
{
    if (!m_edit.isOpen())
        return {};
    const Language& language = m_words->language();
    if (m_edit.draftTime() != 0)
        return tr("Not saved yet; kept as a draft %1").arg(language.time(m_edit.draftTime()));
    if (m_edit.isNew())
        return tr("New record");
    return tr("Saved %1").arg(language.time(m_edit.record().updatedAt));
}

void RecordForm::showState()
{
    const bool open = m_edit.isOpen();
    const bool readOnly = m_file == nullptr || m_file->readOnly();
    QString title = open ? m_titles.title(m_edit.record()) : QString();
    if (title.isEmpty())
        title = m_words->label(m_layout->kind().label);
    m_title->setText(title);
    m_state->setText(stateText());
    m_save->setEnabled(open && !readOnly && (m_edit.changed() || m_edit.isNew()));
    m_discard->setEnabled(open && !readOnly && m_edit.changed());
    m_fields->setReadOnly(readOnly || !open);
}

void RecordForm::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers == Qt::ControlModifier) {
        if (save())
            Q_EMIT wantsNew();
    } else if (event->key() == Qt::Key_PageDown && modifiers == Qt::ControlModifier)
        Q_EMIT wantsNeighbour(1);
    else if (event->key() == Qt::Key_PageUp && modifiers == Qt::ControlModifier)
        Q_EMIT wantsNeighbour(-1);
    else if (event->key() == Qt::Key_Escape) {
        keep();
        Q_EMIT wantsList();
    } else
        QWidget::keyPressEvent(event);
}

} // namespace atlas::ui::records
