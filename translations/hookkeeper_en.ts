<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LeavingQuestion</name>
    <message numerus="yes">
        <source>Send to %n host(s)?</source>
        <translation>
            <numerusform>Send to %n host?</numerusform>
            <numerusform>Send to %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) leave this computer and go to %1.</source>
        <translation>
            <numerusform>%Ln event leave this computer and go to %1.</numerusform>
            <numerusform>%Ln events leave this computer and go to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>of a payload</comment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>Waits: the receiver failed %n time(s) in a row. The next probe goes out %1.</source>
        <translation>
            <numerusform>Waits: the receiver failed %n time in a row. The next probe goes out %1.</numerusform>
            <numerusform>Waits: the receiver failed %n times in a row. The next probe goes out %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AdvancedCard</name>
    <message numerus="yes">
        <source>The waits after each failed attempt, ±20 %: %n attempt(s) within about %1, then the delivery has failed.</source>
        <translation>
            <numerusform>The waits after each failed attempt, ±20 %: %n attempt within about %1, then the delivery has failed.</numerusform>
            <numerusform>The waits after each failed attempt, ±20 %: %n attempts within about %1, then the delivery has failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ChangesBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n problem to fix</numerusform>
            <numerusform>%n problems to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesList</name>
    <message numerus="yes">
        <source>Sho&amp;w more than %n new delivery(ies)</source>
        <translation>
            <numerusform>Sho&amp;w more than %n new delivery</numerusform>
            <numerusform>Sho&amp;w more than %n new deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w %n new delivery(ies)</source>
        <translation>
            <numerusform>Sho&amp;w %n new delivery</numerusform>
            <numerusform>Sho&amp;w %n new deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesPage</name>
    <message numerus="yes">
        <source>%n delivery(ies) that you selected</source>
        <translation>
            <numerusform>%n delivery that you selected</numerusform>
            <numerusform>%n deliveries that you selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryMenu</name>
    <message numerus="yes">
        <source>&amp;Resend %n…</source>
        <translation>
            <numerusform>&amp;Resend %n…</numerusform>
            <numerusform>&amp;Resend %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FilterBar</name>
    <message numerus="yes">
        <source>%n delivery(ies) in the last hour</source>
        <translation>
            <numerusform>%n delivery in the last hour</numerusform>
            <numerusform>%n deliveries in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) in the last 24 hours</source>
        <translation>
            <numerusform>%n delivery in the last 24 hours</numerusform>
            <numerusform>%n deliveries in the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) in the last 7 days</source>
        <translation>
            <numerusform>%n delivery in the last 7 days</numerusform>
            <numerusform>%n deliveries in the last 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies)</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FindBar</name>
    <message numerus="yes">
        <source>%Ln place(s) replaced.</source>
        <translation>
            <numerusform>%Ln place replaced.</numerusform>
            <numerusform>%Ln places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::HashKeyField</name>
    <message numerus="yes">
        <source>A key of %n byte(s) can be found by trying; 32 random ones cannot. It is taken if your receiver knows no other.</source>
        <translation>
            <numerusform>A key of %n byte can be found by trying; 32 random ones cannot. It is taken if your receiver knows no other.</numerusform>
            <numerusform>A key of %n bytes can be found by trying; 32 random ones cannot. It is taken if your receiver knows no other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::HistoryDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::HoldNotice</name>
    <message numerus="yes">
        <source>So are %n more endpoint(s).</source>
        <translation>
            <numerusform>So is %n more endpoint.</numerusform>
            <numerusform>So are %n more endpoints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ImportDialog</name>
    <message numerus="yes">
        <source>The file changes %n setting(s) of %1.</source>
        <translation>
            <numerusform>The file changes %n setting of %1.</numerusform>
            <numerusform>The file changes %n settings of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ManyAgain</name>
    <message numerus="yes">
        <source>Plan %1: %n delivery(ies) are sent again</source>
        <extracomment>%1 is the number of a plan.</extracomment>
        <translation>
            <numerusform>Plan %1: %n delivery is sent again</numerusform>
            <numerusform>Plan %1: %n deliveries are sent again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::PastDeliveryDialog</name>
    <message numerus="yes">
        <source>The last %Ln. An older one can be given by its ID.</source>
        <translation>
            <numerusform>The last %Ln. An older one can be given by its ID.</numerusform>
            <numerusform>The last %Ln. An older one can be given by its ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::PayloadCard</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::PlansDialog</name>
    <message numerus="yes">
        <source>%n delivery(ies) that are not finished are sent no more.</source>
        <translation>
            <numerusform>%n delivery that is not finished is sent no more.</numerusform>
            <numerusform>%n deliveries that are not finished are sent no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RawView</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ReceiverCard</name>
    <message numerus="yes">
        <source>%n rule(s) come first</source>
        <extracomment>beside &quot;Answer with 200 OK&quot;: some requests are answered by rules</extracomment>
        <translation>
            <numerusform>%n rule comes first</numerusform>
            <numerusform>%n rules come first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ReceiverPage</name>
    <message numerus="yes">
        <source>%n request(s) written to %1</source>
        <translation>
            <numerusform>%n request written to %1</numerusform>
            <numerusform>%n requests written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RemoveCompanyDialog</name>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RequestsView</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 of %n request</numerusform>
            <numerusform>%1 of %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>requests, above the selected one</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResendDialog</name>
    <message numerus="yes">
        <source>&amp;Send %n again</source>
        <translation>
            <numerusform>&amp;Send %n again</numerusform>
            <numerusform>&amp;Send %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) are sent again.</source>
        <translation>
            <numerusform>%n delivery is sent again.</numerusform>
            <numerusform>%n deliveries are sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResendPreview</name>
    <message numerus="yes">
        <source>None of %n delivery(ies) would be sent again</source>
        <translation>
            <numerusform>%n delivery would not be sent again</numerusform>
            <numerusform>None of %n deliveries would be sent again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RestoreDialog</name>
    <message numerus="yes">
        <source>Going back changes %n setting(s) of %1. Hash keys stay as they are.</source>
        <translation>
            <numerusform>Going back changes %n setting of %1. Hash keys stay as they are.</numerusform>
            <numerusform>Going back changes %n settings of %1. Hash keys stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResultLine</name>
    <message numerus="yes">
        <source>Show all %Ln deliveries</source>
        <translation>
            <numerusform>Show all %Ln deliveries</numerusform>
            <numerusform>Show all %Ln deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ReviewDialog</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RunDialog</name>
    <message numerus="yes">
        <source>Sends %Ln event(s)</source>
        <translation>
            <numerusform>Sends %Ln event</numerusform>
            <numerusform>Sends %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) are stored.</source>
        <translation>
            <numerusform>All %Ln event are stored.</numerusform>
            <numerusform>All %Ln events are stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ScenarioForm</name>
    <message numerus="yes">
        <source>%Ln event(s) within %1.</source>
        <translation>
            <numerusform>%Ln event within %1.</numerusform>
            <numerusform>%Ln events within %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::SendTargetChooser</name>
    <message numerus="yes">
        <source>To %1 and %n more</source>
        <translation>
            <numerusform>To %1 and %n more</numerusform>
            <numerusform>To %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::TestDialog</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::TimeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::UrlField</name>
    <message numerus="yes">
        <source>The receiver failed %n time(s) in a row. Until it answers, only a probe goes out now and then; the next one at %1.</source>
        <translation>
            <numerusform>The receiver failed %n time in a row. Until it answers, only a probe goes out now and then; the next one at %1.</numerusform>
            <numerusform>The receiver failed %n times in a row. Until it answers, only a probe goes out now and then; the next one at %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
