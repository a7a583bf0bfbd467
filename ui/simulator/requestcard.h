#pragma once

#include "core/workspace/simulatorfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace hk {

class CodeView;
class Dialogs;
class IconLabel;
class ZapierTable;

/// The request as it would go over the wire, byte for byte: as HTTP, as code that sends it, as
/// Zapier sees it, and how it is signed. Never the key.
class RequestCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestCard(Dialogs &dialogs, QWidget *parent = nullptr);

    void showRequest(const SignedRequest &request);
    /// What is shown is not what would be sent now; `reason` says why.
    void setStale(const QString &reason);
    const SignedRequest &request() const { return m_request; }

Q_SIGNALS:
    void noted(const QString &note);
    void failed(const hk::Error &error);
    void checkRequested(); ///< a signature is to be held against this request

private:
    enum Form { Http, Curl, Python, Node, Php, CSharp, Zapier, Signing };
    void build();
    QToolButton *makeButton(const QString &name, const QIcon &icon, const QString &words);
    /// In a form other than the table.
    struct Text
    {
        QByteArray bytes;
        QString bodyFile; ///< what code reads the body from; empty: it reads none
    };
    static Text textOf(const SignedRequest &request, Form form);
    Form form() const;
    void render();
    void show(Form form, const Text &text);
    void updateNote();
    void copyText();
    void saveBody();

    Dialogs &m_dialogs;
    SignedRequest m_request;
    QString m_bodyFile;     ///< of what is shown
    QString m_stale;        ///< why what is shown is out of date
    bool m_isStale = false; ///< m_request is; what is shown may be older
    LatestAnswer m_rendering;
    QComboBox *m_form = nullptr;
    CodeView *m_view = nullptr;
    ZapierTable *m_zapier = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    IconLabel *m_mark = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace hk
