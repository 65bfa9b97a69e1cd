#pragma once

#include "core/dictionary/kinds/common.h"

/// Where a number or a statement comes from; printed in the list of references.
namespace atlas::dictionary::source {

inline constexpr Field type = Field::choice("type", ATLAS_TEXT("dictionary", "Type"), "source_type")
                                  .asRequired()
                                  .asListed()
                                  .asCarried();
inline constexpr Field authors =
    Field::make("authors", ATLAS_TEXT("dictionary", "Authors"), FieldType::text)
        .upTo(600)
        .hinted(ATLAS_TEXT("dictionary", "Family name, initials; the next author after a semicolon."))
        .asListed();
inline constexpr Field organisation =
    Field::make("organisation", ATLAS_TEXT("dictionary", "Organisation"), FieldType::text)
        .upTo(300)
        .asListed()
        .asCarried();
inline constexpr Field year =
    Field::make("year", ATLAS_TEXT("dictionary", "Year"), FieldType::year).asListed().asCarried();
inline constexpr Field undated =
    Field::make("undated", ATLAS_TEXT("dictionary", "Without a year"), FieldType::boolean)
        .hinted(ATLAS_TEXT("dictionary", "Printed as n.d."));
inline constexpr Field date =
    Field::make("date", ATLAS_TEXT("dictionary", "Date of publication"), FieldType::date);
inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(500)
                                   .asRequired()
                                   .asListed();
inline constexpr Field title_en =
    Field::make("title_en", ATLAS_TEXT("dictionary", "Title in English"), FieldType::text).upTo(500);
inline constexpr Field language =
    Field::choice("language", ATLAS_TEXT("dictionary", "Language of the source"), "language").asCarried();
inline constexpr Field container =
    Field::make("container", ATLAS_TEXT("dictionary", "Journal, book or website"), FieldType::text)
        .upTo(300)
        .asCarried();
inline constexpr Field publisher =
    Field::make("publisher", ATLAS_TEXT("dictionary", "Publisher"), FieldType::text).upTo(200).asCarried();
inline constexpr Field place =
    Field::make("place", ATLAS_TEXT("dictionary", "Place of publication"), FieldType::text).upTo(100);
inline constexpr Field volume =
    Field::make("volume", ATLAS_TEXT("dictionary", "Volume"), FieldType::text).upTo(30);
inline constexpr Field issue =
    Field::make("issue", ATLAS_TEXT("dictionary", "Issue"), FieldType::text).upTo(30);
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
    Field::make("accessed", ATLAS_TEXT("dictionary", "Accessed on"), FieldType::date)
        .when(url, "*")
        .asCarried();
inline constexpr Field fieldwork =
    Field::link("fieldwork", ATLAS_TEXT("dictionary", "Interview or visit"), "fieldwork")
        .when(type, "interview");
inline constexpr Field access = Field::choice("access", ATLAS_TEXT("dictionary", "Access"), "access");
inline constexpr Field coverage =
    Field::make("coverage", ATLAS_TEXT("dictionary", "Coverage"), FieldType::text)
        .upTo(400)
        .hinted(ATLAS_TEXT("dictionary", "Forms, places and years that the source covers."));
inline constexpr Field coverage_forms =
    Field::choices("coverage_forms", ATLAS_TEXT("dictionary", "Forms covered"), "sse_form")
        .when(type, "dataset|register|report");
inline constexpr Field coverage_from =
    Field::make("coverage_from", ATLAS_TEXT("dictionary", "Years covered from"), FieldType::year)
        .when(type, "dataset|register|report");
inline constexpr Field coverage_to =
    Field::make("coverage_to", ATLAS_TEXT("dictionary", "Years covered to"), FieldType::year)
        .when(type, "dataset|register|report");
inline constexpr Field periodicity =
    Field::choice("periodicity", ATLAS_TEXT("dictionary", "How often it appears"), "periodicity")
        .when(type, "dataset|register|report");
inline constexpr Field owner = Field::make("owner", ATLAS_TEXT("dictionary", "Owner"), FieldType::text)
                                   .upTo(300)
                                   .when(type, "dataset|register|report");
inline constexpr Field contact = Field::make("contact", ATLAS_TEXT("dictionary", "Contact"), FieldType::text)
                                     .upTo(300)
                                     .when(type, "dataset|register|report")
                                     .asPersonal();
inline constexpr Field sex_disaggregated =
    Field::choice("sex_disaggregated", ATLAS_TEXT("dictionary", "By sex"), "yes_partly_no_unknown")
        .when(type, "dataset|register|report");
inline constexpr Field age_disaggregated =
    Field::choice("age_disaggregated", ATLAS_TEXT("dictionary", "By age"), "yes_partly_no_unknown")
        .when(type, "dataset|register|report");
inline constexpr Field quality =
    Field::choice("quality", ATLAS_TEXT("dictionary", "Reliability"), "reliability").asListed();
inline constexpr Field quality_reason =
    Field::make("quality_reason", ATLAS_TEXT("dictionary", "Reason for the reliability"), FieldType::text)
        .upTo(400);
inline constexpr Field file_name =
    Field::make("file_name", ATLAS_TEXT("dictionary", "File"), FieldType::text).upTo(300);
inline constexpr Field file_sha256 =
    Field::make("file_sha256", ATLAS_TEXT("dictionary", "Fingerprint of the file (SHA-256)"), FieldType::text)
        .upTo(64)
        .asIndexed();

inline constexpr std::array citation{
    type,  authors, organisation, year,   undated, date, title, title_en, language, container, publisher,
    place, volume,  issue,        number, pages,   isbn, doi,   url,      accessed, fieldwork};
inline constexpr std::array assessment{
    access,  coverage,          coverage_forms,    coverage_from, coverage_to,    periodicity, owner,
    contact, sex_disaggregated, age_disaggregated, quality,       quality_reason, file_name,   file_sha256};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Citation"), citation},
                                     Section{ATLAS_TEXT("dictionary", "Assessment"), assessment}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::oneOf(values, authors, organisation, "source_author", problems);
    rules::webAddress(values, url, problems);
    rules::doi(values, doi, problems);
    rules::isbn(values, isbn, problems);
    rules::ascending(values, coverage_from, coverage_to, "V22", problems);
    if (!values.has(year) && !values.has(date) && values.integer(undated) != 1)
        problems.push_back(
            {Severity::error, "source_year", std::string(year.key),
             rules::text(ATLAS_TEXT("problems", "Give the year, or say that the source is without one."))});
    if (const std::string_view kind_of_source = values.text(type);
        (kind_of_source == "article" || kind_of_source == "chapter") && !values.has(container))
        problems.push_back(
            {Severity::warning, "source_container", std::string(container.key),
             rules::text(ATLAS_TEXT(
                 "problems", "An article or a chapter stands in something: give the journal or book."))});
    const std::string_view hash = values.text(file_sha256);
    if (!hash.empty() && (hash.size() != 64 || hash.find_first_not_of("0123456789abcdef") != hash.npos))
        problems.push_back({Severity::error, "sha256", std::string(file_sha256.key),
                            rules::text(ATLAS_TEXT("problems", "A SHA-256 has 64 hexadecimal digits."))});
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
