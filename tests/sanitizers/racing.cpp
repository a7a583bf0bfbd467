// A race on purpose: the thread sanitizer must find it although it knows how Qt synchronises, while
// what a queued call carries is no race. Its test passes when the sanitizer complains of this
// file's `raced`.
#include <QtCore/QCoreApplication>
#include <QtCore/QThread>

#include <memory>

namespace {

int carried = 0;
int raced = 0;

void race(QObject &receiver)
{
    const std::unique_ptr<QThread> thread(QThread::create([&receiver] {
        ++carried;
        QMetaObject::invokeMethod(
                &receiver, [] { ++carried; }, Qt::QueuedConnection);
        ++raced; // nothing orders this and the line below
        QMetaObject::invokeMethod(
                qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    }));
    thread->start();
    ++raced;
    QCoreApplication::exec();
    thread->wait();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QObject receiver;
    // Each time the threads may happen to be ordered by something else; ten times they are not.
    for (int i = 0; i < 10; ++i)
        race(receiver);
    return raced == carried ? 0 : 1;
}
