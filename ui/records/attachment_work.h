#pragma once

#include "core/study/attachment_bytes.h"
#include "ui/common/page.h"
#include "ui/common/words.h"
#include "ui/records/attachments_pane.h"
#include "ui/records/opened_copies.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace atlas::ui {
class TaskProgress;
}

namespace atlas::ui::records {

class RecordForm;

/// Does what is asked of the files of the record in a form. Bytes are moved in a worker, which the status bar
/// shows and can stop; there they come to stand in the study with the record that holds them, whatever study
/// is open when the work ends.
class AttachmentWork : public QObject {
    Q_OBJECT

public:
    /// Belongs to the form. The words must outlive it.
    AttachmentWork(const PageContext& context, const Words& words, RecordForm& form);

    /// Asks which files, then attaches them.
    void choose();
    /// Asks what they are, then attaches them to the record in the form, which is saved first if it is new.
    void attach(const QStringList& paths);
    void fulfil(AttachmentWish wish, qint64 pk);

    /// Where a file of the person goes when no dialog is to be asked: for tests.
    void saveCopyTo(qint64 pk, const QString& target);
    void replaceWith(qint64 pk, const QString& path);

Q_SIGNALS:
    void finished(); ///< what was begun is done, failed or was refused

private:
    struct Kept {
        std::vector<study::KeptFile> files; ///< their records are saved
        std::optional<Error> error;         ///< of the first that could not be kept; those before it are
    };
    /// Saves the records of kept files, in the worker.
    using Save = std::function<Result<void>(study::StudyFile&, const std::vector<study::KeptFile>&)>;

    void keep(const QStringList& paths, Save save);
    [[nodiscard]] static Kept keepAll(study::StudyFile& file, const QStringList& paths,
                                      TaskProgress& progress);
    void attachTo(const study::Record& owner, const dictionary::Values& described, const QStringList& paths);
    void tellKept(const Kept& kept, bool here);
    void open(const study::Record& attachment);
    void saveCopy(const study::Record& attachment);
    void describe(const study::Record& attachment);
    void replace(const study::Record& attachment);
    void remove(qint64 pk);
    void erase(const study::Record& attachment);
    /// Writes the bytes in a worker; `then` when they are there.
    void write(const study::Record& attachment, const QString& title, const QString& target,
               std::function<void()> then);
    [[nodiscard]] std::optional<study::Record> find(qint64 pk);
    [[nodiscard]] QString whyNotLeave(const study::Record& attachment) const;
    [[nodiscard]] std::shared_ptr<study::StudyFile> sibling(bool writing);
    void written();
    void tell(const QString& happened, const QString& meaning);
    void tell(const Error& error);
    void tellUnreadable(const Error& error, const study::Record& attachment);
    [[nodiscard]] QWidget* window() const;

    PageContext m_context;
    const Words* m_words;
    RecordForm* m_form;
    OpenedCopies m_copies;
    QString m_folder; ///< of the files chosen last
};

} // namespace atlas::ui::records
