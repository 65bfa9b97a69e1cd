#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "core/study/translations.h"
#include "ui/common/convert.h"
#include "ui/common/error_text.h"
#include "ui/records/field_row.h"
#include "ui/records/fields_form.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_form.h"
#include "ui/records/record_head.h"
#include "ui/records/study_context.h"
#include "ui/records/translations_dialog.h"

#include <algorithm>

// What the form takes from the country study of its record: lists, currency, and the languages that texts are
// translated into.
namespace atlas::ui::records {

// Lists of places and national forms, and the currency, are those of the record's country study. Its own is
// what a study's form is about.
void RecordForm::readStudies()
{
    const auto& layout = dictionary::layoutOf(dictionary::study::kind);
    m_context.today = dateOf(m_file->clock().now());
    forgetStudy(m_context);
    m_context.study = m_edit.record().study;
    m_languages.clear();
    m_titles.forget();
    study::Filter all;
    all.kind = dictionary::study::kind.key;
    const auto studies = study::RecordStore(*m_file).all(all, {"title_key"});
    std::vector<std::pair<qint64, QString>> names;
    if (studies && m_layout != &layout)
        for (const study::Record& one : *studies) {
            if (m_edit.isNew())
                names.emplace_back(one.pk, toQString(one.values.text(dictionary::study::title)));
            if (one.pk != m_context.study)
                continue;
            takeStudy(m_context, one);
            m_languages = one.values.codes(dictionary::study::report_langs);
        }
    if (m_layout == &layout)
        m_context.mark = thousandsMark(m_edit.record().values.text(dictionary::study::thousands_mark));
    if (m_layout == &layout)
        m_languages = m_edit.record().values.codes(dictionary::study::report_langs);
    m_head->setStudies(names, m_context.study);
}

void RecordForm::chooseStudy(std::int64_t pk)
{
    takeOver();
    m_edit.setStudy(pk);
    for (PartsEditor* part : m_parts)
        part->followStudy(pk);
    readStudies();
    fieldsChanged();
}

// Where nobody said in which language a text was written, it is the one that reports begin with.
std::vector<std::string> RecordForm::otherLanguages() const
{
    std::vector<std::string> others = m_languages;
    const std::string_view written = m_edit.record().values.text(dictionary::common::lang);
    const std::string original(written.empty() && !others.empty() ? std::string_view(others.front())
                                                                  : written);
    others.erase(std::remove(others.begin(), others.end(), original), others.end());
    return others;
}

void RecordForm::showTranslations()
{
    const auto texts = m_edit.isNew() || m_file == nullptr
                           ? Result<std::vector<study::Translation>>()
                           : study::Translations(*m_file).of(*m_layout, m_edit.record().pk);
    if (!texts)
        Q_EMIT failed(texts.error());
    const bool possible = texts && !m_edit.isNew() && !otherLanguages().empty();
    for (const dictionary::Field* field : m_layout->fields()) {
        FieldRow* row = field->translatable ? m_fields->row(field->key) : nullptr;
        if (row == nullptr)
            continue;
        QStringList languages;
        for (const study::Translation& text : texts.value_or(std::vector<study::Translation>()))
            if (text.field == field->key)
                languages.append(m_words->term("report_language", text.language));
        row->showTranslations(languages, possible);
    }
}

// The dialog offers the languages of the reports, and those that a text was translated into before.
void RecordForm::translate(const dictionary::Field& field)
{
    if (!m_edit.isOpen() || m_edit.isNew())
        return;
    keep();
    const auto known = study::Translations(*m_file).of(*m_layout, m_edit.record().pk);
    if (!known) {
        Q_EMIT failed(known.error());
        return;
    }
    TranslationsDialog::Subject subject{&field, toQString(m_edit.record().values.text(field)), {}};
    for (const std::string& language : otherLanguages())
        subject.texts.push_back({std::string(field.key), language, {}});
    for (const study::Translation& text : *known) {
        const auto same =
            std::find_if(subject.texts.begin(), subject.texts.end(), [&](const study::Translation& offered) {
                return offered.language == text.language;
            });
        if (text.field == field.key && same != subject.texts.end())
            same->text = text.text;
        else if (text.field == field.key)
            subject.texts.push_back(text);
    }
    const auto save = [this, uid = m_edit.record().uid](const std::vector<study::Translation>& texts) {
        return saveTranslations(uid, texts);
    };
    auto* dialog = new TranslationsDialog(std::move(subject), *m_words, save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// A step of its own: what is being typed into the record stays a draft.
QString RecordForm::saveTranslations(const std::string& uid, const std::vector<study::Translation>& texts)
{
    if (m_file == nullptr)
        return tr("The study was closed meanwhile.");
    auto stored = study::RecordStore(*m_file).findByUid(*m_layout, uid);
    const auto done = stored ? study::Door(*m_file, *m_vocabularies).save(*stored, texts)
                             : Result<void>(tl::unexpected(stored.error()));
    if (!done && done.error().code == ErrorCode::record_refused)
        return toQString(done.error().fact("problem"));
    if (!done)
        return errorText(done.error()).paragraph();
    keep();
    showTranslations();
    Q_EMIT saved(stored->pk);
    return {};
}

} // namespace atlas::ui::records
