#include "ui/shell/banner.h"

#include "ui/common/command.h"
#include "ui/common/icons.h"
#include "ui/common/study_session.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace atlas::ui::shell {

Banner::Banner(const PageContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_copy(new QPushButton(tr("Save a copy…"), this))
{
    setProperty("role", QStringLiteral("banner"));
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 12, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (QAction* action = m_context.commands.action(QStringLiteral("file.copy")))
            action->trigger();
    });
    connect(&context.session, &StudySession::opened, this, &Banner::update);
    connect(&context.session, &StudySession::closed, this, &Banner::update);
    update();
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QFrame::changeEvent(event);
}

void Banner::update()
{
    const StudySession& session = m_context.session;
    const bool readOnly = session.isOpen() && session.readOnly();
    const bool demonstration = session.isOpen() && session.demonstration();
    QString text;
    if (readOnly)
        text = tr("This study is open for reading only. To work on it, save a copy.");
    else if (demonstration)
        text = tr("Demonstration data: figures and names are for trying things out, not for citing.");
    m_text->setText(text);
    m_icon->setPixmap(iconPixmap(readOnly ? QStringLiteral("lock") : QStringLiteral("info"), 16,
                                 devicePixelRatioF(), colorsFor(palette()).blue));
    m_copy->setVisible(readOnly);
    setVisible(!text.isEmpty());
    setAccessibleName(text);
}

} // namespace atlas::ui::shell
