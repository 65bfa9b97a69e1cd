#pragma once

#include "tests/ui/records/shown_page.h"
#include "ui/records/attachment_dialog.h"
#include "ui/records/attachment_work.h"
#include "ui/records/attachments_pane.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QUrl>
#include <QtTest/QtTest>

namespace atlas::tests {

inline QString write(const OpenStudy& open, const char* name, const QByteArray& bytes)
{
    QString path = open.folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

inline QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

/// As a file manager does; false when the widget did not want it.
inline bool drop(QWidget& target, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QStringList lines;
    for (const QUrl& url : urls)
        lines << url.toString();
    data.setText(lines.join(QLatin1Char('\n')));
    const QPoint place = target.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
    return drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
}

template <typename Dialog>
Dialog* dialogOf(const ShownPage& shown, const char* name)
{
    return shown.page().window()->findChild<Dialog*>(QLatin1String(name));
}

/// A page with the first record open, and its files.
struct Files {
    OpenStudy& open;
    ShownPage shown;

    Files(OpenStudy& study, const char* kind)
        : open(study)
        , shown(study, kind)
    {}
    [[nodiscard]] ui::records::AttachmentsPane& pane() const { return shown.form().attachments(); }
    [[nodiscard]] QTableWidget& table() const { return pane().table(); }
    [[nodiscard]] QString text(int row, int column) const { return table().item(row, column)->text(); }
    [[nodiscard]] ui::records::AttachmentWork& work() const { return shown.page().files(); }

    /// Attaches by the dialog, whose answers are typed.
    bool attach(const QStringList& paths, const char* purpose)
    {
        QSignalSpy finished(&work(), &ui::records::AttachmentWork::finished);
        work().attach(paths);
        auto* dialog = dialogOf<ui::records::AttachmentDialog>(shown, "attachDialog");
        if (dialog == nullptr)
            return false;
        dialog->purposes().setCurrentIndex(dialog->purposes().findData(QLatin1String(purpose)));
        dialog->acceptButton().click();
        if (!QTest::qWaitFor([&] { return finished.count() > 0; }))
            return false;
        // The dialog took the focus of the window, which goes on being typed into.
        shown.page().activateWindow();
        return QTest::qWaitForWindowActive(&shown.page());
    }
    /// The text of the box on screen, which is closed; "" without one.
    [[nodiscard]] QString told(const char* name = "attachmentBox") const
    {
        auto* box = dialogOf<QMessageBox>(shown, name);
        if (box == nullptr)
            return {};
        QString said = box->text() + QLatin1Char('\n') + box->informativeText();
        delete box;
        return said;
    }
    void press(Qt::Key key) const { QTest::keyClick(&table(), key); }
};

} // namespace atlas::tests
