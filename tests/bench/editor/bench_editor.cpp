#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/measuring.h"
#include "tests/ui/screens/allpages.h"

#include "core/contract/jsonwriter.h"
#include "core/contract/sampleevents.h"
#include "core/workspace/companiesfront.h"
#include "core/workspace/fronts.h"
#include "core/workspace/workspace.h"
#include "ui/common/codeeditor.h"
#include "ui/common/codeview.h"
#include "ui/common/dialogs.h"
#include "ui/simulator/payloadcard.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <cstdio>
#include <vector>

// bench_editor [--megabytes N] [--json]: how long the window stands still while a large payload is
// opened, edited, folded, formatted, checked, previewed and sent in the Simulator's page over a
// real store: the longest pause between two beats of a timer in the GUI thread. Beside it, in the
// same run, a bare QsciScintilla with QScintilla's own JSON lexer and folding.

namespace {

using namespace hk;
using namespace hk::bench;

/// Notes the longest pause between two turns of the event loop.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_since.start();
        startTimer(1);
    }
    /// Runs `act`, then the event loop until `isDone`; the longest pause in ms.
    template<typename Act, typename IsDone>
    double longestPause(Act act, IsDone isDone)
    {
        QCoreApplication::processEvents();
        m_longest = 0;
        m_since.restart();
        act();
        QElapsedTimer all;
        all.start();
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (all.elapsed() > 60'000)
                qFatal("It does not end");
        } while (!isDone());
        return m_longest;
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

private:
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// A valid payload of about so many bytes: an appointment with a long history.
QByteArray largePayload(const Company &company, qsizetype bytes)
{
    const QByteArray sample =
            printableSample(Trigger::AppointmentConfirmed, company, 7, 0, 1'780'000'000'000'000);
    const QByteArray list("\"auditTrail\":[");
    const qsizetype at = sample.indexOf(list) + list.size();
    const QByteArray entry = sample.mid(at, sample.indexOf('}', at) + 1 - at) + ',';
    const qsizetype indented = indentedJson(entry.chopped(1)).size() + 40;
    QByteArray large = sample;
    return indentedJson(large.insert(at, entry.repeated(bytes / indented)));
}

void press(QWidget *widget, int key, const QString &text = {},
           Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &down);
}

/// One line of the table.
struct Row
{
    QString name;
    double ours = 0;
    double bare = 0; ///< below 0: a bare editor does no such thing
};

/// Waits as long as an idle editor colours what is not seen.
auto after(int ms)
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer, ms] { return timer->elapsed() > ms; };
}

class Bench
{
public:
    Bench(const QString &path, const Company &company, QByteArray payload)
        : m_workspace(must(Workspace::open({path, nullptr, QStringLiteral("window"), {}}))),
          m_pages(test::makePages(m_workspace->fronts(), m_dialogs)), m_page(simulatorOf(m_pages)),
          m_payload(std::move(payload)), m_lexer(&m_bare)
    {
        m_page.resize(1400, 900);
        m_page.show();
        m_bare.resize(700, 900);
        m_bare.setUtf8(true);
        m_bare.setLexer(&m_lexer);
        m_bare.setFolding(QsciScintilla::PlainFoldStyle);
        m_bare.show();
        m_page.setCompany(company);
        m_heart.longestPause([] {}, [this] { return isFresh(); });
        m_card = m_page.findChild<PayloadCard *>();
        m_editor = m_page.findChild<CodeView *>(QStringLiteral("payloadEditor"));
    }

    ~Bench() { qDeleteAll(m_pages); }
    Bench(const Bench &) = delete;
    Bench &operator=(const Bench &) = delete;

    std::vector<Row> run()
    {
        std::vector<Row> rows;
        rows.push_back(
                {QStringLiteral("open, check, preview"), open(),
                 m_heart.longestPause([this] { m_bare.setText(QString::fromUtf8(m_payload)); },
                                      after(1500))});
        rows.push_back(typing(QStringLiteral("20 keys at the start"), 1));
        rows.push_back(typing(QStringLiteral("20 keys in the middle"), m_payload.size() / 2));
        rows.push_back({QStringLiteral("to the end"), jump(m_editor->code()), jump(m_bare)});
        rows.push_back(
                {QStringLiteral("fold and unfold all"), fold(m_editor->code()), fold(m_bare)});
        rows.push_back(
                {QStringLiteral("format"),
                 m_heart.longestPause(
                         [this] {
                             m_page.findChild<QAction *>(QStringLiteral("formatAction"))->trigger();
                         },
                         [this, pause = after(1500)] { return pause() && isFresh(); }),
                 -1});
        rows.push_back({QStringLiteral("send"), send(), -1});
        return rows;
    }

private:
    static Page &simulatorOf(const QList<Page *> &pages)
    {
        for (Page *page : pages) {
            if (page->key() == u"simulator")
                return *page;
        }
        qFatal("There is no Simulator");
    }
    bool isFresh() const
    {
        const auto *note = m_page.findChild<QLabel *>(QStringLiteral("requestNote"));
        const auto *send = m_page.findChild<QPushButton *>(QStringLiteral("sendButton"));
        return send->isEnabled() && note->text().startsWith(QLatin1String("Signed"));
    }
    double open()
    {
        return m_heart.longestPause(
                [this] {
                    m_card->setText(m_payload);
                    Q_EMIT m_card->edited();
                },
                [this, pause = after(1500)] { return pause() && isFresh(); });
    }
    Row typing(const QString &name, qsizetype at)
    {
        const auto keys = [this, at](QsciScintilla &code) {
            code.SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(at));
            double longest = 0;
            for (int i = 0; i < 20; ++i)
                longest = std::max(
                        longest,
                        m_heart.longestPause(
                                [&code] { press(&code, Qt::Key_Space, QStringLiteral(" ")); },
                                after(30)));
            return longest;
        };
        Row row{name, keys(m_editor->code()), keys(m_bare)};
        row.ours = std::max(row.ours, m_heart.longestPause([] {}, [this] { return isFresh(); }));
        return row;
    }
    double jump(QsciScintilla &code)
    {
        return m_heart.longestPause([&code] { press(&code, Qt::Key_End, {}, Qt::ControlModifier); },
                                    after(300));
    }
    double fold(QsciScintilla &code)
    {
        const auto toggle = [&code] { code.foldLine(0); };
        return std::max(m_heart.longestPause(toggle, after(300)),
                        m_heart.longestPause(toggle, after(300)));
    }
    double send()
    {
        m_page.findChild<QObject *>(QStringLiteral("sendTarget"))->setProperty("currentIndex", 1);
        m_heart.longestPause([] {}, [this] { return isFresh(); });
        return m_heart.longestPause(
                [this] { m_page.findChild<QAction *>(QStringLiteral("sendAction"))->trigger(); },
                [this, pause = after(3000)] { return pause() && isFresh(); });
    }

    std::unique_ptr<Workspace> m_workspace;
    WindowDialogs m_dialogs;
    QList<Page *> m_pages;
    Page &m_page;
    QByteArray m_payload;
    QsciScintilla m_bare;
    QsciLexerJSON m_lexer;
    Heartbeat m_heart;
    PayloadCard *m_card = nullptr;
    CodeView *m_editor = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("megabytes"), {}, QStringLiteral("N"), QStringLiteral("10")},
                       {QStringLiteral("json"), {}}});
    parser.process(app);
    const qsizetype bytes = parser.value(QStringLiteral("megabytes")).toLongLong() * 1024 * 1024;

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.db"));
    const Company company = [&path] {
        const auto workspace = must(Workspace::open({path, nullptr, QStringLiteral("window"), {}}));
        return must(workspace->fronts()
                            .companies
                            .add(QStringLiteral("bench"), QStringLiteral("Bench"), "UTC",
                                 Environment::Test)
                            .result());
    }();
    const QByteArray payload = largePayload(company, bytes);
    Bench bench(path, company, payload);
    const std::vector<Row> rows = bench.run();
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray all;
        for (const Row &row : rows)
            all.append(QJsonObject{{QStringLiteral("name"), row.name},
                                   {QStringLiteral("longestPauseMs"), row.ours},
                                   {QStringLiteral("bareEditorMs"), row.bare}});
        std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::printf("A payload of %.1f MB in the Simulator: the longest pause of the window, ms\n\n",
                static_cast<double>(payload.size()) / (1024 * 1024));
    std::printf("%-28s %10s %16s %8s\n", "", "Hookkeeper", "bare QScintilla", "times");
    for (const Row &row : rows) {
        std::printf("%-28s %10.0f", qPrintable(row.name), row.ours);
        if (row.bare >= 0)
            std::printf(" %16.0f %8.2f", row.bare, row.ours / std::max(row.bare, 0.1));
        std::printf("\n");
    }
    return 0;
}
