#pragma once

#include "core/model/webhookurl.h"

#include <QtCore/QList>

namespace hk {

/// What kind of receiver a webhook URL leads to.
enum class ReceiverKind : int {
    Other, ///< none of those below: most often a program of the receiver's own
    ZapierCatchHook,
    MakeWebhook,
    N8nWebhook,
    N8nTestWebhook, ///< works only while the editor listens
    Pipedream,
    PowerAutomate, ///< or an Azure logic app: both have the same trigger
    Workato,
    Tray,
    ZohoFlow,
    Pabbly,
    Ifttt,
    SlackWebhook,  ///< refuses our JSON
    SlackWorkflow, ///< takes flat JSON only
    Discord,       ///< refuses our JSON
    Teams,         ///< refuses our JSON
    Inspector,     ///< shows what arrives to everybody who has the link
    Tunnel,        ///< ends with the session of whoever opened it
    AwsApiGateway,
    AwsLambdaUrl,
    AzureFunction,
    GoogleCloudRun, ///< or a Cloud Function: both ask for the same permission
    SupabaseFunction,
    VercelFunction,
    NetlifyFunction,
    ThisComputer,
    PrivateNetwork,
};

/// Judged by the host, and by the path where a service keeps other things on the same host; the
/// port and the scheme do not count. Every label of the host must be the service's own, so
/// "hooks.zapier.com.evil.example" is Other. A private network is known by a literal address or by
/// a name that only such a network can have; nothing is looked up. Pure function, never fails, any
/// thread.
ReceiverKind receiverKindOf(const WebhookUrl &url);

/// A stable lower-camel name for scripts and JSON ("zapierCatchHook"). Any thread.
QString nameOf(ReceiverKind kind);

/// Every kind once, in the order of the enum. Any thread.
QList<ReceiverKind> allReceiverKinds();

} // namespace hk
