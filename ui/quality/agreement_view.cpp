#include "ui/quality/agreement_view.h"

#include "core/dictionary/kinds/screening_assessment.h"
#include "ui/common/empty_state.h"
#include "ui/common/number_table.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace atlas::ui::quality {

using analysis::Agreement;
using analysis::ScreeningAgreement;

namespace {

constexpr double per_cent = 100;
constexpr int kappa_digits = 2;

} // namespace

AgreementView::AgreementView(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_words(&words)
    , m_about(
          new QLabel(tr("Cohen’s kappa says how far two people agree beyond chance: 1 is always, 0 no more "
                        "than by chance. The weighted one counts 1 and 2 as closer than 0 and 2; what "
                        "somebody did not know is not in it.")))
    , m_table(makeNumberTable(tr("How far two people who screened the same entities agree"), headers(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("screening"), this))
{
    m_about->setProperty("role", QStringLiteral("quiet"));
    m_about->setWordWrap(true);
    m_empty->setTexts(tr("No entity was screened by two people yet"),
                      tr("A second assessment of the same entity by somebody else shows how far two agree."));
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(16, 8, 16, 10);
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setAgreement({});
}

QStringList AgreementView::headers()
{
    return {tr("Judged"), tr("Entities"), tr("Same answer"), tr("Kappa"), tr("Weighted kappa")};
}

QString AgreementView::kappa(const Agreement& agreement) const
{
    return agreement.kappa ? m_words->language().number(*agreement.kappa, kappa_digits)
                           : QString(QChar(0x2013));
}

QStringList AgreementView::row(const QString& judged, const Agreement& codes,
                               const QString& weightedKappa) const
{
    const Language& language = m_words->language();
    return {judged, language.number(codes.items),
            codes.observed ? language.percent(*codes.observed * per_cent, 0) : QString(QChar(0x2013)),
            kappa(codes), weightedKappa};
}

void AgreementView::setAgreement(const ScreeningAgreement& found)
{
    std::vector<QStringList> rows{row(tr("Result"), found.verdict, QString(QChar(0x2013)))};
    for (std::size_t index = 0; index < found.criteria.size(); ++index)
        rows.push_back(row(m_words->label(dictionary::screening_assessment::criteria[index].score->label),
                           found.criteria[index].codes, kappa(found.criteria[index].points)));
    setRows(*m_table, rows);
    m_stack->setCurrentIndex(found.verdict.items > 0 ? 0 : 1);
}

} // namespace atlas::ui::quality
