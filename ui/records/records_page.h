#pragma once

#include "core/base/result.h"
#include "core/dictionary/kind.h"
#include "ui/common/holds_typing.h"
#include "ui/common/page.h"
#include "ui/common/words.h"

#include <cstdint>
#include <memory>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace atlas::ui {
class EmptyState;
class Preferences;
struct RecordPlace;
} // namespace atlas::ui

namespace atlas::ui::records {

class AttachmentWork;
class DraftOffer;
class FileDrop;
class RecordForm;
class RecordList;
class RecordTable;
class RecordTableModel;
class RecordsCommands;

/// The records of one kind: the table at the left, the record at the right. A target is the pk of a record, a
/// RecordPlace, a study::Filter, "new", or "draft:" and the uid of a draft.
class RecordsPage : public Page, public HoldsTyping {
    Q_OBJECT

public:
    RecordsPage(const PageContext& context, const dictionary::Layout& layout, Preferences& preferences,
                QWidget* parent);
    ~RecordsPage() override;

    void shown(const QVariant& target) override;
    void keepDrafts() override;
    [[nodiscard]] QStringList keepOrTell() override;
    [[nodiscard]] bool holdsTyping() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] bool settled() const override;

    [[nodiscard]] RecordTableModel& model() const;
    [[nodiscard]] RecordTable& table() const;
    [[nodiscard]] RecordList& list() const { return *m_list; }
    [[nodiscard]] RecordForm& form() const { return *m_form; }
    [[nodiscard]] AttachmentWork& files() const { return *m_files; }
    [[nodiscard]] DraftOffer& draftOffer() const { return *m_drafts; }
    [[nodiscard]] const dictionary::Layout& layoutOfKind() const { return *m_layout; }

    /// What the commands do; each says in a sentence why it cannot be done now, or "".
    void addRecord();
    void addRecordOf(std::int64_t study); ///< 0: of the one shown or in scope
    void duplicateRecord();
    void deleteRecords();
    void erasePersonalData();
    void saveRecord();
    void findInList();
    void filterList();
    void clearFilters();
    void showWhatRestsOnIt();
    void addEvidence();
    void pasteRecords();
    void openHistory();
    void changeField();
    void openViews();
    void drawForSecondEntry();
    void attachFiles();
    void goToNeighbour(int step);
    void repeatBefore(bool all);
    [[nodiscard]] QString whyNoFile() const;
    [[nodiscard]] QString whyNotAdd() const;
    [[nodiscard]] QString whyNotDuplicate() const;
    [[nodiscard]] QString whyNotDelete() const;
    [[nodiscard]] QString whyNotRepeat(bool all) const;
    [[nodiscard]] QString whyNotClearFilters() const;
    [[nodiscard]] QString whyNotShowWhatRestsOnIt() const;
    [[nodiscard]] QString whyNotAddEvidence() const;
    [[nodiscard]] QString whyNotPaste() const;
    [[nodiscard]] QString whyNotErase() const;
    [[nodiscard]] QString whyNoHistory() const;
    [[nodiscard]] QString whyNotChange() const;
    [[nodiscard]] QString whyNotDrawForSecondEntry() const;
    [[nodiscard]] QString whyNotAttach() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    static constexpr QLatin1String draft_target{"draft:"};

    void build(Preferences& preferences);
    void offerFirstSteps();
    void connectParts();
    void connectFiles();
    void follow();
    void takeFile();
    void letGo();
    void recordsChanged(const QString& kind);
    void recordSaved(qint64 pk);
    void rowWanted(qint64 pk);
    void showNothingYet();
    void showFirst();
    void showRecord(std::int64_t pk);
    void showPlace(const RecordPlace& place);
    void showDraft(const QString& uid);
    void draftDropped(const QString& uid);
    [[nodiscard]] std::int64_t studyForNew(std::int64_t shown) const;
    [[nodiscard]] std::int64_t selectedCount() const;
    void deleteMany(const std::vector<std::int64_t>& pks); ///< off the window's thread
    void tellDeleted(const Result<std::int64_t>& removed, bool here);

    PageContext m_context;
    const dictionary::Layout* m_layout;
    std::unique_ptr<Words> m_words;
    RecordsCommands* m_commands;
    DraftOffer* m_drafts = nullptr;
    RecordList* m_list = nullptr;
    RecordForm* m_form = nullptr;
    AttachmentWork* m_files = nullptr; ///< of the form
    FileDrop* m_drop = nullptr;        ///< on the form
    QStackedWidget* m_stack = nullptr; ///< nothing yet, or list and record
    EmptyState* m_empty = nullptr;
    QSplitter* m_splitter = nullptr;
    std::int64_t m_justSaved = 0; ///< until the list has been read anew
    bool m_deleting = false;
};

} // namespace atlas::ui::records
