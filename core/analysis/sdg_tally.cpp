#include "core/analysis/sdg_tally.h"

#include "core/analysis/accumulator.h"
#include "core/analysis/evidence_strength.h"
#include "core/analysis/group_field.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/statistic.h"

#include <algorithm>
#include <array>

namespace atlas::analysis {

namespace {

namespace fields = dictionary::sdg_contribution;
using dictionary::Value;

constexpr std::size_t way_count = std::size(sdg_ways);

std::string textOf(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

/// The form of every row: found by one of three columns, which the subject chooses.
struct FormFinder {
    std::vector<std::string> forms{""}; ///< what the numbers stand for
    std::array<Term, way_count> terms;  ///< adds the number of the form
    Term subject;                       ///< adds 1 + the way that leads to the form; 0 for none

    static Result<FormFinder> prepare(ColumnCache& cache, const std::map<std::string, std::string>& formOf);
    void find(std::size_t chunk, std::size_t first, std::size_t count, std::uint32_t* forms) const;

private:
    std::uint32_t numberOf(const std::string& form)
    {
        const auto number = std::find(forms.begin(), forms.end(), form) - forms.begin();
        if (number == static_cast<std::ptrdiff_t>(forms.size()))
            forms.push_back(form);
        return static_cast<std::uint32_t>(number);
    }
};

Result<FormFinder> FormFinder::prepare(ColumnCache& cache, const std::map<std::string, std::string>& formOf)
{
    FormFinder finder;
    auto subjects = cache.column(fields::kind.key, fields::subject.key);
    if (!subjects)
        return forward(std::move(subjects));
    finder.subject.add.assign((*subjects)->list->size() + 1, 0);
    for (std::size_t way = 0; way < way_count; ++way) {
        const std::uint32_t code = (*subjects)->list->find(sdg_ways[way].subject);
        if (code != absent_code)
            finder.subject.add[code] = static_cast<std::uint32_t>(way + 1);
        auto column = cache.column(fields::kind.key, sdg_ways[way].path);
        if (!column)
            return forward(std::move(column));
        Term& term = finder.terms.at(way);
        const CodeList& list = *(*column)->list;
        term.add.assign(list.size() + 1, 0);
        const bool national = sdg_ways[way].path == fields::national_form.key;
        for (std::uint32_t form = 1; form < list.size(); ++form) {
            const auto parent = national ? formOf.find(list.text(form)) : formOf.end();
            if (!national)
                term.add[form] = finder.numberOf(list.text(form));
            else if (parent != formOf.end())
                term.add[form] = finder.numberOf(parent->second);
        }
        term.column = std::move(*column);
    }
    finder.subject.column = std::move(*subjects);
    return finder;
}

void FormFinder::find(std::size_t chunk, std::size_t first, std::size_t count, std::uint32_t* found) const
{
    Groups way{};
    std::array<Groups, way_count> byWay{};
    addTerm(subject, chunk, first, count, way.data());
    for (std::size_t index = 0; index < way_count; ++index)
        addTerm(terms.at(index), chunk, first, count, byWay.at(index).data());
    for (std::size_t row = 0; row < count; ++row) {
        std::uint32_t form = way[row] == 1 ? byWay[0][row] : 0;
        form = way[row] == 2 ? byWay[1][row] : form;
        found[row] = way[row] == 3 ? byWay[2][row] : form;
    }
}

/// What the evidence supports, as a column beside those of the contributions: code n stands for strength n.
std::shared_ptr<const Column> supportColumn(const ColumnTable& table, const EvidenceStrength& evidence)
{
    auto column = std::make_shared<Column>();
    auto list = std::make_shared<CodeList>();
    for (const char* strength : {"1", "2", "3"})
        (void)list->intern(strength);
    column->coded = true;
    column->list = std::move(list);
    std::vector<std::uint32_t> codes(table.rows, 1);
    for (const auto& [pk, strength] : evidence.supported())
        if (const auto row = table.rowOf(pk))
            codes[*row] = static_cast<std::uint32_t>(strength);
    for (std::size_t first = 0; first < codes.size(); first += chunk_rows) {
        const auto begin = codes.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = static_cast<std::ptrdiff_t>(std::min(chunk_rows, codes.size() - first));
        column->chunks.push_back(Chunk::ofCodes({begin, begin + count}));
    }
    return column;
}

struct Tally {
    RowFilter filter;
    std::array<GroupField, 4> fields; ///< goal, strength, direction, what the evidence supports
    GroupField study;
    FormFinder forms;
    bool byForm = false;

    static Result<Tally> prepare(ColumnCache& cache, const study::Filter& filter, SdgRows rows,
                                 const std::map<std::string, std::string>& formOf,
                                 std::shared_ptr<const Column> supported);
    [[nodiscard]] std::size_t stride() const
    {
        return fields[0].size * fields[1].size * fields[2].size * fields[3].size;
    }
    [[nodiscard]] std::size_t groups() const { return stride() * (byForm ? forms.forms.size() : study.size); }
    [[nodiscard]] std::vector<std::int64_t> counts() const;
    [[nodiscard]] SdgCount meaning(std::size_t group) const;
};

Result<Tally> Tally::prepare(ColumnCache& cache, const study::Filter& filter, SdgRows rows,
                             const std::map<std::string, std::string>& formOf,
                             std::shared_ptr<const Column> supported)
{
    Tally tally;
    tally.byForm = rows == SdgRows::form;
    auto compiled = compile(cache, filter);
    if (!compiled)
        return forward(std::move(compiled));
    tally.filter = std::move(*compiled);
    tally.fields[3] = groupField(std::move(supported), false);
    setStride(tally.fields[3], 1);
    auto stride = static_cast<std::uint32_t>(tally.fields[3].size);
    const std::array keys{fields::goal.key, fields::strength.key, fields::direction.key};
    for (std::size_t index = keys.size(); index-- > 0;) {
        auto column = cache.column(fields::kind.key, keys.at(index));
        if (!column)
            return forward(std::move(column));
        tally.fields.at(index) = groupField(std::move(*column), false);
        setStride(tally.fields.at(index), stride);
        stride *= static_cast<std::uint32_t>(tally.fields.at(index).size);
    }
    if (tally.byForm) {
        auto forms = FormFinder::prepare(cache, formOf);
        if (!forms)
            return forward(std::move(forms));
        tally.forms = std::move(*forms);
    } else {
        auto column = cache.column(fields::kind.key, "study");
        if (!column)
            return forward(std::move(column));
        tally.study = groupField(std::move(*column), false);
        setStride(tally.study, stride);
    }
    if (tally.groups() > failed)
        return fail(ErrorCode::invalid_argument, {{"detail", "too many combinations"}});
    return tally;
}

std::vector<std::int64_t> Tally::counts() const
{
    Accumulator accumulator(groups());
    const std::size_t rows = filter.table->rows;
    const auto factor = static_cast<std::uint32_t>(stride());
    for (std::size_t begin = 0; begin < rows; begin += block_rows) {
        const std::size_t chunk = begin / chunk_rows;
        const std::size_t first = begin % chunk_rows;
        const std::size_t count = std::min(block_rows, rows - begin);
        if (!filter.mayHold(chunk))
            continue;
        Groups group{};
        if (byForm) {
            forms.find(chunk, first, count, group.data());
            for (std::size_t row = 0; row < count; ++row)
                group[row] *= factor;
        } else {
            addTerm(study.term, chunk, first, count, group.data());
        }
        for (const GroupField& field : fields)
            addTerm(field.term, chunk, first, count, group.data());
        filter.addTo(chunk, first, count, group.data());
        accumulator.count(group.data(), count);
    }
    return std::move(accumulator).finish().rows;
}

SdgCount Tally::meaning(std::size_t group) const
{
    const auto valueOf = [](const GroupField& field, std::size_t index) {
        return field.categories[field.members[index].front()];
    };
    SdgCount count;
    const std::string supported = textOf(valueOf(fields[3], group % fields[3].size));
    group /= fields[3].size;
    count.direction = textOf(valueOf(fields[2], group % fields[2].size));
    group /= fields[2].size;
    count.strength = textOf(valueOf(fields[1], group % fields[1].size));
    group /= fields[1].size;
    count.claimed = count.strength == "0" || supported == "1";
    count.strength = std::min(count.strength, supported);
    count.goal = textOf(valueOf(fields[0], group % fields[0].size));
    group /= fields[0].size;
    if (byForm)
        count.form = forms.forms[group];
    else if (const Value pk = valueOf(study, group); std::holds_alternative<std::int64_t>(pk))
        count.study = std::get<std::int64_t>(pk);
    return count;
}

std::vector<std::string> pathsOf(SdgRows rows)
{
    std::vector<std::string> paths{std::string(fields::goal.key), std::string(fields::strength.key),
                                   std::string(fields::direction.key)};
    if (rows == SdgRows::study) {
        paths.emplace_back("study");
        return paths;
    }
    paths.emplace_back(fields::subject.key);
    for (const SdgWay& way : sdg_ways)
        paths.emplace_back(way.path);
    return paths;
}

/// Reads all evidence where some of it has changed; else it costs nothing.
Result<std::shared_ptr<const Column>> supportedBy(ColumnCache& cache, const study::StudyFile& file)
{
    constexpr std::array<std::string_view, 3> kinds{fields::kind.key, dictionary::evidence::kind.key,
                                                    dictionary::statistic::kind.key};
    // One column each, for the cache to follow their changes.
    for (const ColumnRequest& request :
         {ColumnRequest{std::string(kinds[1]), {std::string(dictionary::evidence::type.key)}},
          ColumnRequest{std::string(kinds[2]), {std::string(dictionary::statistic::obs_status.key)}}})
        if (auto read = cache.require(file, request); !read)
            return forward(std::move(read));
    return cache.derived("sdg_contribution.supported", kinds,
                         [&file](const ColumnTable& table) -> Result<std::shared_ptr<const Column>> {
                             const auto evidence = EvidenceStrength::read(file, fields::kind);
                             if (!evidence)
                                 return tl::unexpected(evidence.error());
                             return supportColumn(table, *evidence);
                         });
}

} // namespace

Result<std::vector<SdgCount>> tallyContributions(ColumnCache& cache, const study::StudyFile& file,
                                                 const study::Filter& filter, SdgRows rows,
                                                 const std::map<std::string, std::string>& formOf)
{
    const auto requests = requestsOf(filter, pathsOf(rows));
    if (!requests)
        return tl::unexpected(requests.error());
    for (const ColumnRequest& request : *requests)
        if (auto read = cache.require(file, request); !read)
            return forward(std::move(read));
    auto supported = supportedBy(cache, file);
    if (!supported)
        return forward(std::move(supported));
    const auto tally = Tally::prepare(cache, filter, rows, formOf, std::move(*supported));
    if (!tally)
        return tl::unexpected(tally.error());
    std::vector<SdgCount> all;
    const std::vector<std::int64_t> counts = tally->counts();
    for (std::size_t group = 0; group + 1 < counts.size(); ++group)
        if (counts[group] > 0) {
            all.push_back(tally->meaning(group));
            all.back().n = counts[group];
        }
    return all;
}

} // namespace atlas::analysis
