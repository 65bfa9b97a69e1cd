#include "ui/records/draft_offer.h"

#include "ui/common/convert.h"

#include <QMenu>
#include <QPushButton>

namespace atlas::ui::records {

DraftOffer::DraftOffer(const dictionary::Layout& layout, const Words& words, QWidget* parent)
    : NoticeBar(parent)
    , m_layout(&layout)
    , m_words(&words)
    , m_titles(words)
    , m_recover(addButton(tr("&Recover")))
    , m_discard(addButton(tr("&Discard")))
{
    QPushButton* later = addButton(tr("&Keep for later"));
    connect(m_recover, &QPushButton::clicked, this, &DraftOffer::recover);
    connect(m_discard, &QPushButton::clicked, this, &DraftOffer::discard);
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
}

void DraftOffer::setFile(study::StudyFile* file, bool ask)
{
    m_file = file;
    m_titles.setFile(file);
    refresh();
    setVisible(ask && !m_drafts.empty());
    if (m_drafts.empty())
        return;
    const QString last = m_words->language().time(m_drafts.front().at);
    setText(m_drafts.size() == 1
                ? tr("“%1” was typed and not saved, last at %2.").arg(line(m_drafts.front()), last)
                : tr("%Ln records were typed and not saved, the last at %1.", nullptr,
                     static_cast<int>(m_drafts.size()))
                      .arg(last));
}

void DraftOffer::refresh()
{
    m_drafts.clear();
    if (m_file != nullptr) {
        auto shelf = shelvedDrafts(*m_file, *m_layout, m_titles);
        if (shelf)
            m_drafts = std::move(*shelf);
        else
            Q_EMIT failed(shelf.error());
    }
    if (m_drafts.empty())
        hide();
    Q_EMIT changed();
}

QString DraftOffer::line(const ShelvedDraft& draft) const
{
    return draft.title.isEmpty() ? tr("New record without a name") : draft.title;
}

void DraftOffer::openMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ShelvedDraft& draft : m_drafts) {
        QAction* action =
            menu->addAction(QStringLiteral("%1\t%2").arg(line(draft), m_words->language().time(draft.at)));
        connect(action, &QAction::triggered, this, [this, uid = toQString(draft.uid)] {
            hide();
            Q_EMIT wanted(uid);
        });
    }
    menu->popup(place);
}

void DraftOffer::recover()
{
    if (m_drafts.size() > 1) {
        openMenu(m_recover->mapToGlobal(QPoint(0, m_recover->height())));
        return;
    }
    hide();
    if (!m_drafts.empty())
        Q_EMIT wanted(toQString(m_drafts.front().uid));
}

// What is discarded is gone for good, so several go only when that is said.
void DraftOffer::discard()
{
    if (m_drafts.size() < 2) {
        drop(m_drafts);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ShelvedDraft& draft : m_drafts)
        connect(menu->addAction(line(draft)), &QAction::triggered, this, [this, draft] { drop({draft}); });
    menu->addSeparator();
    QAction* all = menu->addAction(tr("Discard all of them"));
    connect(all, &QAction::triggered, this, [this] { drop(m_drafts); });
    menu->popup(m_discard->mapToGlobal(QPoint(0, m_discard->height())));
}

void DraftOffer::drop(const std::vector<ShelvedDraft>& drafts)
{
    QStringList gone;
    for (const ShelvedDraft& draft : drafts)
        if (const auto done = dropDraft(*m_file, *m_layout, draft); !done)
            Q_EMIT failed(done.error());
        else
            gone.append(toQString(draft.uid));
    refresh();
    for (const QString& uid : gone)
        Q_EMIT dropped(uid);
}

} // namespace atlas::ui::records
