#pragma once

#include <QString>

#include <memory>

class QTemporaryDir;

namespace atlas::ui::records {

/// A folder of the person's own, closed to others, for the copies that other programs show. It goes with the
/// program, with everything in it; what a kill left is swept by the next program that makes one.
class OpenedCopies {
public:
    OpenedCopies();
    ~OpenedCopies();

    /// Where a copy of that name is to be written, never the place of an earlier one; "" when no folder could
    /// be made.
    [[nodiscard]] QString placeFor(const QString& fileName);
    /// Nobody is to change it and think that the study has changed.
    static void protect(const QString& path);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};

} // namespace atlas::ui::records
