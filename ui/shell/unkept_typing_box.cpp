#include "ui/shell/unkept_typing_box.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace atlas::ui::shell {

namespace {

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(UnkeptTyping)
};

} // namespace

void askToStay(QWidget& window, const QStringList& unkept, std::function<void()> lose)
{
    auto* box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(),
                                unkept.join(QLatin1Char('\n')), QMessageBox::NoButton, &window);
    box->setObjectName(QStringLiteral("unkeptTypingBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(Texts::tr("Stay to put it right or to try again. If you close now, this is lost; "
                                      "everything saved or kept before is safe."));
    QPushButton* leave = box->addButton(Texts::tr("&Close and lose it"), QMessageBox::DestructiveRole);
    QPushButton* stay = box->addButton(Texts::tr("&Stay"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(leave, &QPushButton::clicked, &window,
                     [&window, lose = std::move(lose)] { QTimer::singleShot(0, &window, lose); });
    box->open();
}

} // namespace atlas::ui::shell
