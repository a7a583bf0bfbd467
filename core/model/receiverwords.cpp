#include "core/model/receiverwords.h"

#include <QtCore/QCoreApplication>

#include <iterator>

namespace hk {
namespace {

struct Entry
{
    ReceiverKind kind;
    const char *label;
    const char *steps[3]; ///< a missing third one is null
    const char *caution;  ///< null: none
};

using Kind = ReceiverKind;

// Written out for each text: lupdate does not look into a macro of our own.
constexpr Entry entries[] = {
        {Kind::Other,
         QT_TRANSLATE_NOOP("ReceiverKind", "Another receiver"),
         {QT_TRANSLATE_NOOP("ReceiverKind",
                            "Accept POST requests with a JSON body at this address."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Check the signature over the bytes as they arrive, before parsing them."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Answer with a status from 200 to 299 at once, and do the work afterwards.")},
         nullptr},
        {Kind::ZapierCatchHook,
         QT_TRANSLATE_NOOP("ReceiverKind", "Zapier catch hook"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "In Zapier, open the Zap that begins with Webhooks by Zapier → Catch Hook."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Send an event from the simulator, then choose Test trigger and pick it."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Publish the Zap.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "A Catch Hook hands on the fields, not the bytes that were signed. Choose Catch "
                 "Raw Hook if the Zap is to check the signature.")},
        {Kind::MakeWebhook,
         QT_TRANSLATE_NOOP("ReceiverKind", "Make custom webhook"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "In Make, open the scenario that begins with Webhooks → Custom webhook."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Choose Redetermine data structure, then send an event from the simulator."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Turn the scenario on.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "Make drops a webhook that no scenario has used for some days and then answers "
                 "410 Gone, which puts this endpoint on hold.")},
        {Kind::N8nWebhook,
         QT_TRANSLATE_NOOP("ReceiverKind", "n8n webhook"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "In n8n, open the workflow and set the Webhook node's HTTP Method to POST."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Activate the workflow: until then n8n answers 404 Not Found."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and look for it under Executions.")},
         nullptr},
        {Kind::N8nTestWebhook,
         QT_TRANSLATE_NOOP("ReceiverKind", "n8n test webhook"),
         {QT_TRANSLATE_NOOP("ReceiverKind",
                            "In n8n, open the Webhook node and choose Listen for test event."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Send an event from the simulator within two minutes."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "When it works, activate the workflow and enter the node's Production URL "
                  "here.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "This test URL works only while the editor listens. Events sent at any other "
                 "time fail with 404 Not Found.")},
        {Kind::Pipedream,
         QT_TRANSLATE_NOOP("ReceiverKind", "Pipedream workflow"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "In Pipedream, open the workflow that begins with an HTTP / Webhook trigger."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and select it in the trigger."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Deploy the workflow.")},
         nullptr},
        {Kind::PowerAutomate,
         QT_TRANSLATE_NOOP("ReceiverKind", "Power Automate flow or Azure logic app"),
         {QT_TRANSLATE_NOOP("ReceiverKind",
                            "Open the flow that begins with When an HTTP request is received."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Set Who can trigger the flow to Anyone; other choices refuse us with 401."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Choose Use sample payload to generate schema and paste an event from the "
                  "simulator.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "The link contains the key that starts the flow: whoever has it can start the "
                 "flow too.")},
        {Kind::Workato,
         QT_TRANSLATE_NOOP("ReceiverKind", "Workato webhook"),
         {QT_TRANSLATE_NOOP("ReceiverKind",
                            "In Workato, open the recipe that begins with New event via webhook."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator, so that Workato learns its fields."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Start the recipe.")},
         nullptr},
        {Kind::Tray,
         QT_TRANSLATE_NOOP("ReceiverKind", "Tray webhook"),
         {QT_TRANSLATE_NOOP("ReceiverKind",
                            "In Tray, open the workflow that begins with a Webhook trigger."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Enable the workflow."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Send an event from the simulator and look for it in the workflow's logs.")},
         nullptr},
        {Kind::ZohoFlow,
         QT_TRANSLATE_NOOP("ReceiverKind", "Zoho Flow webhook"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "In Zoho Flow, open the flow that begins with a webhook and choose JSON as the "
                  "payload format."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Choose Test, then send an event from the simulator."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Switch the flow on.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "The link contains the key that starts the flow: whoever has it can start the "
                 "flow too.")},
        {Kind::Pabbly,
         QT_TRANSLATE_NOOP("ReceiverKind", "Pabbly Connect webhook"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "In Pabbly Connect, open the workflow that begins with Webhook by Pabbly."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Choose Capture webhook response, then send an event from the simulator."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Save the workflow and switch it on.")},
         nullptr},
        {Kind::Ifttt,
         QT_TRANSLATE_NOOP("ReceiverKind", "IFTTT webhook"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "In IFTTT, begin the applet with Webhooks → Receive a web request with a JSON "
                  "payload."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Enter the link of the form /trigger/NAME/json/with/key/KEY here."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Send an event from the simulator and look for it under the applet's activity.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "A link without /json/ passes on only value1 to value3, which our events do not "
                 "have. The key in the link opens every webhook of that IFTTT account.")},
        {Kind::SlackWebhook,
         QT_TRANSLATE_NOOP("ReceiverKind", "Slack incoming webhook"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Make a Zap, a scenario or a program of your own that receives our events."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Let it write the message and post that to this Slack link."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Enter the address of that receiver here instead.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "Slack will refuse every event: it wants {\"text\": …}, and our JSON has another "
                 "form.")},
        {Kind::SlackWorkflow,
         QT_TRANSLATE_NOOP("ReceiverKind", "Slack workflow webhook"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Make a Zap, a scenario or a program of your own that receives our events."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Let it post the workflow's variables, and only these, to this Slack link."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Enter the address of that receiver here instead.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "A Slack workflow takes only the text variables that were set up in it; our JSON "
                 "has nested fields, which it refuses.")},
        {Kind::Discord,
         QT_TRANSLATE_NOOP("ReceiverKind", "Discord webhook"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Make a Zap, a scenario or a program of your own that receives our events."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Let it write the message and post that to this Discord link."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Enter the address of that receiver here instead.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "Discord will refuse every event: it wants {\"content\": …}, and our JSON has "
                 "another form.")},
        {Kind::Teams,
         QT_TRANSLATE_NOOP("ReceiverKind", "Microsoft Teams incoming webhook"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Make a Power Automate flow that begins with When an HTTP request is received."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Let it post a message to the channel."),
          QT_TRANSLATE_NOOP("ReceiverKind", "Enter the address of that flow here instead.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "Teams will refuse every event: it wants a message card, and our JSON has another "
                 "form.")},
        {Kind::Inspector,
         QT_TRANSLATE_NOOP("ReceiverKind", "Public request inspector"),
         {QT_TRANSLATE_NOOP("ReceiverKind", "Open the inspector's page in the browser."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send a sample event from the simulator and look at it there."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Enter the address of the real receiver here before real events are sent.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "Everybody who has this link sees what arrives, your customers' data included. "
                 "Use it for sample events only.")},
        {Kind::Tunnel,
         QT_TRANSLATE_NOOP("ReceiverKind", "Tunnel to a developer's computer"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Start the program that receives, then the tunnel, on the developer's computer."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and look for it in that program."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Enter the new address here when the tunnel was started anew.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "The tunnel ends with the developer's session; after that deliveries fail. "
                 "Somebody else may be given its address later.")},
        {Kind::AwsApiGateway,
         QT_TRANSLATE_NOOP("ReceiverKind", "AWS API Gateway"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "In API Gateway, add a route for POST without authorization and deploy the "
                  "stage."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Let the function check the signature over the body as it arrives; it may be "
                  "Base64-encoded."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and look for it in CloudWatch.")},
         nullptr},
        {Kind::AwsLambdaUrl,
         QT_TRANSLATE_NOOP("ReceiverKind", "AWS Lambda function URL"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "In Lambda, set the function URL's auth type to NONE; AWS_IAM refuses us with "
                  "403."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Let the function check the signature over the body as it arrives; it may be "
                  "Base64-encoded."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and look for it in CloudWatch.")},
         nullptr},
        {Kind::AzureFunction,
         QT_TRANSLATE_NOOP("ReceiverKind", "Azure function"),
         {QT_TRANSLATE_NOOP("ReceiverKind",
                            "In Azure, give the function an HTTP trigger that allows POST."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Copy its link with Get function URL, so that the key (code=…) is in it."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and look for it under Invocations.")},
         nullptr},
        {Kind::GoogleCloudRun,
         QT_TRANSLATE_NOOP("ReceiverKind", "Google Cloud Run or Cloud Function"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "In Google Cloud, allow unauthenticated invocations; otherwise we are refused "
                  "with 403."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Let the program check the signature over the body as it arrives."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and look for it in the logs.")},
         nullptr},
        {Kind::SupabaseFunction,
         QT_TRANSLATE_NOOP("ReceiverKind", "Supabase edge function"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Turn off Verify JWT for the function (--no-verify-jwt); otherwise we are "
                  "refused with 401."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Let the function check the signature over the body as it arrives."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and look for it under Invocations.")},
         nullptr},
        {Kind::VercelFunction,
         QT_TRANSLATE_NOOP("ReceiverKind", "Vercel function"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Use the project's production address: previews are protected and refuse us "
                  "with 401."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Let the function read the body as it arrives, before parsing, to check the "
                  "signature."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and look for it in the logs.")},
         nullptr},
        {Kind::NetlifyFunction,
         QT_TRANSLATE_NOOP("ReceiverKind", "Netlify function"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Use the function's own path, such as /.netlify/functions/NAME; a page answers "
                  "404 to a POST."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Let the function check the signature over the body as it arrives."),
          QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Send an event from the simulator and look for it in the function's log.")},
         nullptr},
        {Kind::ThisComputer,
         QT_TRANSLATE_NOOP("ReceiverKind", "This computer"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Start the program that receives on this computer, or the local receiver."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and look for it there.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "The address means the computer that Hookkeeper runs on. On another computer it "
                 "leads somewhere else.")},
        {Kind::PrivateNetwork,
         QT_TRANSLATE_NOOP("ReceiverKind", "Address in a private network"),
         {QT_TRANSLATE_NOOP(
                  "ReceiverKind",
                  "Make sure that this computer is in that network, or connected to it by VPN."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Allow its range of addresses with \"hookkeeperctl policy allow\"."),
          QT_TRANSLATE_NOOP("ReceiverKind",
                            "Send an event from the simulator and look for it in the receiver.")},
         QT_TRANSLATE_NOOP(
                 "ReceiverKind",
                 "Nothing is sent to a private address until its range is allowed, and the "
                 "receiver can be reached only from inside its network.")},
};

constexpr bool inOrderOfTheEnum()
{
    for (size_t i = 0; i < std::size(entries); ++i) {
        if (static_cast<size_t>(entries[i].kind) != i)
            return false;
    }
    return static_cast<size_t>(Kind::PrivateNetwork) + 1 == std::size(entries);
}
static_assert(inOrderOfTheEnum(), "one entry for each ReceiverKind, in its order");

QString inWords(const char *text, Translate translate)
{
    if (!text)
        return {};
    return translate ? translate(text) : QString::fromUtf8(text);
}

} // namespace

ReceiverText textOf(ReceiverKind kind, Translate translate)
{
    const Entry &entry = entries[static_cast<size_t>(kind)];
    ReceiverText words{inWords(entry.label, translate), {}, inWords(entry.caution, translate)};
    for (const char *step : entry.steps) {
        if (step)
            words.steps.append(inWords(step, translate));
    }
    return words;
}

} // namespace hk
