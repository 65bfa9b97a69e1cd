#pragma once

#include "core/base/message.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace atlas::ui {

/// One language with its catalogue and its way to write numbers and dates. The window has one, a report
/// another: text printed never goes through the application's own translators. Immutable; use from one thread
/// at a time.
class Language {
public:
    /// Loads the catalogue ":/translations/atlas_<code>.qm"; a language without one renders English sentences
    /// with its own number formats, and the labels of the dictionary from ":/translations/labels_<code>.qm"
    /// where that exists. `code` is BCP 47.
    explicit Language(const QString& code);
    ~Language();
    Language(Language&&) noexcept;
    Language& operator=(Language&&) noexcept;

    [[nodiscard]] QString code() const { return m_locale.bcp47Name(); }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// Whether all sentences are in the language, not the labels alone.
    [[nodiscard]] bool hasCatalogue() const { return m_complete; }
    /// Whether labels are in the language while sentences are not.
    [[nodiscard]] bool labelsOnly() const { return m_labels != nullptr; }

    /// The sentence with its places filled; numbers grouped and decimals written as the language does.
    [[nodiscard]] QString text(const Message& message) const;
    /// A sentence of the catalogue without arguments.
    [[nodiscard]] QString text(const char* context, const char* source) const;

    [[nodiscard]] QString number(std::int64_t value) const;
    [[nodiscard]] QString number(double value, int digits) const;
    [[nodiscard]] QString percent(double value, int digits) const;
    [[nodiscard]] QString date(const Date& date) const; ///< "20 June 2023"
    /// "14:03" or, on another day, the date with it.
    [[nodiscard]] QString time(std::int64_t milliseconds) const;

    /// The languages the program has a complete catalogue of, English first.
    [[nodiscard]] static QStringList available();
    /// The languages the program has labels in and no more.
    [[nodiscard]] static QStringList withLabelsOnly();
    /// Whether readers of the language have confirmed all its labels; `code` is one of the two lists above.
    [[nodiscard]] static bool labelsConfirmed(const QString& code);
    /// "Tiếng Việt", as the language calls itself.
    [[nodiscard]] static QString nativeName(const QString& code);

private:
    [[nodiscard]] QString translated(const char* context, const char* source, int number) const;

    QLocale m_locale;
    std::unique_ptr<QTranslator> m_catalogue; ///< of the language, else the English one with its plural forms
    std::unique_ptr<QTranslator> m_labels;    ///< asked first; nullptr unless labelsOnly()
    bool m_complete = false;
};

} // namespace atlas::ui
