#include "ui/common/source_text.h"

#include "ui/common/language.h"

#include <QStringList>

namespace atlas::ui {

QString sourceText(const std::vector<Message>& sources, std::int64_t n, const Language& language)
{
    QStringList texts;
    for (const Message& source : sources)
        texts << language.text(source);
    QStringList sentences;
    if (!texts.isEmpty())
        sentences << language.text(
            message(ATLAS_TEXT("report", "Source: %1"), {texts.join(QStringLiteral("; ")).toStdString()}));
    if (n > 0)
        sentences << language.text(message(ATLAS_TEXT("report", "n = %1"), {n}));
    return sentences.join(QStringLiteral(". "));
}

} // namespace atlas::ui
