#pragma once

#include "core/study/double_entry.h"
#include "ui/common/holds_typing.h"
#include "ui/common/page.h"
#include "ui/common/words.h"
#include "ui/records/link_titles.h"

#include <array>

class QStackedWidget;
class QTabBar;

namespace atlas::ui {
class Task;
}

namespace atlas::ui::records {

class DoubleEntryErrors;
class DoubleEntryList;
class DoubleEntrySample;
class DoubleEntrySettle;

/// Double entry: choose which records are typed again, type them, settle what differs, see how often typing
/// goes wrong. A target is a SampleSource.
class DoubleEntryPage : public Page, public HoldsTyping {
    Q_OBJECT

public:
    enum Part { sample_part, list_part, settle_part, errors_part, part_count };

    DoubleEntryPage(const PageContext& context, QWidget* parent);
    ~DoubleEntryPage() override;

    void shown(const QVariant& target) override;
    void keepDrafts() override;
    [[nodiscard]] QStringList keepOrTell() override;
    [[nodiscard]] bool holdsTyping() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] bool settled() const override;

    void showPart(Part part);
    [[nodiscard]] DoubleEntrySample& sample() const { return *m_sample; }
    [[nodiscard]] DoubleEntryList& list() const { return *m_list; }
    [[nodiscard]] DoubleEntrySettle& settling() const { return *m_settle; }
    [[nodiscard]] DoubleEntryErrors& errors() const { return *m_errors; }

private:
    struct Found;
    void build();
    void connectParts();
    void follow();
    void takeFile();
    void letGo();
    void outdate();
    void read();
    void take(const Found& found, std::size_t part);
    void wrote(const QString& kind);
    void showCounts(const std::vector<study::DoubleEntry>& entries);
    void tell(study::EntryState state);

    PageContext m_context;
    Words m_words;
    LinkTitles m_titles;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    DoubleEntrySample* m_sample;
    DoubleEntryList* m_list;
    DoubleEntrySettle* m_settle;
    DoubleEntryErrors* m_errors;
    Task* m_task = nullptr;
    std::size_t m_readPart = 0; ///< what m_task reads
    int m_request = 0;
    bool m_settling = false;                   ///< what was written is shown already
    std::array<bool, part_count> m_outdated{}; ///< to be read when it is looked at
};

} // namespace atlas::ui::records
