#include "core/study/snapshot_name.h"

#include "core/base/clock.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace atlas::study {

namespace {

constexpr std::string_view extension = ".ssestudy";
constexpr std::array<std::string_view, 4> reasons{"opened", "hourly", "before", "named"};
/// File systems allow 255 bytes; the rest of the name needs up to 60.
constexpr std::size_t longest_name = 180;

// What FAT and exFAT, the usual file systems of memory sticks, refuse.
std::string safeName(std::string_view name)
{
    std::string safe;
    for (const char c : name) {
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        safe += control || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos ? ' ' : c;
    }
    if (safe.size() > longest_name) {
        std::size_t end = longest_name;
        while (end > 0 && (static_cast<unsigned char>(safe[end]) & 0xc0U) == 0x80U)
            --end; // not inside a character
        safe.resize(end);
    }
    while (!safe.empty() && (safe.back() == ' ' || safe.back() == '.'))
        safe.pop_back();
    return safe;
}

/// The text up to the next '_', taken off the front of `rest`; all of it when there is none.
std::string_view cut(std::string_view& rest)
{
    const std::size_t end = std::min(rest.find('_'), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

template <typename T>
bool read(std::string_view digits, T& number)
{
    const char* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc() && stopped == end && !digits.empty() && number >= 0;
}

/// "20260503T140307Z" to milliseconds.
std::optional<std::int64_t> instant(std::string_view text)
{
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z')
        return std::nullopt;
    std::array<int, 6> parts{};
    constexpr std::array<std::pair<int, int>, 6> places{{{0, 4}, {4, 2}, {6, 2}, {9, 2}, {11, 2}, {13, 2}}};
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!read(text.substr(static_cast<std::size_t>(places[i].first),
                              static_cast<std::size_t>(places[i].second)),
                  parts[i]))
            return std::nullopt;
    using namespace std::chrono;
    const year_month_day day{year(parts[0]), month(static_cast<unsigned>(parts[1])),
                             std::chrono::day(static_cast<unsigned>(parts[2]))};
    if (!day.ok() || parts[3] > 23 || parts[4] > 59 || parts[5] > 59)
        return std::nullopt;
    const auto time = sys_days(day) + hours(parts[3]) + minutes(parts[4]) + seconds(parts[5]);
    return duration_cast<milliseconds>(time.time_since_epoch()).count();
}

} // namespace

std::string snapshotFileName(const Snapshot& snapshot)
{
    std::string time = isoTime(snapshot.at);
    time.erase(std::remove_if(time.begin(), time.end(), [](char c) { return c == '-' || c == ':'; }),
               time.end());
    std::string name = time + '_' + std::to_string(snapshot.lastAction) + '_' +
                       std::string(reasons.at(static_cast<std::size_t>(snapshot.reason)));
    if (const std::string called = safeName(snapshot.name); !called.empty())
        name += '_' + called;
    return name + std::string(extension);
}

std::optional<Snapshot> parseSnapshotName(std::string_view fileName)
{
    if (!fileName.ends_with(extension))
        return std::nullopt;
    std::string_view rest = fileName.substr(0, fileName.size() - extension.size());
    Snapshot snapshot;
    const auto at = instant(cut(rest));
    if (!at || !read(cut(rest), snapshot.lastAction))
        return std::nullopt;
    const auto reason = std::find(reasons.begin(), reasons.end(), cut(rest));
    if (reason == reasons.end())
        return std::nullopt;
    snapshot.at = *at;
    snapshot.reason = static_cast<SnapshotReason>(reason - reasons.begin());
    snapshot.name = rest;
    return snapshot;
}

} // namespace atlas::study
