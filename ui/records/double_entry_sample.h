#pragma once

#include "core/study/double_entry.h"
#include "core/study/filter.h"
#include "ui/common/awaited_answer.h"
#include "ui/common/page.h"
#include "ui/common/words.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace atlas::ui {
class TaskBar;
} // namespace atlas::ui

namespace atlas::ui::records {

/// The records of a table from which a sample is to be drawn: what it lists, and what is selected there.
struct SampleSource {
    QString kind;
    study::Filter listed;
    std::vector<std::int64_t> selected;
};

/// Where the coordinator chooses which records are typed a second time.
class DoubleEntrySample : public QWidget {
    Q_OBJECT

public:
    DoubleEntrySample(const PageContext& context, const Words& words, QWidget* parent);
    ~DoubleEntrySample() override;

    void setSource(const SampleSource& source);
    void refresh(); ///< counts anew what would be drawn
    void forget();  ///< the study goes
    [[nodiscard]] bool settled() const { return m_awaited.task == nullptr && !m_awaited.soon.isActive(); }

    [[nodiscard]] QComboBox& kinds() const { return *m_kinds; }
    [[nodiscard]] QSpinBox& step() const { return *m_step; }
    [[nodiscard]] QString outlook() const; ///< what would be drawn, as a sentence
    [[nodiscard]] QPushButton& button() const { return *m_mark; }
    void mark();

Q_SIGNALS:
    void marked(qint64 records);
    void failed(const atlas::Error& error);

private:
    struct Outlook;
    void build();
    [[nodiscard]] QWidget* makeDraw();
    void fillKinds();
    void kindChosen();
    void changed();
    void count();
    void show(const Outlook& outlook);
    void showState();
    [[nodiscard]] const dictionary::Layout* layoutOfKind() const;
    [[nodiscard]] bool isSource() const;
    [[nodiscard]] study::Draw draw() const;
    [[nodiscard]] study::Filter filter() const;
    [[nodiscard]] study::Marking marking() const;

    PageContext m_context;
    const Words* m_words;
    std::optional<SampleSource> m_source;
    QComboBox* m_kinds;
    QComboBox* m_from;
    QComboBox* m_identifying;
    QRadioButton* m_every;
    QRadioButton* m_random;
    QRadioButton* m_all;
    QSpinBox* m_step;
    QSpinBox* m_start;
    QDoubleSpinBox* m_share;
    QSpinBox* m_seed;
    QCheckBox* m_samePerson;
    QLabel* m_outlook;
    TaskBar* m_progress;
    QPushButton* m_mark;
    AwaitedAnswer m_awaited;
    bool m_marking = false;
    std::vector<std::int64_t> m_drawn;
};

} // namespace atlas::ui::records

Q_DECLARE_METATYPE(atlas::ui::records::SampleSource)
