#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atlas::tests::arch {

/// A string literal, without quotes and prefix, with its escapes as written.
struct Literal {
    std::size_t position = 0; ///< of the opening quote
    std::string text;
};

/// A C++ source as the rules read it. The views are as long as the text, so that positions agree.
struct Source {
    std::string path; ///< from the root: "core/base/date.h"
    std::string text;
    std::string code;              ///< comments and the inside of literals blanked
    std::vector<Literal> literals; ///< in order

    [[nodiscard]] std::size_t lineAt(std::size_t position) const; ///< from 1
    [[nodiscard]] bool isHeader() const { return path.ends_with(".h"); }
    /// Below the folder "core/study" or the like.
    [[nodiscard]] bool isIn(std::string_view folder) const;
    /// The part of the path between slashes, from 0; "" behind the folders.
    [[nodiscard]] std::string folder(std::size_t index) const;
};

[[nodiscard]] Source read(std::string path, std::string text);

/// "#include" lines: what stands between the quotes or angles.
struct Include {
    std::size_t line = 0;
    std::string name;
    bool angled = false;
};
[[nodiscard]] std::vector<Include> includesOf(const Source& source);

} // namespace atlas::tests::arch
