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

    /// `wholeSize`: of the body, of which `bytes` may be the first part.
    void setBytes(const QByteArray &bytes, qint64 wholeSize);

private:
    void show();

    QLabel *m_size;
    QCheckBox *m_hex;
    CodeView *m_view;
    QByteArray m_bytes;
};

} // namespace hk
