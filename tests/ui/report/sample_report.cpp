#include "tests/ui/report/sample_report.h"

#include "ui/common/language.h"

#include <QPainter>

#include <array>
#include <random>

namespace atlas::tests {
namespace {

using namespace report;

constexpr std::array words{"cooperatives", "members",   "savings",  "rural",      "women",   "enterprises",
                           "provinces",    "credit",    "register", "surveyed",   "workers", "mutual",
                           "associations", "jobs",      "income",   "solidarity", "market",  "office",
                           "efficient",    "financial", "public",   "national",   "policy",  "social"};

/// Text that is different in every run of a seed and the same for one seed.
class Author {
public:
    explicit Author(unsigned seed)
        : m_random(seed)
    {}

    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

    std::string sentence()
    {
        std::string text = "The ";
        const int length = 9 + upTo(14);
        for (int i = 0; i < length; ++i)
            text +=
                std::string(words[static_cast<std::size_t>(upTo(static_cast<int>(words.size()) - 1))]) + " ";
        return text + "of " + std::to_string(2000 + upTo(25)) + ".";
    }

    std::string title()
    {
        std::string text = words[static_cast<std::size_t>(upTo(static_cast<int>(words.size()) - 1))];
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
        for (int i = 0; i < 3; ++i)
            text +=
                std::string(" ") + words[static_cast<std::size_t>(upTo(static_cast<int>(words.size()) - 1))];
        return text;
    }

private:
    std::mt19937 m_random;
};

Inline inlineText(std::string text, Inline::Kind kind = Inline::Kind::text, std::string target = {})
{
    return {kind, Message::literal(std::move(text)), std::move(target)};
}

/// Builds one report; counts through it as a real builder does.
class Composer {
public:
    Composer(const SampleSize& size, std::string language)
        : m_size(size)
        , m_language(std::move(language))
        , m_author(size.seed)
    {}
    Report compose();

private:
    void front();
    Chapter chapter(int number);
    void section(Chapter& chapter, int number);
    Paragraph paragraph();
    TableBlock table();
    FigureBlock figure();
    Chapter references();

    SampleSize m_size;
    std::string m_language;
    Author m_author;
    Report m_report;
    int m_sections = 0;
    int m_figures = 0;
    int m_tables = 0;
    int m_notes = 0;
};

Report Composer::compose()
{
    m_report.language = m_language;
    m_report.title = Message::literal("The social and solidarity economy in Examplia: a national mapping");
    m_report.subtitle = Message::literal("Who it is, what it does, and what it needs");
    m_report.country = Message::literal("Examplia");
    m_report.date = Message::literal("June 2026");
    m_report.publishers = {Message::literal("Institute of Cooperative Studies"),
                           Message::literal("Statistics Office")};
    m_report.imprint = {Message::literal("First edition, 2026."), Message::literal("Made up for tests.")};
    m_report.authors = {"Research team A", "Research team B"};
    m_report.keywords = {"cooperatives", "mapping"};
    front();
    for (int i = 1; i <= m_size.chapters; ++i)
        m_report.chapters.push_back(chapter(i));
    m_report.chapters.push_back(references());
    return m_report;
}

void Composer::front()
{
    Chapter summary;
    summary.anchor = "chapter-summary";
    summary.title = Message::literal("Executive summary");
    summary.front = true;
    KeyFigures numbers;
    for (const char* value : {"31,364", "7.1 million", "4.8 %"})
        numbers.figures.push_back({Message::literal(value),
                                   Message::literal("cooperatives, end of 2023"),
                                   {inlineText("Register, 2024")}});
    summary.blocks.emplace_back(numbers);
    summary.blocks.emplace_back(paragraph());
    m_report.chapters.push_back(summary);
}

Chapter Composer::chapter(int number)
{
    Chapter made;
    made.number = std::to_string(number);
    made.anchor = "chapter-" + made.number;
    made.kicker = message(ATLAS_TEXT("report", "Chapter %1"), {std::int64_t{number}});
    made.title = Message::literal(m_author.title());
    Callout callout{Message::literal("In short"), {}};
    for (int i = 0; i < 3; ++i)
        callout.paragraphs.push_back({{inlineText(m_author.sentence())}});
    made.blocks.emplace_back(callout);
    for (int i = 1; i <= m_size.sectionsPerChapter; ++i)
        section(made, i);
    return made;
}

void Composer::section(Chapter& chapter, int number)
{
    Heading heading;
    heading.number = chapter.number + "." + std::to_string(number);
    heading.anchor = chapter.anchor + "-" + std::to_string(number);
    heading.text = Message::literal(m_author.title());
    chapter.blocks.emplace_back(heading);
    const int sections = m_size.chapters * m_size.sectionsPerChapter;
    ++m_sections;
    for (int i = 0; i < m_size.paragraphsPerSection; ++i) {
        chapter.blocks.emplace_back(paragraph());
        if (i == 0)
            while (m_figures < m_size.figures * m_sections / sections)
                chapter.blocks.emplace_back(figure());
        if (i == 1)
            while (m_tables < m_size.tables * m_sections / sections)
                chapter.blocks.emplace_back(table());
        if (i == 2 && number == 1) {
            chapter.blocks.emplace_back(Heading{3, "", Message::literal(m_author.title()), ""});
            List list{number % 2 == 0, {}};
            for (int item = 0; item < 4; ++item)
                list.items.push_back({inlineText(m_author.sentence())});
            chapter.blocks.emplace_back(list);
        }
    }
}

Paragraph Composer::paragraph()
{
    Paragraph made;
    const int sentences = 2 + m_author.upTo(4);
    for (int i = 0; i < sentences; ++i)
        made.text.push_back(inlineText(m_author.sentence() + " "));
    made.text.push_back(inlineText(sampleText(m_language) + " "));
    if (m_figures > 0) {
        const std::string figure = std::to_string(1 + m_author.upTo(m_figures - 1));
        made.text.push_back(inlineText("Figure " + figure, Inline::Kind::reference, "figure-" + figure));
        made.text.push_back(inlineText(" shows it "));
    }
    made.text.push_back(inlineText("(Register 2024, p. 4)", Inline::Kind::citation, "reference-1"));
    made.text.push_back(inlineText("."));
    if (m_notes < m_size.footnotes) {
        Footnote note;
        note.number = ++m_notes;
        note.anchor = "note-" + std::to_string(note.number);
        note.text = {inlineText("NOTE" + std::to_string(note.number) + " " + m_author.sentence())};
        made.text.push_back(inlineText(std::to_string(note.number), Inline::Kind::footnote, note.anchor));
        m_report.footnotes.push_back(note);
    }
    return made;
}

TableBlock Composer::table()
{
    TableBlock made;
    made.number = ++m_tables;
    made.anchor = "table-" + std::to_string(made.number);
    made.title = Message::literal(m_author.title() + " by province");
    made.subtitle = Message::literal("Number, Examplia, 2023");
    made.columns = {{TableColumn::Align::start, Message::literal("Province"), 2},
                    {TableColumn::Align::end, Message::literal("Cooperatives"), 1},
                    {TableColumn::Align::end, Message::literal("Members"), 1},
                    {TableColumn::Align::end, Message::literal("Women, %"), 1},
                    {TableColumn::Align::start, Message::literal("Remark"), 2}};
    const int rows = 3 + m_author.upTo(std::max(0, m_size.longestTable - 3));
    for (int row = 0; row < rows; ++row) {
        std::vector<TableCell> cells(made.columns.size());
        cells[0].text = {inlineText(m_author.title())};
        for (std::size_t column = 1; column < 4; ++column)
            cells[column].text = {inlineText(std::to_string(m_author.upTo(9999)))};
        cells[4].text = {inlineText(m_author.sentence())};
        made.rows.push_back(cells);
    }
    made.notes = {Message::literal("Provinces of 2023.")};
    made.sources = {Message::literal("Register of cooperatives, 2024")};
    return made;
}

FigureBlock Composer::figure()
{
    FigureBlock made;
    made.data = sampleFigure(4 + m_author.upTo(6));
    made.number = ++m_figures;
    made.anchor = "figure-" + std::to_string(made.number);
    made.data.title = Message::literal(m_author.title() + " grew every year");
    made.alt = Message::literal("Bars");
    return made;
}

Chapter Composer::references()
{
    Chapter made;
    made.anchor = "chapter-references";
    made.title = message("References");
    Bibliography bibliography;
    bibliography.entries.push_back({"reference-1",
                                    {inlineText("Register of cooperatives (2024): "),
                                     inlineText("Annual tables", Inline::Kind::emphasis), inlineText(". "),
                                     inlineText("https://example.org/register", Inline::Kind::link,
                                                "https://example.org/register?a=1&b=2")}});
    made.blocks.emplace_back(bibliography);
    return made;
}

} // namespace

Report sampleReport(const SampleSize& size, const std::string& language)
{
    return Composer(size, language).compose();
}

std::string sampleText(const std::string& language)
{
    if (language == "vi")
        return "Kinh tế xã hội và đoàn kết gồm hợp tác xã, tổ hợp tác và doanh nghiệp xã hội. Năm 2023 có "
               "31.364 hợp "
               "tác xã.";
    if (language == "mn")
        return "Нийгмийн болон эв санааны эдийн засагт хоршоо, нөхөрлөл, нийгмийн аж ахуй багтана. 2023 онд "
               "4700 хоршоо "
               "бүртгэлтэй байв.";
    if (language == "ky")
        return "Социалдык жана тилектештик экономикага кооперативдер жана өз ара жардамдашуу топтору кирет. "
               "2023-жылы "
               "1200 кооператив иштеген.";
    if (language == "km")
        return "សេដ្ឋកិច្ចសង្គមនិងសាមគ្គីភាពរួមមានសហករណ៍ សមាគម និងសហគ្រាសសង្គម។ នៅឆ្នាំ 2023 មានសហករណ៍កសិកម្មចំនួន 1,250 "
               "នៅទូទាំងប្រទេស។";
    if (language == "th")
        return "เศรษฐกิจสังคมและความเป็นปึกแผ่นประกอบด้วยสหกรณ์ กลุ่มออมทรัพย์ และวิสาหกิจเพื่อสังคม ในปี 2566 มีสหกรณ์ 7,800 "
               "แห่งทั่วประเทศที่ยังดำเนินงานอยู่";
    return "The social and solidarity economy comprises cooperatives, mutual societies and social "
           "enterprises.";
}

figures::FigureData sampleFigure(int rows)
{
    figures::FigureData data;
    data.id = "T01";
    data.title = Message::literal("Cooperatives grew every year");
    data.subtitle = Message::literal("Number of cooperatives, Examplia, 2023");
    data.columns.emplace_back();
    for (int row = 0; row < rows; ++row) {
        figures::Item item;
        item.label = Message::literal("Form " + std::to_string(row + 1));
        data.rows.push_back(item);
        figures::Cell cell;
        cell.state = figures::CellState::value;
        cell.value = rows - row;
        data.cells.push_back(cell);
    }
    data.sources = {Message::literal("Register of cooperatives, 2024; n = 310")};
    return data;
}

qreal BarDrawer::heightForWidth(const figures::FigureData& data, qreal width,
                                const ui::Language& language) const
{
    Q_UNUSED(width)
    Q_UNUSED(language)
    return 24 + 22 * static_cast<qreal>(data.rows.size());
}

void BarDrawer::draw(QPainter& painter, const QRectF& area, const figures::FigureData& data,
                     const ui::Language& language) const
{
    painter.save();
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(8);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    double most = 1;
    for (const figures::Cell& cell : data.cells)
        most = std::max(most, cell.value);
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        const qreal top = area.top() + 12 + 22 * static_cast<qreal>(row);
        const qreal length = data.at(row, 0).value / most * (area.width() - 110);
        painter.setPen(Qt::black);
        painter.drawText(QRectF(area.left(), top, 75, 16), Qt::AlignRight | Qt::AlignVCenter,
                         language.text(data.rows[row].label));
        painter.fillRect(QRectF(area.left() + 80, top, length, 16), QColor(11, 79, 138));
    }
    painter.restore();
}

} // namespace atlas::tests
