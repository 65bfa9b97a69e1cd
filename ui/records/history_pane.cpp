#include "ui/records/history_pane.h"

#include "core/study/take_back.h"
#include "ui/records/record_history.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui::records {

HistoryPane::HistoryPane(const dictionary::Layout& layout, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_layout(&layout)
    , m_list(new RecordHistory(layout, words, this))
    , m_hint(new QLabel(this))
    , m_field(new QPushButton(tr("&Put this value back"), this))
    , m_record(new QPushButton(tr("&Back to how it was then"), this))
{
    m_hint->setProperty("role", QStringLiteral("quiet"));
    m_hint->setWordWrap(true);
    m_field->setToolTip(tr("The field holds what stands under “From” again (Return)"));
    m_record->setToolTip(tr("The record and its parts are again as they were after the chosen step"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 4, 12, 4);
    row->addWidget(m_field);
    row->addWidget(m_record);
    row->addSpacing(8);
    row->addWidget(m_hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    connect(m_list, &RecordHistory::chosen, this, &HistoryPane::chosen);
    connect(m_list, &RecordHistory::restoreWanted, this, [this] {
        for (QPushButton* button : {m_field, m_record})
            if (button->isEnabled())
                return button->click();
    });
    connect(m_field, &QPushButton::clicked, this, &HistoryPane::restoreField);
    connect(m_record, &QPushButton::clicked, this, &HistoryPane::restoreRecord);
    chosen();
}

void HistoryPane::setFile(study::StudyFile* file, const dictionary::Vocabularies* vocabularies)
{
    m_file = file;
    m_vocabularies = vocabularies;
    m_pk = 0;
}

void HistoryPane::setBlocked(std::function<QString()> blocked)
{
    m_blocked = std::move(blocked);
}

void HistoryPane::showRecord(std::int64_t pk, const LinkNames& links)
{
    m_pk = pk;
    m_list->showRecord(m_file, pk, links);
}

void HistoryPane::takeFocus()
{
    m_list->setFocus();
}

QString HistoryPane::whyNot() const
{
    if (m_file == nullptr || m_pk == 0)
        return {};
    if (m_list->beforeErasure())
        return tr("Personal data were erased since; what stood here cannot be put back.");
    return m_blocked ? m_blocked() : QString();
}

void HistoryPane::chosen()
{
    const QString reason = whyNot();
    const bool possible = m_file != nullptr && m_pk != 0 && reason.isEmpty();
    const study::HistoryEntry* entry = m_list->chosenEntry();
    const study::Action* step = m_list->chosenStep();
    const study::Action* latest = m_list->latestStep();
    m_field->setEnabled(possible && entry != nullptr);
    m_record->setEnabled(possible && step != nullptr && step->seq != latest->seq);
    m_hint->setText(reason);
}

void HistoryPane::restoreField()
{
    const study::HistoryEntry* entry = m_list->chosenEntry();
    if (entry == nullptr || m_file == nullptr)
        return;
    const std::int64_t pk = m_pk;
    if (const auto done = study::restoreField(*m_file, *m_vocabularies, *m_layout, pk, *entry); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT restored(pk);
}

void HistoryPane::restoreRecord()
{
    const study::Action* step = m_list->chosenStep();
    if (step == nullptr || m_file == nullptr)
        return;
    const std::int64_t pk = m_pk;
    const auto done = study::restoreRecord(*m_file, *m_layout, pk, step->seq, study::Trial::no);
    if (!done)
        Q_EMIT failed(done.error());
    else if (!done->obstacles.empty())
        m_hint->setText(tr("Another program changed the record since; it stays as it is."));
    else
        Q_EMIT restored(pk);
}

} // namespace atlas::ui::records
