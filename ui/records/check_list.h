#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace atlas::ui::records {

/// A list to tick in, with a line above it that narrows what is shown. What is ticked stays ticked while it
/// is hidden.
class CheckList : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString key; ///< never shown
        QString text;
    };

    explicit CheckList(QWidget* parent = nullptr);

    /// `name` is what a screen reader calls the list.
    void setEntries(const QList<Entry>& entries, const QString& name);
    void tick(const QStringList& keys);
    /// Keys in the order of the list.
    [[nodiscard]] QStringList ticked() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void narrow(const QString& typed);

    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace atlas::ui::records
