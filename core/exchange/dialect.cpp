#include "core/exchange/dialect.h"

#include <algorithm>

namespace atlas::exchange {
namespace {

constexpr std::string_view delimiters = ",;\t|";
constexpr int sample_rows = 100;

bool endsRowsAtReturn(std::string_view sample)
{
    bool quoted = false;
    bool returns = false;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (sample[i] == '"')
            quoted = !quoted;
        if (!quoted && sample[i] == '\n')
            return false;
        // The last one may be the first half of a CR LF.
        returns = returns || (!quoted && sample[i] == '\r' && i + 1 < sample.size());
    }
    return returns;
}

struct Fit {
    double even = 0; ///< share of the rows that are as wide as the first one and well written
    std::size_t columns = 1;
};

Fit fitOf(std::string_view sample, bool whole, Dialect dialect)
{
    TableLimits limits;
    limits.columns = static_cast<std::size_t>(-1);
    RecordScanner scanner(dialect, limits);
    Fit fit;
    int rows = 0;
    int even = 0;
    while (!sample.empty() && rows < sample_rows) {
        const auto found = scanner.scan(sample, whole, 1);
        // The rest of a cut sample says nothing, unless it is all there is.
        if ((!found || !*found) && rows > 0)
            break;
        if (!scanner.blank() || !found || !*found) {
            if (rows == 0)
                fit.columns = scanner.cells();
            ++rows;
            even += scanner.cells() == fit.columns && scanner.oddCells().empty() ? 1 : 0;
        }
        if (!found || !*found)
            break;
        sample.remove_prefix(scanner.consumed());
        scanner.reset();
    }
    if (rows > 0 && fit.columns > 1)
        fit.even = static_cast<double>(even) / rows;
    return fit;
}

} // namespace

std::size_t separatorLine(std::string_view text)
{
    const std::size_t end = std::min(text.find('\n'), text.find('\r'));
    const bool named = end == 5 && (text[0] == 's' || text[0] == 'S') && (text[1] == 'e' || text[1] == 'E') &&
                       (text[2] == 'p' || text[2] == 'P') && text[3] == '=';
    if (!named || text[4] == '"')
        return 0;
    return text.substr(end, 2) == "\r\n" ? end + 2 : end + 1;
}

Dialect detectDialect(std::string_view sample, bool whole)
{
    const bool returnEndsRow = endsRowsAtReturn(sample);
    if (separatorLine(sample) > 0)
        return {sample[4], returnEndsRow};
    Dialect best{',', returnEndsRow};
    Fit bestFit;
    for (const char delimiter : delimiters) {
        const Dialect candidate{delimiter, returnEndsRow};
        const Fit fit = fitOf(sample, whole, candidate);
        if (fit.even > bestFit.even || (fit.even == bestFit.even && fit.columns > bestFit.columns)) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace atlas::exchange
