#include "core/report/prose.h"

#include <array>

namespace atlas::report {
namespace {

constexpr std::array months{
    ATLAS_TEXT("report", "January %1"),   ATLAS_TEXT("report", "February %1"),
    ATLAS_TEXT("report", "March %1"),     ATLAS_TEXT("report", "April %1"),
    ATLAS_TEXT("report", "May %1"),       ATLAS_TEXT("report", "June %1"),
    ATLAS_TEXT("report", "July %1"),      ATLAS_TEXT("report", "August %1"),
    ATLAS_TEXT("report", "September %1"), ATLAS_TEXT("report", "October %1"),
    ATLAS_TEXT("report", "November %1"),  ATLAS_TEXT("report", "December %1"),
};

Message joined(const std::vector<Message>& parts, std::string_view pattern)
{
    Message whole;
    for (const Message& part : parts) {
        if (part.empty())
            continue;
        whole = whole.empty() ? part : message(pattern, {whole, part});
    }
    return whole;
}

} // namespace

Inline plainText(Message text)
{
    return {Inline::Kind::text, std::move(text), {}};
}

Inline plainText(std::string text)
{
    return plainText(Message::literal(std::move(text)));
}

Inline strongText(Message text)
{
    return {Inline::Kind::strong, std::move(text), {}};
}

Inline emphasis(Message text)
{
    return {Inline::Kind::emphasis, std::move(text), {}};
}

Inline referenceTo(std::string anchor)
{
    return {Inline::Kind::reference, {}, std::move(anchor)};
}

Paragraph paragraph(Message text)
{
    return {{plainText(std::move(text))}};
}

Paragraph mention(Message sentence, const std::vector<std::string>& anchors)
{
    Paragraph made = paragraph(std::move(sentence));
    std::string before = " (";
    for (const std::string& anchor : anchors) {
        made.text.push_back(plainText(std::move(before)));
        made.text.push_back(referenceTo(anchor));
        before = "; ";
    }
    made.text.push_back(plainText(std::string(").")));
    return made;
}

TableCell cell(Message text)
{
    return {{plainText(std::move(text))}, false};
}

TableCell strongCell(Message text)
{
    return {{plainText(std::move(text))}, true};
}

Heading heading(Message text, std::string anchor)
{
    return {2, {}, std::move(text), std::move(anchor)};
}

Message listed(const std::vector<Message>& parts)
{
    return joined(parts, ATLAS_TEXT("report", "%1, %2"));
}

Message enumerated(const std::vector<Message>& parts)
{
    return joined(parts, ATLAS_TEXT("report", "%1; %2"));
}

Message monthAndYear(const Date& date)
{
    return message(months.at(static_cast<std::size_t>(date.month - 1)), {Year{date.year}});
}

} // namespace atlas::report
