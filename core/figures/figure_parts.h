#pragma once

#include "core/analysis/column_cache.h"
#include "core/analysis/cross_tab.h"
#include "core/figures/catalogue.h"
#include "core/study/record.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the computations of the catalogue share: scope, labels, source lines, notes.
namespace atlas::dictionary {
struct Vocabulary;
}

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
    /// The cross-tabulation over current columns.
    [[nodiscard]] Result<analysis::CrossTab> tab(analysis::CrossTabQuery query) const;
    /// Reads what the catalogue usually needs of a kind, unless it is there: going over the records costs
    /// much more than one more column of them, and the next figure will ask for it.
    [[nodiscard]] Result<void> readAhead(std::string_view kind) const;
    [[nodiscard]] analysis::ColumnCache& cache() const { return *m_cache; }
    /// How many records meet the filter, as given.
    [[nodiscard]] Result<std::int64_t> count(const study::Filter& filter) const;
    /// "Records of the study, as of 3 May 2026": for figures counted from records.
    [[nodiscard]] Message recordsSource() const;

private:
    const FigureContext* m_context = nullptr;
    std::shared_ptr<analysis::ColumnCache> m_ownCache; ///< where the context brings none
    analysis::ColumnCache* m_cache = nullptr;
    std::vector<ScopeStudy> m_studies;
    bool m_demonstration = false;
    std::int64_t m_changedAt = 0;
};

/// "Ministry of Planning and Investment (2024), p. 12": the source as a line below a figure.
[[nodiscard]] Message sourceLine(const study::Record& source, std::string_view locator);

/// The only column of a figure that has one value a row.
[[nodiscard]] Item onlyColumn();

/// The figure's cell for a cell of the cross-tabulation, with the records it counts. Suppressed where it
/// would tell of too few persons (rule V20).
[[nodiscard]] Cell cellOf(const analysis::CrossTab& tab, std::size_t row, std::size_t column = 0);

/// The code of a category; "" for an absent one.
[[nodiscard]] std::string codeOf(const dictionary::Value& value);

/// Adds a note with a number in it, unless the number is 0. `text` is a plural text: %n.
void addNote(FigureData& data, std::string_view text, std::int64_t n);

/// Says how many entities are left out because they are not active.
void noteInactive(FigureData& data, std::int64_t n);
/// noteInactive() for the entities of the scope.
[[nodiscard]] Result<void> addInactiveNote(FigureData& data, const Scope& scope);

/// The file's records, and the sources that most of the entities come from.
[[nodiscard]] Result<std::vector<Message>> entitySources(const Scope& scope);

/// V25: whether the codes are of two editions of one list, which stand for different things under one name:
/// provinces before and after a reform, sections of two revisions. Told by the attribute "scheme" of the
/// terms, country by country.
[[nodiscard]] bool mixesEditions(const dictionary::Vocabulary& vocabulary,
                                 const std::vector<std::string>& codes);

/// A figure without data: what is missing, and what to do about it.
[[nodiscard]] FigureData emptyFigure(FigureData data, std::string_view title, std::string_view advice);

} // namespace atlas::figures
