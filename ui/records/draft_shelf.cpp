#include "ui/records/draft_shelf.h"

#include "core/study/door.h"
#include "core/study/record_store.h"

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
        if (!isPartOf(draft.record.layout(), layout) || draft.record.parent == 0)
            continue;
        if (std::any_of(shelf.begin(), shelf.end(),
                        [&](const ShelvedDraft& one) { return isOf(draft, one); }))
            continue;
        const auto parent = study::RecordStore(file).find(layout, draft.record.parent);
        if (parent)
            shelf.push_back({parent->uid, parent->pk, titles.title(*parent), draft.at});
    }
    std::stable_sort(shelf.begin(), shelf.end(),
                     [](const ShelvedDraft& left, const ShelvedDraft& right) { return left.at > right.at; });
    return shelf;
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
