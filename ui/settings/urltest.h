#pragma once

#include "core/base/clock.h"
#include "core/model/webhookurl.h"
#include "core/workspace/preflightfront.h"
#include "ui/theme/colours.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <optional>

class QPushButton;

namespace hk {

/// The test of one endpoint's URL: its button, which stops the test while it runs, and what it
/// found last. GUI thread; the button belongs to its parent widget.
class UrlTest final : public QObject
{
    Q_OBJECT

public:
    /// What is said under the field.
    struct Words
    {
        Tone tone = Tone::Neutral;
        QString text;
        bool hasDetails = false;       ///< report() says more
        std::optional<Micros> at = {}; ///< the time in the text
    };

    /// `endpoint` is its name for the front, `label` its name for people: "Booking URL".
    UrlTest(PreflightFront &preflight, const QString &endpoint, const QString &label,
            QWidget *parent);
    ~UrlTest() override;

    QPushButton *button() const { return m_button; }
    /// Another company, with what its endpoint's last test was.
    void show(CompanyId company, const std::optional<EndpointTest> &last);
    /// Stops the test that runs.
    void start(const WebhookUrl &url);
    bool isRunning() const { return m_isRunning; }
    /// None when nothing is known of this URL (ASCII form).
    std::optional<Words> wordsFor(const QString &ascii) const;
    const std::optional<PreflightReport> &report() const { return m_report; }

Q_SIGNALS:
    void changed();
    void requested(); ///< the button was pressed while nothing runs
    void failed(const hk::Error &error);

private:
    void stop();
    void take(const Result<PreflightReport> &answer);
    void showButton();

    PreflightFront &m_preflight;
    QString m_endpoint;
    QString m_label;
    QPushButton *m_button;
    CompanyId m_company;
    std::optional<EndpointTest> m_last;
    std::optional<PreflightReport> m_report;
    QFuture<Result<PreflightReport>> m_running;
    quint64 m_number = 0;
    QString m_url; ///< of the test that runs or was stopped by hand; ASCII
    bool m_isRunning = false;
    bool m_wasStopped = false;
};

/// Core's words in the window's language. GUI thread.
QString wordsOf(const PreflightAddress &address);
ErrorText wordsOf(const PreflightReport &report);
QString wordsOf(PreflightWarning warning, const PreflightReport &report);

} // namespace hk
