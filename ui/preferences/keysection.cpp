#include "ui/preferences/keysection.h"

#include "core/workspace/fronts.h"
#include "core/workspace/settingsfront.h"
#include "core/workspace/statusfront.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

bool othersMayRead(const QString &file)
{
    return QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther);
}

} // namespace

KeySection::KeySection(const Fronts &fronts, QWidget *parent) : PreferenceSection(parent)
{
    setObjectName(QStringLiteral("keySection"));
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    tell(tr("Hash keys and secret headers are sealed in the store. The data key that opens them "
            "is not in it:"));
    if (fronts.settings.keyStorage() == KeyStorage::Keyring)
        tellOfKeyring();
    else
        tellOfFile(fronts.settings.dataKeyFile());
    column->addStretch(1);
}

QString KeySection::title() const { return tr("Key storage"); }

void KeySection::tellOfKeyring()
{
    tell(tr("It is in the system keyring of your account."), QStringLiteral("keyPlace"));
    tell(tr("A copy of the store alone opens only where this keyring is. While the keyring is "
            "locked or does not answer, the program says so at its start and opens nothing: unlock "
            "it, then start again. When it is lost, so are the sealed keys: deliveries stay, and "
            "keys are set anew or imported from a settings file with secrets."));
}

void KeySection::tellOfFile(const QString &file)
{
    //: %1 is a file.
    tell(tr("It is in the file %1, not in the system keyring: no keyring could be used when this "
            "store was made.")
                 .arg(file),
         QStringLiteral("keyPlace"));
    if (othersMayRead(file)) {
        tell(tr("Others on this computer may read that file. Take that right away: chmod 600"),
             QStringLiteral("keyWarning"));
        setTone(findChild<QLabel *>(QStringLiteral("keyWarning")), Tone::Warning);
    } else {
        tell(tr("Only you may read it. Back it up apart from the store: whoever has both can read "
                "the keys, and without it nobody can."));
    }
    tell(tr("The key of a store stays where it is. To have it in the keyring, export the settings "
            "with their secrets, start with a new store while the keyring is unlocked, and import "
            "them there."));
}

void KeySection::tell(const QString &text, const QString &name)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
}

} // namespace hk
