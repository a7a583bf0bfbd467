#pragma once

#include "tests/ui/screens/pressing.h"
#include "tests/ui/support/fakeworkspace.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTableWidget>

namespace hk::test {

/// A request as it may arrive, the `ago`th last second.
inline ReceivedRequest requestOf(qint64 number, Trigger trigger, int ago)
{
    ReceivedRequest request;
    request.number = number;
    request.at = SystemClock().now() - Micros(ago) * microsPerSecond;
    request.method = "POST";
    request.path = QStringLiteral("/") + nameOf(categoryOf(trigger));
    request.eventTrigger = wireNameOf(trigger);
    request.eventId = QStringLiteral("evt_0000000000001");
    request.signature = SignatureVerdict::Valid;
    request.schema = SchemaVerdict::Valid;
    request.answeredStatus = 200;
    return request;
}

/// One request for each verdict there is.
inline void receiveAllVerdicts(FakeReceiver &receiver)
{
    QList<ReceivedRequest> requests;
    for (int i = 0; i < 10; ++i)
        requests.append(requestOf(i + 1, allTriggers[static_cast<size_t>(i) % 9], 30 - i));
    requests[0].signature = SignatureVerdict::NotChecked;
    requests[0].eventTrigger.clear();
    requests[1].signature = SignatureVerdict::Missing;
    requests[1].answeredStatus = std::nullopt;
    requests[2].signature = SignatureVerdict::Invalid;
    requests[2].signatureExplanation =
            QStringLiteral("The body ends with a newline that was not signed.");
    requests[2].answeredStatus = 500;
    requests[3].schema = SchemaVerdict::NotJson;
    requests[4].arrival.repeats = 2;
    requests[5].arrival.repeats = 1;
    requests[5].arrival.repeatedAnswer = 200;
    requests[6].arrival.overtakenBy = 4;
    requests[6].arrival.subject = SubjectKind::Appointment;
    requests[6].arrival.overtakenFor = 90 * microsPerSecond;
    requests[7].arrival.time = ArrivalVerdict::Time::CreatedAt;
    requests[7].arrival.offBy = -7200 * microsPerSecond;
    requests[8].schema = SchemaVerdict::Waiting;
    requests[7].course.manner = Behaviour::Manner::Half;
    requests[6].course.delay = std::chrono::seconds(5);
    requests[6].course.end = AnswerCourse::End::ClientLeft;
    requests[6].course.took = 2 * microsPerSecond;
    requests[0].method = "GET";
    requests[0].schema = SchemaVerdict::NoWebhook;
    requests[0].problem = QStringLiteral("This is no webhook: those come by POST.");
    auto &last = requests[9];
    last.schema = SchemaVerdict::Problems;
    last.schemaProblems = 38;
    last.schemaProblem =
            QStringLiteral("customer.email: is a number, but should be a text or null");
    last.arrival = requests[5].arrival;
    last.arrival.time = ArrivalVerdict::Time::WebhookTimestamp;
    last.arrival.offBy = 900 * microsPerSecond;
    const auto problem = [](const QString &path, const TextPlace &place, const QString &message) {
        return PayloadProblem{path, place, message, PayloadFault::NotPayload, {}, {}};
    };
    receiver.found[last.number] = {
            problem(QStringLiteral("customer"), {0, 5, 3},
                    QStringLiteral("lacks the field \"name\"")),
            problem(QStringLiteral("customer.email"), {0, 6, 14},
                    QStringLiteral("is a number, but should be a text or null"))};
    receiver.start(8765);
    for (const ReceivedRequest &request : std::as_const(requests)) {
        receiver.receive(request,
                         R"({"eventTrigger":"BookingConfirmation","eventId":"evt_1",)"
                         R"("companyId":"co_northwind","customer":{"email":12}})",
                         {{"Host", "127.0.0.1:8765"},
                          {"Content-Type", "application/json"},
                          {"X-Message-Signature", QByteArray(64, 'a')}});
        receiver.contents[request.number].answer =
                QByteArray("HTTP/1.1 200 OK\r\nDate: Thu, 14 May 2026 15:42:10 GMT\r\n"
                           "Content-Type: text/plain; charset=utf-8\r\nContent-Length: 3\r\n"
                           "Connection: keep-alive\r\n\r\nOK\n");
    }
}

/// Its behaviour, with a rule being edited, and a request as a sample, each to `take(dialog)`.
template<typename Take>
void walkReceiverDialogs(QWidget &window, FakeReceiver &receiver, Take take)
{
    const auto shoot = [&](const char *button, const char *name) {
        pressWhenReady(*window.findChild<QAbstractButton *>(QLatin1String(button)));
        auto *dialog = window.findChild<QDialog *>(QLatin1String(name));
        if (!dialog)
            return qWarning("%s opened no %s", button, name);
        if (auto *rules = dialog->findChild<QTableWidget *>(QStringLiteral("rulesTable")))
            rules->editItem(rules->item(1, rules->columnCount() - 1));
        take(dialog);
        dialog->close();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    };
    const QList<ResponseRule> rules{
            {QStringLiteral("/booking"), {}, {}, QStringLiteral("503:retry-after=10s*2,200")},
            {{}, QStringLiteral("Customer*"), QStringLiteral("X-Test:*"), QStringLiteral("half")}};
    Q_UNUSED(receiver.setRules(rules))
    Q_UNUSED(receiver.forwardTo({QStringLiteral("http://127.0.0.1:9000/hooks"), true}))
    shoot("behaviourButton", "behaviourDialog");
    shoot("saveReceivedSampleButton", "sampleDialog");
}

} // namespace hk::test
