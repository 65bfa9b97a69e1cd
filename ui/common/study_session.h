#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace atlas::dictionary {
class Vocabularies;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::ui {

class SharedColumns;

/// What a new study file begins with.
struct NewStudy {
    QString path;
    QString country;     ///< ISO 3166-1 alpha-2; "" with `sample`
    QString language;    ///< BCP 47, of the texts the file begins with
    bool sample = false; ///< the demonstration study instead
};

/// The study that is open in the window, or none. Opening, making and closing run off the window's thread and
/// end with a signal; everything else is immediate. Belongs to the window's thread, and so does file().
class StudySession : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends with opened() or failed(); what was open is closed first, once the new file proved readable.
    /// Here, in create() and in close() whoever is typing may be asked first; when they stay, so does what is
    /// open, and no signal comes.
    virtual void open(const QString& path, bool readOnly) = 0;
    /// Makes the file, then opens it. Ends with opened() or failed().
    virtual void create(const NewStudy& wanted) = 0;
    /// Ends with closed(); immediate when nothing is open.
    virtual void close() = 0;

    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual bool busy() const = 0; ///< opening, making or undoing an import is under way
    [[nodiscard]] virtual bool readOnly() const = 0;
    [[nodiscard]] virtual bool demonstration() const = 0; ///< marked as demonstration data in the file
    [[nodiscard]] virtual QString path() const = 0;       ///< "" when nothing is open

    /// The connection of the window's thread; nullptr when nothing is open. Do not keep it: it ends with
    /// closing(). A worker takes StudyFile::sibling().
    [[nodiscard]] virtual study::StudyFile* file() const = 0;
    [[nodiscard]] virtual const dictionary::Vocabularies& vocabularies() const = 0;
    /// For workers that compute from the records; nullptr when nothing is open. Others for each opening.
    [[nodiscard]] virtual std::shared_ptr<SharedColumns> columns() const = 0;

    /// The country studies that pages show, by pk; empty: all of the file.
    [[nodiscard]] virtual std::vector<std::int64_t> scope() const = 0;
    virtual void setScope(std::vector<std::int64_t> studies) = 0;

    /// "Undo edit of “Đồng Tâm”"; "" when there is nothing to undo or redo.
    [[nodiscard]] virtual QString undoText() const = 0;
    [[nodiscard]] virtual QString redoText() const = 0;
    /// Small steps at once, imports in a worker; ends with changed() or failed().
    virtual void undo() = 0;
    virtual void redo() = 0;

    /// To be called by whoever wrote records, after the write: pages, undo and the title follow. `kind` is ""
    /// for several kinds. Also takes up what a worker wrote through a sibling.
    virtual void noteWritten(const QString& kind) = 0;
    /// When the last write became safe, milliseconds since 1970 UTC; 0 when nothing was written since
    /// opening.
    [[nodiscard]] virtual std::int64_t lastSaved() const = 0;

Q_SIGNALS:
    void opened();
    void closing(); ///< pages keep drafts and let go of file() now
    void closed();
    void failed(const atlas::Error& error);
    void busyChanged();
    /// Records of this kind are not what they were; "" stands for any kind.
    void changed(const QString& kind);
    /// After changed(): it was somebody else who wrote, another program or a tool.
    void changedOutside();
    void saved(qint64 milliseconds);
    void undoChanged();
    void scopeChanged();
};

} // namespace atlas::ui

Q_DECLARE_METATYPE(atlas::Error)
