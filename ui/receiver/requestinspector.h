#pragma once

#include "core/workspace/receiverfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTabWidget;

namespace hk {

class AnswersView;
class Card;
class CodeView;
class PayloadView;
class RawView;
class StatusBadge;
class VerdictBox;

/// One request that arrived: the verdicts on it in badges and words, its payload formatted with its
/// problems, its headers, its bytes. GUI thread.
class RequestInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestInspector(ReceiverFront &receiver, QWidget *parent = nullptr);

    /// Loads headers and body of another request; for the same one only the verdicts are new.
    void showRequest(const ReceivedRequest &request);
    void showNothing();
    /// The number of the request whose headers and body are shown; 0 as long as they are not.
    qint64 shownNumber() const { return m_content ? m_request.number : 0; }
    const ReceivedRequest &request() const { return m_request; }
    const ReceivedContent &content() const { return *m_content; }
    /// Below what is shown; takes ownership.
    void addFooter(QWidget *widget);

Q_SIGNALS:
    void contentShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildVerdicts();
    void showVerdicts();
    void load();
    void showContent(const ReceivedContent &content);
    void loadProblems();

    ReceiverFront &m_receiver;
    Card *m_card;
    StatusBadge *m_signature;
    StatusBadge *m_schema;
    StatusBadge *m_arrival;
    QWidget *m_badges;
    VerdictBox *m_verdict;
    QTabWidget *m_tabs;
    PayloadView *m_payload;
    CodeView *m_headers;
    RawView *m_raw;
    AnswersView *m_answers;
    ReceivedRequest m_request; ///< number 0: none
    std::optional<ReceivedContent> m_content;
    LatestAnswer m_loading;
    LatestAnswer m_checking;
};

} // namespace hk
