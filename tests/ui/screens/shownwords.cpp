#include "tests/ui/screens/shownwords.h"

#include "core/model/trigger.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/languages.h"
#include "ui/common/statusbadge.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>

namespace hk::test {
namespace {

/// Data of the fakes, names, and what is written alike in every language.
QSet<QString> dataWords()
{
    QSet<QString> all;
    for (const char *word :
         {// the program, companies, endpoints and people of the fakes
          "Hookkeeper", "Northwind", "Clinics", "CRM", "Billing", "Data", "warehouse", "Archive",
          "Liam", "Fischer", "NW", "booking", "customer", "resource", "reminder",
          // languages of code, protocols, zones and units
          "HTTP", "cURL", "Python", "Node", "js", "PHP", "Go", "Ruby", "Java", "TLSv", "UTC", "KiB",
          "MiB", "MB", "kB", "bytes", "AM", "PM", "hookkeeperctl", "pid"})
        all.insert(QString::fromLatin1(word));
    for (const Trigger trigger : allTriggers)
        all.insert(wireNameOf(trigger));
    const QStringList languages = Languages::available();
    for (const QString &language : languages) {
        const QStringList words = Languages::nameOf(language).split(u' ');
        all.unite(QSet<QString>(words.begin(), words.end()));
    }
    const QLocale locale(QLocale::English);
    for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month)
            all.insert(locale.monthName(month, format));
        for (int day = 1; day <= 7; ++day)
            all.insert(locale.dayName(day, format));
    }
    return all;
}

/// Sentences that are data: what the fakes answer, and what a schema says of its fields, which is
/// English as the payload is.
QStringList dataSentences()
{
    return {QStringLiteral("This is no webhook: those come by POST."),
            QStringLiteral("The appointment that the event is about.")};
}

QString withoutBrackets(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar character : text) {
        if (character == u'[')
            ++depth;
        else if (character == u']' && depth > 0)
            --depth;
        else if (depth == 0)
            rest += character;
    }
    return rest;
}

} // namespace

QString wordsOutsideBrackets(const QString &text)
{
    static const QRegularExpression noWords(QStringLiteral(
            "<[^<>]*>|&(?:[a-z]+|#\\d+);|\\S*(?:://|@|_|/)\\S*|\\S*\\.(?:example|db|jsonl?)\\b"
            "|\\b(?:X-[A-Z]|webhook-|settings\\.)[\\w-]+"
            // what is written in the language of filters
            "|\\b[a-z]+:[\\w<>=.*]+"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    static const QSet<QString> data = dataWords();
    QString rest = withoutBrackets(text);
    const QStringList sentences = dataSentences();
    for (const QString &sentence : sentences)
        rest.remove(sentence);
    rest = rest.remove(noWords).remove(u'&');
    QStringList found;
    for (auto one = word.globalMatch(rest); one.hasNext();) {
        const QString name = one.next().captured();
        if (!data.contains(name))
            found.append(name);
    }
    return found.join(u' ');
}

namespace {

class Listener
{
public:
    void hear(const QWidget *widget)
    {
        m_widget = widget;
        note(widget->toolTip());
        note(widget->accessibleName());
        note(widget->accessibleDescription());
        note(widget->whatsThis());
        if (widget->isWindow())
            note(widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            note(label->text());
        else if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
            note(elided->text());
        else if (const auto *badge = qobject_cast<const StatusBadge *>(widget))
            note(badge->look().text);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(button->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            note(box->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            note(line->placeholderText());
        else if (const auto *number = qobject_cast<const QSpinBox *>(widget))
            note(number->prefix() + number->suffix() + number->specialValueText());
        hearLists(widget);
    }

    QStringList problems() const { return m_problems; }

private:
    void hearLists(const QWidget *widget)
    {
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                note(tabs->tabText(i));
        } else if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < choice->count(); ++i)
                note(choice->itemText(i));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget);
                   header && header->model() && header->orientation() == Qt::Horizontal) {
            for (int i = 0; i < header->count(); ++i)
                note(header->model()->headerData(i, Qt::Horizontal).toString());
        }
    }

    void note(const QString &text)
    {
        const QString words = wordsOutsideBrackets(text);
        if (words.isEmpty())
            return;
        const QString name = m_widget->objectName().isEmpty()
                ? QString::fromLatin1(m_widget->metaObject()->className())
                : m_widget->objectName();
        m_problems.append(QStringLiteral("%1: %2 in \"%3\"").arg(name, words, text));
    }

    const QWidget *m_widget = nullptr;
    QStringList m_problems;
};

} // namespace

QStringList untranslatedWords(const QWidget *root)
{
    Listener listener;
    listener.hear(root);
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == root->window())
            listener.hear(widget);
    }
    return listener.problems();
}

QStringList untranslatedWords(const QAction *action)
{
    QStringList problems;
    for (const QString &text : {action->text(), action->toolTip(), action->statusTip()}) {
        const QString words = wordsOutsideBrackets(text);
        if (!words.isEmpty())
            problems.append(QStringLiteral("%1: %2").arg(action->objectName(), text));
    }
    return problems;
}

} // namespace hk::test
