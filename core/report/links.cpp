#include "core/report/links.h"

#include <algorithm>
#include <array>

namespace atlas::report {
namespace {

constexpr std::size_t longest = 2000;
constexpr std::array<std::string_view, 3> schemes{"http://", "https://", "mailto:"};

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool startsWith(std::string_view url, std::string_view scheme)
{
    const auto same = [](char wanted, char letter) { return wanted == lower(letter); };
    return url.size() > scheme.size() && std::equal(scheme.begin(), scheme.end(), url.begin(), same);
}

} // namespace

bool isPrintableLink(std::string_view url)
{
    const auto visible = [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte > 0x20 && byte != 0x7f;
    };
    const auto leads = [url](std::string_view scheme) { return startsWith(url, scheme); };
    return url.size() <= longest && std::all_of(url.begin(), url.end(), visible) &&
           std::any_of(schemes.begin(), schemes.end(), leads);
}

} // namespace atlas::report
