#pragma once

#include "core/workspace/sendtarget.h"

#include <QtCore/QStringList>
#include <QtWidgets/QComboBox>

namespace hk {

/// Where the simulator sends: the company's endpoints, the local receiver, one of the URLs that
/// were used last, or another one, which is asked for.
class SendTargetChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit SendTargetChooser(QWidget *parent = nullptr);

    SendTarget target() const;
    /// "To crm.example", as the list says it.
    QString targetText() const { return currentText(); }
    /// Puts it into the list and chooses it.
    void chooseUrl(const QString &url);
    /// The newest first.
    void setUrls(const QStringList &urls);
    void chooseCompany() { setCurrentIndex(0); }

    /// What the company's endpoints are just now: their hosts, none: not known or not set.
    void nameCompany(const QStringList &hosts);
    void nameReceiver(quint16 port);

Q_SIGNALS:
    void targetChanged();
    void urlWanted(); ///< another one is asked for

private:
    void tellWhole();
    void take(int index);

    int m_chosen = 0; ///< the row that is in force
};

} // namespace hk
