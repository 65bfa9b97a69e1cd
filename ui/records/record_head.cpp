#include "ui/records/record_head.h"

#include "ui/common/icons.h"
#include "ui/common/room_below.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas::ui::records {

RecordHead::RecordHead(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_studyLine(new QWidget(this))
    , m_studies(new QComboBox(m_studyLine))
    , m_tabs(new QTabBar(this))
    , m_jump(new QToolButton(this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_state->setProperty("role", QStringLiteral("quiet"));
    auto* studyLabel = new QLabel(tr("Country study"), m_studyLine);
    studyLabel->setBuddy(m_studies);
    auto* studyRow = new QHBoxLayout(m_studyLine);
    studyRow->setContentsMargins(0, 4, 0, 0);
    studyRow->addWidget(studyLabel);
    studyRow->addWidget(m_studies, 1);
    m_tabs->addTab(tr("Fields"));
    m_tabs->addTab(tr("History"));
    m_tabs->setDrawBase(false);
    m_jump->setText(tr("Go to section"));
    m_jump->setIcon(icon(QStringLiteral("chevron_down")));
    m_jump->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jump->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    auto* tabRow = new QHBoxLayout;
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    tabRow->addWidget(m_jump);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_studyLine);
    column->addLayout(tabRow);
    connect(m_studies, &QComboBox::activated, this,
            [this](int index) { Q_EMIT studyChosen(m_studies->itemData(index).toLongLong()); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { Q_EMIT historyWanted(tab == 1); });
    connect(m_jump, &QToolButton::clicked, this, &RecordHead::openSections);
}

void RecordHead::setTitle(const QString& title)
{
    // A sentence can be a name; the whole of it stands in its field.
    constexpr int longest = 80;
    m_title->setText(title.size() > longest ? title.left(longest - 1) + QChar(0x2026) : title);
    m_title->setToolTip(title);
    giveRoomBelow(*m_title);
}

void RecordHead::setState(const QString& state)
{
    m_state->setText(state);
}

void RecordHead::setStudies(const std::vector<std::pair<qint64, QString>>& studies, qint64 chosen)
{
    m_studies->clear();
    for (const auto& [pk, name] : studies)
        m_studies->addItem(name, pk);
    m_studies->setCurrentIndex(m_studies->findData(chosen));
    m_studyLine->setVisible(studies.size() > 1);
}

void RecordHead::setSections(std::vector<std::pair<QString, QWidget*>> sections)
{
    m_sections = std::move(sections);
    m_jump->setVisible(m_sections.size() > 2);
}

void RecordHead::showHistoryTab()
{
    m_tabs->setCurrentIndex(1);
}

void RecordHead::showFieldsTab()
{
    m_tabs->setCurrentIndex(0);
}

void RecordHead::openSections()
{
    auto* menu = new QMenu(m_jump);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [label, heading] : m_sections) {
        QAction* action = menu->addAction(label);
        connect(action, &QAction::triggered, this, [this, target = heading] {
            showFieldsTab();
            Q_EMIT sectionWanted(target);
        });
    }
    menu->popup(m_jump->mapToGlobal(QPoint(0, m_jump->height())));
}

} // namespace atlas::ui::records
