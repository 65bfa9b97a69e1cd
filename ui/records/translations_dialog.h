#pragma once

#include "core/dictionary/field.h"
#include "core/study/translations.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;

namespace atlas::ui {
class Words;
}

namespace atlas::ui::records {

/// The translations of one field of a record: the text as it was written above, a line for each language
/// below.
class TranslationsDialog : public QDialog {
    Q_OBJECT

public:
    struct Subject {
        const dictionary::Field* field = nullptr;
        QString original;
        std::vector<study::Translation> texts; ///< one for each language offered; "" where there is none
    };
    /// Writes what was typed; "" when that went well, else why not as a sentence, and the dialog stays.
    using Save = std::function<QString(const std::vector<study::Translation>&)>;

    TranslationsDialog(Subject subject, const Words& words, Save save, QWidget* parent);

    void accept() override;

private:
    [[nodiscard]] QWidget* makeEditor(const study::Translation& text, const QString& language);
    [[nodiscard]] std::vector<study::Translation> typed() const;

    Subject m_subject;
    Save m_save;
    std::vector<QWidget*> m_editors; ///< in the order of the texts
    QLabel* m_problem;
};

} // namespace atlas::ui::records
