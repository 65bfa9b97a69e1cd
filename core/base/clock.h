#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <string>

namespace atlas {

/// Where the time comes from, so that a test can set it. Passed by reference to what stamps or dates
/// anything.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00:00Z.
    [[nodiscard]] virtual std::int64_t now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t now() const override;
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(std::int64_t milliseconds)
        : m_now(milliseconds)
    {}
    [[nodiscard]] std::int64_t now() const override { return m_now; }
    void advance(std::int64_t milliseconds) { m_now += milliseconds; }

private:
    std::int64_t m_now;
};

/// The UTC date of an instant.
[[nodiscard]] Date dateOf(std::int64_t milliseconds);
/// "2026-05-03T14:03:07Z"
[[nodiscard]] std::string isoTime(std::int64_t milliseconds);

} // namespace atlas
