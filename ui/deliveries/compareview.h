#pragma once

#include "core/workspace/comparing.h"
#include "ui/common/asking.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace hk {

class DifferenceTable;

/// Two attempts of a delivery, or of two deliveries, side by side: payload, request or response,
/// with headers and body compared by meaning. Compares in a thread of its own, and only while it
/// is seen. GUI thread; the front outlives it.
class CompareView final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(DeliveriesFront &deliveries, QWidget *parent = nullptr);

    /// Offers the attempts of this delivery. Another one: compares its last attempt with the one
    /// before, or with the delivery that it was resent from or as.
    void showFor(const DeliveryDetail &detail);
    void showNothing();
    /// Two deliveries, the older first.
    void compareDeliveries(const QString &publicId, const QString &other);
    /// Two attempts of the delivery that is shown, by number.
    void compareAttempts(int before, int after);

Q_SIGNALS:
    void copyWanted(const QString &text);
    void failed(const hk::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QToolButton *addPart(ComparedPart part, const QString &text, const QString &objectName);
    QComboBox *addSides(QLabel *label, const QString &objectName);
    QWidget *buildParts();
    void place();
    void fit();
    void setDeliveries(const QList<DeliveryDetail> &deliveries);
    void choose(const QString &publicId, qsizetype attempt, QComboBox *sides);
    void chooseUsual();
    void choosePart(ComparedPart part);
    void compare();
    void tell(const MessageDifferences &differences);
    const ComparedSide *sideOf(const QComboBox *sides) const;
    ComparedPart part() const;

    DeliveriesFront &m_deliveries;
    QWidget *m_choices;
    QGridLayout *m_sidesGrid;
    QLabel *m_beforeLabel;
    QLabel *m_afterLabel;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QButtonGroup *m_parts;
    QCheckBox *m_ignoresOrder;
    QLabel *m_summary;
    DifferenceTable *m_table;
    QList<DeliveryDetail> m_shown; ///< one, or the two that are compared
    QList<ComparedSide> m_sides;   ///< in the order of the combo boxes' rows
    QString m_publicId;            ///< of the inspector's delivery
    bool m_isStale = false;
    bool m_areEqual = false; ///< nothing differs
    LatestAnswer m_detailing;
    LatestAnswer m_otherDetailing;
    LatestAnswer m_comparing;
};

} // namespace hk
