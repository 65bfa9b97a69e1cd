#include "core/dictionary/kinds/study.h"
#include "core/study/record_store.h"
#include "ui/common/convert.h"
#include "ui/records/form_body.h"
#include "ui/records/record_form.h"
#include "ui/records/study_mark.h"

// What the mark between thousands means in the country study of the record.
namespace atlas::ui::records {

namespace {

bool isStudy(const dictionary::Layout& layout)
{
    return layout.kind().key == dictionary::study::kind.key;
}

} // namespace

// A study being edited says it itself, saved or not.
void RecordForm::readMark()
{
    const auto& field = dictionary::study::thousands_mark;
    if (isStudy(*m_layout)) {
        followMark(thousandsMark(m_fields->values().text(field)));
        return;
    }
    const auto study = study::RecordStore(*m_file).find(dictionary::layoutOf(dictionary::study::kind),
                                                        m_edit.record().study);
    followMark(study ? thousandsMark(study->values.text(field)) : ThousandsMark::unknown);
}

void RecordForm::followStudy()
{
    if (m_edit.isOpen())
        readMark();
}

void RecordForm::followMark(ThousandsMark mark)
{
    if (mark == m_context.mark)
        return;
    m_context.mark = mark;
    followMarkIn(*m_fields, m_parts);
    showProblems(false);
}

bool RecordForm::learnMark(ThousandsMark mark)
{
    if (!m_edit.isOpen())
        return false;
    const bool ofStudy = isStudy(*m_layout);
    const std::int64_t study = ofStudy ? m_edit.record().pk : m_edit.record().study;
    if (study != 0) {
        takeOver();
        const bool typed = m_edit.changed();
        const auto saved = saveThousandsMark(*m_file, *m_vocabularies, study, mark);
        if (!saved) {
            Q_EMIT failed(saved.error());
            return false;
        }
        // Somebody may have changed the study since the typing began: then the two versions are still to be
        // compared.
        const bool onlyTheMark = saved->revision <= m_edit.record().revision + 1;
        if (ofStudy && typed && onlyTheMark)
            m_edit.goOnFrom(*saved);
        else if (ofStudy && !typed)
            m_edit.saved(*saved);
    }
    if (ofStudy)
        m_fields->put(dictionary::study::thousands_mark, codeOf(mark));
    followMark(mark);
    keep();
    if (study != 0)
        Q_EMIT wrote(toQString(dictionary::study::kind.key));
    return true;
}

} // namespace atlas::ui::records
