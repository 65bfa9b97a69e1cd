#include "ui/common/empty_state.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

constexpr int icon_size = 56;

// A button for an action: text, state and tip follow it, also when the action changes later.
QPushButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setIcon(action->icon());
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

// Its icon is drawn on blue.
void makePrimary(QPushButton* button)
{
    button->setProperty("role", QStringLiteral("primary"));
    button->setIcon(
        QIcon(button->icon().pixmap(button->iconSize(), button->devicePixelRatioF(), QIcon::Selected)));
}

} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setProperty("role", QStringLiteral("title"));
    m_explanation->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_explanation->setProperty("role", QStringLiteral("quiet"));
    m_explanation->setWordWrap(true);
    m_explanation->setMaximumWidth(520);
    m_explanation->setMinimumWidth(280);
    m_buttons->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(8);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    // An aligned item would get the height its text needs at the full width, and lose its later lines.
    auto* explanationRow = new QHBoxLayout;
    explanationRow->addStretch(1);
    explanationRow->addWidget(m_explanation, 100);
    explanationRow->addStretch(1);
    layout->addLayout(explanationRow);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    drawIcon();
}

void EmptyState::setTexts(const QString& title, const QString& explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
}

void EmptyState::offer(QAction* action)
{
    QPushButton* button = buttonFor(action, this);
    if (m_buttons->count() == 0)
        makePrimary(button);
    m_buttons->addWidget(button);
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, icon_size, devicePixelRatioF(), colorsFor(palette()).blue));
}

} // namespace atlas::ui
