#include "app/window_program.h"

#include "app/pages.h"
#include "app/translators.h"
#include "core/exchange/sample_study.h"
#include "core/study/study_file.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/identity_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/running_work_box.h"
#include "ui/shell/window_place.h"

#include <QApplication>

namespace atlas::app {

namespace {

Result<void> fillNewStudy(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                          const ui::NewStudy& wanted)
{
    return wanted.sample ? exchange::fillSample(file, vocabularies)
                         : exchange::fillCountry(file, vocabularies, ui::toUtf8(wanted.country),
                                                 ui::toUtf8(wanted.language));
}

// An empty author would leave the history without anyone to ask.
study::Identity identityOf(ui::Preferences& preferences)
{
    const QString name = preferences.name();
    return {name.isEmpty() ? "unknown" : ui::toUtf8(name), ui::toUtf8(preferences.team()),
            ui::toUtf8(preferences.device())};
}

} // namespace

// What belongs to one window in one language, made and ended together; the window last made, first gone.
struct WindowProgram::Parts {
    explicit Parts(WindowProgram& program)
        : translators(program.m_preferences.effectiveLanguage())
        , language(program.m_preferences.effectiveLanguage())
        , context{program.m_session, commands, program.m_tasks, navigator, language}
    {
        addPages(pages, program.m_preferences, language);
        window = std::make_unique<ui::shell::MainWindow>(context, program.m_preferences, pages);
        addFeatureCommands(context, *window);
    }

    Translators translators;
    ui::Language language;
    ui::CommandRegistry commands;
    ui::Navigator navigator;
    ui::PageRegistry pages;
    ui::PageContext context;
    std::unique_ptr<ui::shell::MainWindow> window;
};

WindowProgram::WindowProgram(QApplication& application, ui::Preferences& preferences)
    : m_application(application)
    , m_preferences(preferences)
    , m_session({m_vocabularies, m_clock, m_tasks, [&preferences] { return identityOf(preferences); },
                 fillNewStudy})
{
    applyLook();
    connect(&preferences, &ui::Preferences::appearanceChanged, this, &WindowProgram::applyLook);
    // Queued: whoever changed the language is a part of the window that goes.
    connect(&preferences, &ui::Preferences::languageChanged, this, &WindowProgram::changeLanguage,
            Qt::QueuedConnection);
    m_session.setMayClose([this](std::function<void()> goOn) { return window().mayLeave(std::move(goOn)); });
    makeWindow();
}

WindowProgram::~WindowProgram() = default;

void WindowProgram::applyLook()
{
    ui::applyZoom(m_application, m_preferences.zoom());
    ui::applyTheme(m_application, m_preferences.theme());
}

void WindowProgram::makeWindow()
{
    QString page;
    if (m_parts) {
        m_parts->window->keepDrafts();
        ui::shell::rememberPlace(*m_parts->window, m_preferences);
        page = m_parts->window->currentPageId();
    }
    m_parts.reset();
    m_parts = std::make_unique<Parts>(*this);
    m_parts->window->showPage(page);
}

// Work that the window or a page began would end with it; opening a study goes on in the next window.
void WindowProgram::changeLanguage()
{
    const auto again = [this] { changeLanguage(); };
    const bool asked = !m_session.busy() &&
                       ui::shell::askBeforeStopping(window(), m_tasks, ui::shell::WindowEnd::language, again);
    if (!asked && window().mayLeave(again))
        changeWindow();
}

void WindowProgram::changeWindow()
{
    makeWindow();
    window().show();
}

void WindowProgram::start(const QString& study)
{
    window().show();
    if (!study.isEmpty())
        ui::shell::openAny(m_parts->context, study);
    if (m_preferences.name().isEmpty())
        (new ui::shell::IdentityDialog(m_preferences, &window()))->open();
}

ui::shell::MainWindow& WindowProgram::window() const
{
    return *m_parts->window;
}

ui::CommandRegistry& WindowProgram::commands() const
{
    return m_parts->commands;
}

} // namespace atlas::app
