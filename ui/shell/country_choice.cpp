#include "ui/shell/country_choice.h"

#include "core/base/text.h"
#include "core/dictionary/vocabulary.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/name_fit.h"
#include "ui/common/page.h"
#include "ui/common/study_session.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>
#include <utility>
#include <vector>

namespace atlas::ui::shell {

namespace {

/// Shows its model as it is: what is proposed, and in which order, was worked out before.
class Proposals : public QCompleter {
public:
    Proposals(QStringListModel* model, QObject* parent)
        : QCompleter(model, parent)
    {
        setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        // Nothing has this role, so that no proposal is current before a key goes to it.
        setCompletionRole(Qt::UserRole);
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data().toString();
    }
    // Tab goes on, as it does without a list.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* list = qobject_cast<QAbstractItemView*>(watched);
        if (list == nullptr || event->type() != QEvent::KeyPress)
            return QCompleter::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
            return QCompleter::eventFilter(watched, event);
        list->hide();
        return QCoreApplication::sendEvent(widget(), event);
    }
};

} // namespace

CountryChoice::CountryChoice(const PageContext& context, QWidget* parent)
    : QComboBox(parent)
    , m_proposed(new QStringListModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(new Proposals(m_proposed, this));
    setAccessibleName(tr("Country"));
    fill(context);
    setCurrentIndex(-1);
    lineEdit()->setPlaceholderText(tr("Type or choose"));
    connect(lineEdit(), &QLineEdit::textEdited, this, &CountryChoice::propose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &CountryChoice::settle);
}

void CountryChoice::fill(const PageContext& context)
{
    const dictionary::Vocabulary* countries = context.session.vocabularies().find("country");
    if (countries == nullptr)
        return;
    const std::string language = toUtf8(context.language.code());
    std::vector<std::pair<std::string, const dictionary::Term*>> sorted;
    for (const dictionary::Term& term : countries->terms)
        sorted.emplace_back(text::sortKey(term.label(language), language), &term);
    std::sort(sorted.begin(), sorted.end(),
              [](const auto& one, const auto& other) { return one.first < other.first; });
    for (const auto& [key, term] : sorted) {
        addItem(toQString(term->label(language)), toQString(term->code));
        m_names.push_back({text::fold(term->label(language)), text::fold(term->code)});
    }
}

// The best first, otherwise in the order of the list.
std::vector<int> CountryChoice::fitting(const QString& typed) const
{
    const std::string wanted = text::fold(toUtf8(typed));
    std::vector<std::pair<NameFit, int>> ranked;
    for (int row = 0; row < count() && !wanted.empty(); ++row) {
        const Name& name = m_names[static_cast<std::size_t>(row)];
        const NameFit fit = name.code == wanted ? NameFit::whole : nameFit(name.folded, wanted);
        if (fit != NameFit::none)
            ranked.emplace_back(fit, row);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    std::vector<int> rows;
    rows.reserve(ranked.size());
    for (const auto& [fit, row] : ranked)
        rows.push_back(row);
    return rows;
}

bool CountryChoice::anyFits() const
{
    return !fitting(currentText()).empty();
}

QString CountryChoice::country() const
{
    return itemData(findText(currentText())).toString();
}

void CountryChoice::propose(const QString& typed)
{
    QStringList names;
    for (const int row : fitting(typed))
        names.append(itemText(row));
    m_proposed->setStringList(names);
}

void CountryChoice::settle()
{
    const std::vector<int> rows = fitting(currentText());
    if (rows.empty())
        return;
    const Name& best = m_names[static_cast<std::size_t>(rows.front())];
    const std::string typed = text::fold(toUtf8(currentText()));
    if (rows.size() > 1 && best.code != typed && best.folded != typed)
        return;
    setCurrentIndex(rows.front());
    setEditText(itemText(rows.front()));
}

} // namespace atlas::ui::shell
