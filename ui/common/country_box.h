#pragma once

#include <QComboBox>

#include <cstdint>
#include <optional>

namespace atlas::ui {

class Language;
class StudySession;

/// The country studies of the open file, by name. Follows the session; keeps its choice while the study
/// lives.
class CountryBox : public QComboBox {
    Q_OBJECT

public:
    CountryBox(StudySession& session, const Language& language, QWidget* parent = nullptr);

    /// pk of the chosen study; empty when the file has none.
    [[nodiscard]] std::optional<std::int64_t> study() const;
    /// ISO 3166-1 code of the chosen study; "" when there is none.
    [[nodiscard]] QString country() const;
    void choose(const QString& country);

Q_SIGNALS:
    void chosen();

private:
    void fill();
    [[nodiscard]] std::int64_t firstChoice() const;

    StudySession& m_session;
    const Language& m_language;
};

} // namespace atlas::ui
