#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/receiveoptions.h"
#include "app/hookkeeperctl/shown/receivedwords.h"
#include "core/base/outputfile.h"
#include "core/base/plaintext.h"
#include "core/received/arrivaljudge.h"
#include "core/receiver/listenaddress.h"
#include "core/receiver/localreceiver.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>

#include <limits>
#include <optional>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 highestPort = 65'535;

class ReceiveCommand final : public Command
{
public:
    explicit ReceiveCommand(const CommandContext &context) : Command(context), m_receiver(m_clock)
    {
        connect(&m_receiver, &LocalReceiver::requestReceived, this, &ReceiveCommand::take);
        connect(&m_receiver, &LocalReceiver::requestAnswered, this, &ReceiveCommand::answered);
        connect(&m_receiver, &LocalReceiver::requestForwarded, this, &ReceiveCommand::forwarded);
        connect(&m_receiver, &LocalReceiver::handshakeFailed, this, [this](const QString &reason) {
            this->console().say(
                    u"A client gave up before it sent anything: %1"_s.arg(plainLine(reason)));
        });
    }

    void start(const Invocation &invocation) override
    {
        const QString conflict = receive::conflictIn(invocation);
        if (!conflict.isEmpty())
            return failUsage(conflict);
        const auto port = numberOf(invocation, options::port, 0, highestPort, 0);
        const auto count = numberOf(invocation, options::requestCount, 1,
                                    std::numeric_limits<qint64>::max(), 0);
        const auto address =
                ListenAddress::parse(invocation.value(options::address).value_or(u"127.0.0.1"_s));
        if (!port || !count || !address)
            return fail(!port ? port.error() : !count ? count.error() : address.error());
        m_count = *count;
        if (takeAnswers(invocation) && takeKey(invocation) && takeForwarder(invocation))
            listen(invocation, *address, static_cast<quint16>(*port));
    }

private:
    // Each of these is false when the command has ended.
    bool takeAnswers(const Invocation &invocation)
    {
        const auto script =
                ResponseScript::parse(invocation.value(options::respond).value_or(u"200"_s));
        const auto rules = receive::rulesOf(invocation);
        if (!script || !rules) {
            fail(!script ? script.error() : rules.error());
            return false;
        }
        m_receiver.setScript(*script);
        const auto taken = m_receiver.setRules(*rules);
        if (!taken)
            fail(taken.error());
        return !isFinished();
    }

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

    bool takeForwarder(const Invocation &invocation)
    {
        auto forwarder = receive::forwarderOf(invocation);
        if (!forwarder)
            fail(forwarder.error());
        else if (*forwarder)
            m_receiver.setForwarder(std::move(*forwarder), invocation.has(options::passAnswer));
        return !isFinished();
    }

    void listen(const Invocation &invocation, const ListenAddress &address, quint16 port)
    {
        const auto tls = invocation.value(options::tls);
        if (tls)
            m_receiver.setTls(receive::tlsFrom(*tls).value_or(ReceiverTls::Off));
        const auto listening = m_receiver.listen(port, address.text);
        if (!listening)
            return fail(listening.error());
        if (const auto file = invocation.value(options::trustFile)) {
            const auto written =
                    writeOutput(*file, m_receiver.caCertificate(), OutputFile::Readers::Everybody);
            if (!written)
                return fail(written.error());
        }
        // Once start() is through: whoever reads it may press Ctrl+C from then on.
        QTimer::singleShot(0, this, [this, address, port = *listening, isSecure = tls.has_value()] {
            announce(address, port, isSecure);
        });
    }

    void announce(const ListenAddress &address, quint16 port, bool isSecure)
    {
        if (address.isOpenToOthers) {
            const QString warning =
                    u"Whoever can reach %1 can send to this receiver and see how it answers."_s.arg(
                            address.text);
            console().announce(JsonObject().add("warning", warning), u"Warning: "_s + warning);
        }
        const QString url = localUrlOf(address, port, isSecure);
        const JsonObject place = JsonObject().add("port", port).add("url", url);
        console().announce(JsonObject().add("listening", place),
                           u"Listening on %1; Ctrl+C ends."_s.arg(url));
    }

    void take(const ReceivedRequestData &request)
    {
        if (m_count > 0 && m_webhooks == m_count)
            return;
        m_webhooks += request.isWebhook() ? 1 : 0;
        m_underWay.insert(request.number,
                          {request.isWebhook(), request.isCutOff, request.answeredStatus});
        const PayloadFacts facts = factsOf(request.body);
        const JudgedArrival arrived{
                facts,
                m_judge.judge({request.number, request.at, request.understoodStatus(),
                               request.headers, facts, request.path()})};
        if (!request.isForwarded)
            return show(request, arrived, {});
        ReceivedRequestData kept = request; // without what is not shown
        kept.body.clear();
        m_forwarded.insert(request.number, {kept, arrived});
    }

    void forwarded(qint64 number, const ForwardedAnswer &answer)
    {
        const auto request = m_forwarded.constFind(number);
        if (request == m_forwarded.constEnd())
            return;
        Waiting shown = *request;
        m_forwarded.erase(request);
        if (shown.request.waitsForOther) {
            const int status = passedOn(answer).status;
            shown.request.answeredStatus = status;
            m_judge.learnAnswer(number, status);
            if (const auto known = m_underWay.find(number); known != m_underWay.end())
                known->status = status;
        }
        show(shown.request, shown.arrived, answer);
        endIfDone();
    }

    void show(const ReceivedRequestData &request, const JudgedArrival &arrived,
              const std::optional<ForwardedAnswer> &answer)
    {
        printReceived(console(), request, arrived, answer);
        if (!console().outputProblem().isEmpty())
            finish();
    }

    void answered(qint64 number, const SentAnswer &answer)
    {
        const auto known = m_underWay.constFind(number);
        if (known == m_underWay.constEnd())
            return;
        const UnderWay request = *known;
        m_underWay.erase(known);
        m_answered += request.isWebhook ? 1 : 0;
        if (answer.course.isBrokenOff() && !request.isCutOff) {
            m_judge.learnNoAnswer(number);
            const QString words = answerWords(answer.course, request.status);
            const JsonObject told = JsonObject().add("request", number).add("answer", words);
            console().announce(JsonObject().add("brokenOff", told),
                               u"Request %1: %2"_s.arg(QString::number(number), words));
        }
        endIfDone();
    }

    void endIfDone()
    {
        if (m_count > 0 && m_answered == m_count && m_forwarded.isEmpty() && !isFinished())
            finish();
    }

    /// A request that was handed on, until the other has answered.
    struct Waiting
    {
        ReceivedRequestData request;
        JudgedArrival arrived;
    };

    /// A request that is being answered.
    struct UnderWay
    {
        bool isWebhook = false;
        bool isCutOff = false; ///< that it has no answer is said with it
        std::optional<int> status = std::nullopt;
    };

    SystemClock m_clock;
    LocalReceiver m_receiver;
    ArrivalJudge m_judge;
    QHash<qint64, Waiting> m_forwarded;
    QHash<qint64, UnderWay> m_underWay;
    qint64 m_count = 0; ///< 0: as many as come
    qint64 m_webhooks = 0;
    qint64 m_answered = 0;
};

} // namespace

void addReceiveCommand(CommandTable &table)
{
    table.push_back(
            {u"receive"_s,
             u"[--port N] [--address A] [--respond SPEC] [--rule RULE…] [--tls KIND [--ca-file F]] "
             "[--forward URL [--pass-answer] [--forward-allow public|CIDR…]] [--verify-key-file F] "
             "[--count N]"_s,
             u"Takes webhooks on this computer and shows what arrives."_s,
             {options::port, options::address, options::respond, options::rule, options::tls,
              options::trustFile, options::forward, options::passAnswer, options::forwardAllow,
              options::verifyKeyFile, options::requestCount},
             0,
             0,
             false,
             makeCommand<ReceiveCommand>});
}

} // namespace hk
