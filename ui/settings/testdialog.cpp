#include "ui/settings/testdialog.h"

#include "core/model/webhookurl.h"
#include "ui/common/card.h"
#include "ui/common/codeview.h"
#include "ui/common/httptext.h"
#include "ui/common/iconlabel.h"
#include "ui/common/outcometext.h"
#include "ui/common/scrolling.h"
#include "ui/common/timetext.h"
#include "ui/common/waterfall.h"
#include "ui/settings/receivertext.h"
#include "ui/settings/urltest.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hk {
namespace {

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void addLine(QVBoxLayout &column, const QIcon &mark, QLabel *text)
{
    auto *line = new QHBoxLayout;
    auto *icon = new IconLabel(18, text->parentWidget());
    icon->setIcon(mark);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    setScaledSpacing(line, {0, 0, 0, 0}, 8);
    column.addLayout(line);
}

QString dayText(Micros at) { return QLocale().toString(shownTime(at).date(), QLocale::LongFormat); }

QString addressText(const PreflightAddress &address)
{
    const QString text = wordsOf(address);
    return address.isAllowed ? text : TestDialog::tr("%1 – nothing may be sent there").arg(text);
}

} // namespace

TestDialog::TestDialog(const PreflightReport &report, const QString &title, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("testDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: "Test of Booking URL"
    setWindowTitle(tr("Test of %1").arg(title));
    auto *heading = new QLabel(windowTitle(), this);
    setTextRole(heading, TextRole::PageTitle);
    auto *url = wrapping(report.url, this);
    setTextRole(url, TextRole::Code);

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    addFinding(*column, report);
    addConnection(*column, report);
    addAnswer(*column, report);
    addSteps(*column, report);
    column->addStretch(1);
    setScaledSpacing(column, {0, 0, 8, 0}, 12);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeTestButton"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(heading);
    all->addWidget(url);
    all->addWidget(scrollAround(body, this), 1);
    all->addLayout(buttons);
    setScaledSpacing(all, {24, 20, 24, 20}, 12);
    setScaledSize(this, {620, 520});
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void TestDialog::addFinding(QVBoxLayout &column, const PreflightReport &report)
{
    const bool isDelivered = report.finding == PreflightFinding::Delivered;
    const ErrorText words = wordsOf(report);
    auto *message = wrapping(words.message, this);
    message->setObjectName(QStringLiteral("findingText"));
    setTextRole(message, TextRole::Strong);
    addLine(column,
            isDelivered ? icon(Icon::Delivered, Tint::Success) : icon(Icon::Failed, Tint::Danger),
            message);
    if (!isDelivered)
        column.addWidget(wrapping(words.hint, this));
    for (const PreflightWarning warning : report.warnings)
        addLine(column, icon(Icon::Warning, Tint::Warning),
                wrapping(wordsOf(warning, report), this));
    if (!report.detail.isEmpty() && !words.message.contains(report.detail)) {
        auto *detail = wrapping(report.detail, this);
        setSecondary(detail);
        column.addWidget(detail);
    }
    auto *when = wrapping(absoluteTime(report.at), this);
    when->setObjectName(QStringLiteral("testTime"));
    when->setToolTip(timeToolTip(report.at));
    setSecondary(when);
    column.addWidget(when);
}

void TestDialog::addConnection(QVBoxLayout &column, const PreflightReport &report)
{
    auto *card = new Card(tr("Connection"), this);
    for (const PreflightAddress &address : report.addresses)
        addLine(*card->body(),
                address.isAllowed ? icon(Icon::Check, Tint::Success)
                                  : icon(Icon::Cancelled, Tint::Danger),
                wrapping(addressText(address), this));
    if (!report.tlsProtocol.isEmpty())
        addLine(*card->body(), icon(Icon::Shield),
                wrapping(QStringLiteral("%1, %2").arg(report.tlsProtocol, report.tlsCipher), this));
    for (const PreflightCertificate &certificate : report.certificates)
        addLine(*card->body(), icon(Icon::Key),
                wrapping(tr("Certificate of %1 by %2, good until %3")
                                 .arg(certificate.subject, certificate.issuer,
                                      dayText(certificate.validUntil)),
                         this));
    if (const auto days = report.daysLeft(); days && *days >= 0)
        card->body()->addWidget(wrapping(tr("%n day(s) left", nullptr, *days), this));
    auto *waterfall = new Waterfall(this);
    waterfall->show(report.phases, report.durationUs);
    card->body()->addWidget(waterfall);
    column.addWidget(card);
}

void TestDialog::addAnswer(QVBoxLayout &column, const PreflightReport &report)
{
    if (!report.statusCode)
        return;
    auto *card = new Card(tr("Answer"), this);
    auto *code = new CodeView(CodeView::Syntax::Http, tr("Answer"), this);
    code->setReadOnly(true);
    const QByteArray first = "HTTP/1.1 " + statusLine(*report.statusCode).toUtf8();
    code->setText(headText(first, report.responseHeaders).toUtf8() + '\n' + report.responseBody);
    setScaledSize(code, {0, 160});
    card->body()->addWidget(code);
    column.addWidget(card);
}

void TestDialog::addSteps(QVBoxLayout &column, const PreflightReport &report)
{
    const auto url = WebhookUrl::parse(report.url, Environment::Test, {});
    if (!url)
        return;
    const ReceiverText text = wordsOf(receiverKindOf(*url));
    auto *card = new Card(text.label, this);
    hk::addSteps(*card->body(), text, this);
    column.addWidget(card);
}

} // namespace hk
