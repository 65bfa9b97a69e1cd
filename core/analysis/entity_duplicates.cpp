#include "core/analysis/entity_duplicates.h"

#include "core/analysis/entity_keys.h"
#include "core/dictionary/kinds/entity.h"
#include "core/study/filter_sql.h"
#include "core/study/study_file.h"

#include <cmath>
#include <numbers>
#include <tuple>

namespace atlas::analysis {

namespace {

constexpr std::size_t pairs_of_all = 64;
constexpr std::size_t widest_loose_bucket = 60;
constexpr std::int64_t steps_between_news = 1000;

constexpr double near_factor = 0.95;
constexpr double no_place_factor = 0.9;
constexpr double other_number_factor = 0.8;
constexpr double far_factor = 0.85;

std::optional<double> distance(const EntityIdentity& one, const EntityIdentity& other)
{
    if (!one.latitude || !one.longitude || !other.latitude || !other.longitude)
        return {};
    return metresBetween(*one.latitude, *one.longitude, *other.latitude, *other.longitude);
}

/// What is compared of one entity, worked out once.
struct Compared {
    EntityName name, nameEn;
    std::string registry, number;
};

class Search {
public:
    Search(std::span<const EntityIdentity> entities, const LegalFormWords& forms,
           const EntityDuplicateOptions& options);
    [[nodiscard]] std::vector<EntityCandidate> all();

private:
    void compare(std::uint32_t left, std::uint32_t right);
    /// What the place makes of the score of the names; empty where it keeps two entities apart.
    [[nodiscard]] static std::optional<double>
    placeFactor(const EntityIdentity& one, const EntityIdentity& other, EntityCandidate& candidate);
    void weighNumbers(const Compared& own, const Compared& theirs, EntityCandidate& candidate) const;
    void compareWithPlaceless(std::span<const std::uint32_t> rows);
    /// Whether the search goes on behind so many rows of a bucket.
    [[nodiscard]] bool goOn(std::size_t rows);

    std::int64_t m_steps = 0;
    std::int64_t m_told = 0;
    bool m_stopped = false;
    std::span<const EntityIdentity> m_entities;
    EntityDuplicateOptions m_options;
    std::vector<Compared> m_compared;
    EntityBuckets m_buckets;
    std::vector<EntityCandidate> m_found;
};

Search::Search(std::span<const EntityIdentity> entities, const LegalFormWords& forms,
               const EntityDuplicateOptions& options)
    : m_entities(entities)
    , m_options(options)
{
    m_compared.reserve(entities.size());
    for (const EntityIdentity& entity : entities) {
        Compared compared{entityName(entity.name, forms), entityName(entity.nameEn, forms),
                          registryKey(entity), numberKey(entity)};
        addKeys(entity, compared.name, compared.nameEn, static_cast<std::uint32_t>(m_compared.size()),
                m_buckets);
        for (EntityName* name : {&compared.name, &compared.nameEn}) {
            name->words.clear();
            name->words.shrink_to_fit();
        }
        m_compared.push_back(std::move(compared));
    }
}

std::optional<double> Search::placeFactor(const EntityIdentity& one, const EntityIdentity& other,
                                          EntityCandidate& candidate)
{
    const bool sameSubdivision = !one.subdivision.empty() && one.subdivision == other.subdivision;
    const bool near = candidate.metres && *candidate.metres <= near_metres;
    if (sameSubdivision)
        candidate.matches.push_back(EntityMatch::subdivision);
    if (near)
        candidate.matches.push_back(EntityMatch::near);
    if (sameSubdivision && candidate.metres && *candidate.metres > far_metres) {
        candidate.matches.push_back(EntityMatch::far);
        return far_factor;
    }
    if (sameSubdivision)
        return 1;
    if (near)
        return near_factor;
    if (!placeUnknown(one) && !placeUnknown(other))
        return {};
    candidate.matches.push_back(EntityMatch::no_place);
    return no_place_factor;
}

void Search::weighNumbers(const Compared& own, const Compared& theirs, EntityCandidate& candidate) const
{
    if (own.number.empty() || theirs.number.empty() || own.registry != theirs.registry)
        return;
    if (own.number == theirs.number) {
        candidate.score = 1;
        candidate.matches.insert(candidate.matches.begin(), EntityMatch::number);
        return;
    }
    candidate.score *= other_number_factor;
    candidate.matches.insert(candidate.matches.begin(), EntityMatch::other_number);
}

void Search::compare(std::uint32_t left, std::uint32_t right)
{
    const EntityIdentity& one = m_entities[left];
    const EntityIdentity& other = m_entities[right];
    if (one.study != other.study || one.pk == other.pk)
        return;
    const Compared& own = m_compared[left];
    const Compared& theirs = m_compared[right];
    EntityCandidate candidate;
    candidate.nameScore =
        std::max({similarity(own.name, theirs.name), similarity(own.nameEn, theirs.nameEn),
                  similarity(own.name, theirs.nameEn), similarity(own.nameEn, theirs.name)});
    if (candidate.nameScore < m_options.least && (own.number.empty() || own.number != theirs.number))
        return;
    candidate.first = std::min(one.pk, other.pk);
    candidate.second = std::max(one.pk, other.pk);
    candidate.metres = distance(one, other);
    if (candidate.nameScore >= 1)
        candidate.matches.push_back(EntityMatch::name);
    else if (candidate.nameScore >= m_options.least)
        candidate.matches.push_back(EntityMatch::similar_name);
    candidate.score = candidate.nameScore * placeFactor(one, other, candidate).value_or(0);
    weighNumbers(own, theirs, candidate);
    if (candidate.score >= m_options.least)
        m_found.push_back(std::move(candidate));
}

/// Of entities with one name, those without place against all others.
void Search::compareWithPlaceless(std::span<const std::uint32_t> rows)
{
    std::vector<std::uint32_t> placeless;
    for (const std::uint32_t row : rows)
        if (placeUnknown(m_entities[row]))
            placeless.push_back(row);
    if (placeless.empty())
        return;
    const std::size_t all =
        placeless.size() > pairs_of_all || rows.size() > pairs_of_all ? 1 : placeless.size();
    for (std::size_t i = 0; i < all; ++i)
        for (const std::uint32_t other : rows)
            compare(placeless[i], other);
}

bool Search::goOn(std::size_t rows)
{
    m_steps += static_cast<std::int64_t>(rows);
    if (m_options.progress && !m_stopped && m_steps - m_told >= steps_between_news) {
        m_told = m_steps;
        const std::size_t all = m_buckets.exact.size() + m_buckets.loose.size() + m_buckets.anywhere.size();
        m_stopped = !m_options.progress(m_steps, static_cast<std::int64_t>(all));
    }
    return !m_stopped;
}

std::vector<EntityCandidate> Search::all()
{
    const auto pair = [this](std::uint32_t left, std::uint32_t right) { compare(left, right); };
    m_buckets.exact.visit([&](std::span<const std::uint32_t> rows) {
        if (goOn(rows.size()))
            pairsOf(rows, pairs_of_all, pair);
    });
    m_buckets.loose.visit([&](std::span<const std::uint32_t> rows) {
        if (goOn(rows.size()) && rows.size() <= widest_loose_bucket)
            pairsOf(rows, widest_loose_bucket, pair);
    });
    m_buckets.anywhere.visit([&](std::span<const std::uint32_t> rows) {
        if (goOn(rows.size()))
            compareWithPlaceless(rows);
    });
    if (m_stopped)
        return {};
    const auto pks = [](const EntityCandidate& some) { return std::tie(some.first, some.second); };
    // A pair that several keys bring together was compared each time, with the same outcome.
    std::sort(m_found.begin(), m_found.end(),
              [&](const auto& left, const auto& right) { return pks(left) < pks(right); });
    m_found.erase(std::unique(m_found.begin(), m_found.end(),
                              [&](const auto& left, const auto& right) { return pks(left) == pks(right); }),
                  m_found.end());
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const auto& left, const auto& right) { return left.score > right.score; });
    return std::move(m_found);
}

std::optional<double> degrees(const study::Stmt& statement, int column, const dictionary::Field& field)
{
    const auto scaled = statement.integerOrNull(column);
    return scaled ? std::optional(Decimal{*scaled, field.digits}.toDouble()) : std::nullopt;
}

} // namespace

std::vector<EntityCandidate> entityDuplicates(std::span<const EntityIdentity> entities,
                                              const LegalFormWords& forms,
                                              const EntityDuplicateOptions& options)
{
    return Search(entities, forms, options).all();
}

double metresBetween(double latitude, double longitude, double otherLatitude, double otherLongitude)
{
    constexpr double radius = 6'371'009;
    constexpr double radian = std::numbers::pi / 180;
    const double north = std::sin((otherLatitude - latitude) * radian / 2);
    const double east = std::sin((otherLongitude - longitude) * radian / 2);
    const double chord =
        north * north + std::cos(latitude * radian) * std::cos(otherLatitude * radian) * east * east;
    return 2 * radius * std::asin(std::min(1.0, std::sqrt(chord)));
}

Result<std::vector<EntityIdentity>> readEntityIdentities(const study::StudyFile& file,
                                                         std::span<const std::int64_t> studies)
{
    namespace fields = dictionary::entity;
    const auto where =
        study::toSql({std::string(fields::kind.key), {studies.begin(), studies.end()}, {}, {}}, file.db());
    if (!where)
        return tl::unexpected(where.error());
    auto statement = file.db().prepare("SELECT t.pk, t.study, t.registry, t.reg_number, t.name, t.name_en, "
                                       "t.subdivision, t.latitude, t.longitude FROM entity t WHERE " +
                                       where->where + " ORDER BY t.pk");
    if (!statement)
        return forward(std::move(statement));
    where->bindTo(*statement);
    std::vector<EntityIdentity> entities;
    const auto read = statement->each([&] {
        EntityIdentity entity;
        entity.pk = statement->integer(0);
        entity.study = statement->integer(1);
        entity.registry = statement->text(2);
        entity.number = statement->text(3);
        entity.name = statement->text(4);
        entity.nameEn = statement->text(5);
        entity.subdivision = statement->text(6);
        entity.latitude = degrees(*statement, 7, fields::latitude);
        entity.longitude = degrees(*statement, 8, fields::longitude);
        entities.push_back(std::move(entity));
    });
    if (!read)
        return tl::unexpected(read.error());
    return entities;
}

} // namespace atlas::analysis
