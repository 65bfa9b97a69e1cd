#include "tests/core/figures/sample.h"

namespace atlas::figures::tests {

namespace {

Message label(std::string text)
{
    return Message::literal(std::move(text));
}

} // namespace

FigureData byForm()
{
    FigureData data;
    data.id = "C08";
    data.title = label("Cooperatives are the most frequent form");
    data.subtitle = label("Entities by form, Viet Nam, 2023");
    data.rowHeader = label("Form");
    data.format.unit = label("entities");
    data.rows = {{"cooperative", label("Cooperatives, all tiers"), "", false},
                 {"mutual", label("Mutual \"benefit\" societies"), "", false},
                 {"social_enterprise", label("=HYPERLINK(\"x\")"), "", false},
                 {"other", label("Other"), "", true}};
    data.columns = {{"2023", label("2023"), "", false}};
    Cell value{CellState::value, 31364.25, 31000, {}, label("estimate"), {}};
    Cell zero{CellState::value, 0, 12, {}, {}, {}};
    Cell missing{CellState::no_data, 0, 0, {}, {}, {}};
    Cell suppressed{CellState::suppressed, 3, 2, {}, {}, {}};
    data.cells = {value, zero, missing, suppressed};
    data.n = 31012;
    data.notes = {label("Closed entities are left out."), label("Tiers above primary count once.")};
    data.sources = {label("Ministry of Finance, 2024")};
    return data;
}

} // namespace atlas::figures::tests
