#include "ui/reports/reportspage.h"

#include "core/base/answer.h"
#include "core/base/background.h"
#include "core/base/outputfile.h"
#include "core/workspace/endpointsfront.h"
#include "core/workspace/reportfile.h"
#include "core/workspace/reportpdf.h"
#include "core/workspace/reporttables.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/scrolling.h"
#include "ui/common/timetext.h"
#include "ui/common/toast.h"
#include "ui/reports/periodchoice.h"
#include "ui/reports/reportpaper.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QPageSize>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <memory>

namespace hk {
namespace {

// In the stack.
constexpr int paperIndex = 0;
constexpr int emptyIndex = 1;
constexpr qreal marginMm = 15; // of paper

QString pdfSuffix() { return QStringLiteral("pdf"); }
QString htmlSuffix() { return QStringLiteral("html"); }
QString csvSuffix() { return QStringLiteral("csv"); }

/// Nothing in it, nor in the time before, to be compared with.
bool saysNothing(const Report &report)
{
    return report.figures.total() == 0 && report.before.total() == 0 && report.outages.isEmpty();
}

/// Has room for its first words in any language, and for as many letters of others.
class EndpointChoice final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        const int more = metrics.horizontalAdvance(itemText(0))
                - minimumContentsLength() * metrics.horizontalAdvance(QLatin1Char('X'));
        return QComboBox::sizeHint() + QSize(qMax(0, more), 0);
    }
};

QByteArray bytesOf(const Report &report, const QString &suffix)
{
    return suffix == pdfSuffix()     ? reportPdf(report)
            : suffix == htmlSuffix() ? reportHtml(report)
                                     : reportCsv(report);
}

} // namespace

ReportsPage::ReportsPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent)
    : Page(QStringLiteral("reports"), Icon::Reports, parent), m_fronts(fronts), m_dialogs(dialogs),
      m_period(new PeriodChoice(this)), m_endpoint(new EndpointChoice(this)),
      m_export(new QPushButton(icon(Icon::Save), tr("E&xport"), this)),
      m_print(new QPushButton(tr("&Print…"), this)), m_stack(new QStackedWidget(this)),
      m_paper(new ReportPaper(m_stack)), m_empty(new EmptyState(m_stack))
{
    build();
}

ReportsPage::~ReportsPage() { m_cancel.cancel(); }

void ReportsPage::build()
{
    header().setTitle(title());
    m_endpoint->setObjectName(QStringLiteral("reportEndpoint"));
    m_endpoint->setAccessibleName(tr("Endpoint"));
    m_endpoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_endpoint->setMinimumContentsLength(14);
    m_endpoint->addItem(tr("All endpoints"), QString());
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    m_paper->setAccessibleName(tr("The report"));
    m_print->setObjectName(QStringLiteral("printReportButton"));
    addExports();
    header().addWidget(m_period);
    header().addWidget(m_endpoint);
    header().addWidget(m_print);
    header().addWidget(m_export);
    setTabOrder(m_print, m_export);
    buildEmpty();
    setBody(m_stack, Scroll::No);
    connect(m_period, &PeriodChoice::changed, this, &ReportsPage::load);
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isListing)
            load();
    });
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(&messageBar(), &MessageBar::buttonClicked, this, &ReportsPage::refresh);
}

void ReportsPage::buildEmpty()
{
    m_empty->setObjectName(QStringLiteral("reportEmptyState"));
    m_empty->setWords(Icon::Reports, tr("Nothing to report in this period"),
                      tr("Volume, success, response times and outages of what is sent become a "
                         "report here, to be printed or exported."));
    QPushButton *test = m_empty->addButton(tr("&Send a test event"), true);
    test->setObjectName(QStringLiteral("sendTestButton"));
    connect(test, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("simulator"), {}); });
    m_stack->addWidget(m_paper);
    m_stack->addWidget(scrollAround(m_empty, m_stack));
}

void ReportsPage::addExports()
{
    m_export->setObjectName(QStringLiteral("exportReportButton"));
    auto *menu = new QMenu(m_export);
    const auto add = [this, menu](const char *name, const QString &text, const QString &suffix) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this,
                [this, suffix] { chooseFile(suffix, tr("Export the report")); });
    };
    add("reportPdfAction", tr("As &PDF…"), pdfSuffix());
    add("reportHtmlAction", tr("As &HTML…"), htmlSuffix());
    add("reportCsvAction", tr("As &CSV…"), csvSuffix());
    m_export->setMenu(menu);
}

QString ReportsPage::title() const { return tr("Reports"); }

void ReportsPage::setCompany(const Company &company)
{
    const bool another = company.id != m_company.id;
    const bool isChanged = another || company.timeZone != m_company.timeZone;
    m_company = company;
    if (another) {
        m_asking.forget();
        m_shown.reset();
        header().setSubtitle({});
        messageBar().clear();
        blank();
    }
    listEndpoints();
    if (isChanged && isVisible())
        load();
}

void ReportsPage::listEndpoints()
{
    if (!m_company.id.isValid())
        return;
    m_listing.ask(m_fronts.endpoints.list(m_company.id), this,
                  [this](const Result<QList<Endpoint>> &all) {
                      if (!all)
                          return;
                      const QString chosen = m_endpoint->currentData().toString();
                      m_isListing = true;
                      m_endpoint->clear();
                      m_endpoint->addItem(tr("All endpoints"), QString());
                      for (const Endpoint &endpoint : *all)
                          m_endpoint->addItem(reportEndpoint(nameOf(endpoint)), nameOf(endpoint));
                      m_endpoint->setCurrentIndex(qMax(0, m_endpoint->findData(chosen)));
                      m_isListing = false;
                      if (m_shown && m_endpoint->currentData().toString() != chosen)
                          load();
                  });
}

void ReportsPage::refresh() { load(); }

QList<QWidget *> ReportsPage::panes()
{
    if (!isBodyShown())
        return {this};
    const bool isEmpty = m_stack->currentIndex() == emptyIndex;
    return {m_period, isEmpty ? static_cast<QWidget *>(m_empty) : m_paper};
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    listEndpoints(); // they may be others by now
    if (!m_shown && m_company.id.isValid())
        load();
}

void ReportsPage::load()
{
    if (!m_company.id.isValid())
        return;
    const Result<ReportSpan> span = m_period->span(m_company.timeZone, currentMicros());
    if (!span)
        return messageBar().showMessage(
                Tone::Danger, tr("The last day is before the first. Choose a later one."));
    m_cancel.cancel();
    m_cancel = CancelToken();
    showLoading();
    const ReportWish wish{m_company.id, m_endpoint->currentData().toString(), *span};
    m_asking.ask(m_fronts.reports.report(wish, m_cancel), this,
                 [this](const Result<Report> &report) { take(report); });
}

void ReportsPage::take(const Result<Report> &report)
{
    if (!report && !m_shown)
        return showError(report.error());
    if (!report)
        return messageBar().showError(report.error(), tr("Retry"));
    messageBar().clear();
    m_shown = *report;
    header().setSubtitle(tr("%1 · %2").arg(reportSubject(*m_shown), reportPeriod(*m_shown)));
    m_paper->show(*m_shown);
    m_stack->setCurrentIndex(saysNothing(*m_shown) ? emptyIndex : paperIndex);
    showBody();
}

void ReportsPage::chooseFile(const QString &suffix, const QString &title)
{
    if (!m_shown)
        return;
    const QString suggested = QDir::home().filePath(reportFileName(*m_shown) + u'.' + suffix);
    m_dialogs.saveFile(this, title, suggested,
                       [this, suffix](const QString &file) { write(file, suffix); });
}

void ReportsPage::write(const QString &file, const QString &suffix)
{
    if (!m_shown)
        return;
    const auto writing = inBackground([report = *m_shown, file, suffix] {
        return writeOutput(file, bytesOf(report, suffix));
    });
    whenAnswered(writing, this, [this, file](const Result<void> &written) {
        if (!written)
            return messageBar().showError(written.error());
        //: %1 is a file's name.
        toast().showNote(tr("The report was written to %1.").arg(QFileInfo(file).fileName()));
    });
}

void ReportsPage::print()
{
    if (!m_shown)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
    printer->setDocName(reportFileName(*m_shown));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer, report = *m_shown] {
                if (!ReportPaper::print(report, *printer))
                    messageBar().showMessage(Tone::Danger,
                                             tr("The printer took nothing. Choose another one, or "
                                                "export a PDF and print that."));
            });
    dialog->open();
}

} // namespace hk
