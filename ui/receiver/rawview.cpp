#include "ui/receiver/rawview.h"

#include "ui/common/codeview.h"
#include "ui/common/hexdump.h"
#include "ui/theme/metrics.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hk {

RawView::RawView(QWidget *parent)
    : QWidget(parent), m_size(new QLabel(this)),
      m_hex(new QCheckBox(tr("&Bytes in hexadecimal"), this)),
      m_view(new CodeView(CodeView::Syntax::Plain, tr("Body as it came"), this))
{
    m_size->setObjectName(QStringLiteral("rawSize"));
    m_size->setWordWrap(true);
    m_hex->setObjectName(QStringLiteral("hexBox"));
    m_view->setObjectName(QStringLiteral("rawBody"));
    m_view->setReadOnly(true);
    setFocusProxy(m_view);
    connect(m_hex, &QCheckBox::toggled, this, &RawView::show);
    auto *row = new QHBoxLayout;
    row->addWidget(m_size, 1);
    row->addWidget(m_hex);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    setScaledSpacing(layout, {0, 8, 0, 0}, 8);
}

QString RawView::sizeText(qint64 wholeSize, bool isMasked) const
{
    const QLocale locale;
    if (isMasked)
        return tr("%Ln byte(s) came; personal data is masked", nullptr,
                  static_cast<int>(wholeSize));
    if (m_bytes.size() == wholeSize)
        return tr("%Ln byte(s)", nullptr, static_cast<int>(wholeSize));
    return tr("The first %1 of %2 bytes")
            .arg(locale.toString(m_bytes.size()), locale.toString(wholeSize));
}

void RawView::setBytes(const QByteArray &bytes, qint64 wholeSize, bool isMasked)
{
    m_bytes = bytes;
    m_size->setText(sizeText(wholeSize, isMasked));
    const bool isText = isPlainText(bytes);
    const QSignalBlocker quiet(m_hex);
    if (!isText)
        m_hex->setChecked(true);
    m_hex->setEnabled(isText);
    m_hex->setToolTip(isText ? QString() : tr("These bytes are no text."));
    show();
}

void RawView::show()
{
    m_view->setWrapping(!m_hex->isChecked());
    m_view->setText(m_hex->isChecked() ? hexDump(m_bytes) : m_bytes);
}

} // namespace hk
