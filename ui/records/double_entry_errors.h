#pragma once

#include "core/analysis/entry_errors.h"
#include "ui/common/words.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace atlas {
struct Error;
}

namespace atlas::ui {
class EmptyState;
}

namespace atlas::ui::records {

/// How often typing goes wrong, by field and by person. Each rate stands beside what it is a rate of.
class DoubleEntryErrors : public QWidget {
    Q_OBJECT

public:
    DoubleEntryErrors(const Words& words, LinkNames names, QWidget* parent);

    void setErrors(const analysis::EntryErrors& errors);

    [[nodiscard]] QTableWidget& fields() const { return *m_fields; }
    [[nodiscard]] QTableWidget& persons() const { return *m_persons; }
    [[nodiscard]] QString summary() const;
    /// Both tables with their headers, for a spreadsheet: cells between tabs, or as CSV (RFC 4180).
    [[nodiscard]] QString copyText() const;
    [[nodiscard]] QString csvText() const;

Q_SIGNALS:
    void failed(const atlas::Error& error);

private:
    [[nodiscard]] static QStringList fieldHeaders();
    [[nodiscard]] static QStringList personHeaders();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] QString rateText(std::int64_t part, std::int64_t of) const;
    [[nodiscard]] QString fieldName(const analysis::FieldErrors& field) const;
    [[nodiscard]] std::vector<QStringList> rows() const;
    void copy();
    void save();

    const Words* m_words;
    LinkNames m_names;
    QLabel* m_summary;
    QTableWidget* m_fields;
    QTableWidget* m_persons;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    analysis::EntryErrors m_errors;
};

} // namespace atlas::ui::records
