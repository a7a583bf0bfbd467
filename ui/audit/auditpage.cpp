#include "ui/audit/auditpage.h"

#include "core/workspace/deliveriesfront.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/auditview.h"
#include "ui/common/companykey.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/taborder.h"
#include "ui/common/toast.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QPushButton>

#include <chrono>

namespace hk {
namespace {

constexpr std::chrono::seconds betweenLooks{2};

} // namespace

AuditPage::AuditPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent)
    : Page(QStringLiteral("audit"), Icon::Audit, parent), m_audit(fronts.audit), m_dialogs(dialogs),
      m_view(new AuditView(this))
{
    build();
    connect(&fronts.deliveries, &DeliveriesFront::ledgerChanged, this, [this] {
        m_isStale = true;
        if (isVisible() && !m_pause.isActive())
            lookForNewer();
    });
}

AuditPage::~AuditPage()
{
    m_cancel.cancel();
    m_long.cancel();
}

void AuditPage::build()
{
    header().setTitle(title());
    m_verify = addButton("verifyAuditButton", tr("Check for &changes"), Icon::Shield);
    m_verify->setToolTip(tr("Recomputes the hash of every entry: tells whether one was changed, "
                            "moved or taken out"));
    m_export = addButton("exportAuditButton", tr("E&xport…"), Icon::Save);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_export, &QPushButton::clicked, this, &AuditPage::chooseFile);
    setBody(m_view, Scroll::Yes); // where list and entry cannot both be there
    chainTabOrder({m_verify, m_export, m_view});
    connect(m_view, &AuditView::filterChanged, this, &AuditPage::load);
    connect(m_view, &AuditView::newerWanted, this, &AuditPage::load);
    connect(m_view, &AuditView::settingsWanted, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("settings"), {}); });
    connect(&m_view->model(), &AuditModel::olderWanted, this, &AuditPage::loadOlder);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isStale && isVisible())
            lookForNewer();
    });
}

QPushButton *AuditPage::addButton(const char *name, const QString &text, Icon picture)
{
    auto *button = new QPushButton(icon(picture), text, this);
    button->setObjectName(QLatin1String(name));
    header().addWidget(button);
    return button;
}

void AuditPage::remember(QSettings &settings)
{
    m_settings = &settings;
    connect(m_view, &AuditView::filterChanged, this, &AuditPage::keepFilter);
}

QString AuditPage::filterKey(const char *name) const
{
    return QStringLiteral("audit/%1/%2").arg(companyKeyOf(m_company), QLatin1String(name));
}

void AuditPage::keepFilter()
{
    m_settings->setValue(filterKey("filter"), m_view->filterText());
    m_settings->setValue(filterKey("allCompanies"), m_view->isOfAllCompanies());
}

void AuditPage::restoreFilter()
{
    if (m_settings)
        m_view->setFilter(m_settings->value(filterKey("filter")).toString(),
                          m_settings->value(filterKey("allCompanies")).toBool());
}

QString AuditPage::title() const { return tr("Audit"); }

void AuditPage::setCompany(const Company &company)
{
    const bool another = company.id != m_company.id;
    m_company = company;
    header().setSubtitle(tr("%1 · who changed or looked at what").arg(company.name));
    if (!another)
        return;
    messageBar().clear();
    blank();
    restoreFilter();
    m_isStale = true;
    if (isVisible())
        load();
}

void AuditPage::refresh() { load(); }

void AuditPage::find() { m_view->focusFilter(); }

QList<QWidget *> AuditPage::panes()
{
    return isBodyShown() ? m_view->panes() : QList<QWidget *>{this};
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_company.id.isValid())
        return;
    if (!isBodyShown())
        load();
    else if (m_isStale)
        lookForNewer();
}

/// None: the filter is not valid, which the page says.
std::optional<AuditWish> AuditPage::wish()
{
    const Result<AuditFilter> filter = AuditFilter::parse(m_view->filterText());
    m_view->setFilterFault(filter ? QString() : sentenceOf(filter.error()));
    if (!filter)
        return std::nullopt;
    AuditWish wish;
    wish.filter = *filter;
    if (!m_view->isOfAllCompanies())
        wish.company = m_company.id;
    return wish;
}

void AuditPage::load()
{
    const std::optional<AuditWish> wanted = wish();
    if (!wanted || !m_company.id.isValid())
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_older.forget();
    m_newer.forget();
    m_isStale = false;
    m_shown = *wanted;
    showLoading();
    m_listing.ask(m_audit.list(m_shown, m_cancel), this, [this](const Result<AuditPart> &part) {
        if (!part && part.error().code == ErrorCode::Cancelled)
            return;
        if (!part && !isBodyShown())
            return showError(part.error());
        if (!part)
            return messageBar().showError(part.error());
        m_view->setNewer(false);
        showBody();
        m_view->showLines(part->lines, part->isLast);
    });
    count(m_shown);
}

void AuditPage::count(const AuditWish &wish)
{
    m_view->setCount({});
    m_counting.ask(m_audit.count(wish, m_cancel), this, [this](const Result<qint64> &all) {
        if (all)
            m_view->setCount(tr("%Ln entries", nullptr, static_cast<int>(*all)));
    });
}

void AuditPage::loadOlder(qint64 thanEntry)
{
    AuditWish wish = m_shown;
    wish.before = thanEntry;
    m_older.ask(m_audit.list(wish, m_cancel), this, [this](const Result<AuditPart> &part) {
        if (part)
            return m_view->model().append(part->lines, part->isLast);
        m_view->model().appendFailed();
        if (part.error().code != ErrorCode::Cancelled)
            messageBar().showError(part.error());
    });
}

/// What came meanwhile waits behind a button, so that nothing moves under the reader.
void AuditPage::lookForNewer()
{
    if (!isBodyShown() || m_newer.isWaiting())
        return;
    m_isStale = false;
    m_pause.start(betweenLooks);
    AuditWish wish = m_shown;
    wish.limit = 1;
    m_newer.ask(m_audit.list(wish, m_cancel), this, [this](const Result<AuditPart> &part) {
        if (!part || part->lines.isEmpty())
            return;
        const AuditLine *first = m_view->model().line(0);
        m_view->setNewer(!first || part->lines.constFirst().entry.id > first->entry.id);
    });
}

void AuditPage::verify()
{
    m_verify->setEnabled(false);
    messageBar().showMessage(Tone::Neutral, tr("Checking every entry…"));
    m_verifying.ask(m_audit.verify({}, m_long), this, [this](const Result<AuditVerdict> &verdict) {
        m_verify->setEnabled(true);
        if (!verdict)
            return messageBar().showError(verdict.error());
        take(*verdict);
    });
}

void AuditPage::take(const AuditVerdict &verdict)
{
    if (verdict.broken)
        return messageBar().showMessage(Tone::Danger, wordsOf(*verdict.broken));
    messageBar().showMessage(
            Tone::Success,
            tr("Nothing was changed, moved or taken out. Keep this head elsewhere to prove it "
               "later: %1")
                    .arg(headText(verdict.head)));
}

void AuditPage::chooseFile()
{
    if (!wish())
        return m_view->focusFilter();
    const QString suggested =
            QDir::home().filePath(QStringLiteral("audit-%1.csv").arg(m_company.externalId));
    m_dialogs.saveFile(this, tr("Export the audit as CSV or, with .jsonl, as JSON Lines"),
                       suggested, [this](const QString &file) { write(file); });
}

void AuditPage::write(const QString &file)
{
    const std::optional<AuditWish> wanted = wish();
    if (!wanted)
        return;
    const bool isLines = QFileInfo(file).suffix().toLower() == nameOf(AuditFormat::JsonLines);
    m_export->setEnabled(false);
    m_writing.ask(m_audit.exportTo(file, isLines ? AuditFormat::JsonLines : AuditFormat::Csv,
                                   *wanted, m_long),
                  this, [this, file](const Result<qint64> &written) {
                      m_export->setEnabled(true);
                      if (!written)
                          return messageBar().showError(written.error());
                      //: %1 is a file's name.
                      toast().showNote(tr("%Ln entries were written to %1.", nullptr,
                                          static_cast<int>(*written))
                                               .arg(QFileInfo(file).fileName()));
                  });
}

} // namespace hk
