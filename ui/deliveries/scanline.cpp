#include "ui/deliveries/scanline.h"

#include "core/workspace/ledgerscan.h"
#include "ui/theme/metrics.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int barSteps = 1000;

} // namespace

ScanLine::ScanLine(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_words(new QLabel(this)),
      m_stop(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("scanLine"));
    m_bar->setObjectName(QStringLiteral("scanBar"));
    m_bar->setAccessibleName(tr("Deliveries looked at"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_words->setObjectName(QStringLiteral("scanWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_stop->setObjectName(QStringLiteral("stopScanButton"));
    m_stop->setAccessibleName(tr("Cancel the search"));
    connect(m_stop, &QPushButton::clicked, this, &ScanLine::stopWanted);
    auto *line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_stop);
    setScaledSpacing(line, {12, 6, 12, 6}, 8);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_bar);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    hide();
}

void ScanLine::showScan(const LedgerScan &scan)
{
    using State = LedgerScan::State;
    const bool isRunning = scan.state() == State::Running;
    if (!isRunning && m_stop->hasFocus())
        setFocus(); // of the list, since the button goes
    m_bar->setVisible(isRunning);
    m_bar->setValue(static_cast<int>(scan.fraction() * barSteps));
    m_stop->setVisible(isRunning);
    m_words->setText(wordsOf(scan));
    const bool isHidden = scan.state() == State::Idle || scan.state() == State::Done
            || (isRunning && scan.looked() == 0);
    setHidden(isHidden);
    if (scan.state() == State::Stopped) {
        QAccessibleEvent told(m_words, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&told);
    }
}

QString ScanLine::wordsOf(const LedgerScan &scan) const
{
    const QLocale locale;
    const QString found = locale.toString(scan.found());
    const QString looked = locale.toString(scan.looked());
    const bool oldestFirst = scan.query().oldestFirst;
    switch (scan.state()) {
    case LedgerScan::State::Running:
        //: %1: a percentage without its sign; %2: a number of deliveries
        return tr("Looking at each delivery: %1% done, %2 found")
                .arg(locale.toString(static_cast<int>(scan.fraction() * 100)), found);
    case LedgerScan::State::Stopped:
        //: numbers of deliveries: how many match, how many were looked at
        return oldestFirst ? tr("Stopped: %1 found in the oldest %2").arg(found, looked)
                           : tr("Stopped: %1 found in the newest %2").arg(found, looked);
    case LedgerScan::State::Failed:
        //: numbers of deliveries: how many match, how many were looked at
        return oldestFirst ? tr("Ended early: %1 found in the oldest %2").arg(found, looked)
                           : tr("Ended early: %1 found in the newest %2").arg(found, looked);
    case LedgerScan::State::Idle:
    case LedgerScan::State::Done:
        break;
    }
    return {};
}

} // namespace hk
