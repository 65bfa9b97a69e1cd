#include "ui/records/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace atlas::ui::records {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout(this))
{
    setProperty("role", QStringLiteral("banner"));
    m_text->setWordWrap(true);
    m_buttons->setContentsMargins(16, 8, 12, 8);
    m_buttons->setSpacing(6);
    m_buttons->addWidget(m_text, 1);
    hide();
}

void NoticeBar::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QPushButton* NoticeBar::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    m_buttons->addWidget(button);
    return button;
}

} // namespace atlas::ui::records
