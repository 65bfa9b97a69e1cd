#include "ui/common/convert.h"
#include "ui/common/record_place.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/records/records_commands.h"
#include "ui/records/records_page.h"

#include <QSplitter>
#include <QStackedWidget>

// What the page shows when it is sent somewhere.
namespace atlas::ui::records {

void RecordsPage::shown(const QVariant& target)
{
    if (target.canConvert<study::Filter>()) {
        m_list->setOuterFilter(target.value<study::Filter>());
    } else if (target.canConvert<RecordPlace>()) {
        showPlace(target.value<RecordPlace>());
    } else if (target.typeId() == QMetaType::LongLong) {
        const auto pk = static_cast<std::int64_t>(target.toLongLong());
        if (!m_list->reveal(pk))
            showRecord(pk);
    } else if (target.toString() == QLatin1String("new"))
        addRecord();
    else if (target.toString().startsWith(draft_target))
        showDraft(target.toString().mid(draft_target.size()));
    showFirst();
}

void RecordsPage::showRecord(std::int64_t pk)
{
    // A record that cannot be left stays, in the table too.
    if (pk != 0 && !m_form->open(pk))
        m_list->reveal(m_form->edit().record().pk);
    m_commands->refresh();
}

void RecordsPage::showPlace(const RecordPlace& place)
{
    if (!m_list->reveal(place.pk))
        showRecord(place.pk);
    m_stack->setCurrentWidget(m_splitter);
    if (m_form->isOpen() && m_form->edit().record().pk == place.pk)
        m_form->focusPlace(place);
}

void RecordsPage::showDraft(const QString& uid)
{
    m_stack->setCurrentWidget(m_splitter);
    if (!m_form->resume(uid) || !m_form->isOpen())
        return;
    if (m_form->edit().isNew())
        table().setCurrentIndex({});
    else
        m_list->reveal(m_form->edit().record().pk);
    m_form->focusFirst();
}

// What the open form holds of it would be kept again.
void RecordsPage::draftDropped(const QString& uid)
{
    if (m_form->isOpen() && toQString(m_form->edit().record().uid) == uid)
        m_form->discardChanges();
}

// A page that lists records shows one.
void RecordsPage::showFirst()
{
    if (isVisible() && !m_form->isOpen() && model().rowCount() > 0)
        table().goTo(model().pkAt(0));
}

} // namespace atlas::ui::records
