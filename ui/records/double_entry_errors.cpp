#include "ui/records/double_entry_errors.h"

#include "core/base/atomic_file.h"
#include "core/base/csv_text.h"
#include "core/study/entry_comparison.h"
#include "ui/common/convert.h"
#include "ui/common/empty_state.h"
#include "ui/common/number_table.h"
#include "ui/records/discrepancies_model.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace atlas::ui::records {

using analysis::FieldErrors;
using analysis::PersonErrors;

namespace {

constexpr int rate_digits = 1;
constexpr double per_cent = 100;

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    heading->setProperty("role", QStringLiteral("heading"));
    return heading;
}

} // namespace

DoubleEntryErrors::DoubleEntryErrors(const Words& words, LinkNames names, QWidget* parent)
    : QWidget(parent)
    , m_words(&words)
    , m_names(std::move(names))
    , m_summary(new QLabel(this))
    , m_fields(makeNumberTable(tr("Differences by field"), fieldHeaders(), this))
    , m_persons(makeNumberTable(tr("Errors by person"), personHeaders(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("quality"), this))
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_empty->setTexts(tr("No record was typed twice yet"),
                      tr("A rate needs something that it is a rate of."));
    auto* tables = new QWidget(this);
    auto* column = new QVBoxLayout(tables);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(makeHeading(tr("By field"), tables));
    column->addWidget(m_fields, 3);
    column->addWidget(makeHeading(tr("By person"), tables));
    column->addWidget(m_persons, 1);
    column->addWidget(makeFoot());
    m_stack->addWidget(tables);
    m_stack->addWidget(m_empty);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setErrors({});
}

QWidget* DoubleEntryErrors::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto* copyButton = new QPushButton(tr("&Copy"), foot);
    auto* saveButton = new QPushButton(tr("&Save as CSV…"), foot);
    auto* hint =
        new QLabel(tr("Compared are fields that at least one of the two filled. An error is a difference "
                      "that was settled with another value than the person's own."),
                   foot);
    hint->setProperty("role", QStringLiteral("quiet"));
    hint->setWordWrap(true);
    row->addWidget(copyButton);
    row->addWidget(saveButton);
    row->addWidget(hint, 1);
    connect(copyButton, &QPushButton::clicked, this, &DoubleEntryErrors::copy);
    connect(saveButton, &QPushButton::clicked, this, &DoubleEntryErrors::save);
    return foot;
}

QStringList DoubleEntryErrors::fieldHeaders()
{
    return {tr("Field"), tr("Different"), tr("Compared"), tr("Rate"), tr("Not settled")};
}

QStringList DoubleEntryErrors::personHeaders()
{
    return {tr("Person"), tr("Errors"), tr("Compared"), tr("Rate"), tr("Not settled")};
}

QString DoubleEntryErrors::rateText(std::int64_t part, std::int64_t of) const
{
    const auto rate = analysis::rate(part, of);
    return rate ? m_words->language().percent(*rate * per_cent, rate_digits) : QString(QChar(0x2013));
}

QString DoubleEntryErrors::fieldName(const FieldErrors& field) const
{
    QString subject;
    if (field.subject != 0)
        subject = m_names(study::identityOf(*field.layout).target, field.subject);
    return placeName(*field.layout, field.field, subject, *m_words);
}

void DoubleEntryErrors::setErrors(const analysis::EntryErrors& errors)
{
    m_errors = errors;
    const Language& language = m_words->language();
    std::vector<QStringList> fields;
    for (const FieldErrors& one : errors.fields)
        fields.push_back({fieldName(one), language.number(one.different), language.number(one.compared),
                          rateText(one.different, one.compared), language.number(one.open)});
    std::vector<QStringList> persons;
    for (const PersonErrors& one : errors.persons)
        persons.push_back({toQString(one.person), language.number(one.errors), language.number(one.compared),
                           // Whose error an open difference is, nobody knows yet.
                           one.open == 0
                               ? rateText(one.errors, one.compared)
                               : tr("at least %1", "a rate").arg(rateText(one.errors, one.compared)),
                           language.number(one.open)});
    setRows(*m_fields, fields);
    setRows(*m_persons, persons);
    const QString differ = tr("%1 of %2 fields differ (%3), in %Ln record(s) typed twice.", nullptr,
                              static_cast<int>(errors.records))
                               .arg(language.number(errors.different), language.number(errors.compared),
                                    rateText(errors.different, errors.compared));
    m_summary->setText(errors.open == 0 ? differ
                                        : tr("%1 %Ln of them is/are not settled yet.", "after a sentence",
                                             static_cast<int>(errors.open))
                                              .arg(differ));
    m_stack->setCurrentIndex(errors.records > 0 ? 0 : 1);
}

QString DoubleEntryErrors::summary() const
{
    return m_summary->text();
}

// Plain numbers: a spreadsheet groups and rounds as it likes.
std::vector<QStringList> DoubleEntryErrors::rows() const
{
    const auto rateOf = [](std::int64_t part, std::int64_t of) {
        const auto rate = analysis::rate(part, of);
        return rate ? QString::number(*rate, 'g', 6) : QString();
    };
    std::vector<QStringList> all{fieldHeaders()};
    for (const FieldErrors& one : m_errors.fields)
        all.push_back({fieldName(one), QString::number(one.different), QString::number(one.compared),
                       rateOf(one.different, one.compared), QString::number(one.open)});
    all.push_back(personHeaders());
    for (const PersonErrors& one : m_errors.persons)
        all.push_back({toQString(one.person), QString::number(one.errors), QString::number(one.compared),
                       one.open == 0 ? rateOf(one.errors, one.compared) : QString(),
                       QString::number(one.open)});
    for (QStringList& row : all)
        row.front() = toQString(withoutFormula(toUtf8(row.front().simplified())));
    return all;
}

QString DoubleEntryErrors::copyText() const
{
    QStringList lines;
    for (const QStringList& row : rows())
        lines.append(row.join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString DoubleEntryErrors::csvText() const
{
    std::string text;
    for (const QStringList& row : rows()) {
        for (const QString& cell : row) {
            text += &cell != &row.front() ? "," : "";
            appendCsvField(text, toUtf8(cell));
        }
        text += "\r\n";
    }
    return toQString(text);
}

void DoubleEntryErrors::copy()
{
    QGuiApplication::clipboard()->setText(copyText());
}

void DoubleEntryErrors::save()
{
    auto* dialog = new QFileDialog(this, tr("Save as CSV"), tr("double entry.csv"), tr("Tables (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        // The mark tells spreadsheets that the text is UTF-8.
        if (const auto written = writeFile(toPath(path), "\xef\xbb\xbf" + toUtf8(csvText())); !written)
            Q_EMIT failed(written.error());
    });
    dialog->open();
}

} // namespace atlas::ui::records
