#pragma once

#include "core/workspace/deliveriesfront.h"
#include "core/workspace/fronts.h"
#include "ui/common/asking.h"

#include <QtWidgets/QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QTabWidget;

namespace hk {

class AttemptList;
class BodyView;
class CompareView;
class DeliveryCopies;
class DeliveryHead;
class Dialogs;
class TabStrip;
class TimelineView;

/// One delivery, whole: payload, the request as it was sent, what came back, every attempt in plain
/// words, what else happened to its appointment or customer, and how it differs from another. GUI
/// thread; fronts and dialogs outlive it.
class DeliveryInspector final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Payload, Request, Response, Attempts, Timeline, Compare };

    DeliveryInspector(const Fronts &fronts, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Below the list width is plentiful and height scarce, beside it the other way round.
    void setBelow(bool isBelow);
    QSize minimumSizeHint() const override;
    void showNothing();
    void showDetail(const DeliveryDetail &detail);
    /// "In 4 min" has become "in 3 min".
    void refreshTimes();
    const std::optional<DeliveryDetail> &detail() const { return m_detail; }
    QString publicId() const { return m_detail ? m_detail->delivery.publicId : QString(); }
    bool canRetry() const;  ///< an attempt is still to come and can be brought forward
    bool canCancel() const; ///< it is not finished

    /// Copies and filters, for the list's rows as well.
    DeliveryCopies &copies() { return *m_copies; }
    /// Two of the list; one: with its attempt before, or what it was resent from or as.
    void compare(const QStringList &publicIds);
    /// Ctrl+F while it has the focus: finds in the body that is shown.
    bool find();
    void findNext(bool forward); ///< what was looked for last

Q_SIGNALS:
    void copyCurlRequested();
    void simulatorRequested();                       ///< an event that starts from this one
    void deliveryRequested(const QString &publicId); ///< a resend, or what was resent
    void filterRequested(const QString &filter);     ///< in the place of the one there is
    void termRequested(const QString &term);         ///< beside what is asked for already
    void noted(const QString &note);                 ///< what was copied or saved
    void failed(const hk::Error &error);
    void left(); ///< Esc

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTabs();
    void addTab(Tab tab, QWidget *page, const QString &title);
    void connectParts();
    void connectBody(BodyView *body);
    bool isWide() const;
    void arrange();
    void showBodies(const DeliveryDetail &detail, bool isAnother);
    void showResponse(const DeliveryDetail &detail);
    void askAround();
    BodyView *shownBody() const;
    bool takeKey(const QKeyEvent &key);

    StoryFront &m_story;
    StatusFront &m_status;
    Dialogs &m_dialogs;
    std::optional<DeliveryDetail> m_detail;
    DeliveryCopies *m_copies;
    QLabel *m_hint = nullptr;
    QWidget *m_contents = nullptr;
    QBoxLayout *m_sides = nullptr; ///< of the head and the rest
    DeliveryHead *m_head = nullptr;
    QScrollArea *m_headArea = nullptr;
    QTabWidget *m_tabs = nullptr;
    TabStrip *m_strip = nullptr;
    BodyView *m_payload = nullptr;
    BodyView *m_request = nullptr;
    BodyView *m_response = nullptr;
    AttemptList *m_attempts = nullptr;
    TimelineView *m_timeline = nullptr;
    CompareView *m_compare = nullptr;
    bool m_isBelow = false;
    LatestAnswer m_asking;
};

} // namespace hk
