#include "tests/arch/rules.h"

#include <array>

namespace atlas::tests::arch {

std::span<const Rule> rules()
{
    static constexpr std::array all{
        Rule{"core has no Qt", &coreHasNoQt},
        Rule{"layers point down", &layersPointDown},
        Rule{"core folders point left", &coreFoldersPointLeft},
        Rule{"ui features are strangers", &uiFeaturesAreStrangers},
        Rule{"includes start at the root", &includesStartAtTheRoot},
        Rule{"headers are light", &headersAreLight},
        Rule{"compilers know the headers", &compilersKnowTheHeaders},
        Rule{"headers are read once", &headersAreReadOnce},
        Rule{"files are short", &filesAreShort},
        Rule{"SQL stays in the study", &sqlStaysInTheStudy},
        Rule{"nothing is left for later", &nothingIsLeftForLater},
        Rule{"names are snake case", &namesAreSnakeCase},
        Rule{"messages are marked", &messagesAreMarked},
        Rule{"nothing is a singleton", &nothingIsASingleton},
        Rule{"connections are checked", &connectionsAreChecked},
        Rule{"connections have a context", &connectionsHaveAContext},
        Rule{"sentences are translated", &sentencesAreTranslated},
        Rule{"counts are grouped", &countsAreGrouped},
    };
    return all;
}

} // namespace atlas::tests::arch
