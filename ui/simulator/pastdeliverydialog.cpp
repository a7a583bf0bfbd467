#include "ui/simulator/pastdeliverydialog.h"

#include "ui/common/clearbutton.h"
#include "ui/common/currentrow.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/statusbadge.h"
#include "ui/common/texttable.h"
#include "ui/common/timetext.h"
#include "ui/common/triggertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace hk {
namespace {

constexpr int timeColumn = 1;
constexpr int idColumn = 4;

QStringList textsOf(const Delivery &delivery, Micros now)
{
    const QString host = QUrl(delivery.url).host();
    return {triggerTitle(delivery.trigger), tableTime(delivery.createdAt, now),
            host.isEmpty() ? delivery.url : host, statusText(delivery.status), delivery.publicId};
}

bool fits(const QStringList &row, const QStringList &words)
{
    const QString all = row.join(u' ');
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

PastDeliveryDialog::PastDeliveryDialog(DeliveriesFront &deliveries, CompanyId company,
                                       QWidget *parent)
    : QDialog(parent), m_words(new QLineEdit(this)),
      m_table(new TextTable(
              {tr("Trigger"), tr("Time"), tr("Endpoint"), tr("Status"), tr("Delivery ID")}, this)),
      m_note(new QLabel(this)), m_start(new QPushButton(tr("&Start"), this))
{
    setObjectName(QStringLiteral("pastDeliveryDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Start from a past delivery"));
    build();
    load(deliveries, company);
    judge();
    m_words->setFocus();
}

PastDeliveryDialog::~PastDeliveryDialog() { m_gone.cancel(); }

void PastDeliveryDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_words->setObjectName(QStringLiteral("pastDeliveryFilter"));
    addClearButton(m_words);
    m_words->installEventFilter(this);
    auto *fields = new FieldGrid(0, this);
    fields->addRow(tr("&Filter, or a delivery ID"), m_words);
    m_table->setObjectName(QStringLiteral("pastDeliveries"));
    m_table->setAccessibleName(tr("Past deliveries"));
    m_table->setWideColumn(2);
    setScaledSize(m_table, {0, 280});
    m_note->setObjectName(QStringLiteral("pastDeliveryNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setSecondary(m_note);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelPastDeliveryButton"));
    cancel->setAutoDefault(false);
    m_start->setObjectName(QStringLiteral("startFromDeliveryButton"));
    m_start->setDefault(true);
    setPrimary(m_start);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(fields);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {840, 0});
    growWithContents(this);
    connect(m_words, &QLineEdit::textChanged, this, &PastDeliveryDialog::filter);
    connect(m_table, &TextTable::rowSelected, this, &PastDeliveryDialog::judge);
    connect(m_table, &QTableWidget::itemActivated, this, &PastDeliveryDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &PastDeliveryDialog::take);
}

void PastDeliveryDialog::load(DeliveriesFront &deliveries, CompanyId company)
{
    m_problem = tr("Loading…");
    DeliveryQuery query;
    query.company = company;
    query.limit = mostListed;
    m_loading.ask(deliveries.page(query, m_gone), this,
                  [this](const Result<QList<Delivery>> &page) {
                      m_problem = page ? QString() : sentenceOf(page.error());
                      const Micros now = currentMicros();
                      for (const Delivery &delivery : page ? *page : QList<Delivery>())
                          m_all.append({textsOf(delivery, now), delivery.createdAt});
                      if (page && m_all.isEmpty())
                          m_problem = tr("The company has no delivery yet.");
                      filter();
                  });
    m_note->setText(m_problem);
}

void PastDeliveryDialog::filter()
{
    const QStringList words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    QList<QStringList> texts;
    for (const Row &row : std::as_const(m_all)) {
        if (!fits(row.texts, words))
            continue;
        m_shown.append(row);
        texts.append(row.texts);
    }
    m_table->setRows(texts);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, timeColumn)->setToolTip(timeToolTip(m_shown.at(row).at));
    chooseRow(*m_table, 0);
    const bool isLong = m_all.size() == mostListed;
    m_note->setText(!m_problem.isEmpty() ? m_problem
                            : m_shown.isEmpty()
                            ? tr("None of them is like that. An older one can be given by its ID.")
                            : isLong ? tr("The last %Ln. An older one can be given by its ID.",
                                          nullptr, mostListed)
                                     : QString());
    m_note->setHidden(m_note->text().isEmpty());
    judge();
}

/// What was pasted, if it is an id; else what is selected.
QString PastDeliveryDialog::chosenId() const
{
    const QString text = m_words->text().trimmed();
    if (text.startsWith(QLatin1String("dlv_")) && m_shown.size() != 1)
        return text;
    const int row = m_table->selectedRow();
    return row >= 0 && row < m_shown.size() ? m_shown.at(row).texts.at(idColumn) : QString();
}

void PastDeliveryDialog::judge() { m_start->setEnabled(!chosenId().isEmpty()); }

void PastDeliveryDialog::take()
{
    const QString id = chosenId();
    if (id.isEmpty())
        return;
    accept();
    Q_EMIT chosen(id);
}

// The arrows go through the list while the filter is typed.
bool PastDeliveryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
            || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_table, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hk
