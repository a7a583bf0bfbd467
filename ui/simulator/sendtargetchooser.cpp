#include "ui/simulator/sendtargetchooser.h"

#include <QtCore/QSignalBlocker>
#include <QtCore/QUrl>

namespace hk {
namespace {

constexpr int companyRow = 0;
constexpr int receiverRow = 1;
constexpr int firstUrlRow = 2;
constexpr int another = -1; // the data of the last row; others hold a SendTarget::Kind

QVariant dataOf(SendTarget::Kind kind) { return static_cast<int>(kind); }

} // namespace

SendTargetChooser::SendTargetChooser(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("sendTarget"));
    setAccessibleName(tr("Send to"));
    setMinimumContentsLength(4); // in a narrow window; else as its texts need
    setSizeAdjustPolicy(AdjustToContents);
    addItem(tr("To the company's endpoints"), dataOf(SendTarget::CompanyEndpoints));
    addItem(tr("To the local receiver"), dataOf(SendTarget::LocalReceiver));
    addItem(tr("To another URL…"), another);
    connect(this, &QComboBox::currentIndexChanged, this, &SendTargetChooser::take);
    // Hosts have any length: what has no room is in the tip.
    connect(this, &QComboBox::currentTextChanged, this, &SendTargetChooser::tellWhole);
    connect(model(), &QAbstractItemModel::dataChanged, this, &SendTargetChooser::tellWhole);
    tellWhole();
}

void SendTargetChooser::tellWhole()
{
    QStringList tip{currentText()};
    const QString more = currentData(Qt::ToolTipRole).toString();
    if (!more.isEmpty() && !tip.constFirst().contains(more))
        tip.append(more);
    setToolTip(tip.join(u'\n'));
}

/// "Another URL" is no target: what was chosen before stays in force until there is one.
void SendTargetChooser::take(int index)
{
    if (itemData(index).toInt() == another) {
        QSignalBlocker quiet(this);
        setCurrentIndex(m_chosen);
        quiet.unblock();
        return Q_EMIT urlWanted();
    }
    m_chosen = index;
    Q_EMIT targetChanged();
}

SendTarget SendTargetChooser::target() const
{
    const int row = currentIndex();
    const auto kind = static_cast<SendTarget::Kind>(itemData(row).toInt());
    const bool isUrl = kind == SendTarget::OneUrl;
    return {kind, isUrl ? itemData(row, Qt::ToolTipRole).toString() : QString()};
}

void SendTargetChooser::chooseUrl(const QString &url)
{
    int row = findData(url, Qt::ToolTipRole);
    if (row < 0) {
        row = firstUrlRow;
        const QSignalBlocker quiet(this);
        insertItem(row, tr("To %1").arg(url), dataOf(SendTarget::OneUrl));
        setItemData(row, url, Qt::ToolTipRole);
        if (m_chosen >= row)
            ++m_chosen;
    }
    setCurrentIndex(row);
}

void SendTargetChooser::setUrls(const QStringList &urls)
{
    const SendTarget before = target();
    {
        const QSignalBlocker quiet(this);
        while (itemData(firstUrlRow).toInt() == SendTarget::OneUrl)
            removeItem(firstUrlRow);
        int row = firstUrlRow;
        for (const QString &url : urls) {
            insertItem(row, tr("To %1").arg(url), dataOf(SendTarget::OneUrl));
            setItemData(row++, url, Qt::ToolTipRole);
        }
        m_chosen = before.kind == SendTarget::LocalReceiver ? receiverRow : companyRow;
        setCurrentIndex(m_chosen);
    }
    if (before.kind == SendTarget::OneUrl)
        chooseUrl(before.url);
}

void SendTargetChooser::nameCompany(const QStringList &hosts)
{
    const int more = static_cast<int>(hosts.size()) - 1;
    if (hosts.isEmpty())
        setItemText(companyRow, tr("To the company's endpoints"));
    else if (more == 0)
        setItemText(companyRow, tr("To %1").arg(hosts.constFirst()));
    else
        setItemText(companyRow, tr("To %1 and %Ln more", nullptr, more).arg(hosts.constFirst()));
    setItemData(companyRow, hosts.join(QLatin1Char('\n')), Qt::ToolTipRole);
}

void SendTargetChooser::nameReceiver(quint16 port)
{
    setItemText(receiverRow, tr("To the local receiver (127.0.0.1:%1)").arg(port));
}

} // namespace hk
