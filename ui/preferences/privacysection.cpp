#include "ui/preferences/privacysection.h"

#include "ui/preferences/maskswitch.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hk {

PrivacySection::PrivacySection(MaskSwitch &mask, QWidget *parent)
    : PreferenceSection(parent), m_mask(mask),
      m_check(new QCheckBox(tr("&Mask personal data on the screen"), this))
{
    setObjectName(QStringLiteral("privacySection"));
    m_check->setObjectName(QStringLiteral("maskCheck"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_check);
    const auto tell = [&](const QString &text) {
        auto *words = new QLabel(text, this);
        words->setWordWrap(true);
        setSecondary(words);
        column->addWidget(words);
    };
    tell(tr("For demos and shared screens; Ctrl+Shift+M does the same, and the status bar says so "
            "while it is on."));
    tell(tr("Names, e-mails, phones, addresses, notes and custom fields of customers and staff "
            "read "
            "\"[masked]\": in payloads, answers, the Local receiver, comparisons, saved samples "
            "and "
            "files that you look at. Filters that may name a person are not offered."));
    tell(tr("Company names, URLs and ids stay, and so do samples that were made up. What you type "
            "stays as well, such as a name in the filter."));
    tell(tr("What you copy is masked as it is shown. A payload that you open in the Simulator is "
            "masked, so sending it sends \"[masked]\". Exports of deliveries begin with masking, "
            "which you can take away there; exports of the Local receiver, and what is sent again, "
            "hold the data as they are. The store does not change."));
    column->addStretch(1);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    connect(m_check, &QCheckBox::clicked, &mask, &MaskSwitch::wish);
    const auto show = [this, &mask] { m_check->setChecked(mask.isOn()); };
    connect(&mask, &MaskSwitch::settled, this, show);
    show();
}

QString PrivacySection::title() const { return tr("Privacy"); }

void PrivacySection::resetToDefaults() { m_mask.wish(false); }

} // namespace hk
