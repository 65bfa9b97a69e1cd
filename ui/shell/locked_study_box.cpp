#include "ui/shell/locked_study_box.h"

#include "ui/common/convert.h"
#include "ui/common/error_text.h"
#include "ui/common/study_session.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace atlas::ui::shell {

void offerReadingOnly(QWidget& parent, StudySession& session, const Error& error)
{
    const ErrorText text = errorText(error);
    auto* box = new QMessageBox(QMessageBox::Question, QCoreApplication::applicationName(), text.happened,
                                QMessageBox::Cancel, &parent);
    box->setObjectName(QStringLiteral("lockedStudyBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text.data + QLatin1Char('\n') + text.advice);
    QPushButton* read = box->addButton(QCoreApplication::translate("LockedStudy", "Open for &reading only"),
                                       QMessageBox::AcceptRole);
    box->setDefaultButton(read);
    QObject::connect(read, &QPushButton::clicked, &session,
                     [&session, path = toQString(error.fact("path"))] { session.open(path, true); });
    box->open();
}

} // namespace atlas::ui::shell
