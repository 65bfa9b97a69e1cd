#include "core/analysis/entity_keys.h"

#include "core/base/text.h"

#include <array>
#include <cmath>

namespace atlas::analysis {

namespace {

enum Kind : std::uint64_t {
    by_number = 1,
    by_letters,
    by_words,
    one_word,
    two_words,
    all_but_one,
    head,
    tail
};

constexpr std::size_t letters_at_end = 6;
/// Longer names share words enough.
constexpr std::size_t most_words_for_all_but_one = 6;
/// Cells of over 4 km, so that points up to 2 km apart lie in one cell of one of the four grids, each shifted
/// by half a cell. Degrees of longitude are that wide up to 84 degrees of latitude.
constexpr double cell_latitude = 0.04;
constexpr double cell_longitude = 0.4;

std::uint64_t wordsHash(std::vector<std::uint32_t> words, std::size_t without)
{
    if (without < words.size())
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(without));
    KeyHash hash(by_words);
    for (const std::uint32_t word : words)
        hash.with(std::uint64_t{word});
    return hash.value();
}

std::uint64_t lettersHash(std::u32string_view letters)
{
    KeyHash hash(by_letters);
    for (const char32_t letter : letters)
        hash.with(std::uint64_t{letter});
    return hash.value();
}

/// Hashes of where an entity is: its subdivision, and the cells of the four grids. Those of two entities in
/// one subdivision or at most 2 km apart have one in common.
struct Places {
    std::optional<std::uint64_t> subdivision;
    std::vector<std::uint64_t> cells;
};

Places placesOf(const EntityIdentity& entity)
{
    Places places;
    const auto study = static_cast<std::uint64_t>(entity.study);
    if (!entity.subdivision.empty())
        places.subdivision = KeyHash(100).with(study).with(entity.subdivision).value();
    if (!entity.latitude || !entity.longitude)
        return places;
    for (const int shift : {0, 1, 2, 3}) {
        const double row = std::floor(*entity.latitude / cell_latitude + (shift % 2 == 0 ? 0 : 0.5));
        const double column = std::floor(*entity.longitude / cell_longitude + (shift < 2 ? 0 : 0.5));
        places.cells.push_back(KeyHash(101 + static_cast<std::uint64_t>(shift))
                                   .with(study)
                                   .with(static_cast<std::uint64_t>(static_cast<std::int64_t>(row)))
                                   .with(static_cast<std::uint64_t>(static_cast<std::int64_t>(column)))
                                   .value());
    }
    return places;
}

/// Adds one kind of key, seen from each place.
class Adder {
public:
    Adder(std::uint32_t row, EntityBuckets& buckets)
        : m_row(row)
        , m_buckets(&buckets)
    {}
    void exact(const Places& places, std::uint64_t kind, std::uint64_t value)
    {
        if (places.subdivision)
            m_buckets->exact.add(KeyHash(kind).with(*places.subdivision).with(value).value(), m_row);
        for (const std::uint64_t cell : places.cells)
            m_buckets->exact.add(KeyHash(kind).with(cell).with(value).value(), m_row);
    }
    void loose(std::uint64_t place, std::uint64_t kind, std::uint64_t value)
    {
        m_buckets->loose.add(KeyHash(kind).with(place).with(value).value(), m_row);
    }

private:
    std::uint32_t m_row;
    EntityBuckets* m_buckets;
};

void addEnds(const EntityName& name, std::uint64_t place, Adder& add)
{
    const std::u32string_view letters = name.compact;
    if (letters.size() < letters_at_end)
        return;
    add.loose(place, head, lettersHash(letters.substr(0, letters_at_end)));
    add.loose(place, tail, lettersHash(letters.substr(letters.size() - letters_at_end)));
}

void addParts(const EntityName& name, std::uint64_t place, Adder& add)
{
    addEnds(name, place, add);
    std::uint64_t last = 0;
    for (const std::string& word : name.words) {
        const std::uint64_t hash = KeyHash(one_word).with(word).value();
        add.loose(place, one_word, hash);
        if (last != 0)
            add.loose(place, two_words, KeyHash(two_words).with(last).with(hash).value());
        last = hash;
    }
    if (name.wordSet.size() < 2 || name.wordSet.size() > most_words_for_all_but_one)
        return;
    // A name of one word less meets the other one's rest.
    add.loose(place, all_but_one, wordsHash(name.wordSet, name.wordSet.size()));
    for (std::size_t i = 0; i < name.wordSet.size(); ++i)
        add.loose(place, all_but_one, wordsHash(name.wordSet, i));
}

} // namespace

std::string numberKey(const EntityIdentity& entity)
{
    return text::fold(entity.number);
}

std::string registryKey(const EntityIdentity& entity)
{
    return text::fold(entity.registry);
}

bool placeUnknown(const EntityIdentity& entity)
{
    return entity.subdivision.empty() && (!entity.latitude || !entity.longitude);
}

void addKeys(const EntityIdentity& entity, const EntityName& name, const EntityName& nameEn,
             std::uint32_t row, EntityBuckets& buckets)
{
    const auto study = static_cast<std::uint64_t>(entity.study);
    if (const std::string number = numberKey(entity); !number.empty())
        buckets.exact.add(KeyHash(by_number).with(study).with(registryKey(entity)).with(number).value(), row);
    const Places places = placesOf(entity);
    Adder add(row, buckets);
    for (const EntityName* some : {&name, &nameEn}) {
        if (some->empty())
            continue;
        const std::uint64_t letters = lettersHash(some->compact);
        const std::uint64_t words = wordsHash(some->wordSet, some->wordSet.size());
        add.exact(places, by_letters, letters);
        add.exact(places, by_words, words);
        buckets.anywhere.add(KeyHash(by_letters).with(study).with(letters).value(), row);
        buckets.anywhere.add(KeyHash(by_words).with(study).with(words).value(), row);
    }
    if (name.empty())
        return;
    if (places.subdivision)
        addParts(name, *places.subdivision, add);
    for (const std::uint64_t cell : places.cells)
        addEnds(name, cell, add);
}

} // namespace atlas::analysis
