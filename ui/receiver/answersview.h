#pragma once

#include "core/workspace/receiverfront.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace hk {

class CodeView;

/// What the receiver answered, and beside it what the one answered that the request was forwarded
/// to. GUI thread.
class AnswersView final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersView(QWidget *parent = nullptr);

    void show(const ReceivedRequest &request, const std::optional<ForwardedAnswer> &forwarded);
    void clear();

private:
    QLabel *m_ours;
    QLabel *m_others;
    CodeView *m_answer;
};

} // namespace hk
