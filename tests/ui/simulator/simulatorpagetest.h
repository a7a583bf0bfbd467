#pragma once

#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/codeview.h"
#include "ui/common/statusbadge.h"
#include "ui/simulator/simulatorpage.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace hk::test {

/// The page over fakes, showing Northwind, in a window of its own with its actions' keys.
struct SimulatorPageTest
{
    SimulatorPageTest()
    {
        page = std::make_unique<SimulatorPage>(workspace.fronts(), dialogs);
        for (const Page::MenuAction &action : page->menuActions())
            page->addAction(action.action);
        page->resize(1200, 800);
        showActive(page.get());
    }

    /// Waits until a sample and its preview are there.
    bool load()
    {
        page->setCompany(workspace.northwind);
        return QTest::qWaitFor([this] { return isFresh() && send()->isEnabled(); });
    }

    CodeView *payload() const { return part<CodeView>("payloadEditor"); }
    CodeView *request() const { return part<CodeView>("requestView"); }
    QPushButton *send() const { return part<QPushButton>("sendButton"); }
    QComboBox *target() const { return part<QComboBox>("sendTarget"); }
    QString badge() const { return part<StatusBadge>("payloadBadge")->look().text; }
    QString note() const { return part<QLabel>("requestNote")->text(); }
    QString result() const { return part<QLabel>("resultText")->text(); }
    /// The preview is of what is in the editor.
    bool isFresh() const
    {
        return note().startsWith(QLatin1String("Signed"))
                && request()->text().endsWith(payload()->text());
    }

    /// The sample, and behind it what takes several turns of the event loop to load.
    QByteArray largePayload() const
    {
        return payload()->text() + QByteArray("        \n").repeated(170'000);
    }
    void chooseTrigger(Trigger trigger) const
    {
        auto *list = part<QListWidget>("triggerList");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->toolTip() == wireNameOf(trigger))
                list->setCurrentRow(row);
        }
    }
    /// At the start of the payload.
    void typePayload(const QString &text) const { type(payload()->editor(), text); }
    /// In place of the payload.
    void retypePayload(const QString &text) const { retype(payload()->editor(), text); }

    template<typename T>
    T *part(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }

    FakeWorkspace workspace;
    FakeDialogs dialogs;
    std::unique_ptr<SimulatorPage> page;
};

} // namespace hk::test
