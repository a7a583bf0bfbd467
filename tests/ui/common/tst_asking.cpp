#include "tests/ui/support/fakeanswers.h"
#include "ui/common/asking.h"

#include <QtTest/QTest>

using namespace hk;

class TestAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerQuestionVoidsTheOlderAnswer()
    {
        test::FakeAnswers answers;
        answers.hold();
        LatestAnswer latest;
        QList<int> heard;
        const auto hear = [&heard](const Result<int> &answer) { heard.append(*answer); };
        latest.ask(answers.give<int>(1), this, hear);
        latest.ask(answers.give<int>(2), this, hear);
        QVERIFY(latest.isWaiting());
        answers.release();
        QTRY_COMPARE(heard, QList<int>{2});
        QVERIFY(!latest.isWaiting());
    }

    void aForgottenQuestionIsNotAnswered()
    {
        test::FakeAnswers answers;
        LatestAnswer latest;
        bool heard = false;
        latest.ask(answers.give<int>(1), this, [&heard](const Result<int> &) { heard = true; });
        latest.forget();
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }

    void anAskerThatHasGoneIsNotCalled()
    {
        test::FakeAnswers answers;
        answers.hold();
        bool heard = false;
        auto asker = std::make_unique<QObject>();
        LatestAnswer latest;
        latest.ask(answers.give<int>(1), asker.get(),
                   [&heard](const Result<int> &) { heard = true; });
        asker.reset();
        answers.release();
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(TestAsking)
#include "tst_asking.moc"
