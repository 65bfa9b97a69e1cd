#include "tests/core/report/report_fixture.h"

#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/narrative.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"

namespace atlas::tests {

namespace dict = dictionary;

ReportFixture::ReportFixture()
{
    study::Record study = take(store().find(dict::layoutOf(dict::study::kind), studyPk));
    study.values.set(dict::study::subtitle, "National mapping report");
    study.values.setCodes(dict::study::report_langs, {"en", "vi"});
    study.values.setCodes(dict::study::scope_forms, {"COOP", "SE"});
    study.values.set(dict::study::currency, "VND");
    done(door().save(study));
}

study::Record ReportFixture::record(const dict::Kind& kind) const
{
    study::Record made(dict::layoutOf(kind));
    made.study = studyPk;
    return made;
}

std::int64_t ReportFixture::save(study::Record record)
{
    done(door().save(record));
    return record.pk;
}

std::int64_t ReportFixture::addIndicator(const char* code, const char* name, const char* domain,
                                         const char* unit)
{
    study::Record made = record(dict::indicator::kind);
    made.values.set(dict::indicator::code, code);
    made.values.set(dict::indicator::name, name);
    made.values.set(dict::indicator::domain, domain);
    made.values.set(dict::indicator::unit, unit);
    return save(std::move(made));
}

std::int64_t ReportFixture::addSource(const char* organisation, std::int64_t year, const char* title)
{
    study::Record made = record(dict::source::kind);
    made.values.set(dict::source::type, "report");
    made.values.set(dict::source::organisation, organisation);
    if (year != 0)
        made.values.set(dict::source::year, year);
    made.values.set(dict::source::title, title);
    return save(std::move(made));
}

std::int64_t ReportFixture::addStatistic(const StatisticDraft& draft)
{
    study::Record made = record(dict::statistic::kind);
    if (draft.study != 0)
        made.study = draft.study;
    made.values.set(dict::statistic::indicator, draft.indicator);
    if (draft.source != 0)
        made.values.set(dict::statistic::source, draft.source);
    made.values.set(dict::statistic::year, draft.year);
    made.values.set(dict::statistic::value, *Decimal::parse(draft.value, 4));
    made.values.set(dict::statistic::multiplier, draft.multiplier);
    made.values.set(dict::statistic::sse_form, draft.form);
    made.values.set(dict::statistic::unit_of_count, draft.unit);
    made.values.set(dict::statistic::preferred, std::int64_t{draft.preferred});
    made.values.set(dict::statistic::key_figure, std::int64_t{draft.keyFigure});
    made.values.set(dict::statistic::obs_status, "A");
    made.values.set(dict::statistic::method, "register");
    made.values.set(dict::statistic::reliability, draft.reliability);
    made.values.set(dict::statistic::locator, "p. 4");
    made.values.set(dict::statistic::definition_note, draft.note);
    made.values.set(dict::statistic::age_band, draft.age);
    made.values.set(dict::statistic::currency, draft.currency);
    return save(std::move(made));
}

void ReportFixture::addNarrative(const char* chapter, const char* language, const char* text,
                                 const char* summary)
{
    study::Record made = record(dict::narrative::kind);
    made.values.set(dict::narrative::chapter, chapter);
    made.values.set(dict::common::lang, language);
    made.values.set(dict::narrative::text, text);
    made.values.set(dict::narrative::summary, summary);
    save(std::move(made));
}

report::Report ReportFixture::build(const char* language) const
{
    return take(report::build(*file, vocabularies(), {}, {"VN", language, {2026, 5, 3}, "SSE Atlas 1.0"}));
}

const report::Chapter* chapter(const report::Report& report, std::string_view anchor)
{
    for (const report::Chapter& one : report.chapters)
        if (one.anchor == anchor)
            return &one;
    return nullptr;
}

std::string text(const report::Inlines& inlines)
{
    std::string all;
    for (const report::Inline& piece : inlines)
        all += plain(piece.text);
    return all;
}

namespace {

std::string textOf(const report::Paragraph& block)
{
    return text(block.text);
}
std::string textOf(const report::Heading& block)
{
    return (block.number.empty() ? "" : block.number + " ") + plain(block.text);
}
std::string textOf(const report::List& block)
{
    std::string all;
    for (const report::Inlines& item : block.items)
        all += "- " + text(item) + "\n";
    return all;
}
std::string textOf(const report::Callout& block)
{
    std::string all;
    for (const report::Paragraph& paragraph : block.paragraphs)
        all += text(paragraph.text) + "\n";
    return all;
}
std::string textOf(const report::KeyFigures& block)
{
    std::string all;
    for (const report::KeyFigure& figure : block.figures)
        all += plain(figure.value) + " | " + plain(figure.label) + " | " + text(figure.source) + "\n";
    return all;
}
std::string textOf(const report::FigureBlock& block)
{
    return "Figure " + std::to_string(block.number) + " " + plain(block.data.title);
}
std::string textOf(const report::TableBlock& block)
{
    std::string all = "Table " + std::to_string(block.number) + " " + plain(block.title) + "\n";
    for (const auto& row : block.rows) {
        for (const report::TableCell& cell : row)
            all += text(cell.text) + " | ";
        all += "\n";
    }
    for (const Message& note : block.notes)
        all += plain(note) + "\n";
    return all;
}
std::string textOf(const report::Bibliography& block)
{
    std::string all;
    for (const report::Reference& entry : block.entries)
        all += text(entry.text) + "\n";
    return all;
}

} // namespace

std::string text(const report::Chapter& chapter)
{
    std::string all = plain(chapter.kicker) + " " + plain(chapter.title) + "\n";
    for (const report::Block& block : chapter.blocks)
        all += std::visit([](const auto& content) { return textOf(content); }, block) + "\n";
    return all;
}

std::string findings(const report::Report& report)
{
    std::string all;
    for (const report::Finding& finding : report::check(report))
        all += finding.where + ": " + plain(finding.text) + "\n";
    return all;
}

} // namespace atlas::tests
