#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/plaintext.h"
#include "core/receiver/localreceiver.h"

#include <QtCore/QTime>
#include <QtCore/QTimer>

#include <limits>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 highestPort = 65'535;

class ReceiveCommand final : public Command
{
public:
    explicit ReceiveCommand(const CommandContext &context) : Command(context), m_receiver(m_clock)
    {
        connect(&m_receiver, &LocalReceiver::requestReceived, this, &ReceiveCommand::show);
        connect(&m_receiver, &LocalReceiver::requestAnswered, this, &ReceiveCommand::answered);
    }

    void start(const Invocation &invocation) override
    {
        const auto port = numberOf(invocation, options::port, 0, highestPort, 0);
        const auto count = numberOf(invocation, options::requestCount, 1,
                                    std::numeric_limits<qint64>::max(), 0);
        const auto script =
                ResponseScript::parse(invocation.value(options::respond).value_or(u"200"_s));
        if (!port || !count || !script)
            return fail(!port ? port.error() : !count ? count.error() : script.error());
        if (!takeKey(invocation))
            return;
        m_count = *count;
        m_receiver.setScript(*script);
        const auto listening = m_receiver.listen(static_cast<quint16>(*port));
        if (!listening)
            return fail(listening.error());
        // Once start() is through: whoever reads it may press Ctrl+C from then on.
        QTimer::singleShot(0, this, [this, port = *listening] {
            const QString url = u"http://127.0.0.1:%1"_s.arg(port);
            const JsonObject place = JsonObject().add("port", port).add("url", url);
            console().announce(JsonObject().add("listening", place),
                               u"Listening on %1; Ctrl+C ends."_s.arg(url));
        });
    }

private:
    // False: the command has ended.
    bool takeKey(const Invocation &invocation)
    {
        const auto file = invocation.value(options::verifyKeyFile);
        if (!file)
            return true;
        const auto key = readSecret(*file, console().in());
        if (!key)
            fail(key.error());
        else if (key->isEmpty())
            fail({ErrorCode::HashKeyEmpty, {}, {}, {}}, *file);
        else
            m_receiver.setKeyProvider([key = *key](const QByteArray &, const HeaderList &) {
                return std::optional(VerifyKeys{{key}, {}});
            });
        return !isFinished();
    }

    void show(const ReceivedRequestData &request)
    {
        if (m_count > 0 && request.number > m_count)
            return;
        console().json() ? printJson(request) : print(request);
        if (!console().outputProblem().isEmpty())
            finish();
    }

    void printJson(const ReceivedRequestData &request)
    {
        const bool isChecked = request.signature != ReceivedSignature::NotChecked;
        console().print(
                JsonObject()
                        .add("path", textOfBytes(request.path()))
                        .add("status", request.answeredStatus)
                        .add("verified",
                             isChecked ? JsonValue(request.signature == ReceivedSignature::Valid)
                                       : JsonValue(nullptr)));
    }

    void print(const ReceivedRequestData &request)
    {
        const QString status =
                request.answeredStatus ? QString::number(*request.answeredStatus) : u"dropped"_s;
        QString line = u"%1  %2 %3  %4 bytes  %5"_s.arg(
                QTime::currentTime().toString(u"HH:mm:ss"_s),
                plainLine(textOfBytes(request.method)), plainLine(textOfBytes(request.target)),
                QString::number(request.bodySize), status);
        const QString more =
                request.problem.isEmpty() ? request.signatureExplanation : request.problem;
        const bool isGood = request.signature == ReceivedSignature::Valid;
        if (!more.isEmpty())
            line += u"  "_s + console().tinted(plainLine(more), isGood ? Tint::Good : Tint::Bad);
        console().print(line);
    }

    void answered(qint64 number)
    {
        if (m_count > 0 && number <= m_count && ++m_answered == m_count)
            finish();
    }

    SystemClock m_clock;
    LocalReceiver m_receiver;
    qint64 m_count = 0; ///< 0: as many as come
    qint64 m_answered = 0;
};

} // namespace

void addReceiveCommand(CommandTable &table)
{
    table.push_back(
            {u"receive"_s,
             u"[--port N] [--respond SPEC] [--verify-key-file F] [--count N]"_s,
             u"Takes webhooks on this computer and shows what arrives."_s,
             {options::port, options::respond, options::verifyKeyFile, options::requestCount},
             0,
             0,
             false,
             makeCommand<ReceiveCommand>});
}

} // namespace hk
