#pragma once

#include "core/dictionary/kinds/common.h"

/// Where a number or a statement comes from; printed in the list of references.
namespace atlas::dictionary::source {

inline constexpr Field type =
    Field::choice("type", ATLAS_TEXT("dictionary", "Type"), "source_type").asRequired().asListed();
inline constexpr Field authors =
    Field::make("authors", ATLAS_TEXT("dictionary", "Authors"), FieldType::text)
        .upTo(600)
        .hinted(ATLAS_TEXT("dictionary", "Family name, initials; the next author after a semicolon."))
        .asListed();
inline constexpr Field organisation =
    Field::make("organisation", ATLAS_TEXT("dictionary", "Organisation"), FieldType::text)
        .upTo(300)
        .asListed();
inline constexpr Field year =
    Field::make("year", ATLAS_TEXT("dictionary", "Year"), FieldType::year).asListed();
inline constexpr Field date =
    Field::make("date", ATLAS_TEXT("dictionary", "Date of publication"), FieldType::date);
inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(500)
                                   .asRequired()
                                   .asListed();
inline constexpr Field title_en =
    Field::make("title_en", ATLAS_TEXT("dictionary", "Title in English"), FieldType::text).upTo(500);
inline constexpr Field container =
    Field::make("container", ATLAS_TEXT("dictionary", "Journal, book or website"), FieldType::text).upTo(300);
inline constexpr Field publisher =
    Field::make("publisher", ATLAS_TEXT("dictionary", "Publisher"), FieldType::text).upTo(200);
inline constexpr Field place =
    Field::make("place", ATLAS_TEXT("dictionary", "Place of publication"), FieldType::text).upTo(100);
inline constexpr Field volume =
    Field::make("volume", ATLAS_TEXT("dictionary", "Volume"), FieldType::text).upTo(30);
inline constexpr Field number =
    Field::make("number", ATLAS_TEXT("dictionary", "Number"), FieldType::text).upTo(60);
inline constexpr Field pages =
    Field::make("pages", ATLAS_TEXT("dictionary", "Pages"), FieldType::text).upTo(30);
inline constexpr Field isbn = Field::make("isbn", ATLAS_TEXT("dictionary", "ISBN"), FieldType::text).upTo(20);
inline constexpr Field doi =
    Field::make("doi", ATLAS_TEXT("dictionary", "DOI"), FieldType::text).upTo(200).asIndexed();
inline constexpr Field url =
    Field::make("url", ATLAS_TEXT("dictionary", "Web address"), FieldType::text).upTo(1000).asIndexed();
inline constexpr Field accessed =
    Field::make("accessed", ATLAS_TEXT("dictionary", "Accessed on"), FieldType::date).when(url, "*");
inline constexpr Field access = Field::choice("access", ATLAS_TEXT("dictionary", "Access"), "access");
inline constexpr Field coverage =
    Field::make("coverage", ATLAS_TEXT("dictionary", "Coverage"), FieldType::text)
        .upTo(400)
        .hinted(ATLAS_TEXT("dictionary", "Forms, places and years that the source covers."));
inline constexpr Field quality =
    Field::choice("quality", ATLAS_TEXT("dictionary", "Reliability"), "reliability").asListed();
inline constexpr Field quality_reason =
    Field::make("quality_reason", ATLAS_TEXT("dictionary", "Reason for the reliability"), FieldType::text)
        .upTo(400);

inline constexpr std::array citation{type,     authors,   organisation, year,  date,    title,
                                     title_en, container, publisher,    place, volume,  number,
                                     pages,    isbn,      doi,          url,   accessed};
inline constexpr std::array assessment{access, coverage, quality, quality_reason};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Citation"), citation},
                                     Section{ATLAS_TEXT("dictionary", "Assessment"), assessment}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::oneOf(values, authors, organisation, "source_author", problems);
    rules::webAddress(values, url, problems);
    if (values.text(type) == "webpage" && !values.has(accessed))
        problems.push_back(
            {Severity::error, "source_accessed", std::string(accessed.key),
             rules::text(ATLAS_TEXT("problems", "A web page needs the date on which it was read."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"source",
                           ATLAS_TEXT("dictionary", "Source"),
                           ATLAS_TEXT("dictionary", "Sources"),
                           "",
                           title.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::source
