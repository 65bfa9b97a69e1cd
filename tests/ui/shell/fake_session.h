#pragma once

#include "core/dictionary/vocabulary.h"
#include "ui/common/study_session.h"

/// A session without a file: remembers what it was asked and says what a test wants it to say.
class FakeSession : public atlas::ui::StudySession {
    Q_OBJECT

public:
    void open(const QString& path, bool readOnly) override
    {
        m_path = path;
        m_readOnly = readOnly;
        Q_EMIT opened();
    }
    void create(const atlas::ui::NewStudy& wanted) override
    {
        made = wanted;
        open(wanted.path, false);
    }
    void close() override
    {
        if (m_path.isEmpty())
            return;
        Q_EMIT closing();
        m_path.clear();
        Q_EMIT closed();
    }
    [[nodiscard]] bool isOpen() const override { return !m_path.isEmpty(); }
    [[nodiscard]] bool busy() const override { return false; }
    [[nodiscard]] bool readOnly() const override { return m_readOnly; }
    [[nodiscard]] bool demonstration() const override { return false; }
    [[nodiscard]] QString path() const override { return m_path; }
    [[nodiscard]] atlas::study::StudyFile* file() const override { return nullptr; }
    [[nodiscard]] const atlas::dictionary::Vocabularies& vocabularies() const override
    {
        return m_vocabularies;
    }
    [[nodiscard]] std::shared_ptr<atlas::ui::SharedColumns> columns() const override { return nullptr; }
    [[nodiscard]] std::vector<std::int64_t> scope() const override { return {}; }
    void setScope(std::vector<std::int64_t>) override {}
    [[nodiscard]] QString undoText() const override { return undoName; }
    [[nodiscard]] QString redoText() const override { return redoName; }
    void undo() override { ++undos; }
    void redo() override { ++redos; }
    void noteWritten(const QString& kind) override
    {
        savedAt = 1'700'000'000'000;
        Q_EMIT changed(kind);
        Q_EMIT saved(savedAt);
        Q_EMIT undoChanged();
    }
    [[nodiscard]] std::int64_t lastSaved() const override { return savedAt; }

    QString undoName;
    QString redoName;
    std::int64_t savedAt = 0;
    int undos = 0;
    int redos = 0;
    atlas::ui::NewStudy made;

private:
    atlas::dictionary::Vocabularies m_vocabularies;
    QString m_path;
    bool m_readOnly = false;
};
