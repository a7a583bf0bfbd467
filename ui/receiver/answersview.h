#pragma once

#include "core/workspace/receiverfront.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace hk {

class CodeView;

/// What the receiver answered, with its bytes, and below it what the one answered that the request
/// was forwarded to. GUI thread.
class AnswersView final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersView(QWidget *parent = nullptr);

    void show(const ReceivedRequest &request, const ReceivedContent &content);
    void clear();

private:
    void showOurs(const ReceivedRequest &request, const ReceivedContent &content);
    void showOthers(const ReceivedRequest &request,
                    const std::optional<ForwardedAnswer> &forwarded);

    QLabel *m_ours;
    CodeView *m_ourBytes;
    QLabel *m_others;
    CodeView *m_answer;
};

} // namespace hk
