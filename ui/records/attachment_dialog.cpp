#include "ui/records/attachment_dialog.h"

#include "core/dictionary/kinds/attachment.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/attachment_bytes.h"
#include "core/study/attachment_name.h"
#include "ui/common/convert.h"
#include "ui/records/check_list.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::records {

namespace attachment = dictionary::attachment;

namespace {

constexpr int comfortable_width = 520;

/// What all of them most likely are; "" when they differ, or when nobody can tell.
std::string_view purposeOfAll(const QStringList& paths)
{
    const std::string_view first = study::likelyPurpose(toUtf8(paths.front()));
    const bool same = std::all_of(paths.begin(), paths.end(), [&](const QString& path) {
        return study::likelyPurpose(toUtf8(path)) == first;
    });
    return same ? first : std::string_view();
}

} // namespace

AttachmentDialog::AttachmentDialog(const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_words(&words)
    , m_heading(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_purpose(new QComboBox(this))
    , m_scopes(new CheckList(this))
    , m_meaning(new QLabel(this))
{}

AttachmentDialog::AttachmentDialog(const QStringList& paths, const QString& record, const Words& words,
                                   QWidget* parent)
    : AttachmentDialog(words, parent)
{
    setObjectName(QStringLiteral("attachDialog"));
    setWindowTitle(tr("Attach files"));
    qint64 bytes = 0;
    bool large = false;
    for (const QString& path : paths) {
        const qint64 size = QFileInfo(path).size();
        bytes += size;
        large = large || size > study::most_bytes_inside;
    }
    const QString size = words.language().locale().formattedDataSize(bytes);
    QString heading =
        paths.size() == 1
            ? tr("“%1” (%2) is attached to “%3”.").arg(QFileInfo(paths.front()).fileName(), size, record)
            : tr("%Ln file(s) (%1) are attached to “%2”.", nullptr, static_cast<int>(paths.size()))
                  .arg(size, record);
    heading += QLatin1Char(' ') + tr("The study keeps a copy; the original stays where it is.");
    if (large)
        heading += QLatin1Char(' ') + tr("What is larger than 200 MB is kept in a folder beside the study: "
                                         "take that folder along when you move the study.");
    build(heading, tr("&Attach"), false);
    choose(purposeOfAll(paths));
}

AttachmentDialog::AttachmentDialog(const study::Record& record, const Words& words, QWidget* parent)
    : AttachmentDialog(words, parent)
{
    setObjectName(QStringLiteral("attachmentDialog"));
    setWindowTitle(tr("Describe the file"));
    build(toQString(record.values.text(attachment::file_name)), tr("&Save"), true);
    m_title->setText(toQString(record.values.text(attachment::title)));
    choose(record.values.text(attachment::purpose));
    QStringList ticked;
    for (const std::string& code : record.values.codes(attachment::consent_scopes))
        ticked.append(toQString(code));
    m_scopes->tick(ticked);
}

void AttachmentDialog::build(const QString& heading, const QString& accept, bool titled)
{
    m_heading->setText(heading);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_title->setMaxLength(attachment::title.maxLength);
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("role", QStringLiteral("quiet"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (titled)
        form->addRow(m_words->label(attachment::title.label), m_title);
    m_title->setVisible(titled);
    form->addRow(m_words->label(attachment::purpose.label), m_purpose);
    form->addRow(m_words->label(attachment::consent_scopes.label), m_scopes);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_accept->setProperty("role", QStringLiteral("primary"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addLayout(form);
    column->addWidget(m_meaning);
    column->addWidget(buttons);
    fill();
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &AttachmentDialog::follow);
    connect(m_title, &QLineEdit::textChanged, this, &AttachmentDialog::follow);
    resize(comfortable_width, sizeHint().height());
    (titled ? static_cast<QWidget*>(m_title) : m_purpose)->setFocus();
}

void AttachmentDialog::fill()
{
    const auto entries = [&](std::string_view list) {
        QList<CheckList::Entry> all;
        if (const dictionary::Vocabulary* terms = m_words->vocabularies().find(list))
            for (const dictionary::Term& term : terms->terms)
                all.append({toQString(term.code), m_words->term(list, term)});
        return all;
    };
    m_purpose->setAccessibleName(m_words->label(attachment::purpose.label));
    m_purpose->setPlaceholderText(tr("Choose what it is"));
    for (const CheckList::Entry& entry : entries(attachment::purpose.vocabulary))
        m_purpose->addItem(entry.text, entry.key);
    m_scopes->setEntries(entries(attachment::consent_scopes.vocabulary),
                         m_words->label(attachment::consent_scopes.label));
    m_scopes->setMaximumHeight(fontMetrics().lineSpacing() * 11);
}

void AttachmentDialog::choose(std::string_view purpose)
{
    m_purpose->setCurrentIndex(purpose.empty() ? -1 : m_purpose->findData(toQString(purpose)));
    follow();
}

QString AttachmentDialog::chosenPurpose() const
{
    return m_purpose->currentIndex() < 0 ? QString() : m_purpose->currentData().toString();
}

void AttachmentDialog::follow()
{
    const QString purpose = chosenPurpose();
    const std::string_view needed = attachment::consentNeeded(toUtf8(purpose));
    m_accept->setEnabled(!purpose.isEmpty() && (m_title->isHidden() || !m_title->text().trimmed().isEmpty()));
    if (purpose.isEmpty())
        m_meaning->setText(tr("Say first what it is: a form or a picture of people is kept more closely than "
                              "a public document."));
    else if (needed.empty())
        m_meaning->setText(tr("A public document: copies may leave the study without consent."));
    else
        m_meaning->setText(
            tr("A copy leaves the study only when consent covers “%1”. Tick nothing, and what the record "
               "says of consent counts.")
                .arg(m_words->term(attachment::consent_scopes.vocabulary, needed)));
}

void AttachmentDialog::store(dictionary::Values& values) const
{
    if (!m_title->isHidden())
        values.set(attachment::title, toUtf8(m_title->text().trimmed()));
    values.set(attachment::purpose, toUtf8(chosenPurpose()));
    std::vector<std::string> codes;
    for (const QString& code : m_scopes->ticked())
        codes.push_back(toUtf8(code));
    values.setCodes(attachment::consent_scopes, std::move(codes));
}

} // namespace atlas::ui::records
