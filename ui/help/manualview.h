#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtWidgets/QTextBrowser>

namespace hk {

class Manual;

/// One page of the manual, in the program's colours and size of type. Links to other pages are
/// followed here, all others are given to the system once somebody has clicked them; nothing is
/// ever loaded but what comes with the program. GUI thread.
class ManualView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// `manual` outlives it.
    explicit ManualView(const Manual &manual, QWidget *parent = nullptr);

    void open(const QString &file, const QString &anchor = {});
    QString file() const;   ///< of the page that is shown: "overview.md"
    QString anchor() const; ///< that it was opened at; empty: its beginning
    /// What was searched for is marked; empty: nothing is.
    void mark(const QString &words);

Q_SIGNALS:
    void pageShown(const QString &file, const QString &anchor);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &link);
    void dress();
    void renew();
    void markWords();
    int pictureWidth() const;

    const Manual &m_manual;
    QUrl m_url; ///< of the page that is shown
    QString m_words;
    bool m_isDressing = false;
};

} // namespace hk
