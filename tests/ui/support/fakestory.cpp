#include "tests/ui/support/fakestory.h"

namespace hk::test {

namespace {

QString subjectOf(const DeliveryDetail &row, StoryOf of)
{
    const EventSubjects &subjects = row.event.subjects;
    return of == StoryOf::Appointment ? subjects.appointmentId : subjects.customerId;
}

} // namespace

QFuture<Result<Story>> FakeStory::story(const QString &publicId, StoryOf of)
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

QFuture<Result<Surroundings>> FakeStory::surroundings(const QString &publicId)
{
    return answers.give<Surroundings>(around.value(publicId));
}

} // namespace hk::test
