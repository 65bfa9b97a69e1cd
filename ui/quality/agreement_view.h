#pragma once

#include "core/analysis/agreement.h"
#include "ui/common/words.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace atlas::ui {
class EmptyState;
}

namespace atlas::ui::quality {

/// How far two people who screened the same entities agree: in the result, and criterion by criterion.
class AgreementView : public QWidget {
    Q_OBJECT

public:
    /// `words` must outlive the view.
    AgreementView(const Words& words, QWidget* parent);

    void setAgreement(const analysis::ScreeningAgreement& found);
    [[nodiscard]] QTableWidget& table() const { return *m_table; }

private:
    [[nodiscard]] static QStringList headers();
    [[nodiscard]] QStringList row(const QString& judged, const analysis::Agreement& codes,
                                  const QString& weightedKappa) const;
    [[nodiscard]] QString kappa(const analysis::Agreement& agreement) const;

    const Words* m_words;
    QLabel* m_about;
    QTableWidget* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

} // namespace atlas::ui::quality
