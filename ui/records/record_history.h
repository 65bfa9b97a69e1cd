#pragma once

#include "ui/records/words.h"

#include <QTreeWidget>

namespace atlas::study {
class StudyFile;
struct HistoryEntry;
} // namespace atlas::study

namespace atlas::ui::records {

/// What happened to one record, newest first: who, when and what, and below each step its fields from and to.
class RecordHistory : public QTreeWidget {
    Q_OBJECT

public:
    /// Both must outlive the list.
    RecordHistory(const dictionary::Layout& layout, const Words& words, QWidget* parent);

    /// `pk` 0, or no file: empty.
    void showRecord(study::StudyFile* file, std::int64_t pk, const LinkNames& links);

private:
    [[nodiscard]] QTreeWidgetItem* addStep(const study::HistoryEntry& entry);
    void addField(QTreeWidgetItem* step, const study::HistoryEntry& entry, const LinkNames& links);
    void addReasons(QTreeWidgetItem* step, const study::HistoryEntry& entry);
    void addLine(QTreeWidgetItem* step, const QString& field, const QString& from, const QString& to);

    const dictionary::Layout* m_layout;
    const Words* m_words;
};

} // namespace atlas::ui::records
