#include "ui/records/double_entry_sample.h"

#include "ui/common/task_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

// How the choice of a sample is put together; what it does stands in double_entry_sample.cpp.
namespace atlas::ui::records {

namespace {
constexpr int widest = 760;
}

QWidget* DoubleEntrySample::makeDraw()
{
    m_step->setRange(1, 100'000);
    m_step->setValue(10);
    m_step->setAccessibleName(tr("Every how many records"));
    m_start->setRange(1, 10);
    m_start->setAccessibleName(tr("Number of the first record"));
    m_share->setRange(0.1, 100);
    m_share->setDecimals(1);
    m_share->setValue(10);
    m_share->setSuffix(tr(" %"));
    m_share->setAccessibleName(tr("Share of the records"));
    m_seed->setRange(1, 2'000'000'000);
    m_seed->setValue(static_cast<int>(QRandomGenerator::global()->bounded(1, 1'000'000)));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed draws the same records again; it is kept with them"));
    m_every->setChecked(true);
    auto* draw = new QWidget(this);
    auto* column = new QVBoxLayout(draw);
    column->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    first->addWidget(m_every);
    first->addWidget(m_step);
    first->addWidget(new QLabel(tr("records in the order of entry, from number"), draw));
    first->addWidget(m_start);
    first->addStretch(1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_random);
    second->addWidget(m_share);
    second->addWidget(new QLabel(tr("with seed"), draw));
    second->addWidget(m_seed);
    second->addStretch(1);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_all);
    return draw;
}

void DoubleEntrySample::build()
{
    auto* why =
        new QLabel(tr("Some records are typed a second time from their paper, by somebody who does not see "
                      "the first entry. Where the two differ, one of them is wrong: that tells how often "
                      "typing goes wrong, and in which fields."),
                   this);
    why->setWordWrap(true);
    auto* alone =
        new QLabel(tr("For a team of one. A second entry by the same person is no blind one: what they "
                      "misread twice in the same way is not found."),
                   this);
    alone->setProperty("role", QStringLiteral("quiet"));
    alone->setWordWrap(true);
    auto* samePerson = new QVBoxLayout;
    samePerson->addWidget(m_samePerson);
    samePerson->addWidget(alone);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->addRow(tr("&Kind of record"), m_kinds);
    form->addRow(tr("Dra&w from"), m_from);
    form->addRow(tr("&Paper is known by"), m_identifying);
    form->addRow(tr("Which ones"), makeDraw());
    form->addRow(tr("Who"), samePerson);
    m_identifying->setToolTip(tr("The second typist sees this field alone; it is not compared"));
    m_outlook->setWordWrap(true);
    m_mark->setProperty("role", QStringLiteral("primary"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_mark);
    foot->addWidget(m_progress);
    foot->addStretch(1);
    auto* inside = new QVBoxLayout;
    inside->setSpacing(14);
    inside->addWidget(why);
    inside->addLayout(form);
    inside->addWidget(m_outlook);
    inside->addLayout(foot);
    inside->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    auto* page = new QWidget(this);
    inside->setContentsMargins(0, 0, 0, 0);
    page->setLayout(inside);
    page->setMaximumWidth(widest);
    row->addWidget(page, 1);
    row->addStretch(0);
}

} // namespace atlas::ui::records
