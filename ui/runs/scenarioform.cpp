#include "ui/runs/scenarioform.h"

#include "core/base/clock.h"
#include "ui/common/dialogs.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/timetext.h"
#include "ui/runs/shippedtexts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <limits>

namespace hk {
namespace {

constexpr qint64 leastEventUs = 5 * microsPerMs; // what storing one in its turn takes, at least
constexpr qint64 largestFile = 16LL * 1024 * 1024;

} // namespace

ScenarioForm::ScenarioForm(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_stories(new QComboBox(this)),
      m_problems(new QListWidget(this)), m_seed(new QSpinBox(this)), m_speed(new QComboBox(this)),
      m_description(new QLabel(this))
{
    build();
    addShipped();
    connect(m_stories, &QComboBox::currentIndexChanged, this, &ScenarioForm::showChosen);
    connect(m_seed, &QSpinBox::valueChanged, this, [this] {
        m_isSeedEdited = true;
        Q_EMIT changed();
    });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        showPace();
        Q_EMIT changed();
    });
    showChosen();
}

void ScenarioForm::build()
{
    m_stories->setObjectName(QStringLiteral("scenarioChoice"));
    m_stories->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stories->setMinimumContentsLength(16);
    m_problems->setObjectName(QStringLiteral("scenarioProblems"));
    m_problems->setAccessibleName(tr("Problems of the scenario"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->hide();
    setScaledSize(m_problems, {0, 72}, {0, 160});
    m_seed->setObjectName(QStringLiteral("scenarioSeed"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_speed->setObjectName(QStringLiteral("scenarioSpeed"));
    m_speed->addItem(tr("Real time"), 1.0);
    m_speed->addItem(tr("60 times as fast: an hour in a minute"), 60.0);
    m_speed->addItem(tr("3,600 times as fast: an hour in a second"), 3600.0);
    m_speed->addItem(tr("As fast as they are stored"), 0.0);
    m_speed->setCurrentIndex(2);
    m_description->setObjectName(QStringLiteral("scenarioDescription"));
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    setSecondary(m_description);
    auto *open = new QPushButton(tr("&Open file…"), this);
    open->setObjectName(QStringLiteral("openScenarioButton"));
    open->setToolTip(tr("A scenario of your own, a JSON file"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &ScenarioForm::chooseFile);

    auto *fields = new FieldGrid(0, this);
    m_storyRow = fields->addRow(tr("Scen&ario"), m_stories, open);
    FieldRow *seed = fields->addRow(tr("See&d"), m_seed);
    seed->showNote(tr("The same seed tells of the same people."));
    m_speedRow = fields->addRow(tr("S&peed"), m_speed);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_description);
    column->addWidget(fields);
    column->addWidget(m_problems, 1);
    column->addStretch(1);
    setScaledSpacing(column, {16, 16, 16, 12}, 12);
    growWithContents(this);
}

void ScenarioForm::addShipped()
{
    const QStringList names = shippedScenarios();
    for (const QString &name : names) {
        const Result<Scenario> scenario = readScenario(shippedScenario(name), name);
        m_stories->addItem(scenario ? shippedText(scenario->name) : name, name);
    }
}

std::optional<Scenario> ScenarioForm::scenario() const
{
    std::optional<Scenario> told = m_scenario;
    if (told && m_isSeedEdited)
        told->seed = static_cast<quint64>(m_seed->value());
    return told;
}

double ScenarioForm::speed() const { return m_speed->currentData().toDouble(); }

void ScenarioForm::chooseFile()
{
    m_dialogs.openFile(this, tr("Open scenario"), tr("Scenarios (*.json);;All files (*)"),
                       [this](const QString &file) { openFile(file); });
}

/// The name of a file stands in the list, so that it is read anew when it is chosen again.
void ScenarioForm::openFile(const QString &file)
{
    int row = m_stories->findData(file);
    if (row < 0) {
        row = m_stories->count();
        const QSignalBlocker quiet(m_stories);
        m_stories->addItem(QFileInfo(file).fileName(), file);
        m_stories->setItemData(row, file, Qt::ToolTipRole);
    }
    if (m_stories->currentIndex() == row)
        showChosen();
    else
        m_stories->setCurrentIndex(row);
}

void ScenarioForm::showChosen()
{
    const QString name = m_stories->currentData().toString();
    m_scenario.reset();
    m_storyRow->clearMessage();
    m_description->clear();
    QList<ScenarioProblem> problems;
    QByteArray text = shippedScenario(name);
    const bool isShipped = !text.isEmpty();
    if (QFile file(name); !isShipped) {
        if (!file.open(QIODevice::ReadOnly))
            m_storyRow->showError(
                    tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        else if (file.size() > largestFile)
            m_storyRow->showError(tr("%1 is larger than 16 MB.").arg(file.fileName()));
        else
            text = file.readAll();
    }
    if (!m_storyRow->hasError()) {
        const Result<Scenario> read = readScenario(text, QFileInfo(name).fileName());
        if (read)
            m_scenario = *read;
        else
            problems = checkScenario(text);
    }
    showProblems(problems);
    if (m_scenario) {
        m_description->setText(isShipped ? shippedText(m_scenario->description)
                                         : m_scenario->description);
        const QSignalBlocker quiet(m_seed);
        const quint64 most = static_cast<quint64>(m_seed->maximum());
        m_seed->setValue(static_cast<int>(qMin(m_scenario->seed, most)));
        m_isSeedEdited = false;
    }
    m_description->setHidden(m_description->text().isEmpty());
    showPace();
    Q_EMIT changed();
}

/// All of them, so that a file can be mended in one go.
void ScenarioForm::showProblems(const QList<ScenarioProblem> &problems)
{
    m_problems->clear();
    for (const ScenarioProblem &problem : problems) {
        const QString words = problem.field.isEmpty()
                ? problem.message
                : tr("%1: %2", "a field and what is wrong with it")
                          .arg(problem.field, problem.message);
        auto *item = new QListWidgetItem(icon(Icon::Warning, Tint::Warning),
                                         tr("Line %1, column %2: %3")
                                                 .arg(QString::number(problem.place.line),
                                                      QString::number(problem.place.column), words),
                                         m_problems);
        item->setToolTip(item->text());
    }
    m_problems->setHidden(problems.isEmpty());
    if (!problems.isEmpty())
        m_storyRow->showError(tr("The file is no scenario: %n problem(s), by line and field below. "
                                 "Mend them and open it again.",
                                 nullptr, static_cast<int>(problems.size())));
}

void ScenarioForm::showPace()
{
    if (!m_scenario)
        return m_speedRow->clearMessage();
    const QList<PlannedEvent> plan = planOf(*m_scenario);
    const int events = static_cast<int>(plan.size());
    const qint64 lengthUs = plan.isEmpty() ? 0 : plan.constLast().afterMs * microsPerMs;
    const QString inAll =
            tr("%Ln event(s) within %1.", nullptr, events).arg(durationText(lengthUs));
    if (speed() <= 0 || speed() == 1.0)
        return m_speedRow->showNote(inAll);
    const qint64 toldUs = qRound64(static_cast<double>(lengthUs) / speed());
    m_speedRow->showNote(inAll + QLatin1Char(' ')
                         + (toldUs < events * leastEventUs
                                    ? tr("At this speed they are sent as fast as they are stored.")
                                    : tr("At this speed they take %1.").arg(durationText(toldUs))));
}

} // namespace hk
