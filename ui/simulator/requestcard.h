#pragma once

#include "core/workspace/simulatorfront.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace hk {

class CodeView;
class IconLabel;

/// The request as it would go over the wire, byte for byte, as HTTP or as a cURL command. Never the
/// key.
class RequestCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestCard(QWidget *parent = nullptr);

    void showRequest(const SignedRequest &request);
    /// What is shown is not what would be sent now; `reason` says why.
    void setStale(const QString &reason);

Q_SIGNALS:
    void noted(const QString &note);

private:
    enum Format { Http, Curl };
    void show();
    QByteArray shownText() const;
    void copyText();

    SignedRequest m_request;
    QComboBox *m_format = nullptr;
    CodeView *m_view = nullptr;
    IconLabel *m_mark = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace hk
