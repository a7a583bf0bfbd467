#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

class QWidget;

namespace hk {

/// A question with two or three answers, each a verb.
struct Question
{
    QString title;
    QString text;        ///< one sentence
    QString detail;      ///< what follows from the answers; may be empty
    QStringList answers; ///< button texts, the safest last
    int byDefault = 0;   ///< Enter
    int onEscape = 0;    ///< Esc and closing
};

/// Keeps a dialog tall enough for its wrapped text, also when a message appears in it, as far as
/// the screen allows. (Qt makes a dialog no taller than two thirds of the screen, and takes no
/// notice of later lines.) Of a part it keeps the least height, for tabs and splitters ask no part
/// how tall it is at its width.
void growWithContents(QWidget *widget);

/// The dialogs that pages need and tests replace. None of them blocks: `answered` is called later,
/// or never when `parent` goes first. GUI thread.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    /// `answered` gets the index of the answer.
    virtual void ask(QWidget *parent, const Question &question,
                     std::function<void(int)> answered) = 0;
    /// `chosen` is not called when the user cancels. `filter` as in QFileDialog.
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          std::function<void(const QString &file)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested,
                          std::function<void(const QString &file)> chosen) = 0;
};

/// Real ones: window-modal sheets.
class WindowDialogs final : public Dialogs
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) override;
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(const QString &file)> chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested,
                  std::function<void(const QString &file)> chosen) override;
};

} // namespace hk
