#pragma once

#include "ui/shell/palette_model.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;

namespace atlas::ui::shell {

class RecordFinder;

/// Type a few letters, press Enter. Closes when it has run something, or by Esc. Records are looked up beside
/// the typing and come in when they are found.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// `records` may be nullptr: then there is nothing to look up.
    CommandPalette(std::vector<PaletteEntry> entries, std::unique_ptr<RecordFinder> records, QWidget* parent);
    ~CommandPalette() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void typed(const QString& text);
    void found(std::vector<PaletteEntry> entries);
    void runCurrent();
    void select(int row);

    PaletteModel* m_model;
    QLineEdit* m_input;
    QListView* m_list;
    QLabel* m_nothing;
    std::unique_ptr<RecordFinder> m_records;
};

} // namespace atlas::ui::shell
