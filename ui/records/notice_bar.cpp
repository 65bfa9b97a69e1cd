#include "ui/records/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui::records {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setProperty("role", QStringLiteral("banner"));
    m_text->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    m_buttons->setSpacing(6);
    m_buttons->addStretch(1);
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
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace atlas::ui::records
