#pragma once

#include <QComboBox>

#include <string>
#include <vector>

class QStringListModel;

namespace atlas::ui {
class Language;
struct PageContext;
} // namespace atlas::ui

namespace atlas::ui::shell {

/// Any country, chosen by typing a part of its name or its code: leaving the line, or Enter, takes the
/// country of that code or name, or the only one that fits.
class CountryChoice : public QComboBox {
    Q_OBJECT

public:
    CountryChoice(const PageContext& context, QWidget* parent);

    /// ISO 3166-1 code of the country that the line names; "" while it names none.
    [[nodiscard]] QString country() const;
    /// Whether a country has what stands in the line as its code or in its name.
    [[nodiscard]] bool anyFits() const;

private:
    struct Name {
        std::string folded;
        std::string code; ///< folded
    };
    [[nodiscard]] std::vector<int> fitting(const QString& typed) const;
    void fill(const PageContext& context);
    void propose(const QString& typed);
    void settle();

    std::vector<Name> m_names; ///< of the rows
    QStringListModel* m_proposed;
};

} // namespace atlas::ui::shell
