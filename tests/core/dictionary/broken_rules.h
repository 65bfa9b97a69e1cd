#pragma once

#include "core/dictionary/check.h"

#include <algorithm>
#include <string>
#include <vector>

namespace atlas::dictionary {

/// "V03:women" for each rule that the values of a record in Viet Nam break, but for fields left empty.
inline std::vector<std::string> rulesBroken(const Values& values)
{
    static const Vocabularies vocabularies;
    std::vector<std::string> broken;
    for (const Problem& problem : check(values, {&vocabularies, "VN", {2026, 1, 1}}))
        if (problem.rule != "required")
            broken.push_back(problem.rule + ":" + problem.field);
    return broken;
}

/// `rule` as rulesBroken() names it.
inline bool breaks(const Values& values, const std::string& rule)
{
    const auto broken = rulesBroken(values);
    return std::find(broken.begin(), broken.end(), rule) != broken.end();
}

} // namespace atlas::dictionary
