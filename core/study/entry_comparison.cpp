#include "core/study/entry_comparison.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace atlas::study {

namespace {

using dictionary::Field;
using dictionary::FieldType;
using dictionary::Layout;
using dictionary::Values;

constexpr std::array<std::string_view, 3> kept_names{"first", "second", "other"};

std::size_t width(const Field& field)
{
    return field.type == FieldType::count ? dictionary::count_parts.size() : 1;
}

bool filled(const Field& field, const Values& values)
{
    return values.has(field) || !values.missingReason(field).empty();
}

struct Pair {
    const TypedPart* first = nullptr;
    const TypedPart* second = nullptr;
    bool alike = false; ///< found by what identifies them
};

using Parts = std::vector<const TypedPart*>;

Parts partsOf(const TypedRecord& record, const Layout& layout)
{
    Parts parts;
    for (const TypedPart& part : record.parts)
        if (&part.values.layout() == &layout)
            parts.push_back(&part);
    return parts;
}

std::vector<Pair> pairUp(const Layout& layout, const Parts& first, Parts second)
{
    const Field& identity = identityOf(layout);
    std::vector<Pair> pairs;
    for (const TypedPart* one : first) {
        Pair pair{one, nullptr, false};
        const auto like = std::find_if(second.begin(), second.end(), [&](const TypedPart* other) {
            return one->values.has(identity) && sameValue(identity, &one->values, &other->values);
        });
        if (like != second.end()) {
            pair.second = *like;
            pair.alike = true;
            second.erase(like);
        }
        pairs.push_back(pair);
    }
    // Of two answers to different questions none is a slip of the other.
    auto left = second.begin();
    for (Pair& pair : pairs)
        if (pair.second == nullptr && left != second.end() && identity.type != FieldType::link)
            pair.second = *left++;
    for (; left != second.end(); ++left)
        pairs.push_back({nullptr, *left, false});
    return pairs;
}

class Comparer {
public:
    void addFields(const ComparedField& like, const Field* leftOut)
    {
        for (const dictionary::Section& section : like.layout->kind().sections)
            for (const Field& field : section.fields) {
                if (field.computed || (leftOut != nullptr && field.key == leftOut->key) ||
                    !(filled(field, *like.first) || filled(field, *like.second)))
                    continue;
                ComparedField one = like;
                one.field = &field;
                one.place += field.key;
                one.differs = !sameValue(field, like.first, like.second);
                m_all.push_back(std::move(one));
            }
    }

    void addParts(const Layout& layout, const TypedRecord& first, const TypedRecord& second)
    {
        const Field& identity = identityOf(layout);
        std::size_t number = 0;
        for (const Pair& pair : pairUp(layout, partsOf(first, layout), partsOf(second, layout))) {
            ComparedField one;
            one.layout = &layout;
            one.place = std::string(layout.kind().key) + "/" + std::to_string(number++);
            one.first = pair.first != nullptr ? &pair.first->values : nullptr;
            one.second = pair.second != nullptr ? &pair.second->values : nullptr;
            one.partUid = pair.first != nullptr ? pair.first->uid : std::string();
            const Values& any = one.first != nullptr ? *one.first : *one.second;
            if (identity.type == FieldType::link)
                one.subject = any.integer(identity).value_or(0);
            if (one.first == nullptr || one.second == nullptr) {
                one.differs = true;
                m_all.push_back(std::move(one));
                continue;
            }
            one.place += "/";
            addFields(one, pair.alike ? &identity : nullptr);
        }
    }
    [[nodiscard]] std::vector<ComparedField> take() { return std::move(m_all); }

private:
    std::vector<ComparedField> m_all;
};

} // namespace

const Field& identityOf(const Layout& layout)
{
    for (const Field* field : layout.fields())
        if (field->required)
            return *field;
    return *layout.fields().front();
}

bool sameValue(const Field& field, const Values* left, const Values* right)
{
    if (left == nullptr || right == nullptr)
        return (left == nullptr || !filled(field, *left)) && (right == nullptr || !filled(field, *right));
    const std::size_t begin = left->layout().columnOf(field);
    for (std::size_t cell = begin; cell < begin + width(field); ++cell)
        if (left->cell(cell) != right->cell(cell))
            return false;
    return left->missingReason(field) == right->missingReason(field);
}

void copyValue(const Field& field, const Values& from, Values& to)
{
    to.setMissing(field, "");
    const std::size_t begin = to.layout().columnOf(field);
    for (std::size_t cell = begin; cell < begin + width(field); ++cell)
        to.setCell(cell, from.cell(cell));
    if (const std::string reason(from.missingReason(field)); !reason.empty())
        to.setMissing(field, reason);
}

std::vector<ComparedField> compareEntries(const TypedRecord& first, const TypedRecord& second,
                                          const Field* known)
{
    Comparer comparer;
    ComparedField whole;
    whole.layout = &first.values.layout();
    whole.first = &first.values;
    whole.second = &second.values;
    comparer.addFields(whole, known);
    for (const Layout& layout : dictionary::layouts())
        if (layout.kind().parent == whole.layout->kind().key)
            comparer.addParts(layout, first, second);
    return comparer.take();
}

std::string toJson(const Settlements& settlements)
{
    nlohmann::json list = nlohmann::json::object();
    for (const auto& [place, kept] : settlements)
        list[place] = kept_names.at(static_cast<std::size_t>(kept));
    return list.dump();
}

Settlements parseSettlements(std::string_view text)
{
    const auto parsed = nlohmann::json::parse(text, nullptr, false);
    Settlements settlements;
    if (parsed.is_object())
        for (const auto& [place, name] : parsed.items())
            for (std::size_t kept = 0; kept < kept_names.size(); ++kept)
                if (name.is_string() && name.get<std::string>() == kept_names.at(kept))
                    settlements.emplace(place, static_cast<Kept>(kept));
    return settlements;
}

} // namespace atlas::study
