#pragma once

#include "core/contract/scenario.h"

#include <QtWidgets/QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace hk {

class Dialogs;
class FieldRow;

/// Which story is told and how fast: one that comes with the program or a file of one's own, whose
/// problems are listed by line and field.
class ScenarioForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioForm(Dialogs &dialogs, QWidget *parent = nullptr);

    /// With the seed that is shown; none: the file that is chosen is no scenario.
    std::optional<Scenario> scenario() const;
    double speed() const; ///< 0: without waiting
    void chooseFile();
    void openFile(const QString &file);

Q_SIGNALS:
    void changed();

private:
    void build();
    void addShipped();
    void showChosen();
    void showProblems(const QList<ScenarioProblem> &problems);
    void showPace();

    Dialogs &m_dialogs;
    QComboBox *m_stories;
    QListWidget *m_problems;
    QSpinBox *m_seed;
    QComboBox *m_speed;
    QLabel *m_description;
    FieldRow *m_storyRow = nullptr;
    FieldRow *m_speedRow = nullptr;
    std::optional<Scenario> m_scenario;
    bool m_isSeedEdited = false; ///< a file's may be larger than the field shows
};

} // namespace hk
