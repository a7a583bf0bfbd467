#include "ui/common/checksignaturedialog.h"

#include "ui/common/checksignatureform.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/common/taborder.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

QString sentenceFor(KeyRole role)
{
    switch (role) {
    case KeyRole::Default:
        return CheckSignatureDialog::tr("It matches: the default key, the external id, made it.");
    case KeyRole::Set:
        return CheckSignatureDialog::tr("It matches: the hash key that is set made it.");
    case KeyRole::Old:
        return CheckSignatureDialog::tr("The old key made it, which retires when the rotation "
                                        "ends: this receiver has not changed over yet.");
    case KeyRole::New:
        return CheckSignatureDialog::tr("The new key made it: this receiver has changed over.");
    case KeyRole::Given:
        return CheckSignatureDialog::tr("It matches: the pasted key made it.");
    case KeyRole::None:
        break;
    }
    return {};
}

/// All that was tried, one a line, with the beginning of what it gives.
QString triedText(const SignatureOrigin &origin)
{
    constexpr qsizetype digitsShown = 16;
    QString text = CheckSignatureDialog::tr("What was tried:") + QLatin1Char('\n');
    for (const auto &tried : origin.details.tried) {
        const QString digits = tried.signature.isEmpty()
                ? QString(digitsShown + 1, QLatin1Char(' '))
                : QString::fromLatin1(tried.signature.toHex()).left(digitsShown) + u'…';
        text += QStringLiteral("%1 %2  %3\n")
                        .arg(tried.matches ? QStringLiteral("✓") : QStringLiteral("✗"), digits,
                             tried.mistake);
    }
    return text;
}

} // namespace

CheckSignatureDialog::CheckSignatureDialog(SettingsFront &settings, Dialogs &dialogs,
                                           const Company &company, QWidget *parent)
    : QDialog(parent), m_settings(settings),
      m_form(new CheckSignatureForm(dialogs, company.id.isValid() ? company.name : QString(),
                                    this)),
      m_message(new MessageBar(this)), m_work(new QPlainTextEdit(this)),
      m_copy(new QPushButton(tr("Cop&y"), this)), m_check(new QPushButton(tr("Check"), this))
{
    if (company.id.isValid())
        m_company = company.id;
    setObjectName(QStringLiteral("checkSignatureDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check a signature"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *words = new QLabel(tr("Paste what a receiver got or has computed: you are told which key "
                                "made the signature, or why none did. What is said is computed, "
                                "never guessed."),
                             this);
    words->setWordWrap(true);
    buildWork();
    auto *body = new QWidget(this);
    auto *parts = new QVBoxLayout(body);
    parts->addWidget(words);
    parts->addWidget(m_form, 1);
    parts->addWidget(m_message);
    parts->addWidget(m_work, 1);
    setScaledSpacing(parts, {0, 0, 0, 0}, 12);
    m_scroll = scrollAround(body, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_scroll, 1);
    column->addLayout(buildButtons());
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSize(this, {560, 400});
    resizeScaled(this, {720, 640});
    m_form->firstField()->setFocus();
    connect(m_form, &CheckSignatureForm::failed, m_message,
            [this](const Error &error) { m_message->showError(error); });
    connect(m_form, &CheckSignatureForm::edited, this, &CheckSignatureDialog::forget);
    connect(m_check, &QPushButton::clicked, this, &CheckSignatureDialog::check);
    connect(m_copy, &QPushButton::clicked, this, &CheckSignatureDialog::copyWork);
}

void CheckSignatureDialog::buildWork()
{
    m_work->setObjectName(QStringLiteral("signatureWork"));
    m_work->setAccessibleName(tr("How it is computed"));
    m_work->setReadOnly(true);
    m_work->setTabChangesFocus(true);
    m_work->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_work->setLayoutDirection(Qt::LeftToRight);
    setTextRole(m_work, TextRole::Code);
    setScaledSize(m_work, {0, 180});
    m_work->hide();
    m_copy->setObjectName(QStringLiteral("copyWorkButton"));
    m_copy->setAccessibleName(tr("Copy how it is computed"));
    m_copy->setAutoDefault(false);
    m_copy->hide();
}

QLayout *CheckSignatureDialog::buildButtons()
{
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_check->setDefault(true);
    setPrimary(m_check);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_check);
    chainTabOrder({m_form, m_message, m_work, m_copy, close, m_check});
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    return buttons;
}

void CheckSignatureDialog::fillIn(const SignedRequest &request) { m_form->fillIn(request); }

void CheckSignatureDialog::check()
{
    const std::optional<SignatureCheck> check = m_form->check();
    if (!check)
        return;
    m_asking.ask(m_settings.signatureOrigin(m_company, *check), this,
                 [this](const Result<SignatureOrigin> &answer) {
                     if (answer)
                         show(*answer);
                     else
                         m_message->showError(answer.error());
                 });
}

void CheckSignatureDialog::show(const SignatureOrigin &origin)
{
    if (origin.key == KeyRole::None)
        m_message->showMessage(Tone::Danger, origin.explanation);
    else
        m_message->showMessage(origin.key == KeyRole::Old ? Tone::Warning : Tone::Success,
                               sentenceFor(origin.key));
    m_work->setPlainText(origin.steps + QLatin1Char('\n') + triedText(origin));
    m_work->show();
    m_copy->show();
    // Once there is room for it.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_message); });
}

void CheckSignatureDialog::forget()
{
    m_asking.forget();
    m_message->clear();
    m_work->hide();
    m_copy->hide();
}

void CheckSignatureDialog::copyWork()
{
    QGuiApplication::clipboard()->setText(m_work->toPlainText());
}

} // namespace hk
