#include "ui/report/glyph_learner.h"

#include <algorithm>

namespace atlas::ui::report {
namespace {

// A subscript consonant is two characters, a vowel of two parts with a sign some more.
constexpr std::size_t mostCharacters = 4;
// What a line of type holds, several times over; the alignment costs its square.
constexpr std::size_t longestLine = 2000;

bool isKhmerBase(char16_t unit)
{
    return unit >= 0x1780 && unit <= 0x17b3;
}

bool isKhmerMark(char16_t unit)
{
    return (unit >= 0x17b4 && unit <= 0x17d3) || unit == 0x17dd;
}

/// Khmer as it is painted: vowels written after a syllable's consonants and a subscript ro stand before them.
std::u16string paintedOrder(const std::u16string& text)
{
    constexpr char16_t subscriptSign = 0x17d2;
    constexpr char16_t ro = 0x179a;
    std::u16string painted;
    for (std::size_t i = 0; i < text.size();) {
        if (!isKhmerBase(text[i])) {
            painted += text[i++];
            continue;
        }
        std::u16string before;
        std::u16string after(1, text[i++]);
        while (i < text.size() && isKhmerMark(text[i])) {
            const char16_t mark = text[i++];
            const bool leads = mark >= 0x17c1 && mark <= 0x17c3;
            if (mark == subscriptSign && i < text.size() && text[i] == ro) {
                before += mark;
                before += text[i++];
            } else if (mark == subscriptSign && i < text.size()) {
                after += mark;
                after += text[i++];
            } else if (leads) {
                before.insert(before.begin(), mark);
            } else {
                after += mark;
            }
        }
        painted += before + after;
    }
    return painted;
}

/// Pairs (glyph, character) that belong together: a longest common subsequence.
std::vector<std::pair<std::size_t, std::size_t>> anchors(const std::vector<std::u16string>& names,
                                                         const std::u16string& text)
{
    const std::size_t width = text.size() + 1;
    std::vector<std::uint16_t> length((names.size() + 1) * width, 0);
    const auto at = [&length, width](std::size_t glyph, std::size_t character) -> std::uint16_t& {
        return length[glyph * width + character];
    };
    const auto same = [&](std::size_t glyph, std::size_t character) {
        return names[glyph].size() == 1 && names[glyph].front() == text[character];
    };
    for (std::size_t glyph = names.size(); glyph-- > 0;) {
        for (std::size_t character = text.size(); character-- > 0;)
            at(glyph, character) = same(glyph, character)
                                       ? static_cast<std::uint16_t>(at(glyph + 1, character + 1) + 1)
                                       : std::max(at(glyph + 1, character), at(glyph, character + 1));
    }
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t glyph = 0, character = 0; glyph < names.size() && character < text.size();) {
        if (same(glyph, character))
            found.emplace_back(glyph++, character++);
        else if (at(glyph + 1, character) >= at(glyph, character + 1))
            ++glyph;
        else
            ++character;
    }
    return found;
}

} // namespace

void GlyphLearner::learn(const std::vector<Glyph>& glyphs, const std::u16string& written, const Known& known)
{
    if (glyphs.size() > longestLine || written.size() > longestLine)
        return;
    const std::u16string text = paintedOrder(written);
    std::vector<std::u16string> names;
    names.reserve(glyphs.size());
    for (const Glyph& glyph : glyphs)
        names.push_back(known(glyph));
    if (std::none_of(names.begin(), names.end(), [](const std::u16string& name) { return name.empty(); }))
        return;
    std::size_t fromGlyph = 0;
    std::size_t fromCharacter = 0;
    auto pairs = anchors(names, text);
    pairs.emplace_back(glyphs.size(), text.size());
    for (const auto& [glyph, character] : pairs) {
        learnBetween(glyphs, names, {fromGlyph, glyph},
                     text.substr(fromCharacter, character - fromCharacter));
        fromGlyph = glyph + 1;
        fromCharacter = character + 1;
    }
}

void GlyphLearner::learnBetween(const std::vector<Glyph>& glyphs, const std::vector<std::u16string>& names,
                                std::pair<std::size_t, std::size_t> glyphRange, std::u16string text)
{
    std::vector<Glyph> unknown;
    for (std::size_t i = glyphRange.first; i < glyphRange.second; ++i) {
        if (names[i].empty())
            unknown.push_back(glyphs[i]);
        else if (const auto said = text.find(names[i]); said != std::u16string::npos)
            text.erase(said, names[i].size()); // a vowel painted before its consonant
    }
    const auto vote = [this](const Glyph& glyph, const std::u16string& characters) {
        ++m_votes[{glyph.font, glyph.code}][characters];
    };
    if (unknown.size() == 1 && !text.empty() && text.size() <= mostCharacters) {
        vote(unknown.front(), text);
    } else if (unknown.size() == text.size()) {
        for (std::size_t i = 0; i < unknown.size(); ++i)
            vote(unknown[i], text.substr(i, 1));
    }
}

std::u16string GlyphLearner::characters(const Glyph& glyph) const
{
    const auto found = m_votes.find({glyph.font, glyph.code});
    if (found == m_votes.end())
        return {};
    const auto fewer = [](const auto& left, const auto& right) { return left.second < right.second; };
    return std::max_element(found->second.begin(), found->second.end(), fewer)->first;
}

} // namespace atlas::ui::report
