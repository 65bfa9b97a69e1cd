#include "core/study/record_study.h"

#include "core/dictionary/kinds/study.h"
#include "core/dictionary/rules.h"
#include "core/study/record_store.h"

namespace atlas::study {

namespace {

using dictionary::Field;
using dictionary::Layout;

bool isStudy(const Layout& layout)
{
    return layout.kind().key == dictionary::study::kind.key;
}

/// 0 for a record that is gone.
Result<std::int64_t> studyOf(const StudyFile& file, const Layout& layout, std::int64_t pk)
{
    if (isStudy(layout))
        return pk;
    const auto record = RecordStore(file).find(layout, pk);
    if (record)
        return studyOf(file, *record);
    return record.error().code == ErrorCode::record_not_found ? Result<std::int64_t>(0)
                                                              : tl::unexpected(record.error());
}

} // namespace

Result<std::int64_t> studyOf(const StudyFile& file, const Record& record)
{
    if (isStudy(record.layout()))
        return record.pk;
    const Layout* parent = dictionary::findLayout(record.layout().kind().parent);
    if (parent == nullptr || record.parent == 0)
        return record.study;
    auto study = studyOf(file, *parent, record.parent);
    return study && *study == 0 ? record.study : study;
}

Result<void> takeStudiesOfParents(const StudyFile& file, std::vector<Record>& records)
{
    const Record* whole = nullptr;
    for (Record& record : records) {
        if (record.layout().kind().parent.empty()) {
            whole = &record;
            continue;
        }
        if (record.parent == 0 && whole == nullptr)
            continue;
        const auto study = studyOf(file, record.parent == 0 ? *whole : record);
        if (!study)
            return tl::unexpected(study.error());
        record.study = *study;
    }
    return {};
}

Result<std::int64_t> commonStudy(const StudyFile& file, const Layout& layout,
                                 std::span<const std::int64_t> pks)
{
    if (isStudy(layout))
        return pks.size() == 1 ? pks.front() : 0;
    auto statement =
        file.db().prepare("SELECT study FROM " + std::string(layout.kind().key) + " WHERE pk = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    std::int64_t common = 0;
    for (const std::int64_t pk : pks) {
        const auto row = statement->bind(0, pk).step();
        if (!row)
            return tl::unexpected(row.error());
        const std::int64_t study = *row ? statement->integer(0) : common;
        statement->reset();
        if (common != 0 && study != common)
            return 0;
        common = study;
    }
    return common;
}

Result<std::int64_t> linkedStudy(const StudyFile& file, const dictionary::Values& values, const Field& field)
{
    const Layout* target =
        field.type == dictionary::FieldType::link ? dictionary::findLayout(field.target) : nullptr;
    const auto pk = target != nullptr ? values.integer(field) : std::nullopt;
    return pk ? studyOf(file, *target, *pk) : 0;
}

Result<void> refuseGoneStudy(const StudyFile& file, const Record& record)
{
    if (record.pk != 0 || isStudy(record.layout()))
        return {};
    const auto study = RecordStore(file).find(dictionary::layoutOf(dictionary::study::kind), record.study);
    if (study)
        return {};
    if (study.error().code != ErrorCode::record_not_found)
        return tl::unexpected(study.error());
    return fail(ErrorCode::record_refused,
                {{"field", ""},
                 {"problem", "The country study of this record is no longer in the file."},
                 {"reason", "study_gone"}});
}

dictionary::Problem foreignLink(const Field& field, dictionary::Severity severity)
{
    return {severity, "foreign_link", std::string(field.key),
            dictionary::rules::text(
                ATLAS_TEXT("problems", "%1 leads into another country study. Choose a record of this one."),
                {dictionary::rules::label(field)})};
}

Result<void> addForeignLinks(const StudyFile& file, const Record& record,
                             std::vector<dictionary::Problem>& problems)
{
    const auto own = studyOf(file, record);
    if (!own)
        return tl::unexpected(own.error());
    if (*own == 0)
        return {};
    for (const Field* field : record.layout().fields()) {
        const auto linked = linkedStudy(file, record.values, *field);
        if (!linked)
            return tl::unexpected(linked.error());
        if (*linked == 0 || *linked == *own)
            continue;
        const auto stored = RecordStore(file).find(record.layout(), record.pk);
        const bool stands = stored && stored->values.integer(*field) == record.values.integer(*field);
        problems.push_back(
            foreignLink(*field, stands ? dictionary::Severity::error : dictionary::Severity::unreadable));
    }
    return {};
}

} // namespace atlas::study
