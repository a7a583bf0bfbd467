#include "ui/common/secretclipboard.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hk;

namespace {

Secret secret() { return Secret("wh_s3cret"); }

QClipboard *clipboard() { return QGuiApplication::clipboard(); }

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopiedSecretIsClearedInTime()
    {
        SecretClipboard guard(20);
        QSignalSpy cleared(&guard, &SecretClipboard::cleared);
        guard.copy(secret());
        QCOMPARE(clipboard()->text(), QStringLiteral("wh_s3cret"));
        QVERIFY(clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
        QTRY_COMPARE(cleared.count(), 1);
        QVERIFY(clipboard()->text().isEmpty());
    }

    void whatWasCopiedMeanwhileStays()
    {
        SecretClipboard guard(20);
        guard.copy(secret());
        clipboard()->setText(QStringLiteral("a shopping list"));
        QSignalSpy cleared(&guard, &SecretClipboard::cleared);
        QVERIFY(!cleared.wait(80));
        QCOMPARE(clipboard()->text(), QStringLiteral("a shopping list"));
    }

    void theEndOfTheProgramClearsToo()
    {
        {
            SecretClipboard guard;
            guard.copy(secret());
        }
        QVERIFY(clipboard()->text().isEmpty());
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
