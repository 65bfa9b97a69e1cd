#pragma once

#include "core/study/journal.h"
#include "ui/common/words.h"

#include <QTreeWidget>

#include <vector>

namespace atlas::study {
class StudyFile;
}

namespace atlas::ui::records {

/// What happened to one record, newest first: who, when and what, and below each step its fields from and to.
class RecordHistory : public QTreeWidget {
    Q_OBJECT

public:
    /// Both must outlive the list.
    RecordHistory(const dictionary::Layout& layout, const Words& words, QWidget* parent);

    /// `pk` 0, or no file: empty. The line that was chosen stays chosen where it is still there.
    void showRecord(study::StudyFile* file, std::int64_t pk, const LinkNames& links);

    /// The entry whose field stands in the chosen line; nullptr on the line of a step.
    [[nodiscard]] const study::HistoryEntry* chosenEntry() const;
    /// The step of the chosen line; nullptr when none is chosen.
    [[nodiscard]] const study::Action* chosenStep() const;
    /// The latest step; nullptr in an empty history.
    [[nodiscard]] const study::Action* latestStep() const;
    /// Whether the values of the chosen line, or of anything before it, were erased.
    [[nodiscard]] bool beforeErasure() const;

Q_SIGNALS:
    void chosen();
    void restoreWanted(); ///< Return on a line

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QTreeWidgetItem* addStep(const study::HistoryEntry& entry);
    void addField(QTreeWidgetItem* step, const study::HistoryEntry& entry, const LinkNames& links);
    void addReasons(QTreeWidgetItem* step, const study::HistoryEntry& entry);
    void addLine(QTreeWidgetItem* step, const QString& field, const QString& from, const QString& to);
    [[nodiscard]] const study::HistoryEntry* entryOf(const QTreeWidgetItem* item) const;

    const dictionary::Layout* m_layout;
    const Words* m_words;
    std::vector<study::HistoryEntry> m_entries;
    std::size_t m_adding = 0; ///< place in m_entries of what is being added
};

} // namespace atlas::ui::records
