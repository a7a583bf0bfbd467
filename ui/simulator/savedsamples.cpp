#include "ui/simulator/savedsamples.h"

#include "core/base/answer.h"
#include "core/base/outputfile.h"
#include "ui/common/dialogs.h"
#include "ui/common/namedialog.h"
#include "ui/common/sizetext.h"
#include "ui/common/taborder.h"
#include "ui/common/triggertext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace hk {

SavedSamples::SavedSamples(SamplesFront &samples, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_samples(samples), m_dialogs(dialogs), m_list(new QListWidget(this)),
      m_more(new QToolButton(this))
{
    build();
    connect(&samples, &SamplesFront::samplesChanged, this, [this](CompanyId company) {
        if (company == m_company)
            list();
    });
    // A click moves; Enter and a double click choose.
    connect(
            m_list, &QListWidget::itemActivated, this, [this] { load(chosen()); },
            Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &SavedSamples::offerMore);
    hide();
}

void SavedSamples::build()
{
    auto *title = new QLabel(tr("Saved"), this);
    setTextRole(title, TextRole::Strong);
    setSecondary(title);
    m_list->setObjectName(QStringLiteral("savedSamples"));
    m_list->setAccessibleName(tr("Saved samples"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_more->setObjectName(QStringLiteral("savedSampleButton"));
    m_more->setIcon(icon(Icon::More));
    m_more->setToolTip(tr("Load, rename, export or remove the sample"));
    m_more->setAccessibleName(tr("Saved sample"));
    m_more->setAutoRaise(true);
    QSizePolicy place = m_more->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_more->setSizePolicy(place);
    m_more->hide();
    m_more->setPopupMode(QToolButton::InstantPopup);
    QMenu *menu = buildMenu();
    m_more->setMenu(menu);
    connect(m_list, &QWidget::customContextMenuRequested, menu, [this, menu](const QPoint &at) {
        if (!chosen().isEmpty())
            menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_list);
    setScaledSpacing(head, {8, 0, 0, 0}, 4); // as its items
    setScaledSpacing(column, {0, 0, 0, 0}, 4);
    setScaledSize(m_list, {0, 72});
    handFocusTo(*this, m_list);
}

QMenu *SavedSamples::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("savedSampleMenu"));
    const auto add = [menu](const char *name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    connect(add("loadSampleAction", tr("&Load")), &QAction::triggered, this,
            [this] { load(chosen()); });
    connect(add("renameSampleAction", tr("Re&name…")), &QAction::triggered, this,
            &SavedSamples::rename);
    connect(add("exportSampleAction", tr("E&xport…")), &QAction::triggered, this,
            &SavedSamples::exportChosen);
    connect(add("removeSampleAction", tr("&Remove…")), &QAction::triggered, this,
            &SavedSamples::remove);
    return menu;
}

void SavedSamples::setCompany(CompanyId company)
{
    if (company == m_company)
        return;
    m_company = company;
    m_loading.forget();
    showList({});
    list();
}

void SavedSamples::list()
{
    m_listing.ask(m_samples.list(m_company), this, [this](const Result<QList<OwnSample>> &samples) {
        if (samples)
            showList(*samples);
        else
            Q_EMIT failed(samples.error());
    });
}

void SavedSamples::showList(const QList<OwnSample> &samples)
{
    const QString before = chosen();
    m_list->clear();
    for (const OwnSample &sample : samples) {
        auto *item = new QListWidgetItem(sample.name, m_list);
        item->setToolTip(
                tr("%1 · %2 · %3")
                        .arg(sample.name, triggerTitle(sample.trigger), sizeText(sample.size)));
        item->setData(Qt::AccessibleDescriptionRole, triggerTitle(sample.trigger));
        if (sample.name == before)
            m_list->setCurrentItem(item);
    }
    setVisible(!samples.isEmpty());
    offerMore();
}

/// It is about the chosen one; its place stays, so that nothing moves.
void SavedSamples::offerMore() { m_more->setHidden(chosen().isEmpty()); }

QString SavedSamples::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->text() : QString();
}

void SavedSamples::load(const QString &name)
{
    m_loading.ask(m_samples.load(m_company, name), this,
                  [this](const Result<LoadedSample> &sample) {
                      if (sample)
                          Q_EMIT loaded(sample->sample.trigger, sample->payload);
                      else
                          Q_EMIT failed(sample.error());
                  });
}

void SavedSamples::save(Trigger trigger, const QByteArray &payload)
{
    auto *dialog =
            new NameDialog({tr("Save sample"), tr("&Name"), tr("&Save")}, chosen(), window());
    connect(dialog, &NameDialog::named, this, [this, trigger, payload](const QString &name) {
        store(name, trigger, payload, SampleSaving::Beside);
    });
    dialog->open();
}

void SavedSamples::store(const QString &name, Trigger trigger, const QByteArray &payload,
                         SampleSaving saving)
{
    const auto replace = [this, name, trigger, payload] {
        const Question question{tr("Replace %1?").arg(name),
                                tr("There is a sample of that name already."),
                                tr("What it was is gone then."),
                                {tr("&Replace"), tr("Cancel")},
                                0,
                                1};
        m_dialogs.ask(this, question, [=, this](int answer) {
            if (answer == 0)
                store(name, trigger, payload, SampleSaving::Replacing);
        });
    };
    whenAnswered(m_samples.save(m_company, name, trigger, payload, saving), this,
                 [this, replace](const Result<OwnSample> &saved) {
                     if (saved)
                         Q_EMIT noted(tr("Saved as %1.").arg(saved->name));
                     else if (saved.error().code == ErrorCode::SampleNameTaken)
                         replace();
                     else
                         Q_EMIT failed(saved.error());
                 });
}

void SavedSamples::rename()
{
    const QString old = chosen();
    auto *dialog = new NameDialog({tr("Rename sample"), tr("&Name"), tr("&Rename")}, old, window());
    connect(dialog, &NameDialog::named, this, [this, old](const QString &name) {
        whenAnswered(m_samples.rename(m_company, old, name), this,
                     [this](const Result<OwnSample> &renamed) {
                         if (renamed)
                             Q_EMIT noted(tr("It is called %1 now.").arg(renamed->name));
                         else
                             Q_EMIT failed(renamed.error());
                     });
    });
    dialog->open();
}

/// Its bytes as they are.
void SavedSamples::exportChosen()
{
    const auto write = [this](const QByteArray &payload, const QString &name) {
        if (const Result<void> written = writeOutput(name, payload); written)
            Q_EMIT noted(tr("Exported to %1.").arg(name));
        else
            Q_EMIT failed(written.error());
    };
    const QString name = chosen();
    whenAnswered(m_samples.load(m_company, name), this,
                 [this, name, write](const Result<LoadedSample> &sample) {
                     if (!sample)
                         return Q_EMIT failed(sample.error());
                     m_dialogs.saveFile(this, tr("Export sample"), name + QStringLiteral(".json"),
                                        [write, payload = sample->payload](const QString &file) {
                                            write(payload, file);
                                        });
                 });
}

void SavedSamples::remove()
{
    const QString name = chosen();
    const Question question{tr("Remove %1?").arg(name),
                            tr("The sample is not listed any more."),
                            tr("Events that were sent with it stay in the list of deliveries."),
                            {tr("&Remove"), tr("Cancel")},
                            0,
                            1};
    m_dialogs.ask(this, question, [this, name](int answer) {
        if (answer != 0)
            return;
        whenAnswered(m_samples.remove(m_company, name), this,
                     [this, name](const Result<void> &done) {
                         if (done)
                             Q_EMIT noted(tr("%1 is removed.").arg(name));
                         else
                             Q_EMIT failed(done.error());
                     });
    });
}

} // namespace hk
