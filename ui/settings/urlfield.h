#pragma once

#include "core/model/endpoint.h"
#include "core/model/endpointtest.h"
#include "core/model/settings.h"
#include "ui/common/asking.h"
#include "ui/theme/colours.h"

#include <QtCore/QObject>

#include <optional>

class QAction;
class QLineEdit;
class QToolButton;

namespace hk {

class UrlTest;
class PreflightFront;
class SettingsFront;

class FieldGrid;
class FieldRow;

/// One of the four webhook URLs: its field, what is said under it, and the repair it offers. Checks
/// when the field is left, not while it is typed in. Owned by its card.
class UrlField final : public QObject
{
    Q_OBJECT

public:
    UrlField(Category category, SettingsFront &settings, PreflightFront &preflight, FieldGrid &grid,
             QObject *parent);

    /// `stored` is the endpoint as it is saved: while the field shows its URL, a hold or a failing
    /// receiver is told under it.
    void show(const QString &text, const Endpoint &stored, Environment environment);
    /// What the last test of its endpoint was.
    void showTest(const std::optional<EndpointTest> &last);
    QString text() const;
    QLineEdit *edit() const { return m_edit; }

    /// Says what is wrong with the text, if anything; true when nothing is.
    bool check();
    bool hasProblem() const;
    void showError(const Error &error);
    /// Tests what stands in the field, unless there is something wrong with it.
    void test();
    UrlTest &urlTest() const { return *m_test; }
    /// Puts `text` into the field as an edit, so that Ctrl+Z takes it back.
    void enter(const QString &text);
    /// Somebody else saved `theirs` meanwhile: both are there, one click takes theirs.
    void offerOther(const QString &theirs);

Q_SIGNALS:
    void edited();
    void checked();
    void holdRequested();
    void releaseRequested();    ///< sending to a held endpoint is to go on
    void detailsRequested();    ///< of the last test
    void everywhereRequested(); ///< the other categories are to have this URL too
    void aloneRequested();      ///< the other categories are not to have it
    void triggersRequested();

private:
    /// What a click on the link under the field does.
    enum class Link { Repair, Release, Details, Steps };
    QWidget *buildButtons(const QString &label, QWidget *parent);
    void followLink();
    void show(Tone tone, const QString &text, bool hasDetails);
    bool explainTest();
    void explainReceiver(const WebhookUrl &url);
    bool explainState();
    void applyRepair();
    void tidyPasted(const QString &text);
    void explain();
    void explainOther();
    void askForOthers();
    QString withTriggers(const QString &text) const;
    QString withOthers(const QString &text) const;

    Category m_category;
    Environment m_environment = Environment::Test;
    Endpoint m_stored;
    Link m_link = Link::Repair;
    QLineEdit *m_edit;
    QAction *m_hold = nullptr;
    QString m_typed;    ///< as it was before the last key
    QString m_untidied; ///< as it was pasted
    SettingsFront &m_settings;
    UrlTest *m_test;
    LatestAnswer m_askingOthers;
    QString m_askedUrl;   ///< of which m_others tells
    QStringList m_others; ///< companies that send to it too
    FieldRow *m_row;
    std::optional<QString> m_theirs; ///< saved by somebody else meanwhile
    QString m_repair;                ///< what a click on the link puts into the field
};

} // namespace hk
