#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

class QMenu;
class QWidget;

namespace hk {

/// A way to answer that needs not be written by hand.
struct AnswerChoice
{
    QString words; ///< "503 twice, then 200"
    QString spec;  ///< "503*2,200", as ResponseScript reads it
};

/// Every manner that a receiver has, good ones first. GUI thread (translated).
QList<AnswerChoice> answerChoices();

/// A menu of them, with what each is written as; tells the one that is chosen.
QMenu *makeAnswerMenu(QWidget *parent, const std::function<void(const QString &spec)> &chosen);

} // namespace hk
