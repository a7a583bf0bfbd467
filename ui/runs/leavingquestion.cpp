#include "ui/runs/leavingquestion.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hk {
namespace {

struct LeavingQuestion
{
    Q_DECLARE_TR_FUNCTIONS(LeavingQuestion)
};

} // namespace

std::optional<Question> leavingQuestion(const QList<Destination> &destinations, int events)
{
    QStringList hosts;
    for (const Destination &one : destinations) {
        if (!one.isLoopback && !hosts.contains(one.host))
            hosts.append(one.host);
    }
    if (hosts.isEmpty())
        return std::nullopt;
    const int count = static_cast<int>(hosts.size());
    const QString names = QLocale().createSeparatedList(hosts);
    Question question;
    question.title = count == 1 ? LeavingQuestion::tr("Send to %1?").arg(names)
                                : LeavingQuestion::tr("Send to %n host(s)?", nullptr, count);
    question.text = events == 1
            ? LeavingQuestion::tr("The event leaves this computer and goes to %1.").arg(names)
            : LeavingQuestion::tr("%Ln event(s) leave this computer and go to %1.", nullptr, events)
                      .arg(names);
    question.detail =
            LeavingQuestion::tr("Whatever receives it there will take it for a real one.");
    question.answers = {LeavingQuestion::tr("&Send"), LeavingQuestion::tr("Cancel")};
    question.byDefault = 0;
    question.onEscape = 1;
    return question;
}

} // namespace hk
