#include "app/hookkeeperctl/command.h"
#include "core/workspace/deliveriesfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

class ResendCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        when(fronts().deliveries.resend(invocation.arguments),
             [this](const QList<ResendAnswer> &answers) {
                 for (const ResendAnswer &answer : answers)
                     show(answer);
                 finish();
             });
    }

private:
    void show(const ResendAnswer &answer)
    {
        const QString reason =
                answer.leftOutFor ? u"it is %1"_s.arg(nameOf(*answer.leftOutFor)) : QString();
        JsonObject object;
        object.add("resendOf", answer.resendOf);
        if (reason.isEmpty())
            object.add("id", answer.id);
        else
            object.add("leftOut", reason);
        if (console().json())
            console().print(object);
        else if (reason.isEmpty())
            console().print(answer.resendOf + u" → "_s + answer.id);
        else
            console().print(answer.resendOf + u" left out: "_s + reason);
    }
};

} // namespace

void addResendCommand(CommandTable &table)
{
    table.push_back({u"resend"_s,
                     u"ID…"_s,
                     u"Sends deliveries once more, whatever became of them; all or none."_s,
                     {},
                     1,
                     -1,
                     true,
                     makeCommand<ResendCommand>});
}

} // namespace hk
