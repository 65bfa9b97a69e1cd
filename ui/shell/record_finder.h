#pragma once

#include "ui/common/page.h"
#include "ui/shell/palette_model.h"

#include <QObject>

#include <map>
#include <memory>

namespace atlas::dictionary {
class Layout;
}
namespace atlas::study {
class StudyFile;
struct FoundRecord;
} // namespace atlas::study

namespace atlas::ui {
class Task;
}

namespace atlas::ui::shell {

/// Looks up records of the open study by name for the palette, off the window's thread and one query at a
/// time: what is typed meanwhile stops the query before it.
class RecordFinder : public QObject {
    Q_OBJECT

public:
    /// nullptr when no study is open.
    [[nodiscard]] static std::unique_ptr<RecordFinder> over(const PageContext& context,
                                                            const PageRegistry& pages);

    /// Ends with found(), unless another find() or the end of this comes first.
    void find(const QString& typed);

Q_SIGNALS:
    void found(std::vector<atlas::ui::shell::PaletteEntry> entries);

private:
    RecordFinder(const PageContext& context, const PageRegistry& pages,
                 std::shared_ptr<study::StudyFile> file);
    void start();
    [[nodiscard]] PaletteEntry entryFor(const study::FoundRecord& record) const;

    PageContext m_context;
    std::shared_ptr<study::StudyFile> m_file;
    std::vector<const dictionary::Layout*> m_kinds;
    std::map<const dictionary::Layout*, PageDescription> m_pages;
    Task* m_task = nullptr; ///< under way
    QString m_next;
    bool m_waiting = false; ///< m_next is to be looked up when the task has ended
};

} // namespace atlas::ui::shell
