#pragma once

#include "ui/records/field_editor.h"
#include "ui/records/paste_models.h"
#include "ui/records/suggest_line.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace atlas::ui::records {

/// The words of a paste that are no codes, each with what it stands for. Decided ones stay in the list, so
/// that they can be decided anew.
class PasteWords : public QWidget {
    Q_OBJECT

public:
    /// `context` gives lists and links; both must outlive this.
    PasteWords(const PasteView& view, const FormContext& context, QWidget* parent);

    /// Takes up the words that the last run met.
    void refresh();
    void forget();
    [[nodiscard]] int undecided() const;
    [[nodiscard]] QTableWidget* list() const { return m_list; }
    [[nodiscard]] SuggestLine* line() const { return m_line; }

Q_SIGNALS:
    /// `value` as PastePlan::words wants it; "" leaves the field empty.
    void decided(std::size_t column, const std::string& folded, const std::string& value);

private:
    [[nodiscard]] const dictionary::Field* fieldOf(const atlas::exchange::UnknownWord& word) const;
    [[nodiscard]] QString meaning(const atlas::exchange::UnknownWord& word) const;
    [[nodiscard]] QList<Suggestion> suggest(const QString& typed) const;
    [[nodiscard]] QList<Suggestion> links(std::string_view kind, const QString& typed) const;
    void decide(const std::string& value);
    void showRows();

    const PasteView* m_view;
    const FormContext* m_context;
    std::vector<atlas::exchange::UnknownWord> m_words;
    QTableWidget* m_list;
    SuggestLine* m_line;
    QPushButton* m_leave;
};

} // namespace atlas::ui::records
