#include "ui/shell/identity_dialog.h"

#include "ui/common/preferences.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui::shell {

IdentityDialog::IdentityDialog(Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_name(new QLineEdit(preferences.name(), this))
    , m_team(new QLineEdit(preferences.team(), this))
{
    setObjectName(QStringLiteral("identityDialog"));
    setWindowTitle(tr("Welcome to %1").arg(QCoreApplication::applicationName()));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new QLabel(tr("Who is working here?"), this);
    title->setProperty("role", QStringLiteral("title"));
    auto* why = new QLabel(
        tr("Your name and team stand beside every change you make, so that others know whom to ask. "
           "They stay in the study file and are sent nowhere."),
        this);
    why->setProperty("role", QStringLiteral("quiet"));
    why->setWordWrap(true);
    m_name->setPlaceholderText(tr("Name as your team knows it"));
    m_team->setPlaceholderText(tr("Organisation or field team (optional)"));
    auto* form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Your &name"), m_name);
    form->addRow(tr("Your &team"), m_team);
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Continue"), QDialogButtonBox::AcceptRole);
    QPushButton* later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    later->setToolTip(tr("Until then changes stand under “unknown”."));
    m_go->setDefault(true);
    const auto check = [this] { m_go->setEnabled(!m_name->text().simplified().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    connect(buttons, &QDialogButtonBox::accepted, this, &IdentityDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &IdentityDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(14);
    layout->addWidget(title);
    layout->addWidget(why);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(460);
}

void IdentityDialog::accept()
{
    m_preferences.setIdentity(m_name->text(), m_team->text());
    QDialog::accept();
}

} // namespace atlas::ui::shell
