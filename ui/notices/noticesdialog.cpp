#include "ui/notices/noticesdialog.h"

#include "core/base/clock.h"
#include "ui/common/currentrow.h"
#include "ui/common/dialogs.h"
#include "ui/common/texttable.h"
#include "ui/common/timetext.h"
#include "ui/notices/noticekeeper.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hk {

NoticesDialog::NoticesDialog(NoticeKeeper &keeper, QWidget *parent)
    : QDialog(parent), m_keeper(keeper), m_table(new TextTable({tr("Notice"), tr("When")}, this)),
      m_nothing(new QLabel(this)), m_body(new QLabel(this)), m_show(new QPushButton(this)),
      m_clear(new QPushButton(tr("&Clear list"), this))
{
    setObjectName(QStringLiteral("noticesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notices"));
    build();
    connect(&m_keeper, &NoticeKeeper::changed, this, [this] {
        load();
        m_keeper.markSeen();
    });
    connect(m_table, &TextTable::rowSelected, this, &NoticesDialog::showSelected);
    connect(m_table, &QTableWidget::cellActivated, this, &NoticesDialog::showChosen);
    connect(m_show, &QPushButton::clicked, this, &NoticesDialog::showChosen);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_keeper.clear(); });
    load();
    m_keeper.markSeen();
}

void NoticesDialog::build()
{
    m_table->setObjectName(QStringLiteral("noticesTable"));
    m_table->setAccessibleName(tr("Notices, the newest first"));
    m_table->setWideColumn(0);
    m_nothing->setObjectName(QStringLiteral("noNoticesText"));
    m_nothing->setText(tr("Nothing was told yet. What fails, is put on hold or has ended is kept "
                          "here, also when nobody saw it pop up."));
    m_nothing->setWordWrap(true);
    setSecondary(m_nothing);
    m_body->setObjectName(QStringLiteral("noticeText"));
    m_body->setTextFormat(Qt::PlainText);
    m_body->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    column->addWidget(m_body);
    column->addWidget(buildButtons());
    setScaledSpacing(column, {20, 16, 20, 16}, 12);
    setScaledSize(this, {620, 380});
}

QWidget *NoticesDialog::buildButtons()
{
    auto *line = new QWidget(this);
    auto *preferences = new QPushButton(tr("&Preferences…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    m_show->setObjectName(QStringLiteral("showNoticeButton"));
    m_clear->setObjectName(QStringLiteral("clearNoticesButton"));
    preferences->setObjectName(QStringLiteral("noticePreferencesButton"));
    close->setObjectName(QStringLiteral("closeButton"));
    for (QPushButton *button : {m_clear, preferences, close})
        button->setAutoDefault(false);
    setPrimary(m_show);
    connect(preferences, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT preferencesWanted();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(line);
    row->addWidget(m_clear);
    row->addWidget(preferences);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_show);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    return line;
}

void NoticesDialog::load()
{
    const Notice *before = selected();
    const qint64 number = before ? before->number : 0;
    m_notices = m_keeper.notices();
    const Micros now = SystemClock().now();
    QList<QStringList> rows;
    for (const Notice &notice : std::as_const(m_notices))
        rows.append({wordsOf(notice).title, relativeTime(notice.at, now)});
    m_table->setRows(rows);
    for (int row = 0; row < m_notices.size(); ++row) {
        const Notice &notice = m_notices.at(row);
        const BadgeLook badge = wordsOf(notice).badge;
        m_table->item(row, 0)->setIcon(icon(badge.icon, tintOf(badge.tone)));
        m_table->item(row, 1)->setToolTip(timeToolTip(notice.at));
    }
    const auto same = std::ranges::find(m_notices, number, &Notice::number);
    if (!m_notices.isEmpty())
        chooseRow(*m_table,
                  same == m_notices.end() ? 0 : static_cast<int>(same - m_notices.begin()));
    m_nothing->setVisible(m_notices.isEmpty());
    m_table->setHidden(m_notices.isEmpty());
    m_clear->setEnabled(!m_notices.isEmpty());
    showSelected();
}

void NoticesDialog::showSelected()
{
    const Notice *notice = selected();
    const NoticeWords words = notice ? wordsOf(*notice) : NoticeWords();
    m_body->setText(notice ? words.title + u'\n' + words.body : QString());
    m_body->setToolTip(words.since ? timeToolTip(*words.since) : QString());
    m_show->setText(notice ? words.show : tr("Show"));
    m_show->setEnabled(notice != nullptr);
}

void NoticesDialog::showChosen()
{
    const Notice *notice = selected();
    if (!notice || !isVisible()) // Enter activates the row and then the button
        return;
    const NoticeTarget target = targetOf(*notice);
    accept();
    Q_EMIT showWanted(target);
}

const Notice *NoticesDialog::selected() const
{
    const int row = m_table->selectedRow();
    return row >= 0 && row < m_notices.size() ? &m_notices.at(row) : nullptr;
}

} // namespace hk
