#include "ui/settings/hashkeyfield.h"

#include "core/base/answer.h"
#include "core/model/company.h"
#include "core/model/hashkey.h"
#include "core/workspace/settingsfront.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/secretclipboard.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/hashkeyedit.h"
#include "ui/theme/metrics.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

Secret secretOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return Secret::taken(bytes);
}

} // namespace

HashKeyField::HashKeyField(SettingsFront &settings, FieldGrid &grid, QObject *parent)
    : QObject(parent), m_settings(settings),
      m_clipboard(new SecretClipboard(SecretClipboard::clearAfterMs, this)),
      m_edit(new HashKeyEdit(&grid)), m_copy(new QPushButton(tr("Copy"), &grid)),
      m_useDefault(new QPushButton(tr("Use default"), &grid))
{
    m_edit->setObjectName(QStringLiteral("hashKeyField"));
    m_row = grid.addRow(tr("Hash &key"), m_edit, buildButtons(&grid));
    connect(m_edit, &QLineEdit::textEdited, this, &HashKeyField::noteTyping);
    connect(m_edit, &QLineEdit::editingFinished, this, &HashKeyField::check);
    connect(m_edit, &HashKeyEdit::eyePressed, this, &HashKeyField::toggleShown);
    connect(m_row, &FieldRow::repairRequested, this, [this] {
        m_edit->setText(m_edit->text().remove(QLatin1Char('\n')).remove(QLatin1Char('\r')));
        noteTyping();
        check();
    });
}

QWidget *HashKeyField::buildButtons(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    m_copy->setObjectName(QStringLiteral("copyHashKeyButton"));
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setToolTip(tr("Copy the hash key; it leaves the clipboard after a minute"));
    m_copy->setAccessibleName(tr("Copy the hash key"));
    m_useDefault->setObjectName(QStringLiteral("useDefaultKeyButton"));
    m_useDefault->setToolTip(tr("Sign with the company's external id instead of a key of its own"));
    m_useDefault->setAccessibleName(tr("Use the default hash key"));
    row->addWidget(m_copy);
    row->addWidget(m_useDefault);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    connect(m_copy, &QPushButton::clicked, this, &HashKeyField::copyAsItIs);
    connect(m_useDefault, &QPushButton::clicked, this, &HashKeyField::useDefault);
    return box;
}

void HashKeyField::show(const SettingsDraft &draft)
{
    const bool sameCompany = m_company.id == draft.saved.company.id;
    m_company = draft.saved.company;
    m_state = draft.saved.hashKey;
    m_change = draft.hashKey;
    if (m_change != HashKeyChange::Set || !sameCompany) {
        m_edit->clear();
        m_edit->setShown(false);
    }
    explain();
}

void HashKeyField::read(SettingsDraft &draft) const
{
    draft.hashKey = m_change;
    draft.newHashKey = m_change == HashKeyChange::Set ? secretOf(m_edit->text()) : Secret();
}

bool HashKeyField::check()
{
    explain();
    if (m_change == HashKeyChange::Set) {
        const Result<void> checked_ = checkHashKey(secretOf(m_edit->text()).view());
        if (!checked_)
            showError(checked_.error());
    }
    Q_EMIT checked();
    return !hasProblem();
}

bool HashKeyField::hasProblem() const { return m_row->hasError(); }

QWidget *HashKeyField::field() const { return m_edit; }

void HashKeyField::showError(const Error &error)
{
    const QString text = m_edit->text();
    const bool onlyAtTheEnds =
            text.trimmed().indexOf(QLatin1Char('\n')) < 0 && text.contains(QLatin1Char('\n'));
    showProblem(*m_row, error,
                error.code == ErrorCode::HashKeyLineBreak && onlyAtTheEnds
                        ? tr("Remove the line break")
                        : QString());
}

void HashKeyField::generate()
{
    m_edit->setText(QString::fromUtf8(generatedHashKey().view()));
    m_edit->setShown(true);
    noteTyping();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void HashKeyField::toggleShown()
{
    if (m_edit->isShown() || m_change == HashKeyChange::Set) {
        m_edit->setShown(!m_edit->isShown());
        if (!m_edit->isShown() && m_change != HashKeyChange::Set)
            m_edit->clear();
        return;
    }
    whenAnswered(m_settings.revealHashKey(m_company.id), this,
                 [this, asked = m_company.id](const Result<Secret> &answer) {
                     if (asked != m_company.id || m_change == HashKeyChange::Set)
                         return;
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     m_edit->setText(QString::fromUtf8(answer->view()));
                     m_edit->setShown(true);
                 });
}

void HashKeyField::copyAsItIs()
{
    copy([](const Secret &key) { return key; });
}

void HashKeyField::copyStandardForm() { copy(standardFormOf); }

void HashKeyField::copy(Secret (*form)(const Secret &))
{
    if (m_change == HashKeyChange::Set) {
        m_clipboard->copy(form(secretOf(m_edit->text())));
        Q_EMIT copied();
        return;
    }
    whenAnswered(m_settings.revealHashKey(m_company.id), this,
                 [this, form](const Result<Secret> &answer) {
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     m_clipboard->copy(form(*answer));
                     Q_EMIT copied();
                 });
}

void HashKeyField::useDefault()
{
    m_change = m_state == HashKeyState::Default ? HashKeyChange::Keep : HashKeyChange::UseDefault;
    m_edit->clear();
    m_edit->setShown(false);
    explain();
    Q_EMIT edited();
    Q_EMIT checked();
}

void HashKeyField::noteTyping()
{
    // An emptied field means "as it was": no key is given up by deleting dots.
    m_change = m_edit->text().isEmpty() ? HashKeyChange::Keep : HashKeyChange::Set;
    explain();
    Q_EMIT edited();
}

void HashKeyField::explain()
{
    const bool byDefault = m_change == HashKeyChange::UseDefault
            || (m_change == HashKeyChange::Keep && m_state == HashKeyState::Default);
    m_edit->setPlaceholderText(byDefault ? tr("Default key – type or paste a key to set one")
                                         : QString(24, QChar(0x25CF)));
    m_useDefault->setEnabled(!byDefault);
    if (byDefault) {
        m_row->showWarning(tr("The default key is the external id “%1”. It is no secret: whoever "
                              "guesses it can sign messages in your name.")
                                   .arg(m_company.externalId));
        return;
    }
    if (const qsizetype bytes = m_edit->text().toUtf8().size();
        m_change == HashKeyChange::Set && isGuessableHashKey(bytes)) {
        m_row->showWarning(tr("A key of %n byte(s) can be found by trying; 32 random ones cannot. "
                              "It is taken if your receiver knows no other.",
                              nullptr, static_cast<int>(bytes)));
        return;
    }
    QString state = tr("A key is set.");
    if (m_change == HashKeyChange::Set)
        state = tr("A new key, used from the next attempt on once it is saved.");
    else if (m_state == HashKeyState::Rotating)
        state = tr("A key is being rotated: attempts carry a signature of the old one, which is "
                   "the one here, and of the new one.");
    m_row->showNote(icon(Icon::Shield, Tint::Success),
                    QStringLiteral("%1 %2").arg(state, storedWhere()));
}

QString HashKeyField::storedWhere() const
{
    return m_settings.keyStorage() == KeyStorage::Keyring
            ? tr("Keys are kept sealed in the store; what opens them is in the system keyring.")
            : tr("Keys are kept sealed in the store; what opens them is in a file beside it that "
                 "only you can read.");
}

} // namespace hk
