#include "ui/report/scripts.h"

#include <QFontDatabase>

#include <array>

namespace atlas::ui::report {
namespace {

struct ScriptFace {
    Script script;
    QChar::Script unicode;
    const char* family;
    qreal leading;
};

// Stacked vowels and subscript consonants set the leading; the factors were measured on running text.
constexpr std::array<ScriptFace, 5> faces{{
    {Script::base, QChar::Script_Common, "Noto Sans", 1},
    {Script::khmer, QChar::Script_Khmer, "Noto Sans Khmer", 1.28},
    {Script::thai, QChar::Script_Thai, "Noto Sans Thai", 1.1},
    {Script::lao, QChar::Script_Lao, "Noto Sans Lao", 1.1},
    {Script::burmese, QChar::Script_Myanmar, "Noto Sans Myanmar", 1.28},
}};

const ScriptFace& face(Script script)
{
    return faces[static_cast<std::size_t>(script)];
}

} // namespace

Script scriptOf(char32_t character)
{
    if (character < 0x0e00)
        return Script::base;
    const QChar::Script unicode = QChar::script(character);
    for (const ScriptFace& candidate : faces) {
        if (candidate.unicode == unicode)
            return candidate.script;
    }
    return Script::base;
}

bool followsScript(char32_t character)
{
    return character == U' ' || (character >= 0x200b && character <= 0x200d) ||
           QChar::script(character) == QChar::Script_Inherited;
}

qreal leadingFactor(Script script)
{
    return face(script).leading;
}

QString family(Script script)
{
    return QLatin1String(face(script).family);
}

QStringList missingFamilies()
{
    QStringList missing;
    for (const Script script : {Script::base, Script::khmer, Script::thai}) {
        if (!QFontDatabase::hasFamily(family(script)))
            missing << family(script);
    }
    return missing;
}

const QFont& FontTable::font(Script script, qreal size, bool bold, bool italic)
{
    const bool slanted =
        italic && script == Script::base; // the others have no italics, a slant would be faked
    const int key = (qRound(size) * 8 + static_cast<int>(script)) * 4 + (bold ? 2 : 0) + (slanted ? 1 : 0);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end()) {
        QFont made;
        made.setFamilies({family(script), family(Script::base)});
        made.setPixelSize(qMax(1, qRound(size)));
        made.setHintingPreference(QFont::PreferNoHinting);
        made.setBold(bold);
        made.setItalic(slanted);
        found = m_fonts.insert(key, made);
    }
    return found.value();
}

} // namespace atlas::ui::report
