#include "ui/receiver/answerchoices.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

struct Answers
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

} // namespace

QList<AnswerChoice> answerChoices()
{
    const auto choice = [](const QString &words, const char *spec) {
        return AnswerChoice{words, QString::fromLatin1(spec)};
    };
    return {
            choice(Answers::tr("200 OK"), "200"),
            choice(Answers::tr("410 Gone: the endpoint is put on hold"), "410"),
            choice(Answers::tr("500 Internal Server Error"), "500"),
            choice(Answers::tr("503 twice, then 200"), "503*2,200"),
            choice(Answers::tr("503 twice with Retry-After, then 200"),
                   "503:retry-after=10s*2,200"),
            choice(Answers::tr("429 with Retry-After"), "429:retry-after=30s"),
            choice(Answers::tr("301 to another address"), "301:location='http://127.0.0.1/moved'"),
            choice(Answers::tr("200 with a web page"),
                   "200:type=text/html:body='<html><body>Welcome</body></html>'"),
            choice(Answers::tr("200 OK after 5 seconds"), "delay=5s"),
            choice(Answers::tr("200 OK after 30 seconds"), "delay=30s"),
            choice(Answers::tr("Drop: close without an answer"), "drop"),
            choice(Answers::tr("Hang up while the request is still coming"), "hangup"),
            choice(Answers::tr("Reset the connection"), "reset"),
            choice(Answers::tr("Half an answer, then close"), "half"),
            choice(Answers::tr("One byte a second"), "drip"),
            choice(Answers::tr("Headers that never end"), "endless-headers"),
            choice(Answers::tr("A chunk that is cut short"), "lying-chunks"),
            choice(Answers::tr("A body of 1 GB"), "200:size=1GB"),
            choice(Answers::tr("A gzip bomb"), "gzip-bomb"),
            choice(Answers::tr("Garbage that is no HTTP"), "garbage"),
    };
}

void offerAnswers(QPushButton *button, const std::function<void(const QString &spec)> &chosen)
{
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    for (const AnswerChoice &choice : answerChoices()) {
        QAction *action = menu->addAction(choice.words);
        action->setToolTip(choice.spec);
        QObject::connect(action, &QAction::triggered, button,
                         [chosen, spec = choice.spec] { chosen(spec); });
    }
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    });
}

} // namespace hk
