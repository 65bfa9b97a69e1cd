#include "core/dictionary/kinds/screening_assessment.h"
#include "core/study/screening_result.h"
#include "ui/common/convert.h"
#include "ui/records/fields_form.h"
#include "ui/records/notice_bar.h"
#include "ui/records/record_form.h"

#include <QPushButton>

// Screening of entities that national law makes part of the SSE: the law answers for gates nobody has judged
// yet. The form says so, and what it filled in is changed like anything else.
namespace atlas::ui::records {

namespace screening = dictionary::screening_assessment;

void RecordForm::makeLawNotice()
{
    m_prefilled = new NoticeBar(this);
    connect(m_prefilled->addButton(tr("&Take these back")), &QPushButton::clicked, this,
            &RecordForm::takeBackPrefill);
}

void RecordForm::prefillByLaw()
{
    if (m_layout->kind().key != screening::kind.key)
        return;
    const dictionary::Values& typed = m_fields->values();
    const bool wasMarked = m_edit.record().values.integer(screening::by_law) == 1;
    if (wasMarked || typed.integer(screening::by_law) != 1)
        return;
    dictionary::Values filled = typed;
    study::prefillByLaw(filled);
    m_prefilledFields.clear();
    QStringList names;
    for (const screening::Criterion& criterion : screening::criteria)
        if (filled.text(*criterion.score) != typed.text(*criterion.score)) {
            m_prefilledFields.push_back(criterion.score);
            names.append(toQString(criterion.code));
        }
    if (m_prefilledFields.empty())
        return;
    m_fields->replace(filled);
    m_prefilled->setText(tr("SSE by national law: 1 was filled in for %1. Change what is not so; O3, G3 and "
                            "D2 are asked all the same.")
                             .arg(names.join(QStringLiteral(", "))));
    m_prefilled->show();
}

void RecordForm::takeBackPrefill()
{
    dictionary::Values values = m_fields->values();
    for (const dictionary::Field* field : m_prefilledFields)
        if (values.text(*field) == "1")
            values.clear(*field);
    m_fields->replace(values);
    m_prefilled->hide();
    keep();
    showProblems(false);
}

} // namespace atlas::ui::records
