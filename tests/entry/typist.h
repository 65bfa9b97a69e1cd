#pragma once

#include "tests/entry/answers.h"

#include <QString>

#include <functional>

class QWindow;

namespace atlas::ui {
class StudySession;
}

namespace atlas::tests {

/// A person at the keyboard: everything goes to the window as key events, as the window system sends them.
class Typist {
public:
    /// Told after each key stroke that ends something: "ready", "field 3 founded_year", "part 3 members",
    /// "saved 3".
    using Report = std::function<void(const QString& line)>;

    /// `round` keeps the names of several runs on one file apart.
    Typist(QWindow& window, const ui::StudySession& session, int round, Report report);

    /// From wherever the window stands to a new entity, by the command palette.
    void goToEntities();
    /// Fills the form that is on screen, adds a year, saves, and leaves a new form on screen.
    void enterRecord(int number);

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void typeEntity(int number);
    void typeYear(int number);
    void typeAnswer(const Answer& answer, const QString& typed, bool first);
    void typeCount(const QStringList& parts);
    void typeFormOf(int number);
    [[nodiscard]] QString typedOf(const Answer& answer, int number) const;
    [[nodiscard]] bool markIsKnown() const;

    QWindow* m_window;
    const ui::StudySession* m_session;
    int m_round;
    Report m_report;
};

} // namespace atlas::tests
