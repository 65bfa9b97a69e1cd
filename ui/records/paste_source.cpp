#include "ui/records/paste_source.h"

#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QMimeData>

namespace atlas::ui::records {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PasteSource)
};

QString whatCanBePasted()
{
    return Texts::tr("What can be pasted here are rows of a table: copy cells in a spreadsheet, or text with "
                     "tabs or commas between the values.");
}

} // namespace

PasteSource pasteSource(const QMimeData* clipboard)
{
    PasteSource source;
    if (clipboard != nullptr && clipboard->hasText() && !clipboard->text().trimmed().isEmpty()) {
        source.text = toUtf8(clipboard->text());
        return source;
    }
    if (clipboard != nullptr && clipboard->hasHtml() && clipboard->html().contains(QLatin1String("<t"))) {
        source.text = toUtf8(clipboard->html());
        source.html = true;
        return source;
    }
    const bool picture = clipboard != nullptr && clipboard->hasImage();
    source.problem =
        (picture ? Texts::tr("The clipboard holds a picture.") : Texts::tr("The clipboard holds no text.")) +
        QLatin1Char(' ') + whatCanBePasted();
    return source;
}

} // namespace atlas::ui::records
