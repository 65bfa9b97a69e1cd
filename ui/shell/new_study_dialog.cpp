#include "ui/shell/new_study_dialog.h"

#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/preferences.h"
#include "ui/common/study_session.h"
#include "ui/shell/country_choice.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui::shell {

namespace {

constexpr QLatin1String purpose("study");

// Characters that some file system refuses.
QString safeFileName(QString name)
{
    for (QChar& letter : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(letter) || letter < QLatin1Char(' '))
            letter = QLatin1Char('_');
    return name.simplified();
}

} // namespace

NewStudyDialog::NewStudyDialog(const PageContext& context, Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_preferences(preferences)
    , m_country(new CountryChoice(context, this))
    , m_name(new QLineEdit(this))
    , m_folder(new QLineEdit(preferences.folder(purpose), this))
    , m_problem(new QLabel(this))
    , m_missing(new QLabel(this))
{
    setObjectName(QStringLiteral("newStudyDialog"));
    setWindowTitle(tr("New study"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm();
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_name->isModified() && m_country->currentIndex() >= 0)
            m_name->setText(safeFileName(
                tr("SSE mapping %1", "file name, %1 is a country").arg(m_country->currentText())));
        showTarget();
    });
    connect(m_country, &QComboBox::editTextChanged, this, &NewStudyDialog::showTarget);
    connect(m_name, &QLineEdit::textChanged, this, &NewStudyDialog::showTarget);
    connect(m_folder, &QLineEdit::textChanged, this, &NewStudyDialog::showTarget);
    showTarget();
}

void NewStudyDialog::buildForm()
{
    auto* intro = new QLabel(
        tr("One study is one file: everything entered, imported and written about a country."), this);
    intro->setProperty("role", QStringLiteral("quiet"));
    intro->setWordWrap(true);
    auto* browse = new QPushButton(tr("&Choose…"), this);
    connect(browse, &QPushButton::clicked, this, &NewStudyDialog::chooseFolder);
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);
    m_problem->setProperty("role", QStringLiteral("danger"));
    m_problem->setWordWrap(true);
    m_missing->setProperty("role", QStringLiteral("quiet"));
    m_missing->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("&Country"), m_country);
    form->addRow(tr("File &name"), m_name);
    form->addRow(tr("&Folder"), folderRow);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(folderRow)))
        label->setBuddy(m_folder);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("&Make the study"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewStudyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewStudyDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
    setMinimumWidth(500);
}

void NewStudyDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of the study"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

QString NewStudyDialog::target() const
{
    QString file = safeFileName(m_name->text());
    if (!file.endsWith(QLatin1String(".ssestudy"), Qt::CaseInsensitive))
        file += QLatin1String(".ssestudy");
    return QDir(m_folder->text()).filePath(file);
}

void NewStudyDialog::showTarget()
{
    QString problem;
    if (!m_name->text().isEmpty() && QFileInfo::exists(target()))
        problem = tr("There is already a file of this name. Choose another name, or open that study.");
    else if (!QFileInfo(m_folder->text()).isDir())
        problem = tr("There is no such folder.");
    else if (!QFileInfo(m_folder->text()).isWritable())
        problem = tr("You may not write into this folder.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const QString missing = problem.isEmpty() ? whatIsMissing() : QString();
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_make->setEnabled(problem.isEmpty() && missing.isEmpty());
    m_make->setToolTip(problem + missing);
}

QString NewStudyDialog::whatIsMissing() const
{
    if (m_country->country().isEmpty() && !m_country->currentText().isEmpty() && !m_country->anyFits())
        return tr("No country fits “%1”.").arg(m_country->currentText());
    if (m_country->country().isEmpty())
        return tr("Choose a country: type a part of its name or its code, such as VN, then Enter.");
    if (safeFileName(m_name->text()).isEmpty())
        return tr("Give the file a name.");
    return {};
}

void NewStudyDialog::accept()
{
    NewStudy wanted;
    wanted.path = target();
    wanted.country = m_country->country();
    wanted.language = m_context.language.code();
    m_preferences.setFolder(purpose, m_folder->text());
    QDialog::accept();
    m_context.session.create(wanted);
}

} // namespace atlas::ui::shell
