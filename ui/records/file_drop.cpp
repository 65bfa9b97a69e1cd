#include "ui/records/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace atlas::ui::records {

FileDrop::FileDrop(QWidget* area, const QString& hint)
    : QObject(area)
    , m_area(area)
    , m_hint(new QLabel(hint, area))
{
    m_hint->setObjectName(QStringLiteral("dropHint"));
    m_hint->setProperty("role", QStringLiteral("drop"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    area->setAcceptDrops(true);
    // On the whole program: a line inside the area is asked before the area is.
    QCoreApplication::instance()->installEventFilter(this);
}

QStringList FileDrop::filesIn(const QMimeData* data)
{
    QStringList paths;
    if (data == nullptr)
        return paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        const QString path = url.toLocalFile();
        if (!url.isLocalFile() || path.endsWith(QLatin1String(".ssestudy"), Qt::CaseInsensitive))
            return {};
        paths.append(path);
    }
    return paths;
}

void FileDrop::showHint(bool shown)
{
    if (shown) {
        m_hint->setGeometry(m_area->rect());
        m_hint->raise();
    }
    m_hint->setVisible(shown);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop &&
        type != QEvent::DragLeave)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || (widget != m_area && !m_area->isAncestorOf(widget)))
        return false;
    if (type == QEvent::DragLeave) {
        showHint(false);
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = filesIn(drop->mimeData());
    if (paths.isEmpty() || !m_allowed || !m_allowed())
        return false;
    // Copied, whatever was proposed: a file manager would take a moved one away.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    showHint(type != QEvent::Drop);
    if (type == QEvent::Drop)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace atlas::ui::records
