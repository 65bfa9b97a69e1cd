#include "ui/shell/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace atlas::ui::shell {

namespace {

struct Component {
    const char* name;
    const char* use;
    const char* licence;
};

// Licences after the copyright files of the Debian 12 packages.
constexpr std::array components{
    Component{"Qt 6", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "window, drawing, PDF"), "LGPL-3.0"},
    Component{"Qt Charts", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "charts"), "GPL-3.0"},
    Component{"SQLite", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "the study file"),
              "Public domain"},
    Component{"Boost", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "text of any script"), "BSL-1.0"},
    Component{"ICU", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "words and sorting"),
              "Unicode-DFS-2016"},
    Component{"liborcus", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "tables"), "MPL-2.0"},
    Component{"uchardet", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "encodings"),
              "MPL-1.1 / GPL-2.0 / LGPL-2.1"},
    Component{"MD4C", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "chapter texts"), "MIT"},
    Component{"qpdf", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "PDF"), "Apache-2.0"},
    Component{"JSON for Modern C++", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "lists and plans"),
              "MIT"},
    Component{"tl::expected", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "errors as values"),
              "CC0-1.0"},
    Component{"CLI11", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "command line"), "BSD-3-Clause"},
    Component{"Noto Sans", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "letters of the report"),
              "OFL-1.1"},
    Component{"iso-codes", QT_TRANSLATE_NOOP("atlas::ui::shell::AboutDialog", "countries and regions"),
              "LGPL-2.1"},
};

QString componentTable()
{
    QString rows;
    for (const Component& component : components)
        rows += QStringLiteral("<tr><td>%1</td><td style='padding-left:18px'>%2</td><td "
                               "style='padding-left:18px'>%3</td></tr>")
                    .arg(QLatin1String(component.name), AboutDialog::tr(component.use),
                         QLatin1String(component.licence));
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QLayout* headOf(QLabel* mark, QLabel* name, QLabel* version)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(version);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(mark);
    head->addLayout(texts, 1);
    return head;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    const QString program = QCoreApplication::applicationName();
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About %1").arg(program));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* mark = new QLabel(this);
    mark->setPixmap(
        QIcon(QStringLiteral(":/icons/application.svg")).pixmap(QSize(56, 56), devicePixelRatioF()));
    auto* name = new QLabel(program, this);
    name->setProperty("role", QStringLiteral("title"));
    auto* version = new QLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), this);
    version->setProperty("role", QStringLiteral("quiet"));
    auto* text = new QTextBrowser(this);
    text->setOpenExternalLinks(true);
    text->setAccessibleName(tr("Licences"));
    text->setHtml(
        QStringLiteral("<p>%1</p><p>%2</p><p>%3</p>%4")
            .arg(tr("A desktop application for national studies that map the social and solidarity economy."),
                 tr("Free software under the GNU General Public License, version 3 or later "
                    "(GPL-3.0-or-later). "
                    "It comes without any warranty."),
                 tr("It stands on the work of others:"), componentTable()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* qt = buttons->addButton(tr("About &Qt"), QDialogButtonBox::ActionRole);
    qt->setAutoDefault(false);
    connect(qt, &QPushButton::clicked, this, [this] { QMessageBox::aboutQt(this); });
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(headOf(mark, name, version));
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(540, 560);
}

} // namespace atlas::ui::shell
