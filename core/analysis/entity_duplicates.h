#pragma once

#include "core/analysis/entity_name.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::study {
class StudyFile;
}

namespace atlas::analysis {

/// What two entities are compared by.
struct EntityIdentity {
    std::int64_t pk = 0;
    std::int64_t study = 0; ///< a study is of one country; entities of two studies are never duplicates
    std::string registry;
    std::string number;
    std::string name;
    std::string nameEn;
    std::string subdivision;
    std::optional<double> latitude, longitude; ///< degrees WGS 84; both or neither
};

enum class EntityMatch : std::uint8_t {
    number,       ///< the same number in the same register
    other_number, ///< different numbers in one register: speaks against it
    name,         ///< the same but for legal form, order, accents and case
    similar_name,
    subdivision,
    near,     ///< at most 2 km apart
    far,      ///< in one subdivision, but over 50 km apart: speaks against it
    no_place, ///< nothing is known of where one of them is
};

/// Two entities that may be one, for a person to decide.
struct EntityCandidate {
    std::int64_t first = 0; ///< pk, the smaller one
    std::int64_t second = 0;
    double score = 0;                 ///< 0 to 1
    double nameScore = 0;             ///< of the pair of names most alike
    std::optional<double> metres;     ///< between them
    std::vector<EntityMatch> matches; ///< in the order of EntityMatch
};

struct EntityDuplicateOptions {
    double least = 0.75; ///< score from which on a pair is proposed
    /// Called now and then with steps done and all; false stops, and then nothing is proposed. May be empty.
    std::function<bool(std::int64_t done, std::int64_t all)> progress = {};
};

inline constexpr double near_metres = 2'000;
inline constexpr double far_metres = 50'000;

/// The same number in the same register of a study scores 1. Otherwise the score is that of the names
/// (original or English), of entities in one subdivision or at most 2 km apart (then times .95); times .9
/// where the place of one is unknown; times .8 where one register gives them different numbers; times .85
/// where they are far apart. Highest score first, then by pk.
///
/// Pairs with one number, and pairs with the same name in one place, are all found; similar names where they
/// share a rare word, two neighbouring words, all words but one, or the first or last six letters, and not
/// more than 60 entities of the place do. Of a name or number that more than 64 entities share, each is
/// paired with the first alone.
[[nodiscard]] std::vector<EntityCandidate> entityDuplicates(std::span<const EntityIdentity> entities,
                                                            const LegalFormWords& forms,
                                                            const EntityDuplicateOptions& options = {});

/// Great-circle distance on a sphere of 6,371,009 metres.
[[nodiscard]] double metresBetween(double latitude, double longitude, double otherLatitude,
                                   double otherLongitude);

/// The entities of these studies (empty: all) that are not deleted.
[[nodiscard]] Result<std::vector<EntityIdentity>>
readEntityIdentities(const study::StudyFile& file, std::span<const std::int64_t> studies = {});

} // namespace atlas::analysis
