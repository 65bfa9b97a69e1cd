#pragma once

#include "core/figures/catalogue.h"
#include "core/study/record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the computations of the catalogue share: scope, labels, source lines, notes.
namespace atlas::figures {

/// A country study in scope.
struct ScopeStudy {
    std::int64_t pk = 0;
    std::string country;            ///< ISO 3166-1 alpha-2
    std::string currency;           ///< ISO 4217; "" when not stated
    Message name;                   ///< the country in the language of the figure
    std::int32_t referenceYear = 0; ///< 0: not stated
};

/// The context together with what every figure reads first.
class Scope {
public:
    [[nodiscard]] static Result<Scope> read(const FigureContext& context);

    [[nodiscard]] const FigureContext& context() const { return *m_context; }
    [[nodiscard]] const std::vector<ScopeStudy>& studies() const { return m_studies; }
    [[nodiscard]] const ScopeStudy* find(std::int64_t study) const;
    /// The country, or how many countries.
    [[nodiscard]] Message place() const;
    [[nodiscard]] Message label(std::string_view vocabulary, std::string_view code) const;
    /// All records of a kind within the scope; not of kind `study`.
    [[nodiscard]] study::Filter filter(std::string_view kind) const;
    /// A figure with everything that does not depend on its data.
    [[nodiscard]] FigureData begin(std::string_view id) const;
    /// "Records of the study, as of 3 May 2026": for figures counted from records.
    [[nodiscard]] Message recordsSource() const;

private:
    const FigureContext* m_context = nullptr;
    std::vector<ScopeStudy> m_studies;
    bool m_demonstration = false;
    std::int64_t m_changedAt = 0;
};

/// "Ministry of Planning and Investment (2024), p. 12": the source as a line below a figure.
[[nodiscard]] Message sourceLine(const study::Record& source, std::string_view locator);

/// The only column of a figure that has one value a row.
[[nodiscard]] Item onlyColumn();

[[nodiscard]] inline Message number(std::int64_t value)
{
    return message("", {value});
}

/// Adds a note with a number in it, unless the number is 0. `text` is a plural text: %n.
void addNote(FigureData& data, std::string_view text, std::int64_t n);

} // namespace atlas::figures
