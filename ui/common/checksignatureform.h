#pragma once

#include "core/workspace/signaturecheck.h"
#include "core/workspace/simulatorfront.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace hk {

class Dialogs;
class FieldRow;

/// What a receiver has of one request: key, header, signature and body, typed, pasted or from a
/// file. The key is masked and goes with the form; nothing keeps it.
class CheckSignatureForm final : public QWidget
{
    Q_OBJECT

public:
    /// Without a company (an empty name) a key has to be pasted.
    CheckSignatureForm(Dialogs &dialogs, const QString &companyName, QWidget *parent);
    ~CheckSignatureForm() override;

    /// As if the receiver had got this one.
    void fillIn(const SignedRequest &request);
    /// None, with the reason at its field, while something is missing.
    std::optional<SignatureCheck> check();
    QWidget *firstField() const;

Q_SIGNALS:
    void failed(const hk::Error &error);
    void edited(); ///< what was said of it is of something else now

private:
    void build(const QString &companyName);
    void connectParts();
    void showKeyField();
    void showScheme();
    void openBody();
    void forgetFile();
    bool usesPastedKey() const;
    bool isComplete();

    Dialogs &m_dialogs;
    QComboBox *m_whoseKey;
    QLineEdit *m_key;
    QComboBox *m_scheme;
    QLineEdit *m_signature;
    QLineEdit *m_id;
    QLineEdit *m_timestamp;
    QPlainTextEdit *m_body;
    FieldRow *m_whoseKeyRow = nullptr;
    FieldRow *m_keyRow = nullptr;
    FieldRow *m_signatureRow = nullptr;
    FieldRow *m_idRow = nullptr;
    FieldRow *m_timestampRow = nullptr;
    FieldRow *m_bodyRow = nullptr;
    bool m_hasCompany;
    std::optional<QByteArray> m_file; ///< its bytes count, exactly; none: the text that was typed
};

} // namespace hk
