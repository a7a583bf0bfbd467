#pragma once

#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/receiver/receiverpage.h"

#include <memory>

namespace hk::test {

/// The receiver's page over fakes, for the classes that test it.
class ReceiverPageTest
{
protected:
    /// Anew, with fakes of its own.
    void open(int width)
    {
        m_page.reset();
        m_workspace = std::make_unique<FakeWorkspace>();
        m_dialogs = std::make_unique<FakeDialogs>();
        m_page = std::make_unique<ReceiverPage>(m_workspace->receiver, m_workspace->samples,
                                                *m_dialogs);
        m_page->resize(width, 760);
        showActive(m_page.get());
        m_number = 0;
    }

    /// The next request: right in every way.
    ReceivedRequest next()
    {
        ReceivedRequest request;
        request.number = ++m_number;
        request.method = "POST";
        request.path = QStringLiteral("/booking");
        request.signature = SignatureVerdict::Valid;
        request.schema = SchemaVerdict::Valid;
        request.answeredStatus = 200;
        return request;
    }
    void receive(SignatureVerdict verdict, const QByteArray &body, const QString &explanation = {})
    {
        ReceivedRequest request = next();
        request.signature = verdict;
        request.signatureExplanation = explanation;
        m_workspace->receiver.receive(request, body);
    }

    template<typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }

    LogProbe m_probe;
    Themed m_themed;
    std::unique_ptr<FakeWorkspace> m_workspace;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<ReceiverPage> m_page;

private:
    qint64 m_number = 0;
};

} // namespace hk::test
