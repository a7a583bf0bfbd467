#include "tests/bench/dispatch/wrkpeer.h"

#include "tests/bench/support/benchstore.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace hk::bench {
namespace {

constexpr int usualRate = 50'000;

} // namespace

QString wrkProblem()
{
    return QStandardPaths::findExecutable(QStringLiteral("wrk")).isEmpty()
            ? QStringLiteral("wrk is not installed")
            : QString();
}

Figures runWrk(const QUrl &url, int count, qsizetype bytes)
{
    const QTemporaryDir folder;
    const QString script = folder.filePath(QStringLiteral("post.lua"));
    writeAll(script,
             "wrk.method = 'POST'\nwrk.headers['Content-Type'] = 'application/json'\nwrk.body = '"
                     + QByteArray(bytes, 'x') + "'\n");
    QProcess wrk;
    wrk.start(QStringLiteral("wrk"),
              {QStringLiteral("-t1"), QStringLiteral("-c32"),
               QStringLiteral("-d%1s").arg(std::max(1, count / usualRate)), QStringLiteral("-s"),
               script, url.toString()});
    wrk.waitForFinished(-1);
    static const QRegularExpression rate(QStringLiteral("Requests/sec:\\s+([0-9.]+)"));
    const QString output = QString::fromUtf8(wrk.readAllStandardOutput());
    return {rate.match(output).captured(1).toDouble(), 0, 0};
}

} // namespace hk::bench
