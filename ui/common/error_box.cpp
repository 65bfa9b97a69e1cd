#include "ui/common/error_box.h"

#include "ui/common/error_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace atlas::ui {

namespace {

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ErrorBox)
};

} // namespace

void showError(QWidget* parent, const Error& error)
{
    const ErrorText text = errorText(error);
    auto* box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), text.happened,
                                QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("errorBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Beside a second button, Qt takes none for Escape by itself.
    box->setEscapeButton(QMessageBox::Ok);
    box->setInformativeText(text.data + QLatin1Char('\n') + text.advice);
    QPushButton* copy = box->addButton(Texts::tr("&Copy details"), QMessageBox::ActionRole);
    // Copying is not an answer: the box stays.
    copy->disconnect();
    QObject::connect(copy, &QPushButton::clicked, box,
                     [error] { QGuiApplication::clipboard()->setText(errorDetails(error)); });
    box->open();
}

} // namespace atlas::ui
