#include "ui/keeping/persondatabox.h"

#include "ui/keeping/keepingwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hk {

PersonDataBox::PersonDataBox(QWidget *parent)
    : QWidget(parent), m_headline(new QLabel(this)), m_lines(new QLabel(this)),
      m_backups(new QLabel(this))
{
    m_headline->setObjectName(QStringLiteral("personHeadline"));
    m_lines->setObjectName(QStringLiteral("personLines"));
    m_backups->setObjectName(QStringLiteral("personBackups"));
    auto *column = new QVBoxLayout(this);
    for (QLabel *label : {m_headline, m_lines, m_backups}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    setTextRole(m_headline, TextRole::CardTitle);
    setSecondary(m_backups);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
}

void PersonDataBox::showText(const QString &headline)
{
    m_headline->setText(headline);
    m_lines->hide();
    m_backups->hide();
}

void PersonDataBox::showData(const PersonData &held)
{
    m_headline->setText(personHeadline(held));
    m_lines->setText(personLines(held).join(u'\n'));
    m_lines->setVisible(!m_lines->text().isEmpty());
    m_backups->setText(held.isEmpty() ? QString() : backupText(held.backups));
    m_backups->setVisible(!m_backups->text().isEmpty());
}

} // namespace hk
