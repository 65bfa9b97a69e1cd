#pragma once

#include <QLineEdit>
#include <QList>
#include <QPointer>

#include <functional>

class QListView;
class QStandardItemModel;

namespace atlas::ui::records {

/// One line of a list to choose from.
struct Suggestion {
    QString key; ///< code or pk; never shown
    QString text;
    QString detail;    ///< shown quietly at the right: a code, "until 30 June 2025"
    bool past = false; ///< no rival to one of the same text that is not
};

/// A line with a list below it that follows what is typed. The focus stays in the line; the list is walked
/// with the arrows, Enter takes the marked one, Esc closes it.
class SuggestLine : public QLineEdit {
    Q_OBJECT

public:
    /// Suggestions for what is typed, best first; called with "" for the whole list.
    using Source = std::function<QList<Suggestion>(const QString& typed)>;

    explicit SuggestLine(Source source, QWidget* parent = nullptr);
    ~SuggestLine() override;

    /// After a pick, Enter usually goes on to the next field; here it waits for the next pick.
    void stayAfterPick() { m_stays = true; }
    void openList(); ///< the whole list, whatever is typed
    void closeList();
    [[nodiscard]] bool listOpen() const;
    [[nodiscard]] QList<Suggestion> suggestions(const QString& typed) const { return m_source(typed); }
    /// The only suggestion for what is typed, or the one that reads exactly so; empty when there is none. Of
    /// several that read so, the one that is held; empty when none of them is.
    [[nodiscard]] QList<Suggestion> match() const;
    /// Several suggestions read exactly as what is typed.
    [[nodiscard]] bool ambiguous() const;
    /// The key that stands in the line: what is picked is held from then on, until the line is emptied.
    void hold(const QString& key) { m_held = key; }

Q_SIGNALS:
    void picked(const atlas::ui::records::Suggestion& suggestion);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill(const QList<Suggestion>& suggestions, bool mark);
    void showList();
    [[nodiscard]] bool walk(int key);
    [[nodiscard]] bool pickMarked();

    Source m_source;
    QPointer<QListView> m_list; ///< made when first needed: a form has many lines and shows one list
    QStandardItemModel* m_model;
    QString m_held;
    bool m_stays = false;
};

} // namespace atlas::ui::records
