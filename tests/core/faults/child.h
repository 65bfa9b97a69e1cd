#pragma once

#include <functional>
#include <string>

#include <sys/types.h>

namespace atlas::tests {

/// A process of its own that runs `work` and reports what it has safely done, line by line, until it is
/// killed.
class Child {
public:
    using Report = std::function<void(const std::string& line)>;
    explicit Child(const std::function<void(const Report&)>& work);
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child();

    /// Waits for the first line, then `milliseconds`, then SIGKILL. Everything the child had reported.
    [[nodiscard]] std::string killAfter(int milliseconds);

private:
    pid_t m_process = 0;
    int m_pipe = -1;
};

} // namespace atlas::tests
