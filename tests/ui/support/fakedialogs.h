#pragma once

#include "ui/common/dialogs.h"

#include <QtCore/QList>

namespace hk::test {

/// Answers questions as the test said beforehand, and remembers what was asked.
class FakeDialogs final : public Dialogs
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) override;
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(const QString &file)> chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested,
                  std::function<void(const QString &file)> chosen) override;

    /// The next question gets this answer; without one the fake fails the test.
    void willAnswer(const QString &buttonText) { m_answers.append(buttonText); }
    void willChooseFile(const QString &file) { m_files.append(file); }

    QList<Question> asked;

private:
    void choose(const std::function<void(const QString &)> &chosen);

    QList<QString> m_answers;
    QList<QString> m_files; ///< an empty one cancels
};

} // namespace hk::test
