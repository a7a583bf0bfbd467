#pragma once

#include "core/workspace/storyfront.h"
#include "tests/ui/support/fakeanswers.h"
#include "tests/ui/support/fakedeliveries.h"

namespace hk::test {

/// Stories over the ledger in memory: appointments and customers are told apart by their names.
class FakeStory final : public StoryFront
{
public:
    explicit FakeStory(FakeDeliveries &deliveries) : m_deliveries(deliveries) { }

    QFuture<Result<Story>> story(const QString &publicId, StoryOf of) override;
    QFuture<Result<Surroundings>> surroundings(const QString &publicId) override;

    FakeAnswers answers;
    QHash<QString, Surroundings> around; ///< by public id
    QList<QPair<QString, StoryOf>> asked;

private:
    FakeDeliveries &m_deliveries;
};

} // namespace hk::test
