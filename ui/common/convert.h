#pragma once

#include "core/base/date.h"

#include <QDate>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// Values crossing between core, which speaks UTF-8, and Qt.
namespace atlas::ui {

[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::string toUtf8(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// An invalid date of core becomes a null QDate.
[[nodiscard]] inline QDate toQDate(const Date& date)
{
    return {date.year, date.month, date.day};
}

[[nodiscard]] inline std::optional<Date> toDate(const QDate& date)
{
    if (!date.isValid())
        return std::nullopt;
    return Date{date.year(), date.month(), date.day()};
}

/// Paths go through the file system's own encoding, which need not be UTF-8.
[[nodiscard]] inline std::filesystem::path toPath(const QString& path)
{
    return {path.toStdU16String()};
}

[[nodiscard]] inline QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

} // namespace atlas::ui
