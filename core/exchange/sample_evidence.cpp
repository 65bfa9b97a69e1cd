#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/study.h"
#include "core/exchange/sample_records.h"

namespace atlas::exchange {

namespace {

namespace evidence = dictionary::evidence;
namespace fieldwork = dictionary::fieldwork;
using study::Record;

struct Piece {
    std::string_view code; ///< of the fieldwork
    std::string_view fieldworkType;
    std::string_view evidenceType;
    std::string_view strength;
    std::string_view statement;
};

constexpr Piece interview{"KII-01", "kii", "qualitative", "2",
                          "Members and neighbours say so independently."};
constexpr Piece visit{"SV-01", "site_visit", "quantitative", "3", "Counted in the books of the last year."};

/// The interview or visit of this study, made when it is first wanted.
Result<std::int64_t> fieldworkOf(SampleWriter& writer, std::int64_t study, const Piece& piece)
{
    const std::string id = "fieldwork-" + std::to_string(study) + "-" + std::string(piece.code);
    if (const auto known = writer.pks.find(id); known != writer.pks.end())
        return known->second;
    Record record(dictionary::layoutOf(fieldwork::kind));
    record.study = study;
    record.values.set(fieldwork::code, piece.code);
    record.values.set(fieldwork::type, piece.fieldworkType);
    record.values.set(fieldwork::date, "2023-05-15");
    record.values.set(fieldwork::mode, "in_person");
    record.values.set(fieldwork::participants, dictionary::Count{1, {}, {}, {}});
    record.values.set(fieldwork::roles, "Demonstration: a member of the board");
    record.values.set(fieldwork::consent, "verbal");
    record.values.set(fieldwork::consent_date, "2023-05-15");
    record.values.setCodes(fieldwork::consent_scopes, {"use"});
    if (auto inserted = writer.insert(record); !inserted)
        return forward(std::move(inserted));
    writer.pks[id] = record.pk;
    return record.pk;
}

Result<void> addPiece(SampleWriter& writer, const Record& contribution, const Piece& piece)
{
    const auto origin = fieldworkOf(writer, contribution.study, piece);
    if (!origin)
        return tl::unexpected(origin.error());
    Record record(dictionary::layoutOf(evidence::kind));
    record.study = contribution.study;
    record.values.set(evidence::target_type, "sdg_contribution");
    record.values.set(evidence::for_sdg_contribution, contribution.pk);
    record.values.set(evidence::origin_type, "fieldwork");
    record.values.set(evidence::fieldwork, *origin);
    record.values.set(evidence::statement, piece.statement);
    record.values.set(evidence::type, piece.evidenceType);
    record.values.set(evidence::strength, piece.strength);
    return writer.insert(record);
}

} // namespace

Result<void> addSampleEvidence(SampleWriter& writer, const Record& contribution)
{
    const auto strength = contribution.values.text(dictionary::sdg_contribution::strength);
    if (strength == "2" || strength == "3")
        if (auto added = addPiece(writer, contribution, interview); !added)
            return added;
    return strength == "3" ? addPiece(writer, contribution, visit) : Result<void>{};
}

} // namespace atlas::exchange
