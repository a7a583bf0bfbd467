<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>200 OK</source>
        <translation>200 OK</translation>
    </message>
    <message>
        <source>410 Gone: the endpoint is put on hold</source>
        <translation>410 Gone: Der Endpunkt wird angehalten</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>503 twice, then 200</source>
        <translation>503 zweimal, dann 200</translation>
    </message>
    <message>
        <source>503 twice with Retry-After, then 200</source>
        <translation>Zweimal 503 mit Retry-After, dann 200</translation>
    </message>
    <message>
        <source>429 with Retry-After</source>
        <translation>429 mit Retry-After</translation>
    </message>
    <message>
        <source>301 to another address</source>
        <translation>301 zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>200 with a web page</source>
        <translation>200 mit einer Webseite</translation>
    </message>
    <message>
        <source>200 OK after 5 seconds</source>
        <translation>200 OK nach 5 Sekunden</translation>
    </message>
    <message>
        <source>200 OK after 30 seconds</source>
        <translation>200 OK nach 30 Sekunden</translation>
    </message>
    <message>
        <source>Drop: close without an answer</source>
        <translation>Trennen: ohne Antwort schließen</translation>
    </message>
    <message>
        <source>Hang up while the request is still coming</source>
        <translation>Auflegen, während die Anfrage noch kommt</translation>
    </message>
    <message>
        <source>Reset the connection</source>
        <translation>Die Verbindung zurücksetzen</translation>
    </message>
    <message>
        <source>Half an answer, then close</source>
        <translation>Halbe Antwort, dann schließen</translation>
    </message>
    <message>
        <source>One byte a second</source>
        <translation>Ein Byte pro Sekunde</translation>
    </message>
    <message>
        <source>Headers that never end</source>
        <translation>Header, die nie enden</translation>
    </message>
    <message>
        <source>A chunk that is cut short</source>
        <translation>Ein Chunk, der zu kurz ist</translation>
    </message>
    <message>
        <source>A body of 1 GB</source>
        <translation>Ein Body von 1 GB</translation>
    </message>
    <message>
        <source>A gzip bomb</source>
        <translation>Eine gzip-Bombe</translation>
    </message>
    <message>
        <source>Garbage that is no HTTP</source>
        <translation>Datenmüll, kein HTTP</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>waits until the endpoint is released</source>
        <translation>wartet, bis das Senden fortgesetzt wird</translation>
    </message>
    <message>
        <source>next attempt now</source>
        <translation>nächster Versuch jetzt</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>nächster Versuch in %1</translation>
    </message>
    <message>
        <source>gave up, no more retries</source>
        <translation>aufgegeben, keine weiteren Versuche</translation>
    </message>
    <message>
        <source>cancelled, no more retries</source>
        <translation>abgebrochen, keine weiteren Versuche</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <comment>number, then how it ended</comment>
        <translation>Versuch %1 · %2</translation>
    </message>
    <message>
        <source>the next followed at once, by hand</source>
        <translation>der nächste folgte sofort, von Hand</translation>
    </message>
    <message>
        <source>the next followed %1 later, by hand</source>
        <translation>der nächste folgte %1 später, von Hand</translation>
    </message>
    <message>
        <source>the next followed at once</source>
        <translation>der nächste folgte sofort</translation>
    </message>
    <message>
        <source>the next followed %1 later</source>
        <translation>der nächste folgte %1 später</translation>
    </message>
    <message>
        <source>asked for by hand</source>
        <translation>von Hand ausgelöst</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>%1/%2</source>
        <comment>attempts made, attempts at most</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Nächster Versuch: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>HTTP</source>
        <comment>column: the status code of the last answer</comment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>Zustellungs-ID</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>Resend of %1</source>
        <translation>Neuversand von %1</translation>
    </message>
    <message>
        <source>%1, resend, simulated</source>
        <translation>%1, Neuversand, simuliert</translation>
    </message>
    <message>
        <source>%1, resend</source>
        <translation>%1, Neuversand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column: of the last attempt</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column: of the payload</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Attempts made: %1. There will be no more.</source>
        <translation>Unternommene Versuche: %1. Weitere folgen nicht.</translation>
    </message>
    <message>
        <source>Attempts made: %1 of at most %2.</source>
        <translation>Unternommene Versuche: %1 von höchstens %2.</translation>
    </message>
    <message>
        <source>Attempts made so far: %1 of at most %2.</source>
        <translation>Bisher unternommene Versuche: %1 von höchstens %2.</translation>
    </message>
</context>
<context>
    <name>EdgeText</name>
    <message>
        <source>Names in all scripts</source>
        <translation>Namen in allen Schriften</translation>
    </message>
    <message>
        <source>Right-to-left names</source>
        <translation>Namen von rechts nach links</translation>
    </message>
    <message>
        <source>Longest texts</source>
        <translation>Längste Texte</translation>
    </message>
    <message>
        <source>Null wherever allowed</source>
        <translation>Null, wo immer erlaubt</translation>
    </message>
    <message>
        <source>Empty lists</source>
        <translation>Leere Listen</translation>
    </message>
    <message>
        <source>Night without an hour</source>
        <translation>Nacht mit fehlender Stunde</translation>
    </message>
    <message>
        <source>Night with an hour twice</source>
        <translation>Nacht mit doppelter Stunde</translation>
    </message>
    <message>
        <source>Leap day</source>
        <translation>Schalttag</translation>
    </message>
    <message>
        <source>14 hours ahead of UTC</source>
        <translation>14 Stunden vor UTC</translation>
    </message>
    <message>
        <source>14 hours behind UTC</source>
        <translation>14 Stunden hinter UTC</translation>
    </message>
    <message>
        <source>Huge numbers</source>
        <translation>Riesige Zahlen</translation>
    </message>
    <message>
        <source>Negative numbers</source>
        <translation>Negative Zahlen</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>Unbekannte Felder</translation>
    </message>
    <message>
        <source>Combining marks, emoji, CJK and line separators in names.</source>
        <translation>Kombinierende Zeichen, Emojis, CJK und Zeilentrenner in Namen.</translation>
    </message>
    <message>
        <source>Arabic and Hebrew names, with marks that turn the direction.</source>
        <translation>Arabische und hebräische Namen, mit Zeichen, die die Schreibrichtung umkehren.</translation>
    </message>
    <message>
        <source>Each text is as long as databases and standards allow.</source>
        <translation>Jeder Text ist so lang, wie Datenbanken und Standards es erlauben.</translation>
    </message>
    <message>
        <source>Each field that may be null is null.</source>
        <translation>Jedes Feld, das null sein darf, ist null.</translation>
    </message>
    <message>
        <source>Lists and maps have nothing in them.</source>
        <translation>Listen und Maps sind leer.</translation>
    </message>
    <message>
        <source>The appointment is in the night in which clocks go forward.</source>
        <translation>Der Termin liegt in der Nacht, in der die Uhren vorgestellt werden.</translation>
    </message>
    <message>
        <source>The appointment is in the night in which clocks go back.</source>
        <translation>Der Termin liegt in der Nacht, in der die Uhren zurückgestellt werden.</translation>
    </message>
    <message>
        <source>It happens on 29 February.</source>
        <translation>Es geschieht am 29. Februar.</translation>
    </message>
    <message>
        <source>All times are in the zone that is furthest ahead.</source>
        <translation>Alle Zeiten liegen in der Zone, die am weitesten voraus ist.</translation>
    </message>
    <message>
        <source>All times are at an offset that no place has, but that is legal.</source>
        <translation>Alle Zeiten haben einen Versatz, den es an keinem Ort gibt, der aber zulässig ist.</translation>
    </message>
    <message>
        <source>Numbers are as large as the schema allows.</source>
        <translation>Zahlen sind so groß, wie das Schema es erlaubt.</translation>
    </message>
    <message>
        <source>Numbers are below zero where the schema allows it.</source>
        <translation>Zahlen liegen unter null, wo das Schema es erlaubt.</translation>
    </message>
    <message>
        <source>Each object has a field that the schema does not know, so it is not valid.</source>
        <translation>Jedes Objekt hat ein Feld, das das Schema nicht kennt; es ist also nicht gültig.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.com/hooks.</source>
        <translation>Geben Sie eine vollständige Adresse ein, etwa https://example.com/hooks.</translation>
    </message>
    <message>
        <source>%1 is only a path: &quot;%2&quot;.</source>
        <translation>%1 ist nur ein Pfad: „%2“.</translation>
    </message>
    <message>
        <source>%1 must start with https:// or http://, but is &quot;%2&quot;.</source>
        <translation>%1 muss mit https:// oder http:// beginnen, lautet aber „%2“.</translation>
    </message>
    <message>
        <source>Enter a web address; other kinds of address cannot receive webhooks.</source>
        <translation>Geben Sie eine Webadresse ein; Adressen anderer Art können keine Webhooks empfangen.</translation>
    </message>
    <message>
        <source>%1 has no https:// in front: &quot;%2&quot;.</source>
        <translation>%1 beginnt nicht mit https://: „%2“.</translation>
    </message>
    <message>
        <source>Put https:// in front of it.</source>
        <translation>Stellen Sie https:// voran.</translation>
    </message>
    <message>
        <source>%1 contains a user name or password.</source>
        <translation>%1 enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Remove everything between // and @; the signature tells the receiver who sends.</source>
        <translation>Entfernen Sie alles zwischen // und @; wer sendet, erkennt der Empfänger an der Signatur.</translation>
    </message>
    <message>
        <source>%1 has a part after #, which is never sent to a server.</source>
        <translation>%1 enthält einen Teil nach #, der nie an einen Server gesendet wird.</translation>
    </message>
    <message>
        <source>Remove # and what follows it.</source>
        <translation>Entfernen Sie # und alles danach.</translation>
    </message>
    <message>
        <source>%1 contains a blank, a line break or a control character: &quot;%2&quot;.</source>
        <translation>%1 enthält ein Leerzeichen, einen Zeilenumbruch oder ein Steuerzeichen: „%2“.</translation>
    </message>
    <message>
        <source>Remove it, or write a blank inside the path as percent 20.</source>
        <translation>Entfernen Sie es, oder schreiben Sie ein Leerzeichen im Pfad als Prozent 20.</translation>
    </message>
    <message>
        <source>%1 contains a backslash: &quot;%2&quot;.</source>
        <translation>%1 enthält einen umgekehrten Schrägstrich: „%2“.</translation>
    </message>
    <message>
        <source>Use / instead.</source>
        <translation>Verwenden Sie stattdessen /.</translation>
    </message>
    <message>
        <source>%1 names no valid host: &quot;%2&quot;.</source>
        <translation>%1 nennt keinen gültigen Host: „%2“.</translation>
    </message>
    <message>
        <source>A host is a name such as hooks.example.com, or an IP address.</source>
        <translation>Ein Host ist ein Name wie hooks.example.com oder eine IP-Adresse.</translation>
    </message>
    <message>
        <source>%1 has a port that does not exist: &quot;%2&quot;.</source>
        <translation>%1 nennt einen Port, den es nicht gibt: „%2“.</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535, or none.</source>
        <translation>Verwenden Sie einen Port von 1 bis 65535 oder keinen.</translation>
    </message>
    <message>
        <source>%1 is longer than 4,096 characters (%2).</source>
        <translation>%1 ist länger als 4.096 Zeichen (%2).</translation>
    </message>
    <message>
        <source>Check what was pasted; a webhook address is much shorter.</source>
        <translation>Prüfen Sie, was eingefügt wurde; eine Webhook-Adresse ist viel kürzer.</translation>
    </message>
    <message>
        <source>%1 is not a web address: &quot;%2&quot;.</source>
        <translation>%1 ist keine Webadresse: „%2“.</translation>
    </message>
    <message>
        <source>%1 uses plain http, which a production company refuses except to this computer.</source>
        <translation>%1 nutzt unverschlüsseltes http; in der Produktion ist das nur zu diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>Change http:// to https://.</source>
        <translation>Ändern Sie http:// in https://.</translation>
    </message>
    <message>
        <source>The hash key is empty.</source>
        <translation>Der Hash-Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Enter a key, or choose the default key.</source>
        <translation>Geben Sie einen Schlüssel ein, oder wählen Sie den Standardschlüssel.</translation>
    </message>
    <message>
        <source>The hash key is longer than 1,024 bytes (%2).</source>
        <translation>Der Hash-Schlüssel ist länger als 1.024 Byte (%2).</translation>
    </message>
    <message>
        <source>Use a shorter key; 32 random bytes are plenty.</source>
        <translation>Verwenden Sie einen kürzeren Schlüssel; 32 zufällige Byte reichen völlig.</translation>
    </message>
    <message>
        <source>The hash key contains a line break or another control character.</source>
        <translation>Der Hash-Schlüssel enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Paste the key alone, on one line.</source>
        <translation>Fügen Sie nur den Schlüssel ein, in einer Zeile.</translation>
    </message>
    <message>
        <source>The hash key is not valid UTF-8 text.</source>
        <translation>Der Hash-Schlüssel ist kein gültiger UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save the key as UTF-8 text, for example in hexadecimal.</source>
        <translation>Speichern Sie den Schlüssel als UTF-8-Text, zum Beispiel hexadezimal.</translation>
    </message>
    <message>
        <source>The new hash key is the one that signs already.</source>
        <translation>Mit dem neuen Hash-Schlüssel wird bereits signiert.</translation>
    </message>
    <message>
        <source>Give another key; 32 random bytes are plenty.</source>
        <translation>Geben Sie einen anderen Schlüssel an; 32 zufällige Byte reichen völlig.</translation>
    </message>
    <message>
        <source>The overlap is not between 1 second and 90 days: &quot;%2&quot;.</source>
        <translation>Die Überlappung liegt nicht zwischen 1 Sekunde und 90 Tagen: „%2“.</translation>
    </message>
    <message>
        <source>Write for example 24h or 7d.</source>
        <translation>Schreiben Sie zum Beispiel 24h oder 7d.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be an external id.</source>
        <translation>„%2“ ist als externe ID nicht möglich.</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters without blanks or control characters.</source>
        <translation>Verwenden Sie 1 bis 200 Zeichen ohne Leer- und Steuerzeichen.</translation>
    </message>
    <message>
        <source>There is already a company with the external id &quot;%2&quot;.</source>
        <translation>Es gibt bereits eine Firma mit der externen ID „%2“.</translation>
    </message>
    <message>
        <source>Choose another external id, or open that company.</source>
        <translation>Wählen Sie eine andere externe ID, oder öffnen Sie jene Firma.</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>Der Name ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 200 characters.</source>
        <translation>Geben Sie einen Namen mit 1 bis 200 Zeichen ein.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%2&quot;.</source>
        <translation>Die Zeitzone „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use a name such as America/Toronto or Europe/Berlin.</source>
        <translation>Verwenden Sie einen Namen wie America/Toronto oder Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%2&quot;.</source>
        <translation>Die Umgebung „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use test or production.</source>
        <translation>Verwenden Sie test oder production.</translation>
    </message>
    <message>
        <source>There is no signature encoding &quot;%2&quot;.</source>
        <translation>Die Signaturkodierung „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use hex or base64.</source>
        <translation>Verwenden Sie hex oder base64.</translation>
    </message>
    <message>
        <source>%1 is not a length of time: &quot;%2&quot;.</source>
        <translation>%1 ist keine Zeitdauer: „%2“.</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 15s, 5m or 2h.</source>
        <translation>Schreiben Sie eine Zahl und eine Einheit, etwa 15s, 5m oder 2h.</translation>
    </message>
    <message>
        <source>The retry schedule is not valid: &quot;%2&quot;.</source>
        <translation>Der Wiederholungsplan ist ungültig: „%2“.</translation>
    </message>
    <message>
        <source>List 1 to 50 waits from 1s to 7d, such as 5s,5m,30m,2h.</source>
        <translation>Geben Sie 1 bis 50 Wartezeiten von 1s bis 7d an, etwa 5s,5m,30m,2h.</translation>
    </message>
    <message>
        <source>The time-out is not between 1 second and 2 minutes: &quot;%2&quot;.</source>
        <translation>Das Zeitlimit liegt nicht zwischen 1 Sekunde und 2 Minuten: „%2“.</translation>
    </message>
    <message>
        <source>Write for example 15s.</source>
        <translation>Schreiben Sie zum Beispiel 15s.</translation>
    </message>
    <message>
        <source>The rate limit is not valid: &quot;%2&quot;.</source>
        <translation>Das Ratenlimit ist ungültig: „%2“.</translation>
    </message>
    <message>
        <source>Write for example 10/s or 100/m, or none.</source>
        <translation>Schreiben Sie zum Beispiel 10/s oder 100/m, oder none.</translation>
    </message>
    <message>
        <source>%1 is neither on nor off: &quot;%2&quot;.</source>
        <translation>%1 ist weder ein- noch ausgeschaltet: „%2“.</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation>Schreiben Sie on oder off.</translation>
    </message>
    <message>
        <source>%2 holds no certificate in PEM form.</source>
        <translation>%2 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Name the file of the authority that signed the receiver&apos;s certificate.</source>
        <translation>Geben Sie die Datei der Zertifizierungsstelle an, die das Zertifikat des Empfängers signiert hat.</translation>
    </message>
    <message>
        <source>A production company always verifies the receiver&apos;s certificate.</source>
        <translation>In der Produktion wird das Zertifikat des Empfängers immer geprüft.</translation>
    </message>
    <message>
        <source>Name the receiver&apos;s own authority as CA file instead.</source>
        <translation>Geben Sie stattdessen die eigene Zertifizierungsstelle des Empfängers als CA-Datei an.</translation>
    </message>
    <message>
        <source>The proxy is not valid: &quot;%2&quot;.</source>
        <translation>Der Proxy ist ungültig: „%2“.</translation>
    </message>
    <message>
        <source>Write http://, socks4:// or socks5:// with host and port, environment, or none.</source>
        <translation>Schreiben Sie http://, socks4:// oder socks5:// mit Host und Port, environment oder none.</translation>
    </message>
    <message>
        <source>The store keeps no user name and no password of a proxy.</source>
        <translation>Der Datenspeicher nimmt weder Benutzernamen noch Passwort eines Proxys auf.</translation>
    </message>
    <message>
        <source>Put the whole proxy into the environment, as https_proxy, and choose environment.</source>
        <translation>Tragen Sie den ganzen Proxy als https_proxy in die Umgebungsvariablen ein, und wählen Sie environment.</translation>
    </message>
    <message>
        <source>%1 is not a number in its range: &quot;%2&quot;.</source>
        <translation>%1 ist keine Zahl im erlaubten Bereich: „%2“.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a range of addresses.</source>
        <translation>„%2“ ist kein Adressbereich.</translation>
    </message>
    <message>
        <source>Write it as 10.0.0.0/8 or fd00::/8.</source>
        <translation>Schreiben Sie ihn in der Form 10.0.0.0/8 oder fd00::/8.</translation>
    </message>
    <message>
        <source>There is no company &quot;%2&quot;.</source>
        <translation>Die Firma „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;company list&quot; shows the companies of this store.</source>
        <translation>„company list“ zeigt die Firmen in diesem Datenspeicher.</translation>
    </message>
    <message>
        <source>There is no trigger &quot;%2&quot;.</source>
        <translation>Den Auslöser „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use one of the nine triggers, such as BookingConfirmation.</source>
        <translation>Verwenden Sie einen der neun Auslöser, etwa BookingConfirmation.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the wire name of %1.</source>
        <translation>„%2“ ist als Name von %1 auf der Leitung nicht möglich.</translation>
    </message>
    <message>
        <source>Use 1 to 100 visible characters, and a name of its own for each trigger.</source>
        <translation>Verwenden Sie 1 bis 100 sichtbare Zeichen und für jeden Auslöser einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The %1 URL cannot get these triggers: &quot;%2&quot;.</source>
        <translation>Die URL für „%1“ kann diese Auslöser nicht erhalten: „%2“.</translation>
    </message>
    <message>
        <source>Name triggers of its own category, or add an endpoint that gets others.</source>
        <translation>Nennen Sie Auslöser der eigenen Kategorie, oder fügen Sie für andere einen Endpunkt hinzu.</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%2&quot; in this store.</source>
        <translation>Die Zustellung „%2“ gibt es in diesem Datenspeicher nicht.</translation>
    </message>
    <message>
        <source>A delivery&apos;s id starts with dlv_; &quot;deliveries&quot; lists them.</source>
        <translation>Die ID einer Zustellung beginnt mit dlv_; „deliveries“ listet sie auf.</translation>
    </message>
    <message>
        <source>The company has no endpoint &quot;%2&quot;.</source>
        <translation>Die Firma hat keinen Endpunkt „%2“.</translation>
    </message>
    <message>
        <source>Use booking, customer, resource or reminder; &quot;endpoint list&quot; shows all.</source>
        <translation>Verwenden Sie booking, customer, resource oder reminder; „endpoint list“ zeigt alle.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of an endpoint.</source>
        <translation>„%2“ ist als Name eines Endpunkts nicht möglich.</translation>
    </message>
    <message>
        <source>Use 1 to 80 characters without control characters, and none of booking, customer, resource, reminder.</source>
        <translation>Verwenden Sie 1 bis 80 Zeichen ohne Steuerzeichen, aber nicht booking, customer, resource oder reminder.</translation>
    </message>
    <message>
        <source>The company already has an endpoint &quot;%2&quot;.</source>
        <translation>Die Firma hat bereits einen Endpunkt „%2“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is one of the four categories; they stay and keep their names.</source>
        <translation>„%2“ ist eine der vier Kategorien; sie bleiben und behalten ihre Namen.</translation>
    </message>
    <message>
        <source>Clear its URL, then nothing is sent there.</source>
        <translation>Leeren Sie die URL, dann wird dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent.</source>
        <translation>Der Header „%1“ kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Write it as Name: value, the name of letters, digits and -, the value on one line.</source>
        <translation>Schreiben Sie ihn als Name: Wert, den Namen aus Buchstaben, Ziffern und -, den Wert in einer Zeile.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be one of your own.</source>
        <translation>Der Header „%1“ kann kein eigener Header sein.</translation>
    </message>
    <message>
        <source>The request and its signature write that one themselves; use another name.</source>
        <translation>Ihn setzen die Anfrage und ihre Signatur selbst; verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The filter on the payload is not valid: %2 (%1).</source>
        <translation>Der Filter auf die Nutzdaten ist ungültig: %2 (%1).</translation>
    </message>
    <message>
        <source>Write terms such as appointment.locationId:12 -customer.email:*@example.com.</source>
        <translation>Schreiben Sie Ausdrücke wie appointment.locationId:12 -customer.email:*@example.com.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>Die Nutzdaten sind leer.</translation>
    </message>
    <message>
        <source>Give a JSON object.</source>
        <translation>Geben Sie ein JSON-Objekt an.</translation>
    </message>
    <message>
        <source>The payload is not JSON: %2 (%1).</source>
        <translation>Die Nutzdaten sind kein JSON: %2 (%1).</translation>
    </message>
    <message>
        <source>Correct it there, then try again.</source>
        <translation>Korrigieren Sie die Stelle, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The payload is JSON, but not an object.</source>
        <translation>Die Nutzdaten sind JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>Put it between { and }.</source>
        <translation>Setzen Sie sie zwischen { und }.</translation>
    </message>
    <message>
        <source>The payload is larger than 16 MB (%2).</source>
        <translation>Die Nutzdaten sind größer als 16 MB (%2).</translation>
    </message>
    <message>
        <source>Send a smaller one.</source>
        <translation>Senden Sie kleinere.</translation>
    </message>
    <message>
        <source>The payload has the field &quot;%2&quot; twice in one object (%1).</source>
        <translation>Die Nutzdaten enthalten das Feld „%2“ zweimal in einem Objekt (%1).</translation>
    </message>
    <message>
        <source>Remove one: receivers do not agree on which of the two counts.</source>
        <translation>Entfernen Sie eines: Empfänger sind sich nicht einig, welches von beiden gilt.</translation>
    </message>
    <message>
        <source>The payload is not valid UTF-8 (%1).</source>
        <translation>Die Nutzdaten sind kein gültiges UTF-8 (%1).</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The payload has half of a character, &quot;%2&quot; (%1).</source>
        <translation>Die Nutzdaten enthalten nur ein halbes Zeichen, „%2“ (%1).</translation>
    </message>
    <message>
        <source>Write both halves of the surrogate pair, or the character itself.</source>
        <translation>Schreiben Sie beide Hälften des Surrogatpaars oder das Zeichen selbst.</translation>
    </message>
    <message>
        <source>The payload is nested deeper than 200 levels (%1).</source>
        <translation>Die Nutzdaten sind tiefer als 200 Ebenen verschachtelt (%1).</translation>
    </message>
    <message>
        <source>Flatten it; many receivers refuse more.</source>
        <translation>Machen Sie sie flacher; viele Empfänger lehnen mehr ab.</translation>
    </message>
    <message>
        <source>The filter is not valid: %2 (%1).</source>
        <translation>Der Filter ist ungültig: %2 (%1).</translation>
    </message>
    <message>
        <source>Write terms such as status:failed trigger:Booking* code:&gt;=500.</source>
        <translation>Schreiben Sie Ausdrücke wie status:failed trigger:Booking* code:&gt;=500.</translation>
    </message>
    <message>
        <source>%1 is not a file of webhook settings: %2.</source>
        <translation>%1 ist keine Datei mit Webhook-Einstellungen: %2.</translation>
    </message>
    <message>
        <source>Use a file that was exported here, or JSON with the fields of the Setup API.</source>
        <translation>Verwenden Sie eine Datei, die hier exportiert wurde, oder JSON mit den Feldern der Setup API.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than 12 characters.</source>
        <translation>Die Passphrase hat weniger als 12 Zeichen.</translation>
    </message>
    <message>
        <source>Use several words: whoever finds it out has the keys in the file.</source>
        <translation>Verwenden Sie mehrere Wörter: Wer sie herausfindet, hat die Schlüssel in der Datei.</translation>
    </message>
    <message>
        <source>The passphrase does not open the keys in %1.</source>
        <translation>Die Passphrase öffnet die Schlüssel in %1 nicht.</translation>
    </message>
    <message>
        <source>Check it, or import without the keys.</source>
        <translation>Prüfen Sie sie, oder importieren Sie ohne die Schlüssel.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Prüfen Sie den Namen und die Leserechte.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder, who may write there, and the free space.</source>
        <translation>Prüfen Sie den Ordner, die Schreibrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The store %1 is a folder, not a file.</source>
        <translation>Der Datenspeicher %1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened: %2.</source>
        <translation>Der Datenspeicher %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder and who may read it.</source>
        <translation>Prüfen Sie den Ordner und die Leserechte.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written.</source>
        <translation>Der Datenspeicher %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check who may write the file and its folder, and whether the disk is read-only.</source>
        <translation>Prüfen Sie die Schreibrechte für die Datei und ihren Ordner, und ob der Datenträger schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: %2.</source>
        <translation>Der Datenspeicher %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. &quot;hookkeeperctl store restore FILE&quot; brings back a backup; the daily ones are in the folder .backups beside the store.</source>
        <translation>Es wurde nichts geändert. „hookkeeperctl store restore FILE“ spielt eine Sicherung zurück; die täglichen liegen im Ordner .backups neben dem Datenspeicher.</translation>
    </message>
    <message>
        <source>%1 is not a Hookkeeper store.</source>
        <translation>%1 ist kein Datenspeicher von Hookkeeper.</translation>
    </message>
    <message>
        <source>Name another file; this one was left as it is.</source>
        <translation>Geben Sie eine andere Datei an; diese wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Hookkeeper (version %2 of the store).</source>
        <translation>Der Datenspeicher %1 stammt von einem neueren Hookkeeper (Version %2 des Datenspeichers).</translation>
    </message>
    <message>
        <source>Update Hookkeeper; the store was left as it is.</source>
        <translation>Aktualisieren Sie Hookkeeper; der Datenspeicher wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The store %1 is locked by another program.</source>
        <translation>Der Datenspeicher %1 ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>Close that program, or try again.</source>
        <translation>Schließen Sie jenes Programm, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store %1 is open in another program: %2.</source>
        <translation>Der Datenspeicher %1 ist in einem anderen Programm geöffnet: %2.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Schließen Sie jenes Programm, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no room left for the store %1.</source>
        <translation>Für den Datenspeicher %1 ist kein Platz mehr frei.</translation>
    </message>
    <message>
        <source>Free some space; nothing was lost.</source>
        <translation>Schaffen Sie Platz; es ging nichts verloren.</translation>
    </message>
    <message>
        <source>The store %1 could not be brought up to date (step %2).</source>
        <translation>Der Datenspeicher %1 konnte nicht auf den neuen Stand gebracht werden (Schritt %2).</translation>
    </message>
    <message>
        <source>It was left as it was; a backup lies beside it.</source>
        <translation>Er blieb, wie er war; eine Sicherung liegt daneben.</translation>
    </message>
    <message>
        <source>The store %1 does not answer: %2.</source>
        <translation>Der Datenspeicher %1 antwortet nicht: %2.</translation>
    </message>
    <message>
        <source>Try again; &quot;store check&quot; says whether it is damaged.</source>
        <translation>Versuchen Sie es erneut; „store check“ zeigt, ob er beschädigt ist.</translation>
    </message>
    <message>
        <source>The key that opens the stored hash keys is not there: %1.</source>
        <translation>Der Schlüssel, der die gespeicherten Hash-Schlüssel öffnet, fehlt: %1.</translation>
    </message>
    <message>
        <source>Unlock the system keyring, or put the key file back beside the store.</source>
        <translation>Entsperren Sie den Schlüsselbund des Systems, oder legen Sie die Schlüsseldatei wieder neben den Datenspeicher.</translation>
    </message>
    <message>
        <source>The key from %1 does not open the stored hash keys.</source>
        <translation>Der Schlüssel aus %1 öffnet die gespeicherten Hash-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Put back the key that belongs to this store.</source>
        <translation>Legen Sie den Schlüssel zurück, der zu diesem Datenspeicher gehört.</translation>
    </message>
    <message>
        <source>Another Hookkeeper is sending from this store%2.</source>
        <translation>Ein anderes Hookkeeper sendet bereits aus diesem Datenspeicher%2.</translation>
    </message>
    <message>
        <source>What was accepted goes out there; close it to send from here.</source>
        <translation>Was angenommen wurde, wird dort gesendet; schließen Sie es, um von hier zu senden.</translation>
    </message>
    <message>
        <source>Port %2 is taken by another program.</source>
        <translation>Port %2 ist von einem anderen Programm belegt.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for a free one.</source>
        <translation>Wählen Sie einen anderen Port, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>Port %2 may not be opened: %1.</source>
        <translation>Port %2 darf nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535.</source>
        <translation>Wählen Sie einen Port von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>The address %2 is not allowed by this store&apos;s policy.</source>
        <translation>Die Adresse %2 ist nach der Richtlinie dieses Datenspeichers nicht erlaubt.</translation>
    </message>
    <message>
        <source>&quot;policy allow&quot; adds a range of addresses.</source>
        <translation>„policy allow“ fügt einen Adressbereich hinzu.</translation>
    </message>
    <message>
        <source>No endpoint receives %2, so nothing would be sent.</source>
        <translation>Kein Endpunkt erhält %2, es würde also nichts gesendet.</translation>
    </message>
    <message>
        <source>Set the %1 URL in the webhook settings first.</source>
        <translation>Tragen Sie zuerst in den Webhook-Einstellungen die URL für „%1“ ein.</translation>
    </message>
    <message>
        <source>%2 is finished: it was delivered, failed or cancelled.</source>
        <translation>%2 ist abgeschlossen: zugestellt, fehlgeschlagen oder abgebrochen.</translation>
    </message>
    <message>
        <source>Resend it to send its event again.</source>
        <translation>Senden Sie die Zustellung erneut, um das Ereignis noch einmal zu senden.</translation>
    </message>
    <message>
        <source>%2 cannot go out before its turn: it is on its way, or an earlier event of its appointment is not finished.</source>
        <translation>%2 kann nicht vorgezogen werden: Die Zustellung ist gerade unterwegs, oder ein früheres Ereignis ihres Termins ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Look at the new values, then save again.</source>
        <translation>Sehen Sie sich die neuen Werte an, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The hash key is being rotated already.</source>
        <translation>Der Hash-Schlüssel wird bereits gewechselt.</translation>
    </message>
    <message>
        <source>Finish or cancel that rotation first.</source>
        <translation>Schließen Sie diesen Wechsel zuerst ab, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The hash key is not being rotated.</source>
        <translation>Der Hash-Schlüssel wird gerade nicht gewechselt.</translation>
    </message>
    <message>
        <source>There is nothing to end.</source>
        <translation>Es gibt nichts zu beenden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Something unexpected happened: %2</source>
        <translation>Etwas Unerwartetes ist passiert: %2</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Bitte melden Sie dies mit dem Log von Hookkeeper.</translation>
    </message>
    <message>
        <source>The settings of %1 have no version %2.</source>
        <translation>Die Einstellungen von %1 haben keine Version %2.</translation>
    </message>
    <message>
        <source>&quot;settings history&quot; lists those that are kept.</source>
        <translation>„settings history“ listet die aufbewahrten Versionen auf.</translation>
    </message>
    <message>
        <source>Only https:// addresses fit a production company, not %2 (%1).</source>
        <translation>In der Produktion sind nur https://-Adressen möglich, nicht %2 (%1).</translation>
    </message>
    <message>
        <source>Give them https:// addresses first, or clear them.</source>
        <translation>Tragen Sie dort zuerst https://-Adressen ein, oder leeren Sie die Felder.</translation>
    </message>
    <message>
        <source>%1 is not a table of companies: %2.</source>
        <translation>%1 ist keine Tabelle mit Firmen: %2.</translation>
    </message>
    <message>
        <source>Its first line names the columns, such as externalId,name,bookingWebhookUrl.</source>
        <translation>Die erste Zeile nennt die Spalten, etwa externalId,name,bookingWebhookUrl.</translation>
    </message>
    <message>
        <source>%1 is archived: it takes no events and sends nothing.</source>
        <translation>%1 ist archiviert: Die Firma nimmt keine Ereignisse an und sendet nichts.</translation>
    </message>
    <message>
        <source>Take it out of the archive first.</source>
        <translation>Holen Sie sie zuerst aus dem Archiv.</translation>
    </message>
    <message>
        <source>%1 is no scenario: %2.</source>
        <translation>%1 ist kein Szenario: %2.</translation>
    </message>
    <message>
        <source>&quot;scenario list&quot; names those that come with the program; the manual says how to write one.</source>
        <translation>„scenario list“ nennt die mitgelieferten; das Handbuch sagt, wie man eines schreibt.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no answer a receiver can give: %1.</source>
        <translation>„%2“ ist keine Antwort, die ein Empfänger geben kann: %1.</translation>
    </message>
    <message>
        <source>Use 200, 503*2,200, delay=5s, drop, drip, half, reset or garbage, or what the manual of hookkeeperctl lists under receive.</source>
        <translation>Verwenden Sie 200, 503*2,200, delay=5s, drop, drip, half, reset oder garbage, oder was das Handbuch von hookkeeperctl unter receive aufführt.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no rule for a receiver: %1.</source>
        <translation>„%2“ ist keine Regel für einen Empfänger: %1.</translation>
    </message>
    <message>
        <source>Write when it applies and how it answers, such as /booking =&gt; 503*2,200 or event=Booking* =&gt; 410.</source>
        <translation>Schreiben Sie, wann sie gilt und wie sie antwortet, etwa /booking =&gt; 503*2,200 oder event=Booking* =&gt; 410.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no address a receiver can listen on.</source>
        <translation>„%2“ ist keine Adresse, an der ein Empfänger lauschen kann.</translation>
    </message>
    <message>
        <source>Use an address of this computer such as 127.0.0.1, or 0.0.0.0 for all of them.</source>
        <translation>Verwenden Sie eine Adresse dieses Computers, etwa 127.0.0.1, oder 0.0.0.0 für alle.</translation>
    </message>
    <message>
        <source>%1 cannot be taken as a payload: %2.</source>
        <translation>%1 lässt sich nicht als Nutzdaten übernehmen: %2.</translation>
    </message>
    <message>
        <source>Paste JSON itself, or a cURL command that holds it behind --data.</source>
        <translation>Fügen Sie das JSON selbst ein, oder einen cURL-Befehl, der es hinter --data enthält.</translation>
    </message>
    <message>
        <source>The company has no sample &quot;%2&quot;.</source>
        <translation>Die Firma hat kein Beispiel „%2“.</translation>
    </message>
    <message>
        <source>&quot;sample list&quot; shows those it has.</source>
        <translation>„sample list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a sample.</source>
        <translation>„%2“ ist als Name eines Beispiels nicht möglich.</translation>
    </message>
    <message>
        <source>Use 1 to 100 characters without control characters.</source>
        <translation>Verwenden Sie 1 bis 100 Zeichen ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>The company already has a sample &quot;%2&quot;.</source>
        <translation>Die Firma hat bereits ein Beispiel „%2“.</translation>
    </message>
    <message>
        <source>Choose another name, or replace that sample.</source>
        <translation>Wählen Sie einen anderen Namen, oder ersetzen Sie jenes Beispiel.</translation>
    </message>
    <message>
        <source>The payload is larger than the 10 MB of a sample (%2).</source>
        <translation>Die Nutzdaten sind größer als die 10 MB eines Beispiels (%2).</translation>
    </message>
    <message>
        <source>Keep a smaller one, or keep this one as a file.</source>
        <translation>Speichern Sie kleinere, oder diese als Datei.</translation>
    </message>
    <message>
        <source>%1 stands in quotes.</source>
        <translation>%1 steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Remove the quotes.</source>
        <translation>Entfernen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no plan %2.</source>
        <translation>Den Plan %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;plan list COMPANY&quot; shows those there are.</source>
        <translation>„plan list COMPANY“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>%1 is no time: &quot;%2&quot;.</source>
        <translation>%1 ist keine Zeitangabe: „%2“.</translation>
    </message>
    <message>
        <source>%1 does not know &quot;%2&quot;.</source>
        <translation>%1 kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>It takes unfinished, delivered, superseded, duplicate and held.</source>
        <translation>Möglich sind unfinished, delivered, superseded, duplicate und held.</translation>
    </message>
    <message>
        <source>Plan %2 has ended already.</source>
        <translation>Plan %2 ist bereits beendet.</translation>
    </message>
    <message>
        <source>What is left can be sent again with a new plan.</source>
        <translation>Was übrig ist, lässt sich mit einem neuen Plan erneut senden.</translation>
    </message>
    <message>
        <source>The company has no saved filter &quot;%2&quot;.</source>
        <translation>Die Firma hat keinen gespeicherten Filter „%2“.</translation>
    </message>
    <message>
        <source>&quot;filter list&quot; shows those it has.</source>
        <translation>„filter list“ zeigt, welche sie hat.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a filter.</source>
        <translation>„%2“ kann kein Name eines Filters sein.</translation>
    </message>
    <message>
        <source>The company already has a filter &quot;%2&quot;.</source>
        <translation>Die Firma hat schon einen Filter „%2“.</translation>
    </message>
    <message>
        <source>Choose another name, or replace that filter.</source>
        <translation>Wählen Sie einen anderen Namen oder ersetzen Sie diesen Filter.</translation>
    </message>
    <message>
        <source>No event of %1 is about that customer: &quot;%2&quot;.</source>
        <translation>Kein Ereignis von %1 handelt von diesem Kunden: „%2“.</translation>
    </message>
    <message>
        <source>Give the customer ID, e-mail or name exactly as the events have it.</source>
        <translation>Geben Sie Kunden-ID, E-Mail-Adresse oder Namen genau so an, wie die Ereignisse sie haben.</translation>
    </message>
    <message>
        <source>%1 is not a number of days from 1 to 36,500: &quot;%2&quot;.</source>
        <translation>%1 ist keine Zahl von Tagen zwischen 1 und 36.500: „%2“.</translation>
    </message>
    <message>
        <source>Write for example 90d, or forever.</source>
        <translation>Schreiben Sie zum Beispiel 90d oder forever.</translation>
    </message>
    <message>
        <source>Evidence of %2 deliveries does not fit into one file.</source>
        <translation>Der Nachweis von %2 Zustellungen passt nicht in eine Datei.</translation>
    </message>
    <message>
        <source>It takes 500 at most: narrow the filter, or use another format.</source>
        <translation>Höchstens 500 sind möglich: Engen Sie den Filter ein oder nehmen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>%1 kann nicht gezeigt werden: %2.</translation>
    </message>
    <message>
        <source>Use an HTTP archive (HAR) or JSON Lines, one object a line.</source>
        <translation>Nehmen Sie ein HTTP-Archiv (HAR) oder JSON Lines, ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>The data of %2 were erased, so there is nothing to send.</source>
        <translation>Die Daten von %2 wurden gelöscht, also gibt es nichts zu senden.</translation>
    </message>
    <message>
        <source>Its deliveries and attempts stay in the ledger.</source>
        <translation>Zustellungen und Versuche bleiben im Verzeichnis.</translation>
    </message>
    <message>
        <source>Deliveries of these events that are not finished: %2. Nothing was erased.</source>
        <translation>Zustellungen dieser Ereignisse, die nicht beendet sind: %2. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Wait until they are, or have them cancelled.</source>
        <translation>Warten Sie, bis sie es sind, oder lassen Sie sie abbrechen.</translation>
    </message>
    <message>
        <source>Deliveries of these events that are on the wire at this moment: %2. Nothing was erased.</source>
        <translation>Zustellungen dieser Ereignisse, die gerade unterwegs sind: %2. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Write terms such as who:window what:settings time:&lt;7d.</source>
        <translation>Schreiben Sie Bedingungen wie who:window what:settings time:&lt;7d.</translation>
    </message>
    <message>
        <source>The delivery %1 has no attempt %2.</source>
        <translation>Die Zustellung %1 hat keinen Versuch %2.</translation>
    </message>
    <message>
        <source>&quot;delivery show&quot; lists its attempts; one that was never sent has none.</source>
        <translation>„delivery show“ listet ihre Versuche auf; eine, die nie gesendet wurde, hat keine.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>Den Datenspeicher %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its path; &quot;company add&quot; makes a new store.</source>
        <translation>Prüfen Sie den Pfad; „company add“ legt einen neuen Datenspeicher an.</translation>
    </message>
    <message>
        <source>%1 is over: &quot;%2&quot;.</source>
        <translation>%1 ist vorbei: „%2“.</translation>
    </message>
    <message>
        <source>Choose a later time, or leave it out to start at once.</source>
        <translation>Wählen Sie eine spätere Zeit, oder lassen Sie sie weg, um sofort zu beginnen.</translation>
    </message>
    <message>
        <source>It takes delivered, failed and cancelled.</source>
        <translation>Möglich sind delivered, failed und cancelled.</translation>
    </message>
    <message>
        <source>It goes out by itself once that is over.</source>
        <translation>Danach geht sie von selbst hinaus.</translation>
    </message>
    <message>
        <source>%2 waits for the plan that sends it again, which is paused.</source>
        <translation>%2 wartet auf den Plan, der sie erneut sendet; er ist pausiert.</translation>
    </message>
    <message>
        <source>Resume the plan.</source>
        <translation>Setzen Sie den Plan fort.</translation>
    </message>
    <message>
        <source>Write a time such as 2026-05-14T22:00, or a wait such as in 2h.</source>
        <translation>Schreiben Sie eine Zeit wie 2026-05-14T22:00 oder eine Wartezeit wie in 2h.</translation>
    </message>
    <message>
        <source>Write a day (2026-05-14), a month (2026-05) or a time (2026-05-14T22:00), and the end after the beginning.</source>
        <translation>Schreiben Sie einen Tag (2026-05-14), einen Monat (2026-05) oder eine Zeit (2026-05-14T22:00), und das Ende nach dem Anfang.</translation>
    </message>
    <message>
        <source>The settings of %1 were changed in the meantime.</source>
        <translation>Die Einstellungen von %1 wurden inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Booking URL</source>
        <translation>Buchungs-URL</translation>
    </message>
    <message>
        <source>Customer URL</source>
        <translation>Kunden-URL</translation>
    </message>
    <message>
        <source>Resource URL</source>
        <translation>Ressourcen-URL</translation>
    </message>
    <message>
        <source>Reminder URL</source>
        <translation>Erinnerungs-URL</translation>
    </message>
    <message>
        <source>endpoint URL</source>
        <translation>Endpunkt-URL</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>Anzahl gleichzeitiger Anfragen</translation>
    </message>
    <message>
        <source>number of headers</source>
        <translation>Anzahl der Header</translation>
    </message>
    <message>
        <source>requests at a time (1 to 64)</source>
        <translation>Anfragen gleichzeitig (1 bis 64)</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Send to %1?</source>
        <translation>An %1 senden?</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n host(s)?</source>
        <translation>
            <numerusform>An %n Host senden?</numerusform>
            <numerusform>An %n Hosts senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>The event leaves this computer and goes to %1.</source>
        <translation>Das Ereignis verlässt diesen Computer und geht an %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) leave this computer and go to %1.</source>
        <translation>
            <numerusform>%Ln Ereignis verlässt diesen Computer und geht an %1.</numerusform>
            <numerusform>%Ln Ereignisse verlassen diesen Computer und gehen an %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever receives it there will take it for a real one.</source>
        <translation>Wer es dort empfängt, wird es für ein echtes halten.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What happened, and the reason in the network library&apos;s words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <comment>a sentence, then a reason</comment>
        <translation>%1 Grund: %2.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>The receiver answered.</source>
        <translation>Der Empfänger hat geantwortet.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Hookkeeper ended while this request was on the wire, so nobody knows whether it arrived. It was sent again with the same event id.</source>
        <translation>Hookkeeper wurde beendet, während diese Anfrage unterwegs war; niemand weiß also, ob sie angekommen ist. Sie wurde mit derselben Ereignis-ID erneut gesendet.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>The host name leads to an address that this store does not allow, so nothing was sent.</source>
        <translation>Der Hostname führt zu einer Adresse, die dieser Datenspeicher nicht erlaubt; es wurde also nichts gesendet.</translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation>Hostname nicht gefunden</translation>
    </message>
    <message>
        <source>There is no host of this name. Check the spelling of the URL, or whether this computer is online.</source>
        <translation>Es gibt keinen Host mit diesem Namen. Prüfen Sie die Schreibweise der URL, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Time-out: host name</source>
        <translation>Zeitlimit: Hostname</translation>
    </message>
    <message>
        <source>Looking up the host name took too long. Check this computer&apos;s network.</source>
        <translation>Die Namensauflösung dauerte zu lange. Prüfen Sie das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The host is there, but nothing listens on this port. Check whether the receiver is running.</source>
        <translation>Der Host ist erreichbar, aber an diesem Port lauscht kein Programm. Prüfen Sie, ob der Empfänger läuft.</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no way to the host from here. Check the network on both sides.</source>
        <translation>Von hier führt kein Weg zum Host. Prüfen Sie das Netzwerk auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Time-out: connecting</source>
        <translation>Zeitlimit: Verbindung</translation>
    </message>
    <message>
        <source>The host did not take the connection in time. It may be down, or a firewall may be in between.</source>
        <translation>Der Host hat die Verbindung nicht rechtzeitig angenommen. Vielleicht ist er ausgefallen, oder eine Firewall liegt dazwischen.</translation>
    </message>
    <message>
        <source>Time-out: secure connection</source>
        <translation>Zeitlimit: sichere Verbindung</translation>
    </message>
    <message>
        <source>The host took the connection, but agreeing on encryption took too long.</source>
        <translation>Der Host hat die Verbindung angenommen, das Aushandeln der Verschlüsselung dauerte aber zu lange.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate or its encryption could not be trusted, so nothing was sent. The receiver&apos;s operator has to repair it.</source>
        <translation>Dem Zertifikat des Empfängers oder seiner Verschlüsselung war nicht zu trauen; es wurde also nichts gesendet. Der Betreiber des Empfängers muss das beheben.</translation>
    </message>
    <message>
        <source>Time-out: sending</source>
        <translation>Zeitlimit: Senden</translation>
    </message>
    <message>
        <source>The receiver stopped taking the request before it was sent whole.</source>
        <translation>Der Empfänger hat aufgehört, die Anfrage anzunehmen, bevor sie vollständig gesendet war.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The receiver took the request but did not answer in time. It may have received it. Receivers should answer first and work afterwards.</source>
        <translation>Der Empfänger hat die Anfrage angenommen, aber nicht rechtzeitig geantwortet. Vielleicht hat er sie erhalten. Empfänger sollten zuerst antworten und danach arbeiten.</translation>
    </message>
    <message>
        <source>Answer not finished in time</source>
        <translation>Antwort nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>The receiver began to answer but did not finish in time. It may have received the request.</source>
        <translation>Der Empfänger hat begonnen zu antworten, ist aber nicht rechtzeitig fertig geworden. Vielleicht hat er die Anfrage erhalten.</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>The receiver closed the connection without an answer. It may have received the request.</source>
        <translation>Der Empfänger hat die Verbindung ohne Antwort geschlossen. Vielleicht hat er die Anfrage erhalten.</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Antwort abgerissen</translation>
    </message>
    <message>
        <source>The receiver closed the connection in the middle of its answer. It may have received the request.</source>
        <translation>Der Empfänger hat die Verbindung mitten in der Antwort geschlossen. Vielleicht hat er die Anfrage erhalten.</translation>
    </message>
    <message>
        <source>Answer&apos;s headers too large</source>
        <translation>Header der Antwort zu groß</translation>
    </message>
    <message>
        <source>The headers of the receiver&apos;s answer are larger than 64 KB, so they were not read to the end.</source>
        <translation>Die Header der Antwort sind größer als 64 KB und wurden deshalb nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Answer is not HTTP</source>
        <translation>Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>Something answered, but not in HTTP. Check the port and whether the URL should start with https://.</source>
        <translation>Es kam eine Antwort, aber nicht in HTTP. Prüfen Sie den Port, und ob die URL mit https:// beginnen muss.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The attempt was cancelled by hand.</source>
        <translation>Der Versuch wurde von Hand abgebrochen.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The request could not be made.</source>
        <translation>Die Anfrage konnte nicht gestellt werden.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The receiver at %1 took the test event: %2.</source>
        <translation>Der Empfänger unter %1 hat das Testereignis angenommen: %2.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>There is no host called %1.</source>
        <translation>Es gibt keinen Host namens %1.</translation>
    </message>
    <message>
        <source>Check the spelling; if it is new, its DNS entry may not be there yet.</source>
        <translation>Prüfen Sie die Schreibweise; wenn er neu ist, fehlt vielleicht noch sein DNS-Eintrag.</translation>
    </message>
    <message>
        <source>Looking up %1 took too long.</source>
        <translation>Die Namensauflösung von %1 dauerte zu lange.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, this computer&apos;s DNS server does not answer.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, antwortet der DNS-Server dieses Computers nicht.</translation>
    </message>
    <message>
        <source>%1 leads to an address that nothing may be sent to: %2.</source>
        <translation>%1 führt zu einer Adresse, an die nichts gesendet werden darf: %2.</translation>
    </message>
    <message>
        <source>If it is right, have the range allowed: &quot;policy allow&quot; in hookkeeperctl.</source>
        <translation>Wenn sie richtig ist, lassen Sie den Bereich erlauben: „policy allow“ in hookkeeperctl.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on that port.</source>
        <translation>%1 ist erreichbar, aber an diesem Port lauscht kein Programm.</translation>
    </message>
    <message>
        <source>Check the port in the URL, and whether the receiver is running.</source>
        <translation>Prüfen Sie den Port in der URL, und ob der Empfänger läuft.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and whether a firewall or VPN is in between.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers, und ob eine Firewall oder ein VPN dazwischenliegt.</translation>
    </message>
    <message>
        <source>%1 does not answer when it is called.</source>
        <translation>%1 reagiert nicht auf den Verbindungsversuch.</translation>
    </message>
    <message>
        <source>It may be down, or a firewall drops what comes from here; ask whoever runs it.</source>
        <translation>Vielleicht ist der Host ausgefallen, oder eine Firewall verwirft, was von hier kommt; fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>%1 took the call, but did not finish the encryption in time.</source>
        <translation>%1 hat die Verbindung angenommen, die Verschlüsselung aber nicht rechtzeitig ausgehandelt.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and ask whoever runs it.</source>
        <translation>Prüfen Sie, ob der Port der für https ist, und fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen: %2.</translation>
    </message>
    <message>
        <source>Whoever runs it has to renew it; until then nothing is delivered.</source>
        <translation>Der Betreiber muss es erneuern; bis dahin wird nichts zugestellt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>Check the date of this computer; else wait, or have another certificate made.</source>
        <translation>Prüfen Sie das Datum dieses Computers; sonst warten Sie, oder lassen Sie ein anderes Zertifikat ausstellen.</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so anybody could have made it.</source>
        <translation>%1 hat sein Zertifikat selbst signiert; es könnte also von jedem stammen.</translation>
    </message>
    <message>
        <source>Have one made by a public authority, or name its certificate as the endpoint&apos;s CA file.</source>
        <translation>Lassen Sie eines von einer öffentlichen Zertifizierungsstelle ausstellen, oder geben Sie das Zertifikat als CA-Datei des Endpunkts an.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that is not known here: %2.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, die hier nicht bekannt ist: %2.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, name its certificate as the endpoint&apos;s CA file; else the receiver may have left out a certificate in between.</source>
        <translation>Wenn es die Ihrer Firma ist, geben Sie deren Zertifikat als CA-Datei des Endpunkts an; sonst hat der Empfänger vielleicht ein Zwischenzertifikat ausgelassen.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for other names: %2.</source>
        <translation>Das Zertifikat, das %1 vorzeigt, gilt für andere Namen: %2.</translation>
    </message>
    <message>
        <source>Check the host in the URL, or have this name added to the certificate.</source>
        <translation>Prüfen Sie den Host in der URL, oder lassen Sie diesen Namen in das Zertifikat aufnehmen.</translation>
    </message>
    <message>
        <source>%1 does not speak https on that port.</source>
        <translation>%1 spricht an diesem Port kein https.</translation>
    </message>
    <message>
        <source>Check the port; a plain test receiver wants http:// instead.</source>
        <translation>Prüfen Sie den Port; ein einfacher Testempfänger verlangt stattdessen http://.</translation>
    </message>
    <message>
        <source>%1 only knows encryption that is not safe any more (before TLS 1.2).</source>
        <translation>%1 beherrscht nur eine Verschlüsselung, die nicht mehr sicher ist (älter als TLS 1.2).</translation>
    </message>
    <message>
        <source>Whoever runs it has to switch TLS 1.2 or 1.3 on.</source>
        <translation>Der Betreiber muss TLS 1.2 oder 1.3 einschalten.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: %2.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu %1 zustande: %2.</translation>
    </message>
    <message>
        <source>Send this sentence to whoever runs it.</source>
        <translation>Schicken Sie diesen Satz an den Betreiber.</translation>
    </message>
    <message>
        <source>%1 wants https on that port.</source>
        <translation>%1 verlangt an diesem Port https.</translation>
    </message>
    <message>
        <source>Change http:// to https:// in the URL.</source>
        <translation>Ändern Sie in der URL http:// in https://.</translation>
    </message>
    <message>
        <source>%1 took the event, but did not answer in time.</source>
        <translation>%1 hat das Ereignis angenommen, aber nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The receiver must answer first and do its work afterwards; or set a longer time-out.</source>
        <translation>Der Empfänger muss zuerst antworten und danach arbeiten; oder stellen Sie ein längeres Zeitlimit ein.</translation>
    </message>
    <message>
        <source>%1 stopped reading before the event was through.</source>
        <translation>%1 hat aufgehört zu lesen, bevor das Ereignis vollständig übertragen war.</translation>
    </message>
    <message>
        <source>Check what stands before the receiver: a proxy or a limit on size.</source>
        <translation>Prüfen Sie, was vor dem Empfänger steht: ein Proxy oder eine Größenbegrenzung.</translation>
    </message>
    <message>
        <source>%1 began to answer, but did not end in time.</source>
        <translation>%1 hat begonnen zu antworten, ist aber nicht rechtzeitig fertig geworden.</translation>
    </message>
    <message>
        <source>The receiver should answer with a status only, without a long body.</source>
        <translation>Der Empfänger sollte nur mit einem Status antworten, ohne langen Body.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log; it may have crashed on this event.</source>
        <translation>Sehen Sie im Log des Empfängers nach; vielleicht ist er bei diesem Ereignis abgestürzt.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation>%1 hat die Verbindung mitten in der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log, and at what stands before it.</source>
        <translation>Sehen Sie im Log des Empfängers nach, und prüfen Sie, was vor ihm steht.</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP.</source>
        <translation>Was %1 antwortet, ist kein HTTP.</translation>
    </message>
    <message>
        <source>Check the port: something else listens there, or it wants https:// in front.</source>
        <translation>Prüfen Sie den Port: Dort läuft etwas anderes, oder die URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>%1 answers with more header lines than anybody should.</source>
        <translation>%1 antwortet mit mehr Headerzeilen, als irgendjemand senden sollte.</translation>
    </message>
    <message>
        <source>Look at what stands before the receiver.</source>
        <translation>Prüfen Sie, was vor dem Empfänger steht.</translation>
    </message>
    <message>
        <source>%1 sends callers on to %2. Webhooks do not follow.</source>
        <translation>%1 leitet weiter zu %2. Webhooks folgen nicht.</translation>
    </message>
    <message>
        <source>If you trust that address, set it as the URL.</source>
        <translation>Wenn Sie jener Adresse vertrauen, tragen Sie sie als URL ein.</translation>
    </message>
    <message>
        <source>%1 does not let the event in: %2.</source>
        <translation>%1 lässt das Ereignis nicht herein: %2.</translation>
    </message>
    <message>
        <source>It wants a key or a password of its own: add it as a header of the endpoint, or ask for a URL without.</source>
        <translation>Es wird ein eigener Schlüssel oder ein Passwort verlangt: Fügen Sie es als Header des Endpunkts hinzu, oder bitten Sie um eine URL ohne.</translation>
    </message>
    <message>
        <source>%1 knows no such path: %2.</source>
        <translation>%1 kennt keinen solchen Pfad: %2.</translation>
    </message>
    <message>
        <source>Check the part of the URL after the host; the receiver may have been moved or not been switched on.</source>
        <translation>Prüfen Sie den Teil der URL nach dem Host; vielleicht ist der Empfänger umgezogen oder noch nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 does not take POST at this path: %2.</source>
        <translation>%1 nimmt unter diesem Pfad kein POST an: %2.</translation>
    </message>
    <message>
        <source>The URL may be of a page for people; ask for the webhook&apos;s.</source>
        <translation>Vielleicht ist die URL die einer Seite für Menschen; fragen Sie nach der des Webhooks.</translation>
    </message>
    <message>
        <source>%1 says that this URL is gone for good: %2.</source>
        <translation>%1 meldet, dass es diese URL endgültig nicht mehr gibt: %2.</translation>
    </message>
    <message>
        <source>Ask for the new one; an endpoint that answers so is put on hold.</source>
        <translation>Fragen Sie nach der neuen; ein Endpunkt, der so antwortet, wird angehalten.</translation>
    </message>
    <message>
        <source>The event is too large for %1: %2.</source>
        <translation>Das Ereignis ist zu groß für %1: %2.</translation>
    </message>
    <message>
        <source>Have the receiver&apos;s limit raised; events have a few kilobytes.</source>
        <translation>Lassen Sie die Grenze des Empfängers anheben; Ereignisse haben einige Kilobyte.</translation>
    </message>
    <message>
        <source>%1 does not take JSON: %2.</source>
        <translation>%1 nimmt kein JSON an: %2.</translation>
    </message>
    <message>
        <source>The receiver must take Content-Type application/json.</source>
        <translation>Der Empfänger muss Content-Type application/json annehmen.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests: %2.</source>
        <translation>%1 bittet um weniger Anfragen: %2.</translation>
    </message>
    <message>
        <source>Set a rate limit for the endpoint; what is due is tried again.</source>
        <translation>Stellen Sie ein Ratenlimit für den Endpunkt ein; was fällig ist, wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 refused the test event: %2.</source>
        <translation>%1 hat das Testereignis abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Look at its answer below; it may not take events that it does not know.</source>
        <translation>Sehen Sie sich unten die Antwort an; vielleicht nimmt der Empfänger keine Ereignisse an, die er nicht kennt.</translation>
    </message>
    <message>
        <source>%1 has an error of its own: %2.</source>
        <translation>%1 hat selbst einen Fehler: %2.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log; real events would be tried again.</source>
        <translation>Sehen Sie im Log des Empfängers nach; echte Ereignisse würden erneut versucht.</translation>
    </message>
    <message>
        <source>%1 answers with a status that means nothing here: %2.</source>
        <translation>%1 antwortet mit einem Status, der hier nichts bedeutet: %2.</translation>
    </message>
    <message>
        <source>It has to answer with 200 or 204.</source>
        <translation>Die Antwort muss 200 oder 204 sein.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde beendet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The test event could not be sent: %2.</source>
        <translation>Das Testereignis konnte nicht gesendet werden: %2.</translation>
    </message>
    <message>
        <source>Check the URL; if it is right, please report this with the log.</source>
        <translation>Prüfen Sie die URL; wenn sie richtig ist, melden Sie dies bitte mit dem Log von Hookkeeper.</translation>
    </message>
    <message>
        <source>The certificate ends soon: on %2. Have it renewed before then, or deliveries will fail.</source>
        <translation>Das Zertifikat läuft bald ab: %2. Lassen Sie es vorher erneuern, sonst schlagen Zustellungen fehl.</translation>
    </message>
    <message>
        <source>The certificate was not checked, as the endpoint is set: whoever stands between can read and answer.</source>
        <translation>Das Zertifikat wurde nicht geprüft, wie für den Endpunkt eingestellt: Wer dazwischensteht, kann mitlesen und antworten.</translation>
    </message>
    <message>
        <source>http:// is not encrypted: customers&apos; data can be read on the way to %1. Use https:// if it can.</source>
        <translation>http:// ist nicht verschlüsselt: Kundendaten können auf dem Weg zu %1 gelesen werden. Verwenden Sie https://, wenn möglich.</translation>
    </message>
    <message>
        <source>It took %2 to answer. A receiver should answer first and do its work afterwards.</source>
        <translation>Die Antwort brauchte %2. Ein Empfänger sollte zuerst antworten und danach arbeiten.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 KB; the rest was not read. A receiver needs to answer with a status only.</source>
        <translation>Die Antwort ist länger als 64 KB; der Rest wurde nicht gelesen. Ein Empfänger braucht nur mit einem Status zu antworten.</translation>
    </message>
    <message>
        <source>6to4</source>
        <translation>6to4</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>carrier-grade NAT</source>
        <translation>Carrier-Grade-NAT</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>link-lokal</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>metadata service</source>
        <translation>Metadatendienst</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>protocol assignment</source>
        <translation>Protokollzuweisung</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>dieses Netzwerk</translation>
    </message>
    <message>
        <source>unique local</source>
        <translation>Unique Local</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>nicht spezifiziert</translation>
    </message>
</context>
<context>
    <name>ReceiverKind</name>
    <message>
        <source>Another receiver</source>
        <translation>Anderer Empfänger</translation>
    </message>
    <message>
        <source>Accept POST requests with a JSON body at this address.</source>
        <translation>Nehmen Sie unter dieser Adresse POST-Anfragen mit JSON-Body an.</translation>
    </message>
    <message>
        <source>Check the signature over the bytes as they arrive, before parsing them.</source>
        <translation>Prüfen Sie die Signatur über die Bytes, wie sie ankommen, vor dem Parsen.</translation>
    </message>
    <message>
        <source>Answer with a status from 200 to 299 at once, and do the work afterwards.</source>
        <translation>Antworten Sie sofort mit einem Status von 200 bis 299, und erledigen Sie die Arbeit danach.</translation>
    </message>
    <message>
        <source>Zapier catch hook</source>
        <translation>Zapier Catch Hook</translation>
    </message>
    <message>
        <source>In Zapier, open the Zap that begins with Webhooks by Zapier → Catch Hook.</source>
        <translation>Öffnen Sie in Zapier den Zap, der mit „Webhooks by Zapier“ → „Catch Hook“ beginnt.</translation>
    </message>
    <message>
        <source>Send an event from the simulator, then choose Test trigger and pick it.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, klicken Sie dann auf „Test trigger“, und wählen Sie es aus.</translation>
    </message>
    <message>
        <source>Publish the Zap.</source>
        <translation>Veröffentlichen Sie den Zap („Publish“).</translation>
    </message>
    <message>
        <source>A Catch Hook hands on the fields, not the bytes that were signed. Choose Catch Raw Hook if the Zap is to check the signature.</source>
        <translation>„Catch Hook“ gibt die Felder weiter, nicht die Bytes, die signiert wurden. Wählen Sie „Catch Raw Hook“, wenn der Zap die Signatur prüfen soll.</translation>
    </message>
    <message>
        <source>Make custom webhook</source>
        <translation>Make Custom Webhook</translation>
    </message>
    <message>
        <source>In Make, open the scenario that begins with Webhooks → Custom webhook.</source>
        <translation>Öffnen Sie in Make das Szenario, das mit „Webhooks“ → „Custom webhook“ beginnt.</translation>
    </message>
    <message>
        <source>Choose Redetermine data structure, then send an event from the simulator.</source>
        <translation>Wählen Sie „Redetermine data structure“, und senden Sie dann ein Ereignis aus dem Simulator.</translation>
    </message>
    <message>
        <source>Turn the scenario on.</source>
        <translation>Schalten Sie das Szenario ein.</translation>
    </message>
    <message>
        <source>Make drops a webhook that no scenario has used for some days and then answers 410 Gone, which puts this endpoint on hold.</source>
        <translation>Make entfernt einen Webhook, den einige Tage lang kein Szenario genutzt hat, und antwortet dann mit 410 Gone; dieser Endpunkt wird dadurch angehalten.</translation>
    </message>
    <message>
        <source>n8n webhook</source>
        <translation>n8n-Webhook</translation>
    </message>
    <message>
        <source>In n8n, open the workflow and set the Webhook node&apos;s HTTP Method to POST.</source>
        <translation>Öffnen Sie in n8n den Workflow, und setzen Sie „HTTP Method“ des Webhook-Knotens auf POST.</translation>
    </message>
    <message>
        <source>Activate the workflow: until then n8n answers 404 Not Found.</source>
        <translation>Aktivieren Sie den Workflow: Bis dahin antwortet n8n mit 404 Not Found.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under Executions.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und suchen Sie es unter „Executions“.</translation>
    </message>
    <message>
        <source>n8n test webhook</source>
        <translation>n8n-Test-Webhook</translation>
    </message>
    <message>
        <source>In n8n, open the Webhook node and choose Listen for test event.</source>
        <translation>Öffnen Sie in n8n den Webhook-Knoten, und wählen Sie „Listen for test event“.</translation>
    </message>
    <message>
        <source>Send an event from the simulator within two minutes.</source>
        <translation>Senden Sie innerhalb von zwei Minuten ein Ereignis aus dem Simulator.</translation>
    </message>
    <message>
        <source>When it works, activate the workflow and enter the node&apos;s Production URL here.</source>
        <translation>Wenn es funktioniert, aktivieren Sie den Workflow, und tragen Sie hier die „Production URL“ des Knotens ein.</translation>
    </message>
    <message>
        <source>This test URL works only while the editor listens. Events sent at any other time fail with 404 Not Found.</source>
        <translation>Diese Test-URL funktioniert nur, solange der Editor lauscht. Ereignisse zu jeder anderen Zeit schlagen mit 404 Not Found fehl.</translation>
    </message>
    <message>
        <source>Pipedream workflow</source>
        <translation>Pipedream-Workflow</translation>
    </message>
    <message>
        <source>In Pipedream, open the workflow that begins with an HTTP / Webhook trigger.</source>
        <translation>Öffnen Sie in Pipedream den Workflow, der mit einem Auslöser „HTTP / Webhook“ beginnt.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and select it in the trigger.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und wählen Sie es im Auslöser aus.</translation>
    </message>
    <message>
        <source>Deploy the workflow.</source>
        <translation>Stellen Sie den Workflow bereit („Deploy“).</translation>
    </message>
    <message>
        <source>Power Automate flow or Azure logic app</source>
        <translation>Power Automate-Flow oder Azure Logic App</translation>
    </message>
    <message>
        <source>Open the flow that begins with When an HTTP request is received.</source>
        <translation>Öffnen Sie den Flow, der mit „When an HTTP request is received“ beginnt.</translation>
    </message>
    <message>
        <source>Set Who can trigger the flow to Anyone; other choices refuse us with 401.</source>
        <translation>Stellen Sie „Who can trigger the flow“ auf „Anyone“; bei anderer Auswahl werden wir mit 401 abgewiesen.</translation>
    </message>
    <message>
        <source>Choose Use sample payload to generate schema and paste an event from the simulator.</source>
        <translation>Wählen Sie „Use sample payload to generate schema“, und fügen Sie ein Ereignis aus dem Simulator ein.</translation>
    </message>
    <message>
        <source>The link contains the key that starts the flow: whoever has it can start the flow too.</source>
        <translation>Der Link enthält den Schlüssel, der den Flow startet: Wer ihn hat, kann den Flow ebenfalls starten.</translation>
    </message>
    <message>
        <source>Workato webhook</source>
        <translation>Workato-Webhook</translation>
    </message>
    <message>
        <source>In Workato, open the recipe that begins with New event via webhook.</source>
        <translation>Öffnen Sie in Workato das Rezept, das mit „New event via webhook“ beginnt.</translation>
    </message>
    <message>
        <source>Send an event from the simulator, so that Workato learns its fields.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, damit Workato die Felder kennenlernt.</translation>
    </message>
    <message>
        <source>Start the recipe.</source>
        <translation>Starten Sie das Rezept.</translation>
    </message>
    <message>
        <source>Tray webhook</source>
        <translation>Tray-Webhook</translation>
    </message>
    <message>
        <source>In Tray, open the workflow that begins with a Webhook trigger.</source>
        <translation>Öffnen Sie in Tray den Workflow, der mit einem Webhook-Auslöser beginnt.</translation>
    </message>
    <message>
        <source>Enable the workflow.</source>
        <translation>Aktivieren Sie den Workflow.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the workflow&apos;s logs.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und suchen Sie es in den Logs des Workflows.</translation>
    </message>
    <message>
        <source>Zoho Flow webhook</source>
        <translation>Zoho Flow-Webhook</translation>
    </message>
    <message>
        <source>In Zoho Flow, open the flow that begins with a webhook and choose JSON as the payload format.</source>
        <translation>Öffnen Sie in Zoho Flow den Flow, der mit einem Webhook beginnt, und wählen Sie JSON als Format der Nutzdaten.</translation>
    </message>
    <message>
        <source>Choose Test, then send an event from the simulator.</source>
        <translation>Wählen Sie „Test“, und senden Sie dann ein Ereignis aus dem Simulator.</translation>
    </message>
    <message>
        <source>Switch the flow on.</source>
        <translation>Schalten Sie den Flow ein.</translation>
    </message>
    <message>
        <source>Pabbly Connect webhook</source>
        <translation>Pabbly Connect-Webhook</translation>
    </message>
    <message>
        <source>In Pabbly Connect, open the workflow that begins with Webhook by Pabbly.</source>
        <translation>Öffnen Sie in Pabbly Connect den Workflow, der mit „Webhook by Pabbly“ beginnt.</translation>
    </message>
    <message>
        <source>Choose Capture webhook response, then send an event from the simulator.</source>
        <translation>Wählen Sie „Capture webhook response“, und senden Sie dann ein Ereignis aus dem Simulator.</translation>
    </message>
    <message>
        <source>Save the workflow and switch it on.</source>
        <translation>Speichern Sie den Workflow, und schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>IFTTT webhook</source>
        <translation>IFTTT-Webhook</translation>
    </message>
    <message>
        <source>In IFTTT, begin the applet with Webhooks → Receive a web request with a JSON payload.</source>
        <translation>Beginnen Sie das Applet in IFTTT mit „Webhooks“ → „Receive a web request with a JSON payload“.</translation>
    </message>
    <message>
        <source>Enter the link of the form /trigger/NAME/json/with/key/KEY here.</source>
        <translation>Tragen Sie hier den Link der Form /trigger/NAME/json/with/key/KEY ein.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under the applet&apos;s activity.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und suchen Sie es in der Aktivität des Applets.</translation>
    </message>
    <message>
        <source>A link without /json/ passes on only value1 to value3, which our events do not have. The key in the link opens every webhook of that IFTTT account.</source>
        <translation>Ein Link ohne /json/ gibt nur value1 bis value3 weiter, die unsere Ereignisse nicht haben. Der Schlüssel im Link öffnet jeden Webhook jenes IFTTT-Kontos.</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <translation>Eingehender Slack-Webhook</translation>
    </message>
    <message>
        <source>Make a Zap, a scenario or a program of your own that receives our events.</source>
        <translation>Erstellen Sie einen Zap, ein Szenario oder ein eigenes Programm, das unsere Ereignisse empfängt.</translation>
    </message>
    <message>
        <source>Let it write the message and post that to this Slack link.</source>
        <translation>Lassen Sie es die Nachricht schreiben und an diesen Slack-Link senden.</translation>
    </message>
    <message>
        <source>Enter the address of that receiver here instead.</source>
        <translation>Tragen Sie hier stattdessen die Adresse jenes Empfängers ein.</translation>
    </message>
    <message>
        <source>Slack will refuse every event: it wants {&quot;text&quot;: …}, and our JSON has another form.</source>
        <translation>Slack wird jedes Ereignis ablehnen: Es verlangt {&quot;text&quot;: …}, und unser JSON hat eine andere Form.</translation>
    </message>
    <message>
        <source>Slack workflow webhook</source>
        <translation>Slack-Workflow-Webhook</translation>
    </message>
    <message>
        <source>Let it post the workflow&apos;s variables, and only these, to this Slack link.</source>
        <translation>Lassen Sie es die Variablen des Workflows, und nur diese, an diesen Slack-Link senden.</translation>
    </message>
    <message>
        <source>A Slack workflow takes only the text variables that were set up in it; our JSON has nested fields, which it refuses.</source>
        <translation>Ein Slack-Workflow nimmt nur die Textvariablen an, die in ihm eingerichtet sind; unser JSON hat verschachtelte Felder, die er ablehnt.</translation>
    </message>
    <message>
        <source>Discord webhook</source>
        <translation>Discord-Webhook</translation>
    </message>
    <message>
        <source>Let it write the message and post that to this Discord link.</source>
        <translation>Lassen Sie es die Nachricht schreiben und an diesen Discord-Link senden.</translation>
    </message>
    <message>
        <source>Discord will refuse every event: it wants {&quot;content&quot;: …}, and our JSON has another form.</source>
        <translation>Discord wird jedes Ereignis ablehnen: Es verlangt {&quot;content&quot;: …}, und unser JSON hat eine andere Form.</translation>
    </message>
    <message>
        <source>Microsoft Teams incoming webhook</source>
        <translation>Eingehender Microsoft Teams-Webhook</translation>
    </message>
    <message>
        <source>Make a Power Automate flow that begins with When an HTTP request is received.</source>
        <translation>Erstellen Sie einen Power Automate-Flow, der mit „When an HTTP request is received“ beginnt.</translation>
    </message>
    <message>
        <source>Let it post a message to the channel.</source>
        <translation>Lassen Sie ihn eine Nachricht in den Kanal schreiben.</translation>
    </message>
    <message>
        <source>Enter the address of that flow here instead.</source>
        <translation>Tragen Sie hier stattdessen die Adresse jenes Flows ein.</translation>
    </message>
    <message>
        <source>Teams will refuse every event: it wants a message card, and our JSON has another form.</source>
        <translation>Teams wird jedes Ereignis ablehnen: Es verlangt eine Nachrichtenkarte, und unser JSON hat eine andere Form.</translation>
    </message>
    <message>
        <source>Public request inspector</source>
        <translation>Öffentlicher Anfragen-Inspektor</translation>
    </message>
    <message>
        <source>Open the inspector&apos;s page in the browser.</source>
        <translation>Öffnen Sie die Seite des Inspektors im Browser.</translation>
    </message>
    <message>
        <source>Send a sample event from the simulator and look at it there.</source>
        <translation>Senden Sie ein Beispielereignis aus dem Simulator, und sehen Sie es sich dort an.</translation>
    </message>
    <message>
        <source>Enter the address of the real receiver here before real events are sent.</source>
        <translation>Tragen Sie hier die Adresse des echten Empfängers ein, bevor echte Ereignisse gesendet werden.</translation>
    </message>
    <message>
        <source>Everybody who has this link sees what arrives, your customers&apos; data included. Use it for sample events only.</source>
        <translation>Jeder, der diesen Link hat, sieht, was ankommt, auch die Daten Ihrer Kunden. Verwenden Sie ihn nur für Beispielereignisse.</translation>
    </message>
    <message>
        <source>Tunnel to a developer&apos;s computer</source>
        <translation>Tunnel zum Computer eines Entwicklers</translation>
    </message>
    <message>
        <source>Start the program that receives, then the tunnel, on the developer&apos;s computer.</source>
        <translation>Starten Sie auf dem Computer des Entwicklers das empfangende Programm, dann den Tunnel.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in that program.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und suchen Sie es in jenem Programm.</translation>
    </message>
    <message>
        <source>Enter the new address here when the tunnel was started anew.</source>
        <translation>Tragen Sie hier die neue Adresse ein, wenn der Tunnel neu gestartet wurde.</translation>
    </message>
    <message>
        <source>The tunnel ends with the developer&apos;s session; after that deliveries fail. Somebody else may be given its address later.</source>
        <translation>Der Tunnel endet mit der Sitzung des Entwicklers; danach schlagen Zustellungen fehl. Seine Adresse kann später jemand anderes erhalten.</translation>
    </message>
    <message>
        <source>AWS API Gateway</source>
        <translation>AWS API Gateway</translation>
    </message>
    <message>
        <source>In API Gateway, add a route for POST without authorization and deploy the stage.</source>
        <translation>Fügen Sie im API Gateway eine Route für POST ohne Autorisierung hinzu, und stellen Sie die Stage bereit.</translation>
    </message>
    <message>
        <source>Let the function check the signature over the body as it arrives; it may be Base64-encoded.</source>
        <translation>Lassen Sie die Funktion die Signatur über den Body prüfen, wie er ankommt; er kann Base64-kodiert sein.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in CloudWatch.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und suchen Sie es in CloudWatch.</translation>
    </message>
    <message>
        <source>AWS Lambda function URL</source>
        <translation>AWS Lambda Function URL</translation>
    </message>
    <message>
        <source>In Lambda, set the function URL&apos;s auth type to NONE; AWS_IAM refuses us with 403.</source>
        <translation>Setzen Sie in Lambda den „Auth type“ der Function URL auf NONE; mit AWS_IAM werden wir mit 403 abgewiesen.</translation>
    </message>
    <message>
        <source>Azure function</source>
        <translation>Azure Function</translation>
    </message>
    <message>
        <source>In Azure, give the function an HTTP trigger that allows POST.</source>
        <translation>Geben Sie der Funktion in Azure einen HTTP-Trigger, der POST zulässt.</translation>
    </message>
    <message>
        <source>Copy its link with Get function URL, so that the key (code=…) is in it.</source>
        <translation>Kopieren Sie den Link über „Get function URL“, damit der Schlüssel (code=…) enthalten ist.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under Invocations.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und suchen Sie es unter „Invocations“.</translation>
    </message>
    <message>
        <source>Google Cloud Run or Cloud Function</source>
        <translation>Google Cloud Run oder Cloud Function</translation>
    </message>
    <message>
        <source>In Google Cloud, allow unauthenticated invocations; otherwise we are refused with 403.</source>
        <translation>Lassen Sie in Google Cloud nicht authentifizierte Aufrufe zu; sonst werden wir mit 403 abgewiesen.</translation>
    </message>
    <message>
        <source>Let the program check the signature over the body as it arrives.</source>
        <translation>Lassen Sie das Programm die Signatur über den Body prüfen, wie er ankommt.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the logs.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und suchen Sie es in den Logs.</translation>
    </message>
    <message>
        <source>Supabase edge function</source>
        <translation>Supabase Edge Function</translation>
    </message>
    <message>
        <source>Turn off Verify JWT for the function (--no-verify-jwt); otherwise we are refused with 401.</source>
        <translation>Schalten Sie „Verify JWT“ für die Funktion aus (--no-verify-jwt); sonst werden wir mit 401 abgewiesen.</translation>
    </message>
    <message>
        <source>Let the function check the signature over the body as it arrives.</source>
        <translation>Lassen Sie die Funktion die Signatur über den Body prüfen, wie er ankommt.</translation>
    </message>
    <message>
        <source>Vercel function</source>
        <translation>Vercel Function</translation>
    </message>
    <message>
        <source>Use the project&apos;s production address: previews are protected and refuse us with 401.</source>
        <translation>Verwenden Sie die Produktionsadresse des Projekts: Vorschauen sind geschützt und weisen uns mit 401 ab.</translation>
    </message>
    <message>
        <source>Let the function read the body as it arrives, before parsing, to check the signature.</source>
        <translation>Lassen Sie die Funktion den Body lesen, wie er ankommt, vor dem Parsen, um die Signatur zu prüfen.</translation>
    </message>
    <message>
        <source>Netlify function</source>
        <translation>Netlify Function</translation>
    </message>
    <message>
        <source>Use the function&apos;s own path, such as /.netlify/functions/NAME; a page answers 404 to a POST.</source>
        <translation>Verwenden Sie den eigenen Pfad der Funktion, etwa /.netlify/functions/NAME; eine Seite beantwortet POST mit 404.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the function&apos;s log.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und suchen Sie es im Log der Funktion.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Start the program that receives on this computer, or the local receiver.</source>
        <translation>Starten Sie auf diesem Computer das empfangende Programm oder den lokalen Empfänger.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it there.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und suchen Sie es dort.</translation>
    </message>
    <message>
        <source>The address means the computer that Hookkeeper runs on. On another computer it leads somewhere else.</source>
        <translation>Die Adresse meint den Computer, auf dem Hookkeeper läuft. Auf einem anderen Computer führt sie woandershin.</translation>
    </message>
    <message>
        <source>Address in a private network</source>
        <translation>Adresse in einem privaten Netzwerk</translation>
    </message>
    <message>
        <source>Make sure that this computer is in that network, or connected to it by VPN.</source>
        <translation>Stellen Sie sicher, dass dieser Computer in jenem Netzwerk oder per VPN damit verbunden ist.</translation>
    </message>
    <message>
        <source>Allow its range of addresses with &quot;hookkeeperctl policy allow&quot;.</source>
        <translation>Erlauben Sie den Adressbereich mit „hookkeeperctl policy allow“.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the receiver.</source>
        <translation>Senden Sie ein Ereignis aus dem Simulator, und suchen Sie es im Empfänger.</translation>
    </message>
    <message>
        <source>Nothing is sent to a private address until its range is allowed, and the receiver can be reached only from inside its network.</source>
        <translation>An eine private Adresse wird nichts gesendet, bis ihr Bereich erlaubt ist, und der Empfänger ist nur aus seinem eigenen Netzwerk erreichbar.</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>A burst of 1,000 bookings</source>
        <translation>Ein Ansturm von 1.000 Buchungen</translation>
    </message>
    <message>
        <source>What a receiver gets when a popular course opens: 1,000 confirmations within half a minute.</source>
        <translation>Was ein Empfänger bekommt, wenn ein beliebter Kurs startet: 1.000 Bestätigungen innerhalb einer halben Minute.</translation>
    </message>
    <message>
        <source>A customer who changes her address</source>
        <translation>Eine Kundin, die umzieht</translation>
    </message>
    <message>
        <source>A new customer books, moves house, and what comes later has the new address.</source>
        <translation>Eine neue Kundin bucht, zieht um, und was danach kommt, trägt die neue Adresse.</translation>
    </message>
    <message>
        <source>A day at a clinic</source>
        <translation>Ein Tag in einer Klinik</translation>
    </message>
    <message>
        <source>Bookings from morning to evening, a reschedule, a cancellation, and reminders for tomorrow.</source>
        <translation>Buchungen von morgens bis abends, eine Verschiebung, eine Absage und Erinnerungen für morgen.</translation>
    </message>
    <message>
        <source>Reminders the evening before</source>
        <translation>Erinnerungen am Vorabend</translation>
    </message>
    <message>
        <source>Three appointments of tomorrow are confirmed in the morning and reminded of in the evening.</source>
        <translation>Drei Termine von morgen werden am Morgen bestätigt; am Abend wird an sie erinnert.</translation>
    </message>
    <message>
        <source>A new resource</source>
        <translation>Eine neue Ressource</translation>
    </message>
    <message>
        <source>A new colleague is set up, changed, and gets her first bookings.</source>
        <translation>Eine neue Kollegin wird angelegt, geändert und bekommt ihre ersten Buchungen.</translation>
    </message>
    <message>
        <source>A no-show series</source>
        <translation>Eine Serie von Nichterscheinen</translation>
    </message>
    <message>
        <source>A customer who does not come: confirmed, reminded, booked anew, reminded again, and in the end cancelled.</source>
        <translation>Ein Kunde, der nicht kommt: bestätigt, erinnert, neu gebucht, wieder erinnert und am Ende abgesagt.</translation>
    </message>
    <message>
        <source>A reschedule and a cancellation</source>
        <translation>Eine Verschiebung und eine Absage</translation>
    </message>
    <message>
        <source>One appointment is confirmed, moved twice and cancelled.</source>
        <translation>Ein Termin wird bestätigt, zweimal verschoben und abgesagt.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>Status codes</name>
    <message>
        <source>The receiver has moved. Redirects are never followed, because they could lead a signed request anywhere: put the new address into the webhook settings.</source>
        <translation>Der Empfänger ist umgezogen. Weiterleitungen wird nie gefolgt, denn sie könnten eine signierte Anfrage überallhin führen: Tragen Sie die neue Adresse in den Webhook-Einstellungen ein.</translation>
    </message>
    <message>
        <source>The receiver does not let us in. If it checks the signature, compare the hash key on both sides; otherwise check its access rules.</source>
        <translation>Der Empfänger lässt uns nicht herein. Wenn er die Signatur prüft, vergleichen Sie den Hash-Schlüssel auf beiden Seiten; sonst prüfen Sie seine Zugriffsregeln.</translation>
    </message>
    <message>
        <source>The receiver could not use what it got. Compare the payload with what it expects.</source>
        <translation>Der Empfänger konnte mit den Daten nichts anfangen. Vergleichen Sie die Nutzdaten mit dem, was er erwartet.</translation>
    </message>
    <message>
        <source>The receiver&apos;s account is not paid for or has used up its plan.</source>
        <translation>Das Konto des Empfängers ist nicht bezahlt, oder sein Kontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The host is there, but not this path. Check the URL, or whether the receiver&apos;s integration was removed.</source>
        <translation>Den Host gibt es, aber nicht diesen Pfad. Prüfen Sie die URL, und ob die Integration des Empfängers entfernt wurde.</translation>
    </message>
    <message>
        <source>There is something at this URL, but it takes no POST. Check the path.</source>
        <translation>Unter dieser URL gibt es etwas, aber es nimmt kein POST an. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The receiver waited too long for the request. Usually this passes.</source>
        <translation>Der Empfänger hat zu lange auf die Anfrage gewartet. Meist geht das vorüber.</translation>
    </message>
    <message>
        <source>The receiver says this contradicts what it has, for example because it got the event before.</source>
        <translation>Der Empfänger meldet einen Widerspruch zu seinem Stand, etwa weil er das Ereignis schon erhalten hat.</translation>
    </message>
    <message>
        <source>The receiver says it is gone for good, so the endpoint is held: nothing more goes there until somebody releases it or sets another URL.</source>
        <translation>Der Empfänger meldet, dass es ihn endgültig nicht mehr gibt. Der Endpunkt ist deshalb angehalten: Dorthin wird nichts mehr gesendet, bis jemand das Senden fortsetzt oder eine andere URL einträgt.</translation>
    </message>
    <message>
        <source>The payload is larger than the receiver takes. Its operator can raise the limit.</source>
        <translation>Die Nutzdaten sind größer, als der Empfänger annimmt. Sein Betreiber kann die Grenze anheben.</translation>
    </message>
    <message>
        <source>The URL is longer than the receiver takes.</source>
        <translation>Die URL ist länger, als der Empfänger annimmt.</translation>
    </message>
    <message>
        <source>The receiver does not take application/json at this URL.</source>
        <translation>Der Empfänger nimmt unter dieser URL kein application/json an.</translation>
    </message>
    <message>
        <source>The server does not answer for this host name. Check the URL.</source>
        <translation>Der Server ist für diesen Hostnamen nicht zuständig. Prüfen Sie die URL.</translation>
    </message>
    <message>
        <source>The receiver gets more than it wants to take. Hookkeeper waits as long as the receiver asks for.</source>
        <translation>Der Empfänger erhält mehr, als er annehmen will. Hookkeeper wartet so lange, wie der Empfänger verlangt.</translation>
    </message>
    <message>
        <source>The receiver got the request and failed while working on it. Its log says why.</source>
        <translation>Der Empfänger hat die Anfrage erhalten und ist bei der Verarbeitung gescheitert. Sein Log zeigt, warum.</translation>
    </message>
    <message>
        <source>The receiver does not know how to take a POST here.</source>
        <translation>Der Empfänger kann hier mit POST nichts anfangen.</translation>
    </message>
    <message>
        <source>A gateway answered, but the receiver behind it did not. Usually it is down or restarting.</source>
        <translation>Ein Gateway hat geantwortet, der Empfänger dahinter aber nicht. Meist ist er ausgefallen oder startet gerade neu.</translation>
    </message>
    <message>
        <source>The receiver is overloaded or under maintenance. Usually this passes.</source>
        <translation>Der Empfänger ist überlastet oder wird gewartet. Meist geht das vorüber.</translation>
    </message>
    <message>
        <source>A gateway answered, but the receiver behind it was too slow.</source>
        <translation>Ein Gateway hat geantwortet, der Empfänger dahinter war aber zu langsam.</translation>
    </message>
    <message>
        <source>The receiver has no room left.</source>
        <translation>Der Empfänger hat keinen Speicherplatz mehr.</translation>
    </message>
    <message>
        <source>A network in between wants somebody to sign in first, as in a hotel.</source>
        <translation>Ein Netzwerk dazwischen verlangt zuerst eine Anmeldung, wie in einem Hotel.</translation>
    </message>
    <message>
        <source>The receiver answered with a code that ends no request, so it does not count as delivered.</source>
        <translation>Der Empfänger hat mit einem Code geantwortet, der keine Anfrage abschließt; das Ereignis gilt deshalb nicht als zugestellt.</translation>
    </message>
    <message>
        <source>The receiver has it.</source>
        <translation>Der Empfänger hat das Ereignis.</translation>
    </message>
    <message>
        <source>The receiver pointed elsewhere instead of taking the event. Redirects are never followed.</source>
        <translation>Der Empfänger hat das Ereignis nicht angenommen, sondern auf eine andere Adresse verwiesen. Weiterleitungen wird nie gefolgt.</translation>
    </message>
    <message>
        <source>The receiver refused the request. Its operator or its log can say why.</source>
        <translation>Der Empfänger hat die Anfrage abgelehnt. Warum, weiß sein Betreiber oder zeigt sein Log.</translation>
    </message>
    <message>
        <source>The receiver failed. Its operator or its log can say why.</source>
        <translation>Beim Empfänger ist ein Fehler aufgetreten. Warum, weiß sein Betreiber oder zeigt sein Log.</translation>
    </message>
    <message>
        <source>The receiver answered with a code that HTTP does not know.</source>
        <translation>Der Empfänger hat mit einem Code geantwortet, den HTTP nicht kennt.</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Appointment confirmed</source>
        <translation>Termin bestätigt</translation>
    </message>
    <message>
        <source>Appointment rescheduled</source>
        <translation>Termin verschoben</translation>
    </message>
    <message>
        <source>Appointment canceled</source>
        <translation>Termin abgesagt</translation>
    </message>
    <message>
        <source>Customer profile created</source>
        <translation>Kundenprofil angelegt</translation>
    </message>
    <message>
        <source>Customer profile updated</source>
        <translation>Kundenprofil geändert</translation>
    </message>
    <message>
        <source>Resource created</source>
        <translation>Ressource angelegt</translation>
    </message>
    <message>
        <source>Resource updated</source>
        <translation>Ressource geändert</translation>
    </message>
    <message>
        <source>Email reminder</source>
        <translation>E-Mail-Erinnerung</translation>
    </message>
    <message>
        <source>SMS reminder</source>
        <translation>SMS-Erinnerung</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
</context>
<context>
    <name>TroubleNotes</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%1&quot; in this store. It may be in another one, or was removed with its age: look for the customer or the appointment in the filter.</source>
        <translation>Die Zustellung „%1“ gibt es in diesem Datenspeicher nicht. Vielleicht ist sie in einem anderen, oder sie wurde wegen ihres Alters entfernt: Suchen Sie im Filter nach dem Kunden oder dem Termin.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Valid</source>
        <comment>a signature</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Does not match</source>
        <comment>a signature</comment>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a signature</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The signature belongs to exactly these bytes and was made with the company&apos;s hash key.</source>
        <translation>Die Signatur gehört zu genau diesen Bytes und wurde mit dem Hash-Schlüssel der Firma erstellt.</translation>
    </message>
    <message>
        <source>The signature does not match: other bytes were signed, or another key was used.</source>
        <translation>Die Signatur passt nicht: Es wurden andere Bytes signiert, oder es wurde ein anderer Schlüssel verwendet.</translation>
    </message>
    <message>
        <source>The request has no X-Message-Signature header, so anybody could have sent it.</source>
        <translation>Die Anfrage hat keinen Header X-Message-Signature; sie könnte also von jedem stammen.</translation>
    </message>
    <message>
        <source>The signature was not checked: %1</source>
        <translation>Die Signatur wurde nicht geprüft: %1</translation>
    </message>
    <message>
        <source>The signature was not checked: the payload names no company of this store.</source>
        <translation>Die Signatur wurde nicht geprüft: Die Nutzdaten nennen keine Firma in diesem Datenspeicher.</translation>
    </message>
    <message>
        <source>Duplicate: request %1 brought the same event, and it was taken with %2. A receiver has to notice that by the eventId.</source>
        <translation>Duplikat: Anfrage %1 brachte dasselbe Ereignis, und es wurde mit %2 angenommen. Ein Empfänger muss das an der eventId erkennen.</translation>
    </message>
    <message>
        <source>Sent again: request %1 brought the same event, and got no answer.</source>
        <translation>Erneut gesendet: Anfrage %1 brachte dasselbe Ereignis und erhielt keine Antwort.</translation>
    </message>
    <message>
        <source>Sent again: request %1 brought the same event, and it was answered with %2.</source>
        <translation>Erneut gesendet: Anfrage %1 brachte dasselbe Ereignis und wurde mit %2 beantwortet.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same customer came before it, and happened %2 after it.</source>
        <translation>Falsche Reihenfolge: Anfrage %1 zum selben Kunden kam vorher an, geschah aber %2 später.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same resource came before it, and happened %2 after it.</source>
        <translation>Falsche Reihenfolge: Anfrage %1 zur selben Ressource kam vorher an, geschah aber %2 später.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same appointment came before it, and happened %2 after it.</source>
        <translation>Falsche Reihenfolge: Anfrage %1 zum selben Termin kam vorher an, geschah aber %2 später.</translation>
    </message>
    <message>
        <source>Late: the webhook-timestamp is %1 old. Receivers refuse more than 5 minutes, against replays.</source>
        <translation>Verspätet: Der webhook-timestamp ist %1 alt. Empfänger lehnen zum Schutz vor Wiederholungen mehr als 5 Minuten ab.</translation>
    </message>
    <message>
        <source>Wrong clock: the webhook-timestamp is %1 ahead of this computer&apos;s clock. Receivers refuse more than 5 minutes.</source>
        <translation>Falsche Uhr: Der webhook-timestamp ist der Uhr dieses Computers um %1 voraus. Empfänger lehnen mehr als 5 Minuten ab.</translation>
    </message>
    <message>
        <source>Late: the event was created %1 before it came (createdAt).</source>
        <translation>Verspätet: Das Ereignis wurde %1 vor dem Eintreffen erstellt (createdAt).</translation>
    </message>
    <message>
        <source>Wrong clock: the event was created %1 after it came (createdAt), by the sender&apos;s clock.</source>
        <translation>Falsche Uhr: Nach der Uhr des Absenders wurde das Ereignis %1 nach dem Eintreffen erstellt (createdAt).</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a payload</comment>
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <comment>of a payload</comment>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a payload</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The payload is being held against the schema of its trigger.</source>
        <translation>Die Nutzdaten werden mit dem Schema ihres Auslösers verglichen.</translation>
    </message>
    <message>
        <source>The payload follows the schema of its trigger.</source>
        <translation>Die Nutzdaten folgen dem Schema ihres Auslösers.</translation>
    </message>
    <message>
        <source>The payload differs from the schema of its trigger: %1</source>
        <translation>Die Nutzdaten weichen vom Schema ihres Auslösers ab: %1</translation>
    </message>
    <message>
        <source>The body is no JSON object, so it is no event.</source>
        <translation>Der Body ist kein JSON-Objekt, also kein Ereignis.</translation>
    </message>
    <message>
        <source>The payload was not checked: it names no trigger.</source>
        <translation>Die Nutzdaten wurden nicht geprüft: Sie nennen keinen Auslöser.</translation>
    </message>
    <message>
        <source>The payload was not checked: &quot;%1&quot; is no trigger that is documented or that a company has named so.</source>
        <translation>Die Nutzdaten wurden nicht geprüft: „%1“ ist kein Auslöser, der dokumentiert ist oder den eine Firma so genannt hat.</translation>
    </message>
    <message>
        <source>The payload was not checked: only its first megabyte was kept.</source>
        <translation>Die Nutzdaten wurden nicht geprüft: Nur ihr erstes Megabyte wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>The payload was not checked: it was let go to save room before there was time for it.</source>
        <translation>Die Nutzdaten wurden nicht geprüft: Sie wurden aus Platzgründen verworfen, bevor Zeit dafür war.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an event that arrived</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Falsche Uhr</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>&quot;Duplicate +1&quot;: there is one more thing to say of it</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>New: no earlier request brought this event, it is not older than one that came before, and its time is right.</source>
        <translation>Neu: Keine frühere Anfrage brachte dieses Ereignis, es ist nicht älter als ein zuvor eingetroffenes, und seine Zeit stimmt.</translation>
    </message>
    <message>
        <source>No HTTP</source>
        <translation>Kein HTTP</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Kein Webhook</translation>
    </message>
    <message>
        <source>Client left</source>
        <comment>before the answer was whole</comment>
        <translation>Client brach ab</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>an answer that its client did not read</comment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the receiver, before the answer was whole</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>1 byte/s</source>
        <comment>how fast the answer goes out</comment>
        <translation>1 Byte/s</translation>
    </message>
    <message>
        <source>Half</source>
        <comment>an answer</comment>
        <translation>Halb</translation>
    </message>
    <message>
        <source>Endless</source>
        <comment>headers of an answer</comment>
        <translation>Endlos</translation>
    </message>
    <message>
        <source>Cut short</source>
        <comment>an answer</comment>
        <translation>Abgerissen</translation>
    </message>
    <message>
        <source>Gzip bomb</source>
        <translation>Gzip-Bombe</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for the other receiver&apos;s answer</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>a request</comment>
        <translation>Abgeschnitten</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>%1, at %2</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>in Kürze</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because the receiver answered 410 Gone.</source>
        <translation>Wartet: Der Endpunkt ist angehalten, weil der Empfänger mit 410 Gone geantwortet hat.</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because nothing got through for five days.</source>
        <translation>Wartet: Der Endpunkt ist angehalten, weil fünf Tage lang nichts durchkam.</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because its URL was removed.</source>
        <translation>Wartet: Der Endpunkt ist angehalten, weil seine URL entfernt wurde.</translation>
    </message>
    <message>
        <source>Waits: its endpoint was put on hold.</source>
        <translation>Wartet: Der Endpunkt wurde angehalten.</translation>
    </message>
    <message>
        <source>Waits: its endpoint has no URL. Set one in the webhook settings.</source>
        <translation>Wartet: Der Endpunkt hat keine URL. Tragen Sie eine in den Webhook-Einstellungen ein.</translation>
    </message>
    <message>
        <source>Waits for an earlier event of the same appointment.</source>
        <translation>Wartet auf ein früheres Ereignis desselben Termins.</translation>
    </message>
    <message numerus="yes">
        <source>Waits: the receiver failed %Ln time(s) in a row. The next probe goes out %1.</source>
        <translation>
            <numerusform>Wartet: Beim Empfänger ist %Ln Versuch fehlgeschlagen. Die nächste Probeanfrage folgt %1.</numerusform>
            <numerusform>Wartet: Beim Empfänger sind %Ln Versuche in Folge fehlgeschlagen. Die nächste Probeanfrage folgt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next attempt goes out %1.</source>
        <translation>Der nächste Versuch folgt %1.</translation>
    </message>
    <message>
        <source>It is due and goes out next.</source>
        <translation>Fällig; wird als Nächstes gesendet.</translation>
    </message>
    <message>
        <source>It is due and goes out as the endpoint&apos;s limit of %1 allows.</source>
        <translation>Fällig; wird gesendet, sobald das Limit des Endpunkts von %1 es zulässt.</translation>
    </message>
    <message>
        <source>Waits: its company is in the archive.</source>
        <translation>Wartet: Die Firma ist archiviert.</translation>
    </message>
    <message>
        <source>Waits: the plan that sends it again is paused.</source>
        <translation>Wartet: Der Plan, der sie erneut sendet, ist pausiert.</translation>
    </message>
    <message>
        <source>Its plan sends it again %1.</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>Ihr Plan sendet sie erneut: %1.</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <extracomment>%1 is a moment: &quot;14 May, 15:41:25&quot;.</extracomment>
        <translation>Angehalten seit %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>What a person wrote when they put the endpoint on hold.</extracomment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Nothing is sent from this store at the moment.</source>
        <translation>Aus diesem Datenspeicher wird gerade nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending is paused: %1.</source>
        <extracomment>%1 says why, as the status bar does.</extracomment>
        <translation>Das Senden ist unterbrochen: %1.</translation>
    </message>
    <message>
        <source>Another program sends from this store: %1.</source>
        <extracomment>%1 is a program: &quot;hookkeeperctl (pid 4711)&quot;.</extracomment>
        <translation>Ein anderes Programm sendet aus diesem Datenspeicher: %1.</translation>
    </message>
</context>
<context>
    <name>ZapierWords</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>line item</source>
        <translation>Line Item</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The fields that a Catch Hook of Webhooks by Zapier offers to the next steps.</source>
        <translation>Die Felder, die ein Catch Hook von Webhooks by Zapier den nächsten Schritten anbietet.</translation>
    </message>
    <message>
        <source>Names of nested fields are joined with two underscores; a list of objects becomes line items, name[]field.</source>
        <translation>Namen verschachtelter Felder werden mit zwei Unterstrichen verbunden; eine Liste von Objekten wird zu Line Items, name[]field.</translation>
    </message>
    <message>
        <source>Not known: Zapier says nowhere what becomes of null, of empty lists and objects and of lists in lists; it may leave them out.</source>
        <translation>Nicht bekannt: Zapier sagt nirgends, was aus null, aus leeren Listen und Objekten und aus Listen in Listen wird; vielleicht fallen sie weg.</translation>
    </message>
    <message>
        <source>There are more fields than are shown here.</source>
        <translation>Es gibt mehr Felder, als hier angezeigt werden.</translation>
    </message>
    <message>
        <source>The payload is no JSON object. What a Catch Hook makes of it is not known.</source>
        <translation>Die Nutzdaten sind kein JSON-Objekt. Was ein Catch Hook daraus macht, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>hk::ActionSet</name>
    <message>
        <source>&amp;Add company…</source>
        <translation>&amp;Firma hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>Zoom auf &amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Hookkeeper</source>
        <translation>Übe&amp;r Hookkeeper</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Companies…</source>
        <translation>Firm&amp;en…</translation>
    </message>
    <message>
        <source>&amp;Addresses and proxy…</source>
        <translation>&amp;Adressen und Proxy…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>Personenbezogene Daten &amp;maskieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Handbu&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
</context>
<context>
    <name>hk::AdditionalCard</name>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>No URL</source>
        <translation>Keine URL</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>More endpoints</source>
        <translation>Weitere Endpunkte</translation>
    </message>
    <message>
        <source>Other receivers, each with its own triggers, headers and pace.</source>
        <translation>Andere Empfänger, jeder mit eigenen Auslösern, Headern und eigenem Tempo.</translation>
    </message>
    <message>
        <source>Add endpoint…</source>
        <translation>Endpunkt hinzufügen…</translation>
    </message>
    <message>
        <source>There is none yet. The four URLs above are enough for most.</source>
        <translation>Noch keine. Den meisten genügen die vier URLs oben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Erhält</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Stop testing %1</source>
        <translation>Test beenden: %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;200 OK, 3 minutes ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <extracomment>%1: &quot;3 minutes ago&quot;</extracomment>
        <translation>fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>an endpoint</source>
        <translation>einen Endpunkt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 freigeben</translation>
    </message>
</context>
<context>
    <name>hk::AdvancedCard</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Retr&amp;y schedule</source>
        <translation>Wiederholungs&amp;plan</translation>
    </message>
    <message>
        <source>Time-&amp;out</source>
        <translation>Zeit&amp;limit</translation>
    </message>
    <message numerus="yes">
        <source>The waits after each failed attempt, ±20 %: %n attempt(s) within about %1, then the delivery has failed.</source>
        <translation>
            <numerusform>Wartezeiten nach jedem fehlgeschlagenen Versuch, ±20 %: %n Versuch innerhalb von etwa %1, dann gilt die Zustellung als fehlgeschlagen.</numerusform>
            <numerusform>Wartezeiten nach jedem fehlgeschlagenen Versuch, ±20 %: %n Versuche innerhalb von etwa %1, dann gilt die Zustellung als fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>For a whole attempt, until the answer&apos;s last byte.</source>
        <translation>Für einen ganzen Versuch, bis zum letzten Byte der Antwort.</translation>
    </message>
</context>
<context>
    <name>hk::AnswersView</name>
    <message>
        <source>Answer of the other receiver</source>
        <translation>Antwort des anderen Empfängers</translation>
    </message>
    <message>
        <source>This receiver waits for the other’s answer.</source>
        <translation>Dieser Empfänger wartet auf die Antwort des anderen.</translation>
    </message>
    <message>
        <source>This receiver answered: %1</source>
        <translation>Dieser Empfänger hat geantwortet: %1</translation>
    </message>
    <message>
        <source>The request was not forwarded.</source>
        <translation>Die Anfrage wurde nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>The request was forwarded; there is no answer yet.</source>
        <translation>Die Anfrage wurde weitergeleitet; es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>What the other receiver answered was let go to save room.</source>
        <translation>Die Antwort des anderen Empfängers wurde aus Platzgründen verworfen.</translation>
    </message>
    <message>
        <source>The other receiver did not answer: %1</source>
        <translation>Der andere Empfänger hat nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>The other receiver answered after %1: %2</source>
        <translation>Der andere Empfänger hat nach %1 geantwortet: %2</translation>
    </message>
    <message>
        <source>Answer of this receiver</source>
        <translation>Antwort dieses Empfängers</translation>
    </message>
    <message>
        <source>Below are the first %1 of %2 bytes.</source>
        <translation>Unten stehen die ersten %1 von %2 Byte.</translation>
    </message>
    <message>
        <source>Its bytes were let go to save room.</source>
        <translation>Ihre Bytes wurden aus Platzgründen verworfen.</translation>
    </message>
</context>
<context>
    <name>hk::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number, with the space that the language has before it.</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Zoo&amp;m</translation>
    </message>
    <message>
        <source>Of everything in the window. Ctrl++, Ctrl+− and Ctrl+0 do the same.</source>
        <translation>Gilt für alles im Fenster. Strg++, Strg+− und Strg+0 tun dasselbe.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact: more rows at once</source>
        <translation>Kompakt: mehr Zeilen auf einmal</translation>
    </message>
    <message>
        <source>R&amp;ows of lists</source>
        <translation>Zeilen von &amp;Listen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Black and white, an outline around everything, and a wide mark of what has the keyboard.</source>
        <translation>Schwarz und Weiß, ein Umriss um alles und eine breite Markierung dessen, was die Tastatur hat.</translation>
    </message>
    <message>
        <source>The desktop asks for high contrast: its own colours are shown.</source>
        <translation>Der Desktop verlangt hohen Kontrast: Seine eigenen Farben werden gezeigt.</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Nichts bewegt sich von selbst.</translation>
    </message>
    <message>
        <source>Menus may fade, and a bar runs while something is busy.</source>
        <translation>Menüs dürfen einblenden, und ein Balken läuft, solange etwas beschäftigt ist.</translation>
    </message>
</context>
<context>
    <name>hk::AttemptEntry</name>
    <message>
        <source>Nothing was dialled.</source>
        <translation>Es wurde keine Verbindung aufgebaut.</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Erreicht: %1</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate was not verified.</source>
        <translation>Das Zertifikat des Empfängers wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Show less of attempt %1</source>
        <translation>Weniger von Versuch %1 zeigen</translation>
    </message>
    <message>
        <source>Show more of attempt %1</source>
        <translation>Mehr von Versuch %1 zeigen</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL, as it was &amp;sent</source>
        <translation>Als cURL kopieren, wie ge&amp;sendet</translation>
    </message>
    <message>
        <source>&amp;Compare with the attempt before</source>
        <translation>&amp;Mit dem Versuch davor vergleichen</translation>
    </message>
</context>
<context>
    <name>hk::AttemptList</name>
    <message>
        <source>Attempts, newest first</source>
        <translation>Versuche, neueste zuerst</translation>
    </message>
    <message>
        <source>There was no attempt yet.</source>
        <translation>Es gab noch keinen Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier attempt(s)</source>
        <translation>
            <numerusform>%Ln früheren Versuch zeigen</numerusform>
            <numerusform>%Ln frühere Versuche zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AttentionCard</name>
    <message>
        <source>Endpoints that need attention</source>
        <translation>Endpunkte, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>None: every endpoint answers, and nothing waits to be sent again.</source>
        <translation>Keine: Jeder Endpunkt antwortet, und nichts muss neu gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>endpoints</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AttentionRow</name>
    <message>
        <source>Resend %1…</source>
        <extracomment>Opens the resend planner with so many failed deliveries.</extracomment>
        <translation>%1 erneut senden…</translation>
    </message>
    <message>
        <source>Resend what failed at %1: %2</source>
        <translation>Neu senden, was bei %1 fehlgeschlagen ist: %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waits</source>
        <translation>Das Senden geht weiter, zuerst mit dem, was wartet</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open the settings of %1</source>
        <translation>Einstellungen von %1 öffnen</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>Fehlgeschlagene zeigen</translation>
    </message>
    <message>
        <source>Show what failed at %1</source>
        <translation>Zeigen, was bei %1 fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation>Wartende zeigen</translation>
    </message>
    <message>
        <source>Show what waits for %1</source>
        <translation>Zeigen, was auf %1 wartet</translation>
    </message>
</context>
<context>
    <name>hk::AuditDetail</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hash des Eintrags</translation>
    </message>
    <message>
        <source>Time and origin of the entry</source>
        <translation>Zeit und Herkunft des Eintrags</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Nachher:</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was er geändert hat.</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Ganzer Datenspeicher</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3 · %4</source>
        <extracomment>Number of an entry, who, company, time: &quot;Entry 12 · window:ada · co_1 · 14 May 2026, 15:41&quot;.</extracomment>
        <translation>Eintrag %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>hk::AuditModel</name>
    <message>
        <source>Whole store</source>
        <translation>Ganzer Datenspeicher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>hk::AuditPage</name>
    <message>
        <source>Check for &amp;changes</source>
        <translation>Auf &amp;Manipulation prüfen</translation>
    </message>
    <message>
        <source>Recomputes the hash of every entry: tells whether one was changed, moved or taken out</source>
        <translation>Berechnet den Hash jedes Eintrags neu: zeigt, ob einer geändert, verschoben oder herausgenommen wurde</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 · who changed or looked at what</source>
        <translation>%1 · wer was geändert oder angesehen hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Alle Einträge werden geprüft…</translation>
    </message>
    <message>
        <source>Nothing was changed, moved or taken out. Keep this head elsewhere to prove it later: %1</source>
        <translation>Nichts wurde geändert, verschoben oder herausgenommen. Bewahren Sie diesen Kopf anderswo auf, um es später zu beweisen: %1</translation>
    </message>
    <message>
        <source>Export the audit as CSV or, with .jsonl, as JSON Lines</source>
        <translation>Protokoll als CSV exportieren oder, mit .jsonl, als JSON Lines</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln Eintrag wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Einträge wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AuditView</name>
    <message>
        <source>Show &amp;new entries</source>
        <translation>&amp;Neue Einträge anzeigen</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Nothing in the audit fits the filter.</source>
        <translation>Nichts im Protokoll passt zum Filter.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Filter the audit</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>who:window what:settings time:&lt;7d or any text</source>
        <translation>who:window what:settings time:&lt;7d oder beliebiger Text</translation>
    </message>
    <message>
        <source>Fields: who, what, company, time. A minus sign in front excludes, * stands for anything.</source>
        <translation>Felder: who, what, company, time. Ein Minuszeichen davor schließt aus, * steht für Beliebiges.</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Wessen Einträge</translation>
    </message>
    <message>
        <source>This company and the store</source>
        <translation>Diese Firma und der Datenspeicher</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Firmen</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Who changes settings, looks at a key or sends something again is recorded here, with what stood there before and after.</source>
        <translation>Wer Einstellungen ändert, einen Schlüssel ansieht oder etwas erneut sendet, wird hier aufgezeichnet, mit dem Stand davor und danach.</translation>
    </message>
    <message>
        <source>Open webhook &amp;settings</source>
        <translation>&amp;Webhook-Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>hk::BarPlot</name>
    <message>
        <source>Choose a bar with the arrow keys, open it with Enter.</source>
        <translation>Wählen Sie einen Balken mit den Pfeiltasten, öffnen Sie ihn mit der Eingabetaste.</translation>
    </message>
</context>
<context>
    <name>hk::Bars</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month below a chart, as in &quot;14 May&quot;; letters as in QDate::toString().</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>An hour of a day: &quot;14 May, 15:00 to 16:00&quot;.</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>dddd, d MMM</source>
        <extracomment>Weekday, day and month, as in &quot;Thursday, 14 May&quot;; letters as in QDate::toString().</extracomment>
        <translation>dddd, d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;14 May, 14:05&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>%1 is a city: &quot;Toronto time&quot;.</extracomment>
        <translation>Zeit von %1</translation>
    </message>
</context>
<context>
    <name>hk::BehaviourDialog</name>
    <message>
        <source>Give the sender the &amp;other&apos;s answer</source>
        <translation>Antwort des an&amp;deren an den Absender zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>How the receiver behaves</source>
        <translation>Verhalten des Empfängers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>A&amp;ntwort</translation>
    </message>
    <message>
        <source>One after the other, the last one stays: 503*2,200 or delay=5s:500 or 200:type=text/html:body=&apos;…&apos;</source>
        <translation>Eine nach der anderen, die letzte bleibt: 503*2,200 oder delay=5s:500 oder 200:type=text/html:body=&apos;…&apos;</translation>
    </message>
    <message>
        <source>What fits no rule is answered so.</source>
        <translation>So wird beantwortet, was zu keiner Regel passt.</translation>
    </message>
    <message>
        <source>No, plain http</source>
        <translation>Nein, unverschlüsseltes http</translation>
    </message>
    <message>
        <source>https with a good certificate</source>
        <translation>https mit gültigem Zertifikat</translation>
    </message>
    <message>
        <source>https, the certificate has expired</source>
        <translation>https, das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>https, the certificate is another host&apos;s</source>
        <translation>https, das Zertifikat gehört einem anderen Host</translation>
    </message>
    <message>
        <source>https, the certificate signs itself</source>
        <translation>https, das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>A URL; empty: nowhere</source>
        <translation>Eine URL; leer: nirgendwohin</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Lauschen auf</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>We&amp;iterleiten an</translation>
    </message>
    <message>
        <source>Only programs on this computer can send here.</source>
        <translation>Nur Programme auf diesem Computer können hierher senden.</translation>
    </message>
    <message>
        <source>Others in the network can send here, and nobody is asked who they are.</source>
        <translation>Andere im Netzwerk können hierher senden, und niemand wird gefragt, wer er ist.</translation>
    </message>
    <message>
        <source>Everything that arrives from now on is sent to %1, with its headers and its signature.</source>
        <translation>Alles, was ab jetzt eintrifft, wird an %1 gesendet, mit Headern und Signatur.</translation>
    </message>
    <message>
        <source>Other computers can send to this one through %1, and see its answers.</source>
        <translation>Andere Computer können über %1 an diesen senden und sehen seine Antworten.</translation>
    </message>
    <message>
        <source>Forward to %1?</source>
        <translation>An %1 weiterleiten?</translation>
    </message>
    <message>
        <source>Let other computers send here?</source>
        <translation>Andere Computer hierher senden lassen?</translation>
    </message>
    <message>
        <source>This reaches beyond this computer.</source>
        <translation>Das reicht über diesen Computer hinaus.</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse zum Lauschen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>Ways to answer, good ones and bad ones</source>
        <translation>Arten zu antworten, gute und schlechte</translation>
    </message>
</context>
<context>
    <name>hk::BodyView</name>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>A body as hexadecimal digits.</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Save body as…</source>
        <translation>Text speichern unter…</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alles laden</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Shown as it came: it is larger than %1.</source>
        <translation>So gezeigt, wie es kam: Es ist größer als %1.</translation>
    </message>
    <message>
        <source>Save body as</source>
        <translation>Text speichern unter</translation>
    </message>
    <message>
        <source>The body is in %1.</source>
        <translation>Der Text ist in %1.</translation>
    </message>
</context>
<context>
    <name>hk::Changes</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Name of %1 in the payload</source>
        <translation>Name von „%1“ in den Nutzdaten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An endpoint&apos;s name, and which of its settings: &quot;CRM: triggers&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hk::ChangesBar</name>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 unsaved changes · 1 problem to fix&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n Problem zu beheben</numerusform>
            <numerusform>%n Probleme zu beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <extracomment>The table that stands in the place of the chart %1.</extracomment>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show “%1” as a chart</source>
        <extracomment>%1 is the title of the card: &quot;Response time&quot;.</extracomment>
        <translation>„%1“ als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>„%1“ als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>hk::Charts</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>p50</source>
        <extracomment>The 50th percentile of response times, at the end of its line.</extracomment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <extracomment>The 95th percentile of response times, at the end of its line.</extracomment>
        <translation>p95</translation>
    </message>
</context>
<context>
    <name>hk::CheckSignatureDialog</name>
    <message>
        <source>It matches: the default key, the external id, made it.</source>
        <translation>Die Signatur passt: Sie wurde mit dem Standardschlüssel erstellt, der externen ID.</translation>
    </message>
    <message>
        <source>It matches: the hash key that is set made it.</source>
        <translation>Die Signatur passt: Sie wurde mit dem gesetzten Hash-Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>The old key made it, which retires when the rotation ends: this receiver has not changed over yet.</source>
        <translation>Sie wurde mit dem alten Schlüssel erstellt, der am Ende des Wechsels wegfällt: Dieser Empfänger ist noch nicht umgestellt.</translation>
    </message>
    <message>
        <source>The new key made it: this receiver has changed over.</source>
        <translation>Sie wurde mit dem neuen Schlüssel erstellt: Dieser Empfänger ist umgestellt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Signatur prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It matches: the pasted key made it.</source>
        <translation>Die Signatur passt: Sie wurde mit dem eingefügten Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>What was tried:</source>
        <translation>Was probiert wurde:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Paste what a receiver got or has computed: you are told which key made the signature, or why none did. What is said is computed, never guessed.</source>
        <translation>Fügen Sie ein, was ein Empfänger erhalten oder berechnet hat: Sie erfahren, mit welchem Schlüssel die Signatur erstellt wurde, oder warum mit keinem. Das Ergebnis ist berechnet, nie geraten.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>So wird sie berechnet</translation>
    </message>
    <message>
        <source>Copy how it is computed</source>
        <translation>Rechenweg kopieren</translation>
    </message>
</context>
<context>
    <name>hk::CheckSignatureForm</name>
    <message>
        <source>The keys of %1</source>
        <translation>Die Schlüssel von %1</translation>
    </message>
    <message>
        <source>Another key, pasted here</source>
        <translation>Ein anderer Schlüssel, hier eingefügt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the body from a file</source>
        <translation>Body aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Check &amp;with</source>
        <translation>Prüfen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>It is kept nowhere. Blanks around it count.</source>
        <translation>Er wird nirgends gespeichert. Leerzeichen davor und danach zählen.</translation>
    </message>
    <message>
        <source>Open the body</source>
        <translation>Body öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The bytes of %1, exactly: %2.</source>
        <translation>Die Bytes von %1, genau: %2.</translation>
    </message>
    <message>
        <source>Every byte counts. If line ends or blanks may have changed on the way, open a file instead.</source>
        <translation>Jedes Byte zählt. Wenn sich unterwegs Zeilenenden oder Leerzeichen geändert haben könnten, öffnen Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>The bytes of the request, exactly: %1.</source>
        <translation>Die Bytes der Anfrage, genau: %1.</translation>
    </message>
    <message>
        <source>Paste the key that the receiver has.</source>
        <translation>Fügen Sie den Schlüssel ein, den der Empfänger hat.</translation>
    </message>
    <message>
        <source>Paste the value of the header.</source>
        <translation>Fügen Sie den Wert des Headers ein.</translation>
    </message>
    <message>
        <source>It is part of what is signed.</source>
        <translation>Dieser Wert gehört zu dem, was signiert wird.</translation>
    </message>
</context>
<context>
    <name>hk::Chip</name>
    <message>
        <source>%1  %2</source>
        <extracomment>A filter and how many rows it would show: &quot;Failed 41&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  …</source>
        <extracomment>A filter whose rows are being counted: &quot;Failed …&quot;.</extracomment>
        <translation>%1  …</translation>
    </message>
</context>
<context>
    <name>hk::ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>hk::CloseDialog</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Go on sending in the background?</source>
        <translation>Im Hintergrund weiter senden?</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>Meine Antwort &amp;merken</translation>
    </message>
    <message>
        <source>Then webhooks go out and are tried again as before, and notices pop up. The icon in the tray brings the window back. When you quit, what is queued waits until the next start.</source>
        <translation>Dann gehen Webhooks wie bisher hinaus und werden erneut versucht, und Meldungen erscheinen. Das Symbol im Infobereich holt das Fenster zurück. Wenn Sie beenden, wartet, was in der Warteschlange steht, bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>Then webhooks go out and are tried again as before, and notices pop up. This desktop has no tray: start Hookkeeper again to bring the window back. When you quit, what is queued waits until the next start.</source>
        <translation>Dann gehen Webhooks wie bisher hinaus und werden erneut versucht, und Meldungen erscheinen. Dieser Desktop hat keinen Infobereich: Starten Sie Hookkeeper erneut, um das Fenster zurückzuholen. Wenn Sie beenden, wartet, was in der Warteschlange steht, bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>The preferences can change it.</source>
        <translation>In den Einstellungen lässt sich das ändern.</translation>
    </message>
    <message>
        <source>&amp;Keep sending</source>
        <translation>&amp;Weiter senden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hk::CodeDialog</name>
    <message>
        <source>Code for receivers</source>
        <translation>Code für Empfänger</translation>
    </message>
    <message>
        <source>Checks the signature as this company writes it, with nothing but the language&apos;s own library. The hash key is not in it: the receiver reads it from its environment.</source>
        <translation>Prüft die Signatur so, wie diese Firma sie schreibt, allein mit der Standardbibliothek der Sprache. Der Hash-Schlüssel ist nicht enthalten: Der Empfänger liest ihn aus seiner Umgebung.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hk::CodeView</name>
    <message>
        <source>Tab indents; press Esc, then Tab to leave the editor.</source>
        <translation>Tab rückt ein; mit Esc, dann Tab verlassen Sie den Editor.</translation>
    </message>
</context>
<context>
    <name>hk::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hk::CommandPalette</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where an action is: a page, and a menu. &quot;Deliveries · Delivery&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Nothing that is possible now is called like that.</source>
        <translation>Nichts, was jetzt möglich ist, heißt so.</translation>
    </message>
</context>
<context>
    <name>hk::CompaniesDialog</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archiviert %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Search by name or external id</source>
        <translation>Nach Name oder externer ID suchen</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Firmen suchen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Ar&amp;chive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>CSV &amp;importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take &amp;out of archive</source>
        <translation>Aus dem Archiv h&amp;olen</translation>
    </message>
    <message>
        <source>What waited goes out.</source>
        <translation>Was gewartet hat, wird gesendet.</translation>
    </message>
    <message>
        <source>It takes no events, and what waits is held. Nothing is lost.</source>
        <translation>Die Firma nimmt keine Ereignisse an, und was wartet, wird angehalten. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>Firmen importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is in the archive: it takes no events, and what waits is held. Nothing is lost.</source>
        <translation>„%1“ ist im Archiv: Die Firma nimmt keine Ereignisse an, und was wartet, wird angehalten. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and what waited goes out.</source>
        <translation>„%1“ ist wieder in Gebrauch, und was gewartet hat, wird gesendet.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyDialog</name>
    <message>
        <source>Add company</source>
        <translation>Firma hinzufügen</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Firma bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;External id</source>
        <translation>&amp;Externe ID</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Webhook URLs must use https, except to this computer.</source>
        <translation>Webhook-URLs müssen https verwenden, außer zu diesem Computer.</translation>
    </message>
    <message>
        <source>Webhook URLs may use plain http.</source>
        <translation>Webhook-URLs dürfen unverschlüsseltes http verwenden.</translation>
    </message>
    <message>
        <source>Receivers and scripts know the company by it: it stays.</source>
        <translation>Empfänger und Skripte kennen die Firma unter dieser ID: Sie bleibt.</translation>
    </message>
    <message>
        <source>What your own system calls the company. It is also the default hash key, and cannot be changed later.</source>
        <translation>So nennt Ihr eigenes System die Firma. Die ID ist auch der Standard-Hash-Schlüssel und lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The copy gets the URLs, endpoints and settings, and sends to them from its first event on. It does not get the hash key: until one is set, it signs with its external id.</source>
        <translation>Die Kopie erhält die URLs, Endpunkte und Einstellungen und sendet ab ihrem ersten Ereignis dorthin. Den Hash-Schlüssel erhält sie nicht: Bis einer eingetragen ist, signiert sie mit ihrer externen ID.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyImportDialog</name>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>cleared: %1</source>
        <translation>geleert: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Leave out what is refused</source>
        <translation>Abgelehntes aus&amp;lassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>Firmen importieren</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>To be added: %1. To be changed: %2. Unchanged: %3. Refused: %4.</source>
        <translation>Hinzuzufügen: %1. Zu ändern: %2. Unverändert: %3. Abgelehnt: %4.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyStates</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>hk::CompareView</name>
    <message>
        <source>Attempt %1 · %2</source>
        <comment>number, then how it ended</comment>
        <translation>Versuch %1 · %2</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Ignore name order</source>
        <translation>Reihenfolge der Namen ignorieren</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln difference(s).</source>
        <translation>
            <numerusform>Es gibt mehr als %Ln Unterschied.</numerusform>
            <numerusform>Es gibt mehr als %Ln Unterschiede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>hk::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>hk::ConflictDialog</name>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Auswahl übernehmen</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Mein Wert: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Anderer Wert: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and one of its two values: &quot;Time-out, mine: 20s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Other values were saved in the meantime. Choose for each field; nothing is saved before you save.</source>
        <translation>Inzwischen wurden andere Werte gespeichert. Wählen Sie für jedes Feld; gespeichert wird erst, wenn Sie speichern.</translation>
    </message>
</context>
<context>
    <name>hk::DaysField</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in a field; the plural is that of the number.</extracomment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesList</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Show all t&amp;ime</source>
        <translation>&amp;Gesamten Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>&amp;Send a test event</source>
        <translation>&amp;Testereignis senden</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Fi&amp;lter löschen</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No delivery of this period fits the filter.</source>
        <translation>Keine Zustellung dieses Zeitraums passt zum Filter.</translation>
    </message>
    <message>
        <source>No delivery fits the filter.</source>
        <translation>Keine Zustellung passt zum Filter.</translation>
    </message>
    <message>
        <source>No deliveries in this period</source>
        <translation>Keine Zustellungen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Noch keine Zustellungen</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w more than %Ln new delivery(ies)</source>
        <translation>
            <numerusform>Mehr als %Ln ne&amp;ue Zustellung anzeigen</numerusform>
            <numerusform>Mehr als %Ln ne&amp;ue Zustellungen anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w %Ln new delivery(ies)</source>
        <translation>
            <numerusform>%Ln ne&amp;ue Zustellung anzeigen</numerusform>
            <numerusform>%Ln ne&amp;ue Zustellungen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each event that is sent shows here with every attempt, to be found, explained and sent again.</source>
        <translation>Jedes Ereignis, das gesendet wird, erscheint hier mit allen Versuchen, zum Finden, Erklären und erneuten Senden.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesTable</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryActions</name>
    <message>
        <source>Send it again?</source>
        <translation>Noch einmal senden?</translation>
    </message>
    <message>
        <source>This event was delivered already.</source>
        <translation>Dieses Ereignis wurde bereits zugestellt.</translation>
    </message>
    <message>
        <source>The receiver gets the same event a second time; its event ID stays the same.</source>
        <translation>Der Empfänger erhält dasselbe Ereignis ein zweites Mal; die Ereignis-ID bleibt gleich.</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Resent as %1</source>
        <translation>Erneut gesendet als %1</translation>
    </message>
    <message>
        <source>Not resent, because of its status: %1</source>
        <extracomment>%1 is a status, such as &quot;Retrying&quot;.</extracomment>
        <translation>Nicht erneut gesendet, wegen des Status: %1</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>Der nächste Versuch ist jetzt fällig.</translation>
    </message>
    <message>
        <source>Cancel the delivery?</source>
        <translation>Zustellung abbrechen?</translation>
    </message>
    <message>
        <source>It is sent no more. The event stays in the list.</source>
        <translation>Sie wird nicht mehr gesendet. Das Ereignis bleibt in der Liste.</translation>
    </message>
    <message>
        <source>What is on the wire at this moment is not called back.</source>
        <translation>Was in diesem Moment schon unterwegs ist, wird nicht zurückgeholt.</translation>
    </message>
    <message>
        <source>&amp;Cancel delivery</source>
        <translation>&amp;Zustellung abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Nicht abbrechen</translation>
    </message>
    <message>
        <source>The delivery is cancelled.</source>
        <translation>Die Zustellung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The cURL command is on the clipboard, freshly signed and without the key.</source>
        <translation>Der cURL-Befehl ist in der Zwischenablage, frisch signiert und ohne den Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are due now.</source>
        <translation>
            <numerusform>%Ln Zustellung ist jetzt fällig.</numerusform>
            <numerusform>%Ln Zustellungen sind jetzt fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln delivery(ies)?</source>
        <translation>
            <numerusform>%Ln Zustellung abbrechen?</numerusform>
            <numerusform>%Ln Zustellungen abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not finished are sent no more. The events stay in the list.</source>
        <translation>Was nicht beendet ist, wird nicht mehr gesendet. Die Ereignisse bleiben in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Cancel deliveries</source>
        <translation>Zustellungen a&amp;bbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are cancelled.</source>
        <translation>
            <numerusform>%Ln Zustellung ist abgebrochen.</numerusform>
            <numerusform>%Ln Zustellungen sind abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, already finished.</source>
        <translation>
            <numerusform>%Ln ausgelassen, schon beendet.</numerusform>
            <numerusform>%Ln ausgelassen, schon beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, on the wire or waiting for an earlier one.</source>
        <translation>
            <numerusform>%Ln ausgelassen, unterwegs oder auf eine frühere wartend.</numerusform>
            <numerusform>%Ln ausgelassen, unterwegs oder auf eine frühere wartend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait all the same: held, or without a URL.</source>
        <translation>
            <numerusform>%Ln davon wartet trotzdem: angehalten oder ohne URL.</numerusform>
            <numerusform>%Ln davon warten trotzdem: angehalten oder ohne URL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, of a paused plan.</source>
        <translation>
            <numerusform>%Ln ausgelassen, aus einem pausierten Plan.</numerusform>
            <numerusform>%Ln ausgelassen, aus einem pausierten Plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryCopies</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1 is a value, such as a name or an id.</extracomment>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;delivery ID</source>
        <translation>&amp;Zustellungs-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;event ID</source>
        <translation>&amp;Ereignis-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;cURL, freshly signed</source>
        <translation>Als &amp;cURL kopieren, neu signiert</translation>
    </message>
    <message>
        <source>Copy as cURL, as it was &amp;sent</source>
        <translation>Als cURL kopieren, wie ge&amp;sendet</translation>
    </message>
    <message>
        <source>The request as it was sent is on the clipboard as a cURL command.</source>
        <translation>Die Anfrage, wie sie gesendet wurde, ist als cURL-Befehl in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>Nach diesem Wert &amp;filtern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and its value: &quot;Customer: 4711&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryDesk</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>These are more rows than can be chosen one by one. Choose fewer.</source>
        <translation>Das sind mehr Zeilen, als einzeln gewählt werden können. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>Plan anzeigen</translation>
    </message>
    <message>
        <source>These are more rows than can be chosen one by one. Narrow the filter and use “Resend all that match”.</source>
        <translation>Das sind mehr Zeilen, als sich einzeln auswählen lassen. Engen Sie den Filter ein, und verwenden Sie „Alle Treffer erneut senden“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) that you selected</source>
        <translation>
            <numerusform>%Ln ausgewählte Zustellung</numerusform>
            <numerusform>%Ln ausgewählte Zustellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryExportDialog</name>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, für Programme</translation>
    </message>
    <message>
        <source>HTTP archive (HAR 1.2)</source>
        <translation>HTTP-Archiv (HAR 1.2)</translation>
    </message>
    <message>
        <source>Evidence, a page to read and print</source>
        <translation>Nachweis, eine Seite zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>A row for each delivery, without payloads. Cells that a spreadsheet would take for formulas are made plain text.</source>
        <translation>Eine Zeile je Zustellung, ohne Nutzdaten. Zellen, die eine Tabellenkalkulation für Formeln hielte, werden zu reinem Text.</translation>
    </message>
    <message>
        <source>A line for each delivery, with its payload and every attempt.</source>
        <translation>Eine Zeile je Zustellung, mit Nutzdaten und jedem Versuch.</translation>
    </message>
    <message>
        <source>An entry for each attempt: request, response and how long each phase took. Browsers and other tools open it.</source>
        <translation>Ein Eintrag je Versuch: Anfrage, Antwort und wie lange jede Phase dauerte. Browser und andere Werkzeuge öffnen es.</translation>
    </message>
    <message>
        <source>What was sent, when, what came back, how each signature comes about. One HTML file for at most %1 deliveries.</source>
        <translation>Was wann gesendet wurde, was zurückkam, wie jede Signatur zustande kommt. Eine HTML-Datei für höchstens %1 Zustellungen.</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>Personenbezogene Daten &amp;maskieren</translation>
    </message>
    <message>
        <source>Show the &amp;signatures that were sent</source>
        <translation>Gesendete &amp;Signaturen zeigen</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>Zustellungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %Ln selected delivery(ies)</source>
        <translation>
            <numerusform>&amp;Nur die %Ln gewählte Zustellung</numerusform>
            <numerusform>&amp;Nur die %Ln gewählten Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Keys, cookies and other secrets are left out in any case.</source>
        <translation>Schlüssel, Cookies und andere Geheimnisse fehlen in jedem Fall.</translation>
    </message>
    <message>
        <source>Deliveries written</source>
        <translation>Geschriebene Zustellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln Zustellung</numerusform>
            <numerusform>%Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>How many there are shows while they are written.</source>
        <translation>Wie viele es sind, zeigt sich beim Schreiben.</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 von %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Evidence, a PDF</source>
        <translation>Nachweis, ein PDF</translation>
    </message>
    <message>
        <source>The same as the page, as a PDF to send and to print. For at most %1 deliveries.</source>
        <translation>Dasselbe wie die Seite, als PDF zum Versenden und Drucken. Für höchstens %1 Zustellungen.</translation>
    </message>
    <message>
        <source>Names, e-mails, phones, addresses, confirmation numbers, notes and custom fields read [masked], in payloads, answers and columns.</source>
        <translation>Namen, E-Mails, Telefonnummern, Adressen, Bestätigungsnummern, Notizen und eigene Felder erscheinen als [masked], in Nutzdaten, Antworten und Spalten.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryFiles</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) written to %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%Ln Zustellung in %1 geschrieben</numerusform>
            <numerusform>%Ln Zustellungen in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported deliveries and HTTP archives (%1)</source>
        <translation>Exportierte Zustellungen und HTTP-Archive (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Eine Datei ansehen</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryHead</name>
    <message>
        <source>Never sent</source>
        <translation>Nie gesendet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Copy as cURL (Ctrl+Shift+C)</source>
        <translation>Als cURL kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Open in Simulator</source>
        <translation>Im Simulator öffnen</translation>
    </message>
    <message>
        <source>Copy and filter</source>
        <translation>Kopieren und filtern</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Copy delivery ID</source>
        <translation>Zustellungs-ID kopieren</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <translation>%1 · simuliert</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Resend of %1</source>
        <translation>Neuversand von %1</translation>
    </message>
    <message>
        <source>Resent as %1</source>
        <translation>Erneut gesendet als %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier resend(s)</source>
        <translation>
            <numerusform>und %Ln früherer Neuversand</numerusform>
            <numerusform>und %Ln frühere Neuversande</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The data of this event were erased; it cannot be sent again.</source>
        <translation>Die Daten dieses Ereignisses wurden gelöscht; es kann nicht erneut gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Last attempt failed the same way: more than %Ln others since %1</source>
        <extracomment>%1 is a moment: &quot;14 May, 15:41:25&quot;.</extracomment>
        <translation>
            <numerusform>Letzter Versuch schlug ebenso fehl: mehr als %Ln andere seit %1</numerusform>
            <numerusform>Letzter Versuch schlug ebenso fehl: mehr als %Ln andere seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last attempt failed the same way: %Ln more since %1</source>
        <translation>
            <numerusform>Letzter Versuch schlug ebenso fehl: %Ln weitere seit %1</numerusform>
            <numerusform>Letzter Versuch schlug ebenso fehl: %Ln weitere seit %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryInspector</name>
    <message>
        <source>Select a delivery to look at it.</source>
        <translation>Wählen Sie eine Zustellung aus, um sie anzusehen.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>Anfrage, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Nutzdaten</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>Resp&amp;onse</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>&amp;Versuche</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>&amp;Attempts %1</source>
        <translation>&amp;Versuche %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing came back yet.</source>
        <translation>Es kam noch nichts zurück.</translation>
    </message>
    <message>
        <source>There was more; the first 64 KB are kept.</source>
        <translation>Es war mehr; die ersten 64 KB werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Teile der Zustellung</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Erased on %1 at the request of whom it was about.</source>
        <translation>Gelöscht am %1 auf Wunsch der betroffenen Person.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryMenu</name>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Resend all that &amp;match…</source>
        <translation>Alle &amp;Treffer erneut senden…</translation>
    </message>
    <message>
        <source>Resend &amp;plans…</source>
        <translation>&amp;Pläne zum erneuten Senden…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>C&amp;ancel delivery…</source>
        <translation>Zustellung abbre&amp;chen…</translation>
    </message>
    <message>
        <source>&amp;Copy as cURL</source>
        <translation>Als cURL &amp;kopieren</translation>
    </message>
    <message>
        <source>Open in &amp;Simulator</source>
        <translation>Im &amp;Simulator öffnen</translation>
    </message>
    <message>
        <source>C&amp;ancel…</source>
        <translation>Abbre&amp;chen…</translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation>Zustellung abbrechen</translation>
    </message>
    <message>
        <source>Ends its attempts for good</source>
        <translation>Beendet ihre Versuche endgültig</translation>
    </message>
    <message>
        <source>Makes the next attempt due at once</source>
        <translation>Macht den nächsten Versuch sofort fällig</translation>
    </message>
    <message>
        <source>More to do with these deliveries</source>
        <translation>Mehr zu diesen Zustellungen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %Ln…</source>
        <translation>
            <numerusform>%Ln &amp;erneut senden…</numerusform>
            <numerusform>%Ln &amp;erneut senden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a delivery first.</source>
        <translation>Wählen Sie zuerst eine Zustellung aus.</translation>
    </message>
    <message>
        <source>&amp;Hold the endpoint…</source>
        <translation>Den Endpunkt an&amp;halten…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Look at a file…</source>
        <translation>Eine Datei anse&amp;hen…</translation>
    </message>
    <message>
        <source>Re&amp;tention…</source>
        <translation>Aufbewa&amp;hrung…</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s &amp;data…</source>
        <translation>&amp;Daten eines Kunden löschen…</translation>
    </message>
    <message>
        <source>&amp;Jump to a date…</source>
        <translation>Zu einem Datum &amp;springen…</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Spa&amp;lten…</translation>
    </message>
    <message>
        <source>C&amp;ompare the two</source>
        <translation>Die beiden &amp;vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln &amp;now</source>
        <translation>
            <numerusform>%Ln jetzt &amp;wiederholen</numerusform>
            <numerusform>%Ln jetzt &amp;wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel %Ln…</source>
        <translation>
            <numerusform>%Ln a&amp;bbrechen…</numerusform>
            <numerusform>%Ln a&amp;bbrechen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to the endpoint a&amp;gain</source>
        <translation>Wieder an den Endpunkt se&amp;nden</translation>
    </message>
    <message>
        <source>The data of this event were erased; it cannot be sent again.</source>
        <translation>Die Daten dieses Ereignisses wurden gelöscht; es kann nicht erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Sends the selected ones again</source>
        <translation>Sendet die ausgewählten erneut</translation>
    </message>
    <message>
        <source>Sends the same event again</source>
        <translation>Sendet dasselbe Ereignis erneut</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
</context>
<context>
    <name>hk::DemoCompany</name>
    <message>
        <source>Northwind Clinics (demo)</source>
        <translation>Northwind Clinics (Demo)</translation>
    </message>
</context>
<context>
    <name>hk::DifferenceTable</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Another order</source>
        <extracomment>An object&apos;s names stand in another order.</extracomment>
        <translation>Andere Reihenfolge</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln equal</source>
        <extracomment>A part of a message, such as its headers, in which nothing differs.</extracomment>
        <translation>
            <numerusform>%1: %Ln gleich</numerusform>
            <numerusform>%1: %Ln gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more; the rest was not compared.</source>
        <translation>Es gibt mehr; der Rest wurde nicht verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal</source>
        <comment>parts of two texts</comment>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, then where</comment>
        <extracomment>What happened, then where: &quot;Changed $.customer.email&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;place</source>
        <translation>&amp;Stelle kopieren</translation>
    </message>
    <message>
        <source>Copy value &amp;before</source>
        <translation>Wert &amp;davor kopieren</translation>
    </message>
    <message>
        <source>Copy value &amp;after</source>
        <translation>Wert d&amp;anach kopieren</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <comment>the names in an object</comment>
        <translation>Reihenfolge von %1</translation>
    </message>
</context>
<context>
    <name>hk::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
</context>
<context>
    <name>hk::EndpointActions</name>
    <message>
        <source>“%1” was saved. The next attempt uses it.</source>
        <translation>„%1“ wurde gespeichert und gilt ab dem nächsten Versuch.</translation>
    </message>
    <message>
        <source>Testing “%1”…</source>
        <translation>„%1“ wird getestet…</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>Das Senden geht weiter, beginnend mit dem, was gewartet hat.</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Endpunkt entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>What waits for it is cancelled. What was sent stays in the deliveries.</source>
        <translation>Was darauf wartet, wird abgebrochen. Was gesendet wurde, bleibt in den Zustellungen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1” was removed; deliveries cancelled: %2.</source>
        <translation>„%1“ wurde entfernt; abgebrochene Zustellungen: %2.</translation>
    </message>
    <message>
        <source>The test was stopped. Its event may have gone out before.</source>
        <translation>Der Test wurde abgebrochen. Sein Ereignis kann schon hinausgegangen sein.</translation>
    </message>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>Jetzt wird nichts dorthin gesendet; was fällig ist, wartet.</translation>
    </message>
</context>
<context>
    <name>hk::EndpointDialog</name>
    <message>
        <source>Endpoint “%1”</source>
        <translation>Endpunkt „%1“</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you and your colleagues call it.</source>
        <translation>So nennen Sie und Ihre Kollegen ihn.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Empty: nothing is sent to it.</source>
        <translation>Leer: Dorthin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Only events whose payload fits, such as appointment.locationId:12. Empty: every event.</source>
        <translation>Nur Ereignisse, deren Nutzdaten passen, etwa appointment.locationId:12. Leer: jedes Ereignis.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>Sent with every attempt. Secret values are kept sealed and shown as dots everywhere.</source>
        <translation>Werden mit jedem Versuch gesendet. Geheime Werte werden versiegelt gespeichert und überall als Punkte angezeigt.</translation>
    </message>
    <message>
        <source>At a &amp;time</source>
        <translation>Gleich&amp;zeitig</translation>
    </message>
    <message>
        <source>Requests that may run side by side, 1 to 64.</source>
        <translation>Anfragen, die nebeneinander laufen dürfen, 1 bis 64.</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>&amp;Ratenlimit</translation>
    </message>
    <message>
        <source>Such as 10/s or 100/m; none: as fast as it answers.</source>
        <translation>Etwa 10/s oder 100/m; none: so schnell, wie der Empfänger antwortet.</translation>
    </message>
    <message>
        <source>Time-&amp;out</source>
        <translation>Zeit&amp;limit</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s, %1.</source>
        <translation>Leer: wie bei der Firma, %1.</translation>
    </message>
    <message>
        <source>Retry &amp;schedule</source>
        <translation>Wiederholungs&amp;plan</translation>
    </message>
    <message>
        <source>Keep the events of an appointment in order</source>
        <translation>Reihenfolge der Ereignisse eines Termins einhalten</translation>
    </message>
    <message>
        <source>A later event waits until the earlier one is delivered or given up.</source>
        <translation>Ein späteres Ereignis wartet, bis das frühere zugestellt oder aufgegeben ist.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>Zer&amp;tifizierungsstelle</translation>
    </message>
    <message>
        <source>One is stored</source>
        <translation>Eine ist gespeichert</translation>
    </message>
    <message>
        <source>One of its own is trusted beside those of the system.</source>
        <translation>Einer eigenen wird neben denen des Systems vertraut.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>For a receiver whose certificate was made by your own authority: the authority&apos;s certificate, a PEM file.</source>
        <translation>Für einen Empfänger, dessen Zertifikat von Ihrer eigenen Zertifizierungsstelle stammt: das Zertifikat dieser Stelle, eine PEM-Datei.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Zertifikat einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The URL</source>
        <translation>Die URL</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
</context>
<context>
    <name>hk::EndpointHold</name>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>Jetzt wird nichts dorthin gesendet; was fällig ist, wartet.</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>Das Senden geht weiter, beginnend mit dem, was gewartet hat.</translation>
    </message>
</context>
<context>
    <name>hk::EndpointsCard</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>HTTPS is required in production. Empty means “do not send”.</source>
        <translation>In der Produktion ist HTTPS Pflicht. Leer bedeutet „nicht senden“.</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Test all URLs</source>
        <translation>Alle URLs testen</translation>
    </message>
    <message>
        <source>Sends one marked test event to each URL</source>
        <translation>Sendet ein gekennzeichnetes Testereignis an jede URL</translation>
    </message>
    <message>
        <source>Use the &amp;local receiver</source>
        <translation>Lokalen Empfänger &amp;verwenden</translation>
    </message>
    <message>
        <source>Starts it and enters its address for each category; nothing is saved yet</source>
        <translation>Startet ihn und trägt seine Adresse für jede Kategorie ein; gespeichert wird noch nichts</translation>
    </message>
    <message>
        <source>No URL is set yet: enter that of whoever takes the events, or try it with the receiver of this program.</source>
        <translation>Es ist noch keine URL eingetragen: Geben Sie die URL dessen ein, der die Ereignisse annimmt, oder probieren Sie es mit dem Empfänger dieses Programms.</translation>
    </message>
    <message>
        <source>No URL is set yet: enter that of whoever takes the events.</source>
        <translation>Es ist noch keine URL eingetragen: Geben Sie die URL dessen ein, der die Ereignisse annimmt.</translation>
    </message>
</context>
<context>
    <name>hk::EnvironmentMark</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>A production company: its webhook URLs must use https, except to this computer.</source>
        <translation>Produktion: Die Webhook-URLs dieser Firma müssen https verwenden, außer zu diesem Computer.</translation>
    </message>
    <message>
        <source>A test company: its webhook URLs may use plain http.</source>
        <translation>Test: Die Webhook-URLs dieser Firma dürfen unverschlüsseltes http verwenden.</translation>
    </message>
    <message>
        <source>%1 (production) – Hookkeeper</source>
        <translation>%1 (Produktion) – Hookkeeper</translation>
    </message>
    <message>
        <source>%1 (test) – Hookkeeper</source>
        <translation>%1 (Test) – Hookkeeper</translation>
    </message>
</context>
<context>
    <name>hk::EraseDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data</source>
        <translation>Daten eines Kunden löschen</translation>
    </message>
    <message>
        <source>What the store holds of one customer of %1 is erased for good. When what was delivered stays, so that all figures stay true.</source>
        <translation>Was der Datenspeicher von einem Kunden von %1 hält, wird endgültig gelöscht. Wann was zugestellt wurde, bleibt erhalten, damit alle Zahlen stimmen.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Find &amp;by</source>
        <translation>Suchen n&amp;ach</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Exactly as the events have it.</source>
        <translation>Genau wie in den Ereignissen geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What goes is shown here before anything happens.</source>
        <translation>Was gelöscht wird, steht hier, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n delivery(ies) that are not finished</source>
        <translation>
            <numerusform>%n nicht beendete Zustellung abbrechen</numerusform>
            <numerusform>%n nicht beendete Zustellungen abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>What there is, is not known.</source>
        <translation>Was es gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Find the customer first.</source>
        <translation>Suchen Sie zuerst den Kunden.</translation>
    </message>
    <message>
        <source>There is nothing to erase.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are not finished: wait, or have them cancelled.</source>
        <translation>
            <numerusform>%Ln Zustellung ist nicht beendet: Warten Sie, oder lassen Sie sie abbrechen.</numerusform>
            <numerusform>%Ln Zustellungen sind nicht beendet: Warten Sie, oder lassen Sie sie abbrechen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a value first.</source>
        <translation>Geben Sie zuerst einen Wert ein.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis &amp;löschen</numerusform>
            <numerusform>%Ln Ereignisse &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Erased. Another program reads the store, so its write-ahead log keeps older pages until that program ends.</source>
        <translation>Gelöscht. Ein anderes Programm liest den Datenspeicher, deshalb hält dessen Write-Ahead-Log ältere Seiten, bis es endet.</translation>
    </message>
</context>
<context>
    <name>hk::ExportDialog</name>
    <message>
        <source>Also keys and secret headers</source>
        <translation>Auch Schlüssel und geheime Header</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>URLs, triggers, endpoints and retry schedule of %1, as JSON. “Import…” reads it back, here or elsewhere.</source>
        <translation>URLs, Auslöser, Endpunkte und Wiederholungsplan von %1, als JSON. „Importieren…“ liest die Datei wieder ein, hier oder anderswo.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>12 characters at least. Without it nobody can read the keys in the file, and nobody can help you if you forget it.</source>
        <translation>Mindestens 12 Zeichen. Ohne sie kann niemand die Schlüssel in der Datei lesen, und niemand kann Ihnen helfen, wenn Sie sie vergessen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Fields of the Setup API</source>
        <translation>Felder der Setup-API</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>The four URLs of %1 alone, under the names that the Setup API gives them: bookingWebhookUrl and so on.</source>
        <translation>Nur die vier URLs von %1, unter den Namen der Setup-API: bookingWebhookUrl und so weiter.</translation>
    </message>
</context>
<context>
    <name>hk::FactLabel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact&apos;s name and what it is: &quot;Endpoint: https://…&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hk::FailureAnnouncer</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) failed.</source>
        <translation>
            <numerusform>%Ln Zustellung ist fehlgeschlagen.</numerusform>
            <numerusform>%Ln Zustellungen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FieldList</name>
    <message>
        <source>Search the fields</source>
        <translation>Felder durchsuchen</translation>
    </message>
    <message>
        <source>Fields of the payload</source>
        <translation>Felder der Nutzdaten</translation>
    </message>
    <message>
        <source>No field is like that.</source>
        <translation>Kein Feld passt dazu.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Werte: %1</translation>
    </message>
</context>
<context>
    <name>hk::FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a tile says to screen readers: its caption, its figure and its note.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>hk::Figures</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent: &quot;98.2 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A part of a chart&apos;s bar: &quot;14 May, 15:00 to 16:00: Failed 3&quot;.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 delivered, %3 retrying, %4 failed</source>
        <extracomment>A chart&apos;s bar: &quot;14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed&quot;.</extracomment>
        <translation>%1: %2 zugestellt, %3 in Wiederholung, %4 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2 not sent yet</source>
        <extracomment>%1: &quot;14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed&quot;.</extracomment>
        <translation>%1, %2 noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1: keine Antworten</translation>
    </message>
    <message>
        <source>%1: half within %2, 95 % within %3</source>
        <extracomment>%1 is a time such as &quot;14 May, 15:00 to 16:00&quot;, %2 and %3 are durations.</extracomment>
        <translation>%1: 50 % binnen %2, 95 % binnen %3</translation>
    </message>
    <message>
        <source>nothing was given up</source>
        <translation>nichts wurde aufgegeben</translation>
    </message>
    <message numerus="yes">
        <source>at %Ln endpoint(s)</source>
        <translation>
            <numerusform>an %Ln Endpunkt</numerusform>
            <numerusform>an %Ln Endpunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>attempt</comment>
        <extracomment>%1: &quot;in 40 seconds&quot;</extracomment>
        <translation>nächster %1</translation>
    </message>
    <message>
        <source>next is due</source>
        <comment>attempt</comment>
        <translation>nächster ist fällig</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>deliveries</comment>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>deliveries</comment>
        <translation>%1 warten auf den ersten Versuch</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>%1 is a duration: 95 % of the answers came within it.</extracomment>
        <translation>95 % binnen %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>50 % binnen</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % binnen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>nothing has finished yet</source>
        <translation>noch nichts abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 finished</source>
        <extracomment>%1 of %2 deliveries that are finished were delivered; the plural is that of %2.</extracomment>
        <translation>
            <numerusform>%1 von %2 fertigen</numerusform>
            <numerusform>%1 von %2 fertigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unlisted</source>
        <comment>endpoints</comment>
        <extracomment>%1: &quot;at 3 endpoints&quot;, of which so many are not in the settings. Short: it is in a tile.</extracomment>
        <translation>
            <numerusform>%1, %Ln nicht gelistet</numerusform>
            <numerusform>%1, %Ln nicht gelistet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FileDrop</name>
    <message numerus="yes">
        <source>Drop one file at a time: these are %Ln.</source>
        <translation>
            <numerusform>Legen Sie immer nur eine Datei ab: Dies ist %Ln.</numerusform>
            <numerusform>Legen Sie immer nur eine Datei ab: Dies sind %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nothing that can be opened here: drop a payload as JSON or a cURL command, an HTTP archive or JSON Lines, a file of settings, or a scenario.</source>
        <translation>%1 lässt sich hier nicht öffnen: Legen Sie Nutzdaten als JSON oder cURL-Befehl, ein HTTP-Archiv oder JSON Lines, eine Einstellungsdatei oder ein Szenario ab.</translation>
    </message>
    <message>
        <source>Add a company first, then drop the file.</source>
        <translation>Fügen Sie zuerst eine Firma hinzu, und legen Sie dann die Datei ab.</translation>
    </message>
</context>
<context>
    <name>hk::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last hour</source>
        <translation>
            <numerusform>%Ln Zustellung in der letzten Stunde</numerusform>
            <numerusform>%Ln Zustellungen in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln Zustellung in den letzten 24 Stunden</numerusform>
            <numerusform>%Ln Zustellungen in den letzten 24 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last 7 days</source>
        <translation>
            <numerusform>%Ln Zustellung in den letzten 7 Tagen</numerusform>
            <numerusform>%Ln Zustellungen in den letzten 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln Zustellung</numerusform>
            <numerusform>%Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All deliveries · %1</source>
        <extracomment>%1 is a period, such as &quot;Last 24 hours&quot;.</extracomment>
        <translation>Alle Zustellungen · %1</translation>
    </message>
    <message>
        <source>All that match %1 · %2</source>
        <extracomment>%1 is a filter, such as status:failed, %2 a period, such as &quot;Last 24 hours&quot;.</extracomment>
        <translation>Alle, die zu %1 passen · %2</translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation>Wie Filter geschrieben werden</translation>
    </message>
</context>
<context>
    <name>hk::FilterHelp</name>
    <message>
        <source>How filters are written</source>
        <translation>Wie Filter geschrieben werden</translation>
    </message>
</context>
<context>
    <name>hk::FilterMenu</name>
    <message>
        <source>Filter by trigger, endpoint, answer and more</source>
        <translation>Nach Auslöser, Endpunkt, Antwort und mehr filtern</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Resends</source>
        <translation>&amp;Neuversand</translation>
    </message>
    <message>
        <source>&amp;Only resends</source>
        <translation>&amp;Nur Neuversand</translation>
    </message>
    <message>
        <source>&amp;Without resends</source>
        <translation>&amp;Ohne Neuversand</translation>
    </message>
    <message>
        <source>&amp;Simulations</source>
        <translation>&amp;Simulationen</translation>
    </message>
    <message>
        <source>&amp;Only simulations</source>
        <translation>&amp;Nur Simulationen</translation>
    </message>
    <message>
        <source>&amp;Without simulations</source>
        <translation>&amp;Ohne Simulationen</translation>
    </message>
    <message>
        <source>&amp;How filters are written</source>
        <translation>&amp;Wie Filter geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>&amp;Auslöser</translation>
    </message>
    <message>
        <source>&amp;Any trigger</source>
        <translation>&amp;Jeder Auslöser</translation>
    </message>
    <message>
        <source>All of %1</source>
        <extracomment>%1 is a category, such as Booking.</extracomment>
        <translation>Alle von %1</translation>
    </message>
    <message>
        <source>&amp;Any endpoint</source>
        <translation>&amp;Jeder Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Any answer</source>
        <translation>&amp;Jede Antwort</translation>
    </message>
    <message>
        <source>&amp;2xx: accepted</source>
        <translation>&amp;2xx: angenommen</translation>
    </message>
    <message>
        <source>&amp;3xx: redirected</source>
        <translation>&amp;3xx: umgeleitet</translation>
    </message>
    <message>
        <source>&amp;4xx: refused</source>
        <translation>&amp;4xx: abgelehnt</translation>
    </message>
    <message>
        <source>&amp;5xx: the receiver failed</source>
        <translation>&amp;5xx: Fehler beim Empfänger</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>&amp;Keine Antwort</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
</context>
<context>
    <name>hk::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced.</source>
        <translation>
            <numerusform>%Ln Stelle ersetzt.</numerusform>
            <numerusform>%Ln Stellen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the matches of a search: which one is selected, and how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this text.</source>
        <translation>„%1“ steht nicht in diesem Text.</translation>
    </message>
</context>
<context>
    <name>hk::FormView</name>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>Stand&amp;ort</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The text is not JSON, so there is nothing to fill in; the list under it says where.</source>
        <translation>Der Text ist kein JSON, es gibt also nichts auszufüllen; die Liste darunter zeigt, wo.</translation>
    </message>
    <message>
        <source>The payload has none of the fields that this form knows.</source>
        <translation>Die Nutzdaten haben keines der Felder, die dieses Formular kennt.</translation>
    </message>
    <message>
        <source>The text is being read.</source>
        <translation>Der Text wird gelesen.</translation>
    </message>
    <message>
        <source>Fi&amp;rst name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Reso&amp;urce</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>Resource&apos;s e-mail</source>
        <translation>E-Mail der Ressource</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>Datu&amp;m</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Uhrze&amp;it</translation>
    </message>
    <message>
        <source>Duratio&amp;n</source>
        <translation>Da&amp;uer</translation>
    </message>
</context>
<context>
    <name>hk::GoToDialog</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Page, company, delivery, event, appointment or customer</source>
        <translation>Seite, Firma, Zustellung, Ereignis, Termin oder Kunde</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Geben Sie mindestens drei Zeichen ein.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in this store. An ID is found once it is complete.</source>
        <translation>„%1“ gibt es in diesem Datenspeicher nicht. Eine ID wird gefunden, sobald sie vollständig ist.</translation>
    </message>
</context>
<context>
    <name>hk::GoToSearch</name>
    <message>
        <source>All deliveries of this event</source>
        <translation>Alle Zustellungen dieses Ereignisses</translation>
    </message>
    <message>
        <source>All deliveries with &quot;%1&quot;</source>
        <extracomment>%1 is what somebody typed.</extracomment>
        <translation>Alle Zustellungen mit „%1“</translation>
    </message>
</context>
<context>
    <name>hk::HashKeyEdit</name>
    <message>
        <source>Hide the hash key</source>
        <translation>Hash-Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the hash key</source>
        <translation>Hash-Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
</context>
<context>
    <name>hk::HashKeyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <source>Hash &amp;key</source>
        <translation>Hash-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Copy the hash key; it leaves the clipboard after a minute</source>
        <translation>Hash-Schlüssel kopieren; nach einer Minute verschwindet er aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Copy the hash key</source>
        <translation>Hash-Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Sign with the company&apos;s external id instead of a key of its own</source>
        <translation>Mit der externen ID der Firma signieren statt mit einem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Use the default hash key</source>
        <translation>Standard-Hash-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Remove the line break</source>
        <translation>Zeilenumbruch entfernen</translation>
    </message>
    <message>
        <source>Default key – type or paste a key to set one</source>
        <translation>Standardschlüssel – tippen oder fügen Sie einen Schlüssel ein, um ihn zu setzen</translation>
    </message>
    <message>
        <source>The default key is the external id “%1”. It is no secret: whoever guesses it can sign messages in your name.</source>
        <translation>Der Standardschlüssel ist die externe ID „%1“. Sie ist kein Geheimnis: Wer sie errät, kann Nachrichten in Ihrem Namen signieren.</translation>
    </message>
    <message numerus="yes">
        <source>A key of %n byte(s) can be found by trying; 32 random ones cannot. It is taken if your receiver knows no other.</source>
        <translation>
            <numerusform>Ein Schlüssel von %n Byte lässt sich durch Probieren finden, 32 zufällige Byte nicht. Er wird angenommen, falls Ihr Empfänger keinen anderen kennt.</numerusform>
            <numerusform>Ein Schlüssel von %n Byte lässt sich durch Probieren finden, 32 zufällige Byte nicht. Er wird angenommen, falls Ihr Empfänger keinen anderen kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is set.</source>
        <translation>Ein Schlüssel ist gesetzt.</translation>
    </message>
    <message>
        <source>A new key, used from the next attempt on once it is saved.</source>
        <translation>Ein neuer Schlüssel; nach dem Speichern gilt er ab dem nächsten Versuch.</translation>
    </message>
    <message>
        <source>Keys are kept sealed in the store; what opens them is in the system keyring.</source>
        <translation>Schlüssel liegen versiegelt im Datenspeicher; was sie öffnet, liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Keys are kept sealed in the store; what opens them is in a file beside it that only you can read.</source>
        <translation>Schlüssel liegen versiegelt im Datenspeicher; was sie öffnet, liegt in einer Datei daneben, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>A key is being rotated: attempts carry a signature of the old one, which is the one here, and of the new one.</source>
        <translation>Ein Schlüsselwechsel läuft: Versuche tragen die Signatur des alten, hier gezeigten, und des neuen Schlüssels.</translation>
    </message>
</context>
<context>
    <name>hk::HeadersTable</name>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>Headers of its own</source>
        <translation>Eigene Header</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Keep the value secret</source>
        <extracomment>Read out for the box in the column &quot;Secret&quot;.</extracomment>
        <translation>Wert geheim halten</translation>
    </message>
</context>
<context>
    <name>hk::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Manual – Hookkeeper</source>
        <translation>Handbuch – Hookkeeper</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>Stellen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 · Manual – Hookkeeper</source>
        <extracomment>%1 is the title of a page of the manual.</extracomment>
        <translation>%1 · Handbuch – Hookkeeper</translation>
    </message>
</context>
<context>
    <name>hk::HistoryDialog</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Stand davor</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>Diese Version &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Settings history</source>
        <translation>Verlauf der Einstellungen</translation>
    </message>
    <message>
        <source>Versions of the settings, newest first</source>
        <translation>Versionen der Einstellungen, neueste zuerst</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Was die Version geändert hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The settings of %1 were not changed yet.</source>
        <translation>Die Einstellungen von %1 wurden noch nicht geändert.</translation>
    </message>
    <message>
        <source>The settings of %1 after each change. Hash keys are not part of a version.</source>
        <translation>Die Einstellungen von %1 nach jeder Änderung. Hash-Schlüssel gehören nicht zu einer Version.</translation>
    </message>
    <message>
        <source>These are the settings as they are.</source>
        <translation>Das sind die aktuellen Einstellungen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who changed it, and with what: &quot;ada (Window)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hk::HoldDialog</name>
    <message>
        <source>Hold “%1”</source>
        <translation>„%1“ anhalten</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>For your colleagues, such as “their server moves on Sunday”. May be empty.</source>
        <translation>Für Ihre Kollegen, etwa „deren Server zieht am Sonntag um“. Darf leer sein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you choose “Release”. What is due meanwhile waits, and nothing is lost.</source>
        <translation>Es wird nichts dorthin gesendet, bis Sie „Freigeben“ wählen. Was inzwischen fällig wird, wartet, und nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>hk::HoldNotice</name>
    <message>
        <source>%1 of %2 is on hold: its receiver answered 410 Gone. What is due waits.</source>
        <extracomment>%1 is an endpoint (&quot;Booking&quot;), %2 a company.</extracomment>
        <translation>„%1“ von %2 ist angehalten: Der Empfänger hat mit 410 Gone geantwortet. Was fällig ist, wartet.</translation>
    </message>
    <message>
        <source>%1 of %2 is on hold: nothing got through for five days. What is due waits.</source>
        <translation>„%1“ von %2 ist angehalten: Fünf Tage lang kam nichts durch. Was fällig ist, wartet.</translation>
    </message>
    <message numerus="yes">
        <source>So are %Ln more endpoint(s).</source>
        <translation>
            <numerusform>Ebenso %Ln weiterer Endpunkt.</numerusform>
            <numerusform>Ebenso %Ln weitere Endpunkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Webhook-Einstellungen</translation>
    </message>
</context>
<context>
    <name>hk::ImportDialog</name>
    <message>
        <source>What the file changes</source>
        <translation>Was die Datei ändert</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The file holds keys and secret headers. Without its passphrase they stay as they are here.</source>
        <translation>Die Datei enthält Schlüssel und geheime Header. Ohne ihre Passphrase bleiben sie, wie sie hier sind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Everything is as in the file: there is nothing to import.</source>
        <translation>Alles ist wie in der Datei: Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n setting(s) of %1.</source>
        <translation>
            <numerusform>Die Datei ändert %n Einstellung von %1.</numerusform>
            <numerusform>Die Datei ändert %n Einstellungen von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the file has no value for it: %1.</source>
        <translation>Ausgelassen, da die Datei keinen Wert dafür enthält: %1.</translation>
    </message>
    <message>
        <source>Enter compares the keys of the file.</source>
        <translation>Die Eingabetaste vergleicht die Schlüssel der Datei.</translation>
    </message>
    <message>
        <source>All but the keys is as in the file. Type its passphrase to compare them.</source>
        <translation>Alles außer den Schlüsseln ist wie in der Datei. Geben Sie ihre Passphrase ein, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>hk::Keeping</name>
    <message>
        <source>%1 and %2 with their payloads go with them. About %3 become free in the store&apos;s file, for what comes.</source>
        <extracomment>%1 and %2: &quot;1,204 attempts&quot;, &quot;980 events&quot;</extracomment>
        <translation>%1 und %2 werden samt ihren Nutzdaten mit entfernt. Etwa %3 werden in der Datei des Datenspeichers frei, für das, was kommt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest ended on %1.</source>
        <translation>Die älteste endete am %1.</translation>
    </message>
    <message>
        <source>They leave the list and the counts beside it; the Overview goes on counting them.</source>
        <translation>Sie verlassen die Liste und die Zahlen daneben; die Übersicht zählt sie weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) as old stay: what sends them again is not finished.</source>
        <translation>
            <numerusform>%Ln ebenso alte Zustellung bleibt: Ihr erneutes Senden ist noch nicht abgeschlossen.</numerusform>
            <numerusform>%Ln ebenso alte Zustellungen bleiben: Ihr erneutes Senden ist noch nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old delivery(ies) removed</source>
        <translation>
            <numerusform>%Ln alte Zustellung entfernt</numerusform>
            <numerusform>%Ln alte Zustellungen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No event is found, but it is mentioned elsewhere</source>
        <translation>Kein Ereignis gefunden, aber anderswo erwähnt</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1: &quot;14 events&quot;; %2 and %3 are dates.</extracomment>
        <translation>%1 vom %2 bis zum %3</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>E-mail addresses: %1</source>
        <translation>E-Mail-Adressen: %1</translation>
    </message>
    <message>
        <source>Customer IDs: %1</source>
        <translation>Kunden-IDs: %1</translation>
    </message>
    <message>
        <source>Erased are what the events are found by, their payloads, and what was sent and answered. %1 and %2 stay, with their times and outcomes.</source>
        <extracomment>%1 and %2: &quot;20 deliveries&quot;, &quot;31 attempts&quot;</extracomment>
        <translation>Gelöscht werden die Angaben, nach denen man die Ereignisse findet, ihre Nutzdaten und was gesendet und geantwortet wurde. %1 und %2 bleiben, mit Zeiten und Ergebnissen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln Zustellung</numerusform>
            <numerusform>%Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Own samples that mention it are removed: %1</source>
        <translation>Eigene Beispiele, die es erwähnen, werden entfernt: %1</translation>
    </message>
    <message>
        <source>Saved filters that mention it are removed: %1</source>
        <translation>Gespeicherte Filter, die es erwähnen, werden entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other filter(s) that mention it are forgotten: recent ones and those of resend plans.</source>
        <translation>
            <numerusform>%Ln weiterer Filter, der es erwähnt, wird vergessen: zuletzt benutzte und die von Plänen.</numerusform>
            <numerusform>%Ln weitere Filter, die es erwähnen, werden vergessen: zuletzt benutzte und die von Plänen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) have the same customer ID, but not this. To erase all of them, find by customer ID.</source>
        <translation>
            <numerusform>%Ln weiteres Ereignis hat dieselbe Kunden-ID, aber nicht diesen Wert. Um alle zu löschen, suchen Sie nach der Kunden-ID.</numerusform>
            <numerusform>%Ln weitere Ereignisse haben dieselbe Kunden-ID, aber nicht diesen Wert. Um alle zu löschen, suchen Sie nach der Kunden-ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was erased on %1 already.</source>
        <translation>Dasselbe wurde schon am %1 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) keep what they hold until they are removed; daily ones go after seven days:</source>
        <translation>
            <numerusform>%n Sicherung behält, was sie enthält, bis sie entfernt wird; tägliche verschwinden nach sieben Tagen:</numerusform>
            <numerusform>%n Sicherungen behalten, was sie enthalten, bis sie entfernt werden; tägliche verschwinden nach sieben Tagen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::KeepingDialogs</name>
    <message>
        <source>Retention saved</source>
        <translation>Aufbewahrung gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>The data of %Ln event(s) are erased</source>
        <translation>
            <numerusform>Die Daten von %Ln Ereignis sind gelöscht</numerusform>
            <numerusform>Die Daten von %Ln Ereignissen sind gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::KeepingSection</name>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Deliveries of %1</source>
        <extracomment>%1 is a company.</extracomment>
        <translation>Zustellungen von %1</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Re&amp;tention…</source>
        <translation>Aufbewa&amp;hrung…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>%1 on the disk. What is removed becomes free within it, for what comes: it does not shrink.</source>
        <extracomment>%1 is a size such as &quot;12.3 MB&quot;.</extracomment>
        <translation>%1 auf dem Datenträger. Was entfernt wird, wird darin frei für das, was kommt: Er schrumpft nicht.</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>Es gibt noch keine tägliche Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%n daily backup(s), %1. The newest: %2</source>
        <translation>
            <numerusform>%n tägliche Sicherung, %1. Die neueste: %2</numerusform>
            <numerusform>%n tägliche Sicherungen, %1. Die neueste: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no company yet.</source>
        <translation>Es gibt noch keine Firma.</translation>
    </message>
    <message>
        <source>All are kept for good.</source>
        <translation>Alle werden auf Dauer aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: kept for %n day(s)</source>
        <extracomment>%1 is an outcome, such as &quot;Delivered&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n Tag aufbewahrt</numerusform>
            <numerusform>%1: %n Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept for good</source>
        <translation>%1: auf Dauer aufbewahrt</translation>
    </message>
</context>
<context>
    <name>hk::KeyRotationRow</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate a hash key</source>
        <translation>Hash-Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Puts a key of 32 random bytes into the field above</source>
        <translation>Schreibt einen Schlüssel aus 32 zufälligen Byte in das Feld darüber</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Wechseln…</translation>
    </message>
    <message>
        <source>Rotate the hash key</source>
        <translation>Hash-Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message>
        <source>From now on the new key signs alone</source>
        <translation>Ab jetzt signiert nur noch der neue Schlüssel</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Wechsel abbrechen</translation>
    </message>
    <message>
        <source>The old key signs alone again, as if there had been no rotation</source>
        <translation>Der alte Schlüssel signiert wieder allein, als hätte es keinen Wechsel gegeben</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Anderer Schlüssel</translation>
    </message>
    <message>
        <source>Old and new key both sign until %1, then the new one alone.</source>
        <translation>Alter und neuer Schlüssel signieren beide bis %1, danach nur der neue.</translation>
    </message>
    <message>
        <source>Rotating lets a new key take over without a gap: both sign for a while.</source>
        <translation>Beim Wechseln löst ein neuer Schlüssel den alten ohne Lücke ab: Eine Zeit lang signieren beide.</translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>Rotation abschließen</translation>
    </message>
    <message>
        <source>Shall the new key sign alone from now on?</source>
        <translation>Soll ab jetzt nur noch der neue Schlüssel signieren?</translation>
    </message>
    <message>
        <source>Receivers that still verify with the old key refuse what comes next. The old key is forgotten.</source>
        <translation>Empfänger, die noch mit dem alten Schlüssel prüfen, weisen ab, was als Nächstes kommt. Der alte Schlüssel wird vergessen.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Call the rotation off</source>
        <translation>Rotation absagen</translation>
    </message>
    <message>
        <source>Shall the old key sign alone again?</source>
        <translation>Soll wieder nur der alte Schlüssel signieren?</translation>
    </message>
    <message>
        <source>Receivers that already verify with the new key refuse what comes next. The new key is forgotten.</source>
        <translation>Empfänger, die schon mit dem neuen Schlüssel prüfen, weisen ab, was als Nächstes kommt. Der neue Schlüssel wird vergessen.</translation>
    </message>
    <message>
        <source>Copy new key</source>
        <translation>Neuen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the key that takes over, for whoever runs the receivers; it leaves the clipboard after a minute</source>
        <translation>Den ablösenden Schlüssel für die Betreiber der Empfänger kopieren; nach einer Minute verschwindet er aus der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>hk::KeySection</name>
    <message>
        <source>Hash keys and secret headers are sealed in the store. The data key that opens them is not in it:</source>
        <translation>Hash-Schlüssel und geheime Header liegen versiegelt im Datenspeicher. Der Datenschlüssel, der sie öffnet, liegt nicht darin:</translation>
    </message>
    <message>
        <source>Key storage</source>
        <translation>Schlüsselablage</translation>
    </message>
    <message>
        <source>It is in the system keyring of your account.</source>
        <translation>Er liegt im Schlüsselbund des Systems für Ihr Konto.</translation>
    </message>
    <message>
        <source>A copy of the store alone opens only where this keyring is. While the keyring is locked or does not answer, the program says so at its start and opens nothing: unlock it, then start again. When it is lost, so are the sealed keys: deliveries stay, and keys are set anew or imported from a settings file with secrets.</source>
        <translation>Eine Kopie des Datenspeichers allein öffnet sich nur dort, wo dieser Schlüsselbund ist. Solange der Schlüsselbund gesperrt ist oder nicht antwortet, sagt das Programm das beim Start und öffnet nichts: Entsperren Sie ihn, und starten Sie erneut. Geht er verloren, sind auch die versiegelten Schlüssel verloren: Die Zustellungen bleiben, und Schlüssel werden neu gesetzt oder aus einer Einstellungsdatei mit Geheimnissen importiert.</translation>
    </message>
    <message>
        <source>It is in the file %1, not in the system keyring: no keyring could be used when this store was made.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Er liegt in der Datei %1, nicht im Schlüsselbund des Systems: Als dieser Datenspeicher angelegt wurde, war kein Schlüsselbund verwendbar.</translation>
    </message>
    <message>
        <source>Others on this computer may read that file. Take that right away: chmod 600</source>
        <translation>Andere an diesem Computer dürfen diese Datei vielleicht lesen. Nehmen Sie ihnen dieses Recht: chmod 600</translation>
    </message>
    <message>
        <source>Only you may read it. Back it up apart from the store: whoever has both can read the keys, and without it nobody can.</source>
        <translation>Nur Sie dürfen sie lesen. Sichern Sie sie getrennt vom Datenspeicher: Wer beides hat, kann die Schlüssel lesen, und ohne sie kann es niemand.</translation>
    </message>
    <message>
        <source>The key of a store stays where it is. To have it in the keyring, export the settings with their secrets, start with a new store while the keyring is unlocked, and import them there.</source>
        <translation>Der Schlüssel eines Datenspeichers bleibt, wo er ist. Um ihn im Schlüsselbund zu haben, exportieren Sie die Einstellungen mit ihren Geheimnissen, beginnen Sie bei entsperrtem Schlüsselbund mit einem neuen Datenspeicher, und importieren Sie sie dort.</translation>
    </message>
</context>
<context>
    <name>hk::KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its key: &quot;Sends it again (Ctrl+R)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hk::LanguageSection</name>
    <message>
        <source>Language and times</source>
        <translation>Sprache und Zeiten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <extracomment>%1 is a time zone, such as &quot;Europe/Berlin&quot;.</extracomment>
        <translation>Diesem Computer (%1)</translation>
    </message>
    <message>
        <source>The company&apos;s</source>
        <translation>Der Firma</translation>
    </message>
    <message>
        <source>The company&apos;s (%1)</source>
        <translation>Der Firma (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Times by &amp;clocks of</source>
        <translation>Zeiten nach der &amp;Uhr von</translation>
    </message>
    <message>
        <source>Dates and numbers: %1, %2</source>
        <extracomment>Shows how dates and numbers are written: &quot;Dates and numbers: 5/14/2026, 1,234.5&quot;.</extracomment>
        <translation>Daten und Zahlen: %1, %2</translation>
    </message>
    <message>
        <source>Now it is %1. Where the mouse rests on a time, it is told by the other clocks as well. The Overview counts by the company&apos;s.</source>
        <extracomment>%1 is the time it is now.</extracomment>
        <translation>Jetzt ist es %1. Wo die Maus auf einer Zeit ruht, wird sie auch nach den anderen Uhren angegeben. Die Übersicht zählt nach der Uhr der Firma.</translation>
    </message>
</context>
<context>
    <name>hk::LeaveGuard</name>
    <message>
        <source>Save your changes before you leave &quot;%1&quot;?</source>
        <translation>Änderungen speichern, bevor Sie „%1“ verlassen?</translation>
    </message>
    <message>
        <source>Discarded changes cannot be brought back.</source>
        <translation>Verworfene Änderungen lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>End what runs on &quot;%1&quot;?</source>
        <extracomment>%1 is a page, such as &quot;Simulator&quot;.</extracomment>
        <translation>Beenden, was auf „%1“ läuft?</translation>
    </message>
    <message>
        <source>The window is made anew for this. What was stored by then is sent in any case.</source>
        <translation>Das Fenster wird dafür neu aufgebaut. Was bis dahin gespeichert ist, wird auf jeden Fall gesendet.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>hk::Lists</name>
    <message>
        <source>, </source>
        <extracomment>What stands between the items of a list: &quot;a, b, c&quot;.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hk::LiveSwitch</name>
    <message>
        <source>Li&amp;ve</source>
        <translation>Li&amp;ve</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>New deliveries come into the list by themselves</source>
        <translation>Neue Zustellungen kommen von selbst in die Liste</translation>
    </message>
</context>
<context>
    <name>hk::MainWindow</name>
    <message>
        <source>Hookkeeper</source>
        <translation>Hookkeeper</translation>
    </message>
    <message>
        <source>About Hookkeeper</source>
        <translation>Über Hookkeeper</translation>
    </message>
    <message>
        <source>Hookkeeper %1</source>
        <translation>Hookkeeper %1</translation>
    </message>
    <message>
        <source>The desktop home of a scheduling company&apos;s webhooks.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Das Desktop-Programm für die Webhooks einer Terminplanungsfirma.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>hk::ManualContents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>hk::ManyAgain</name>
    <message numerus="yes">
        <source>Plan %1: %Ln delivery(ies) are sent again</source>
        <extracomment>%1 is the number of a plan.</extracomment>
        <translation>
            <numerusform>Plan %1: %Ln Zustellung wird erneut gesendet</numerusform>
            <numerusform>Plan %1: %Ln Zustellungen werden erneut gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %Ln delivery(ies) are sent again, beginning %2, at %3</source>
        <extracomment>%1 is the number of a plan, then &quot;in 4 minutes, at 14 May, 15:41:25&quot;.</extracomment>
        <translation>
            <numerusform>Plan %1: %Ln Zustellung wird erneut gesendet, Beginn %2 (%3)</numerusform>
            <numerusform>Plan %1: %Ln Zustellungen werden erneut gesendet, Beginn %2 (%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::MaskMark</name>
    <message>
        <source>Personal data masked</source>
        <translation>Personenbezogene Daten maskiert</translation>
    </message>
    <message>
        <source>Names, e-mails, phones and addresses read &quot;[masked]&quot; on this screen, and in what you copy. Click to show them again.</source>
        <translation>Namen, E-Mails, Telefonnummern und Adressen erscheinen auf diesem Bildschirm und in dem, was Sie kopieren, als „[masked]“. Klicken Sie, um sie wieder zu zeigen.</translation>
    </message>
</context>
<context>
    <name>hk::Menus</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Zustellung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>hk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hk::MomentDialog</name>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Datum springen</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>As the clocks show it in %1.</source>
        <extracomment>%1 is a time zone, such as Europe/Berlin.</extracomment>
        <translation>Wie die Uhren es in %1 zeigen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Jump</source>
        <translation>&amp;Springen</translation>
    </message>
</context>
<context>
    <name>hk::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hk::Needs</name>
    <message>
        <source>%1 URL</source>
        <extracomment>%1 is a category: &quot;Booking URL&quot;.</extracomment>
        <translation>URL für %1</translation>
    </message>
    <message>
        <source>It has no URL, so nothing is sent to it.</source>
        <translation>Er hat keine URL, also wird nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>It answered 410 Gone, so nothing is sent to it since %1.</source>
        <translation>Er antwortete 410 Gone, deshalb wird seit %1 nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>Nothing got through for five days, so nothing is sent to it since %1.</source>
        <translation>Fünf Tage lang kam nichts durch, deshalb wird seit %1 nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>It is held because its URL was removed.</source>
        <translation>Er ist angehalten, weil seine URL entfernt wurde.</translation>
    </message>
    <message>
        <source>It was put on hold at %1.</source>
        <translation>Er wurde um %1 angehalten.</translation>
    </message>
    <message>
        <source>It was put on hold at %1: %2</source>
        <extracomment>%1 is a time, %2 a note that somebody left.</extracomment>
        <translation>Er wurde um %1 angehalten: %2</translation>
    </message>
    <message>
        <source>Nothing gets through.</source>
        <translation>Nichts kommt durch.</translation>
    </message>
    <message>
        <source>Nothing gets through since %1.</source>
        <translation>Nichts kommt durch seit %1.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1 is what happened: &quot;502 Bad Gateway since 14:05.&quot;</extracomment>
        <translation>%1 seit %2.</translation>
    </message>
    <message>
        <source>It is tried again with one delivery at a time.</source>
        <translation>Der nächste Versuch geht mit einer einzelnen Zustellung hinaus.</translation>
    </message>
    <message>
        <source>It is tried again with one delivery %1.</source>
        <extracomment>%1: &quot;in 2 minutes&quot;</extracomment>
        <translation>Nächster Versuch mit einer einzelnen Zustellung: %1.</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>sein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>sein Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>it signed its certificate itself</source>
        <translation>er hat sein Zertifikat selbst unterschrieben</translation>
    </message>
    <message>
        <source>its certificate is from an unknown authority</source>
        <translation>sein Zertifikat stammt von einer unbekannten Stelle</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>sein Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>it wants https://</source>
        <translation>er verlangt https://</translation>
    </message>
    <message>
        <source>its host name was not found</source>
        <translation>sein Hostname wurde nicht gefunden</translation>
    </message>
    <message>
        <source>its address is not allowed</source>
        <translation>seine Adresse ist nicht erlaubt</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>er war nicht zu erreichen</translation>
    </message>
    <message>
        <source>it gave no proper answer</source>
        <translation>er gab keine ordentliche Antwort</translation>
    </message>
    <message>
        <source>The last test failed %1: %2.</source>
        <extracomment>%1 is when: &quot;3 hours ago&quot;; %2 what was found: &quot;its certificate has expired&quot;.</extracomment>
        <translation>Der letzte Test schlug %1 fehl: %2.</translation>
    </message>
    <message>
        <source>It answers again.</source>
        <translation>Er antwortet wieder.</translation>
    </message>
    <message>
        <source>It answers again; the last failure was: %1.</source>
        <extracomment>%1 is what happened: &quot;502 Bad Gateway&quot;.</extracomment>
        <translation>Er antwortet wieder; der letzte Fehlschlag war: %1.</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>an endpoint</comment>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test schlug fehl</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivery(ies) failed.</source>
        <translation>
            <numerusform>%1 Zustellung ist fehlgeschlagen.</numerusform>
            <numerusform>%1 Zustellungen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait(s).</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>%1 wartet.</numerusform>
            <numerusform>%1 warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::NoticeBell</name>
    <message numerus="yes">
        <source>Notices: %n new</source>
        <translation>
            <numerusform>Meldungen: %n neue</numerusform>
            <numerusform>Meldungen: %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: nothing new</source>
        <translation>Meldungen: nichts Neues</translation>
    </message>
</context>
<context>
    <name>hk::NoticeDesk</name>
    <message>
        <source>&amp;Notices…</source>
        <translation>&amp;Meldungen…</translation>
    </message>
</context>
<context>
    <name>hk::NoticeSection</name>
    <message>
        <source>An endpoint &amp;fails</source>
        <translation>Ein Endpunkt schlägt &amp;fehl</translation>
    </message>
    <message>
        <source>An endpoint is put on &amp;hold</source>
        <translation>Ein Endpunkt wird &amp;angehalten</translation>
    </message>
    <message>
        <source>An endpoint that failed &amp;works again</source>
        <translation>Ein Endpunkt, der fehlschlug, funktioniert &amp;wieder</translation>
    </message>
    <message>
        <source>A &amp;plan of resends has ended</source>
        <translation>Ein &amp;Plan für Neuversand ist beendet</translation>
    </message>
    <message>
        <source>Sending pauses because the &amp;disk is full</source>
        <translation>Das Senden pausiert, weil der &amp;Datenträger voll ist</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Ruhezeit: nichts erscheint</translation>
    </message>
    <message>
        <source>&amp;Start in the background when I log in</source>
        <translation>Beim Anmelden im Hintergrund &amp;starten</translation>
    </message>
    <message>
        <source>Notices and background</source>
        <translation>Meldungen und Hintergrund</translation>
    </message>
    <message>
        <source>Pop up when</source>
        <translation>Meldung zeigen, wenn</translation>
    </message>
    <message>
        <source>Each endpoint is told of once until it works again. The list of notices, at the bell in the status bar, has all of them in any case.</source>
        <translation>Jeder Endpunkt wird einmal gemeldet, bis er wieder funktioniert. Die Liste der Meldungen, an der Glocke in der Statusleiste, enthält auf jeden Fall alle.</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>a time of day</comment>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep sending in the background</source>
        <translation>Im Hintergrund weiter senden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Wenn das Fenster ges&amp;chlossen wird</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>They begin when they end, so nothing is quiet. Set another time.</source>
        <translation>Sie beginnt, wenn sie endet, also ist nie Ruhe. Stellen Sie eine andere Zeit ein.</translation>
    </message>
    <message>
        <source>What happens meanwhile is told in one notice afterwards.</source>
        <translation>Was währenddessen geschieht, wird danach in einer einzigen Meldung gesagt.</translation>
    </message>
    <message>
        <source>Deliveries go out without a window. A second start of the program shows it.</source>
        <translation>Zustellungen gehen ohne Fenster hinaus. Ein zweiter Start des Programms zeigt es.</translation>
    </message>
    <message>
        <source>The entry is %1.</source>
        <translation>Der Eintrag ist %1.</translation>
    </message>
    <message>
        <source>%1 was changed: it does not start this program in the background. Switching it on writes it anew.</source>
        <translation>%1 wurde geändert: Der Eintrag startet dieses Programm nicht im Hintergrund. Einschalten schreibt ihn neu.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>V&amp;on</translation>
    </message>
</context>
<context>
    <name>hk::NoticeText</name>
    <message>
        <source>%1 URL</source>
        <extracomment>%1 is a category: &quot;Booking URL&quot;.</extracomment>
        <translation>URL für %1</translation>
    </message>
    <message>
        <source>Nothing gets through since %1. What is due is tried again.</source>
        <translation>Seit %1 kommt nichts durch. Was fällig ist, wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 since %2. What is due is tried again.</source>
        <extracomment>%1 is what happened, %2 a time: &quot;502 Bad Gateway since 14 May, 14:05:10.&quot;</extracomment>
        <translation>%1 seit %2. Was fällig ist, wird erneut versucht.</translation>
    </message>
    <message>
        <source>Its receiver answered 410 Gone. What is due waits until you release it.</source>
        <translation>Der Empfänger hat mit 410 Gone geantwortet. Was fällig ist, wartet, bis Sie den Endpunkt freigeben.</translation>
    </message>
    <message>
        <source>Nothing got through for five days. What is due waits until you release it.</source>
        <translation>Seit fünf Tagen kam nichts durch. Was fällig ist, wartet, bis Sie den Endpunkt freigeben.</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>an endpoint</comment>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>%1 of %2 is failing</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>„%1“ von %2 ist gestört</translation>
    </message>
    <message>
        <source>Show deliveries</source>
        <translation>Zustellungen anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2 is on hold</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>„%1“ von %2 ist angehalten</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>an endpoint</comment>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>%1 of %2 works again</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>„%1“ von %2 funktioniert wieder</translation>
    </message>
    <message>
        <source>What waited for it is being sent.</source>
        <translation>Was darauf wartete, wird gesendet.</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a plan</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Plan %1 of %2 has ended</source>
        <extracomment>%1 is a plan&apos;s number, %2 a company.</extracomment>
        <translation>Plan %1 von %2 ist beendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>sending</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Sending is paused: the disk is full</source>
        <translation>Das Senden ist unterbrochen: Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, and sending goes on by itself.</source>
        <translation>Nichts geht verloren. Schaffen Sie Platz, und das Senden geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Show Hookkeeper</source>
        <translation>Hookkeeper anzeigen</translation>
    </message>
    <message>
        <source>Sending was paused: the disk was full.</source>
        <translation>Das Senden war unterbrochen: Der Datenträger war voll.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) put on hold.</source>
        <translation>
            <numerusform>%n Endpunkt wurde angehalten.</numerusform>
            <numerusform>%n Endpunkte wurden angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) began to fail.</source>
        <translation>
            <numerusform>%n Endpunkt begann fehlzuschlagen.</numerusform>
            <numerusform>%n Endpunkte begannen fehlzuschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) work(s) again.</source>
        <translation>
            <numerusform>%n Endpunkt funktioniert wieder.</numerusform>
            <numerusform>%n Endpunkte funktionieren wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) ended.</source>
        <translation>
            <numerusform>%n Plan ist beendet.</numerusform>
            <numerusform>%n Pläne sind beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) in the quiet hours</source>
        <translation>
            <numerusform>%n Meldung in der Ruhezeit</numerusform>
            <numerusform>%n Meldungen in der Ruhezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Meldungen anzeigen</translation>
    </message>
</context>
<context>
    <name>hk::NoticesDialog</name>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Notices, the newest first</source>
        <translation>Meldungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Nothing was told yet. What fails, is put on hold or has ended is kept here, also when nobody saw it pop up.</source>
        <translation>Noch wurde nichts gemeldet. Was fehlschlägt, angehalten wird oder beendet ist, bleibt hier erhalten, auch wenn niemand die Meldung sah.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>hk::OutcomePlot</name>
    <message>
        <source>Chart of deliveries by outcome</source>
        <translation>Diagramm der Zustellungen nach Ergebnis</translation>
    </message>
</context>
<context>
    <name>hk::OverviewBody</name>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Shows what was given up</source>
        <translation>Zeigt, was aufgegeben wurde</translation>
    </message>
    <message>
        <source>Shows what is tried again</source>
        <translation>Zeigt, was wiederholt wird</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Antwortzeit (Median)</translation>
    </message>
    <message>
        <source>Shows the deliveries that took longest</source>
        <translation>Zeigt die Zustellungen, die am längsten dauerten</translation>
    </message>
    <message>
        <source>Deliveries by outcome</source>
        <translation>Zustellungen nach Ergebnis</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>No deliveries in this period</source>
        <translation>Keine Zustellungen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>per day, %1</source>
        <extracomment>%1 is whose time: &quot;Toronto time&quot;.</extracomment>
        <translation>je Tag, %1</translation>
    </message>
    <message>
        <source>per hour, %1</source>
        <translation>je Stunde, %1</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>How much gets through, how long receivers take and which endpoint needs you shows here as soon as events are sent.</source>
        <translation>Wie viel durchkommt, wie lange Empfänger brauchen und welcher Endpunkt Sie braucht, steht hier, sobald Ereignisse gesendet werden.</translation>
    </message>
    <message>
        <source>The share of finished deliveries that got through, as in reports; what waits or is retried is not in it. Shows what was delivered.</source>
        <translation>Anteil der abgeschlossenen Zustellungen, die durchkamen, wie in Berichten; was wartet oder noch versucht wird, zählt nicht mit. Zeigt, was zugestellt wurde.</translation>
    </message>
</context>
<context>
    <name>hk::OverviewPage</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>environment</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1 · %2 · updated %3</source>
        <extracomment>Company, environment and a time: &quot;Northwind Clinics · Production · updated 15:42:10&quot;.</extracomment>
        <translation>%1 · %2 · Stand %3</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>Das Senden geht weiter, beginnend mit dem, was gewartet hat.</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>Wieder anhalten</translation>
    </message>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>Jetzt wird nichts dorthin gesendet; was fällig ist, wartet.</translation>
    </message>
</context>
<context>
    <name>hk::Page</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>hk::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>hk::PastDeliveryDialog</name>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>Zustellungs-ID</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Start from a past delivery</source>
        <translation>Mit einer früheren Zustellung beginnen</translation>
    </message>
    <message>
        <source>&amp;Filter, or a delivery ID</source>
        <translation>&amp;Filter oder eine Zustellungs-ID</translation>
    </message>
    <message>
        <source>Past deliveries</source>
        <translation>Frühere Zustellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The company has no delivery yet.</source>
        <translation>Die Firma hat noch keine Zustellung.</translation>
    </message>
    <message>
        <source>None of them is like that. An older one can be given by its ID.</source>
        <translation>Keine davon passt. Eine ältere lässt sich mit ihrer ID angeben.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln. An older one can be given by its ID.</source>
        <translation>
            <numerusform>Die letzte %Ln. Eine ältere lässt sich mit ihrer ID angeben.</numerusform>
            <numerusform>Die letzten %Ln. Eine ältere lässt sich mit ihrer ID angeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::PayloadActions</name>
    <message>
        <source>&amp;Open payload…</source>
        <translation>Nutz&amp;daten öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste payload or cURL command</source>
        <translation>Nutzdaten oder &amp;cURL-Befehl einfügen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Te&amp;xt and form</source>
        <translation>Te&amp;xt und Formular</translation>
    </message>
    <message>
        <source>Save pa&amp;yload as…</source>
        <translation>&amp;Nutzdaten speichern unter…</translation>
    </message>
    <message>
        <source>Replac&amp;e…</source>
        <translation>Ersetzen du&amp;rch…</translation>
    </message>
    <message>
        <source>Complete f&amp;ield or value</source>
        <translation>F&amp;eld oder Wert vervollständigen</translation>
    </message>
    <message>
        <source>For&amp;mat payload</source>
        <translation>Nutzdaten for&amp;matieren</translation>
    </message>
    <message>
        <source>Set a le&amp;gal value</source>
        <translation>&amp;Gültigen Wert setzen</translation>
    </message>
    <message>
        <source>Fiel&amp;ds of the payload</source>
        <translation>Fel&amp;der der Nutzdaten</translation>
    </message>
    <message>
        <source>P&amp;ayload as text</source>
        <translation>Nutzd&amp;aten als Text</translation>
    </message>
    <message>
        <source>Payload as a &amp;form</source>
        <translation>Nutzdaten als F&amp;ormular</translation>
    </message>
</context>
<context>
    <name>hk::PayloadAssist</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Werte: %1</translation>
    </message>
</context>
<context>
    <name>hk::PayloadCard</name>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Tab indents here. Press Esc, then Tab, to leave the editor.</source>
        <translation>Tab rückt hier ein. Mit Esc, dann Tab verlassen Sie den Editor.</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Neues Beispiel</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>The payload is on the clipboard.</source>
        <translation>Die Nutzdaten sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>More for the payload</source>
        <translation>Mehr zu den Nutzdaten</translation>
    </message>
    <message>
        <source>The contract knows nothing to complete here.</source>
        <translation>Das vereinbarte Format kennt hier nichts zum Vervollständigen.</translation>
    </message>
    <message>
        <source>One of its lines is too long to be edited. Format breaks it into lines.</source>
        <translation>Eine der Zeilen ist zu lang zum Bearbeiten. Formatieren bricht sie in mehrere Zeilen um.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>That is not in the payload any more.</source>
        <translation>Das ist nicht mehr in den Nutzdaten.</translation>
    </message>
    <message>
        <source>The payload has no problem.</source>
        <translation>Die Nutzdaten haben kein Problem.</translation>
    </message>
    <message>
        <source>What is not JSON cannot be mended for you; the list says where.</source>
        <translation>Was kein JSON ist, lässt sich nicht für Sie beheben; die Liste zeigt, wo.</translation>
    </message>
    <message>
        <source>Only JSON can be formatted; the list under the text says what is wrong with it.</source>
        <translation>Nur JSON lässt sich formatieren; die Liste unter dem Text zeigt, was daran falsch ist.</translation>
    </message>
    <message>
        <source>The payload has nothing to put &quot;%1&quot; in.</source>
        <translation>In den Nutzdaten gibt es keinen Platz für „%1“.</translation>
    </message>
    <message>
        <source>Only JSON has fields; the list under the text says what is wrong with it.</source>
        <translation>Nur JSON hat Felder; die Liste unter dem Text zeigt, was daran falsch ist.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadSources</name>
    <message>
        <source>%1 is of another company; choose that one first.</source>
        <translation>%1 gehört zu einer anderen Firma; wählen Sie zuerst jene Firma.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadTransfer</name>
    <message>
        <source>What was pasted</source>
        <translation>Der eingefügte Inhalt</translation>
    </message>
    <message>
        <source>Open payload</source>
        <translation>Nutzdaten öffnen</translation>
    </message>
    <message>
        <source>JSON or a cURL command (*)</source>
        <translation>JSON oder ein cURL-Befehl (*)</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>Save payload as</source>
        <translation>Nutzdaten speichern unter</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>Der abgelegte Inhalt</translation>
    </message>
    <message>
        <source>The payload is in %1.</source>
        <translation>Die Nutzdaten sind in %1.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadView</name>
    <message>
        <source>Payload, formatted</source>
        <translation>Nutzdaten, formatiert</translation>
    </message>
    <message>
        <source>Problems of the payload</source>
        <translation>Probleme der Nutzdaten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>hk::PeriodChoice</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>V&amp;on:</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>t&amp;o:</source>
        <translation>&amp;bis:</translation>
    </message>
</context>
<context>
    <name>hk::Plans</name>
    <message>
        <source>Their endpoint was removed</source>
        <translation>Ihr Endpunkt wurde entfernt</translation>
    </message>
    <message>
        <source>Their endpoint has no URL</source>
        <translation>Ihr Endpunkt hat keine URL</translation>
    </message>
    <message>
        <source>The receiver has them already, by this delivery or by another one of the same event</source>
        <translation>Der Empfänger hat sie schon, durch diese Zustellung oder durch eine andere desselben Ereignisses</translation>
    </message>
    <message>
        <source>Out of date: a later event of the same appointment went there</source>
        <translation>Veraltet: Ein späteres Ereignis desselben Termins ging dorthin</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Twice the same: a later delivery of the same event is sent again</source>
        <translation>Doppelt: Eine spätere Zustellung desselben Ereignisses wird erneut gesendet</translation>
    </message>
    <message>
        <source>Their endpoint is on hold: they would wait there</source>
        <translation>Ihr Endpunkt ist angehalten: Sie würden dort warten</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>The state of a plan whose time has not come.</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The state of a plan.</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>The state of a plan.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The state of a plan: all of its deliveries are finished.</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Plan %1 begins %2, at %3.</source>
        <comment>in 4 minutes, at 14 May, 15:41:25</comment>
        <translation>Plan %1 beginnt %2 (%3).</translation>
    </message>
    <message>
        <source>Plan %1 is running.</source>
        <translation>Plan %1 läuft.</translation>
    </message>
    <message>
        <source>Plan %1 is paused: what was not sent yet waits.</source>
        <translation>Plan %1 ist pausiert: Was noch nicht gesendet wurde, wartet.</translation>
    </message>
    <message>
        <source>Plan %1 was cancelled %2.</source>
        <comment>3 minutes ago</comment>
        <translation>Plan %1 wurde %2 abgebrochen.</translation>
    </message>
    <message>
        <source>Plan %1 was cancelled.</source>
        <translation>Plan %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Plan %1 was done %2.</source>
        <comment>3 minutes ago</comment>
        <translation>Plan %1 wurde %2 abgeschlossen.</translation>
    </message>
    <message>
        <source>Plan %1 is done.</source>
        <translation>Plan %1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 of %2 finished: %3 delivered, %4 failed, %5 cancelled.</source>
        <translation>%1 von %2 abgeschlossen: %3 zugestellt, %4 fehlgeschlagen, %5 abgebrochen.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Pace: %1.</source>
        <extracomment>%1 is a rate, such as 10/s.</extracomment>
        <translation>Tempo: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An endpoint and its host: &quot;Booking (crm.northwind.example)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Less than 1 hour</source>
        <translation>Weniger als 1 Stunde</translation>
    </message>
    <message>
        <source>1 to 24 hours</source>
        <translation>1 bis 24 Stunden</translation>
    </message>
    <message>
        <source>1 to 7 days</source>
        <translation>1 bis 7 Tage</translation>
    </message>
    <message>
        <source>More than 7 days</source>
        <translation>Mehr als 7 Tage</translation>
    </message>
    <message>
        <source>Started %1 by %2.</source>
        <translation>Gestartet %1 von %2.</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>Gestartet %1.</translation>
    </message>
    <message>
        <source>The data of their events were erased</source>
        <translation>Die Daten ihrer Ereignisse wurden gelöscht</translation>
    </message>
    <message>
        <source>At once: %1.</source>
        <extracomment>%1 is how many deliveries are on their way at the same time at most.</extracomment>
        <translation>Gleichzeitig: %1.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>in Kürze</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The endpoint is on hold; it goes on when somebody sends to it again.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there.</extracomment>
        <translation>Wartend an %1: %2. Der Endpunkt ist angehalten; weiter geht es, wenn jemand wieder an ihn sendet.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The endpoint has no URL; it goes on when it has one.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there.</extracomment>
        <translation>Wartend an %1: %2. Der Endpunkt hat keine URL; weiter geht es, wenn er eine hat.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The receiver failed %3 times in a row; the next probe goes out %4, and one that gets through lets the others go.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there, %3 a number, %4 &quot;in 4 minutes&quot;.</extracomment>
        <translation>Wartend an %1: %2. Fehlversuche beim Empfänger in Folge: %3; die nächste Probeanfrage folgt %4, und kommt eine durch, gehen auch die anderen hinaus.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The last attempt there failed; the next one goes out %3.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there, %3 is a time: &quot;in 4 minutes&quot;.</extracomment>
        <translation>Wartend an %1: %2. Der letzte Versuch dort schlug fehl; der nächste folgt %3.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>The state of a plan that sends nothing, since something else must happen first.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Plan %1 is waiting.</source>
        <translation>Plan %1 wartet.</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Geplant für %1.</translation>
    </message>
    <message>
        <source>Planned for %1 by %2.</source>
        <extracomment>%1 is a time, %2 a user of this computer.</extracomment>
        <translation>Geplant für %1 von %2.</translation>
    </message>
    <message>
        <source>Not finished: they, or resends of them, are queued or retrying, or wait at an endpoint on hold</source>
        <translation>Nicht abgeschlossen: Sie oder ihre erneuten Zustellungen warten, werden wiederholt oder warten an einem angehaltenen Endpunkt</translation>
    </message>
</context>
<context>
    <name>hk::PlansDialog</name>
    <message>
        <source>–</source>
        <comment>a plan without a filter</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Resend plans</source>
        <translation>Pläne zum erneuten Senden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Resend plans, newest first</source>
        <translation>Pläne zum erneuten Senden, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Cancel plan…</source>
        <translation>Plan abbre&amp;chen…</translation>
    </message>
    <message>
        <source>&amp;Show deliveries</source>
        <translation>&amp;Zustellungen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Export summary…</source>
        <translation>Zusammenfassung &amp;exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Deliveries finished</source>
        <translation>Abgeschlossene Zustellungen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What was sent again for %1, newest first.</source>
        <translation>Was für %1 erneut gesendet wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Select a plan first.</source>
        <translation>Wählen Sie zuerst einen Plan aus.</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>Der Plan ist beendet.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel plan %1?</source>
        <translation>Plan %1 abbrechen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) that are not finished are sent no more.</source>
        <translation>
            <numerusform>%Ln Zustellung, die nicht abgeschlossen ist, wird nicht mehr gesendet.</numerusform>
            <numerusform>%Ln Zustellungen, die nicht abgeschlossen sind, werden nicht mehr gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What went out stays as it is. What is on the wire at this moment is not called back.</source>
        <translation>Was gesendet wurde, bleibt, wie es ist. Was in diesem Moment schon unterwegs ist, wird nicht zurückgeholt.</translation>
    </message>
    <message>
        <source>&amp;Cancel plan</source>
        <translation>&amp;Plan abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Nicht abbrechen</translation>
    </message>
    <message>
        <source>Export the plan&apos;s summary</source>
        <translation>Zusammenfassung des Plans exportieren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>A plan sends again what a filter finds, at a pace, and shows here how far it is.</source>
        <translation>Ein Plan sendet erneut, was ein Filter findet, in einem festgelegten Tempo, und zeigt hier, wie weit er ist.</translation>
    </message>
    <message>
        <source>&amp;Resend all that match…</source>
        <translation>Alle &amp;Treffer erneut senden…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>hk::PolicyDialog</name>
    <message>
        <source>Public addresses are always allowed; this adds nothing.</source>
        <translation>Öffentliche Adressen sind immer erlaubt; das fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>This computer: webhooks reach every program that listens here. Fine for trying things out.</source>
        <translation>Dieser Rechner: jedes Programm, das hier lauscht. Gut zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Your private network: whoever may set a URL can make this computer send requests to machines that trust it.</source>
        <translation>Ihr privates Netz: Wer eine URL eintragen darf, kann diesen Rechner Anfragen an Maschinen senden lassen, die ihm vertrauen.</translation>
    </message>
    <message>
        <source>Dangerous: cloud machines hand out passwords to whoever asks at such addresses. Allow it only if you know why.</source>
        <translation>Gefährlich: Cloud-Maschinen geben unter solchen Adressen jedem, der fragt, Passwörter heraus. Erlauben Sie das nur, wenn Sie wissen, warum.</translation>
    </message>
    <message>
        <source>A special range that no webhook should need.</source>
        <translation>Ein besonderer Bereich, den kein Webhook brauchen sollte.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>Er&amp;lauben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Addresses and proxy</source>
        <translation>Adressen und Proxy</translation>
    </message>
    <message>
        <source>Webhooks of all companies go to public addresses, and besides only to these. It holds from the next attempt on, whatever a host name leads to.</source>
        <translation>Die Webhooks aller Firmen gehen an öffentliche Adressen und sonst nur an diese. Das gilt ab dem nächsten Versuch, wohin auch immer ein Hostname führt.</translation>
    </message>
    <message>
        <source>Allowed ranges</source>
        <translation>Erlaubte Bereiche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Allow also</source>
        <translation>&amp;Auch erlauben</translation>
    </message>
    <message>
        <source>Dangerous: it holds addresses of several kinds, such as private networks, or those where cloud machines hand out passwords. Allow a smaller range.</source>
        <translation>Gefährlich: Er enthält Adressen mehrerer Arten, etwa private Netze oder solche, an denen Cloud-Rechner Passwörter herausgeben. Erlauben Sie einen kleineren Bereich.</translation>
    </message>
    <message>
        <source>Allow addresses</source>
        <translation>Adressen erlauben</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>%1 erlauben?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>Gesperrt lassen</translation>
    </message>
</context>
<context>
    <name>hk::PreferencesDialog</name>
    <message>
        <source>&amp;Reset this section</source>
        <translation>Diesen Abschnitt &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation>Keine Einstellung enthält dieses Wort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hk::PrivacySection</name>
    <message>
        <source>&amp;Mask personal data on the screen</source>
        <translation>Personenbezogene Daten auf dem Bildschirm &amp;maskieren</translation>
    </message>
    <message>
        <source>For demos and shared screens; Ctrl+Shift+M does the same, and the status bar says so while it is on.</source>
        <translation>Für Vorführungen und geteilte Bildschirme; Strg+Umschalt+M tut dasselbe, und die Statusleiste zeigt es an, solange es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Names, e-mails, phones, addresses, notes and custom fields of customers and staff read &quot;[masked]&quot;: in payloads, answers, the Local receiver, comparisons, saved samples and files that you look at. Filters that may name a person are not offered.</source>
        <translation>Namen, E-Mails, Telefonnummern, Adressen, Notizen und eigene Felder von Kunden und Personal erscheinen als „[masked]“: in Nutzdaten, Antworten, im lokalen Empfänger, in Vergleichen, gespeicherten Beispielen und Dateien, die Sie ansehen. Filter, die eine Person nennen könnten, werden nicht angeboten.</translation>
    </message>
    <message>
        <source>Company names, URLs and ids stay, and so do samples that were made up. What you type stays as well, such as a name in the filter.</source>
        <translation>Firmennamen, URLs und IDs bleiben, ebenso Beispiele, die erfunden sind. Auch was Sie eingeben, bleibt, etwa ein Name im Filter.</translation>
    </message>
    <message>
        <source>What you copy is masked as it is shown. A payload that you open in the Simulator is masked, so sending it sends &quot;[masked]&quot;. Exports of deliveries begin with masking, which you can take away there; exports of the Local receiver, and what is sent again, hold the data as they are. The store does not change.</source>
        <translation>Was Sie kopieren, ist so maskiert, wie es angezeigt wird. Nutzdaten, die Sie im Simulator öffnen, sind maskiert; wer sie sendet, sendet also „[masked]“. Exporte von Zustellungen beginnen mit Maskierung, die Sie dort abschalten können; Exporte des lokalen Empfängers und das, was erneut gesendet wird, enthalten die Daten, wie sie sind. Der Datenspeicher ändert sich nicht.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>hk::ProblemList</name>
    <message>
        <source>What differs from the contract</source>
        <translation>Abweichungen vom vereinbarten Format</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Set a le&amp;gal value</source>
        <translation>&amp;Gültigen Wert setzen</translation>
    </message>
    <message>
        <source>Also with Ctrl+. where the cursor stands</source>
        <translation>Auch mit Strg+. an der Stelle des Cursors</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>hk::ProxyRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>none, environment, or a URL such as http://proxy.example:3128</source>
        <translation>none, environment oder eine URL wie http://proxy.example:3128</translation>
    </message>
    <message>
        <source>Saved. The next attempt uses it.</source>
        <translation>Gespeichert. Gilt ab dem nächsten Versuch.</translation>
    </message>
</context>
<context>
    <name>hk::PrunePreview</name>
    <message>
        <source>Ended as</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>Unter 30 Tagen</translation>
    </message>
    <message>
        <source>30 to 90</source>
        <translation>30 bis 90</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>90 Tage bis ein Jahr</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Länger her</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %Ln so far</source>
        <translation>
            <numerusform>Wird gezählt… bisher %Ln</numerusform>
            <numerusform>Wird gezählt… bisher %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>What is removed, by outcome and by how long ago it ended</source>
        <translation>Was entfernt wird, nach Ergebnis und danach, wie lange das Ende her ist</translation>
    </message>
    <message>
        <source>What would be removed is not known.</source>
        <translation>Was entfernt würde, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) would be removed now</source>
        <translation>
            <numerusform>%Ln Zustellung würde jetzt entfernt</numerusform>
            <numerusform>%Ln Zustellungen würden jetzt entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be removed now</source>
        <translation>Jetzt würde nichts entfernt</translation>
    </message>
</context>
<context>
    <name>hk::RawView</name>
    <message>
        <source>Body as it came</source>
        <translation>Body, wie er kam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes</source>
        <translation>Die ersten %1 von %2 Byte</translation>
    </message>
    <message>
        <source>These bytes are no text.</source>
        <translation>Diese Bytes sind kein Text.</translation>
    </message>
    <message>
        <source>&amp;Bytes in hexadecimal</source>
        <translation>B&amp;ytes hexadezimal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) came; personal data is masked</source>
        <translation>
            <numerusform>%Ln Byte kam an; personenbezogene Daten sind maskiert</numerusform>
            <numerusform>%Ln Bytes kamen an; personenbezogene Daten sind maskiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ReceivedModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: what the receiver answered</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Payload</source>
        <comment>column: whether it follows the schema</comment>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>column: new, duplicate, out of order, late</comment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <comment>in the place of method and path</comment>
        <translation>kein HTTP</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>in the place of method and path</comment>
        <translation>abgeschnitten</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverCard</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Copy &amp;URL…</source>
        <translation>&amp;URL kopieren…</translation>
    </message>
    <message>
        <source>Copies the local URL for a kind of event, for the webhook settings</source>
        <translation>Kopiert die lokale URL für eine Art von Ereignis, für die Webhook-Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Answer with</source>
        <translation>Antworten &amp;mit</translation>
    </message>
    <message>
        <source>Stop the receiver to choose another port.</source>
        <translation>Stoppen Sie den Empfänger, um einen anderen Port zu wählen.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>Weitere&amp;s…</translation>
    </message>
    <message>
        <source>Rules, TLS, forwarding, another address</source>
        <translation>Regeln, TLS, Weiterleitung, andere Adresse</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Wie geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) come first</source>
        <extracomment>beside &quot;Answer with 200 OK&quot;: some requests are answered by rules</extracomment>
        <translation>
            <numerusform>%n Regel geht vor</numerusform>
            <numerusform>%n Regeln gehen vor</numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1 and gives back its answer</source>
        <translation>leitet an %1 weiter und gibt die Antwort von dort zurück</translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation>leitet an %1 weiter</translation>
    </message>
    <message>
        <source>shows an expired certificate</source>
        <translation>zeigt ein abgelaufenes Zertifikat</translation>
    </message>
    <message>
        <source>shows another host&apos;s certificate</source>
        <translation>zeigt das Zertifikat eines anderen Hosts</translation>
    </message>
    <message>
        <source>shows a certificate that signs itself</source>
        <translation>zeigt ein selbst signiertes Zertifikat</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverDialog</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step: &quot;1. Open the Zap&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Local receiver</source>
        <translation>Lokaler Empfänger</translation>
    </message>
    <message>
        <source>Start the receiver on another port?</source>
        <translation>Empfänger auf einem anderen Port starten?</translation>
    </message>
    <message>
        <source>URLs that point to the old port have to be changed.</source>
        <translation>URLs, die auf den alten Port zeigen, müssen geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Use a free port</source>
        <translation>&amp;Freien Port verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Off: nothing can arrive</source>
        <translation>Aus: Es kann nichts ankommen</translation>
    </message>
    <message>
        <source>No requests caught yet</source>
        <translation>Noch keine Anfragen empfangen</translation>
    </message>
    <message>
        <source>E&amp;xport HAR…</source>
        <translation>HAR exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>Writes the requests that are listed to a file, for other tools</source>
        <translation>Schreibt die aufgelisteten Anfragen in eine Datei, für andere Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Export requests…</source>
        <translation>Anfragen exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>Listening on %1, port %2: other computers can send here, too</source>
        <translation>Lauscht auf %1, Port %2: Auch andere Computer können hierher senden</translation>
    </message>
    <message>
        <source>Listening on %1, port %2, for this computer only</source>
        <translation>Lauscht auf %1, Port %2, nur für diesen Computer</translation>
    </message>
    <message>
        <source>TLS and the address to listen on change when the receiver is started again.</source>
        <translation>TLS und die Adresse zum Lauschen ändern sich, wenn der Empfänger neu gestartet wird.</translation>
    </message>
    <message>
        <source>No request is listed to be exported.</source>
        <translation>Es ist keine Anfrage zum Exportieren aufgelistet.</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Anfragen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) written to %1</source>
        <translation>
            <numerusform>%Ln Anfrage nach %1 geschrieben</numerusform>
            <numerusform>%Ln Anfragen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start receiver</source>
        <translation>Empfänger s&amp;tarten</translation>
    </message>
    <message>
        <source>Copy &amp;local URL</source>
        <translation>Lo&amp;kale URL kopieren</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Stop receiver</source>
        <translation>Empfänger s&amp;toppen</translation>
    </message>
    <message>
        <source>The file holds what came as it came: personal data is masked on the screen only.</source>
        <translation>Die Datei enthält, was kam, so wie es kam: Personenbezogene Daten sind nur auf dem Bildschirm maskiert.</translation>
    </message>
    <message>
        <source>Se&amp;nd a test event</source>
        <translation>Testereig&amp;nis senden</translation>
    </message>
    <message>
        <source>What is sent to this address shows here, with its signature and payload checked. Point a webhook URL at it, or send a test event.</source>
        <translation>Was an diese Adresse gesendet wird, erscheint hier, mit geprüfter Signatur und geprüften Nutzdaten. Lassen Sie eine Webhook-URL darauf zeigen, oder senden Sie ein Testereignis.</translation>
    </message>
    <message>
        <source>The receiver takes what is sent to it and checks signature and payload. Start it, then point a webhook URL at it.</source>
        <translation>Der Empfänger nimmt an, was an ihn gesendet wird, und prüft Signatur und Nutzdaten. Starten Sie ihn und lassen Sie dann eine Webhook-URL auf ihn zeigen.</translation>
    </message>
</context>
<context>
    <name>hk::RecordInspector</name>
    <message>
        <source>&amp;Attempt</source>
        <translation>&amp;Versuch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the file says of this entry</source>
        <translation>Was die Datei von diesem Eintrag sagt</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>Request as the file has it</source>
        <translation>Anfrage, wie die Datei sie hat</translation>
    </message>
    <message>
        <source>Resp&amp;onse</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>Answer as the file has it</source>
        <translation>Antwort, wie die Datei sie hat</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <translation>%1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>There was more; this is what was kept.</source>
        <translation>Es gab mehr; dies wurde behalten.</translation>
    </message>
</context>
<context>
    <name>hk::RecordListModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
</context>
<context>
    <name>hk::RecordsDialog</name>
    <message>
        <source>%1 – to look at</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 – zum Ansehen</translation>
    </message>
    <message>
        <source>Nothing of this file goes into the store.</source>
        <translation>Nichts aus dieser Datei kommt in den Datenspeicher.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in all of it</source>
        <translation>In allem suchen</translation>
    </message>
    <message>
        <source>Find text in the file&apos;s entries</source>
        <translation>Text in den Einträgen der Datei suchen</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(ies)</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag</numerusform>
            <numerusform>%1 von %Ln Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RemoveCompanyDialog</name>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Its settings and keys, %1 and %2 with all attempts go, and nothing brings them back. What only should not be sent any more is better archived.</source>
        <extracomment>%1 and %2: &quot;4 endpoints&quot;, &quot;2,000 deliveries&quot;</extracomment>
        <translation>Einstellungen und Schlüssel der Firma, %1 und %2 mit allen Versuchen werden gelöscht und lassen sich nicht zurückholen. Soll nur nichts mehr gesendet werden, archivieren Sie die Firma besser.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln Zustellung</numerusform>
            <numerusform>%Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to remove it.</source>
        <translation>Geben Sie „%1“ ein, um die Firma zu entfernen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hk::RepeatForm</name>
    <message>
        <source>As fast as they are stored</source>
        <translation>So schnell, wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>Events in which time</source>
        <translation>Ereignisse je Zeiteinheit</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>&amp;Number of events</source>
        <translation>&amp;Anzahl der Ereignisse</translation>
    </message>
    <message>
        <source>Each is an event of its own with its own ID, unless you wrote one into the payload: that one stays.</source>
        <translation>Jedes ist ein eigenes Ereignis mit eigener ID, es sei denn, Sie haben eine in die Nutzdaten geschrieben: Die bleibt.</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Rate</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Das dauert %1.</translation>
    </message>
    <message>
        <source>It takes at least %1.</source>
        <translation>Das dauert mindestens %1.</translation>
    </message>
</context>
<context>
    <name>hk::ReportPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The foot of a printed page: &quot;Page 2 of 5&quot;.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>hk::ReportsPage</name>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dru&amp;cken…</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Als &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>Als &amp;HTML…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Als &amp;CSV…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Der Bericht wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The printer took nothing. Choose another one, or export a PDF and print that.</source>
        <translation>Der Drucker hat nichts angenommen. Wählen Sie einen anderen, oder exportieren Sie ein PDF und drucken Sie es.</translation>
    </message>
    <message>
        <source>Nothing to report in this period</source>
        <translation>In diesem Zeitraum gibt es nichts zu berichten</translation>
    </message>
    <message>
        <source>Volume, success, response times and outages of what is sent become a report here, to be printed or exported.</source>
        <translation>Menge, Erfolg, Antwortzeiten und Ausfälle dessen, was gesendet wird, werden hier zu einem Bericht, zum Drucken oder Exportieren.</translation>
    </message>
    <message>
        <source>&amp;Send a test event</source>
        <translation>&amp;Testereignis senden</translation>
    </message>
</context>
<context>
    <name>hk::RequestActions</name>
    <message>
        <source>Copies a command that sends the same request again</source>
        <translation>Kopiert einen Befehl, der dieselbe Anfrage noch einmal sendet</translation>
    </message>
    <message>
        <source>Turn &amp;into a sample…</source>
        <translation>&amp;In Beispiel umwandeln…</translation>
    </message>
    <message>
        <source>Keeps the payload under a name, for the Simulator</source>
        <translation>Behält die Nutzdaten unter einem Namen, für den Simulator</translation>
    </message>
    <message>
        <source>Opens the payload in the Simulator&apos;s editor</source>
        <translation>Öffnet die Nutzdaten im Editor des Simulators</translation>
    </message>
    <message>
        <source>Copied as a cURL command; it carries the signature, not the key.</source>
        <translation>Als cURL-Befehl kopiert; er enthält die Signatur, nicht den Schlüssel.</translation>
    </message>
    <message>
        <source>Copy as cUR&amp;L</source>
        <translation>Als &amp;cURL kopieren</translation>
    </message>
    <message>
        <source>Send t&amp;o Simulator</source>
        <translation>An Simulator über&amp;geben</translation>
    </message>
</context>
<context>
    <name>hk::RequestCard</name>
    <message>
        <source>Signed request</source>
        <translation>Signierte Anfrage</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Anfrage anzeigen als</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Signed with the key in force · body %1</source>
        <translation>Mit dem geltenden Schlüssel signiert · Body %1</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>Veraltet: %1</translation>
    </message>
    <message>
        <source>The request is on the clipboard, with its signature and without the key.</source>
        <translation>Die Anfrage ist in der Zwischenablage, mit Signatur und ohne den Schlüssel.</translation>
    </message>
    <message>
        <source>What Zapier sees</source>
        <translation>Was Zapier sehen wird</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Wie sie signiert wird</translation>
    </message>
    <message>
        <source>Save the body as the file that the code reads</source>
        <translation>Body als die Datei speichern, die der Code liest</translation>
    </message>
    <message>
        <source>Check a receiver&apos;s signature of this request</source>
        <translation>Die Signatur eines Empfängers zu dieser Anfrage prüfen</translation>
    </message>
    <message>
        <source>Signed with the key in force · body %1, read from %2, which the button above saves</source>
        <translation>Mit dem geltenden Schlüssel signiert · Body %1, gelesen aus %2; die Schaltfläche darüber speichert die Datei</translation>
    </message>
    <message>
        <source>The fields are on the clipboard.</source>
        <translation>Die Felder sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The computation is on the clipboard, without the key.</source>
        <translation>Der Rechenweg ist in der Zwischenablage, ohne den Schlüssel.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Body speichern</translation>
    </message>
    <message>
        <source>The body is saved, byte for byte.</source>
        <translation>Der Body ist gespeichert, Byte für Byte.</translation>
    </message>
</context>
<context>
    <name>hk::RequestFilterBar</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Signatur ungültig</translation>
    </message>
    <message>
        <source>Bad payload</source>
        <translation>Nutzdaten ungültig</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>Falsche Zeit</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Look for requests</source>
        <translation>Anfragen suchen</translation>
    </message>
    <message>
        <source>Path, trigger, event id or body</source>
        <translation>Pfad, Auslöser, Ereignis-ID oder Body</translation>
    </message>
</context>
<context>
    <name>hk::RequestInspector</name>
    <message>
        <source>Request line and headers</source>
        <translation>Anfragezeile und Header</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>&amp;Roh</translation>
    </message>
    <message>
        <source>Select a request to look at it.</source>
        <translation>Wählen Sie eine Anfrage aus, um sie anzusehen.</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>The headers were let go to save room.</source>
        <translation>Die Header wurden aus Platzgründen verworfen.</translation>
    </message>
    <message>
        <source>The body was let go to save room.</source>
        <translation>Der Body wurde aus Platzgründen verworfen.</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>&amp;Nutzdaten</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <translation>H&amp;eader</translation>
    </message>
    <message>
        <source>There is no request line.</source>
        <translation>Es gibt keine Anfragezeile.</translation>
    </message>
</context>
<context>
    <name>hk::RequestPane</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show the request to</source>
        <translation>Anfrage anzeigen an</translation>
    </message>
</context>
<context>
    <name>hk::RequestsView</name>
    <message>
        <source>Requests that arrived</source>
        <translation>Eingegangene Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>None of the requests that are kept fits the filter.</source>
        <translation>Keine der aufbewahrten Anfragen passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 von %Ln Anfrage</numerusform>
            <numerusform>%1 von %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all re&amp;quests</source>
        <translation>Alle An&amp;fragen anzeigen</translation>
    </message>
    <message>
        <source>Selects the newest request</source>
        <translation>Wählt die neueste Anfrage aus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>requests, above the selected one</comment>
        <translation>
            <numerusform>%Ln neue</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResendDialog</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>How many there are is not known.</source>
        <translation>Wie viele es sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>All of them are left out; see above why.</source>
        <translation>Alle werden ausgelassen; warum, steht oben.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln again</source>
        <translation>
            <numerusform>%Ln &amp;erneut senden</numerusform>
            <numerusform>%Ln &amp;erneut senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Receivers: %1.</source>
        <translation>Empfänger: %1.</translation>
    </message>
    <message>
        <source>%1 is a company in production.</source>
        <translation>%1 ist eine Firma in der Produktion.</translation>
    </message>
    <message>
        <source>They get the same events once more; event IDs stay the same, so that they can tell.</source>
        <translation>Sie erhalten dieselben Ereignisse noch einmal; die Ereignis-IDs bleiben gleich, damit sie das erkennen können.</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>Noch einmal senden?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are sent again.</source>
        <translation>
            <numerusform>%Ln Zustellung wird erneut gesendet.</numerusform>
            <numerusform>%Ln Zustellungen werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent again: meanwhile nothing is left to send.</source>
        <translation>Es wurde nichts erneut gesendet: Inzwischen ist nichts mehr zu senden.</translation>
    </message>
</context>
<context>
    <name>hk::ResendOptions</name>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Rate</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einem bestimmten Zeitpunkt</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <source>There is no such time: clocks go forward then. Choose a later one.</source>
        <translation>Diese Zeit gibt es nicht: Die Uhren werden dann vorgestellt. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>In the company&apos;s time zone, %1 (%2).</source>
        <extracomment>%1 is a time zone, such as America/Toronto, %2 its offset: &quot;UTC-04:00&quot;.</extracomment>
        <translation>In der Zeitzone der Firma, %1 (%2).</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one, or start now.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere, oder beginnen Sie jetzt.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Not older than 1 hour</source>
        <translation>Nicht älter als 1 Stunde</translation>
    </message>
    <message>
        <source>Not older than 24 hours</source>
        <translation>Nicht älter als 24 Stunden</translation>
    </message>
    <message>
        <source>Not older than 7 days</source>
        <translation>Nicht älter als 7 Tage</translation>
    </message>
    <message>
        <source>Not older than 30 days</source>
        <translation>Nicht älter als 30 Tage</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Alter</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>This is no whole number from 1 to 64.</source>
        <translation>Das ist keine ganze Zahl von 1 bis 64.</translation>
    </message>
    <message>
        <source>Such as 10/s or 100/m; empty: as fast as the endpoints take them.</source>
        <translation>Etwa 10/s oder 100/m; leer: so schnell, wie die Endpunkte sie annehmen.</translation>
    </message>
    <message>
        <source>How many deliveries of the plan are on their way at the same time, 1 to 64; empty: as many as the endpoints take.</source>
        <translation>Wie viele Zustellungen des Plans gleichzeitig unterwegs sind, 1 bis 64; leer: so viele, wie die Endpunkte annehmen.</translation>
    </message>
</context>
<context>
    <name>hk::ResendPreview</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Planned by endpoint</source>
        <translation>Geplant nach Endpunkt</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Planned by trigger</source>
        <translation>Geplant nach Auslöser</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Planned by age</source>
        <translation>Geplant nach Alter</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Send these too</source>
        <translation>Auch diese senden</translation>
    </message>
    <message>
        <source>Send these too: %1</source>
        <translation>Auch diese senden: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>There is nothing to send again</source>
        <translation>Es gibt nichts erneut zu senden</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln delivery(ies) would be sent again</source>
        <translation>
            <numerusform>%Ln Zustellung würde nicht erneut gesendet</numerusform>
            <numerusform>Keine von %Ln Zustellungen würde erneut gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 would be sent again</source>
        <extracomment>%1 of all that the filter finds.</extracomment>
        <translation>
            <numerusform>%Ln von %1 würde erneut gesendet</numerusform>
            <numerusform>%Ln von %1 würden erneut gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResponsePlot</name>
    <message>
        <source>Chart of response times</source>
        <translation>Diagramm der Antwortzeiten</translation>
    </message>
</context>
<context>
    <name>hk::RestoreDialog</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In version %1</source>
        <translation>In Version %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Version %1 wiederherstellen</translation>
    </message>
    <message>
        <source>What going back changes</source>
        <translation>Was das Wiederherstellen ändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything is as in this version: there is nothing to do.</source>
        <translation>Alles ist wie in dieser Version: Es ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>Going back changes %n setting(s) of %1. Hash keys stay as they are.</source>
        <translation>
            <numerusform>Das Wiederherstellen ändert %n Einstellung von %1. Hash-Schlüssel bleiben, wie sie sind.</numerusform>
            <numerusform>Das Wiederherstellen ändert %n Einstellungen von %1. Hash-Schlüssel bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoints that came later stay: %1.</source>
        <translation>Später hinzugekommene Endpunkte bleiben: %1.</translation>
    </message>
</context>
<context>
    <name>hk::ResultLine</name>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Storing the event…</source>
        <translation>Das Ereignis wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln deliveries</source>
        <translation>
            <numerusform>%Ln Zustellung anzeigen</numerusform>
            <numerusform>Alle %Ln Zustellungen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored and sent: the filter of each endpoint says no.</source>
        <translation>Es wurde nichts gespeichert und gesendet: Der Filter jedes Endpunkts lehnt ab.</translation>
    </message>
</context>
<context>
    <name>hk::ResultRow</name>
    <message>
        <source>Shows it on the Deliveries page</source>
        <translation>Zeigt sie auf der Seite „Zustellungen“</translation>
    </message>
    <message>
        <source>Stored; it goes out next.</source>
        <translation>Gespeichert; wird als Nächstes gesendet.</translation>
    </message>
    <message>
        <source>Open delivery to %1</source>
        <translation>Zustellung an %1 öffnen</translation>
    </message>
    <message>
        <source>Stored; its endpoint is on hold, so it waits.</source>
        <translation>Gespeichert; der Endpunkt ist angehalten, die Zustellung wartet also.</translation>
    </message>
    <message>
        <source>%1 after %2 · tried again %3</source>
        <translation>%1 nach %2 · neuer Versuch %3</translation>
    </message>
    <message>
        <source>%1 in %2 from %3</source>
        <translation>%1 in %2 von %3</translation>
    </message>
    <message>
        <source> · signature verified</source>
        <translation> · Signatur gültig</translation>
    </message>
    <message>
        <source> · signature does not match</source>
        <translation> · Signatur passt nicht</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Abgebrochen, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>Open delivery</source>
        <translation>Zustellung öffnen</translation>
    </message>
</context>
<context>
    <name>hk::RetentionDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How long deliveries of %1 are kept after they ended. Once a day the program that sends removes what is older; what is not finished never goes.</source>
        <translation>Wie lange Zustellungen von %1 nach ihrem Abschluss behalten werden. Einmal am Tag entfernt das sendende Programm, was älter ist; was nicht beendet ist, wird nie entfernt.</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Zugestellt</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Cancelled</source>
        <translation>&amp;Abgebrochen</translation>
    </message>
    <message>
        <source>For good</source>
        <extracomment>In the field for the days that something is kept.</extracomment>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Removing: %1 of %2…</source>
        <extracomment>%1 and %2 are numbers of deliveries.</extracomment>
        <translation>Wird entfernt: %1 von %2…</translation>
    </message>
    <message>
        <source>Stopped. %1; the rest is still there.</source>
        <translation>Angehalten. %1; der Rest ist noch da.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Save and &amp;remove %Ln delivery(ies)</source>
        <translation>
            <numerusform>Speichern und %Ln Zustellung ent&amp;fernen</numerusform>
            <numerusform>Speichern und %Ln Zustellungen ent&amp;fernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and &amp;remove</source>
        <translation>Speichern &amp;und entfernen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>How many there are is not known.</source>
        <translation>Wie viele es sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>hk::ReviewDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cannot be saved yet: something is wrong with %1.</source>
        <extracomment>%1: names of fields, such as &quot;Booking URL, Time-out&quot;.</extracomment>
        <translation>Kann noch nicht gespeichert werden, hier stimmt etwas nicht: %1.</translation>
    </message>
</context>
<context>
    <name>hk::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Rotate the hash key</source>
        <translation>Hash-Schlüssel wechseln</translation>
    </message>
    <message>
        <source>From now on every attempt is signed with both keys: X-Message-Signature stays the old one&apos;s, X-Message-Signature-Next is the new one&apos;s. Give the new key to whoever runs the receivers while both count; then the old one retires by itself. You can end that sooner, or call it off.</source>
        <translation>Ab jetzt wird jeder Versuch mit beiden Schlüsseln signiert: X-Message-Signature bleibt die Signatur des alten, X-Message-Signature-Next ist die des neuen. Geben Sie den neuen Schlüssel den Betreibern der Empfänger, solange beide gelten; danach fällt der alte von selbst weg. Sie können das früher abschließen oder den Wechsel abbrechen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Makes a key of 32 random bytes</source>
        <translation>Erzeugt einen Schlüssel aus 32 zufälligen Byte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the new hash key</source>
        <translation>Neuen Hash-Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the new key; it leaves the clipboard after a minute</source>
        <translation>Neuen Schlüssel kopieren; nach einer Minute verschwindet er aus der Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Neuer Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Both sign for</source>
        <translation>&amp;Beide signieren noch</translation>
    </message>
    <message>
        <source>As long as the slowest of your receivers needs to take the new key.</source>
        <translation>So lange, wie der langsamste Ihrer Empfänger braucht, um den neuen Schlüssel zu übernehmen.</translation>
    </message>
    <message>
        <source>Copy it for whoever runs the receivers. While both keys sign, “Copy new key” gives it again.</source>
        <translation>Kopieren Sie ihn für die Betreiber der Empfänger. Solange beide Schlüssel signieren, gibt „Neuen Schlüssel kopieren“ ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>hk::RotationActions</name>
    <message>
        <source>The new key signs alone now.</source>
        <translation>Der neue Schlüssel signiert jetzt allein.</translation>
    </message>
    <message>
        <source>The old key signs alone again.</source>
        <translation>Der alte Schlüssel signiert wieder allein.</translation>
    </message>
    <message>
        <source>Both keys sign now.</source>
        <translation>Beide Schlüssel signieren jetzt.</translation>
    </message>
    <message>
        <source>The new key is on the clipboard for 60 seconds.</source>
        <translation>Der neue Schlüssel ist für 60 Sekunden in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>hk::RowMenu</name>
    <message>
        <source>Cop&amp;y and more</source>
        <translation>Kop&amp;ieren und mehr</translation>
    </message>
    <message>
        <source>&amp;Filter by “%1”</source>
        <extracomment>%1 is a value in the list, such as 502</extracomment>
        <translation>Nach „%1“ &amp;filtern</translation>
    </message>
    <message>
        <source>Leave “%1” o&amp;ut</source>
        <extracomment>%1 is a value in the list, such as 502</extracomment>
        <translation>„%1“ a&amp;uslassen</translation>
    </message>
</context>
<context>
    <name>hk::RulesTable</name>
    <message>
        <source>Rules, the first that fits counts</source>
        <translation>Regeln, die erste passende gilt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what a rule answers</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>In path, trigger and header * stands for anything; what is empty fits all. A header is written Name:value.</source>
        <translation>In Pfad, Auslöser und Header steht * für alles; was leer ist, passt immer. Ein Header wird als Name:Wert geschrieben.</translation>
    </message>
    <message>
        <source>Add &amp;rule</source>
        <translation>&amp;Regel hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>Regel &amp;entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Answer &amp;with…</source>
        <translation>Ant&amp;worten mit…</translation>
    </message>
    <message>
        <source>Ways to answer, good ones and bad ones, for the chosen rule</source>
        <translation>Arten zu antworten, gute und schlechte, für die gewählte Regel</translation>
    </message>
</context>
<context>
    <name>hk::RunDialog</name>
    <message>
        <source>Send many</source>
        <translation>Viele senden</translation>
    </message>
    <message>
        <source>&amp;This event</source>
        <translation>&amp;Dieses Ereignis</translation>
    </message>
    <message>
        <source>A sc&amp;enario</source>
        <translation>Ein Szenari&amp;o</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A run goes on without this window.</source>
        <translation>Ein Durchlauf geht ohne dieses Fenster weiter.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Nothing more is stored; what is stored goes out.</source>
        <translation>Es wird nichts mehr gespeichert; was gespeichert ist, wird gesendet.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message numerus="yes">
        <source>Sends %Ln event(s)</source>
        <translation>
            <numerusform>Sendet %Ln Ereignis</numerusform>
            <numerusform>Sendet %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The payload on the page is not JSON.</source>
        <translation>Die Nutzdaten auf der Seite sind kein JSON.</translation>
    </message>
    <message>
        <source>The file that is chosen is no scenario.</source>
        <translation>Die gewählte Datei ist kein Szenario.</translation>
    </message>
    <message>
        <source>Nothing was sent, because no URL is set for: %1. Set it in the webhook settings, or send to the local receiver.</source>
        <translation>Es wurde nichts gesendet, weil keine URL eingetragen ist für: %1. Tragen Sie sie in den Webhook-Einstellungen ein, oder senden Sie an den lokalen Empfänger.</translation>
    </message>
    <message>
        <source>It ended after %1 of %2 events. %3</source>
        <translation>Beendet nach %1 von %2 Ereignissen. %3</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 events: the others were not made. What is stored goes out.</source>
        <translation>Abgebrochen nach %1 von %2 Ereignissen: Die anderen wurden nicht erstellt. Was gespeichert ist, wird gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 events are stored: to the others the filter of each endpoint says no.</source>
        <translation>%1 von %2 Ereignissen sind gespeichert: Die anderen lehnt der Filter jedes Endpunkts ab.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) are stored.</source>
        <translation>
            <numerusform>%Ln Ereignis ist gespeichert.</numerusform>
            <numerusform>Alle %Ln Ereignisse sind gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w in Deliveries</source>
        <translation>In Zuste&amp;llungen anzeigen</translation>
    </message>
</context>
<context>
    <name>hk::RunLine</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Wieder anzeigen</translation>
    </message>
    <message>
        <source>Show what is being sent</source>
        <translation>Anzeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Opens &quot;Send many&quot; again</source>
        <translation>Öffnet „Viele senden“ wieder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel sending many</source>
        <translation>Viele senden abbrechen</translation>
    </message>
    <message>
        <source>Nothing more is stored; what is stored goes out.</source>
        <translation>Es wird nichts mehr gespeichert; was gespeichert ist, wird gesendet.</translation>
    </message>
    <message>
        <source>Sending many: %1</source>
        <translation>Viele senden: %1</translation>
    </message>
</context>
<context>
    <name>hk::RunProgress</name>
    <message>
        <source>Events stored</source>
        <translation>Gespeicherte Ereignisse</translation>
    </message>
    <message>
        <source>%1 of %2 events stored</source>
        <translation>%1 von %2 Ereignissen gespeichert</translation>
    </message>
    <message>
        <source>%1 · deliveries: %2 delivered, %3 failed, %4 waiting</source>
        <translation>%1 · Zustellungen: %2 zugestellt, %3 fehlgeschlagen, %4 wartend</translation>
    </message>
    <message>
        <source>, %1 cancelled</source>
        <translation>, %1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 left · the next event in %2</source>
        <translation>noch %1 · das nächste Ereignis in %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>hk::SampleDialog</name>
    <message>
        <source>Turn into a sample</source>
        <translation>In Beispiel umwandeln</translation>
    </message>
    <message>
        <source>The payload is kept for %1 exactly as it came, to be opened in the Simulator.</source>
        <translation>Die Nutzdaten werden für %1 genau so aufbewahrt, wie sie kamen, zum Öffnen im Simulator.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, received</source>
        <comment>a sample of a trigger</comment>
        <translation>%1, empfangen</translation>
    </message>
    <message>
        <source>Received payload</source>
        <translation>Empfangene Nutzdaten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>&amp;Auslöser</translation>
    </message>
    <message>
        <source>&amp;Replace sample</source>
        <translation>Beispiel e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Save sample</source>
        <translation>Beispiel &amp;speichern</translation>
    </message>
</context>
<context>
    <name>hk::SampleMenu</name>
    <message>
        <source>&amp;Another sample</source>
        <translation>&amp;Anderes Beispiel</translation>
    </message>
    <message>
        <source>&amp;Edge case</source>
        <translation>&amp;Grenzfall</translation>
    </message>
    <message>
        <source>From a &amp;past delivery…</source>
        <translation>Aus &amp;früherer Zustellung…</translation>
    </message>
    <message>
        <source>&amp;Save sample…</source>
        <translation>Beispiel &amp;speichern…</translation>
    </message>
    <message>
        <source>Samp&amp;les</source>
        <extracomment>A submenu: where a payload can come from, and keeping it.</extracomment>
        <translation>Beispie&amp;le</translation>
    </message>
</context>
<context>
    <name>hk::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Usual questions</source>
        <translation>&amp;Übliche Fragen</translation>
    </message>
    <message>
        <source>Re&amp;cent filters</source>
        <translation>Z&amp;uletzt benutzte Filter</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>Gespeicherte Filter &amp;verwalten…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>There is a filter of that name already.</source>
        <translation>Es gibt schon einen Filter dieses Namens.</translation>
    </message>
    <message>
        <source>It finds %1 from now on.</source>
        <translation>Er findet ab jetzt %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Es heißt jetzt %1.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>hk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;place by the one in force</source>
        <translation>Durch den geltenden &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No filter is in force.</source>
        <translation>Es gilt kein Filter.</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hk::SavedSamples</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved samples</source>
        <translation>Gespeicherte Beispiele</translation>
    </message>
    <message>
        <source>Load, rename, export or remove the sample</source>
        <translation>Beispiel laden, umbenennen, exportieren oder entfernen</translation>
    </message>
    <message>
        <source>Saved sample</source>
        <translation>Gespeichertes Beispiel</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save sample</source>
        <translation>Beispiel speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>There is a sample of that name already.</source>
        <translation>Es gibt bereits ein Beispiel mit diesem Namen.</translation>
    </message>
    <message>
        <source>What it was is gone then.</source>
        <translation>Sein bisheriger Inhalt ist dann weg.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Rename sample</source>
        <translation>Beispiel umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Es heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Export sample</source>
        <translation>Beispiel exportieren</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The sample is not listed any more.</source>
        <translation>Das Beispiel wird nicht mehr aufgelistet.</translation>
    </message>
    <message>
        <source>Events that were sent with it stay in the list of deliveries.</source>
        <translation>Ereignisse, die damit gesendet wurden, bleiben in der Liste der Zustellungen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>hk::ScanLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deliveries looked at</source>
        <translation>Angesehene Zustellungen</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Die Suche abbrechen</translation>
    </message>
    <message>
        <source>Looking at each delivery: %1% done, %2 found</source>
        <extracomment>%1: a percentage without its sign; %2: a number of deliveries</extracomment>
        <translation>Jede Zustellung wird angesehen: %1 % geschafft, %2 gefunden</translation>
    </message>
    <message>
        <source>Stopped: %1 found in the oldest %2</source>
        <extracomment>numbers of deliveries: how many match, how many were looked at</extracomment>
        <translation>Angehalten: %1 gefunden in den ältesten %2</translation>
    </message>
    <message>
        <source>Stopped: %1 found in the newest %2</source>
        <translation>Angehalten: %1 gefunden in den neuesten %2</translation>
    </message>
    <message>
        <source>Ended early: %1 found in the oldest %2</source>
        <extracomment>numbers of deliveries: how many match, how many were looked at</extracomment>
        <translation>Vorzeitig beendet: %1 gefunden in den ältesten %2</translation>
    </message>
    <message>
        <source>Ended early: %1 found in the newest %2</source>
        <translation>Vorzeitig beendet: %1 gefunden in den neuesten %2</translation>
    </message>
</context>
<context>
    <name>hk::ScenarioForm</name>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>60 times as fast: an hour in a minute</source>
        <translation>60-mal so schnell: eine Stunde in einer Minute</translation>
    </message>
    <message>
        <source>3,600 times as fast: an hour in a second</source>
        <translation>3.600-mal so schnell: eine Stunde in einer Sekunde</translation>
    </message>
    <message>
        <source>As fast as they are stored</source>
        <translation>So schnell, wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A scenario of your own, a JSON file</source>
        <translation>Ein eigenes Szenario, eine JSON-Datei</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Sta&amp;rtwert</translation>
    </message>
    <message>
        <source>The same seed tells of the same people.</source>
        <translation>Derselbe Startwert ergibt dieselben Personen.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Szenarien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB.</source>
        <translation>%1 ist größer als 16 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) within %1.</source>
        <translation>
            <numerusform>%Ln Ereignis innerhalb von %1.</numerusform>
            <numerusform>%Ln Ereignisse innerhalb von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this speed they take %1.</source>
        <translation>Bei diesem Tempo dauern sie %1.</translation>
    </message>
    <message>
        <source>Scen&amp;ario</source>
        <translation>S&amp;zenario</translation>
    </message>
    <message>
        <source>At this speed they are sent as fast as they are stored.</source>
        <translation>Bei diesem Tempo werden sie so schnell gesendet, wie sie gespeichert werden.</translation>
    </message>
    <message>
        <source>Problems of the scenario</source>
        <translation>Probleme des Szenarios</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The file is no scenario: %n problem(s), by line and field below. Mend them and open it again.</source>
        <translation>
            <numerusform>Die Datei ist kein Szenario: %n Problem, unten mit Zeile und Feld. Beheben Sie es und öffnen Sie sie noch einmal.</numerusform>
            <numerusform>Die Datei ist kein Szenario: %n Probleme, unten mit Zeile und Feld. Beheben Sie sie und öffnen Sie sie noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::SendBar</name>
    <message>
        <source>Send &amp;many or a scenario…</source>
        <translation>&amp;Viele oder ein Szenario senden…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send man&amp;y…</source>
        <translation>Vie&amp;le senden…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>What is not on the wire yet is not sent</source>
        <translation>Was noch nicht unterwegs ist, wird nicht gesendet</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>&amp;Trotzdem senden</translation>
    </message>
    <message>
        <source>The payload is being checked.</source>
        <translation>Die Nutzdaten werden geprüft.</translation>
    </message>
    <message>
        <source>The payload is not JSON; the list under it says where.</source>
        <translation>Die Nutzdaten sind kein JSON; die Liste darunter zeigt, wo.</translation>
    </message>
    <message>
        <source>This event many times, or a scenario</source>
        <translation>Dieses Ereignis viele Male oder ein Szenario</translation>
    </message>
    <message>
        <source>Sends these bytes</source>
        <translation>Sendet genau diese Bytes</translation>
    </message>
</context>
<context>
    <name>hk::SendTargetChooser</name>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>To the company&apos;s endpoints</source>
        <translation>An die Endpunkte der Firma</translation>
    </message>
    <message>
        <source>To the local receiver</source>
        <translation>An den lokalen Empfänger</translation>
    </message>
    <message>
        <source>To another URL…</source>
        <translation>An eine andere URL…</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %Ln more</source>
        <translation>
            <numerusform>An %1 und %Ln weiteren</numerusform>
            <numerusform>An %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>To the local receiver (127.0.0.1:%1)</source>
        <translation>An den lokalen Empfänger (127.0.0.1:%1)</translation>
    </message>
</context>
<context>
    <name>hk::Sender</name>
    <message>
        <source>Paused: the disk is full</source>
        <translation>Unterbrochen: Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, and sending goes on by itself.</source>
        <translation>Nichts geht verloren. Schaffen Sie Platz, und das Senden geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Paused: this computer has no network</source>
        <translation>Unterbrochen: Dieser Computer hat kein Netz</translation>
    </message>
    <message>
        <source>What goes to this computer itself is sent all the same.</source>
        <translation>Was an diesen Computer selbst geht, wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <extracomment>%1 is the reason, a sentence.</extracomment>
        <translation>Unterbrochen: %1</translation>
    </message>
    <message>
        <source>Nothing is lost. Sending goes on by itself when it can.</source>
        <translation>Nichts geht verloren. Das Senden geht von selbst weiter, sobald es kann.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>This program sends what is queued in the store.</source>
        <translation>Dieses Programm sendet, was im Datenspeicher wartet.</translation>
    </message>
    <message>
        <source>Another Hookkeeper is sending from this store</source>
        <translation>Ein anderes Hookkeeper sendet aus diesem Datenspeicher</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>Sendet nicht</translation>
    </message>
    <message>
        <source>What is queued waits until sending is resumed, in the menu Tools.</source>
        <translation>Was in der Warteschlange steht, wartet, bis das Senden im Menü Extras fortgesetzt wird.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 retrying</source>
        <translation>%1 in Wiederholung</translation>
    </message>
</context>
<context>
    <name>hk::SendingAction</name>
    <message>
        <source>R&amp;esume sending</source>
        <translation>Senden &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Pa&amp;use sending</source>
        <translation>Senden &amp;unterbrechen</translation>
    </message>
    <message>
        <source>What is queued goes out again</source>
        <translation>Was in der Warteschlange steht, geht wieder hinaus</translation>
    </message>
    <message>
        <source>What is queued waits until sending is resumed, or Hookkeeper starts again</source>
        <translation>Was in der Warteschlange steht, wartet, bis das Senden fortgesetzt wird oder Hookkeeper neu startet</translation>
    </message>
</context>
<context>
    <name>hk::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;Addresses…</source>
        <translation>&amp;Adressen…</translation>
    </message>
    <message>
        <source>Where webhooks may go</source>
        <translation>Wohin Webhooks gehen dürfen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>To public addresses only.</source>
        <translation>Nur an öffentliche Adressen.</translation>
    </message>
    <message>
        <source>To public addresses, and besides to these: %1</source>
        <translation>An öffentliche Adressen und außerdem an diese: %1</translation>
    </message>
    <message>
        <source>To one endpoint 8 requests are on the way at once; an endpoint can have a limit and a pace of its own. Connecting may take 10 s. How long a whole attempt may take, and when it is tried again, is set for each company and endpoint in the Webhook settings. Of an answer the first 64 KB are kept.</source>
        <translation>An einen Endpunkt sind 8 Anfragen gleichzeitig unterwegs; ein Endpunkt kann eine eigene Grenze und ein eigenes Tempo haben. Der Verbindungsaufbau darf 10 s dauern. Wie lange ein ganzer Versuch dauern darf und wann er wiederholt wird, ist für jede Firma und jeden Endpunkt in den Webhook-Einstellungen festgelegt. Von einer Antwort werden die ersten 64 KB aufbewahrt.</translation>
    </message>
    <message>
        <source>Requests at &amp;once, to all endpoints</source>
        <translation>Anfragen &amp;gleichzeitig, an alle Endpunkte</translation>
    </message>
</context>
<context>
    <name>hk::SettingForm</name>
    <message>
        <source>%1: back to the default</source>
        <extracomment>%1 is a setting, such as &quot;Theme&quot;.</extracomment>
        <translation>%1: zurück zur Vorgabe</translation>
    </message>
</context>
<context>
    <name>hk::SettingsDraft</name>
    <message>
        <source>not set</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>wird gewechselt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Booking URL</source>
        <translation>Buchungs-URL</translation>
    </message>
    <message>
        <source>Customer URL</source>
        <translation>Kunden-URL</translation>
    </message>
    <message>
        <source>Resource URL</source>
        <translation>Ressourcen-URL</translation>
    </message>
    <message>
        <source>Reminder URL</source>
        <translation>Erinnerungs-URL</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Hash-Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>Header nach Standard Webhooks</translation>
    </message>
    <message>
        <source>Retry schedule</source>
        <translation>Wiederholungsplan</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A trigger and what it is called in the payload: &quot;Appointment confirmed: booked&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as documented</source>
        <translation>wie dokumentiert</translation>
    </message>
    <message>
        <source>Booking triggers</source>
        <translation>Auslöser für Buchungen</translation>
    </message>
    <message>
        <source>Customer triggers</source>
        <translation>Auslöser für Kunden</translation>
    </message>
    <message>
        <source>Resource triggers</source>
        <translation>Auslöser für Ressourcen</translation>
    </message>
    <message>
        <source>Reminder triggers</source>
        <translation>Auslöser für Erinnerungen</translation>
    </message>
    <message>
        <source>Names in the payload</source>
        <translation>Namen in den Nutzdaten</translation>
    </message>
</context>
<context>
    <name>hk::SettingsFiles</name>
    <message>
        <source>Import settings…</source>
        <translation>Einstellungen importieren…</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported. The next attempt uses it.</source>
        <translation>Importiert. Gilt ab dem nächsten Versuch.</translation>
    </message>
    <message>
        <source>Settings history…</source>
        <translation>Verlauf der Einstellungen…</translation>
    </message>
    <message>
        <source>More for webhook settings</source>
        <translation>Mehr zu den Webhook-Einstellungen</translation>
    </message>
    <message>
        <source>History, import and export</source>
        <translation>Verlauf, Import und Export</translation>
    </message>
    <message>
        <source>Version %1 is back. The next attempt uses it.</source>
        <translation>Version %1 ist wiederhergestellt. Gilt ab dem nächsten Versuch.</translation>
    </message>
    <message>
        <source>Imported without the keys: no passphrase was given.</source>
        <translation>Ohne die Schlüssel importiert: Es wurde keine Passphrase angegeben.</translation>
    </message>
</context>
<context>
    <name>hk::SettingsPage</name>
    <message>
        <source>The hash key is on the clipboard for 60 seconds.</source>
        <translation>Der Hash-Schlüssel ist für 60 Sekunden in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Webhook-Einstellungen</translation>
    </message>
    <message>
        <source>Company › %1</source>
        <translation>Firma › %1</translation>
    </message>
    <message>
        <source>Saved. The next attempt uses it.</source>
        <translation>Gespeichert. Gilt ab dem nächsten Versuch.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>Die alten Einstellungen gelten wieder.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>The settings were changed in the meantime. Your changes are still here, beside the new values: look at them, then save again.</source>
        <translation>Die Einstellungen wurden inzwischen geändert. Ihre Änderungen sind noch da, neben den neuen Werten: Sehen Sie sie an, und speichern Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>hk::Shipped</name>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation>Fehlgeschlagen in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Retrying now</source>
        <translation>Wird gerade wiederholt</translation>
    </message>
    <message>
        <source>Waiting for a held endpoint</source>
        <translation>Wartet auf einen angehaltenen Endpunkt</translation>
    </message>
    <message>
        <source>Refused by the receiver today</source>
        <translation>Heute vom Empfänger abgelehnt</translation>
    </message>
    <message>
        <source>Slower than 5 seconds this week</source>
        <translation>Diese Woche langsamer als 5 Sekunden</translation>
    </message>
    <message>
        <source>Delivered only after retries this week</source>
        <translation>Diese Woche erst nach Wiederholung zugestellt</translation>
    </message>
    <message>
        <source>Resends of the last 7 days</source>
        <translation>Neuversand der letzten 7 Tage</translation>
    </message>
</context>
<context>
    <name>hk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving: hold Ctrl, Alt or the Super key as well, or press a function key.</source>
        <translation>%1 wird zum Tippen und Bewegen gebraucht: Halten Sie auch Strg, Alt oder die Super-Taste gedrückt, oder drücken Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 opens a menu or presses a button: hold Ctrl as well.</source>
        <translation>%1 öffnet ein Menü oder drückt eine Schaltfläche: Halten Sie auch Strg gedrückt.</translation>
    </message>
    <message>
        <source>%1 belongs to menus and windows: press another key.</source>
        <translation>%1 gehört Menüs und Fenstern: Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Press the keys that are to do it</source>
        <translation>Drücken Sie die Tasten, die es auslösen sollen</translation>
    </message>
    <message>
        <source>No action and no key is called like that.</source>
        <translation>Keine Aktion und keine Taste heißt so.</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Taste für %1</translation>
    </message>
    <message>
        <source>Use %1 here?</source>
        <translation>%1 hier verwenden?</translation>
    </message>
    <message>
        <source>%1 does &quot;%2&quot; until now.</source>
        <extracomment>%1 is a key, %2 an action.</extracomment>
        <translation>%1 löst bisher „%2“ aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be left without that key.</source>
        <translation>„%1“ bliebe ohne diese Taste.</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Belassen</translation>
    </message>
</context>
<context>
    <name>hk::Sidebar</name>
    <message>
        <source>Add company…</source>
        <translation>Firma hinzufügen…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The company whose webhooks are shown</source>
        <translation>Die Firma, deren Webhooks angezeigt werden</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Firma: %1</translation>
    </message>
</context>
<context>
    <name>hk::SigningCard</name>
    <message>
        <source>Signing</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Code for receivers…</source>
        <translation>Code für Empfänger…</translation>
    </message>
    <message>
        <source>HMAC-SHA256, hex</source>
        <extracomment>A way to write a signature: the method and the encoding of its bytes.</extracomment>
        <translation>HMAC-SHA256, hex</translation>
    </message>
    <message>
        <source>HMAC-SHA256, base64</source>
        <translation>HMAC-SHA256, base64</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnatur</translation>
    </message>
    <message>
        <source>How the header X-Message-Signature is written.</source>
        <translation>Wie der Header X-Message-Signature geschrieben wird.</translation>
    </message>
    <message>
        <source>Standard Webhooks headers too</source>
        <translation>Auch Header nach Standard Webhooks</translation>
    </message>
    <message>
        <source>webhook-id, webhook-timestamp and webhook-signature let receivers use a ready-made library and refuse old messages.</source>
        <translation>Mit webhook-id, webhook-timestamp und webhook-signature können Empfänger eine fertige Bibliothek nutzen und alte Nachrichten ablehnen.</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Signatur prüfen…</translation>
    </message>
    <message>
        <source>Copy whsec_ key</source>
        <translation>whsec_-Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the hash key as Standard Webhooks libraries take it; it leaves the clipboard after a minute</source>
        <translation>Den Hash-Schlüssel so kopieren, wie ihn die Bibliotheken von Standard Webhooks nehmen; nach einer Minute verlässt er die Zwischenablage</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Weitere Header</translation>
    </message>
</context>
<context>
    <name>hk::SimulatorPage</name>
    <message>
        <source>Build a trigger, see exactly what will be sent, send it</source>
        <translation>Auslöser wählen, genau sehen, was gesendet wird, senden</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>the payload has changed.</source>
        <translation>Die Nutzdaten wurden geändert.</translation>
    </message>
    <message>
        <source>the payload is not JSON.</source>
        <translation>Die Nutzdaten sind kein JSON.</translation>
    </message>
    <message>
        <source>No %1 URL is set, so this event would go nowhere.</source>
        <translation>Für „%1“ ist keine URL eingetragen; dieses Ereignis ginge also nirgendwohin.</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Webhook-Einstellungen</translation>
    </message>
    <message>
        <source>The local receiver is off: what is sent waits until it is started.</source>
        <translation>Der lokale Empfänger ist aus: Was gesendet wird, wartet, bis er gestartet wird.</translation>
    </message>
    <message>
        <source>The filter of each endpoint says no to this event, so it would go nowhere.</source>
        <translation>Der Filter jedes Endpunkts lehnt dieses Ereignis ab; es ginge also nirgendwohin.</translation>
    </message>
</context>
<context>
    <name>hk::StatusChips</name>
    <message>
        <source>All</source>
        <comment>deliveries</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hide simulations</source>
        <translation>Simulationen ausblenden</translation>
    </message>
    <message>
        <source>Leaves out what the Simulator and the console&apos;s trigger sent</source>
        <translation>Lässt weg, was der Simulator und „trigger“ in der Konsole gesendet haben</translation>
    </message>
</context>
<context>
    <name>hk::StatusStrip</name>
    <message>
        <source>Store: %1</source>
        <extracomment>In the status bar; %1 is the path of the store&apos;s file.</extracomment>
        <translation>Datenspeicher: %1</translation>
    </message>
    <message>
        <source>Deliveries that wait, in all companies</source>
        <translation>Wartende Zustellungen, in allen Firmen</translation>
    </message>
    <message>
        <source>Receiver on :%1</source>
        <extracomment>The number is a port; the colon belongs to it, as in an address.</extracomment>
        <translation>Empfänger läuft auf :%1</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Empfänger aus</translation>
    </message>
</context>
<context>
    <name>hk::TableColumns</name>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>Spalten &amp;anordnen…</translation>
    </message>
</context>
<context>
    <name>hk::Terms</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>hk::TestDialog</name>
    <message>
        <source>%1 – nothing may be sent there</source>
        <translation>%1 – dorthin darf nichts gesendet werden</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <extracomment>&quot;Test of Booking URL&quot;</extracomment>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Certificate of %1 by %2, good until %3</source>
        <translation>Zertifikat von %1, ausgestellt von %2, gültig bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>hk::TimeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a table&apos;s time column, as in &quot;14 May&quot;; letters as in QDate::toString().</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year of a table&apos;s time column.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of a table&apos;s time column.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <extracomment>Days and hours, such as &quot;3 d 18 h&quot;.</extracomment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1 (company)</source>
        <extracomment>A date and time by the clocks of the company that is shown.</extracomment>
        <translation>%1 (Firma)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <extracomment>A date and time by this computer&apos;s clock.</extracomment>
        <translation>%1 (dieser Computer)</translation>
    </message>
</context>
<context>
    <name>hk::TimelineView</name>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Events in order</source>
        <translation>Ereignisse der Reihe nach</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>The payload names neither an appointment nor a customer.</source>
        <translation>Die Nutzdaten nennen weder einen Termin noch einen Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>Appointment %1: %Ln delivery(ies)</source>
        <extracomment>%1 is the appointment&apos;s or customer&apos;s id.</extracomment>
        <translation>
            <numerusform>Termin %1: %Ln Zustellung</numerusform>
            <numerusform>Termin %1: %Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer %1: %Ln delivery(ies)</source>
        <translation>
            <numerusform>Kunde %1: %Ln Zustellung</numerusform>
            <numerusform>Kunde %1: %Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier ones are left out.</source>
        <translation>Frühere sind ausgelassen.</translation>
    </message>
    <message>
        <source>Later ones are left out.</source>
        <translation>Spätere sind ausgelassen.</translation>
    </message>
    <message>
        <source>%1 · resend</source>
        <translation>%1 · Neuversand</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <translation>%1 · simuliert</translation>
    </message>
</context>
<context>
    <name>hk::Tray</name>
    <message>
        <source>&amp;Show Hookkeeper</source>
        <translation>Hookkeeper &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) fail(s) or is/are on hold</source>
        <translation>
            <numerusform>%n Endpunkt schlägt fehl oder ist angehalten</numerusform>
            <numerusform>%n Endpunkte schlagen fehl oder sind angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::TriggerCard</name>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
</context>
<context>
    <name>hk::TriggerList</name>
    <message>
        <source>Name of %1 in the payload</source>
        <extracomment>What a trigger is called in the payload that is sent.</extracomment>
        <translation>Name von „%1“ in den Nutzdaten</translation>
    </message>
    <message>
        <source>every trigger</source>
        <translation>alle Auslöser</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>hk::TriggersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is ticked goes to the category&apos;s URL. On the right is what the trigger is called in the payload; change it only for a receiver that expects another name. Both count for events from the moment you save.</source>
        <translation>Was angehakt ist, geht an die URL der Kategorie. Rechts steht, wie der Auslöser in den Nutzdaten heißt; ändern Sie das nur für einen Empfänger, der einen anderen Namen erwartet. Beides gilt für Ereignisse ab dem Moment, in dem Sie speichern.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Auswahl übernehmen</translation>
    </message>
</context>
<context>
    <name>hk::UrlDialog</name>
    <message>
        <source>&amp;Use this URL</source>
        <translation>Diese URL &amp;verwenden</translation>
    </message>
    <message>
        <source>Send to another URL</source>
        <translation>An eine andere URL senden</translation>
    </message>
    <message>
        <source>Only what you simulate goes there, signed with the company&apos;s key. The webhook settings stay as they are.</source>
        <translation>Nur was Sie simulieren, geht dorthin, signiert mit dem Schlüssel der Firma. Die Webhook-Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>U&amp;RL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
</context>
<context>
    <name>hk::UrlField</name>
    <message>
        <source>&amp;Booking URL</source>
        <translation>B&amp;uchungs-URL</translation>
    </message>
    <message>
        <source>&amp;Customer URL</source>
        <translation>&amp;Kunden-URL</translation>
    </message>
    <message>
        <source>&amp;Resource URL</source>
        <translation>&amp;Ressourcen-URL</translation>
    </message>
    <message>
        <source>Re&amp;minder URL</source>
        <translation>Er&amp;innerungs-URL</translation>
    </message>
    <message>
        <source>Not set – booking events are not sent</source>
        <translation>Nicht eingetragen – Buchungsereignisse werden nicht gesendet</translation>
    </message>
    <message>
        <source>Not set – customer events are not sent</source>
        <translation>Nicht eingetragen – Kundenereignisse werden nicht gesendet</translation>
    </message>
    <message>
        <source>Not set – resource events are not sent</source>
        <translation>Nicht eingetragen – Ressourcenereignisse werden nicht gesendet</translation>
    </message>
    <message>
        <source>Not set – reminders are not sent</source>
        <translation>Nicht eingetragen – Erinnerungen werden nicht gesendet</translation>
    </message>
    <message>
        <source>On hold: %1. What is due waits here.</source>
        <translation>Angehalten: %1. Was fällig ist, wartet hier.</translation>
    </message>
    <message>
        <source>On hold: the receiver answered 410 Gone. What is due waits here.</source>
        <translation>Angehalten: Der Empfänger hat mit 410 Gone geantwortet. Was fällig ist, wartet hier.</translation>
    </message>
    <message>
        <source>On hold: nothing got through for five days. What is due waits here.</source>
        <translation>Angehalten: Fünf Tage lang kam nichts durch. Was fällig ist, wartet hier.</translation>
    </message>
    <message>
        <source>On hold. What is due waits here.</source>
        <translation>Angehalten. Was fällig ist, wartet hier.</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>A menu with what else can be done with &quot;Booking URL&quot;.</extracomment>
        <translation>Mehr zu: %1</translation>
    </message>
    <message>
        <source>Triggers…</source>
        <translation>Auslöser…</translation>
    </message>
    <message>
        <source>Use this URL for all categories</source>
        <translation>Diese URL für alle Kategorien verwenden</translation>
    </message>
    <message>
        <source>Use this URL for this category only</source>
        <translation>Diese URL nur für diese Kategorie verwenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Gets only: %1</source>
        <translation>Erhält nur: %1</translation>
    </message>
    <message>
        <source>What to do there</source>
        <translation>Was dort zu tun ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What kind of receiver it is, then what to mind there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The receiver failed %Ln time(s) in a row. Until it answers, only a probe goes out now and then; the next one at %1.</source>
        <translation>
            <numerusform>Beim Empfänger ist %Ln Versuch fehlgeschlagen. Bis er antwortet, geht nur ab und zu eine Probeanfrage hinaus; die nächste um %1.</numerusform>
            <numerusform>Beim Empfänger sind %Ln Versuche in Folge fehlgeschlagen. Bis er antwortet, geht nur ab und zu eine Probeanfrage hinaus; die nächste um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to https</source>
        <translation>In https ändern</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>Clear it here too</source>
        <translation>Auch hier leeren</translation>
    </message>
    <message>
        <source>Use that</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Also used by %1</source>
        <extracomment>%1: names of other companies</extracomment>
        <translation>Auch verwendet von %1</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Gets %1</source>
        <extracomment>%1: triggers, such as &quot;Appointment confirmed, Appointment canceled&quot;.</extracomment>
        <translation>Erhält %1</translation>
    </message>
    <message>
        <source>Plain http: anybody on the way can read it. %1</source>
        <extracomment>%1 is what is said of the URL otherwise.</extracomment>
        <translation>Unverschlüsseltes http: Jeder auf dem Weg kann mitlesen. %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>This URL was cleared meanwhile.</source>
        <translation>Diese URL wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>%1 was saved here meanwhile.</source>
        <translation>%1 wurde hier inzwischen gespeichert.</translation>
    </message>
</context>
<context>
    <name>hk::UrlTest</name>
    <message>
        <source>Testing… Nothing of it is counted in the deliveries.</source>
        <translation>Test läuft… Nichts davon zählt bei den Zustellungen.</translation>
    </message>
    <message>
        <source>Last test: %1 in %2, %3</source>
        <extracomment>&quot;Last test: 200 OK in 142 ms, 3 minutes ago&quot;</extracomment>
        <translation>Letzter Test: %1 in %2, %3</translation>
    </message>
    <message>
        <source>The last test failed, %1. Test again to see why.</source>
        <extracomment>%1 is when: &quot;3 minutes ago&quot;.</extracomment>
        <translation>Der letzte Test (%1) ist fehlgeschlagen. Testen Sie erneut, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Stop testing %1</source>
        <extracomment>&quot;Test Booking URL&quot;</extracomment>
        <translation>Test beenden: %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Stops the test now</source>
        <translation>Beendet den Test sofort</translation>
    </message>
    <message>
        <source>Looks the host up, connects and sends one signed event that is marked as a test</source>
        <translation>Löst den Host auf, verbindet sich und sendet ein signiertes Ereignis, das als Test gekennzeichnet ist</translation>
    </message>
    <message>
        <source>%1 Tested %2.</source>
        <extracomment>%1 is what was found, a sentence; %2 is when: &quot;3 minutes ago&quot;.</extracomment>
        <translation>%1 Getestet: %2.</translation>
    </message>
    <message>
        <source>The test was stopped. Its event may have gone out before.</source>
        <translation>Der Test wurde abgebrochen. Sein Ereignis kann schon hinausgegangen sein.</translation>
    </message>
</context>
<context>
    <name>hk::VerdictBox</name>
    <message>
        <source>What is to be said of the request</source>
        <translation>Was zur Anfrage zu sagen ist</translation>
    </message>
</context>
<context>
    <name>hk::VersionUndo</name>
    <message>
        <source>The old settings are back.</source>
        <translation>Die alten Einstellungen gelten wieder.</translation>
    </message>
</context>
<context>
    <name>hk::Vocabulary</name>
    <message>
        <source>where a delivery stands</source>
        <translation>wo eine Zustellung steht</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschehen ist</translation>
    </message>
    <message>
        <source>booking, customer, resource or reminder</source>
        <translation>booking, customer, resource oder reminder</translation>
    </message>
    <message>
        <source>the endpoint it goes to</source>
        <translation>der Endpunkt, an den sie geht</translation>
    </message>
    <message>
        <source>the host it goes to</source>
        <translation>der Host, an den sie geht</translation>
    </message>
    <message>
        <source>HTTP status of the last answer</source>
        <translation>HTTP-Status der letzten Antwort</translation>
    </message>
    <message>
        <source>how the last attempt failed</source>
        <translation>wie der letzte Versuch fehlschlug</translation>
    </message>
    <message>
        <source>how many attempts were made</source>
        <translation>wie viele Versuche gemacht wurden</translation>
    </message>
    <message>
        <source>how long ago, or when it was accepted</source>
        <translation>wie lange her oder wann sie angenommen wurde</translation>
    </message>
    <message>
        <source>when the next attempt is due</source>
        <translation>wann der nächste Versuch fällig ist</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>delivery ID</source>
        <translation>Zustellungs-ID</translation>
    </message>
    <message>
        <source>whether it is a resend, or of which delivery</source>
        <translation>ob sie ein Neuversand ist, oder von welcher Zustellung</translation>
    </message>
    <message>
        <source>number of the resend plan</source>
        <translation>Nummer des Plans für Neuversand</translation>
    </message>
    <message>
        <source>whether it was simulated</source>
        <translation>ob sie simuliert war</translation>
    </message>
    <message>
        <source>appointment ID</source>
        <translation>Termin-ID</translation>
    </message>
    <message>
        <source>customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>e-mail address of the customer</source>
        <translation>E-Mail-Adresse des Kunden</translation>
    </message>
    <message>
        <source>names, e-mails, IDs and confirmation numbers</source>
        <translation>Namen, E-Mail-Adressen, IDs und Bestätigungsnummern</translation>
    </message>
    <message>
        <source>how long the last attempt took</source>
        <translation>wie lange der letzte Versuch dauerte</translation>
    </message>
    <message>
        <source>size of the payload</source>
        <translation>Größe der Nutzdaten</translation>
    </message>
    <message>
        <source>text in payloads and responses</source>
        <translation>Text in Nutzdaten und Antworten</translation>
    </message>
    <message>
        <source>no answer was read</source>
        <translation>es wurde keine Antwort gelesen</translation>
    </message>
    <message>
        <source>the receiver failed</source>
        <translation>Fehler beim Empfänger</translation>
    </message>
    <message>
        <source>the receiver refused</source>
        <translation>der Empfänger lehnte ab</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>in the last 15 minutes</source>
        <translation>in den letzten 15 Minuten</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>in der letzten Stunde</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>more than 7 days ago</source>
        <translation>vor mehr als 7 Tagen</translation>
    </message>
    <message>
        <source>between one and two days ago</source>
        <translation>vor ein bis zwei Tagen</translation>
    </message>
    <message>
        <source>within 5 minutes</source>
        <translation>binnen 5 Minuten</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>binnen einer Stunde</translation>
    </message>
    <message>
        <source>in more than an hour</source>
        <translation>in mehr als einer Stunde</translation>
    </message>
    <message>
        <source>in more than a day</source>
        <translation>in mehr als einem Tag</translation>
    </message>
    <message>
        <source>longer than half a second</source>
        <translation>länger als eine halbe Sekunde</translation>
    </message>
    <message>
        <source>longer than a second</source>
        <translation>länger als eine Sekunde</translation>
    </message>
    <message>
        <source>longer than 5 seconds</source>
        <translation>länger als 5 Sekunden</translation>
    </message>
    <message>
        <source>from one second to five</source>
        <translation>von einer Sekunde bis fünf</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>noch nichts wurde gesendet</translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation>weniger als 1 kB</translation>
    </message>
    <message>
        <source>more than 10 kB</source>
        <translation>mehr als 10 kB</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>mehr als 1 MB</translation>
    </message>
    <message>
        <source>from 1 kB to 10 kB</source>
        <translation>von 1 kB bis 10 kB</translation>
    </message>
    <message>
        <source>a single one</source>
        <translation>ein einziger</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>from two to five</source>
        <translation>von zwei bis fünf</translation>
    </message>
    <message>
        <source>only resends</source>
        <translation>nur Neuversand</translation>
    </message>
    <message>
        <source>no resends</source>
        <translation>kein Neuversand</translation>
    </message>
    <message>
        <source>only simulations</source>
        <translation>nur Simulationen</translation>
    </message>
    <message>
        <source>no simulations</source>
        <translation>keine Simulationen</translation>
    </message>
</context>
<context>
    <name>hk::Waterfall</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>The encryption handshake of https.</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A phase and its time: &quot;Connect: 12 ms&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
</context>
<context>
    <name>hk::Wayfinder</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>hk::WaysIn</name>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is no settings file. Choose one that Hookkeeper exported, or a company of the Setup API as JSON.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1 ist keine Einstellungsdatei. Wählen Sie eine, die Hookkeeper exportiert hat, oder eine Firma der Setup API als JSON.</translation>
    </message>
</context>
<context>
    <name>hk::WelcomePage</name>
    <message>
        <source>Read the &amp;manual</source>
        <translation>Handbuch &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Back to the page</source>
        <translation>Zurück zur &amp;Seite</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Hookkeeper</source>
        <translation>Willkommen bei Hookkeeper</translation>
    </message>
    <message>
        <source>Hookkeeper sends a company&apos;s webhooks, keeps trying until they arrive, and remembers every attempt. Choose how to begin.</source>
        <translation>Hookkeeper sendet die Webhooks einer Firma, versucht es, bis sie ankommen, und merkt sich jeden Versuch. Wählen Sie, wie Sie beginnen möchten.</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>De&amp;mo ansehen</translation>
    </message>
    <message>
        <source>Watch a made-up clinic&apos;s events arrive at a receiver inside this program. Nothing leaves this computer.</source>
        <translation>Sehen Sie zu, wie die Ereignisse einer erfundenen Klinik bei einem Empfänger in diesem Programm ankommen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Add my company</source>
        <translation>Meine &amp;Firma hinzufügen</translation>
    </message>
    <message>
        <source>Name the company whose webhooks you look after, then enter the URLs they go to.</source>
        <translation>Nennen Sie die Firma, um deren Webhooks Sie sich kümmern, und geben Sie dann die URLs ein, an die sie gehen.</translation>
    </message>
    <message>
        <source>&amp;Import settings</source>
        <translation>Einstellungen &amp;importieren</translation>
    </message>
    <message>
        <source>Bring URLs and endpoints from a settings file of Hookkeeper or of the Setup API. The company is added first.</source>
        <translation>Holen Sie URLs und Endpunkte aus einer Einstellungsdatei von Hookkeeper oder der Setup API. Die Firma wird zuerst hinzugefügt.</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation>Die Demo wird angelegt…</translation>
    </message>
</context>
<context>
    <name>hk::WindowProgram</name>
    <message>
        <source>Hookkeeper cannot start</source>
        <translation>Hookkeeper kann nicht starten</translation>
    </message>
    <message>
        <source>Hookkeeper does not answer</source>
        <extracomment>%1 is a program and its number: &quot;hookkeeper (pid 4711)&quot;.</extracomment>
        <translation>Hookkeeper antwortet nicht</translation>
    </message>
    <message>
        <source>This store is open in another Hookkeeper already, and that does not answer: %1.</source>
        <translation>Dieser Datenspeicher ist schon in einem anderen Hookkeeper geöffnet, und der antwortet nicht: %1.</translation>
    </message>
    <message>
        <source>Its window comes to the front as soon as it answers. If it never does, end that program and start Hookkeeper again; nothing that was accepted is lost.</source>
        <translation>Sein Fenster kommt nach vorn, sobald er antwortet. Antwortet er nie, beenden Sie dieses Programm und starten Sie Hookkeeper neu; nichts, was angenommen wurde, geht verloren.</translation>
    </message>
</context>
<context>
    <name>hk::Words</name>
    <message>
        <source>a text</source>
        <extracomment>This and the next ones complete &quot;should be …&quot;.</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Types of a value: &quot;a text or null&quot;.</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing before the comma</source>
        <translation>vor dem Komma fehlt der Name eines Felds</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing before the colon</source>
        <translation>vor dem Doppelpunkt fehlt der Name eines Felds</translation>
    </message>
    <message>
        <source>a value is missing before the comma</source>
        <translation>vor dem Komma fehlt ein Wert</translation>
    </message>
    <message>
        <source>a value is missing before the colon</source>
        <translation>vor dem Doppelpunkt fehlt ein Wert</translation>
    </message>
    <message>
        <source>a colon is missing after a field&apos;s name</source>
        <translation>nach dem Namen eines Felds fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation>nach dem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>] stands where } belongs</source>
        <translation>] steht, wo } hingehört</translation>
    </message>
    <message>
        <source>} stands where ] belongs</source>
        <translation>} steht, wo ] hingehört</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>%1 is not a number of JSON</source>
        <translation>%1 ist in JSON keine Zahl</translation>
    </message>
    <message>
        <source>%1 is neither true, false, null, a number nor a text in quotes</source>
        <translation>%1 ist weder true, false, null noch eine Zahl oder ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>it holds no value</source>
        <translation>kein Wert ist darin</translation>
    </message>
    <message>
        <source>it ends before the closing }</source>
        <translation>vor dem schließenden } ist Schluss</translation>
    </message>
    <message>
        <source>it ends before the closing ]</source>
        <translation>vor dem schließenden ] ist Schluss</translation>
    </message>
    <message>
        <source>a text must stand in double quotes, not in single ones</source>
        <translation>ein Text muss in doppelten Anführungszeichen stehen, nicht in einfachen</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON kennt keine Kommentare</translation>
    </message>
    <message>
        <source>it contains a null character</source>
        <translation>ein Nullzeichen ist darin</translation>
    </message>
    <message>
        <source>a value is missing before %1</source>
        <translation>vor %1 fehlt ein Wert</translation>
    </message>
    <message>
        <source>a comma stands before the closing %1</source>
        <translation>vor dem schließenden %1 steht ein Komma</translation>
    </message>
    <message>
        <source>a field&apos;s name must stand in double quotes</source>
        <translation>der Name eines Felds muss in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>%1 cannot stand here</source>
        <translation>%1 kann hier nicht stehen</translation>
    </message>
    <message>
        <source>it ends within a text</source>
        <translation>mitten in einem Text ist Schluss</translation>
    </message>
    <message>
        <source>a backslash in a text must be written as \\</source>
        <translation>ein Backslash in einem Text muss als \\ geschrieben werden</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u braucht vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>a text is not closed on its line</source>
        <translation>ein Text endet nicht in seiner Zeile</translation>
    </message>
    <message>
        <source>a text contains a control character</source>
        <translation>ein Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>should be %1</source>
        <extracomment>%1: types, such as &quot;a text or null&quot;. Sentences about a field, which stands before them.</extracomment>
        <translation>sollte %1 sein</translation>
    </message>
    <message>
        <source>lacks the field &quot;%1&quot;</source>
        <translation>hat das Feld „%1“ nicht</translation>
    </message>
    <message>
        <source>has an unknown field &quot;%1&quot;</source>
        <translation>hat ein unbekanntes Feld „%1“</translation>
    </message>
    <message>
        <source>should be a time such as 2026-05-14T15:42:10Z</source>
        <translation>sollte ein Zeitpunkt wie 2026-05-14T15:42:10Z sein</translation>
    </message>
    <message>
        <source>should not be empty</source>
        <translation>sollte nicht leer sein</translation>
    </message>
    <message>
        <source>should be at least %1</source>
        <translation>sollte mindestens %1 sein</translation>
    </message>
    <message>
        <source>should be at most %1</source>
        <translation>sollte höchstens %1 sein</translation>
    </message>
    <message>
        <source>holds a number too large to be checked</source>
        <translation>enthält eine Zahl, die zum Prüfen zu groß ist</translation>
    </message>
    <message>
        <source>should be &quot;%1&quot;</source>
        <translation>sollte „%1“ sein</translation>
    </message>
    <message>
        <source>a scenario is an object</source>
        <translation>ein Szenario ist ein Objekt</translation>
    </message>
    <message>
        <source>it has no &quot;hookkeeperScenario&quot;: 1</source>
        <translation>&quot;hookkeeperScenario&quot;: 1 fehlt</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>es hat keine Schritte</translation>
    </message>
    <message>
        <source>something stands behind the scenario</source>
        <translation>hinter dem Szenario steht noch etwas</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>das ist zweimal da</translation>
    </message>
    <message>
        <source>there is no such field; a scenario has name, description, seed, steps</source>
        <translation>dieses Feld gibt es nicht; ein Szenario hat name, description, seed, steps</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>das muss eine Liste sein</translation>
    </message>
    <message>
        <source>a step is an object</source>
        <translation>ein Schritt ist ein Objekt</translation>
    </message>
    <message>
        <source>more than 100,000 events make no scenario</source>
        <translation>mehr als 100.000 Ereignisse sind kein Szenario</translation>
    </message>
    <message>
        <source>there is no such field; a step has trigger, after, appointment, customer, resource, inDays, at, repeat, every</source>
        <translation>dieses Feld gibt es nicht; ein Schritt hat trigger, after, appointment, customer, resource, inDays, at, repeat, every</translation>
    </message>
    <message>
        <source>the step has no trigger</source>
        <translation>der Schritt hat keinen trigger</translation>
    </message>
    <message>
        <source>inDays and at go together</source>
        <translation>inDays und at gehören zusammen</translation>
    </message>
    <message>
        <source>only events of an appointment have appointment, inDays and at</source>
        <translation>nur Ereignisse eines Termins haben appointment, inDays und at</translation>
    </message>
    <message>
        <source>appointment &quot;%1&quot; was confirmed before</source>
        <translation>der Termin „%1“ wurde schon bestätigt</translation>
    </message>
    <message>
        <source>appointment &quot;%1&quot; was not confirmed before</source>
        <translation>der Termin „%1“ wurde vorher nicht bestätigt</translation>
    </message>
    <message>
        <source>customer and resource are those of appointment &quot;%1&quot; already</source>
        <translation>Kunde und Ressource sind schon die des Termins „%1“</translation>
    </message>
    <message>
        <source>one appointment is not confirmed several times</source>
        <translation>ein Termin wird nicht mehrmals bestätigt</translation>
    </message>
    <message>
        <source>there is no trigger &quot;%1&quot;</source>
        <translation>den Auslöser „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time such as 90s, 5m or 2h</source>
        <translation>„%1“ ist keine Zeitdauer wie 90s, 5m oder 2h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 09:30</source>
        <translation>„%1“ ist keine Uhrzeit wie 09:30</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>da steht nichts</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>das muss ein Text sein</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>das hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>das muss eine Zahl sein</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>das muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>am Anfang steht eine Byte-Reihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>it has more than 10,000 lines</source>
        <translation>sie hat mehr als 10.000 Zeilen</translation>
    </message>
    <message>
        <source>line %1 has a quote where none may be</source>
        <translation>in Zeile %1 steht ein Anführungszeichen, wo keines sein darf</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>die Spalte „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is there twice</source>
        <translation>die Spalte „%1“ ist zweimal da</translation>
    </message>
    <message>
        <source>it has no column externalId</source>
        <translation>die Spalte externalId fehlt</translation>
    </message>
    <message>
        <source>It has %1 fields, not %2 as the first line has.</source>
        <translation>Sie hat %1 Felder, nicht %2 wie die erste Zeile.</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as &quot;CSV UTF-8&quot;</source>
        <translation>sie ist nicht in UTF-8; speichern Sie sie als „CSV UTF-8“</translation>
    </message>
    <message>
        <source>it has no line beside the titles</source>
        <translation>außer den Titeln hat sie keine Zeile</translation>
    </message>
    <message>
        <source>Line %1 has the same external id.</source>
        <translation>Zeile %1 hat dieselbe externe ID.</translation>
    </message>
    <message>
        <source>The cURL command</source>
        <translation>Der cURL-Befehl</translation>
    </message>
    <message>
        <source>%1 sends something other than JSON</source>
        <translation>%1 sendet etwas anderes als JSON</translation>
    </message>
    <message>
        <source>it sends no body</source>
        <translation>er sendet keinen Body</translation>
    </message>
    <message>
        <source>it reads its body from another command</source>
        <translation>er liest seinen Body von einem anderen Befehl</translation>
    </message>
    <message>
        <source>it reads its body from the file &quot;%1&quot;; open that file instead</source>
        <translation>er liest seinen Body aus der Datei „%1“; öffnen Sie stattdessen diese Datei</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>it is written for the Windows command line; copy it &quot;as cURL (bash)&quot;</source>
        <translation>er ist für die Windows-Befehlszeile geschrieben; kopieren Sie ihn „als cURL (bash)“</translation>
    </message>
    <message>
        <source>it begins with &quot;%1&quot; instead of curl</source>
        <translation>er beginnt mit „%1“ statt mit curl</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder true noch false</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 ist kein Objekt</translation>
    </message>
    <message>
        <source>it has a member that is unknown here, &quot;%1&quot;</source>
        <translation>darin ist ein Feld, das hier unbekannt ist: „%1“</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;</source>
        <translation>Endpunkt „%1“</translation>
    </message>
    <message>
        <source>a header of endpoint &quot;%1&quot;</source>
        <translation>ein Header des Endpunkts „%1“</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>a newer Hookkeeper wrote it</source>
        <translation>ein neuerer Hookkeeper hat sie geschrieben</translation>
    </message>
    <message>
        <source>it has none of the settings, such as bookingWebhookUrl</source>
        <translation>keine der Einstellungen ist darin, etwa bookingWebhookUrl</translation>
    </message>
    <message>
        <source>it is not JSON (%1, at byte %2)</source>
        <translation>sie ist kein JSON (%1, bei Byte %2)</translation>
    </message>
    <message>
        <source>it is JSON, but not an object</source>
        <translation>sie ist JSON, aber kein Objekt</translation>
    </message>
    <message>
        <source>a single quote does not end</source>
        <translation>ein einfaches Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a double quote does not end</source>
        <translation>ein doppeltes Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>it contains %1, which only a shell can fill in</source>
        <translation>er enthält %1; das kann nur eine Shell einsetzen</translation>
    </message>
    <message>
        <source>The answer is longer than 1 MB; the rest was not read.</source>
        <translation>Die Antwort ist länger als 1 MB; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Too much is being forwarded already, so this was not.</source>
        <translation>Es wird schon zu viel weitergeleitet; diese Anfrage wurde es deshalb nicht.</translation>
    </message>
    <message>
        <source>It was forwarded and came back here, so it was not again.</source>
        <translation>Sie wurde weitergeleitet und kam hierher zurück; deshalb nicht noch einmal.</translation>
    </message>
    <message>
        <source>this bracket was never opened</source>
        <translation>diese Klammer wurde nie geöffnet</translation>
    </message>
    <message>
        <source>%1 has nothing before it</source>
        <translation>vor %1 steht nichts</translation>
    </message>
    <message>
        <source>a term is missing here</source>
        <translation>hier fehlt ein Ausdruck</translation>
    </message>
    <message>
        <source>- needs a term or a bracket right after it</source>
        <translation>direkt nach - muss ein Ausdruck oder eine Klammer stehen</translation>
    </message>
    <message>
        <source>brackets are nested deeper than 100 levels</source>
        <translation>Klammern sind tiefer als 100 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>diese Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>there are more than 500 terms</source>
        <translation>es sind mehr als 500 Ausdrücke</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of the payload, such as appointment.locationId</source>
        <translation>„%1“ ist kein Feld der Nutzdaten wie appointment.locationId</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>das Feld „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>a blank is missing before this, or quotes around it</source>
        <translation>davor fehlt ein Leerzeichen, oder es fehlen Anführungszeichen darum</translation>
    </message>
    <message>
        <source>a field and : are missing before this, such as appointment.locationId:12</source>
        <translation>davor fehlen ein Feld und :, etwa appointment.locationId:12</translation>
    </message>
    <message>
        <source>a text to look for is missing</source>
        <translation>ein Text zum Suchen fehlt</translation>
    </message>
    <message>
        <source>there is no status &quot;%1&quot;</source>
        <translation>den Status „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>%1 compares ages such as 15m, 2h or 7d, or times such as 2026-05-14T09:30:00Z, not &quot;%2&quot;</source>
        <translation>%1 vergleicht ein Alter wie 15m, 2h oder 7d oder einen Zeitpunkt wie 2026-05-14T09:30:00Z, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 compares numbers, not &quot;%2&quot;</source>
        <translation>%1 vergleicht Zahlen, nicht „%2“</translation>
    </message>
    <message>
        <source>this quote is never closed</source>
        <translation>dieses Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>interrupted: outcome unknown</source>
        <translation>unterbrochen: Ausgang unbekannt</translation>
    </message>
    <message>
        <source>address not allowed by policy</source>
        <translation>Adresse nach der Richtlinie nicht erlaubt</translation>
    </message>
    <message>
        <source>host name not found</source>
        <translation>Hostname nicht gefunden</translation>
    </message>
    <message>
        <source>time-out while looking up the host name</source>
        <translation>Zeitlimit beim Nachschlagen des Hostnamens überschritten</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>time-out while connecting</source>
        <translation>Zeitlimit beim Verbinden überschritten</translation>
    </message>
    <message>
        <source>time-out during the TLS handshake</source>
        <translation>Zeitlimit beim TLS-Handshake überschritten</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>time-out while sending</source>
        <translation>Zeitlimit beim Senden überschritten</translation>
    </message>
    <message>
        <source>no answer within the time-out</source>
        <translation>keine Antwort innerhalb des Zeitlimits</translation>
    </message>
    <message>
        <source>answer not complete within the time-out</source>
        <translation>Antwort innerhalb des Zeitlimits nicht vollständig</translation>
    </message>
    <message>
        <source>closed without an answer, may have been received</source>
        <translation>ohne Antwort geschlossen, vielleicht angekommen</translation>
    </message>
    <message>
        <source>closed within the answer</source>
        <translation>mitten in der Antwort geschlossen</translation>
    </message>
    <message>
        <source>response headers too large</source>
        <translation>Header der Antwort zu groß</translation>
    </message>
    <message>
        <source>answer is not HTTP</source>
        <translation>Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>a word is missing</source>
        <translation>ein Wort fehlt</translation>
    </message>
    <message>
        <source>it is no status from 200 to 599 and no way to misbehave</source>
        <translation>das ist weder ein Status von 200 bis 599 noch eine Art, sich falsch zu verhalten</translation>
    </message>
    <message>
        <source>there is one way to misbehave already</source>
        <translation>eine Art, sich falsch zu verhalten, steht schon da</translation>
    </message>
    <message>
        <source>there is no answer that this could belong to</source>
        <translation>es gibt keine Antwort, zu der das gehören könnte</translation>
    </message>
    <message>
        <source>who hangs up at once waits for nothing</source>
        <translation>wer sofort auflegt, wartet auf nichts</translation>
    </message>
    <message>
        <source>it is said twice</source>
        <translation>das steht zweimal da</translation>
    </message>
    <message>
        <source>a status is a number from 200 to 599</source>
        <translation>ein Status ist eine Zahl von 200 bis 599</translation>
    </message>
    <message>
        <source>there is a status already</source>
        <translation>ein Status steht schon da</translation>
    </message>
    <message>
        <source>a size is at most 100GB, such as 1GB or 300MB</source>
        <translation>eine Größe ist höchstens 100GB, etwa 1GB oder 300MB</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>diese Option gibt es nicht</translation>
    </message>
    <message>
        <source>a delay is at most 10m, such as 5s or 200ms</source>
        <translation>eine Verzögerung ist höchstens 10m, etwa 5s oder 200ms</translation>
    </message>
    <message>
        <source>it is at most 24h, such as 10s</source>
        <translation>das ist höchstens 24h, etwa 10s</translation>
    </message>
    <message>
        <source>a length is a number of bytes</source>
        <translation>eine Länge ist eine Anzahl von Byte</translation>
    </message>
    <message>
        <source>there is a line end in it</source>
        <translation>ein Zeilenende ist darin</translation>
    </message>
    <message>
        <source>a header is written header=&apos;Name: value&apos;</source>
        <translation>ein Header wird als header=&apos;Name: Wert&apos; geschrieben</translation>
    </message>
    <message>
        <source>a quote is left open</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Too many long requests are coming in at once.</source>
        <translation>Es kommen zu viele lange Anfragen zugleich.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>Die Anfrage kam nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>The request carries no signature.</source>
        <translation>Die Anfrage trägt keine Signatur.</translation>
    </message>
    <message>
        <source>The receiver was told to forward to somewhere else.</source>
        <translation>Der Empfänger leitet jetzt an ein anderes Ziel weiter.</translation>
    </message>
    <message>
        <source>The headers are longer than 64 KB.</source>
        <translation>Die Header sind länger als 64 KB.</translation>
    </message>
    <message>
        <source>There is a blank in the name of a header.</source>
        <translation>Im Namen eines Headers steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There are too many headers.</source>
        <translation>Es sind zu viele Header.</translation>
    </message>
    <message>
        <source>The body is longer than 32 MB.</source>
        <translation>Der Body ist länger als 32 MB.</translation>
    </message>
    <message>
        <source>The headers are too long.</source>
        <translation>Die Header sind zu lang.</translation>
    </message>
    <message>
        <source>This is not HTTP/1.0 or HTTP/1.1.</source>
        <translation>Das ist weder HTTP/1.0 noch HTTP/1.1.</translation>
    </message>
    <message>
        <source>The address is longer than 8 KB.</source>
        <translation>Die Adresse ist länger als 8 KB.</translation>
    </message>
    <message>
        <source>a header is written header=Name:value</source>
        <translation>ein Header wird als header=Name:Wert geschrieben</translation>
    </message>
    <message>
        <source>it begins with a path, event= or header=</source>
        <translation>am Anfang steht ein Pfad, event= oder header=</translation>
    </message>
    <message>
        <source>nothing stands behind =</source>
        <translation>hinter = steht nichts</translation>
    </message>
    <message>
        <source>there is no =&gt; between when and how</source>
        <translation>zwischen Wann und Wie fehlt =&gt;</translation>
    </message>
    <message>
        <source>it does not say when it applies; * is always</source>
        <translation>es fehlt, wann sie gilt; * heißt immer</translation>
    </message>
    <message>
        <source>there are more than 100</source>
        <translation>es sind mehr als 100</translation>
    </message>
    <message>
        <source>behind * stands how often, a number from 1 to 1,000,000</source>
        <translation>hinter * steht, wie oft, eine Zahl von 1 bis 1.000.000</translation>
    </message>
    <message>
        <source>it has more than 100 parts</source>
        <translation>das hat mehr als 100 Teile</translation>
    </message>
    <message>
        <source>nothing stands at a comma</source>
        <translation>an einem Komma steht nichts</translation>
    </message>
    <message>
        <source>The body ends with a newline that was not signed: something added it on the way.</source>
        <translation>Der Body endet mit einem Zeilenumbruch, der nicht signiert wurde: Etwas hat ihn unterwegs hinzugefügt.</translation>
    </message>
    <message>
        <source>The body that was signed ended with a newline that is missing here: something removed it on the way.</source>
        <translation>Der signierte Body endete mit einem Zeilenumbruch, der hier fehlt: Etwas hat ihn unterwegs entfernt.</translation>
    </message>
    <message>
        <source>The newline at the end of the body is another one: line breaks were changed on the way.</source>
        <translation>Der Zeilenumbruch am Ende des Bodys ist ein anderer: Zeilenumbrüche wurden unterwegs geändert.</translation>
    </message>
    <message>
        <source>The body ends with white space or newlines that were not signed.</source>
        <translation>Der Body endet mit Leerraum oder Zeilenumbrüchen, die nicht signiert wurden.</translation>
    </message>
    <message>
        <source>The line breaks of the body were changed on the way (LF and CRLF).</source>
        <translation>Die Zeilenumbrüche des Bodys wurden unterwegs geändert (LF und CRLF).</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark (BOM) that was not signed.</source>
        <translation>Der Body beginnt mit einer Byte-Reihenfolge-Marke (BOM), die nicht signiert wurde.</translation>
    </message>
    <message>
        <source>The body that was signed began with a byte order mark (BOM) that is missing here.</source>
        <translation>Der signierte Body begann mit einer Byte-Reihenfolge-Marke (BOM), die hier fehlt.</translation>
    </message>
    <message>
        <source>The body was read as Latin-1 and written as UTF-8 on the way.</source>
        <translation>Der Body wurde unterwegs als Latin-1 gelesen und als UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>The body is in Latin-1, but UTF-8 was signed: something converted it on the way.</source>
        <translation>Der Body ist in Latin-1, signiert wurde aber UTF-8: Etwas hat ihn unterwegs umgewandelt.</translation>
    </message>
    <message>
        <source>The body is still encoded in base64; what it stands for was signed.</source>
        <translation>Der Body ist noch in base64 kodiert; signiert wurde, wofür es steht.</translation>
    </message>
    <message>
        <source>An empty body was signed: the signer read the body before, or signed too early.</source>
        <translation>Es wurde ein leerer Body signiert: Das signierende Programm hatte den Body vorher schon gelesen oder hat zu früh signiert.</translation>
    </message>
    <message>
        <source>the key in force</source>
        <extracomment>The names of keys stand behind &quot;with&quot;.</extracomment>
        <translation>dem geltenden Schlüssel</translation>
    </message>
    <message>
        <source>the old key</source>
        <translation>dem alten Schlüssel</translation>
    </message>
    <message>
        <source>the new key</source>
        <translation>dem neuen Schlüssel</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1; the first are %2, the last %3 (hex)</source>
        <extracomment>%1: &quot;3 bytes&quot;; %2 and %3: some of them.</extracomment>
        <translation>%1; die ersten sind %2, die letzten %3 (hex)</translation>
    </message>
    <message>
        <source>[… %1 more]</source>
        <extracomment>%1: &quot;3 bytes&quot;.</extracomment>
        <translation>[… noch %1]</translation>
    </message>
    <message>
        <source>2. The signed string: webhook-id, a dot, webhook-timestamp, a dot, and the body as it came.</source>
        <translation>2. Die signierte Zeichenfolge: webhook-id, ein Punkt, webhook-timestamp, ein Punkt und der Body, wie er ankam.</translation>
    </message>
    <message>
        <source>2. The signed string: the body as it came, and nothing else.</source>
        <translation>2. Die signierte Zeichenfolge: der Body, wie er ankam, und sonst nichts.</translation>
    </message>
    <message>
        <source>with %1:</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>mit %1:</translation>
    </message>
    <message>
        <source>1. The body: %1.</source>
        <translation>1. Der Body: %1.</translation>
    </message>
    <message>
        <source>It begins with %1</source>
        <translation>Sie beginnt mit %1</translation>
    </message>
    <message>
        <source>3. HMAC-SHA256 of the signed string, keyed with the bytes of the hash key as they stand:</source>
        <translation>3. HMAC-SHA256 der signierten Zeichenfolge; der Schlüssel dafür sind die Bytes des Hash-Schlüssels, wie sie dastehen:</translation>
    </message>
    <message>
        <source>4. The header holds &quot;v1,&quot; and the base64, for each key, with a blank between them.</source>
        <translation>4. Der Header enthält für jeden Schlüssel „v1,“ und das base64, mit einem Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>4. The header holds the hex or the base64, as the company is set, of one key; a second one has X-Message-Signature-Next.</source>
        <translation>4. Der Header enthält das Hex oder das base64 eines Schlüssels, je nach Einstellung der Firma; für einen zweiten gibt es X-Message-Signature-Next.</translation>
    </message>
    <message>
        <source>The signed string:</source>
        <translation>Die signierte Zeichenfolge:</translation>
    </message>
    <message>
        <source>It matches with %1.</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>Sie passt mit %1.</translation>
    </message>
    <message>
        <source>The signature was made with %1, which is not the key in force.</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>Die Signatur wurde mit %1 erstellt; das ist nicht der geltende Schlüssel.</translation>
    </message>
    <message>
        <source>It is a Standard Webhooks signature over &quot;id.timestamp.body&quot;; X-Message-Signature is over the body alone.</source>
        <translation>Es ist eine Signatur nach Standard Webhooks über „id.timestamp.body“; X-Message-Signature geht über den Body allein.</translation>
    </message>
    <message>
        <source>This cannot be the signature: it has one byte, and an HMAC-SHA256 has 32 bytes. It was cut short, or made by another algorithm.</source>
        <translation>Das kann nicht die Signatur sein: Sie hat ein Byte, und ein HMAC-SHA256 hat 32 Byte. Sie wurde abgeschnitten oder mit einem anderen Verfahren erstellt.</translation>
    </message>
    <message>
        <source>This cannot be the signature: it has %1 bytes, and an HMAC-SHA256 has 32 bytes. It was cut short, or made by another algorithm.</source>
        <translation>Das kann nicht die Signatur sein: Sie hat %1 Byte, und ein HMAC-SHA256 hat 32 Byte. Sie wurde abgeschnitten oder mit einem anderen Verfahren erstellt.</translation>
    </message>
    <message>
        <source>The signature does not match: it was made for another body, id or timestamp, or with another key.</source>
        <translation>Die Signatur passt nicht: Sie wurde für einen anderen Body, eine andere ID oder einen anderen Zeitstempel oder mit einem anderen Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>The signature does not match: it was made for another body or with another key.</source>
        <translation>Die Signatur passt nicht: Sie wurde für einen anderen Body oder mit einem anderen Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>The usual mistakes were not looked for.</source>
        <translation>Nach den üblichen Fehlern wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>JSON.stringify in Node</source>
        <extracomment>A function and its language; &quot;%1 writes it&quot;.</extracomment>
        <translation>JSON.stringify in Node</translation>
    </message>
    <message>
        <source>json.dumps in Python</source>
        <translation>json.dumps in Python</translation>
    </message>
    <message>
        <source>json_encode in PHP</source>
        <translation>json_encode in PHP</translation>
    </message>
    <message>
        <source>json.Marshal in Go</source>
        <translation>json.Marshal in Go</translation>
    </message>
    <message>
        <source>System.Text.Json in .NET</source>
        <translation>System.Text.Json in .NET</translation>
    </message>
    <message>
        <source>other white space</source>
        <extracomment>This and the next ones: &quot;the same JSON with …&quot;.</extracomment>
        <translation>anderem Leerraum</translation>
    </message>
    <message>
        <source>its fields in alphabetical order</source>
        <translation>seinen Feldern in alphabetischer Reihenfolge</translation>
    </message>
    <message>
        <source>other escapes</source>
        <translation>anderen Escape-Zeichen</translation>
    </message>
    <message>
        <source>other spellings of numbers</source>
        <translation>anderer Schreibweise von Zahlen</translation>
    </message>
    <message>
        <source>empty arrays for empty objects</source>
        <translation>leeren Listen statt leerer Objekte</translation>
    </message>
    <message>
        <source>another line end</source>
        <translation>einem anderen Zeilenende</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two things, or several with commas and one.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The body was re-serialised: the signature is that of the same JSON with %1. Check the bytes as they came, before a JSON parser saw them.</source>
        <extracomment>%1: what differs, such as &quot;other white space&quot;.</extracomment>
        <translation>Der Body wurde neu serialisiert: Die Signatur ist die desselben JSON mit %1. Prüfen Sie die Bytes, wie sie ankamen, bevor ein JSON-Parser sie sah.</translation>
    </message>
    <message>
        <source>The body was re-serialised: the signature is that of the same JSON with %1, as %2 writes it. Check the bytes as they came, before a JSON parser saw them.</source>
        <extracomment>%1: what differs, such as &quot;other white space&quot;; %2: a function and its language.</extracomment>
        <translation>Der Body wurde neu serialisiert: Die Signatur ist die desselben JSON mit %1, wie %2 es schreibt. Prüfen Sie die Bytes, wie sie ankamen, bevor ein JSON-Parser sie sah.</translation>
    </message>
    <message>
        <source>The body is a JSON string that holds the JSON that was signed: it was re-serialised once too often.</source>
        <translation>Der Body ist ein JSON-Text, der das signierte JSON enthält: Er wurde einmal zu oft serialisiert.</translation>
    </message>
    <message>
        <source>The signature was made with a line break at the end of the key: the signer read the key with the newline of its file.</source>
        <translation>Die Signatur wurde mit einem Zeilenumbruch am Ende des Schlüssels erstellt: Das signierende Programm hat den Schlüssel mit dem Zeilenumbruch seiner Datei gelesen.</translation>
    </message>
    <message>
        <source>The key here has a line break or blanks around it that the signer&apos;s key has not: the key was read with the newline of its file.</source>
        <translation>Um den Schlüssel hier stehen ein Zeilenumbruch oder Leerzeichen, die der Schlüssel des signierenden Programms nicht hat: Er wurde mit dem Zeilenumbruch seiner Datei gelesen.</translation>
    </message>
    <message>
        <source>The signature was made with a blank before or after the key.</source>
        <translation>Die Signatur wurde mit einem Leerzeichen vor oder nach dem Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>The signature was made with the two characters &quot;\n&quot; at the end of the key: they stand for a line break only where something reads escapes.</source>
        <translation>Die Signatur wurde mit den beiden Zeichen „\n“ am Ende des Schlüssels erstellt: Sie stehen nur dort für einen Zeilenumbruch, wo etwas Escape-Zeichen liest.</translation>
    </message>
    <message>
        <source>The signature was made with a byte order mark (BOM) in front of the key.</source>
        <translation>Die Signatur wurde mit einer Byte-Reihenfolge-Marke (BOM) vor dem Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in hex; the key is its text as it stands.</source>
        <translation>Die Signatur wurde mit den Bytes erstellt, die der Schlüssel in Hex angibt; der Schlüssel ist aber sein Text, wie er dasteht.</translation>
    </message>
    <message>
        <source>The signature was made with the hex text of the key; here the key is the bytes that the text spells.</source>
        <translation>Die Signatur wurde mit dem Hex-Text des Schlüssels erstellt; hier sind die Bytes, die der Text angibt, der Schlüssel.</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in the URL alphabet of base64; the key is its text as it stands.</source>
        <translation>Die Signatur wurde mit den Bytes erstellt, die der Schlüssel im URL-Alphabet von base64 angibt; der Schlüssel ist aber sein Text, wie er dasteht.</translation>
    </message>
    <message>
        <source>The signature was made without the &quot;whsec_&quot; of the key.</source>
        <translation>Die Signatur wurde ohne das „whsec_“ des Schlüssels erstellt.</translation>
    </message>
    <message>
        <source>The signature was made with the text of the key&apos;s &quot;whsec_&quot; form, which was not decoded: the key is the bytes that the base64 after &quot;whsec_&quot; spells.</source>
        <translation>Die Signatur wurde mit dem Text der „whsec_“-Form des Schlüssels erstellt, die nicht dekodiert wurde: Der Schlüssel sind die Bytes, die das base64 nach „whsec_“ angibt.</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in base64, as Standard Webhooks libraries do; the key is its text as it stands.</source>
        <translation>Die Signatur wurde mit den Bytes erstellt, die der Schlüssel in base64 angibt, wie es die Bibliotheken von Standard Webhooks tun; der Schlüssel ist aber sein Text, wie er dasteht.</translation>
    </message>
    <message>
        <source>The signature was made with the base64 text of the key.</source>
        <translation>Die Signatur wurde mit dem base64-Text des Schlüssels erstellt.</translation>
    </message>
    <message>
        <source>The signature was made with quotes around the key.</source>
        <translation>Die Signatur wurde mit Anführungszeichen um den Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>The key here has quotes around it that the signer&apos;s key has not.</source>
        <translation>Um den Schlüssel hier stehen Anführungszeichen, die der Schlüssel des signierenden Programms nicht hat.</translation>
    </message>
    <message>
        <source>The signature was made with the key in Latin-1 instead of UTF-8.</source>
        <translation>Die Signatur wurde mit dem Schlüssel in Latin-1 statt in UTF-8 erstellt.</translation>
    </message>
    <message>
        <source>The signature was made with an empty key.</source>
        <translation>Die Signatur wurde mit einem leeren Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>Die Signatur passt.</translation>
    </message>
    <message>
        <source>The signature does not match. The usual mistakes were not looked for.</source>
        <translation>Die Signatur passt nicht. Nach den üblichen Fehlern wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>The id is wrong: the one that was signed is the body&apos;s eventId, &quot;%1&quot;.</source>
        <translation>Die ID ist falsch: Signiert wurde die eventId des Bodys, „%1“.</translation>
    </message>
    <message>
        <source>The id is empty in the signed string. &quot;id.timestamp.body&quot; has to be signed.</source>
        <translation>In der signierten Zeichenfolge ist die ID leer. Signiert werden muss „id.timestamp.body“.</translation>
    </message>
    <message>
        <source>The timestamp here is in milliseconds; seconds were signed.</source>
        <translation>Der Zeitstempel hier ist in Millisekunden; signiert wurden Sekunden.</translation>
    </message>
    <message>
        <source>The timestamp in the signed string is in milliseconds; the seconds of webhook-timestamp have to be signed.</source>
        <translation>Der Zeitstempel in der signierten Zeichenfolge ist in Millisekunden; signiert werden müssen die Sekunden aus webhook-timestamp.</translation>
    </message>
    <message>
        <source>The timestamp in the signed string is not that of webhook-timestamp, but another one within five minutes of it, such as the time of a clock.</source>
        <translation>Der Zeitstempel in der signierten Zeichenfolge ist nicht der aus webhook-timestamp, sondern ein anderer, der höchstens fünf Minuten davon entfernt ist, etwa die Zeit einer Uhr.</translation>
    </message>
    <message>
        <source>&quot;id.timestamp.body&quot; has to be signed.</source>
        <translation>Signiert werden muss „id.timestamp.body“.</translation>
    </message>
    <message>
        <source>The timestamp is missing in the signed string.</source>
        <translation>In der signierten Zeichenfolge fehlt der Zeitstempel.</translation>
    </message>
    <message>
        <source>Only the body was signed, without id and timestamp.</source>
        <translation>Signiert wurde nur der Body, ohne ID und Zeitstempel.</translation>
    </message>
    <message>
        <source>The id is missing in the signed string.</source>
        <translation>In der signierten Zeichenfolge fehlt die ID.</translation>
    </message>
    <message>
        <source>Id and timestamp are the wrong way round in the signed string.</source>
        <translation>In der signierten Zeichenfolge sind ID und Zeitstempel vertauscht.</translation>
    </message>
    <message>
        <source>The dots are missing in the signed string.</source>
        <translation>In der signierten Zeichenfolge fehlen die Punkte.</translation>
    </message>
    <message>
        <source>The signature was made with HMAC-%1 instead of HMAC-SHA256.</source>
        <translation>Die Signatur wurde mit HMAC-%1 statt mit HMAC-SHA256 erstellt.</translation>
    </message>
    <message>
        <source>Key and body were given to HMAC-SHA256 the wrong way round.</source>
        <translation>Schlüssel und Body wurden HMAC-SHA256 vertauscht übergeben.</translation>
    </message>
    <message>
        <source>The signature is the bare SHA-256 of the body, without the key; HMAC-SHA256 is needed.</source>
        <translation>Die Signatur ist das bloße SHA-256 des Bodys, ohne den Schlüssel; nötig ist HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The signature is the SHA-256 of key and body one after the other; HMAC-SHA256 is needed.</source>
        <translation>Die Signatur ist das SHA-256 von Schlüssel und Body hintereinander; nötig ist HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The signature is the SHA-256 of body and key one after the other; HMAC-SHA256 is needed.</source>
        <translation>Die Signatur ist das SHA-256 von Body und Schlüssel hintereinander; nötig ist HMAC-SHA256.</translation>
    </message>
    <message>
        <source>X-Message-Signature matches, but not webhook-signature. %1</source>
        <extracomment>%1: a sentence about what is wrong with webhook-signature.</extracomment>
        <translation>X-Message-Signature passt, webhook-signature aber nicht. %1</translation>
    </message>
    <message>
        <source>The signature is written in base64, but hex is expected.</source>
        <translation>Die Signatur ist in base64 geschrieben, erwartet wird aber Hex.</translation>
    </message>
    <message>
        <source>The signature is written in hex, but base64 is expected.</source>
        <translation>Die Signatur ist in Hex geschrieben, erwartet wird aber base64.</translation>
    </message>
    <message>
        <source>The hex is in upper case, but lower case is expected: receivers compare the text.</source>
        <translation>Das Hex ist in Großbuchstaben, erwartet werden aber Kleinbuchstaben: Empfänger vergleichen den Text.</translation>
    </message>
    <message>
        <source>It is in the URL alphabet of base64 (- and _), but the standard one (+ and /) is expected.</source>
        <translation>Sie ist im URL-Alphabet von base64 (- und _), erwartet wird aber das übliche (+ und /).</translation>
    </message>
    <message>
        <source>The &quot;=&quot; at its end is missing.</source>
        <translation>Das „=“ am Ende fehlt.</translation>
    </message>
    <message>
        <source>The signature was encoded twice: it is the base64 of its hex text.</source>
        <translation>Die Signatur wurde zweimal kodiert: Sie ist das base64 ihres Hex-Textes.</translation>
    </message>
    <message>
        <source>The signature has &quot;%1&quot; in front, which does not belong there.</source>
        <translation>Vor der Signatur steht „%1“; das gehört nicht dorthin.</translation>
    </message>
    <message>
        <source>The signature lacks &quot;v1,&quot; in front.</source>
        <translation>Vor der Signatur fehlt „v1,“.</translation>
    </message>
    <message>
        <source>&quot;v1,&quot; in front belongs to Standard Webhooks only.</source>
        <translation>„v1,“ davor gehört nur zu Standard Webhooks.</translation>
    </message>
    <message>
        <source>There is no signature: it is empty.</source>
        <translation>Es gibt keine Signatur: Sie ist leer.</translation>
    </message>
    <message>
        <source>There is no key to check the signature with.</source>
        <translation>Es gibt keinen Schlüssel, mit dem sich die Signatur prüfen ließe.</translation>
    </message>
    <message>
        <source>The id (webhook-id) is missing, and is part of what is signed.</source>
        <translation>Die ID (webhook-id) fehlt; sie gehört zu dem, was signiert wird.</translation>
    </message>
    <message>
        <source>The timestamp (webhook-timestamp) is missing, and is part of what is signed.</source>
        <translation>Der Zeitstempel (webhook-timestamp) fehlt; er gehört zu dem, was signiert wird.</translation>
    </message>
    <message>
        <source>This is no signature: it is neither hex nor base64.</source>
        <translation>Das ist keine Signatur: Es ist weder Hex noch base64.</translation>
    </message>
    <message>
        <source>Body and key are right. %1</source>
        <extracomment>%1: a sentence about how the signature is written.</extracomment>
        <translation>Body und Schlüssel stimmen. %1</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>URL of endpoint &quot;%1&quot;</source>
        <translation>URL des Endpunkts „%1“</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>an earlier key of this company</source>
        <extracomment>The names of keys stand behind &quot;with&quot;.</extracomment>
        <translation>einem früheren Schlüssel dieser Firma</translation>
    </message>
    <message>
        <source>the default key, the external id</source>
        <translation>dem Standardschlüssel, der externen ID</translation>
    </message>
    <message>
        <source>the hash key of the company %1 (%2)</source>
        <translation>dem Hash-Schlüssel der Firma %1 (%2)</translation>
    </message>
    <message>
        <source>an earlier key of the company %1 (%2)</source>
        <translation>einem früheren Schlüssel der Firma %1 (%2)</translation>
    </message>
    <message>
        <source>the default key of the company %1</source>
        <translation>dem Standardschlüssel der Firma %1</translation>
    </message>
    <message>
        <source>the key given</source>
        <translation>dem angegebenen Schlüssel</translation>
    </message>
    <message>
        <source>the hash key that is set</source>
        <translation>dem eingetragenen Hash-Schlüssel</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1: what is wrong, %2: how many problems more there are</extracomment>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>Datenmüll</translation>
    </message>
    <message>
        <source>%1, closed half way</source>
        <translation>%1, mittendrin geschlossen</translation>
    </message>
    <message>
        <source>%1, headers without end</source>
        <translation>%1, Header ohne Ende</translation>
    </message>
    <message>
        <source>%1, a chunk cut short</source>
        <translation>%1, ein abgerissener Chunk</translation>
    </message>
    <message>
        <source>%1, gzip bomb</source>
        <translation>%1, gzip-Bombe</translation>
    </message>
    <message>
        <source>%1, a body of %2</source>
        <translation>%1, ein Body von %2</translation>
    </message>
    <message>
        <source>No answer: stopped after %1</source>
        <translation>Keine Antwort: nach %1 gestoppt</translation>
    </message>
    <message>
        <source>No answer: client left after %1</source>
        <translation>Keine Antwort: Client brach nach %1 ab</translation>
    </message>
    <message>
        <source>%1, one byte a second</source>
        <translation>%1, ein Byte pro Sekunde</translation>
    </message>
    <message>
        <source>%1; client left after %2</source>
        <translation>%1; Client brach nach %2 ab</translation>
    </message>
    <message>
        <source>%1; client read no more after %2</source>
        <translation>%1; Client las nach %2 nicht weiter</translation>
    </message>
    <message>
        <source>%1; stopped after %2</source>
        <translation>%1; nach %2 gestoppt</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>not yet</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>This is no webhook: those come by POST.</source>
        <translation>Das ist kein Webhook: Die kommen per POST.</translation>
    </message>
    <message>
        <source>This is TLS, but the receiver takes plain HTTP here: its address begins with http://.</source>
        <translation>Das ist TLS, aber der Empfänger nimmt hier unverschlüsseltes HTTP an: Seine Adresse beginnt mit http://.</translation>
    </message>
    <message>
        <source>This is not HTTP.</source>
        <translation>Das ist kein HTTP.</translation>
    </message>
    <message>
        <source>it has no request with method and URL</source>
        <translation>er hat keine Anfrage mit Methode und URL</translation>
    </message>
    <message>
        <source>it has no response</source>
        <translation>er hat keine Antwort</translation>
    </message>
    <message>
        <source>%1 compares durations such as 500ms, 5s or 1m, not &quot;%2&quot;</source>
        <translation>%1 vergleicht Dauern wie 500ms, 5s oder 1m, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 compares sizes such as 500, 10kb or 1mb, not &quot;%2&quot;</source>
        <translation>%1 vergleicht Größen wie 500, 10kb oder 1mb, nicht „%2“</translation>
    </message>
    <message>
        <source>a range such as %1 takes no &lt; or &gt;</source>
        <translation>bei einem Bereich wie %1 steht kein &lt; oder &gt;</translation>
    </message>
    <message>
        <source>a range needs an end, such as 500..599</source>
        <translation>ein Bereich braucht ein Ende, etwa 500..599</translation>
    </message>
    <message>
        <source>a range has two ages or two times, not one of each</source>
        <translation>ein Bereich hat zwei Alter oder zwei Zeiten, nicht je eines</translation>
    </message>
    <message>
        <source>this range ends before it begins</source>
        <translation>dieser Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>Cut off: the client closed the connection before its headers were whole.</source>
        <translation>Abgeschnitten: Der Sender schloss die Verbindung, bevor die Kopfzeilen vollständig waren.</translation>
    </message>
    <message>
        <source>Cut off: the receiver closed the connection before the headers were whole.</source>
        <translation>Abgeschnitten: Der Empfänger schloss die Verbindung, bevor die Kopfzeilen vollständig waren.</translation>
    </message>
    <message>
        <source>Cut off: the headers did not come whole in time.</source>
        <translation>Abgeschnitten: Die Kopfzeilen kamen nicht rechtzeitig vollständig an.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the client closed the connection before the last chunk of the body.</source>
        <translation>Abgeschnitten nach %1 Bytes: Der Sender schloss die Verbindung vor dem letzten Chunk.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the receiver closed the connection before the last chunk of the body.</source>
        <translation>Abgeschnitten nach %1 Bytes: Der Empfänger schloss die Verbindung vor dem letzten Chunk.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the rest of the body did not come in time.</source>
        <translation>Abgeschnitten nach %1 Bytes: Der Rest kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the client closed the connection within the body.</source>
        <translation>Abgeschnitten nach %1 von %2 Bytes: Der Sender schloss die Verbindung mittendrin.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the receiver closed the connection within the body.</source>
        <translation>Abgeschnitten nach %1 von %2 Bytes: Der Empfänger schloss die Verbindung mittendrin.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the rest of the body did not come in time.</source>
        <translation>Abgeschnitten nach %1 von %2 Bytes: Der Rest kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>there are more than 100 terms</source>
        <translation>es sind mehr als 100 Ausdrücke</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in the audit; there are who, what, company and time</source>
        <translation>das Feld „%1“ gibt es im Protokoll nicht; es gibt who, what, company und time</translation>
    </message>
    <message>
        <source>time compares ages such as 15m, 2h or 7d, or times such as 2026-05-14T09:30:00Z, not &quot;%1&quot;</source>
        <translation>time vergleicht ein Alter wie 15m, 2h oder 7d oder einen Zeitpunkt wie 2026-05-14T09:30:00Z, nicht „%1“</translation>
    </message>
    <message>
        <source>Entry %1 does not fit its hash: it was changed after it was written, or the one before it was, together with its hash.</source>
        <translation>Eintrag %1 passt nicht zu seinem Hash: Er wurde geändert, nachdem er geschrieben war, oder der vor ihm wurde es samt seinem Hash.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing.</source>
        <translation>Die Einträge %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>Entry %1 stands where another one stood: entries were reordered.</source>
        <translation>Eintrag %1 steht, wo ein anderer stand: Einträge wurden umgestellt.</translation>
    </message>
    <message>
        <source>Entry %1 is missing at the end.</source>
        <translation>Eintrag %1 fehlt am Ende.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing at the end.</source>
        <translation>Die Einträge %1 bis %2 fehlen am Ende.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was there when it was noted: the audit was written anew.</source>
        <translation>Eintrag %1 ist nicht der, der da war, als er vermerkt wurde: Das Protokoll wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>The note of the last entry was not written with this store&apos;s key.</source>
        <translation>Der Vermerk des letzten Eintrags wurde nicht mit dem Schlüssel dieses Datenspeichers geschrieben.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Deliveries by day</source>
        <translation>Zustellungen nach Tag</translation>
    </message>
    <message>
        <source>Deliveries by hour</source>
        <translation>Zustellungen je Stunde</translation>
    </message>
    <message>
        <source>The figures stand in the table below.</source>
        <translation>Die Zahlen stehen in der Tabelle darunter.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retrying or not sent</source>
        <translation>Wird wiederholt oder nicht gesendet</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % answered within</source>
        <translation>95&#xa0;% beantwortet innerhalb von</translation>
    </message>
    <message>
        <source>Webhook report: %1</source>
        <translation>Webhook-Bericht: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of these sentences, as HTML&apos;s attribute lang has it.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>End of the report.</source>
        <translation>Ende des Berichts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>A difference in percentage points, with its sign.</extracomment>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Antwortzeit (Median)</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Time in outages</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>Es war nichts zu senden.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Endete</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlgeschlagene Versuche</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Letzte Ursache</translation>
    </message>
    <message>
        <source>No endpoint had an outage.</source>
        <translation>Kein Endpunkt hatte einen Ausfall.</translation>
    </message>
    <message>
        <source>It lasts</source>
        <translation>Dauert an</translation>
    </message>
    <message>
        <source>Why deliveries did not get through</source>
        <translation>Warum Zustellungen nicht durchkamen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Every delivery that was tried got through.</source>
        <translation>Jede versuchte Zustellung kam durch.</translation>
    </message>
    <message>
        <source>Sent again by people</source>
        <translation>Von Personen erneut gesendet</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>By plans</source>
        <translation>Durch Pläne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>The end of the audit is not sealed: entries behind entry %1 may have been removed, together with the note of the last one.</source>
        <translation>Das Ende des Protokolls ist nicht versiegelt: Einträge nach Eintrag %1 können entfernt worden sein, samt dem Vermerk des letzten.</translation>
    </message>
    <message>
        <source>The end of the audit was not sealed any more when entry %1 was written: entries before it may have been removed, together with the note of the last one.</source>
        <translation>Das Ende des Protokolls war nicht mehr versiegelt, als Eintrag %1 geschrieben wurde: Einträge davor können entfernt worden sein, samt dem Vermerk des letzten.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it cannot be read, and what it says is masked</source>
        <translation>sie ist nicht lesbar, und was darin steht, ist maskiert</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>die Kategorie „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>simulated is yes or no, not &quot;%1&quot;</source>
        <translation>simulated ist yes oder no, nicht „%1“</translation>
    </message>
    <message>
        <source>resend is yes, no or the ID of a delivery, not &quot;%1&quot;</source>
        <translation>resend ist yes, no oder die ID einer Zustellung, nicht „%1“</translation>
    </message>
    <message>
        <source>Deliveries count by the time at which their event was accepted, and resends by that at which they were made, as they stood when the report was made. The success rate is that of the deliveries that are finished. Response times are of the attempts that ended in the period, within 3 %. An outage is a time in which at least three attempts in a row failed.</source>
        <translation>Zustellungen zählen nach der Zeit, zu der ihr Ereignis angenommen wurde, erneute nach der Zeit, zu der sie angelegt wurden, mit dem Stand bei der Erstellung des Berichts. Die Erfolgsquote ist die der abgeschlossenen Zustellungen. Antwortzeiten gelten für die Versuche, die im Zeitraum endeten, auf 3&#xa0;% genau. Ein Ausfall ist eine Zeit, in der mindestens drei Versuche hintereinander fehlschlugen.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of one length of time, such as &quot;3 d&quot; and &quot;18 h&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hk::ZapierTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What Zapier sees</source>
        <translation>Was Zapier sehen wird</translation>
    </message>
</context>
<context>
    <name>hk::errors</name>
    <message>
        <source>%1 %2</source>
        <extracomment>What went wrong, then what to do.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
