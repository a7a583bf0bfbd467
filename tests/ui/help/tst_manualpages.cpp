#include "ui/help/manual.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtTest/QtTest>

#include <algorithm>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

struct Link
{
    QString page;
    QString target;
};

/// As a reader of Markdown finds them, so that none within code counts.
QList<Link> linksOf(const Manual &manual)
{
    QList<Link> links;
    for (const ManualPage &page : manual.pages()) {
        QTextDocument document;
        document.setMarkdown(manual.markdown(page.file));
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
                const QString target = at.fragment().charFormat().anchorHref();
                if (!target.isEmpty())
                    links.append({page.file, target});
            }
        }
    }
    return links;
}

bool hasAnchor(const ManualPage &page, const QString &anchor)
{
    return std::ranges::any_of(page.sections, [&anchor](const ManualSection &section) {
        return section.anchor == anchor;
    });
}

/// What is wrong with the link, if anything.
QString problemOf(const Manual &manual, const Link &link)
{
    if (link.target.contains("://"_L1) || link.target.startsWith("mailto:"_L1))
        return {};
    const QString file = link.target.section(u'#', 0, 0);
    const QString anchor = link.target.section(u'#', 1);
    const ManualPage *page = manual.page(file.isEmpty() ? link.page : file);
    if (page && (anchor.isEmpty() || hasAnchor(*page, anchor)))
        return {};
    return u"%1 links to %2"_s.arg(link.page, link.target);
}

} // namespace

// The manual that is compiled in, and how it is read.
class TestManualPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfTheSourcesIsInIt()
    {
        const QDir sources(QStringLiteral(HK_TEST_DATA "/../../docs/manual"));
        QStringList files = sources.entryList({u"*.md"_s}, QDir::Files);
        QVERIFY(files.size() > 10);
        QStringList pages;
        for (const ManualPage &page : m_manual.pages())
            pages.append(page.file);
        std::ranges::sort(files);
        std::ranges::sort(pages);
        QCOMPARE(pages, files);
    }

    void everyPageHasAHeadingOfItsOwn()
    {
        QStringList titles;
        for (const ManualPage &page : m_manual.pages()) {
            QVERIFY2(!page.sections.constFirst().heading.isEmpty(), qPrintable(page.file));
            QCOMPARE(page.sections.constFirst().level, 1);
            QVERIFY2(!titles.contains(page.title), qPrintable(page.title));
            titles.append(page.title);
        }
    }

    void theFirstPageIsFirstAndOthersFollowAsItNamesThem()
    {
        QCOMPARE(m_manual.pages().constFirst().file, Manual::firstPage());
        const QString first = m_manual.markdown(Manual::firstPage());
        const QString second = m_manual.pages().at(1).file;
        const QString third = m_manual.pages().at(2).file;
        QVERIFY(first.indexOf(second) < first.indexOf(third));
    }

    void everyLinkLeadsSomewhere()
    {
        const QList<Link> links = linksOf(m_manual);
        QVERIFY(links.size() > 20);
        QStringList problems;
        for (const Link &link : links)
            problems.append(problemOf(m_manual, link));
        problems.removeAll(QString());
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void aLinkToNothingIsFound()
    {
        QVERIFY(problemOf(m_manual, {u"index.md"_s, u"overview.md"_s}).isEmpty());
        QVERIFY(!problemOf(m_manual, {u"index.md"_s, u"nowhere.md"_s}).isEmpty());
        QVERIFY(!problemOf(m_manual, {u"index.md"_s, u"overview.md#no-such-part"_s}).isEmpty());
    }

    void picturesThatAreNotThereAreLeftOut()
    {
        static const QRegularExpression picture(u"!\\[[^\\]]*\\]\\(([^)\\s]+)"_s);
        for (const ManualPage &page : m_manual.pages()) {
            const QString text = m_manual.markdown(page.file);
            for (auto it = picture.globalMatch(text); it.hasNext();) {
                const QString file = it.next().captured(1);
                QVERIFY2(QFile::exists(u":/manual/"_s + file), qPrintable(file));
            }
        }
    }

    void oneThatIsThereStays()
    {
        write(u"index.md"_s,
              "# One\n\n![There](there.png)\n\n![Gone](gone.png \"title\")\n\nEnd.\n");
        write(u"there.png"_s, "x");
        const Manual manual(m_folder.path());
        const QString text = manual.markdown(u"index.md"_s);
        QVERIFY(text.contains("![There](there.png)"_L1));
        QVERIFY(!text.contains("gone"_L1));
        QVERIFY(text.contains("End."_L1));
        QCOMPARE(manual.markdown(u"none.md"_s), QString());
    }

    void anAnchorIsWhatOthersMakeOfTheHeading_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("words") << u"Set up a company"_s << u"set-up-a-company"_s;
        QTest::newRow("marks") << u"What can go wrong?"_s << u"what-can-go-wrong"_s;
        QTest::newRow("a hyphen") << u"Re-send: all"_s << u"re-send-all"_s;
        QTest::newRow("letters of a language") << u"Größe"_s << u"größe"_s;
    }

    void anAnchorIsWhatOthersMakeOfTheHeading()
    {
        QFETCH(QString, heading);
        QStringList taken;
        QTEST(anchorOf(heading, taken), "anchor");
        QCOMPARE(anchorOf(heading, taken), taken.constFirst() + u"-1"_s); // a second one
    }

    void wordsAreFoundInAnyCaseAndPart()
    {
        write(u"index.md"_s, "# First\n\nSee [two](two.md).\n");
        write(u"two.md"_s,
              "# Second\n\nNothing here.\n\n## Resend many\n\n| a | b |\n|---|---|\n"
              "| Zebra stripes | held |\n\n## Other\n\nThe zebra is not held here, but resent.\n");
        const Manual manual(m_folder.path());
        QList<ManualHit> hits = manual.find(u"ZEBRA held"_s);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.constFirst().file, u"two.md"_s);
        QCOMPARE(hits.constFirst().anchor, u"resend-many"_s);
        QCOMPARE(hits.constFirst().title, u"Second › Resend many"_s);
        QVERIFY(hits.constFirst().excerpt.contains("Zebra stripes"_L1));
        hits = manual.find(u"zebra stripes"_s);
        QCOMPARE(hits.size(), 1);
        QVERIFY(manual.find(u"zebra giraffe"_s).isEmpty());
        QVERIFY(manual.find(u"  "_s).isEmpty());
    }

    void aHeadingWithTheWordsComesFirst()
    {
        write(u"index.md"_s, "# First\n\nAll about pace.\n\n## Pace\n\nSlowly.\n");
        const Manual manual(m_folder.path());
        const QList<ManualHit> hits = manual.find(u"pace"_s);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.constFirst().anchor, u"pace"_s);
        QCOMPARE(hits.constLast().anchor, QString()); // the page's beginning
    }

    void wordsThatStandTogetherComeBeforeOthers()
    {
        write(u"index.md"_s, "# First\n\nThe key of a hash.\n\n## Second\n\nA hash key.\n");
        const Manual manual(m_folder.path());
        const QList<ManualHit> hits = manual.find(u"hash  key"_s);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.constFirst().anchor, u"second"_s);
    }

    void theShippedPagesAreSearched()
    {
        const QList<ManualHit> hits = m_manual.find(u"median response"_s);
        QVERIFY(std::ranges::any_of(
                hits, [](const ManualHit &hit) { return hit.file == "overview.md"_L1; }));
    }

    void cleanup()
    {
        const QDir folder(m_folder.path());
        const QStringList files = folder.entryList(QDir::Files);
        for (const QString &file : files)
            QFile::remove(folder.filePath(file));
    }

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    const Manual m_manual;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestManualPages)
#include "tst_manualpages.moc"
