#pragma once

#include "core/base/error.h"
#include "core/study/double_entry.h"
#include "ui/records/field_editor.h"
#include "ui/records/link_titles.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace atlas::ui::records {

class FieldsForm;
class PartsEditor;

/// The form in which a record is typed a second time from its paper. Shows nothing of the first entry but
/// what names the paper; what is typed is kept as a draft of the second entry, never of the record.
class SecondEntryForm : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the form.
    SecondEntryForm(const dictionary::Layout& layout, const Words& words, QWidget* parent = nullptr);
    ~SecondEntryForm() override;

    [[nodiscard]] const dictionary::Layout& layoutOfKind() const { return *m_layout; }
    /// nullptr lets go of the file; what was typed must have been kept before.
    void setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies);
    /// Takes up the entry with what was typed so far. false when something speaks against it: failed() says.
    bool begin(const study::DoubleEntry& entry);
    [[nodiscard]] const std::optional<study::DoubleEntry>& entry() const { return m_entry; }
    /// Keeps what was typed. false when a field holds what cannot be read, which then has the focus, or the
    /// draft could not be written.
    [[nodiscard]] bool mayLeave();
    /// HoldsTyping::keepOrTell() for the entry.
    [[nodiscard]] QStringList keepOrTell();
    /// After a failure, which failed() tells, it is tried again until it succeeds.
    void keep();
    bool submit();
    void discard();
    void focusFirst();
    [[nodiscard]] FieldsForm& fields() const { return *m_fields; }
    [[nodiscard]] const std::vector<PartsEditor*>& parts() const { return m_parts; }

Q_SIGNALS:
    void submitted(atlas::study::EntryState state);
    void draftsChanged(); ///< a draft was kept for the first time, or dropped
    void left();          ///< Esc, and nothing to take back
    void wrote(const QString& kind);
    void failed(const atlas::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeScroll();
    void readStudy();
    void show(const study::TypedRecord& typed);
    [[nodiscard]] study::TypedRecord typed();
    void keep(study::TypedRecord typed);
    void forgetUnkept();
    void leaveGone(const Error& error);
    void showState();
    [[nodiscard]] bool begun(const study::TypedRecord& typed) const;
    void showProblems();
    [[nodiscard]] bool learnMark(ThousandsMark mark);
    [[nodiscard]] bool focusOnUnreadable();
    void refused(const Error& error);

    const dictionary::Layout* m_layout;
    const Words* m_words;
    LinkTitles m_titles;
    FormContext m_context;
    study::StudyFile* m_file = nullptr;
    const dictionary::Vocabularies* m_vocabularies = nullptr;
    std::optional<study::DoubleEntry> m_entry;
    std::optional<Error> m_unkept;              ///< why what is typed is in no draft
    std::optional<study::TypedRecord> m_toKeep; ///< with m_unkept
    QTimer m_retry;                             ///< runs while m_unkept
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QScrollArea* m_scroll = nullptr;
    FieldsForm* m_fields = nullptr;
    std::vector<PartsEditor*> m_parts;
    QPushButton* m_submit = nullptr;
    QPushButton* m_discard = nullptr;
};

/// "Code: R-010", or that nothing names the paper.
[[nodiscard]] QString paperName(const study::DoubleEntry& entry, const Words& words, const LinkNames& names);

} // namespace atlas::ui::records
