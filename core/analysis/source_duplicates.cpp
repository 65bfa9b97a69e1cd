#include "core/analysis/source_duplicates.h"

#include "core/analysis/key_buckets.h"
#include "core/base/text.h"
#include "core/base/web_identifier.h"
#include "core/dictionary/kinds/source.h"
#include "core/study/filter_sql.h"
#include "core/study/study_file.h"

#include <array>
#include <set>
#include <tuple>

namespace atlas::analysis {

namespace {

constexpr std::size_t pairs_of_all = 64;
/// A title of fewer letters ("Report", "Law") says too little.
constexpr std::size_t shortest_title = 8;

/// What is compared, worked out once for each source.
struct Keys {
    std::string doi, url, hash;
    std::array<std::string, 2> titles; ///< original and English; "" for none or a short one
};

std::string titleKey(std::string_view title)
{
    std::string key;
    for (const char c : text::fold(title)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
            key += c;
    }
    return text::length(key) < shortest_title ? std::string() : key;
}

Keys keysOf(const SourceIdentity& source)
{
    Keys keys{doiKey(source.doi), {}, source.hash, {titleKey(source.title), titleKey(source.titleEn)}};
    if (keys.doi.empty())
        keys.doi = doiKey(source.url);
    if (urlHasPath(source.url))
        keys.url = urlKey(source.url);
    return keys;
}

bool sameText(const std::string& left, const std::string& right)
{
    return !left.empty() && left == right;
}

bool sameTitle(const Keys& left, const Keys& right)
{
    for (const std::string& title : left.titles)
        if (sameText(title, right.titles[0]) || sameText(title, right.titles[1]))
            return true;
    return false;
}

class Search {
public:
    explicit Search(std::span<const SourceIdentity> sources);
    [[nodiscard]] std::vector<SourceCandidate> all();

private:
    void compare(std::uint32_t left, std::uint32_t right);
    [[nodiscard]] static double score(const std::vector<SourceMatch>& matches, bool yearKnown);

    std::span<const SourceIdentity> m_sources;
    std::vector<Keys> m_keys;
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_seen;
    std::vector<SourceCandidate> m_found;
};

Search::Search(std::span<const SourceIdentity> sources)
    : m_sources(sources)
{
    m_keys.reserve(sources.size());
    for (const SourceIdentity& source : sources)
        m_keys.push_back(keysOf(source));
}

double Search::score(const std::vector<SourceMatch>& matches, bool yearKnown)
{
    const auto has = [&](SourceMatch match) {
        return std::find(matches.begin(), matches.end(), match) != matches.end();
    };
    if (has(SourceMatch::doi) || has(SourceMatch::hash))
        return 1;
    if (has(SourceMatch::url))
        return has(SourceMatch::title) ? 0.95 : 0.85;
    return yearKnown ? 0.9 : 0.8;
}

void Search::compare(std::uint32_t left, std::uint32_t right)
{
    const SourceIdentity& one = m_sources[left];
    const SourceIdentity& other = m_sources[right];
    const Keys& own = m_keys[left];
    const Keys& theirs = m_keys[right];
    if (one.study != other.study || one.pk == other.pk)
        return;
    const bool sameFile = sameText(own.hash, theirs.hash);
    if (!own.doi.empty() && !theirs.doi.empty() && own.doi != theirs.doi && !sameFile)
        return;
    std::vector<SourceMatch> matches;
    if (sameText(own.doi, theirs.doi))
        matches.push_back(SourceMatch::doi);
    if (sameFile)
        matches.push_back(SourceMatch::hash);
    if (sameText(own.url, theirs.url))
        matches.push_back(SourceMatch::url);
    const bool yearKnown = one.year && other.year;
    if (sameTitle(own, theirs) && (!yearKnown || one.year == other.year))
        matches.push_back(SourceMatch::title);
    if (matches.empty() || !m_seen.emplace(std::min(left, right), std::max(left, right)).second)
        return;
    m_found.push_back({std::min(one.pk, other.pk), std::max(one.pk, other.pk), score(matches, yearKnown),
                       std::move(matches)});
}

std::vector<SourceCandidate> Search::all()
{
    KeyBuckets buckets;
    for (std::uint32_t row = 0; row < m_sources.size(); ++row) {
        const auto study = static_cast<std::uint64_t>(m_sources[row].study);
        const auto add = [&](std::uint64_t kind, const std::string& text) {
            if (!text.empty())
                buckets.add(KeyHash(kind).with(study).with(text).value(), row);
        };
        add(1, m_keys[row].doi);
        add(2, m_keys[row].hash);
        add(3, m_keys[row].url);
        for (const std::string& title : m_keys[row].titles)
            add(4, title);
    }
    buckets.visit([&](std::span<const std::uint32_t> rows) {
        pairsOf(rows, pairs_of_all, [&](std::uint32_t left, std::uint32_t right) { compare(left, right); });
    });
    std::sort(m_found.begin(), m_found.end(), [](const SourceCandidate& left, const SourceCandidate& right) {
        return std::tie(right.score, left.first, left.second) <
               std::tie(left.score, right.first, right.second);
    });
    return std::move(m_found);
}

} // namespace

std::vector<SourceCandidate> sourceDuplicates(std::span<const SourceIdentity> sources)
{
    return Search(sources).all();
}

Result<std::vector<SourceIdentity>> readSourceIdentities(const study::StudyFile& file)
{
    const auto where = study::toSql({std::string(dictionary::source::kind.key), {}, {}, {}}, file.db());
    if (!where)
        return tl::unexpected(where.error());
    auto statement = file.db().prepare("SELECT t.pk, t.study, t.doi, t.url, t.title, t.title_en, t.year, "
                                       "t.file_sha256 FROM source t WHERE " +
                                       where->where + " ORDER BY t.pk");
    if (!statement)
        return forward(std::move(statement));
    where->bindTo(*statement);
    std::vector<SourceIdentity> sources;
    const auto read = statement->each([&] {
        SourceIdentity source;
        source.pk = statement->integer(0);
        source.study = statement->integer(1);
        source.doi = statement->text(2);
        source.url = statement->text(3);
        source.title = statement->text(4);
        source.titleEn = statement->text(5);
        source.year = statement->integerOrNull(6);
        source.hash = statement->text(7);
        sources.push_back(std::move(source));
    });
    if (!read)
        return tl::unexpected(read.error());
    return sources;
}

} // namespace atlas::analysis
