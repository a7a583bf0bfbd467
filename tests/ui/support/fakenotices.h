#pragma once

#include "core/workspace/noticesfront.h"
#include "tests/ui/support/fakeanswers.h"

namespace hk::test {

/// How things stand, as the test sets it.
class FakeNotices final : public NoticesFront
{
    Q_OBJECT

public:
    QFuture<Result<NoticeFacts>> facts(const NoticeState &known) override;
    void announce() { Q_EMIT changed(); }

    FakeAnswers answers;
    NoticeFacts standing;
    QList<NoticeState> asked;
};

} // namespace hk::test
