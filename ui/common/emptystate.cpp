#include "ui/common/emptystate.h"

#include "ui/common/flowlayout.h"
#include "ui/common/iconlabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_picture(new IconLabel(44, this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_buttons(new FlowLayout(new QWidget(this)))
{
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_text->setObjectName(QStringLiteral("stateText"));
    setTextRole(m_title, TextRole::CardTitle);
    setSecondary(m_text);
    for (QLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *row = new QVBoxLayout;
    row->addWidget(m_buttons->parentWidget());
    column->addLayout(row);
    column->addStretch(1);
    setScaledSpacing(column, {16, 16, 16, 16}, 8);
    setScaledSpacing(row, {0, 4, 0, 0}, 0);
    setScaledSpacing(m_buttons, {0, 0, 0, 0}, 8);
    m_buttons->setCentred(true);
}

void EmptyState::setWords(Icon icon, const QString &title, const QString &text)
{
    m_picture->setIcon(hk::icon(icon));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setHidden(text.isEmpty());
}

QPushButton *EmptyState::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(text, m_buttons->parentWidget());
    button->setAutoDefault(true);
    if (primary)
        setPrimary(button);
    m_buttons->addWidget(button);
    return button;
}

} // namespace hk
