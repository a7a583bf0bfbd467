#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;

namespace hk {

class CodeView;

/// The bytes of a body, exactly: as text, or in hexadecimal, which bytes that are no text always
/// are. GUI thread.
class RawView final : public QWidget
{
    Q_OBJECT

public:
    explicit RawView(QWidget *parent = nullptr);

    /// `wholeSize`: in bytes, of the body that came, of which `bytes` may be the first part, or
    /// what is left of it where personal data are masked.
    void setBytes(const QByteArray &bytes, qint64 wholeSize, bool isMasked = false);

private:
    QString sizeText(qint64 wholeSize, bool isMasked) const;
    void show();

    QLabel *m_size;
    QCheckBox *m_hex;
    CodeView *m_view;
    QByteArray m_bytes;
};

} // namespace hk
