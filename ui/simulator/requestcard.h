#pragma once

#include "core/workspace/simulatorfront.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace hk {

class CodeView;

/// The request as it would go over the wire, byte for byte, as HTTP or as a cURL command. Never the
/// key.
class RequestCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestCard(QWidget *parent = nullptr);

    void showRequest(const SignedRequest &request);
    /// What is shown belongs to an older payload.
    void setStale(bool stale);

Q_SIGNALS:
    void noted(const QString &note);

private:
    enum Format { Http, Curl };
    void show();
    QByteArray shownText() const;
    void copyText();

    SignedRequest m_request;
    QComboBox *m_format;
    CodeView *m_view;
    QLabel *m_note;
};

} // namespace hk
