#include "tests/benchmark/entry_benchmark.h"

#include "app/window_program.h"
#include "tests/benchmark/measure.h"
#include "ui/common/command.h"
#include "ui/common/preferences.h"
#include "ui/records/record_table_model.h"
#include "ui/records/records_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <string>
#include <vector>

namespace atlas::benchmark {

namespace {

constexpr int typed_records = 25;
constexpr qint64 patience = 60'000;
constexpr int large = 1'000'000;

/// The window with the page of entities, and a keyboard.
class Keyboard {
public:
    explicit Keyboard(const std::filesystem::path& study)
        : m_preferences(QString::fromStdString(study.string() + ".ini"))
        , m_program(*qApp, identified(m_preferences))
    {
        m_program.start(QString::fromStdString(study.string()));
        wait("the study does not open",
             [this] { return m_program.session().isOpen() && !m_program.session().busy(); });
        m_program.window().activateWindow();
        m_program.window().showPage(QStringLiteral("records.entity"));
        wait("the list does not come",
             [this] { return !page().model().loading() && page().model().rowCount() > 0; });
        // What was begun at opening ends before anything is measured.
        wait("what was begun at opening does not end",
             [this] { return m_program.tasks().running().empty(); });
    }

    [[nodiscard]] ui::records::RecordsPage& page() const
    {
        return static_cast<ui::records::RecordsPage&>(*m_program.window().currentPage());
    }
    /// Milliseconds until what the key does is painted.
    double press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {})
    {
        const Stopwatch watch;
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(focus(), &down);
        QCoreApplication::processEvents();
        return 1000 * watch.seconds();
    }
    std::vector<double> type(const QString& text)
    {
        std::vector<double> times;
        for (const QChar letter : text)
            times.push_back(press(Qt::Key_unknown, Qt::NoModifier, QString(letter)));
        return times;
    }
    double run(const char* command)
    {
        const Stopwatch watch;
        m_program.commands().action(QLatin1String(command))->trigger();
        QCoreApplication::processEvents();
        return 1000 * watch.seconds();
    }
    /// Milliseconds from the letter to the first page of rows that hold what is typed.
    double searchWith(QChar letter)
    {
        bool shown = false;
        const auto told = QObject::connect(&page().model(), &ui::records::RecordTableModel::refreshed,
                                           &page(), [&shown] { shown = true; });
        const Stopwatch watch;
        press(Qt::Key_unknown, Qt::NoModifier, QString(letter));
        wait("a letter of a search finds no rows", [&shown] { return shown; });
        const double passed = 1000 * watch.seconds();
        QObject::disconnect(told);
        return passed;
    }
    /// The list has followed a save.
    void settle()
    {
        wait("the list does not follow a save", [this] { return !page().model().loading(); });
    }

private:
    static ui::Preferences& identified(ui::Preferences& preferences)
    {
        preferences.setIdentity(QStringLiteral("Benchmark"), QString());
        preferences.setLanguage(QStringLiteral("en"));
        return preferences;
    }
    static QObject* focus()
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* holder = popup != nullptr ? popup->focusWidget() : QApplication::focusWidget();
        if (holder == nullptr)
            giveUp("nothing has the focus");
        return holder;
    }
    template <typename Done>
    static void wait(const char* what, const Done& done)
    {
        QElapsedTimer passed;
        passed.start();
        while (!done()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
            if (passed.elapsed() > patience)
                giveUp(what);
        }
    }

    ui::Preferences m_preferences;
    app::WindowProgram m_program;
};

void append(std::vector<double>& times, const std::vector<double>& more)
{
    times.insert(times.end(), more.begin(), more.end());
}

/// Types records one after the other without waiting for anything, as people do.
bool measureTyping(Keyboard& keyboard, const std::string& size)
{
    std::vector<double> strokes;
    std::vector<double> saves;
    keyboard.run("records.new");
    for (int number = 0; number < typed_records; ++number) {
        append(strokes, keyboard.type(QStringLiteral("Hợp tác xã %1").arg(number)));
        for (const char* text : {"Cooperative", "", "HTX", "", "coop", "", "worker", "primary"}) {
            keyboard.press(Qt::Key_Return);
            append(strokes, keyboard.type(QString::fromLatin1(text)));
        }
        saves.push_back(keyboard.press(Qt::Key_Return, Qt::ControlModifier));
    }
    const bool echoed =
        report("entry, " + size + ": a keystroke until painted, 95 of 100", percentile95(strokes), 16, "ms");
    return report("entry, " + size + ": save and begin the next, 95 of 100", percentile95(saves), 50, "ms") &&
           echoed;
}

bool measureSearch(Keyboard& keyboard, const std::string& size, double bar)
{
    keyboard.settle();
    keyboard.run("records.find");
    std::vector<double> times;
    for (const char* wanted : {"dich vu so 77", "xa so 1", "nothing"}) {
        for (const QChar letter : QString::fromLatin1(wanted))
            if (letter.isSpace())
                keyboard.type(letter); // finds what was found before it
            else
                times.push_back(keyboard.searchWith(letter));
        keyboard.press(Qt::Key_A, Qt::ControlModifier);
        keyboard.press(Qt::Key_Delete);
        keyboard.settle();
    }
    return report("entry, " + size + ": rows for a letter of a search, 95 of 100", percentile95(times), bar,
                  "ms");
}

bool measurePalette(Keyboard& keyboard, const std::string& size)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        times.push_back(keyboard.run("view.palette"));
        append(times, keyboard.type(QStringLiteral("new record")));
        keyboard.press(Qt::Key_Escape);
    }
    return report("entry, " + size + ": palette, each letter, 95 of 100", percentile95(times), 50, "ms");
}

} // namespace

bool measureEntry(const std::filesystem::path& study, int entities)
{
    const std::string size = entities >= large ? "1 million entities" : "100,000 entities";
    Keyboard keyboard(study);
    bool holds = measureTyping(keyboard, size);
    holds = measureSearch(keyboard, size, entities >= large ? 200 : 50) && holds;
    return measurePalette(keyboard, size) && holds;
}

} // namespace atlas::benchmark
