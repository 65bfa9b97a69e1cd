#pragma once

#include "core/study/erasure.h"
#include "ui/common/page.h"
#include "ui/common/words.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace atlas::ui::records {

/// Says what erasing a record's personal data will take out of the study and what stays, does it when asked,
/// and says what was removed. Refuses while something is typed on a page of its window and not saved: the
/// page would keep that again afterwards, with what was erased in it.
class EraseDialog : public QDialog {
    Q_OBJECT

public:
    EraseDialog(const PageContext& context, const dictionary::Layout& layout, std::int64_t pk,
                const QString& title, QWidget* parent);

private:
    void build(const QString& title);
    /// Says why when something is being typed.
    [[nodiscard]] bool refused();
    void look();
    void erase();
    void show(const study::Erased& found, bool done);
    void fail(const Error& error);
    [[nodiscard]] QString removals(const study::Erased& found) const;
    [[nodiscard]] QString remains(const study::Erased& found) const;
    [[nodiscard]] QString places(const std::vector<study::NamingField>& fields) const;

    PageContext m_context;
    Words m_words;
    const dictionary::Layout* m_layout;
    std::int64_t m_pk;
    QLabel* m_head;
    QTextBrowser* m_text;
    QProgressBar* m_progress;
    QPushButton* m_erase;
    QPushButton* m_close;
};

} // namespace atlas::ui::records
