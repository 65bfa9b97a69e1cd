#pragma once

#include "core/study/record.h"
#include "ui/common/words.h"
#include "ui/records/attachment_wishes.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTableWidget;
class QToolButton;

namespace atlas {
struct Error;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::ui::records {

/// The files of the record that is open: a small table, and what can be done with the one chosen there. Only
/// shows and asks; AttachmentWork does.
class AttachmentsPane : public QWidget {
    Q_OBJECT

public:
    using Wish = AttachmentWish;

    /// The words must outlive the pane.
    AttachmentsPane(const Words& words, QWidget* parent);

    void setFile(const study::StudyFile* file); ///< nullptr lets go of it
    /// One that was never saved has no files.
    void showRecord(const study::Record& record);
    void clear();
    /// Reads the list anew; the chosen file stays chosen.
    void refresh();
    void setReadOnly(bool readOnly);

    [[nodiscard]] const std::vector<study::Record>& attachments() const { return m_attachments; }
    [[nodiscard]] std::int64_t currentPk() const; ///< 0: none
    [[nodiscard]] QTableWidget& table() const { return *m_table; }
    [[nodiscard]] QWidget* heading() const { return m_heading; }
    [[nodiscard]] QToolButton* buttonFor(Wish wish) const; ///< nullptr for what only the menu offers

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void attachWanted();
    void wanted(atlas::ui::records::AttachmentWish wish, qint64 pk);
    void failed(const atlas::Error& error);

private:
    void build();
    void makeTable();
    void showRow(int row);
    void fit();
    void enable();
    [[nodiscard]] bool possible(Wish wish) const;
    void ask(Wish wish);
    void openMenu(const QPoint& place);

    const Words* m_words;
    const study::StudyFile* m_file = nullptr;
    std::string m_ownerKind;
    std::string m_ownerUid;
    std::vector<study::Record> m_attachments;
    QWidget* m_heading;
    QToolButton* m_attach;
    QTableWidget* m_table;
    QLabel* m_hint;
    QWidget* m_buttons;
    std::vector<std::pair<Wish, QToolButton*>> m_wishes;
    bool m_readOnly = true;
};

} // namespace atlas::ui::records
