#include "ui/settings/urltest.h"

#include "core/base/answer.h"
#include "ui/common/outcometext.h"
#include "ui/common/timetext.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

QString translated(const char *source)
{
    return *source ? QCoreApplication::translate("Preflight", source) : QString();
}

} // namespace

QString wordsOf(const PreflightAddress &address) { return textOf(address, translated); }

ErrorText wordsOf(const PreflightReport &report) { return textOf(report, translated); }

QString wordsOf(PreflightWarning warning, const PreflightReport &report)
{
    return textOf(warning, report, translated);
}

UrlTest::UrlTest(PreflightFront &preflight, const QString &endpoint, const QString &label,
                 QWidget *parent)
    : QObject(parent), m_preflight(preflight), m_endpoint(endpoint), m_label(label),
      m_button(new QPushButton(parent))
{
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_isRunning)
            return Q_EMIT requested();
        m_wasStopped = true;
        stop();
    });
    showButton();
}

UrlTest::~UrlTest() { m_running.cancel(); }

void UrlTest::show(CompanyId company, const std::optional<EndpointTest> &last)
{
    if (company != m_company) {
        stop();
        m_report.reset();
        m_last.reset();
        m_wasStopped = false;
    }
    m_company = company;
    // What was asked for before a test ended knows nothing of it.
    if (last && (!m_last || last->at > m_last->at))
        m_last = last;
}

void UrlTest::start(const WebhookUrl &url)
{
    m_url = url.ascii();
    m_wasStopped = false;
    m_running.cancel();
    m_isRunning = true;
    showButton();
    m_running = m_preflight.test(m_company, m_endpoint, url.display());
    whenAnswered(m_running, this,
                 [this, number = ++m_number](const Result<PreflightReport> &answer) {
                     if (number == m_number)
                         take(answer);
                 });
    Q_EMIT changed();
}

void UrlTest::stop()
{
    if (!m_isRunning)
        return;
    ++m_number; // what comes now is of no use
    m_running.cancel();
    m_isRunning = false;
    showButton();
    Q_EMIT changed();
}

void UrlTest::take(const Result<PreflightReport> &answer)
{
    m_isRunning = false;
    showButton();
    if (!answer && answer.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(answer.error());
    if (answer) {
        m_report = *answer;
        const QString finding = nameOf(answer->finding);
        m_last = EndpointTest{{},      answer->at,         answer->url,
                              finding, answer->statusCode, answer->durationUs};
    }
    Q_EMIT changed();
}

std::optional<UrlTest::Words> UrlTest::wordsFor(const QString &ascii) const
{
    if (m_isRunning)
        return Words{Tone::Neutral, tr("Testing… Nothing of it is counted in the deliveries."),
                     false};
    if (m_wasStopped && m_url == ascii)
        return Words{Tone::Neutral, tr("The test was stopped. Its event may have gone out before."),
                     false};
    if (!m_last || m_last->url != ascii)
        return std::nullopt;
    const Micros now = currentMicros();
    const QString when = relativeTime(m_last->at, now);
    const bool hasDetails = m_report && m_report->url == ascii && m_report->at == m_last->at;
    if (m_last->finding == nameOf(PreflightFinding::Delivered)) {
        const bool isClean = !hasDetails || m_report->warnings.isEmpty();
        //: "Last test: 200 OK in 142 ms, 3 minutes ago"
        QString text = tr("Last test: %1 in %2, %3")
                               .arg(statusLine(m_last->statusCode.value_or(0)),
                                    durationText(m_last->durationUs), when);
        if (!isClean)
            text += u' ' + wordsOf(m_report->warnings.first(), *m_report);
        return Words{isClean ? Tone::Success : Tone::Warning, text, hasDetails, m_last->at};
    }
    if (hasDetails)
        //: %1 is what was found, a sentence; %2 is when: "3 minutes ago".
        return Words{Tone::Danger, tr("%1 Tested %2.").arg(wordsOf(*m_report).message, when), true,
                     m_last->at};
    //: %1 is when: "3 minutes ago".
    return Words{Tone::Danger, tr("The last test failed, %1. Test again to see why.").arg(when),
                 false, m_last->at};
}

void UrlTest::showButton()
{
    m_button->setText(m_isRunning ? tr("Cancel") : tr("Test"));
    //: "Test Booking URL"
    m_button->setAccessibleName(m_isRunning ? tr("Stop testing %1").arg(m_label)
                                            : tr("Test %1").arg(m_label));
    m_button->setToolTip(m_isRunning ? tr("Stops the test now")
                                     : tr("Looks the host up, connects and sends one signed event "
                                          "that is marked as a test"));
}

} // namespace hk
