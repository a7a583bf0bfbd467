#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

class QPushButton;

namespace hk {

/// A way to answer that needs not be written by hand.
struct AnswerChoice
{
    QString words; ///< "503 twice, then 200"
    QString spec;  ///< "503*2,200", as ResponseScript reads it
};

/// Every manner that a receiver has, good ones first. GUI thread (translated).
QList<AnswerChoice> answerChoices();

/// A click on `button` opens a menu of them, with what each is written as in its tooltip; tells the
/// one that is chosen.
void offerAnswers(QPushButton *button, const std::function<void(const QString &spec)> &chosen);

} // namespace hk
