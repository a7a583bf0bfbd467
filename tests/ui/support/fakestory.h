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

    QFuture<Result<Story>> story(const QString &publicId, StoryOf of) override
    {
        asked.append({publicId, of});
        Story told;
        for (const DeliveryDetail &row : m_deliveries.ledger) {
            if (row.delivery.publicId == publicId)
                told.subject = subjectOf(row, of);
        }
        for (const DeliveryDetail &row : m_deliveries.ledger) {
            if (!told.subject.isEmpty() && subjectOf(row, of) == told.subject)
                told.deliveries.append(row.delivery);
        }
        return answers.give<Story>(told);
    }
    QFuture<Result<Surroundings>> surroundings(const QString &publicId) override
    {
        return answers.give<Surroundings>(around.value(publicId));
    }

    FakeAnswers answers;
    QHash<QString, Surroundings> around; ///< by public id
    QList<QPair<QString, StoryOf>> asked;

private:
    static QString subjectOf(const DeliveryDetail &row, StoryOf of)
    {
        return of == StoryOf::Appointment ? row.event.subjects.appointmentId
                                          : row.event.subjects.customerId;
    }

    FakeDeliveries &m_deliveries;
};

} // namespace hk::test
