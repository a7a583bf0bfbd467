#include "ui/shell/leaveguard.h"

#include "ui/common/dialogs.h"
#include "ui/common/page.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

struct LeaveGuard
{
    Q_DECLARE_TR_FUNCTIONS(hk::LeaveGuard)
};

enum Answer { Save, Discard, Stay };

void saveThen(Page *page, const std::function<void()> &go, const std::function<void()> &stay)
{
    if (!page->hasUnsavedChanges()) // saved meanwhile
        return go();
    // Goes with the first of the two signals, and with it both connections.
    auto *once = new QObject(page);
    QObject::connect(page, &Page::changesSaved, once, [once, go] {
        once->deleteLater();
        go();
    });
    QObject::connect(page, &Page::saveRefused, once, [once, stay] {
        once->deleteLater();
        stay();
    });
    page->saveChanges();
}

} // namespace

void leavePage(Dialogs &dialogs, Page *page, std::function<void()> go, std::function<void()> stay)
{
    if (!page || !page->hasUnsavedChanges()) {
        go();
        return;
    }
    Question question;
    question.title = page->title();
    question.text = LeaveGuard::tr("Save your changes before you leave \"%1\"?").arg(page->title());
    question.detail = LeaveGuard::tr("Discarded changes cannot be brought back.");
    question.answers = {LeaveGuard::tr("Save"), LeaveGuard::tr("Discard"), LeaveGuard::tr("Stay")};
    question.byDefault = Save;
    question.onEscape = Stay;
    dialogs.ask(page->window(), question,
                [page, go = std::move(go), stay = std::move(stay)](int answer) {
                    if (answer == Save)
                        return saveThen(page, go, stay);
                    if (answer == Stay)
                        return stay();
                    page->discardChanges();
                    go();
                });
}

void leaveAll(Dialogs &dialogs, const QList<Page *> &pages, Page *current, std::function<void()> go,
              std::function<void()> stay)
{
    QStringList running;
    for (const Page *page : pages) {
        if (page->isWorking())
            running.append(page->title());
    }
    const auto leaveCurrent = [&dialogs, current, go = std::move(go), stay] {
        leavePage(dialogs, current, go, stay);
    };
    if (running.isEmpty()) {
        leaveCurrent();
        return;
    }
    Question question;
    question.title = running.constFirst();
    //: %1 is a page, such as "Simulator".
    question.text = LeaveGuard::tr("End what runs on \"%1\"?").arg(running.constFirst());
    question.detail = LeaveGuard::tr("The window is made anew for this. What was stored by then is "
                                     "sent in any case.");
    question.answers = {LeaveGuard::tr("End it"), LeaveGuard::tr("Stay")};
    question.byDefault = 1;
    question.onEscape = 1;
    dialogs.ask(current->window(), question, [leaveCurrent, stay = std::move(stay)](int answer) {
        if (answer == 0)
            leaveCurrent();
        else
            stay();
    });
}

} // namespace hk
