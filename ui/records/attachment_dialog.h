#pragma once

#include "core/study/record.h"
#include "ui/common/words.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas::ui::records {

class CheckList;

/// What a file is and what consent covers it: asked before files are attached, and to correct it afterwards.
/// Nothing is guessed where a wrong guess would let a consent form pass for a public document.
class AttachmentDialog : public QDialog {
    Q_OBJECT

public:
    /// For new files: `paths` are ordinary files, `record` is what their records call themselves. The words
    /// must outlive the dialog.
    AttachmentDialog(const QStringList& paths, const QString& record, const Words& words, QWidget* parent);
    /// For one that is attached already.
    AttachmentDialog(const study::Record& attachment, const Words& words, QWidget* parent);

    /// Writes what was chosen; the title only where there is one to write.
    void store(dictionary::Values& values) const;

    [[nodiscard]] QLineEdit& titleLine() const { return *m_title; }
    [[nodiscard]] QComboBox& purposes() const { return *m_purpose; }
    [[nodiscard]] CheckList& scopes() const { return *m_scopes; }
    [[nodiscard]] QPushButton& acceptButton() const { return *m_accept; }

private:
    AttachmentDialog(const Words& words, QWidget* parent); ///< nothing in it yet
    void build(const QString& heading, const QString& accept, bool titled);
    void fill();
    void choose(std::string_view purpose);
    void follow();
    [[nodiscard]] QString chosenPurpose() const;

    const Words* m_words;
    QLabel* m_heading;
    QLineEdit* m_title;
    QComboBox* m_purpose;
    CheckList* m_scopes;
    QLabel* m_meaning; ///< what the choice means for copies that leave the study
    QPushButton* m_accept = nullptr;
};

} // namespace atlas::ui::records
