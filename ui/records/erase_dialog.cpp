#include "ui/records/erase_dialog.h"

#include "core/dictionary/kinds/attachment.h"
#include "core/dictionary/kinds/person.h"
#include "core/study/study_file.h"
#include "ui/common/convert.h"
#include "ui/common/error_text.h"
#include "ui/common/holds_typing.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace atlas::ui::records {

namespace {

QString line(const QString& text)
{
    return QStringLiteral("<li>%1</li>").arg(text.toHtmlEscaped());
}

QString list(const QString& heading, const QString& lines)
{
    return lines.isEmpty()
               ? QString()
               : QStringLiteral("<p><b>%1</b></p><ul>%2</ul>").arg(heading.toHtmlEscaped(), lines);
}

} // namespace

EraseDialog::EraseDialog(const PageContext& context, const dictionary::Layout& layout, std::int64_t pk,
                         const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_words(context.session.vocabularies(), context.language)
    , m_layout(&layout)
    , m_pk(pk)
    , m_head(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_progress(new QProgressBar(this))
    , m_erase(new QPushButton(tr("&Erase for good"), this))
    , m_close(nullptr)
{
    setObjectName(QStringLiteral("eraseDialog"));
    setWindowTitle(tr("Erase personal data"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(title);
    connect(&context.session, &StudySession::closing, this, &QDialog::reject);
    look();
}

void EraseDialog::build(const QString& title)
{
    const bool person = m_layout->kind().key == dictionary::person::kind.key;
    const bool file = m_layout->kind().key == dictionary::attachment::kind.key;
    m_head->setText(
        person
            ? tr("Everything that the study knows of “%1” is erased, on request of that person.").arg(title)
        : file ? tr("The file “%1” is erased, with all that the study knows of it.").arg(title)
               : tr("The personal data of “%1” are erased; the rest of the record stays.").arg(title));
    m_head->setWordWrap(true);
    m_text->setAccessibleName(tr("What goes and what stays"));
    m_text->setOpenLinks(false);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_erase->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_erase, QDialogButtonBox::ActionRole);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_head);
    column->addWidget(m_text, 1);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(600, 480);
}

void EraseDialog::fail(const Error& error)
{
    m_progress->hide();
    m_erase->setEnabled(false);
    m_close->setEnabled(true);
    m_text->setPlainText(errorText(error).paragraph());
}

bool EraseDialog::refused()
{
    const QStringList typing =
        parentWidget() != nullptr ? pagesHoldingTyping(*parentWidget()->window()) : QStringList();
    if (typing.isEmpty())
        return false;
    m_progress->hide();
    m_text->setPlainText(tr("On “%1” something is typed that is not saved yet, and that could bring back "
                            "what is erased. Nothing was erased. Finish or take back what is typed there, "
                            "then erase again.")
                             .arg(typing.join(tr("”, “", "between the titles of two pages"))));
    return true;
}

void EraseDialog::look()
{
    m_erase->setEnabled(false);
    if (refused())
        return;
    const auto writer = writerFor(m_context.session);
    if (!writer)
        return fail(writer.error());
    m_context.tasks.start(
        tr("Looking for personal data"), this,
        [file = *writer, layout = m_layout, pk = m_pk](TaskProgress& progress) {
            file->db().setInterrupt([&progress] { return progress.cancelled(); });
            return study::eraseRecord(*file, *layout, pk, study::Trial::yes,
                                      [](std::int64_t, std::int64_t) { return true; });
        },
        [this](const Result<study::Erased>& found) {
            if (found)
                show(*found, false);
            else
                fail(found.error());
        });
}

void EraseDialog::erase()
{
    m_erase->setEnabled(false);
    if (refused())
        return;
    const auto writer = writerFor(m_context.session);
    if (!writer)
        return fail(writer.error());
    m_close->setEnabled(false);
    m_progress->show();
    // Half an erasure is none: once begun it is not stopped, and what a crash leaves the next opening ends.
    m_context.tasks.start(
        tr("Erasing personal data"), &m_context.session,
        [file = *writer, layout = m_layout, pk = m_pk](TaskProgress& progress) {
            return study::eraseRecord(*file, *layout, pk, study::Trial::no,
                                      [&progress](std::int64_t done, std::int64_t total) {
                                          progress.set(done, total);
                                          return true;
                                      });
        },
        [dialog = QPointer<EraseDialog>(this),
         &session = m_context.session](const Result<study::Erased>& gone) {
            session.noteWritten({});
            if (dialog == nullptr)
                return;
            if (gone)
                dialog->show(*gone, true);
            else
                dialog->fail(gone.error());
        },
        TaskKind::writing);
}

void EraseDialog::show(const study::Erased& found, bool done)
{
    m_progress->hide();
    m_close->setEnabled(true);
    m_erase->setVisible(!done);
    m_erase->setEnabled(found.values + found.history + found.translations + found.drafts + found.attachments >
                        0);
    const QString removed = removals(found);
    QString html =
        list(done ? tr("Removed from the study and from every version kept of it") : tr("What goes"),
             removed.isEmpty() ? line(tr("Nothing: the record holds no personal data.")) : removed);
    html += list(tr("What stays"), remains(found));
    html +=
        QStringLiteral("<p>%1</p>")
            .arg((done ? tr("Copies of the study elsewhere, exports and printed reports are not reached.")
                       : tr("This cannot be undone, and nothing done before it can be undone either. Copies "
                            "of the study elsewhere, exports and printed reports are not reached."))
                     .toHtmlEscaped());
    m_text->setHtml(html);
    if (done) {
        m_head->setText(tr("The personal data were erased."));
        m_close->setText(tr("&Close"));
        m_close->setFocus();
    }
}

QString EraseDialog::places(const std::vector<study::NamingField>& fields) const
{
    QStringList texts;
    for (const study::NamingField& one : fields) {
        const QString kind = m_words.label(one.layout->kind().label);
        const QString field = m_words.label(one.field->label);
        texts.append(
            one.title.empty()
                ? tr("%1: %2", "kind of record: field").arg(kind, field)
                : tr("%1 “%2”: %3", "kind of record, name: field").arg(kind, toQString(one.title), field));
    }
    return texts.join(QStringLiteral("; "));
}

QString EraseDialog::removals(const study::Erased& found) const
{
    QString html;
    if (found.values > 0)
        html += line(tr("%Ln value(s) of the record and its parts", nullptr, static_cast<int>(found.values)));
    if (found.history > 0)
        html += line(tr("%Ln earlier value(s) in the history", nullptr, static_cast<int>(found.history)));
    if (found.translations > 0)
        html += line(tr("%Ln translation(s)", nullptr, static_cast<int>(found.translations)));
    if (found.drafts > 0)
        html += line(tr("%Ln draft(s) with unsaved typing", nullptr, static_cast<int>(found.drafts)));
    if (found.attachments > 0)
        html += line(
            tr("%Ln attached file(s), with title and history", nullptr, static_cast<int>(found.attachments)));
    if (!found.linked.empty())
        html += line(tr("The name in other records: %1").arg(places(found.linked)));
    if (found.versions > 0)
        html += line(tr("The same in %Ln kept version(s)", nullptr, static_cast<int>(found.versions)));
    if (found.damaged > 0)
        html += line(tr("%Ln kept version(s) that could not be read any more", nullptr,
                        static_cast<int>(found.damaged)));
    return html;
}

QString EraseDialog::remains(const study::Erased& found) const
{
    QString html = line(tr("Who changed the record and when, without any value"));
    const std::string_view kind = m_layout->kind().key;
    if (kind != dictionary::person::kind.key && kind != dictionary::attachment::kind.key)
        html += line(tr("Attached scans of public documents and copies of sources"));
    if (found.citing > 0)
        html += line(tr("%Ln record(s) that cite this one; they show “A person, erased on request”", nullptr,
                        static_cast<int>(found.citing)));
    if (!found.elsewhere.empty())
        html += line(tr("The same name elsewhere, which may be somebody else's: %1. Look there yourself.")
                         .arg(places(found.elsewhere)));
    return html;
}

} // namespace atlas::ui::records
