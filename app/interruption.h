#pragma once

namespace atlas::app {

/// While it lives, Ctrl+C and a polite kill do not end the program but are remembered, so that a long write
/// can be taken back. One at a time.
class Interruption {
public:
    Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();

    [[nodiscard]] bool asked() const;
};

} // namespace atlas::app
