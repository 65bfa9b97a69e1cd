#pragma once

#include "core/base/clock.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/record.h"
#include "core/study/study_file.h"
#include "ui/common/command.h"
#include "ui/common/language.h"
#include "ui/common/page.h"
#include "ui/common/preferences.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace atlas::tests {

const dictionary::Vocabularies& vocabularies();

/// A session over one file, without threads: everything has happened when a function returns.
class PlainSession : public ui::StudySession {
    Q_OBJECT

public:
    explicit PlainSession(const Clock& clock)
        : m_clock(&clock)
    {}

    void open(const QString& path, bool readOnly) override;
    void create(const ui::NewStudy& wanted) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_file != nullptr; }
    [[nodiscard]] bool busy() const override { return false; }
    [[nodiscard]] bool readOnly() const override { return m_file != nullptr && m_file->readOnly(); }
    [[nodiscard]] bool demonstration() const override { return false; }
    [[nodiscard]] QString path() const override { return m_path; }
    [[nodiscard]] study::StudyFile* file() const override { return m_file.get(); }
    [[nodiscard]] const dictionary::Vocabularies& vocabularies() const override
    {
        return tests::vocabularies();
    }
    [[nodiscard]] std::shared_ptr<ui::SharedColumns> columns() const override { return nullptr; }
    [[nodiscard]] std::vector<std::int64_t> scope() const override { return m_scope; }
    void setScope(std::vector<std::int64_t> studies) override;
    [[nodiscard]] QString undoText() const override { return {}; }
    [[nodiscard]] QString redoText() const override { return {}; }
    void undo() override;
    void redo() override;
    void noteWritten(const QString& kind) override { Q_EMIT changed(kind); }
    [[nodiscard]] std::int64_t lastSaved() const override { return 0; }

    /// As after a crash: nobody was told that the file went.
    void reopen();

private:
    const Clock* m_clock;
    std::unique_ptr<study::StudyFile> m_file;
    QString m_path;
    std::vector<std::int64_t> m_scope;
};

/// An open file with the country study of Viet Nam in it, and the services of a window.
struct OpenStudy {
    OpenStudy();

    std::int64_t addStudy(const char* country, const char* title);
    [[nodiscard]] study::Record entity(const std::string& name) const;
    std::int64_t addEntity(const std::string& name); ///< writes without telling anybody
    std::int64_t save(study::Record record);
    /// Saves and leaves drafts alone, as an undo does.
    void saveBeside(study::Record record);
    void remove(const char* kind, std::int64_t pk); ///< without telling anybody
    [[nodiscard]] study::Record stored(const char* kind, std::int64_t pk) const;
    [[nodiscard]] std::int64_t count(const char* kind) const;
    [[nodiscard]] ui::PageContext context() { return {session, commands, tasks, navigator, language}; }

    QTemporaryDir folder;
    FixedClock clock{1'700'000'000'000};
    PlainSession session{clock};
    ui::CommandRegistry commands;
    ui::TaskRunner tasks;
    ui::Navigator navigator;
    ui::Language language{QStringLiteral("en")};
    ui::Preferences preferences{folder.filePath(QStringLiteral("settings.ini"))};
    std::int64_t studyPk = 0;
};

} // namespace atlas::tests
