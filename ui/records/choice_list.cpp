#include "ui/records/choice_list.h"

#include "core/base/text.h"
#include "core/dictionary/vocabulary.h"
#include "ui/common/convert.h"
#include "ui/common/name_fit.h"
#include "ui/common/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace atlas::ui::records {

namespace {

using dictionary::Field;
using dictionary::Term;
using dictionary::Values;
using dictionary::Vocabulary;

// The parent code that another field of the record holds, or else its study; "" when none does.
std::string chosenParent(const Vocabulary& vocabulary, const FormContext& context, const Values& values)
{
    if (vocabulary.parent.empty())
        return {};
    for (const Field* other : values.layout().fields())
        if (other->type == dictionary::FieldType::choice && other->vocabulary == vocabulary.parent)
            return std::string(values.text(*other));
    const auto ofStudy = context.studyCodes.find(vocabulary.parent);
    return ofStudy != context.studyCodes.end() ? ofStudy->second : std::string();
}

std::vector<const Term*> offered(const Vocabulary& vocabulary, const FormContext& context,
                                 const Values& values)
{
    std::vector<const Term*> terms = vocabulary.forCountry(context.country);
    const std::string parent = chosenParent(vocabulary, context, values);
    const auto isForeign = [&](const Term* term) {
        return !parent.empty() && !term->parent.empty() && term->parent != parent;
    };
    terms.erase(std::remove_if(terms.begin(), terms.end(), isForeign), terms.end());
    std::stable_partition(terms.begin(), terms.end(),
                          [&](const Term* term) { return term->validOn(context.today); });
    return terms;
}

QString detailOf(const Term& term, const FormContext& context)
{
    if (term.validTo && *term.validTo < context.today)
        return QCoreApplication::translate("ChoiceList", "until %1")
            .arg(context.words->language().date(*term.validTo));
    return {};
}

} // namespace

QList<Suggestion> choiceList(const Field& field, const FormContext& context, const Values& values,
                             const QString& typed)
{
    const Vocabulary* vocabulary = context.words->vocabularies().find(field.vocabulary);
    if (vocabulary == nullptr)
        return {};
    const std::string wanted = text::fold(toUtf8(typed));
    std::vector<std::pair<NameFit, Suggestion>> found;
    for (const Term* term : offered(*vocabulary, context, values)) {
        const QString label = context.words->term(field.vocabulary, *term);
        const NameFit fit =
            std::max(nameFit(text::fold(toUtf8(label)), wanted), nameFit(text::fold(term->code), wanted));
        if (fit != NameFit::none)
            found.emplace_back(fit, Suggestion{toQString(term->code), label, detailOf(*term, context),
                                               !term->validOn(context.today)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& left, const auto& right) { return left.first > right.first; });
    QList<Suggestion> suggestions;
    for (const auto& [fit, suggestion] : found)
        suggestions.append(suggestion);
    return suggestions;
}

} // namespace atlas::ui::records
