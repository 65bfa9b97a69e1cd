#include "core/study/attachments.h"

#include "core/dictionary/kinds/attachment.h"
#include "core/dictionary/kinds/case_photo.h"
#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/consented.h"
#include "core/study/attachment_rows.h"
#include "core/study/door.h"
#include "core/study/record_row.h"
#include "core/study/record_store.h"
#include "core/study/record_writer.h"

#include <algorithm>

namespace atlas::study {

namespace attachment = dictionary::attachment;
namespace case_photo = dictionary::case_photo;
using dictionary::Layout;
using dictionary::layoutOf;

namespace {

static_assert(case_photo::file_name.key == file_name_key && case_photo::file_sha256.key == file_hash_key);

std::string_view hashIn(const Record& record)
{
    return record.values.text(*record.layout().findField(file_hash_key));
}

void nameFile(Record& record, const Record& file)
{
    record.values.set(*record.layout().findField(file_name_key), file.values.text(attachment::file_name));
    record.values.set(*record.layout().findField(file_hash_key), file.values.text(attachment::sha256));
}

/// The owner itself, or the photographs of a case study.
Result<std::vector<Record>> namingRecords(const StudyFile& file, const Record& owner)
{
    if (namesFile(owner.layout()))
        return std::vector<Record>{owner};
    if (owner.layout().kind().key != dictionary::case_study::kind.key)
        return std::vector<Record>();
    Filter photos;
    photos.kind = case_photo::kind.key;
    photos.all.push_back({"parent", Condition::Test::any_of, {owner.pk}});
    return RecordStore(file).all(photos);
}

Record newPhoto(const Record& owner)
{
    Record photo(layoutOf(case_photo::kind));
    photo.study = owner.study;
    photo.parent = owner.pk;
    return photo;
}

/// The record that is to name the file: the one that names the bytes it held before, or one that names none
/// yet. A photograph of a case study that nobody has listed becomes one of its photographs.
Record* namingOf(std::vector<Record>& naming, const Record& owner, const Record& file,
                 std::string_view hashBefore)
{
    const auto find = [&](const auto& fits) {
        const auto found = std::find_if(naming.begin(), naming.end(), fits);
        return found != naming.end() ? &*found : nullptr;
    };
    if (!hashBefore.empty())
        return find([&](const Record& one) { return hashIn(one) == hashBefore; });
    if (namesFile(owner.layout()))
        return find([](const Record& one) { return hashIn(one).empty(); });
    if (owner.layout().kind().key != dictionary::case_study::kind.key ||
        file.values.text(attachment::purpose) != "photograph")
        return nullptr;
    const std::string_view name = file.values.text(attachment::file_name);
    if (Record* listed = find([&](const Record& one) {
            return hashIn(one).empty() && one.values.text(case_photo::file_name) == name;
        }))
        return listed;
    return &naming.emplace_back(newPhoto(owner));
}

Result<Record> ownerRecord(const StudyFile& file, const Record& attachment)
{
    const Layout* layout = dictionary::findLayout(attachment.values.text(attachment::owner_kind));
    if (layout == nullptr)
        return fail(ErrorCode::record_not_found, {{"kind", std::string(attachment::kind.key)}});
    return RecordStore(file).findByUid(*layout, attachment.values.text(attachment::owner_uid));
}

std::string hashBefore(const StudyFile& file, const Record& attachment)
{
    if (attachment.pk == 0)
        return {};
    const auto stored = RecordStore(file).find(attachment.layout(), attachment.pk);
    return stored ? std::string(stored->values.text(attachment::sha256)) : std::string();
}

} // namespace

bool namesFiles(const Layout& layout)
{
    return namesFile(layout) || layout.kind().key == dictionary::case_study::kind.key;
}

Record newAttachment(const Record& owner)
{
    Record record(layoutOf(attachment::kind));
    record.study = owner.layout().kind().key == "study" ? owner.pk : owner.study;
    record.values.set(attachment::owner_kind, owner.layout().kind().key);
    record.values.set(attachment::owner_uid, owner.uid);
    return record;
}

Result<std::vector<Record>> attachmentsOf(const StudyFile& file, const Record& owner)
{
    Filter filter;
    filter.kind = attachment::kind.key;
    filter.all.push_back({std::string(attachment::owner_uid.key), Condition::Test::any_of, {owner.uid}});
    return RecordStore(file).all(filter);
}

Result<std::optional<AttachmentOwner>> ownerOf(const StudyFile& file, const Record& attachment)
{
    const auto owner = ownerRecord(file, attachment);
    if (!owner && owner.error().code == ErrorCode::record_not_found)
        return std::optional<AttachmentOwner>();
    if (!owner)
        return tl::unexpected(owner.error());
    return AttachmentOwner{&owner->layout(), owner->pk};
}

Result<void> saveAttachments(StudyFile& file, const dictionary::Vocabularies& vocabularies,
                             std::vector<Record>& attachments)
{
    if (attachments.empty())
        return {};
    const auto owner = ownerRecord(file, attachments.front());
    if (!owner)
        return tl::unexpected(owner.error());
    auto naming = namingRecords(file, *owner);
    if (!naming)
        return forward(std::move(naming));
    for (const Record& one : attachments)
        if (Record* named = namingOf(*naming, *owner, one, hashBefore(file, one)))
            nameFile(*named, one);
    std::vector<Record> all = attachments;
    all.insert(all.end(), naming->begin(), naming->end());
    const bool isNew = attachments.front().pk == 0;
    auto saved = Door(file, vocabularies).saveAll(all, isNew ? ActionKind::create : ActionKind::edit, {});
    if (saved)
        std::copy_n(all.begin(), attachments.size(), attachments.begin());
    return saved;
}

Result<void> removeAttachment(StudyFile& file, std::int64_t pk)
{
    if (file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    const Layout& layout = layoutOf(attachment::kind);
    const auto record = RecordStore(file).find(layout, pk);
    if (!record)
        return tl::unexpected(record.error());
    auto writer = RecordWriter::begin(file, {ActionKind::remove, layout.kind().key, titleOf(*record)});
    if (!writer)
        return forward(std::move(writer));
    if (auto removed = writer->remove(layout, pk); !removed)
        return removed;
    const auto owner = ownerRecord(file, *record);
    if (!owner && owner.error().code != ErrorCode::record_not_found)
        return tl::unexpected(owner.error());
    auto naming = owner ? namingRecords(file, *owner) : Result<std::vector<Record>>(std::vector<Record>());
    if (!naming)
        return forward(std::move(naming));
    for (Record& one : *naming) {
        if (hashIn(one).empty() || hashIn(one) != record->values.text(attachment::sha256))
            continue;
        const Record stored = one;
        one.values.clear(*one.layout().findField(file_hash_key));
        if (auto updated = writer->update(one, stored); !updated)
            return updated;
    }
    return tx->commit();
}

Leave mayLeave(const dictionary::Values& values, const dictionary::Values& owner)
{
    Leave leave;
    leave.needed = attachment::consentNeeded(values.text(attachment::purpose));
    const dictionary::Field* consent = owner.layout().findField(dictionary::consented::consent.key);
    leave.refused = consent != nullptr && owner.text(*consent) == "not_obtained";
    auto scopes = values.codes(attachment::consent_scopes);
    const dictionary::Field* scopesOfOwner =
        owner.layout().findField(dictionary::consented::consent_scopes.key);
    if (scopes.empty() && scopesOfOwner != nullptr)
        scopes = owner.codes(*scopesOfOwner);
    leave.allowed = leave.needed.empty() ||
                    (!leave.refused && std::find(scopes.begin(), scopes.end(), leave.needed) != scopes.end());
    return leave;
}

} // namespace atlas::study
