#pragma once

#include "ui/records/field_editor.h"
#include "ui/records/link_titles.h"
#include "ui/records/record_before.h"
#include "ui/records/record_edit.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace atlas::study {
struct Translation;
}
namespace atlas::ui {
struct RecordPlace;
}

namespace atlas::ui::records {

class AttachmentsPane;
class FieldsForm;
class HistoryPane;
class NoticeBar;
class PartsEdit;
class PartsEditor;
class RecordHead;
class RecordHistory;

/// One record with its parts as a form that keeps what is typed and saves through the door. What is left
/// unsaved stays as a draft in the file; nothing is ever lost by going elsewhere.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the form.
    RecordForm(const dictionary::Layout& layout, const Words& words, QWidget* parent = nullptr);
    ~RecordForm() override;

    /// nullptr lets go of the file. What was typed must have been kept before.
    void setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies);
    /// What the button beside a link does.
    void setOpener(std::function<void(std::string_view kind, std::int64_t pk)> open);

    /// These keep what was being typed and show another record. false when that could not be kept, because a
    /// field holds what cannot be read, which then has the focus, or the draft could not be written: then
    /// everything stays.
    bool open(std::int64_t pk);
    bool resume(const QString& uid);
    bool startNew(std::int64_t study);
    bool startCopy();
    void clear();
    void focusFirst();  ///< the first field takes the focus
    void openHistory(); ///< the history takes the focus
    /// In the open record; for a place that it does not have, the first field.
    void focusPlace(const RecordPlace& place);

    /// Repeats values of the record before (FieldsForm::repeat), in the record or in the part being typed.
    void repeat(bool all);
    [[nodiscard]] QString whyNotRepeat(bool all) const;

    /// Puts what is typed into the file as a draft. Cheap: small writes, and none when nothing differs. After
    /// a failure, which failed() tells, it is tried again until it succeeds.
    void keep();
    /// HoldsTyping::keepOrTell() for the open record.
    [[nodiscard]] QStringList keepOrTell();
    /// HoldsTyping::holdsTyping() for the open record.
    [[nodiscard]] bool holdsTyping();
    /// true when saved, and when there was nothing to save. Otherwise the form says why, at the field or, of
    /// a new record without a value, in its head.
    bool save();
    /// The record as save() left it; nullopt when it could not. Those who hear saved() may show another one.
    [[nodiscard]] std::optional<study::Record> saveOpen();
    /// Saves, and submits when nothing speaks against it; the form shows what does.
    bool submit();
    void discardChanges();
    /// The file is not what it was: shows the record anew unless something is being typed into it.
    void refresh();
    /// The country study of the record is not what it was.
    void followStudy();

    [[nodiscard]] const RecordEdit& edit() const { return m_edit; }
    [[nodiscard]] FieldsForm& fields() const { return *m_fields; }
    [[nodiscard]] const std::vector<PartsEditor*>& parts() const { return m_parts; }
    [[nodiscard]] AttachmentsPane& attachments() const { return *m_attachments; }
    [[nodiscard]] RecordHistory& history() const;
    [[nodiscard]] bool isOpen() const { return m_edit.isOpen(); }
    [[nodiscard]] QString title(); ///< what the open record is called; else its kind
    [[nodiscard]] QString titleOf(const study::Record& record);
    /// What was changed in the file meanwhile, of the record or of a part: where nothing was typed it is
    /// taken, otherwise both versions are shown, one record after the other. false when none needs showing.
    bool compareVersions();

Q_SIGNALS:
    void saved(qint64 pk);
    void draftsChanged(); ///< a draft was kept or dropped
    void keptAgain();     ///< after a failure
    void failed(const atlas::Error& error);
    void wrote(const QString& kind); ///< a record of another kind
    void wantsNew(qint64 study);     ///< saved with Ctrl+Enter: the next one, please, of the same study
    void wantsNeighbour(int step);
    void wantsList(); ///< Esc, and nothing to take back

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeScroll();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void connectRepeating();
    [[nodiscard]] bool mayLeave();
    void keepTaken();
    void forgetUnkept();
    void takeUp(const Result<void>& opened);
    void takeOver();
    enum class Written : std::uint8_t { no, unchanged, yes };
    [[nodiscard]] Written write();
    void tellSaved();
    [[nodiscard]] bool untouched() const;
    void readStudies();
    void readMark();
    [[nodiscard]] bool learnMark(ThousandsMark mark);
    void followMark(ThousandsMark mark);
    void chooseStudy(std::int64_t pk);
    [[nodiscard]] std::vector<std::string> otherLanguages() const;
    void makeLawNotice();
    void prefillByLaw();
    void takeBackPrefill();
    void showTranslations();
    void translate(const dictionary::Field& field);
    [[nodiscard]] QString saveTranslations(const std::string& uid,
                                           const std::vector<study::Translation>& texts);
    void fieldsChanged();
    void showProblems(bool all);
    void showState();
    void showHistory(bool history);
    void refused(const Error& error);
    bool takeTheirs();
    bool renewGoneParts();
    void compare(const RecordEdit& edit, const study::Record& theirs);
    void showEdits();
    [[nodiscard]] std::vector<RecordEdit*> wholeEdits();
    [[nodiscard]] bool changedMeanwhile();
    [[nodiscard]] QString partTitle(const study::Record& part);
    [[nodiscard]] bool focusOnUnreadable();
    [[nodiscard]] QString unreadable() const;
    [[nodiscard]] bool changed() const;
    [[nodiscard]] std::vector<PartsEdit*> partEdits() const;
    [[nodiscard]] QString stateText() const;

    const dictionary::Layout* m_layout;
    const Words* m_words;
    LinkTitles m_titles;
    FormContext m_context;
    RecordEdit m_edit;
    RecordBefore m_before;
    std::optional<Error> m_unkept;        ///< why what is typed is in no draft
    QTimer m_retry;                       ///< runs while m_unkept
    std::vector<std::string> m_languages; ///< of the reports of the record's country study
    study::StudyFile* m_file = nullptr;
    const dictionary::Vocabularies* m_vocabularies = nullptr;
    RecordHead* m_head = nullptr;
    NoticeBar* m_changedMeanwhile = nullptr;
    NoticeBar* m_again = nullptr;     ///< the record was deleted; what was typed is a new one
    NoticeBar* m_prefilled = nullptr; ///< says what the law has answered
    std::vector<const dictionary::Field*> m_prefilledFields; ///< of the notice
    QStackedWidget* m_stack = nullptr;                       ///< fields, or history
    FieldsForm* m_fields = nullptr;
    FieldsForm* m_typedInto = nullptr; ///< of the record or of a part: the one that last had the focus
    std::vector<PartsEditor*> m_parts;
    AttachmentsPane* m_attachments = nullptr;
    HistoryPane* m_history = nullptr;
    QScrollArea* m_scroll = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_submit = nullptr;
};

} // namespace atlas::ui::records
