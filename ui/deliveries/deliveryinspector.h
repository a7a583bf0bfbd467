#pragma once

#include "core/workspace/deliveriesfront.h"

#include <QtWidgets/QWidget>

#include <optional>

class QCheckBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QTabWidget;

namespace hk {

class AttemptList;
class CodeView;
class ElidedLabel;
class StatusBadge;

/// One delivery, whole: payload, the request as it was sent, what came back, and every attempt in
/// plain words.
class DeliveryInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryInspector(QWidget *parent = nullptr);

    void showNothing();
    void showDetail(const DeliveryDetail &detail);
    /// "In 4 min" has become "in 3 min".
    void refreshTimes();
    const std::optional<DeliveryDetail> &detail() const { return m_detail; }
    QString publicId() const { return m_detail ? m_detail->delivery.publicId : QString(); }
    bool canRetry() const;  ///< an attempt is still to come and can be brought forward
    bool canCancel() const; ///< it is not finished

Q_SIGNALS:
    void copyIdRequested(const QString &id);
    void copyCurlRequested();
    void simulatorRequested();                       ///< an event that starts from this one
    void deliveryRequested(const QString &publicId); ///< a resend, or what was resent
    void left();                                     ///< Esc

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QHBoxLayout *buildTitle(QWidget *head);
    QGridLayout *buildFacts(QWidget *head);
    void arrangeFacts();
    void buildTabs();
    QWidget *buildResponse();
    void showHead(const DeliveryDetail &detail);
    void showRequest(const DeliveryDetail &detail);
    void showResponse();
    QString lastReply(const DeliveryDetail &detail) const;
    void showWaiting(const DeliveryDetail &detail);
    void showLinks(const DeliveryDetail &detail);

    std::optional<DeliveryDetail> m_detail;
    QLabel *m_hint = nullptr;
    QWidget *m_contents = nullptr;
    StatusBadge *m_badge = nullptr;
    ElidedLabel *m_trigger = nullptr;
    QLabel *m_id = nullptr;
    ElidedLabel *m_endpoint = nullptr;
    QLabel *m_reply = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_links = nullptr;
    QGridLayout *m_facts = nullptr;
    QList<std::pair<QLabel *, QWidget *>> m_namedFacts;
    int m_factColumns = 0;
    QTabWidget *m_tabs = nullptr;
    CodeView *m_payload = nullptr;
    CodeView *m_request = nullptr;
    CodeView *m_response = nullptr;
    QCheckBox *m_formatted = nullptr;
    AttemptList *m_attempts = nullptr;
};

} // namespace hk
