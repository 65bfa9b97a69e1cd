#include "tests/benchmark/generated.h"

#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/door.h"
#include "tests/benchmark/measure.h"

#include <array>
#include <fstream>
#include <random>

namespace atlas::benchmark {

namespace {

const SystemClock system_clock;
const study::Identity identity{"Benchmark", "", "01890a5d-ac96-774b-bcce-b302099a8057"};

constexpr std::array forms{"COOP", "COOP", "COOP", "COOP", "ASSOC", "SE", "SHG", "MUTUAL", "FOUND"};
constexpr std::array places{"VN-HN", "VN-SG", "VN-CT", "VN-44", "VN-55",
                            "VN-33", "VN-05", "VN-04", "VN-22", "VN-27"};
constexpr std::array directions{"positive", "positive", "positive", "positive",
                                "positive", "positive", "mixed",    "negative"};
constexpr const char* columns[] = {
    "name",  "reg_number",   "sse_form", "coop_type", "coop_tier", "founded_year", "subdivision",
    "place", "isic_section", "latitude", "longitude", "website",   "urban_rural",  "activity_status"};

template <typename T>
T must(Result<T> result, const char* what)
{
    if (!result)
        giveUp(std::string(what) + ": " + std::string(name(result.error().code)) + " " +
               std::string(result.error().fact("detail")));
    return std::move(*result);
}

} // namespace

void writeRegister(const std::filesystem::path& csv, const std::filesystem::path& plan, int rows)
{
    std::mt19937 chance(7);
    std::ofstream out(csv, std::ios::binary);
    std::string header;
    for (const char* column : columns)
        header += (header.empty() ? "" : ",") + std::string(column);
    out << header << '\n';
    for (int row = 0; row < rows; ++row) {
        const char* form = forms[chance() % forms.size()];
        const bool cooperative = std::string_view(form) == "COOP";
        out << "\"Hợp tác xã dịch vụ số " << row << "\",R" << row << ',' << form << ','
            << (cooperative ? "PROD" : "") << ','
            << (cooperative ? chance() % 20 == 0 ? "secondary" : "primary" : "") << ','
            << 1980 + chance() % 44 << ',' << places[chance() % places.size()] << ",\"Street "
            << chance() % 200 << ", Town\",ISIC4-" << static_cast<char>('A' + chance() % 21) << ",21."
            << 100000 + chance() % 800000 << ",105." << 100000 + chance() % 800000 << ",https://example.org/"
            << row << ',' << (chance() % 3 == 0 ? "urban" : "rural") << ','
            << (chance() % 15 == 0 ? "closed" : "active") << '\n';
    }
    std::ofstream json(plan);
    json
        << R"({"format":1,"name":"benchmark","title":"Benchmark","source":"generated","kind":"entity","required":["name","reg_number"],"fields":[)";
    bool first = true;
    for (const char* column : columns) {
        json << (first ? "" : ",") << R"({"field":")" << column << R"(","columns":")" << column << R"("})";
        first = false;
    }
    json << "]}";
}

std::unique_ptr<study::StudyFile> makeStudy(const std::filesystem::path& path)
{
    auto file = must(study::StudyFile::create(path, system_clock, identity), "making a study");
    const dictionary::Vocabularies vocabularies;
    study::Record record(dictionary::layoutOf(dictionary::study::kind));
    record.values.set(dictionary::study::country, "VN");
    record.values.set(dictionary::study::title, "Benchmark");
    record.values.set(dictionary::study::reference_year, 2023);
    if (!study::Door(*file, vocabularies).save(record))
        giveUp("saving the country study failed");
    return file;
}

std::unique_ptr<study::StudyFile> openStudy(const std::filesystem::path& path, study::DbMode mode)
{
    return must(study::StudyFile::open(path, mode, system_clock, identity), "opening the study");
}

void addEntities(study::StudyFile& file, int entities)
{
    namespace entity = dictionary::entity;
    std::mt19937 chance(13);
    auto bulk = must(study::BulkWriter::begin(file, study::ActionKind::import, "benchmark"), "a long write");
    for (int number = 0; number < entities; ++number) {
        study::Record record(dictionary::layoutOf(entity::kind));
        record.study = 1;
        record.values.set(entity::name, "Hợp tác xã dịch vụ số " + std::to_string(number));
        record.values.set(entity::reg_number, "R" + std::to_string(number));
        record.values.set(entity::sse_form, forms[chance() % forms.size()]);
        record.values.set(entity::subdivision, places[chance() % places.size()]);
        if (!bulk->insert(record))
            giveUp("writing entities failed");
    }
    if (!bulk->close())
        giveUp("closing the entities failed");
}

void addContributions(study::StudyFile& file, int entities)
{
    namespace contribution = dictionary::sdg_contribution;
    std::mt19937 chance(11);
    auto bulk = must(study::BulkWriter::begin(file, study::ActionKind::import, "benchmark"), "a long write");
    for (int number = 0; number < 3 * entities; ++number) {
        study::Record record(dictionary::layoutOf(contribution::kind));
        record.study = 1;
        record.values.set(contribution::goal, std::to_string(1 + chance() % 17));
        record.values.set(contribution::subject, "entity");
        record.values.set(contribution::entity, std::int64_t{1 + number / 3});
        record.values.set(contribution::strength, std::to_string(chance() % 4));
        record.values.set(contribution::direction, directions[chance() % directions.size()]);
        if (!bulk->insert(record))
            giveUp("writing contributions failed");
    }
    if (!bulk->close())
        giveUp("closing the contributions failed");
}

} // namespace atlas::benchmark
