#include "ui/shell/actionlist.h"

#include "ui/common/page.h"
#include "ui/common/pageheader.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>

#include <utility>

namespace hk {
namespace {

class Collector
{
public:
    Collector(const QList<Page *> &pages, bool fills) : m_fills(fills)
    {
        for (Page *page : pages) {
            for (const Page::MenuAction &entry : page->menuActions())
                m_owners.insert(entry.action, page);
        }
    }

    void addBar(const QMenuBar &bar)
    {
        const QList<QAction *> tops = bar.actions();
        for (const QAction *top : tops) {
            if (top->menu())
                addMenu(top->menu(), withoutMnemonic(top->text()), nullptr);
        }
    }

    void addMenu(QMenu *menu, const QString &path, Page *page)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            Page *owner = page ? page : m_owners.value(action);
            if (QMenu *below = action->menu()) {
                if (m_fills)
                    Q_EMIT below->aboutToShow(); // some are filled only then
                addMenu(below, path + QStringLiteral(" › ") + withoutMnemonic(action->text()),
                        owner);
            } else if (!action->isSeparator() && (action->isVisible() || owner)
                       && !m_seen.contains(action)) {
                m_seen.insert(action);
                m_list.append({action->objectName(),
                               withoutMnemonic(action->text()),
                               path,
                               action,
                               {},
                               owner,
                               action->isEnabled()});
            }
        }
    }

    /// Those that no action of the page stands for already.
    void addButtons(Page *page)
    {
        QSet<QString> taken;
        for (const ListedAction &entry : std::as_const(m_list)) {
            if (entry.page == page)
                taken.insert(bare(entry.text));
        }
        const auto *header = page->findChild<PageHeader *>();
        const auto buttons =
                header ? header->findChildren<QPushButton *>() : QList<QPushButton *>();
        for (QPushButton *button : buttons) {
            const QString text = withoutMnemonic(button->text());
            if (text.isEmpty() || button->isHidden() || button->menu() || taken.contains(bare(text))
                || button->objectName().isEmpty())
                continue;
            m_list.append({button->objectName(),
                           text,
                           page->title(),
                           {},
                           button,
                           page,
                           button->isEnabled()});
        }
    }

    QList<ListedAction> take() { return std::move(m_list); }

private:
    static QString bare(QString text) { return text.remove(QStringLiteral("…")); }

    bool m_fills;
    QHash<QAction *, Page *> m_owners;
    QSet<QAction *> m_seen;
    QList<ListedAction> m_list;
};

/// What several pages have is that of the page on top, or of the first one.
QList<ListedAction> withoutTwins(const QList<ListedAction> &all, const Page *current)
{
    QHash<QString, const ListedAction *> kept;
    for (const ListedAction &entry : all) {
        const bool isFirst = !kept.contains(entry.id);
        if (entry.action && entry.page && (isFirst || entry.page == current))
            kept.insert(entry.id, &entry);
    }
    QList<ListedAction> list;
    for (const ListedAction &entry : all) {
        const ListedAction *one = entry.id.isEmpty() ? nullptr : kept.value(entry.id);
        if (!one || one == &entry || !entry.action)
            list.append(entry);
    }
    return list;
}

} // namespace

void ListedAction::run() const
{
    if (action)
        action->trigger();
    else if (button && !button->isHidden())
        button->click();
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // "Datei(&F)", as languages without Latin letters have it
        if (text.at(i) == u'(' && text.mid(i + 1, 1) == u"&" && text.mid(i + 3, 1) == u")") {
            i += 3;
            continue;
        }
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

QList<ListedAction> menuActionsOf(const QMenuBar &bar, const QList<Page *> &pages)
{
    Collector collector(pages, false);
    collector.addBar(bar);
    return collector.take();
}

QList<ListedAction> actionsOf(const QMenuBar &bar, const QList<Page *> &pages, const Page *current)
{
    for (Page *page : pages)
        page->setCurrent(true);
    Collector collector(pages, true);
    collector.addBar(bar);
    for (Page *page : pages)
        collector.addButtons(page);
    for (Page *page : pages)
        page->setCurrent(page == current);
    return withoutTwins(collector.take(), current);
}

} // namespace hk
