#pragma once

#include "core/base/result.h"
#include "core/report/model.h"
#include "ui/common/page.h"
#include "ui/report/page_set.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace atlas::ui {
class CountryBox;
class FigureDrawer;
class Language;
} // namespace atlas::ui

namespace atlas::ui::report {

class PagePress;
class ReportCommands;
class ReportPreview;
struct Printed;

/// The report as it would be printed now: outline on the left, pages on the right, and the way to the PDF.
/// Made again when the records change.
class ReportPage : public ui::Page {
    Q_OBJECT

public:
    /// `drawer` must outlive the page.
    ReportPage(const PageContext& context, const FigureDrawer& drawer, QWidget* parent = nullptr);
    ~ReportPage() override;

    void shown(const QVariant& target) override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] bool settled() const override;

    /// What the commands do.
    void remake();
    /// Asks where to write the PDF, now or as soon as the report is made; forgotten when the person goes
    /// elsewhere before.
    void exportWhenMade();
    [[nodiscard]] ReportPreview& preview() const { return *m_preview; }
    [[nodiscard]] QString whyNothingToSee() const; ///< "" when there is a report

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using MaybePrinted = Result<std::shared_ptr<const Printed>>;

    void layOut();
    void followSession();
    void show(MaybePrinted printed, int request);
    void fillOutline();
    void askForPdf();
    void exportPdf(const QString& path);
    [[nodiscard]] QString suggestedName() const;

    PageContext m_context;
    ReportCommands* m_commands;
    const FigureDrawer& m_drawer;
    CountryBox* m_country;
    QComboBox* m_reportLanguage;
    QLabel* m_findings;
    QLabel* m_place;
    QTreeWidget* m_outline;
    ReportPreview* m_preview;
    QTimer m_later;
    std::shared_ptr<PagePress> m_press;
    std::shared_ptr<const Printed> m_shown;
    int m_request = 0;
    bool m_stale = true;
    bool m_settled = false;
    bool m_exportWanted = false;
};

} // namespace atlas::ui::report
