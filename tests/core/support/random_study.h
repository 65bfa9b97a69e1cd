#pragma once

#include "tests/core/study/fixture.h"

#include <random>
#include <string>
#include <vector>

namespace atlas::tests {

/// Three country studies with entities, their years and SDG contributions as chance makes them: absent
/// values, closed entities, unions, contributions of entities that were deleted.
struct RandomStudy : StudyFixture {
    std::mt19937 chance{20240503};
    std::vector<std::int64_t> studies;

    RandomStudy();

    [[nodiscard]] int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(chance); }
    [[nodiscard]] bool maybe(int percent) { return below(100) < percent; }
    /// One of the codes; "" is an absent one.
    [[nodiscard]] std::string oneOf(const std::vector<std::string>& codes)
    {
        return codes[static_cast<std::size_t>(below(static_cast<int>(codes.size())))];
    }

    [[nodiscard]] study::Record randomEntity();
    [[nodiscard]] study::Record randomYear(std::int64_t entity, std::int64_t study);
    [[nodiscard]] study::Record randomContribution();

    /// Through the bulk writer, as one step.
    void import(int entities, int years, int contributions);
    /// A save, a removal, an undo or a redo; several records in one step now and then.
    void editSomething();

    /// Rows of any statement: the oracle that the columns are compared with. NULL is "∅".
    [[nodiscard]] std::vector<std::vector<std::string>> rows(const std::string& sql) const;

private:
    [[nodiscard]] std::int64_t anyPk(const std::string& kind);
    void editRecord();
    void removeRecord();
};

} // namespace atlas::tests
