#pragma once

#include <QTranslator>

#include <memory>

namespace atlas::app {

/// The window's language: the program's catalogue and Qt's own, installed while this lives. Where the program
/// has labels only, these over English. A report in another language never goes through them.
class Translators {
public:
    explicit Translators(const QString& language);
    ~Translators();
    Translators(const Translators&) = delete;
    Translators& operator=(const Translators&) = delete;

private:
    QTranslator m_program;
    QTranslator m_labels;
    QTranslator m_qt;
};

} // namespace atlas::app
