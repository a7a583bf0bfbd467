#pragma once

#include "core/model/company.h"
#include "core/workspace/samplesfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QMenu;
class QToolButton;

namespace hk {

class Dialogs;

/// The samples that people keep of the company: choosing one loads it, its menu renames, exports
/// and removes it; and keeping another one. Hidden while there is none. GUI thread; what it is
/// given outlives it.
class SavedSamples final : public QWidget
{
    Q_OBJECT

public:
    SavedSamples(SamplesFront &samples, Dialogs &dialogs, QWidget *parent = nullptr);

    void setCompany(CompanyId company);
    /// Asks for a name, and before one of that name is replaced.
    void save(Trigger trigger, const QByteArray &payload);
    void load(const QString &name);

Q_SIGNALS:
    void loaded(hk::Trigger trigger, const QByteArray &payload);
    void noted(const QString &note);
    void failed(const hk::Error &error);

private:
    void build();
    QMenu *buildMenu();
    void list();
    void showList(const QList<OwnSample> &samples);
    QString chosen() const;
    void store(const QString &name, Trigger trigger, const QByteArray &payload,
               SampleSaving saving);
    void rename();
    void exportChosen();
    void offerMore();
    void remove();

    SamplesFront &m_samples;
    Dialogs &m_dialogs;
    CompanyId m_company;
    QListWidget *m_list;
    QToolButton *m_more;
    LatestAnswer m_listing;
    LatestAnswer m_loading;
};

} // namespace hk
