#pragma once

#include "tests/arch/source.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The rules of the house. Each looks at one source and says where it is broken and what to write instead.
namespace atlas::tests::arch {

struct Finding {
    std::string path;
    std::size_t line = 0;
    std::string advice;

    [[nodiscard]] std::string toString() const { return path + ':' + std::to_string(line) + ": " + advice; }
};
using Findings = std::vector<Finding>;

// include_rules.cpp
[[nodiscard]] Findings coreHasNoQt(const Source& source);
[[nodiscard]] Findings layersPointDown(const Source& source);
[[nodiscard]] Findings coreFoldersPointLeft(const Source& source);
[[nodiscard]] Findings uiFeaturesAreStrangers(const Source& source);
[[nodiscard]] Findings includesStartAtTheRoot(const Source& source);
[[nodiscard]] Findings headersAreLight(const Source& source);
[[nodiscard]] Findings compilersKnowTheHeaders(const Source& source);

// code_rules.cpp
[[nodiscard]] Findings headersAreReadOnce(const Source& source);
[[nodiscard]] Findings filesAreShort(const Source& source);
[[nodiscard]] Findings sqlStaysInTheStudy(const Source& source);
[[nodiscard]] Findings nothingIsLeftForLater(const Source& source);
[[nodiscard]] Findings namesAreSnakeCase(const Source& source);
[[nodiscard]] Findings messagesAreMarked(const Source& source);

// qt_rules.cpp
[[nodiscard]] Findings nothingIsASingleton(const Source& source);
[[nodiscard]] Findings connectionsAreChecked(const Source& source);
[[nodiscard]] Findings connectionsHaveAContext(const Source& source);
[[nodiscard]] Findings sentencesAreTranslated(const Source& source);
[[nodiscard]] Findings countsAreGrouped(const Source& source);

struct Rule {
    std::string_view name;
    Findings (*check)(const Source& source);
};
[[nodiscard]] std::span<const Rule> rules();

} // namespace atlas::tests::arch
