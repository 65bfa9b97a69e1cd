#include "ui/records/records_pages.h"

#include "core/dictionary/kinds/attachment.h"
#include "core/dictionary/kinds/case_study.h"
#include "core/dictionary/kinds/choice_list.h"
#include "core/dictionary/kinds/definition.h"
#include "core/dictionary/kinds/double_entry.h"
#include "core/dictionary/kinds/dw_contribution.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/event.h"
#include "core/dictionary/kinds/evidence.h"
#include "core/dictionary/kinds/fieldwork.h"
#include "core/dictionary/kinds/finding.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/institution.h"
#include "core/dictionary/kinds/instrument.h"
#include "core/dictionary/kinds/legal_instrument.h"
#include "core/dictionary/kinds/narrative.h"
#include "core/dictionary/kinds/national_form.h"
#include "core/dictionary/kinds/person.h"
#include "core/dictionary/kinds/recommendation.h"
#include "core/dictionary/kinds/response.h"
#include "core/dictionary/kinds/sample_plan.h"
#include "core/dictionary/kinds/screening_assessment.h"
#include "core/dictionary/kinds/screening_profile.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/kinds/team.h"
#include "core/dictionary/kinds/term.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/page.h"
#include "ui/records/double_entry_page.h"
#include "ui/records/duplicates_page.h"
#include "ui/records/records_page.h"

#include <algorithm>

namespace atlas::ui::records {

namespace {

struct PageOfKind {
    const dictionary::Kind* kind;
    const char* icon;
    const char* group; ///< English source text, context "pages"
};

constexpr const char* entities = ATLAS_TEXT("pages", "Entities and figures");
constexpr const char* findings = ATLAS_TEXT("pages", "Contributions and findings");
constexpr const char* evidence = ATLAS_TEXT("pages", "Sources and evidence");
constexpr const char* law = ATLAS_TEXT("pages", "Law and institutions");
constexpr const char* fieldwork = ATLAS_TEXT("pages", "Fieldwork");
constexpr const char* team = ATLAS_TEXT("pages", "Study and people");
constexpr const char* others = ATLAS_TEXT("pages", "Other records");

// In the order of the navigation: what is entered most stands first.
constexpr std::array pages{
    PageOfKind{&dictionary::entity::kind, "entity", entities},
    PageOfKind{&dictionary::screening_assessment::kind, "screening", entities},
    PageOfKind{&dictionary::statistic::kind, "statistic", entities},
    PageOfKind{&dictionary::indicator::kind, "indicator", entities},
    PageOfKind{&dictionary::national_form::kind, "establishment", entities},
    PageOfKind{&dictionary::sdg_contribution::kind, "contribution", findings},
    PageOfKind{&dictionary::dw_contribution::kind, "decent_work", findings},
    PageOfKind{&dictionary::case_study::kind, "case_study", findings},
    PageOfKind{&dictionary::finding::kind, "finding", findings},
    PageOfKind{&dictionary::recommendation::kind, "recommendation", findings},
    PageOfKind{&dictionary::source::kind, "source", evidence},
    PageOfKind{&dictionary::evidence::kind, "evidence", evidence},
    PageOfKind{&dictionary::legal_instrument::kind, "law", law},
    PageOfKind{&dictionary::institution::kind, "institution", law},
    PageOfKind{&dictionary::definition::kind, "definition", law},
    PageOfKind{&dictionary::term::kind, "language", law},
    PageOfKind{&dictionary::fieldwork::kind, "fieldwork", fieldwork},
    PageOfKind{&dictionary::response::kind, "response", fieldwork},
    PageOfKind{&dictionary::instrument::kind, "instrument", fieldwork},
    PageOfKind{&dictionary::choice_list::kind, "columns", fieldwork},
    PageOfKind{&dictionary::sample_plan::kind, "pin", fieldwork},
    PageOfKind{&dictionary::study::kind, "study", team},
    PageOfKind{&dictionary::team::kind, "team", team},
    PageOfKind{&dictionary::person::kind, "person", team},
    PageOfKind{&dictionary::event::kind, "calendar", team},
    PageOfKind{&dictionary::screening_profile::kind, "settings", team},
    PageOfKind{&dictionary::narrative::kind, "report", team},
};

PageDescription described(const QString& id, const QString& title, const char* icon, const char* group,
                          const Language& language)
{
    PageDescription page;
    page.id = id;
    page.title = title;
    page.icon = QLatin1String(icon);
    page.section = PageSection::data;
    page.group = language.text("pages", group);
    return page;
}

void registerPage(const PageOfKind& page, PageRegistry& registry, Preferences& preferences,
                  const Language& language)
{
    PageDescription description = described(
        QStringLiteral("records.") + toQString(page.kind->key),
        language.text("dictionary", std::string(page.kind->plural).c_str()), page.icon, page.group, language);
    description.make = [kind = page.kind, &preferences](const PageContext& context,
                                                        QWidget* parent) -> Page* {
        return new RecordsPage(context, dictionary::layoutOf(*kind), preferences, parent);
    };
    registry.add(std::move(description));
}

void addDuplicates(PageRegistry& registry, const Language& language)
{
    PageDescription duplicates =
        described(QStringLiteral("duplicates"), DuplicatesPage::tr("Duplicates of entities"), "copy",
                  entities, language);
    duplicates.make = [](const PageContext& context, QWidget* parent) -> Page* {
        return new DuplicatesPage(context, parent);
    };
    registry.add(std::move(duplicates));
}

void addDoubleEntry(PageRegistry& registry, const Language& language)
{
    PageDescription page = described(QStringLiteral("double_entry"), DoubleEntryPage::tr("Double entry"),
                                     "keyboard", fieldwork, language);
    page.make = [](const PageContext& context, QWidget* parent) -> Page* {
        return new DoubleEntryPage(context, parent);
    };
    registry.add(std::move(page));
}

} // namespace

void registerPages(PageRegistry& registry, Preferences& preferences, const Language& language)
{
    for (const PageOfKind& page : pages) {
        registerPage(page, registry, preferences, language);
        // Beside the other pages of its group.
        if (page.kind == &dictionary::national_form::kind)
            addDuplicates(registry, language);
        if (page.kind == &dictionary::sample_plan::kind)
            addDoubleEntry(registry, language);
    }
    // A kind that nobody gave a place to is there all the same. Files are shown with the records they belong
    // to: without its record nobody could say what one is, and none begins without bytes.
    for (const dictionary::Layout& layout : dictionary::layouts()) {
        const dictionary::Kind& kind = layout.kind();
        const bool placed = std::any_of(pages.begin(), pages.end(),
                                        [&](const PageOfKind& page) { return page.kind == &kind; });
        // Second entries are no records of their own: they have a page that is about them.
        const bool elsewhere =
            &kind == &dictionary::double_entry::kind || &kind == &dictionary::attachment::kind;
        if (kind.parent.empty() && !placed && !elsewhere)
            registerPage({&kind, "table", others}, registry, preferences, language);
    }
}

} // namespace atlas::ui::records
