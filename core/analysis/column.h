#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

/// One column of a kind in memory. Text is held as codes of a list, numbers in the narrowest width that a
/// chunk needs: a million values of a vocabulary take one megabyte.
namespace atlas::analysis {

inline constexpr std::size_t chunk_rows = 65'536;

/// Code of an absent text.
inline constexpr std::uint32_t absent_code = 0;
/// Numbers that are none. The two outermost 64-bit integers cannot be told from them and are taken one nearer
/// to zero.
inline constexpr std::int64_t absent_number = std::numeric_limits<std::int64_t>::min();
/// In a column read through a link: there is no record to read from. Its counterpart for texts is the code
/// behind the last one.
inline constexpr std::int64_t no_record_number = std::numeric_limits<std::int64_t>::max();

/// The different texts of a column, in the order of appearance. Code 0 is no text.
class CodeList {
public:
    CodeList();

    /// Codes are 0 to size() - 1.
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] const std::string& text(std::uint32_t code) const { return m_texts[code]; }
    /// The code of a text; absent_code for one that the list does not hold.
    [[nodiscard]] std::uint32_t find(std::string_view text) const;
    /// The code of a text, added when it is new.
    [[nodiscard]] std::uint32_t intern(std::string_view text);
    [[nodiscard]] std::size_t bytes() const;

private:
    /// Open addressing. Most texts are short codes: their bytes are the key, and no text is compared.
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t code = 0; ///< 0: free
        std::uint32_t size = 0;
    };
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint64_t key) const;
    void grow();

    std::vector<std::string> m_texts;
    std::vector<Slot> m_slots;
};

/// Up to 64k values; never changed once made. Unsigned widths are codes, signed ones numbers, with absence
/// and "no record" as their outermost values.
struct Chunk {
    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>,
                 std::vector<std::int16_t>, std::vector<std::int32_t>, std::vector<std::int64_t>>
        values;
    /// Smallest and largest number that is one; low > high when there is none. Of codes: of all of them.
    std::int64_t low = 0;
    std::int64_t high = 0;
    bool complete = false; ///< every row holds a number, or is a code

    [[nodiscard]] static std::shared_ptr<const Chunk> ofCodes(const std::vector<std::uint32_t>& codes);
    [[nodiscard]] static std::shared_ptr<const Chunk> ofNumbers(const std::vector<std::int64_t>& numbers);

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t bytes() const;
    /// Back to the widest form, for changing.
    [[nodiscard]] std::vector<std::uint32_t> codes() const;
    [[nodiscard]] std::vector<std::int64_t> numbers() const;
    [[nodiscard]] std::uint32_t code(std::size_t row) const;
    [[nodiscard]] std::int64_t number(std::size_t row) const;
};

/// A stored value of width T as the 64-bit number it stands for.
template <typename T>
[[nodiscard]] constexpr std::int64_t widened(T value)
{
    static_assert(std::is_signed_v<T>);
    if (value == std::numeric_limits<T>::min())
        return absent_number;
    if (value == std::numeric_limits<T>::max())
        return no_record_number;
    return value;
}

struct Column {
    std::string name;
    bool coded = false;                   ///< texts; else numbers
    std::shared_ptr<const CodeList> list; ///< of a coded column
    std::vector<std::shared_ptr<const Chunk>> chunks;

    [[nodiscard]] std::uint32_t noRecordCode() const { return static_cast<std::uint32_t>(list->size()); }
    [[nodiscard]] std::size_t bytes() const;
};

} // namespace atlas::analysis
