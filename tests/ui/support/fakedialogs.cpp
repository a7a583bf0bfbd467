#include "tests/ui/support/fakedialogs.h"

#include <QtTest/QTest>

namespace hk::test {

void FakeDialogs::ask(QWidget *, const Question &question, std::function<void(int)> answered)
{
    asked.append(question);
    if (m_answers.isEmpty())
        qFatal("Nobody said how to answer: %s", qPrintable(question.text));
    const QString answer = m_answers.takeFirst();
    const qsizetype index = question.answers.indexOf(answer);
    if (index < 0)
        qFatal("There is no answer \"%s\"", qPrintable(answer));
    answered(static_cast<int>(index));
}

void FakeDialogs::openFile(QWidget *, const QString &, const QString &,
                           std::function<void(const QString &file)> chosen)
{
    choose(chosen);
}

void FakeDialogs::saveFile(QWidget *, const QString &, const QString &,
                           std::function<void(const QString &file)> chosen)
{
    choose(chosen);
}

void FakeDialogs::choose(const std::function<void(const QString &)> &chosen)
{
    if (m_files.isEmpty())
        qFatal("Nobody said which file to choose");
    const QString file = m_files.takeFirst();
    if (!file.isEmpty())
        chosen(file);
}

} // namespace hk::test
