#pragma once

#include "ui/common/words.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace atlas {
struct Error;
}
namespace atlas::dictionary {
class Vocabularies;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::ui::records {

class RecordHistory;

/// The history of one record, and the ways back: one field, or the whole record with its parts.
class HistoryPane : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the pane.
    HistoryPane(const dictionary::Layout& layout, const Words& words, QWidget* parent);

    void setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies);
    /// Why nothing can be put back now, as a sentence; "" when it can. Asked at every choice.
    void setBlocked(std::function<QString()> blocked);
    void showRecord(std::int64_t pk, const LinkNames& links);
    void takeFocus();
    [[nodiscard]] RecordHistory& list() const { return *m_list; }

Q_SIGNALS:
    void restored(qint64 pk);
    void failed(const atlas::Error& error);

private:
    void chosen();
    void restoreField();
    void restoreRecord();
    [[nodiscard]] QString whyNot() const;

    const dictionary::Layout* m_layout;
    RecordHistory* m_list;
    QLabel* m_hint;
    QPushButton* m_field;
    QPushButton* m_record;
    study::StudyFile* m_file = nullptr;
    const dictionary::Vocabularies* m_vocabularies = nullptr;
    std::function<QString()> m_blocked;
    std::int64_t m_pk = 0;
};

} // namespace atlas::ui::records
