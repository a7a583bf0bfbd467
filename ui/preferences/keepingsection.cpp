#include "ui/preferences/keepingsection.h"

#include "core/workspace/fronts.h"
#include "core/workspace/keepingfront.h"
#include "core/workspace/maintenancefront.h"
#include "core/workspace/statusfront.h"
#include "ui/common/errorwords.h"
#include "ui/common/sizetext.h"
#include "ui/common/statusbadge.h"
#include "ui/keeping/retentiondialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, TextRole::CardTitle);
    return label;
}

/// The store, with what SQLite keeps beside it while it is open.
qint64 sizeOf(const QString &store)
{
    return QFileInfo(store).size() + QFileInfo(store + QStringLiteral("-wal")).size()
            + QFileInfo(store + QStringLiteral("-shm")).size();
}

} // namespace

KeepingSection::KeepingSection(const Fronts &fronts, const std::optional<Company> &company,
                               QWidget *parent)
    : PreferenceSection(parent), m_keeping(fronts.keeping), m_company(company),
      m_rules(wrapping({}, this))
{
    setObjectName(QStringLiteral("keepingSection"));
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    addRetention(this);
    addStore(fronts, this);
    column->addStretch(1);
    load();
}

QString KeepingSection::title() const { return tr("Keeping"); }

void KeepingSection::addRetention(QWidget *into)
{
    //: %1 is a company.
    const QString title =
            m_company ? tr("Deliveries of %1").arg(m_company->name) : tr("Deliveries");
    into->layout()->addWidget(heading(title, this));
    m_rules->setObjectName(QStringLiteral("retentionRules"));
    into->layout()->addWidget(m_rules);
    auto *retention = new QPushButton(tr("Re&tention…"), this);
    retention->setObjectName(QStringLiteral("showRetentionButton"));
    retention->setAutoDefault(false);
    retention->setEnabled(m_company.has_value());
    connect(retention, &QPushButton::clicked, this, &KeepingSection::openRetention);
    static_cast<QVBoxLayout *>(into->layout())->addWidget(retention, 0, Qt::AlignLeading);
}

void KeepingSection::addStore(const Fronts &fronts, QWidget *into)
{
    const QString path = fronts.status.storePath();
    into->layout()->addWidget(heading(tr("Store"), this));
    auto *place = wrapping(path, this);
    place->setObjectName(QStringLiteral("storePlace"));
    into->layout()->addWidget(place);
    //: %1 is a size such as "12.3 MB".
    auto *size = wrapping(tr("%1 on the disk. What is removed becomes free within it, for what "
                             "comes: it does not shrink.")
                                  .arg(sizeText(sizeOf(path))),
                          this);
    size->setObjectName(QStringLiteral("storeSize"));
    into->layout()->addWidget(size);
    const QStringList backups = fronts.maintenance.dailyBackups();
    qint64 bytes = 0;
    for (const QString &file : backups)
        bytes += QFileInfo(file).size();
    auto *copies = wrapping(
            backups.isEmpty()
                    ? tr("There is no daily backup yet.")
                    //: The daily backups of the store; %1 is their size, %2 the newest one's file.
                    : tr("%n daily backup(s), %1. The newest: %2", nullptr,
                         static_cast<int>(backups.size()))
                              .arg(sizeText(bytes), backups.constFirst()),
            this);
    copies->setObjectName(QStringLiteral("storeBackups"));
    into->layout()->addWidget(copies);
}

void KeepingSection::openRetention()
{
    auto *dialog = new RetentionDialog(m_keeping, *m_company, this);
    connect(dialog, &RetentionDialog::saved, this, &KeepingSection::load);
    dialog->open();
}

void KeepingSection::load()
{
    if (!m_company) {
        m_rules->setText(tr("There is no company yet."));
        return;
    }
    m_asking.ask(m_keeping.rules(m_company->id), this, [this](const Result<RetentionRules> &rules) {
        if (rules)
            showRules(*rules);
        else
            m_rules->setText(sentenceOf(rules.error()));
    });
}

void KeepingSection::showRules(const RetentionRules &rules)
{
    if (rules.keepEverything()) {
        m_rules->setText(tr("All are kept for good."));
        return;
    }
    QStringList lines;
    for (const DeliveryStatus status : allOutcomes) {
        const std::optional<int> days = rules.daysOf(status);
        //: %1 is an outcome, such as "Delivered".
        lines.append(days ? tr("%1: kept for %n day(s)", nullptr, *days).arg(statusText(status))
                          //: %1 is an outcome, such as "Failed".
                          : tr("%1: kept for good").arg(statusText(status)));
    }
    m_rules->setText(lines.join(u'\n'));
}

} // namespace hk
