#pragma once

#include "core/signing/doctor.h"
#include "tests/ui/support/fakeworkspace.h"

#include <QtCore/QMetaObject>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QWidget>

namespace hk::test {

/// The forms of the Simulator's signed request that are unlike HTTP, each handed to `take(name)`,
/// and the signature doctor with an answer to `takeDialog(dialog)`.
template<typename Take, typename TakeDialog>
void walkRequestForms(QWidget &window, FakeWorkspace &workspace, Take take, TakeDialog takeDialog)
{
    auto *forms = window.findChild<QComboBox *>(QStringLiteral("requestFormat"));
    for (const auto &[index, name] :
         {std::pair(1, "curl"), std::pair(2, "python"), std::pair(3, "node"), std::pair(4, "php"),
          std::pair(5, "csharp"), std::pair(6, "zapier"), std::pair(7, "signing")}) {
        forms->setCurrentIndex(index);
        take(QLatin1String(name));
    }
    forms->setCurrentIndex(0);
    const QByteArray body = "{\"a\": 1}\n";
    SignatureClaim claim;
    claim.signature = QByteArray(64, 'a');
    SignatureOrigin &origin = workspace.settings.origin;
    origin.details = diagnose(body, claim, {{QStringLiteral("the hash key that is set"), {}}});
    origin.explanation = QStringLiteral("The body ends with a newline that was not signed: "
                                        "something added it on the way.");
    origin.steps = textOf(origin.details.computation, body);
    window.findChild<QAbstractButton *>(QStringLiteral("checkRequestButton"))->click();
    auto *dialog = window.findChild<QDialog *>(QStringLiteral("checkSignatureDialog"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("checkButton"))->click();
    takeDialog(dialog);
    dialog->close();
    origin = {};
}

} // namespace hk::test
