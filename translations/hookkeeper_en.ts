<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Deliveries</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
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
        <source>%Ln problem(s)</source>
        <comment>of a payload</comment>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>Waits: the receiver failed %Ln time(s) in a row. The next probe goes out %1.</source>
        <translation>
            <numerusform>Waits: the receiver failed %Ln time in a row. The next probe goes out %1.</numerusform>
            <numerusform>Waits: the receiver failed %Ln times in a row. The next probe goes out %1.</numerusform>
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
    <name>hk::AttemptList</name>
    <message numerus="yes">
        <source>Show %Ln earlier attempt(s)</source>
        <translation>
            <numerusform>Show %Ln earlier attempt</numerusform>
            <numerusform>Show %Ln earlier attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AttentionCard</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>endpoints</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AuditPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln entry was written to %1.</numerusform>
            <numerusform>%Ln entries were written to %1.</numerusform>
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
    <name>hk::CompareView</name>
    <message numerus="yes">
        <source>There are more than %Ln difference(s).</source>
        <translation>
            <numerusform>There are more than %Ln difference.</numerusform>
            <numerusform>There are more than %Ln differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DaysField</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in a field; the plural is that of the number.</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesList</name>
    <message numerus="yes">
        <source>Sho&amp;w more than %Ln new delivery(ies)</source>
        <translation>
            <numerusform>Sho&amp;w more than %Ln new delivery</numerusform>
            <numerusform>Sho&amp;w more than %Ln new deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w %Ln new delivery(ies)</source>
        <translation>
            <numerusform>Sho&amp;w %Ln new delivery</numerusform>
            <numerusform>Sho&amp;w %Ln new deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryActions</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) are due now.</source>
        <translation>
            <numerusform>%Ln delivery is due now.</numerusform>
            <numerusform>%Ln deliveries are due now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln delivery(ies)?</source>
        <translation>
            <numerusform>Cancel %Ln delivery?</numerusform>
            <numerusform>Cancel %Ln deliveries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are cancelled.</source>
        <translation>
            <numerusform>%Ln delivery is cancelled.</numerusform>
            <numerusform>%Ln deliveries are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, already finished.</source>
        <translation>
            <numerusform>%Ln left out, already finished.</numerusform>
            <numerusform>%Ln left out, already finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, on the wire or waiting for an earlier one.</source>
        <translation>
            <numerusform>%Ln left out, on the wire or waiting for an earlier one.</numerusform>
            <numerusform>%Ln left out, on the wire or waiting for an earlier one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait all the same: held, or without a URL.</source>
        <translation>
            <numerusform>%Ln of them wait all the same: held, or without a URL.</numerusform>
            <numerusform>%Ln of them wait all the same: held, or without a URL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, of a paused plan.</source>
        <translation>
            <numerusform>%Ln left out, of a paused plan.</numerusform>
            <numerusform>%Ln left out, of a paused plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryDesk</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) that you selected</source>
        <translation>
            <numerusform>%Ln delivery that you selected</numerusform>
            <numerusform>%Ln deliveries that you selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryExportDialog</name>
    <message numerus="yes">
        <source>&amp;Only the %Ln selected delivery(ies)</source>
        <translation>
            <numerusform>&amp;Only the %Ln selected delivery</numerusform>
            <numerusform>&amp;Only the %Ln selected deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryFiles</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) written to %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%Ln delivery written to %1</numerusform>
            <numerusform>%Ln deliveries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryHead</name>
    <message numerus="yes">
        <source>and %Ln earlier resend(s)</source>
        <translation>
            <numerusform>and %Ln earlier resend</numerusform>
            <numerusform>and %Ln earlier resends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last attempt failed the same way: more than %Ln others since %1</source>
        <extracomment>%1 is a moment: &quot;14 May, 15:41:25&quot;.</extracomment>
        <translation>
            <numerusform>Last attempt failed the same way: more than %Ln others since %1</numerusform>
            <numerusform>Last attempt failed the same way: more than %Ln others since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last attempt failed the same way: %Ln more since %1</source>
        <translation>
            <numerusform>Last attempt failed the same way: %Ln more since %1</numerusform>
            <numerusform>Last attempt failed the same way: %Ln more since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryMenu</name>
    <message numerus="yes">
        <source>&amp;Resend %Ln…</source>
        <translation>
            <numerusform>&amp;Resend %Ln…</numerusform>
            <numerusform>&amp;Resend %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln &amp;now</source>
        <translation>
            <numerusform>Retry %Ln &amp;now</numerusform>
            <numerusform>Retry %Ln &amp;now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel %Ln…</source>
        <translation>
            <numerusform>C&amp;ancel %Ln…</numerusform>
            <numerusform>C&amp;ancel %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DifferenceTable</name>
    <message numerus="yes">
        <source>%1: %Ln equal</source>
        <extracomment>A part of a message, such as its headers, in which nothing differs.</extracomment>
        <translation>
            <numerusform>%1: %Ln equal</numerusform>
            <numerusform>%1: %Ln equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal</source>
        <comment>parts of two texts</comment>
        <translation>
            <numerusform>%Ln equal</numerusform>
            <numerusform>%Ln equal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::EraseDialog</name>
    <message numerus="yes">
        <source>Cancel %n delivery(ies) that are not finished</source>
        <translation>
            <numerusform>Cancel %n delivery that is not finished</numerusform>
            <numerusform>Cancel %n deliveries that are not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are not finished: wait, or have them cancelled.</source>
        <translation>
            <numerusform>%Ln delivery is not finished: wait, or have it cancelled.</numerusform>
            <numerusform>%Ln deliveries are not finished: wait, or have them cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln event(s)</source>
        <translation>
            <numerusform>&amp;Erase %Ln event</numerusform>
            <numerusform>&amp;Erase %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FailureAnnouncer</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) failed.</source>
        <translation>
            <numerusform>%Ln delivery failed.</numerusform>
            <numerusform>%Ln deliveries failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::Figures</name>
    <message numerus="yes">
        <source>at %Ln endpoint(s)</source>
        <translation>
            <numerusform>at %Ln endpoint</numerusform>
            <numerusform>at %Ln endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 finished</source>
        <extracomment>%1 of %2 deliveries that are finished were delivered; the plural is that of %2.</extracomment>
        <translation>
            <numerusform>%1 of %2 finished</numerusform>
            <numerusform>%1 of %2 finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unlisted</source>
        <comment>endpoints</comment>
        <extracomment>%1: &quot;at 3 endpoints&quot;, of which so many are not in the settings. Short: it is in a tile.</extracomment>
        <translation>
            <numerusform>%1, %Ln unlisted</numerusform>
            <numerusform>%1, %Ln unlisted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FileDrop</name>
    <message numerus="yes">
        <source>Drop one file at a time: these are %Ln.</source>
        <translation>
            <numerusform>Drop one file at a time: this is %Ln.</numerusform>
            <numerusform>Drop one file at a time: these are %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FilterBar</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last hour</source>
        <translation>
            <numerusform>%Ln delivery in the last hour</numerusform>
            <numerusform>%Ln deliveries in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln delivery in the last 24 hours</numerusform>
            <numerusform>%Ln deliveries in the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last 7 days</source>
        <translation>
            <numerusform>%Ln delivery in the last 7 days</numerusform>
            <numerusform>%Ln deliveries in the last 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
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
        <source>So are %Ln more endpoint(s).</source>
        <translation>
            <numerusform>So is %Ln more endpoint.</numerusform>
            <numerusform>So are %Ln more endpoints.</numerusform>
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
    <name>hk::Keeping</name>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) as old stay: what sends them again is not finished.</source>
        <translation>
            <numerusform>%Ln delivery as old stays: what sends it again is not finished.</numerusform>
            <numerusform>%Ln deliveries as old stay: what sends them again is not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old delivery(ies) removed</source>
        <translation>
            <numerusform>%Ln old delivery removed</numerusform>
            <numerusform>%Ln old deliveries removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other filter(s) that mention it are forgotten: recent ones and those of resend plans.</source>
        <translation>
            <numerusform>%Ln other filter that mentions it is forgotten: recent ones and those of resend plans.</numerusform>
            <numerusform>%Ln other filters that mention it are forgotten: recent ones and those of resend plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) have the same customer ID, but not this. To erase all of them, find by customer ID.</source>
        <translation>
            <numerusform>%Ln more event has the same customer ID, but not this. To erase all of them, find by customer ID.</numerusform>
            <numerusform>%Ln more events have the same customer ID, but not this. To erase all of them, find by customer ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) keep what they hold until they are removed; daily ones go after seven days:</source>
        <translation>
            <numerusform>%n backup keeps what it holds until it is removed; daily ones go after seven days:</numerusform>
            <numerusform>%n backups keep what they hold until they are removed; daily ones go after seven days:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::KeepingDialogs</name>
    <message numerus="yes">
        <source>The data of %Ln event(s) are erased</source>
        <translation>
            <numerusform>The data of %Ln event are erased</numerusform>
            <numerusform>The data of %Ln events are erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::KeepingSection</name>
    <message numerus="yes">
        <source>%n daily backup(s), %1. The newest: %2</source>
        <translation>
            <numerusform>%n daily backup, %1. The newest: %2</numerusform>
            <numerusform>%n daily backups, %1. The newest: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: kept for %n day(s)</source>
        <extracomment>%1 is an outcome, such as &quot;Delivered&quot;.</extracomment>
        <translation>
            <numerusform>%1: kept for %n day</numerusform>
            <numerusform>%1: kept for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ManyAgain</name>
    <message numerus="yes">
        <source>Plan %1: %Ln delivery(ies) are sent again</source>
        <extracomment>%1 is the number of a plan.</extracomment>
        <translation>
            <numerusform>Plan %1: %Ln delivery is sent again</numerusform>
            <numerusform>Plan %1: %Ln deliveries are sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %Ln delivery(ies) are sent again, beginning %2, at %3</source>
        <extracomment>%1 is the number of a plan, then &quot;in 4 minutes, at 14 May, 15:41:25&quot;.</extracomment>
        <translation>
            <numerusform>Plan %1: %Ln delivery are sent again, beginning %2, at %3</numerusform>
            <numerusform>Plan %1: %Ln deliveries are sent again, beginning %2, at %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::Needs</name>
    <message numerus="yes">
        <source>%1 delivery(ies) failed.</source>
        <translation>
            <numerusform>%1 delivery failed.</numerusform>
            <numerusform>%1 deliveries failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait(s).</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>%1 waits.</numerusform>
            <numerusform>%1 wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::NoticeBell</name>
    <message numerus="yes">
        <source>Notices: %n new</source>
        <translation>
            <numerusform>Notices: %n new</numerusform>
            <numerusform>Notices: %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::NoticeText</name>
    <message numerus="yes">
        <source>%n endpoint(s) put on hold.</source>
        <translation>
            <numerusform>%n endpoint put on hold.</numerusform>
            <numerusform>%n endpoints put on hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) began to fail.</source>
        <translation>
            <numerusform>%n endpoint began to fail.</numerusform>
            <numerusform>%n endpoints began to fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) work(s) again.</source>
        <translation>
            <numerusform>%n endpoint works again.</numerusform>
            <numerusform>%n endpoints work again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) ended.</source>
        <translation>
            <numerusform>%n plan ended.</numerusform>
            <numerusform>%n plans ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) in the quiet hours</source>
        <translation>
            <numerusform>%n notice in the quiet hours</numerusform>
            <numerusform>%n notices in the quiet hours</numerusform>
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
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::PlansDialog</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) that are not finished are sent no more.</source>
        <translation>
            <numerusform>%Ln delivery that is not finished is sent no more.</numerusform>
            <numerusform>%Ln deliveries that are not finished are sent no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::PrunePreview</name>
    <message numerus="yes">
        <source>Counting… %Ln so far</source>
        <translation>
            <numerusform>Counting… %Ln so far</numerusform>
            <numerusform>Counting… %Ln so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) would be removed now</source>
        <translation>
            <numerusform>%Ln delivery would be removed now</numerusform>
            <numerusform>%Ln deliveries would be removed now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RawView</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) came; personal data is masked</source>
        <translation>
            <numerusform>%Ln byte came; personal data is masked</numerusform>
            <numerusform>%Ln bytes came; personal data is masked</numerusform>
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
        <source>%Ln request(s) written to %1</source>
        <translation>
            <numerusform>%Ln request written to %1</numerusform>
            <numerusform>%Ln requests written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RecordsDialog</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(ies)</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
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
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 of %Ln request</numerusform>
            <numerusform>%1 of %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>requests, above the selected one</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResendDialog</name>
    <message numerus="yes">
        <source>&amp;Send %Ln again</source>
        <translation>
            <numerusform>&amp;Send %Ln again</numerusform>
            <numerusform>&amp;Send %Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are sent again.</source>
        <translation>
            <numerusform>%Ln delivery is sent again.</numerusform>
            <numerusform>%Ln deliveries are sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResendPreview</name>
    <message numerus="yes">
        <source>None of %Ln delivery(ies) would be sent again</source>
        <translation>
            <numerusform>%Ln delivery would not be sent again</numerusform>
            <numerusform>None of %Ln deliveries would be sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 would be sent again</source>
        <extracomment>%1 of all that the filter finds.</extracomment>
        <translation>
            <numerusform>%Ln of %1 would be sent again</numerusform>
            <numerusform>%Ln of %1 would be sent again</numerusform>
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
    <name>hk::RetentionDialog</name>
    <message numerus="yes">
        <source>Save and &amp;remove %Ln delivery(ies)</source>
        <translation>
            <numerusform>Save and &amp;remove %Ln delivery</numerusform>
            <numerusform>Save and &amp;remove %Ln deliveries</numerusform>
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
    <message numerus="yes">
        <source>The file is no scenario: %n problem(s), by line and field below. Mend them and open it again.</source>
        <translation>
            <numerusform>The file is no scenario: %n problem, by line and field below. Mend them and open it again.</numerusform>
            <numerusform>The file is no scenario: %n problems, by line and field below. Mend them and open it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::SendTargetChooser</name>
    <message numerus="yes">
        <source>To %1 and %Ln more</source>
        <translation>
            <numerusform>To %1 and %Ln more</numerusform>
            <numerusform>To %1 and %Ln more</numerusform>
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
    <name>hk::TimelineView</name>
    <message numerus="yes">
        <source>Appointment %1: %Ln delivery(ies)</source>
        <extracomment>%1 is the appointment&apos;s or customer&apos;s id.</extracomment>
        <translation>
            <numerusform>Appointment %1: %Ln delivery</numerusform>
            <numerusform>Appointment %1: %Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer %1: %Ln delivery(ies)</source>
        <translation>
            <numerusform>Customer %1: %Ln delivery</numerusform>
            <numerusform>Customer %1: %Ln deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::Tray</name>
    <message numerus="yes">
        <source>%n endpoint(s) fail(s) or is/are on hold</source>
        <translation>
            <numerusform>%n endpoint fail or is/are on hold</numerusform>
            <numerusform>%n endpoints fails or is/are on hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::UrlField</name>
    <message numerus="yes">
        <source>The receiver failed %Ln time(s) in a row. Until it answers, only a probe goes out now and then; the next one at %1.</source>
        <translation>
            <numerusform>The receiver failed %Ln time in a row. Until it answers, only a probe goes out now and then; the next one at %1.</numerusform>
            <numerusform>The receiver failed %Ln times in a row. Until it answers, only a probe goes out now and then; the next one at %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
