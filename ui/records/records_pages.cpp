#include "ui/records/records_pages.h"

#include "core/dictionary/kinds/all.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/page.h"
#include "ui/records/records_page.h"

namespace atlas::ui::records {

namespace {

struct PageOfKind {
    const dictionary::Kind* kind;
    const char* icon;
};

// In the order of the navigation: what is entered most stands first.
constexpr std::array pages{
    PageOfKind{&dictionary::entity::kind, "entity"},
    PageOfKind{&dictionary::screening_assessment::kind, "review"},
    PageOfKind{&dictionary::statistic::kind, "statistic"},
    PageOfKind{&dictionary::sdg_contribution::kind, "contribution"},
    PageOfKind{&dictionary::source::kind, "source"},
    PageOfKind{&dictionary::indicator::kind, "indicator"},
    PageOfKind{&dictionary::screening_profile::kind, "quality"},
    PageOfKind{&dictionary::narrative::kind, "report"},
    PageOfKind{&dictionary::person::kind, "person"},
    PageOfKind{&dictionary::team::kind, "team"},
    PageOfKind{&dictionary::study::kind, "study"},
};

} // namespace

void registerPages(PageRegistry& registry, Preferences& preferences, const Language& language)
{
    for (const PageOfKind& page : pages) {
        PageDescription description;
        description.id = QStringLiteral("records.") + toQString(page.kind->key);
        description.title = language.text("dictionary", std::string(page.kind->plural).c_str());
        description.icon = QLatin1String(page.icon);
        description.section = PageSection::data;
        description.make = [kind = page.kind, &preferences](const PageContext& context,
                                                            QWidget* parent) -> Page* {
            return new RecordsPage(context, dictionary::layoutOf(*kind), preferences, parent);
        };
        registry.add(std::move(description));
    }
}

} // namespace atlas::ui::records
