#pragma once

#include <QFont>
#include <QHash>
#include <QStringList>

#include <cstdint>

namespace atlas::ui::report {

struct TypeStyle;

/// The scripts that need a family and a leading of their own. Everything else, digits beside Khmer included,
/// is `base`: left to itself, Qt would take common characters from the neighbouring script's font.
enum class Script : std::uint8_t { base, khmer, thai, lao, burmese };

[[nodiscard]] Script scriptOf(char32_t character);
/// Joiners, marks and spaces that belong to whatever stands before them.
[[nodiscard]] bool followsScript(char32_t character);
/// What the line height of `base` is multiplied with.
[[nodiscard]] qreal leadingFactor(Script script);
[[nodiscard]] QString family(Script script);

/// Families of the report's type that this machine lacks; the report is then set in substitutes.
[[nodiscard]] QStringList missingFamilies();

/// Fonts in layout units, made once each. Not shared between threads.
class FontTable {
public:
    [[nodiscard]] const QFont& font(Script script, qreal size, bool bold, bool italic);

private:
    QHash<int, QFont> m_fonts;
};

} // namespace atlas::ui::report
