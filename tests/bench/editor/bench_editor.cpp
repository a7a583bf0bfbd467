#include "tests/bench/editor/heartbeat.h"
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
#include "ui/common/foldwalk.h"
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
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <cstdio>
#include <vector>

// bench_editor [--megabytes N] [--rounds N] [--json]: how long the window stands still while a
// large payload is opened, edited, folded, formatted, checked, previewed and sent in the
// Simulator's page over a real store: the longest pause between two beats of a timer in the GUI
// thread, on the clock and of the processor that thread had in it. Beside it, in turn with it, a
// bare QsciScintilla with QScintilla's own JSON lexer and folding.

namespace {

using namespace hk;
using namespace hk::bench;

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

/// What is known of one side of a line of the table: of each round the longest pause.
struct Side
{
    std::vector<Pause> rounds;

    template<typename Figure>
    double median(Figure figure) const
    {
        std::vector<double> all;
        for (const Pause &pause : rounds)
            all.push_back(pause.*figure);
        std::ranges::sort(all);
        return all.empty() ? 0 : all[all.size() / 2];
    }
    double most() const
    {
        double most = 0;
        for (const Pause &pause : rounds)
            most = std::max(most, pause.ms);
        return most;
    }
};

/// One line of the table.
struct Row
{
    QString name;
    Side ours;
    Side bare; ///< without a round: a bare editor does no such thing
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
    Bench(const QString &path, const Company &company, QList<QByteArray> payloads)
        : m_workspace(must(Workspace::open({path, nullptr, QStringLiteral("window"), {}}))),
          m_pages(test::makePages(m_workspace->fronts(), m_dialogs)), m_page(simulatorOf(m_pages)),
          m_payloads(std::move(payloads)), m_lexer(&m_bare)
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

    /// Once for each row, which is made in the first round.
    void run(int round)
    {
        const QByteArray &payload = m_payloads.at(round % m_payloads.size());
        const QString text = QString::fromUtf8(payload);
        add("open, check, preview", open(payload),
            m_heart.longestPause([&] { m_bare.setText(text); }, after(1500)));
        addTyping("20 keys at the start", 1);
        addTyping("20 keys in the middle", payload.size() / 2);
        add("to the end", jump(m_editor->code()), jump(m_bare));
        addTyping("20 keys at the end", payload.size() - 1);
        add("fold and unfold all", fold([this] { m_editor->folding().click(0, {}); }),
            fold([this] { m_bare.foldLine(0); }));
        add("format", format());
        add("undo", undo());
        add("another draft and back", switchDraft());
        add("send", send());
    }

    const std::vector<Row> &rows() const { return m_rows; }

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
    bool isSettled() const
    {
        return isFresh() && !m_editor->isLoading()
                && !m_page.findChild<CodeView *>(QStringLiteral("requestView"))->isLoading();
    }
    Row &row(const char *name)
    {
        const QString wanted = QString::fromLatin1(name);
        const auto known = std::ranges::find(m_rows, wanted, &Row::name);
        return known != m_rows.end() ? *known : m_rows.emplace_back(Row{wanted, {}, {}});
    }
    void add(const char *name, const Pause &ours)
    {
        row(name).ours.rounds.push_back(ours);
        // What it left to be done is not the next one's.
        m_heart.longestPause([] {}, [this, pause = after(300)] { return pause() && isSettled(); });
    }
    void add(const char *name, const Pause &ours, const Pause &bare)
    {
        row(name).bare.rounds.push_back(bare);
        add(name, ours);
    }
    auto isDone()
    {
        return [this, pause = after(1500)] { return pause() && isSettled(); };
    }
    Pause open(const QByteArray &payload)
    {
        return m_heart.longestPause(
                [&] {
                    m_card->setText(payload);
                    Q_EMIT m_card->edited();
                },
                isDone());
    }
    void addTyping(const char *name, qsizetype at)
    {
        const auto keys = [this, at](QsciScintilla &code) {
            Pause longest = m_heart.longestPause(
                    [&] {
                        code.SendScintilla(QsciScintilla::SCI_GOTOPOS,
                                           static_cast<unsigned long>(at));
                    },
                    after(100));
            for (int i = 0; i < 20; ++i)
                longest.take(m_heart.longestPause(
                        [&code] { press(&code, Qt::Key_Space, QStringLiteral(" ")); }, after(30)));
            return longest;
        };
        Pause ours = keys(m_editor->code());
        ours.take(m_heart.longestPause([] {}, [this] { return isSettled(); }));
        add(name, ours, keys(m_bare));
    }
    Pause jump(QsciScintilla &code)
    {
        return m_heart.longestPause([&code] { press(&code, Qt::Key_End, {}, Qt::ControlModifier); },
                                    after(300));
    }
    template<typename Toggle>
    Pause fold(Toggle toggle)
    {
        const auto isOver = [this, pause = after(300)] {
            return pause() && !m_editor->folding().isUnderWay();
        };
        Pause longest = m_heart.longestPause(toggle, isOver);
        longest.take(m_heart.longestPause(toggle, isOver));
        return longest;
    }
    Pause format()
    {
        return m_heart.longestPause(
                [this] { m_page.findChild<QAction *>(QStringLiteral("formatAction"))->trigger(); },
                isDone());
    }
    Pause undo()
    {
        return m_heart.longestPause([this] { m_editor->undo(); }, isDone());
    }
    Pause switchDraft()
    {
        auto *list = m_page.findChild<QListWidget *>(QStringLiteral("triggerList"));
        const int row = list->currentRow();
        Pause longest = m_heart.longestPause(
                [&] { list->setCurrentRow(row > 0 ? row - 1 : row + 1); }, isDone());
        longest.take(m_heart.longestPause([&] { list->setCurrentRow(row); }, isDone()));
        return longest;
    }
    Pause send()
    {
        m_page.findChild<QObject *>(QStringLiteral("sendTarget"))->setProperty("currentIndex", 1);
        m_heart.longestPause([] {}, [this] { return isSettled(); });
        return m_heart.longestPause(
                [this] { m_page.findChild<QAction *>(QStringLiteral("sendAction"))->trigger(); },
                [this, pause = after(3000)] { return pause() && isSettled(); });
    }

    std::unique_ptr<Workspace> m_workspace;
    WindowDialogs m_dialogs;
    QList<Page *> m_pages;
    Page &m_page;
    QList<QByteArray> m_payloads;
    std::vector<Row> m_rows;
    QsciScintilla m_bare;
    QsciLexerJSON m_lexer;
    Heartbeat m_heart;
    PayloadCard *m_card = nullptr;
    CodeView *m_editor = nullptr;
};

} // namespace

namespace {

double ratio(const Row &row)
{
    return row.ours.median(&Pause::ms) / std::max(row.bare.median(&Pause::ms), 0.1);
}

void printJson(const std::vector<Row> &rows)
{
    QJsonArray all;
    for (const Row &row : rows) {
        QJsonObject one{{QStringLiteral("name"), row.name},
                        {QStringLiteral("longestPauseMs"), row.ours.median(&Pause::ms)},
                        {QStringLiteral("mostMs"), row.ours.most()},
                        {QStringLiteral("cpuMs"), row.ours.median(&Pause::cpuMs)}};
        if (!row.bare.rounds.empty()) {
            one.insert(QStringLiteral("bareEditorMs"), row.bare.median(&Pause::ms));
            one.insert(QStringLiteral("bareEditorCpuMs"), row.bare.median(&Pause::cpuMs));
        }
        all.append(one);
    }
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
}

void printTable(const std::vector<Row> &rows)
{
    std::printf("%-24s %21s %24s\n", "", "Hookkeeper", "bare QScintilla");
    std::printf("%-24s %7s %6s %6s %9s %6s %7s\n", "", "median", "most", "CPU", "median", "CPU",
                "times");
    for (const Row &row : rows) {
        std::printf("%-24s %7.0f %6.0f %6.0f", qPrintable(row.name), row.ours.median(&Pause::ms),
                    row.ours.most(), row.ours.median(&Pause::cpuMs));
        if (!row.bare.rounds.empty())
            std::printf(" %9.0f %6.0f %7.2f", row.bare.median(&Pause::ms),
                        row.bare.median(&Pause::cpuMs), ratio(row));
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("megabytes"), {}, QStringLiteral("N"), QStringLiteral("10")},
                       {QStringLiteral("rounds"), {}, QStringLiteral("N"), QStringLiteral("5")},
                       {QStringLiteral("json"), {}}});
    parser.process(app);
    const qsizetype bytes = parser.value(QStringLiteral("megabytes")).toLongLong() * 1024 * 1024;
    const int rounds = parser.value(QStringLiteral("rounds")).toInt();

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
    // Each round puts another in the place of the one before.
    const QByteArray payload = largePayload(company, bytes);
    Bench bench(path, company, {payload, largePayload(company, bytes - bytes / 16)});
    for (int round = 0; round < rounds; ++round)
        bench.run(round);
    if (parser.isSet(QStringLiteral("json"))) {
        printJson(bench.rows());
        return 0;
    }
    std::printf("A payload of %.1f MB in the Simulator: the longest pause of the window in each of "
                "%d rounds, ms\n\n",
                static_cast<double>(payload.size()) / (1024 * 1024), rounds);
    printTable(bench.rows());
    return 0;
}
