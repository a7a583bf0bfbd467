#include "tests/bench/dispatch/nodepeer.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <cstdio>

namespace hk::bench {
namespace {

constexpr int limitMs = 300'000;

} // namespace

QString nodeProblem()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return QStringLiteral("there is no node");
    if (!QFileInfo::exists(QStringLiteral(HK_NODE_MODULES "/better-sqlite3")))
        return QStringLiteral("its packages are not installed");
    return {};
}

Figures runNode(const QString &mode, const QUrl &url, int count, qsizetype payloadBytes)
{
    const QTemporaryDir folder;
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral(HK_NODE_MODULES));
    node.setProcessEnvironment(environment);
    node.start(QStringLiteral("node"),
               {QStringLiteral(HK_NODE_PEER), mode, url.toString(), QString::number(count),
                QString::number(payloadBytes), folder.path()});
    if (!node.waitForFinished(limitMs))
        node.kill();
    const QJsonObject said = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    if (said.value(QStringLiteral("delivered")).toInt() != count)
        std::printf("node %s: %d of %d delivered\n%s", qPrintable(mode),
                    said.value(QStringLiteral("delivered")).toInt(), count,
                    node.readAllStandardError().constData());
    return {said.value(QStringLiteral("perSecond")).toDouble(),
            said.value(QStringLiteral("cpuMicros")).toDouble(),
            said.value(QStringLiteral("residentMb")).toDouble()};
}

} // namespace hk::bench
