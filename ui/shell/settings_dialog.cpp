#include "ui/shell/settings_dialog.h"

#include "ui/common/language.h"
#include "ui/common/preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace atlas::ui::shell {

SettingsDialog::SettingsDialog(Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_language(new QComboBox(this))
    , m_labels(new QLabel(this))
    , m_theme(new QComboBox(this))
    , m_size(new QSpinBox(this))
    , m_name(new QLineEdit(this))
    , m_team(new QLineEdit(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    fillLanguages();
    fillThemes();
    m_labels->setObjectName(QStringLiteral("labelsNote"));
    m_labels->setProperty("role", QStringLiteral("quiet"));
    m_labels->setWordWrap(true);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::tellOfLabels);
    m_size->setRange(70, 200);
    m_size->setSingleStep(10);
    m_size->setSuffix(tr(" %", "after a number"));
    auto* look = new QGroupBox(tr("Language and look"), this);
    auto* lookForm = new QFormLayout(look);
    lookForm->addRow(tr("&Language"), m_language);
    lookForm->addRow(m_labels);
    lookForm->addRow(tr("L&ook"), m_theme);
    lookForm->addRow(tr("&Size of the text"), m_size);
    auto* who = new QGroupBox(tr("You"), this);
    auto* whoForm = new QFormLayout(who);
    whoForm->addRow(tr("Your &name"), m_name);
    whoForm->addRow(tr("Your &team"), m_team);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* defaults = buttons->addButton(tr("&Reset the look"), QDialogButtonBox::ResetRole);
    connect(defaults, &QPushButton::clicked, this, &SettingsDialog::reset);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(look);
    layout->addWidget(who);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    showChoices();
}

void SettingsDialog::focusOn(Choice choice)
{
    const std::array<QWidget*, 5> fields{m_language, m_theme, m_size, m_name, m_team};
    fields.at(static_cast<std::size_t>(choice))->setFocus();
}

void SettingsDialog::fillLanguages()
{
    m_language->addItem(tr("As the desktop"), QString());
    for (const QString& code : Language::available())
        m_language->addItem(Language::nativeName(code), code);
    for (const QString& code : Language::withLabelsOnly())
        m_language->addItem(tr("%1 (labels and lists)").arg(Language::nativeName(code)), code);
}

void SettingsDialog::tellOfLabels()
{
    const QString code = m_language->currentData().toString();
    const bool labelsOnly = Language::withLabelsOnly().contains(code);
    QString text;
    if (labelsOnly)
        text = tr("Labels, lists and rules of the forms are in this language; menus and other messages stay "
                  "in English.");
    if (labelsOnly && !Language::labelsConfirmed(code))
        text += QLatin1Char(' ') + tr("No reader of the language has confirmed the labels yet.");
    m_labels->setText(text);
    m_labels->setVisible(labelsOnly);
    m_language->setAccessibleDescription(text);
    if (layout() == nullptr)
        return;
    layout()->activate();
    adjustSize();
}

void SettingsDialog::fillThemes()
{
    m_theme->addItem(tr("As the desktop"), static_cast<int>(ThemeChoice::system));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::dark));
}

void SettingsDialog::showChoices()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
    tellOfLabels();
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_preferences.theme())));
    m_size->setValue(static_cast<int>(std::lround(m_preferences.zoom() * 100)));
    m_name->setText(m_preferences.name());
    m_team->setText(m_preferences.team());
}

void SettingsDialog::reset()
{
    m_language->setCurrentIndex(0);
    m_theme->setCurrentIndex(0);
    m_size->setValue(100);
}

void SettingsDialog::accept()
{
    if (m_name->text() != m_preferences.name() || m_team->text() != m_preferences.team())
        m_preferences.setIdentity(m_name->text(), m_team->text());
    m_preferences.setTheme(static_cast<ThemeChoice>(m_theme->currentData().toInt()));
    if (m_size->value() != std::lround(m_preferences.zoom() * 100))
        m_preferences.setZoom(m_size->value() / 100.0);
    const QString language = m_language->currentData().toString();
    QDialog::accept();
    // Last: a change of language makes a new window, and this dialog goes with the old one.
    m_preferences.setLanguage(language);
}

} // namespace atlas::ui::shell
