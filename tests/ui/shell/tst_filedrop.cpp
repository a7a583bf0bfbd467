#include "tests/ui/shell/windowtest.h"

#include "ui/shell/filedrop.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace hk;
using namespace Qt::StringLiterals;

class TestFileDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::WindowTest>();
        m_files = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_test.reset(); }

    void deliveriesAreLookedAt()
    {
        const QString file = write(u"a.har"_s, R"({"log":{"version":"1.2","entries":[]}})");
        QVERIFY(drop(m_test->two->field, {file}));
        QTRY_COMPARE(m_test->window->currentPage(), m_test->deliveries);
        QCOMPARE(m_test->deliveries->wishes, QStringList{u"look:"_s + file});
    }

    void whatIsNothingIsSaidInASentence()
    {
        drop(m_test->window.get(), {write(u"picture.png"_s, "\x89PNG\r\n")});
        QTRY_VERIFY(notice().contains(u"picture.png is nothing that can be opened here"_s));
        QCOMPARE(m_test->window->currentPage(), m_test->two);
    }

    void soIsWhatCannotBeRead()
    {
        drop(m_test->window.get(), {m_files->filePath(u"gone.json"_s)});
        QTRY_VERIFY(notice().contains(u"gone.json"_s));
        drop(m_test->window.get(), {m_files->path()});
        QTRY_VERIFY(notice().contains(u"folder"_s));
    }

    void oneAtATime()
    {
        const QString one = write(u"a.json"_s, "{}");
        drop(m_test->window.get(), {one, write(u"b.json"_s, "{}")});
        QVERIFY(notice().contains(u"one file at a time"_s));
    }

    void textIsLeftToTheFields() { QVERIFY(!drop(m_test->window.get(), {})); }

    void unsavedChangesAreAskedForFirst()
    {
        test::type(m_test->two->field, u"x"_s);
        m_test->dialogs.willAnswer(u"Stay"_s);
        drop(m_test->window.get(),
             {write(u"a.jsonl"_s, "{\"id\":\"dlv_1\"}\n{\"id\":\"dlv_2\"}\n")});
        QTRY_COMPARE(m_test->dialogs.asked.size(), 1);
        QCOMPARE(m_test->window->currentPage(), m_test->two);
        QVERIFY(m_test->deliveries->wishes.isEmpty());
        m_test->two->field->clear();
    }

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_files->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    /// Whether the window took it.
    static bool drop(QWidget *onto, const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        if (urls.isEmpty())
            data.setText(u"some text"_s);
        else
            data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(onto, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto, &event);
        return event.isAccepted();
    }
    QString notice() const
    {
        const auto *bar = m_test->window->findChild<QWidget *>(u"fileNotice"_s);
        return bar->isVisible() ? bar->findChild<QLabel *>(u"messageText"_s)->text() : QString();
    }

    std::unique_ptr<test::WindowTest> m_test;
    std::unique_ptr<QTemporaryDir> m_files;
};

QTEST_MAIN(TestFileDrop)
#include "tst_filedrop.moc"
