#include "ui/records/draft_shelf.h"

#include "core/base/uid.h"
#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"

#include <algorithm>

namespace atlas::ui::records {

namespace {

bool isPartOf(const dictionary::Layout& part, const dictionary::Layout& layout)
{
    return part.kind().parent == layout.kind().key;
}

bool isOf(const study::Draft& part, const ShelvedDraft& draft)
{
    return part.record.parent != 0 ? part.record.parent == draft.pk : part.record.parentUid == draft.uid;
}

Result<study::Record> parentOf(study::StudyFile& file, const dictionary::Layout& layout,
                               const study::Record& part)
{
    const study::RecordStore store(file);
    return part.parent != 0 ? store.find(layout, part.parent) : store.findByUid(layout, part.parentUid);
}

/// What is left of a record that is not in the file.
struct Remains {
    const study::Draft* own = nullptr;
    std::vector<const study::Draft*> parts;
};

Remains remainsOf(const std::vector<study::Draft>& all, const dictionary::Layout& layout,
                  std::string_view uid)
{
    Remains remains;
    ShelvedDraft record{std::string(uid), 0, {}, 0};
    for (const study::Draft& one : all)
        if (one.record.uid == uid && &one.record.layout() == &layout)
            remains.own = &one;
    for (const study::Draft& one : all)
        if (one.record.uid == uid)
            record.pk = remains.own == &one ? one.record.pk : one.record.parent;
    for (const study::Draft& one : all)
        if (isPartOf(one.record.layout(), layout) && isOf(one, record))
            remains.parts.push_back(&one);
    return remains;
}

Result<void> moveDraft(study::Drafts& drafts, const study::Draft& from, const study::Record& to)
{
    if (auto dropped = drafts.discard(from.record); !dropped)
        return dropped;
    return drafts.keep(to);
}

/// The drafts of a record that is gone, as those of a new one. Its uid.
Result<std::string> beginAgain(study::StudyFile& file, const dictionary::Layout& layout,
                               const Remains& remains)
{
    auto tx = study::Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    study::Drafts drafts(file);
    const study::Record& first = (remains.own != nullptr ? remains.own : remains.parts.front())->record;
    study::Record fresh(layout);
    fresh.uid = newUid(file.clock());
    fresh.study = layout.kind().key == dictionary::study::kind.key ? 0 : first.study;
    if (remains.own != nullptr)
        fresh.values = first.values;
    fresh.values.set(dictionary::common::status, "draft");
    if (auto kept = remains.own != nullptr ? moveDraft(drafts, *remains.own, fresh) : drafts.keep(fresh);
        !kept)
        return forward(std::move(kept));
    for (const study::Draft* part : remains.parts) {
        study::Record typed = part->record;
        typed.uid = newUid(file.clock());
        typed.pk = typed.revision = typed.parent = 0;
        typed.parentUid = fresh.uid;
        if (auto moved = moveDraft(drafts, *part, typed); !moved)
            return forward(std::move(moved));
    }
    if (auto committed = tx->commit(); !committed)
        return forward(std::move(committed));
    return fresh.uid;
}

} // namespace

Result<std::vector<ShelvedDraft>> shelvedDrafts(study::StudyFile& file, const dictionary::Layout& layout,
                                                LinkTitles& titles)
{
    auto all = study::Drafts(file).all();
    if (!all)
        return forward(std::move(all));
    std::vector<ShelvedDraft> shelf;
    for (const study::Draft& draft : *all)
        if (&draft.record.layout() == &layout)
            shelf.push_back({draft.record.uid, draft.record.pk, titles.title(draft.record), draft.at});
    // Typing in a part alone is found through the record it belongs to.
    for (const study::Draft& draft : *all) {
        if (!isPartOf(draft.record.layout(), layout) ||
            std::any_of(shelf.begin(), shelf.end(),
                        [&](const ShelvedDraft& one) { return isOf(draft, one); }))
            continue;
        const auto parent = parentOf(file, layout, draft.record);
        if (parent)
            shelf.push_back({parent->uid, parent->pk, titles.title(*parent), draft.at});
        else if (draft.record.parent != 0)
            shelf.push_back({draft.record.uid, draft.record.parent,
                             toQString(study::titleInFile(file.db(), layout, draft.record.parent)),
                             draft.at});
        else
            shelf.push_back({draft.record.parentUid, 0, {}, draft.at});
    }
    std::stable_sort(shelf.begin(), shelf.end(),
                     [](const ShelvedDraft& left, const ShelvedDraft& right) { return left.at > right.at; });
    return shelf;
}

Result<ReachedDraft> reachDraft(study::StudyFile& file, const dictionary::Layout& layout,
                                std::string_view uid)
{
    const auto all = study::Drafts(file).all();
    if (!all)
        return tl::unexpected(all.error());
    const Remains remains = remainsOf(*all, layout, uid);
    const study::RecordStore store(file);
    const bool saved = remains.own != nullptr && remains.own->record.pk != 0;
    if (remains.own != nullptr && !saved)
        return ReachedDraft{std::string(uid)};
    const auto stored = saved ? store.find(layout, remains.own->record.pk) : store.findByUid(layout, uid);
    if (stored)
        return ReachedDraft{stored->uid};
    if (stored.error().code != ErrorCode::record_not_found ||
        (remains.own == nullptr && remains.parts.empty()))
        return tl::unexpected(stored.error());
    const bool again = saved || remains.parts.front()->record.parent != 0;
    auto fresh = beginAgain(file, layout, remains);
    if (!fresh)
        return forward(std::move(fresh));
    return ReachedDraft{std::move(*fresh), again};
}

Result<void> dropDraft(study::StudyFile& file, const dictionary::Layout& layout, const ShelvedDraft& draft)
{
    study::Drafts drafts(file);
    const auto all = drafts.all();
    if (!all)
        return tl::unexpected(all.error());
    for (const study::Draft& one : *all) {
        const bool own = &one.record.layout() == &layout && one.record.uid == draft.uid;
        const bool part = isPartOf(one.record.layout(), layout) && isOf(one, draft);
        if (!own && !part)
            continue;
        if (auto dropped = drafts.discard(one.record); !dropped)
            return dropped;
    }
    return {};
}

} // namespace atlas::ui::records
