#include "core/received/payloadchecker.h"

#include "core/received/receivedrequest.h"

namespace hk {

QList<PayloadProblem> PayloadChecker::problemsOf(const PayloadJob &job)
{
    QList<PayloadProblem> problems = checkPayload(job.trigger, job.body);
    if (job.isRenamed) {
        problems.removeIf([](const PayloadProblem &problem) {
            return problem.path == QLatin1String("eventTrigger");
        });
    }
    return problems;
}

QString PayloadChecker::wordsOf(const PayloadProblem &problem)
{
    return problem.path.isEmpty() ? problem.message
                                  : problem.path + QStringLiteral(": ") + problem.message;
}

void PayloadChecker::check(const PayloadJob &job)
{
    const QList<PayloadProblem> problems = problemsOf(job);
    PayloadFinding finding;
    finding.number = job.number;
    finding.problems = static_cast<int>(problems.size());
    if (!problems.isEmpty())
        finding.first = wordsOf(problems.constFirst()).left(ReceivedRequest::longestText);
    Q_EMIT checked(finding);
}

} // namespace hk
