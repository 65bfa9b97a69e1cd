#pragma once

#include "ui/records/draft_shelf.h"
#include "ui/records/notice_bar.h"

namespace atlas::ui::records {

/// What a page says once after opening a study in which somebody's typing was not saved: recover it, discard
/// it, or leave it for later. Later it is found through openMenu().
class DraftOffer : public NoticeBar {
    Q_OBJECT

public:
    /// All must outlive the offer.
    DraftOffer(const dictionary::Layout& layout, const Words& words, QWidget* parent);

    /// nullptr hides the offer. `ask` shows it when there is something to offer.
    void setFile(study::StudyFile* file, bool ask);
    /// Looks again for drafts, without asking.
    void refresh();
    [[nodiscard]] const std::vector<ShelvedDraft>& drafts() const { return m_drafts; }
    /// The drafts to choose from.
    void openMenu(const QPoint& place);

Q_SIGNALS:
    void wanted(const QString& uid);  ///< show this one
    void dropped(const QString& uid); ///< of the record whose typing was discarded
    void changed();                   ///< drafts() is another
    void failed(const atlas::Error& error);

private:
    void recover();
    void discard();
    void drop(const std::vector<ShelvedDraft>& drafts);
    [[nodiscard]] QString line(const ShelvedDraft& draft) const;

    const dictionary::Layout* m_layout;
    const Words* m_words;
    LinkTitles m_titles;
    study::StudyFile* m_file = nullptr;
    std::vector<ShelvedDraft> m_drafts;
    QPushButton* m_recover;
    QPushButton* m_discard;
};

} // namespace atlas::ui::records
