#pragma once

#include "core/study/filter.h"
#include "ui/common/words.h"
#include "ui/records/check_list.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas::ui::records {

/// How a column can be asked for, as a person chooses it.
enum class FilterWay : std::uint8_t { listed, range, text, present, absent, reason, unexplained };

/// The ways that fit the column's type, the usual one first.
[[nodiscard]] std::vector<FilterWay> waysFor(const dictionary::Column& column);
/// The column that a condition on this one names: of a link to records with names, a path to their titles.
[[nodiscard]] std::string conditionColumn(const dictionary::Column& column, FilterWay way);
/// The column of the layout that a condition speaks of; nullptr when it is none of them.
[[nodiscard]] const dictionary::Column* columnOf(const dictionary::Layout& layout,
                                                 const study::Condition& condition);
/// How a condition on the column would be shown; empty for one that no way makes.
[[nodiscard]] std::optional<FilterWay> wayOf(const dictionary::Column& column,
                                             const study::Condition& condition);

/// The codes of the column's list for these countries, or yes and no.
[[nodiscard]] QList<CheckList::Entry> listEntries(const dictionary::Column& column, const Words& words,
                                                  const std::vector<std::string>& countries);
[[nodiscard]] dictionary::Value listedValue(const dictionary::Column& column, const QString& key);
[[nodiscard]] QString listedKey(const dictionary::Value& value);

/// A bound of a range as it is stored: absent for an empty text, nothing for one that cannot be read.
[[nodiscard]] std::optional<dictionary::Value> readBound(const dictionary::Column& column,
                                                         const QString& typed, const QLocale& locale);
/// The bound as it would be typed.
[[nodiscard]] QString boundText(const dictionary::Column& column, const dictionary::Value& value,
                                const QLocale& locale);

} // namespace atlas::ui::records
