#include "core/analysis/group_field.h"

#include <algorithm>
#include <map>

namespace atlas::analysis {

namespace {

using dictionary::Value;

constexpr std::int64_t widest_table = 1 << 16;

/// Numbers before texts before absence.
bool before(const Value& left, const Value& right)
{
    const bool absent = dictionary::isAbsent(left);
    if (absent || dictionary::isAbsent(right))
        return !absent;
    return left < right;
}

std::vector<std::string> codesOf(std::string_view set)
{
    std::vector<std::string> codes;
    while (!set.empty()) {
        const std::size_t end = set.find(';');
        if (const std::string_view code = set.substr(0, end); !code.empty())
            codes.emplace_back(code);
        set = end == std::string_view::npos ? std::string_view() : set.substr(end + 1);
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

/// Sorts what the indexes stand for into categories.
void setMembers(GroupField& field, const std::vector<std::vector<Value>>& meanings)
{
    std::vector<Value> all;
    for (const std::vector<Value>& meaning : meanings)
        all.insert(all.end(), meaning.begin(), meaning.end());
    std::sort(all.begin(), all.end(),
              [](const Value& left, const Value& right) { return left != right && before(left, right); });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::map<Value, std::uint32_t> places;
    for (std::uint32_t place = 0; place < all.size(); ++place)
        places.emplace(all[place], place);
    for (const std::vector<Value>& meaning : meanings) {
        std::vector<std::uint32_t>& members = field.members.emplace_back();
        for (const Value& value : meaning)
            members.push_back(places.at(value));
    }
    field.categories = std::move(all);
    field.size = meanings.size();
}

void codes(GroupField& field, const Column& column, bool choices)
{
    const CodeList& list = *column.list;
    std::vector<std::vector<Value>> meanings{{Value()}};
    field.term.how = Term::How::codes;
    for (std::uint32_t code = 0; code < list.size(); ++code)
        field.term.add.push_back(code);
    field.term.add.push_back(failed);
    for (std::uint32_t code = 1; code < list.size(); ++code) {
        std::vector<Value>& meaning = meanings.emplace_back();
        if (choices)
            for (std::string& one : codesOf(list.text(code)))
                meaning.emplace_back(std::move(one));
        else
            meaning.emplace_back(list.text(code));
    }
    setMembers(field, meanings);
}

void numbers(GroupField& field, const Column& column)
{
    const auto [low, high] = rangeOf(column);
    std::vector<std::vector<Value>> meanings{{Value()}};
    if (low <= high && high - low >= 0 && high - low < widest_table) {
        field.term.how = Term::How::table;
        field.term.low = low;
        for (std::int64_t number = low; number <= high; ++number)
            meanings.push_back({number});
    } else {
        field.term.how = Term::How::ranks;
        field.term.numbers = differentNumbers(column);
        for (const std::int64_t number : field.term.numbers)
            meanings.push_back({number});
    }
    for (std::uint32_t index = 1; index < meanings.size(); ++index)
        field.term.add.push_back(index);
    field.term.add.insert(field.term.add.end(), {0U, failed, failed});
    if (field.term.how == Term::How::table)
        field.term.add.pop_back();
    setMembers(field, meanings);
}

} // namespace

GroupField noField()
{
    GroupField field;
    field.categories = {Value()};
    field.members = {{0}};
    return field;
}

GroupField groupField(std::shared_ptr<const Column> column, bool choices)
{
    GroupField field;
    if (column->coded)
        codes(field, *column, choices);
    else
        numbers(field, *column);
    field.term.column = std::move(column);
    return field;
}

void setStride(GroupField& field, std::uint32_t stride)
{
    for (std::uint32_t& add : field.term.add)
        add = add == failed ? failed : add * stride;
    findShape(field.term);
}

} // namespace atlas::analysis
