#include "tests/ui/figures/sample.h"

#include <array>

namespace atlas::ui::figures::tests {

namespace {

using atlas::figures::Cell;
using atlas::figures::CellState;
using atlas::figures::ValueFormat;

Message literal(std::string text)
{
    return Message::literal(std::move(text));
}

Cell value(double number, std::int64_t n)
{
    Cell cell;
    cell.state = CellState::value;
    cell.value = number;
    cell.n = n;
    study::Filter filter;
    filter.kind = "entity";
    cell.records = filter;
    return cell;
}

Cell value(double number)
{
    return value(number, static_cast<std::int64_t>(number));
}

Cell suppressed()
{
    Cell cell;
    cell.state = CellState::suppressed;
    cell.value = 2;
    cell.n = 2;
    return cell;
}

FigureData base(const char* id, FigureType type)
{
    FigureData data;
    data.id = id;
    data.type = type;
    data.n = 31012;
    data.sources = {literal("Ministry of Planning and Investment, register of cooperatives, 2024")};
    return data;
}

void addRows(FigureData& data, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        data.rows.push_back({"r" + std::to_string(data.rows.size()), literal(name), "", false});
}

constexpr std::array<const char*, 17> goalColours{
    "#e5243b", "#dda63a", "#4c9f38", "#c5192d", "#ff3a21", "#26bde2", "#fcc30b", "#a21942", "#fd6925",
    "#dd1367", "#fd9d24", "#bf8b2e", "#3f7e44", "#0a97d9", "#56c02b", "#00689d", "#19486a"};
constexpr std::array<const char*, 17> goalNames{"No poverty",
                                                "Zero hunger",
                                                "Good health and well-being",
                                                "Quality education",
                                                "Gender equality",
                                                "Clean water and sanitation",
                                                "Affordable and clean energy",
                                                "Decent work and economic growth",
                                                "Industry, innovation and infrastructure",
                                                "Reduced inequalities",
                                                "Sustainable cities and communities",
                                                "Responsible consumption and production",
                                                "Climate action",
                                                "Life below water",
                                                "Life on land",
                                                "Peace, justice and strong institutions",
                                                "Partnerships for the goals"};

} // namespace

std::vector<std::string> formNames(Script script)
{
    switch (script) {
    case Script::vietnamese:
        return {"Hợp tác xã nông nghiệp và dịch vụ tổng hợp quy mô toàn xã",
                "Quỹ tín dụng nhân dân và tổ chức tài chính vi mô cộng đồng",
                "Tổ hợp tác",
                "Doanh nghiệp xã hội",
                "Hội tương tế",
                "Quỹ xã hội, quỹ từ thiện",
                "Chưa phân loại"};
    case Script::khmer:
        return {"សហគមន៍កសិកម្មនិងសហគ្រាសសង្គមដែលបានចុះបញ្ជីនៅតាមខេត្ត",
                "សហករណ៍ឥណទាននិងក្រុមសន្សំប្រាក់របស់សហគមន៍មូលដ្ឋាន",
                "សមាគម",
                "សហគ្រាសសង្គម",
                "មូលនិធិ",
                "ក្រុមជួយខ្លួនឯង",
                "មិនទាន់ចាត់ថ្នាក់"};
    case Script::thai:
        return {"สหกรณ์การเกษตรและวิสาหกิจเพื่อสังคมที่จดทะเบียนในทุกจังหวัด",
                "กลุ่มออมทรัพย์เพื่อการผลิตและสถาบันการเงินชุมชน",
                "สมาคม",
                "วิสาหกิจเพื่อสังคม",
                "มูลนิธิ",
                "กลุ่มช่วยเหลือตนเอง",
                "ยังไม่จัดประเภท"};
    case Script::mongolian:
        return {"Хөдөө аж ахуйн хоршоо болон мал аж ахуйн нэгдсэн холбоод",
                "Хадгаламж зээлийн хоршоо, харилцан туслалцах нийгэмлэг",
                "Холбоо",
                "Нийгмийн аж ахуйн нэгж",
                "Сан",
                "Өөртөө туслах бүлэг",
                "Ангилаагүй"};
    case Script::latin:
        break;
    }
    return {"Agricultural cooperatives and multi-purpose service cooperatives",
            "People's credit funds and community microfinance institutions",
            "Cooperative groups",
            "Social enterprises",
            "Mutual benefit societies",
            "Foundations",
            "Not classified"};
}

FigureData bars(Script script)
{
    FigureData data = base("C08", FigureType::bars);
    data.title = literal("Agricultural cooperatives are more than half of all entities");
    data.subtitle = literal("Entities by form, Viet Nam, end of 2023");
    data.rowHeader = literal("Form");
    data.format.unit = literal("entities");
    addRows(data, formNames(script));
    data.rows.back().residual = true;
    data.columns = {{"2023", literal("2023"), "", false}};
    data.cells = {value(31364), value(12180), value(5203), value(1084), Cell{}, suppressed(), value(412)};
    data.cells[2].marker = literal("estimate");
    data.notes = {literal("Closed entities are left out.")};
    return data;
}

FigureData groupedBars(Script script)
{
    FigureData data = bars(script);
    data.columnHeader = literal("Year");
    data.columns = {{"2018", literal("2018"), "", false}, {"2023", literal("2023"), "", false}};
    const std::vector<Cell> later = data.cells;
    data.cells.clear();
    for (const Cell& cell : later) {
        data.cells.push_back(value(cell.value * 0.7 + 120));
        data.cells.push_back(cell);
    }
    return data;
}

FigureData tiles(Script script)
{
    FigureData data = base("C01", FigureType::tiles);
    data.title = literal("The social and solidarity economy in numbers");
    data.subtitle = literal("Viet Nam, latest year");
    addRows(data, formNames(script));
    data.rows.resize(5);
    data.columns = {{"", literal(""), "", false}};
    data.cells = {value(31364), value(7100000), value(4.8), Cell{}, value(1084)};
    data.cells[1].shown = literal("7.1 million");
    data.cells[1].marker = literal("2022, estimate");
    data.cells[2].shown = Message{"report", "", {Percent{4.8, 1}}};
    data.cells[2].marker = literal("2023");
    return data;
}

FigureData columns()
{
    FigureData data = base("C12", FigureType::columns);
    data.title = literal("New cooperatives doubled after the law of 2012");
    data.subtitle = literal("Entities founded in the year, Viet Nam, 2012 to 2023");
    data.rowHeader = literal("Year");
    data.format.unit = literal("entities");
    constexpr std::array numbers{412, 873, 1040, 1212, 1390, 0, 1502, 1710, 1684, 1430, 1822, 1904};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const int year = 2012 + static_cast<int>(i);
        data.rows.push_back({std::to_string(year), Message{"report", "", {Year{year}}}, "", false});
        data.cells.push_back(numbers[i] == 0 ? Cell{} : value(numbers[i]));
    }
    data.cells.back().marker = literal("estimate");
    data.columns = {{"", literal(""), "", false}};
    return data;
}

FigureData lines(Script script)
{
    FigureData data = base("C05", FigureType::line);
    data.title = literal("Members grow faster than cooperatives");
    data.subtitle = literal("Index, 2010 = 100, Viet Nam");
    data.rowHeader = literal("Year");
    data.columnHeader = literal("Form");
    const std::vector<std::string> names = formNames(script);
    for (std::size_t column = 0; column < 3; ++column)
        data.columns.push_back({"c" + std::to_string(column), literal(names[column]), "", false});
    for (int i = 0; i < 14; ++i) {
        data.rows.push_back({std::to_string(2010 + i), Message{"report", "", {Year{2010 + i}}}, "", false});
        data.cells.push_back(value(100 + i * 6 + (i % 3) * 4));
        data.cells.push_back(i > 4 && i < 8 ? Cell{} : value(100 + i * 3 - (i % 4) * 5));
        data.cells.push_back(value(100 + i * 5.5 - (i % 2) * 3));
    }
    data.cells[13 * 3].marker = literal("estimate");
    return data;
}

FigureData dumbbell(Script script)
{
    FigureData data = base("C14", FigureType::dumbbell);
    data.title = literal("Women are members more often than managers");
    data.subtitle = literal("Share of women by role, primary cooperatives, Viet Nam");
    data.rowHeader = literal("Role");
    data.columnHeader = literal("Year");
    data.format.style = ValueFormat::Style::percent;
    data.format.digits = 1;
    data.reference = 50;
    data.scaleMaximum = 100;
    addRows(data, script == Script::latin ? std::vector<std::string>{"Members", "Board", "Chair", "Managers"}
                                          : formNames(script));
    data.rows.resize(4);
    data.columns = {{"2018", literal("2018"), "", false}, {"2023", literal("2023"), "", false}};
    data.cells = {value(48.2, 900), value(54.1, 950), Cell{}, value(31.5, 410),
                  value(14, 300),   value(15.5, 320), Cell{}, Cell{}};
    return data;
}

FigureData heatMap(Script script)
{
    FigureData data = base("C25", FigureType::heat_map);
    data.title = literal("Decent work and gender equality are the goals most often evidenced");
    data.subtitle =
        literal("Approved contributions with evidence; documented work of the SSE, not a ranking");
    data.rowHeader = literal("Country");
    data.columnHeader = literal("Goal");
    addRows(data, script == Script::latin
                      ? std::vector<std::string>{"Cambodia", "Kyrgyzstan", "Mongolia", "Thailand", "Viet Nam"}
                      : formNames(script));
    data.rows.resize(5);
    for (std::size_t goal = 0; goal < goalNames.size(); ++goal)
        data.columns.push_back(
            {std::to_string(goal + 1), literal(goalNames[goal]), goalColours[goal], false});
    for (std::size_t row = 0; row < 5; ++row)
        for (std::size_t goal = 0; goal < goalNames.size(); ++goal) {
            const std::size_t number = (row * 7 + goal * goal * 3) % 29;
            if (number % 11 == 5)
                data.cells.emplace_back();
            else
                data.cells.push_back(value(number < 5 ? 0 : static_cast<double>(number)));
        }
    data.cells[20] = suppressed();
    return data;
}

std::vector<FigureData> everyType(Script script)
{
    return {bars(script),  groupedBars(script), columns(),      lines(script),
            tiles(script), dumbbell(script),    heatMap(script)};
}

} // namespace atlas::ui::figures::tests
