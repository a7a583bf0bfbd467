#pragma once

#include "core/model/notice.h"
#include "core/model/quiethours.h"

#include <QtCore/QObject>

class QSettings;

namespace hk {

/// What closing the window does.
enum class OnClose { Ask, KeepSending, Quit };

/// What a person chose about being told of things and about sending without a window; kept in the
/// settings, which outlive it. GUI thread.
class NoticePreferences final : public QObject
{
    Q_OBJECT

public:
    explicit NoticePreferences(QSettings &settings, QObject *parent = nullptr);

    /// Whether it pops up; in the list it is in any case.
    bool wants(NoticeCause cause) const;
    void setWants(NoticeCause cause, bool wanted);
    QuietHours quietHours() const;
    void setQuietHours(const QuietHours &hours);
    OnClose onClose() const;
    void setOnClose(OnClose choice);
    /// As before anybody chose something.
    void reset();

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
};

} // namespace hk
