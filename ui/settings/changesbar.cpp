#include "ui/settings/changesbar.h"

#include "ui/common/besidelayout.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/roles.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hk {

ChangesBar::ChangesBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(16, this)), m_text(new QLabel(this)),
      m_review(new QPushButton(tr("Review changes"), this)),
      m_discard(new QPushButton(tr("Discard"), this)), m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("changesBar"));
    m_text->setObjectName(QStringLiteral("changesText"));
    m_review->setObjectName(QStringLiteral("reviewButton"));
    m_discard->setObjectName(QStringLiteral("discardButton"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *words = new QHBoxLayout;
    words->addWidget(m_icon);
    words->addWidget(m_text, 1);
    auto *buttons = new FlowLayout(new QWidget(this));
    buttons->addWidget(m_review);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *line = new BesideLayout(this);
    line->addLayout(words);
    line->addWidget(buttons->parentWidget());
    setScaledSpacing(line, {18, 8, 16, 8}, 8);
    setScaledSpacing(words, {0, 0, 0, 0}, 8);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    connect(m_review, &QPushButton::clicked, this, &ChangesBar::reviewRequested);
    connect(m_discard, &QPushButton::clicked, this, &ChangesBar::discardRequested);
    connect(m_save, &QPushButton::clicked, this, &ChangesBar::saveRequested);
    setState(0, 0, false);
}

void ChangesBar::setState(int changes, int problems, bool saving)
{
    QString text = tr("Everything is saved");
    if (saving)
        text = tr("Saving…");
    else if (changes > 0 && problems > 0)
        //: "2 unsaved changes · 1 problem to fix"
        text = tr("%1 · %2").arg(tr("%n unsaved change(s)", nullptr, changes),
                                 tr("%n problem(s) to fix", nullptr, problems));
    else if (changes > 0)
        text = tr("%n unsaved change(s)", nullptr, changes);
    else if (problems > 0)
        text = tr("%n problem(s) to fix", nullptr, problems);
    m_text->setText(text);
    setAccessibleName(text);
    // A button that can no longer be used would send the focus to the top of the page.
    if (isAncestorOf(window()->focusWidget()) && (changes == 0 || saving))
        setFocus(Qt::OtherFocusReason);
    m_review->setEnabled(changes > 0 && !saving);
    m_discard->setEnabled(changes > 0 && !saving);
    const bool canSave = changes > 0 && problems == 0 && !saving;
    m_save->setEnabled(canSave);
    m_save->setAccessibleDescription(canSave ? QString() : text);
    m_save->setToolTip(canSave ? QString() : text);
    setPrimary(m_save, canSave);
    m_icon->setIcon(problems > 0          ? icon(Icon::Warning, Tint::Warning)
                            : changes > 0 ? icon(Icon::Info, Tint::Accent)
                                          : icon(Icon::Delivered, Tint::Success));
}

void ChangesBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    drawBox({painter, colours, metrics}, rect(), metrics.cardRadius(), colours.surface,
            colours.divider);
}

} // namespace hk
