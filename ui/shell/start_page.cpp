#include "ui/shell/start_page.h"

#include "ui/common/command.h"
#include "ui/common/icons.h"
#include "ui/common/preferences.h"
#include "ui/common/study_session.h"
#include "ui/shell/recent_list.h"

#include <QCommandLinkButton>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace atlas::ui::shell {

namespace {

// The commands a day begins with; their tips are the explanations under the names.
constexpr std::array beginnings{QLatin1String("file.new"), QLatin1String("file.open"),
                                QLatin1String("file.sample")};

QCommandLinkButton* linkFor(QAction* action, QWidget* parent)
{
    QString name = plainText(action);
    if (name.endsWith(QChar(0x2026)))
        name.chop(1);
    auto* link = new QCommandLinkButton(name, action->statusTip(), parent);
    link->setIcon(action->icon());
    link->setIconSize(QSize(22, 22));
    link->setAccessibleDescription(action->statusTip());
    QObject::connect(link, &QCommandLinkButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, link,
                     [link, action] { link->setEnabled(action->isEnabled()); });
    return link;
}

} // namespace

StartPage::StartPage(const PageContext& context, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_preferences(preferences)
{
    setObjectName(QStringLiteral("startPage"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addWidget(buildActions(), 4);
    columns->addWidget(buildRecent(), 5);
    auto* content = new QWidget(this);
    content->setMaximumWidth(920);
    auto* inside = new QVBoxLayout(content);
    inside->setSpacing(28);
    inside->addWidget(buildHead());
    inside->addLayout(columns, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 44, 40, 24);
    layout->addStretch(1);
    layout->addWidget(content, 20);
    layout->addStretch(1);
    connect(m_recent->model(), &QAbstractItemModel::modelReset, this, &StartPage::showWhetherEmpty);
    showWhetherEmpty();
}

QWidget* StartPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* mark = new QLabel(head);
    mark->setPixmap(
        QIcon(QStringLiteral(":/icons/application.svg")).pixmap(QSize(56, 56), devicePixelRatioF()));
    auto* name = new QLabel(QCoreApplication::applicationName(), head);
    name->setProperty("role", QStringLiteral("display"));
    auto* purpose = new QLabel(tr("National studies of the social and solidarity economy"), head);
    purpose->setProperty("role", QStringLiteral("quiet"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(purpose);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(mark);
    layout->addLayout(texts);
    layout->addStretch(1);
    return head;
}

QWidget* StartPage::buildActions()
{
    m_actions = new QWidget(this);
    auto* layout = new QVBoxLayout(m_actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* heading = new QLabel(tr("Begin"), m_actions);
    heading->setProperty("role", QStringLiteral("heading"));
    layout->addWidget(heading);
    for (const QLatin1String id : beginnings)
        if (QAction* action = m_context.commands.action(id))
            layout->addWidget(linkFor(action, m_actions));
    auto* drop = new QLabel(tr("You can also drop a study or a table on this window."), m_actions);
    drop->setProperty("role", QStringLiteral("quiet"));
    drop->setWordWrap(true);
    drop->setContentsMargins(10, 10, 0, 0);
    layout->addWidget(drop);
    layout->addStretch(1);
    return m_actions;
}

QWidget* StartPage::buildRecent()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel(tr("Recent studies"), side);
    heading->setProperty("role", QStringLiteral("heading"));
    m_recent = new RecentList(m_preferences, m_context.language, side);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_nothing =
        new QLabel(tr("Studies you have opened will stand here. Not sure where to begin? The sample study of "
                      "Viet Nam shows everything at work."),
                   side);
    m_nothing->setProperty("role", QStringLiteral("quiet"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(heading);
    layout->addWidget(m_recent, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_recent, &RecentList::openWanted, this,
            [this](const QString& path) { m_context.session.open(path, false); });
    return side;
}

void StartPage::showWhetherEmpty()
{
    const bool any = m_recent->model()->rowCount() > 0;
    m_recent->setVisible(any);
    m_nothing->setVisible(!any);
}

QList<QWidget*> StartPage::panes()
{
    return {m_actions, m_recent};
}

} // namespace atlas::ui::shell
