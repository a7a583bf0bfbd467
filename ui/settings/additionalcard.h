#pragma once

#include "core/model/endpoint.h"
#include "core/model/endpointtest.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QLayout;
class QPushButton;
class QTableWidget;

namespace hk {

/// The card with the endpoints beside the four categories, and what can be done with each.
class AdditionalCard final : public QWidget
{
    Q_OBJECT

public:
    explicit AdditionalCard(QWidget *parent = nullptr);

    /// Of all endpoints of the company, shows the additional ones.
    void show(const QList<Endpoint> &endpoints);
    /// What the last tests of their URLs found.
    void showTests(const QList<EndpointTest> &tests);
    void select(EndpointId id);
    /// Selects it and takes the focus there.
    void selectNamed(const QString &name);
    /// The one that is chosen; none: nothing is.
    std::optional<Endpoint> current() const;
    /// While an endpoint is tested, the button for that stops it.
    void setTesting(bool testing);

Q_SIGNALS:
    void addRequested();
    void editRequested();
    void testRequested();
    void holdRequested();
    void releaseRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const char *name, const QString &text, QLayout &row,
                           void (AdditionalCard::*requested)());
    void updateButtons();
    /// What the last test of its present URL found; none: nothing is known.
    const EndpointTest *lastTestOf(const Endpoint &endpoint) const;
    void showLastTest(int row);
    void fit();

    QList<Endpoint> m_endpoints;
    QString m_awaited; ///< name of the one to be selected when it is there
    QList<EndpointTest> m_tests;
    QLabel *m_empty;
    QTableWidget *m_table;
    QPushButton *m_edit = nullptr;
    QPushButton *m_test = nullptr;
    bool m_isTesting = false;
    QPushButton *m_hold = nullptr;
    QPushButton *m_release = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace hk
