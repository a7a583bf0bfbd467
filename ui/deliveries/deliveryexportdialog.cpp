#include "ui/deliveries/deliveryexportdialog.h"

#include "core/base/answer.h"
#include "ui/common/dialogs.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/common/taborder.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>

#include <limits>

namespace hk {
namespace {

QString titleOf(RecordFormat format)
{
    switch (format) {
    case RecordFormat::Csv:
        return DeliveryExportDialog::tr("CSV, for a spreadsheet");
    case RecordFormat::JsonLines:
        return DeliveryExportDialog::tr("JSON Lines, for programs");
    case RecordFormat::Har:
        return DeliveryExportDialog::tr("HTTP archive (HAR 1.2)");
    case RecordFormat::Evidence:
        return DeliveryExportDialog::tr("Evidence, a page to read and print");
    case RecordFormat::EvidencePdf:
        return DeliveryExportDialog::tr("Evidence, a PDF");
    }
    Q_UNREACHABLE();
}

QString explanationOf(RecordFormat format)
{
    switch (format) {
    case RecordFormat::Csv:
        return DeliveryExportDialog::tr("A row for each delivery, without payloads. Cells that a "
                                        "spreadsheet would take for formulas are made plain text.");
    case RecordFormat::JsonLines:
        return DeliveryExportDialog::tr(
                "A line for each delivery, with its payload and every attempt.");
    case RecordFormat::Har:
        return DeliveryExportDialog::tr(
                "An entry for each attempt: request, response and how long each "
                "phase took. Browsers and other tools open it.");
    case RecordFormat::Evidence:
        return DeliveryExportDialog::tr(
                       "What was sent, when, what came back, how each signature comes "
                       "about. One HTML file for at most %1 deliveries.")
                .arg(QLocale().toString(mostEvidence));
    case RecordFormat::EvidencePdf:
        return DeliveryExportDialog::tr(
                       "The same as the page, as a PDF to send and to print. For at most %1 "
                       "deliveries.")
                .arg(QLocale().toString(mostEvidence));
    }
    Q_UNREACHABLE();
}

int asInt(qint64 value)
{
    return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

} // namespace

DeliveryExportDialog::DeliveryExportDialog(const Fronts &fronts, Dialogs &dialogs,
                                           const Company &company, const ExportScope &scope,
                                           QWidget *parent)
    : QDialog(parent), m_records(fronts.records), m_deliveries(fronts.deliveries),
      m_dialogs(dialogs), m_company(company), m_scope(scope), m_message(new MessageBar(this)),
      m_selected(new QRadioButton(this)), m_all(new QRadioButton(this)), m_count(new QLabel(this)),
      m_format(new QComboBox(this)), m_explanation(new QLabel(this)),
      m_personal(new QCheckBox(tr("&Mask personal data"), this)),
      m_signatures(new QCheckBox(tr("Show the &signatures that were sent"), this)),
      m_bar(new QProgressBar(this)), m_progress(new QLabel(this)), m_start(new QPushButton(this))
{
    setObjectName(QStringLiteral("deliveryExportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export deliveries"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_choices = new QWidget(this);
    auto *choices = new QVBoxLayout(m_choices);
    choices->addWidget(buildScope());
    choices->addWidget(buildForm());
    auto *body = new QWidget(this);
    auto *parts = new QVBoxLayout(body);
    parts->addWidget(m_message);
    parts->addWidget(m_choices);
    parts->addWidget(buildProgress());
    parts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(scrollFitted(body, this), 1);
    column->addWidget(buildButtons());
    setScaledSpacing(choices, {0, 0, 0, 0}, 16);
    setScaledSpacing(parts, {0, 0, 0, 0}, 12);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSize(this, {560, 420});
    growWithContents(this);
    showFormat();
    showRunning(false);
    count();
}

DeliveryExportDialog::~DeliveryExportDialog()
{
    m_counting.cancel();
    m_writing.cancel();
}

QWidget *DeliveryExportDialog::buildScope()
{
    auto *box = new QWidget(m_choices);
    m_selected->setObjectName(QStringLiteral("exportSelectedRadio"));
    m_selected->setText(
            tr("&Only the %Ln selected delivery(ies)", nullptr, asInt(m_scope.selected.size())));
    m_selected->setVisible(!m_scope.selected.isEmpty());
    m_all->setObjectName(QStringLiteral("exportAllRadio"));
    m_all->setText(QString(m_scope.words).replace(u'&', QStringLiteral("&&")));
    // One row is selected only because the inspector shows it; several were chosen.
    (m_scope.selected.size() > 1 ? m_selected : m_all)->setChecked(true);
    stopAtChecked({m_selected, m_all});
    m_count->setObjectName(QStringLiteral("exportCount"));
    m_count->setTextFormat(Qt::PlainText);
    setSecondary(m_count);
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_selected);
    column->addWidget(m_all);
    column->addWidget(m_count);
    setScaledSpacing(column, {0, 0, 0, 0}, 6);
    connect(m_all, &QRadioButton::toggled, this, &DeliveryExportDialog::showCount);
    return box;
}

QWidget *DeliveryExportDialog::buildForm()
{
    auto *box = new QWidget(m_choices);
    auto *form = new FieldGrid(0, box);
    m_format->setObjectName(QStringLiteral("exportFormatField"));
    for (const RecordFormat one : allRecordFormats)
        m_format->addItem(titleOf(one), static_cast<int>(one));
    form->addRow(tr("&Format"), m_format);
    m_explanation->setObjectName(QStringLiteral("exportExplanation"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    setSecondary(m_explanation);
    m_personal->setObjectName(QStringLiteral("exportPersonalCheck"));
    m_personal->setChecked(m_records.masksScreen()); // whoever masks the screen means it
    m_personal->setToolTip(tr("Names, e-mails, phones, addresses, confirmation numbers, notes and "
                              "custom fields read [masked], in payloads, answers and columns."));
    m_signatures->setObjectName(QStringLiteral("exportSignaturesCheck"));
    m_signatures->setToolTip(tr("Keys, cookies and other secrets are left out in any case."));
    auto *column = new QVBoxLayout(box);
    column->addWidget(form);
    column->addWidget(m_explanation);
    column->addWidget(m_personal);
    column->addWidget(m_signatures);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    connect(m_format, &QComboBox::currentIndexChanged, this, &DeliveryExportDialog::showFormat);
    return box;
}

QWidget *DeliveryExportDialog::buildProgress()
{
    m_progressBox = new QWidget(this);
    m_bar->setObjectName(QStringLiteral("exportBar"));
    m_bar->setAccessibleName(tr("Deliveries written"));
    m_bar->setTextVisible(false);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(m_progressBox);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    setScaledSpacing(column, {0, 0, 0, 0}, 6);
    return m_progressBox;
}

QWidget *DeliveryExportDialog::buildButtons()
{
    auto *box = new QWidget(this);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    cancel->setObjectName(QStringLiteral("cancelExportButton"));
    cancel->setAutoDefault(false);
    m_start->setObjectName(QStringLiteral("startExportButton"));
    m_start->setText(tr("&Export…"));
    m_start->setDefault(true);
    setPrimary(m_start);
    auto *row = new QHBoxLayout(box);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_start);
    setTabOrder(cancel, m_start);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    connect(cancel, &QPushButton::clicked, this, &DeliveryExportDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &DeliveryExportDialog::chooseFile);
    return box;
}

void DeliveryExportDialog::count()
{
    DeliveryQuery query;
    query.company = m_company.id;
    query.filter = m_scope.filter;
    query.createdSince = m_scope.createdSince;
    m_isCounted = !m_deliveries.needsScan(query);
    showCount();
    if (!m_isCounted)
        return; // it would take as long as the export
    whenAnswered(m_deliveries.count(query, m_counting), this, [this](const Result<qint64> &count) {
        if (count)
            m_matching = *count;
        showCount();
    });
}

void DeliveryExportDialog::showCount()
{
    if (wantsSelected())
        m_count->clear();
    else if (m_matching)
        m_count->setText(tr("%Ln delivery(ies)", nullptr, asInt(*m_matching)));
    else
        m_count->setText(m_isCounted ? tr("Counting…")
                                     : tr("How many there are shows while they are written."));
    m_count->setVisible(!wantsSelected());
}

void DeliveryExportDialog::showFormat()
{
    m_explanation->setText(explanationOf(format()));
    m_format->setAccessibleDescription(m_explanation->text());
    // A table has no headers, and evidence is about the signatures.
    const bool isChoice = format() == RecordFormat::JsonLines || format() == RecordFormat::Har;
    m_signatures->setEnabled(isChoice);
}

bool DeliveryExportDialog::wantsSelected() const { return m_selected->isChecked(); }

RecordFormat DeliveryExportDialog::format() const
{
    return static_cast<RecordFormat>(m_format->currentData().toInt());
}

void DeliveryExportDialog::chooseFile()
{
    QString company = m_company.externalId;
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9._-]+"));
    company.replace(unfit, QStringLiteral("-"));
    const QString name = QStringLiteral("deliveries-%1-%2")
                                 .arg(company, QDate::currentDate().toString(Qt::ISODate));
    m_dialogs.saveFile(this, windowTitle(), name + u'.' + suffixOf(format()),
                       [this](const QString &file) { write(file); });
}

void DeliveryExportDialog::write(const QString &file)
{
    ExportWish wish;
    wish.company = m_company.id;
    wish.filter = m_scope.filter;
    wish.createdSince = m_scope.createdSince;
    if (wantsSelected())
        wish.publicIds = m_scope.selected;
    wish.format = format();
    wish.masks = {m_personal->isChecked(),
                  !(m_signatures->isEnabled() && m_signatures->isChecked())};
    m_message->clear();
    m_writing = {};
    showRunning(true);
    const auto writing = m_records.exportTo(file, wish, m_writing);
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            &DeliveryExportDialog::showProgress);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(writing);
    whenAnswered(writing, this, [this, file](const Result<qint64> &answer) { end(file, answer); });
}

void DeliveryExportDialog::showProgress(int written)
{
    const qint64 all = wantsSelected() ? m_scope.selected.size() : m_matching.value_or(0);
    m_bar->setRange(0, asInt(all)); // of an unknown number the bar only moves
    m_bar->setValue(written);
    const QLocale locale;
    m_progress->setText(
            all > 0 ? tr("%1 of %2 written").arg(locale.toString(written), locale.toString(all))
                    : tr("%1 written").arg(locale.toString(written)));
}

void DeliveryExportDialog::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_choices->setEnabled(!isRunning);
    m_start->setEnabled(!isRunning);
    m_progressBox->setVisible(isRunning);
    if (isRunning)
        showProgress(0);
}

void DeliveryExportDialog::reject()
{
    if (!m_isRunning)
        return QDialog::reject();
    m_isClosing = true;
    m_progress->setText(tr("Cancelling…"));
    m_writing.cancel();
}

void DeliveryExportDialog::end(const QString &file, const Result<qint64> &answer)
{
    showRunning(false);
    if (answer) {
        Q_EMIT exported(file, *answer);
        return accept();
    }
    if (m_isClosing)
        return QDialog::reject();
    m_message->showError(answer.error());
}

} // namespace hk
