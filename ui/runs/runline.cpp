#include "ui/runs/runline.h"

#include "ui/common/besidelayout.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/runs/rundialog.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {

RunLine::RunLine(RunDialog &run, QWidget *parent)
    : QWidget(parent), m_run(run), m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("runLineText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *open = new QPushButton(tr("Sho&w"), this);
    open->setObjectName(QStringLiteral("openRunLineButton"));
    open->setAccessibleName(tr("Show what is being sent"));
    open->setToolTip(tr("Opens \"Send many\" again"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelRunLineButton"));
    cancel->setAccessibleName(tr("Cancel sending many"));
    cancel->setToolTip(tr("Nothing more is stored; what is stored goes out."));
    auto *card = new Card({}, this);
    auto *buttons = new FlowLayout(new QWidget(card));
    buttons->addWidget(open);
    buttons->addWidget(cancel);
    auto *row = new BesideLayout;
    row->addWidget(m_text);
    row->addWidget(buttons->parentWidget());
    card->body()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    setScaledSpacing(card->body(), {16, 8, 8, 8}, 4);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    connect(open, &QPushButton::clicked, this, &RunLine::openRequested);
    connect(cancel, &QPushButton::clicked, &run, &RunDialog::cancelRun);
    connect(&run, &RunDialog::progressed, this, &RunLine::showProgress);
    showProgress();
}

void RunLine::showProgress()
{
    const bool isNeeded = m_run.isRunning() && !m_run.isVisible();
    if (isNeeded)
        m_text->setText(tr("Sending many: %1").arg(m_run.progressText()));
    setHidden(!isNeeded);
}

} // namespace hk
