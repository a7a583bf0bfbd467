#include "ui/audit/auditdetail.h"

#include "ui/audit/auditmodel.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/taborder.h"
#include "ui/common/timetext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

QLabel *makeLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AuditDetail::AuditDetail(QWidget *parent)
    : QWidget(parent), m_card(new Card(tr("Entry"), this)),
      m_facts(makeLabel(m_card, "auditFacts")), m_hash(new QLineEdit(m_card)),
      m_values(new QWidget(m_card))
{
    setSecondary(m_facts);
    m_hash->setObjectName(QStringLiteral("auditHash")); // no label: one word does not wrap
    m_hash->setReadOnly(true);
    m_hash->setLayoutDirection(Qt::LeftToRight);
    setTextRole(m_hash, TextRole::Code);
    m_hash->setAccessibleName(tr("Hash of the entry"));
    m_facts->setAccessibleName(tr("Time and origin of the entry"));
    auto *values = new QHBoxLayout(m_values);
    setScaledSpacing(values, {0, 0, 0, 0}, 12);
    m_before = addText(m_values, tr("Before:"), "auditBefore");
    m_after = addText(m_values, tr("After:"), "auditAfter");
    auto *facts = new QWidget(m_card);
    auto *lines = new QVBoxLayout(facts);
    lines->addWidget(m_facts);
    setScaledSpacing(lines, {0, 0, 0, 0}, 0);
    m_card->body()->addWidget(facts);
    m_card->body()->addWidget(m_values, 1);
    m_card->body()->addWidget(m_hash);
    growWithContents(facts);
    chainTabOrder({m_before, m_after, m_hash});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    show(nullptr);
}

QPlainTextEdit *AuditDetail::addText(QWidget *parent, const QString &label, const char *name)
{
    auto *column = new QVBoxLayout;
    setScaledSpacing(column, {0, 0, 0, 0}, 4);
    auto *title = new QLabel(label, parent);
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(QLatin1String(name));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextRole(text, TextRole::Code);
    setScaledSize(text, {0, 48});
    title->setBuddy(text);
    column->addWidget(title);
    column->addWidget(text, 1);
    static_cast<QHBoxLayout *>(parent->layout())->addLayout(column, 1);
    return text;
}

void AuditDetail::show(const AuditLine *line)
{
    m_values->setVisible(line);
    m_hash->setVisible(line);
    if (!line) {
        m_card->setTitle(tr("Entry"));
        m_facts->setText(tr("Choose an entry to see what it changed."));
        return;
    }
    const AuditEntry &entry = line->entry;
    m_card->setTitle(entry.what);
    const QString company = line->company.isEmpty() ? tr("Whole store") : line->company;
    //: Number of an entry, who, company, time: "Entry 12 · window:ada · co_1 · 14 May 2026, 15:41".
    m_facts->setText(
            tr("Entry %1 · %2 · %3 · %4")
                    .arg(QString::number(entry.id), entry.actor, company, absoluteTime(entry.at)));
    m_before->setPlainText(textOrDash(entry.before));
    m_after->setPlainText(textOrDash(entry.after));
    m_hash->setText(tr("SHA-256 %1").arg(QString::fromLatin1(line->hash.toHex())));
    m_hash->setCursorPosition(0);
}

} // namespace hk
