#include "tests/bench/start/usage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace hk::bench {
namespace {

using namespace Qt::StringLiterals;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 numberAfter(const QByteArray &text, const QByteArray &name)
{
    const qsizetype at = text.indexOf(name);
    return at < 0 ? 0
                  : text.mid(at + name.size()).simplified().split(' ').constFirst().toLongLong();
}

} // namespace

Usage Usage::of(qint64 process)
{
    const QString folder = u"/proc/%1"_s.arg(process);
    Usage usage;
    usage.residentMb =
            static_cast<double>(numberAfter(read(folder + u"/status"_s), "VmRSS:")) / 1024;
    const QStringList threads =
            QDir(folder + u"/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QString of = folder + u"/task/"_s + thread;
        usage.wakeUps += numberAfter(read(of + u"/status"_s), "\nvoluntary_ctxt_switches:");
        // Its first number: ns on a processor. The ticks of stat are too coarse for a minute of
        // idling.
        usage.cpuMs +=
                static_cast<double>(numberAfter(' ' + read(of + u"/schedstat"_s), " ")) / 1e6;
    }
    return usage;
}

} // namespace hk::bench
