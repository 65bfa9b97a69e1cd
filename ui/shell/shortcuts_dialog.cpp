#include "ui/shell/shortcuts_dialog.h"

#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/error_box.h"
#include "ui/common/icons.h"
#include "ui/common/row_table.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace atlas::ui::shell {

namespace {

void addRow(QTableWidget& table, const QString& what, const QString& keys, bool title)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (const auto& [column, text] : {std::pair{0, what}, std::pair{1, keys}}) {
        auto* item = new QTableWidgetItem(text);
        if (title) {
            QFont font = table.font();
            font.setBold(true);
            item->setFont(font);
            item->setFlags(Qt::ItemIsEnabled);
        }
        table.setItem(row, column, item);
    }
    if (title)
        table.setSpan(row, 0, 1, 2);
}

QTableWidget* tableOf(const std::vector<KeySection>& sections, QWidget* parent)
{
    auto* table = new QTableWidget(0, 2, parent);
    table->setHorizontalHeaderLabels({ShortcutsDialog::tr("What it does"), ShortcutsDialog::tr("Keys")});
    table->setAccessibleName(ShortcutsDialog::tr("Keyboard shortcuts"));
    readByRows(*table);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const KeySection& section : sections) {
        addRow(*table, section.title, QString(), true);
        for (const KeyLine& line : section.lines)
            addRow(*table, line.text, line.keys, false);
    }
    table->setCurrentCell(0, 0);
    return table;
}

} // namespace

QString shortcutLines(const CommandRegistry& commands)
{
    QString lines;
    for (const KeySection& section : keySections(commands))
        for (const KeyLine& line : section.lines)
            lines += line.keys + QLatin1Char('\t') + line.text + QLatin1Char('\n');
    return lines;
}

ShortcutsDialog::ShortcutsDialog(const CommandRegistry& commands, QWidget* parent)
    : QDialog(parent)
    , m_sections(keySections(commands))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [lines = shortcutLines(commands)] { QGuiApplication::clipboard()->setText(lines); });
    copy->setAutoDefault(false);
    QPushButton* print = buttons->addButton(tr("&Print as PDF…"), QDialogButtonBox::ActionRole);
    print->setIcon(icon(QStringLiteral("print")));
    print->setToolTip(tr("One page to lay beside the keyboard"));
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &ShortcutsDialog::askForPdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutsDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_done = new QLabel(this);
    m_done->setWordWrap(true);
    m_done->setTextFormat(Qt::PlainText);
    m_done->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    QTableWidget* table = tableOf(m_sections, this);
    layout->addWidget(table);
    layout->addWidget(m_done);
    layout->addWidget(buttons);
    resize(700, 560);
    // The buttons were made first; reading comes first.
    setTabOrder(table, buttons);
    table->setFocus();
}

void ShortcutsDialog::askForPdf()
{
    auto* dialog = new QFileDialog(this, tr("Print the keys as PDF"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("keyCardDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("sse-atlas_keys.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ShortcutsDialog::writePdf);
    dialog->open();
}

void ShortcutsDialog::writePdf(const QString& path)
{
    if (const auto written = writeKeyCard(m_sections, toPath(path)); !written) {
        showError(this, written.error());
        return;
    }
    m_done->setText(tr("The card is written: %1").arg(path));
    m_done->show();
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace atlas::ui::shell
